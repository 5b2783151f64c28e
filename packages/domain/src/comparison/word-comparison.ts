/** How two plans differ, in sentences: what is not known is said as such, and no plan is called the better one. */
import { wordDate, wordNumber } from "../report/index.js";
import { type FullText, fillSentence, type Language, languages, readText } from "../text/index.js";
import type { ComparedMoney, PlanComparison } from "./compare-plans.js";
import { comparisonTexts } from "./comparison-texts.data.js";

type TextId = keyof typeof comparisonTexts;
export type ComparisonSentence = { about: TextId; text: FullText };

const quotes: Record<Language, readonly [string, string]> = {
  nl: ["‘", "’"],
  fr: ["«\u00a0", "\u00a0»"],
  de: ["„", "“"],
  en: ["‘", "’"],
};

/** One sentence on each of period, measures, leads, ends, fields of life, commitments, money and criteria. */
export function wordComparison(comparison: PlanComparison): ComparisonSentence[] {
  const { plans, periods, measures, domains, commitments, money, criteria } = comparison;
  const titleOf = (side: "one" | "other", language: Language) => {
    const [open, close] = quotes[language];
    return `${open}${readText(plans[side].title, language)?.text ?? plans[side].id}${close}`;
  };
  const sentence = (
    about: TextId,
    facts: (language: Language) => Record<string, string | number> = () => ({}),
  ): ComparisonSentence => ({
    about,
    text: Object.fromEntries(
      languages.map((language) => {
        const all = {
          ...{ titleOne: titleOf("one", language), titleOther: titleOf("other", language) },
          ...facts(language),
        };
        const words = Object.entries(all).map(([name, value]) => [name, String(value)]);
        return [language, fillSentence(comparisonTexts[about][language], Object.fromEntries(words))];
      }),
    ) as FullText,
  });
  const { overlap } = periods;
  const unlisted = (["one", "other"] as const).filter((side) => !measures[side].isListed);
  const ofMeasures = (about: TextId, of: "withLead" | "withEnd") =>
    sentence(about, () => ({
      ...{ one: measures.one[of], ofOne: measures.one.total },
      ...{ other: measures.other[of], ofOther: measures.other.total },
    }));
  return [
    overlap.state === "overlap"
      ? sentence("periodsOverlap", (language) => ({
          from: wordDate(overlap.from, language),
          to: wordDate(overlap.to, language),
        }))
      : sentence(overlap.state === "apart" ? "periodsApart" : "periodsUnknown"),
    ...unlisted.map((side) => sentence("notListed", (language) => ({ title: titleOf(side, language) }))),
    // Of measures nobody listed, no figure may be held against another.
    ...(unlisted.length > 0
      ? []
      : [
          sentence("measures", () => ({ one: measures.one.total, other: measures.other.total })),
          ofMeasures("leads", "withLead"),
          ofMeasures("ends", "withEnd"),
          sentence("domains", () => countsOf(domains)),
          sentence("commitments", () => ({ ...countsOf(commitments), neither: commitments.neither.length })),
        ]),
    sentence("money", (language) => ({
      one: wordMoney(money.one, language),
      other: wordMoney(money.other, language),
    })),
    sentence("criteria", () => ({
      ...{ one: criteria.one.pass, other: criteria.other.pass, differing: criteria.differing.length },
    })),
  ];
}

type Lists = { both: readonly unknown[]; onlyOne: readonly unknown[]; onlyOther: readonly unknown[] };
const countsOf = ({ both, onlyOne, onlyOther }: Lists) => ({
  ...{ both: both.length, one: onlyOne.length, other: onlyOther.length },
});

const wordMoney = ({ total, currency }: ComparedMoney, language: Language): string =>
  total === null ? comparisonTexts.notStated[language] : `${wordNumber(total, language)}\u00a0${currency}`;
