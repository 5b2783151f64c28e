/**
 * The changes between two reports in plain sentences. Numbers and dates are written out here, not by the machine's own
 * settings, so that a sentence is the same wherever it is made.
 */
import { type PartialDate, precisionOf } from "../calendar/index.js";
import type { Direction, LatestValue } from "../indicator/index.js";
import { fillSentence, type Language, readText } from "../text/index.js";
import type { PlainText, ReportedMoney } from "./report-content.js";
import type { ReportChange } from "./report-difference.js";
import { changeTexts, moneyStageWords, phraseTexts, standingWords } from "./report-texts.data.js";

/** One sentence on one change. */
export function wordChange(change: ReportChange, language: Language): string {
  const facts: Record<string, string> = {
    title: titleOf(change.title, language),
    ...factsOf(change, language),
  };
  return fillSentence(changeTexts[change.kind][language], facts);
}

/** All changes, one sentence each; one sentence that says so when nothing changed. */
export const wordDifference = (changes: readonly ReportChange[], language: Language): string[] =>
  changes.length === 0
    ? [phraseTexts.nothingChanged[language]]
    : changes.map((change) => wordChange(change, language));

const quotes: Record<Language, readonly [string, string]> = {
  nl: ["‘", "’"],
  fr: ["« ", " »"],
  de: ["„", "“"],
  en: ["‘", "’"],
};
const titleOf = (title: PlainText, language: Language): string => {
  const [open, close] = quotes[language];
  return `${open}${readText(title, language)?.text ?? phraseTexts.notStated[language]}${close}`;
};

function factsOf(change: ReportChange, language: Language): Record<string, string> {
  switch (change.kind) {
    case "droppedInPart":
      return { n: String(change.authorities.length), of: String(change.of) };
    case "noLongerFinished":
      return { to: standingWords[change.to][language] };
    case "standingChanged":
      return { from: standingWords[change.from][language], to: standingWords[change.to][language] };
    case "laterThanPromised":
    case "earlierThanPromised":
      return { from: wordDate(change.from, language), to: wordDate(change.to, language) };
    case "endChanged":
      return { from: wordEnd(change.from, language), to: wordEnd(change.to, language) };
    case "notFinishedInTime":
      return { to: wordDate(change.end, language) };
    case "moneyChanged":
      return {
        stage: moneyStageWords[change.stage][language],
        from: wordMoney(change.from, language),
        to: wordMoney(change.to, language),
      };
    case "targetChanged":
      return { from: wordTarget(change.from, language), to: wordTarget(change.to, language) };
    case "newValue":
      return { from: wordValue(change.from, language), to: wordValue(change.to, language) };
    default:
      return {};
  }
}

const wordEnd = (end: string | null, language: Language): string =>
  end ? wordDate(end, language) : phraseTexts.notStated[language];

const months: Record<Language, readonly string[]> = {
  nl: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** A date as precise as it is known: "2027", "maart 2027", "1er mars 2027". */
export function wordDate(date: PartialDate, language: Language): string {
  const [year, month, day] = date.split("-");
  if (precisionOf(date) === "year") return date;
  const name = months[language][Number(month) - 1];
  if (precisionOf(date) === "month") return `${name} ${year}`;
  const number = Number(day);
  const written = language === "de" ? `${number}.` : language === "fr" && number === 1 ? "1er" : `${number}`;
  return `${written} ${name} ${year}`;
}

/** Thousands are grouped by a narrow space that does not break; what stands before a fraction differs. */
const group = "\u202f";
const decimals: Record<Language, string> = { nl: ",", fr: ",", de: ",", en: "." };

/** A number in full, with at most six decimals. */
export function wordNumber(value: number, language: Language): string {
  const decimal = decimals[language];
  const [whole, fraction] = String(Number(Math.abs(value).toFixed(6))).split(".") as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? "−" : ""}${grouped}${fraction ? `${decimal}${fraction}` : ""}`;
}

/** An amount in euro cents; cents are written where there are any. */
export function wordEuro(euroCents: number, language: Language): string {
  const decimal = decimals[language];
  const cents = euroCents % 100;
  const whole = wordNumber((euroCents - cents) / 100, language);
  const amount = cents === 0 ? whole : `${whole}${decimal}${String(cents).padStart(2, "0")}`;
  if (language === "en") return `€${amount}`;
  return language === "nl" ? `€\u00a0${amount}` : `${amount}\u00a0€`;
}

function wordMoney({ euroCents, fteHundredths, noBudgetNamed }: ReportedMoney, language: Language): string {
  const parts = [
    ...(euroCents === null ? [] : [wordEuro(euroCents, language)]),
    ...(fteHundredths === null
      ? []
      : [fillSentence(phraseTexts.fte[language], { n: wordNumber(fteHundredths / 100, language) })]),
    ...(noBudgetNamed ? [phraseTexts.noBudgetNamed[language]] : []),
  ];
  return parts.length > 0 ? parts.join(", ") : phraseTexts.unknown[language];
}

function wordTarget(direction: Direction | null, language: Language): string {
  if (direction?.kind === "keep-within") {
    const [low, high] = [wordNumber(direction.low, language), wordNumber(direction.high, language)];
    return fillSentence(phraseTexts.between[language], { low, high });
  }
  if (!direction?.target) return phraseTexts.noTarget[language];
  const { value, on } = direction.target;
  return fillSentence(phraseTexts.target[language], {
    n: wordNumber(value, language),
    on: wordDate(on, language),
  });
}

function wordValue(value: LatestValue | null, language: Language): string {
  if (!value) return phraseTexts.unknown[language];
  const on = wordDate(value.on, language);
  const n =
    value.number !== null
      ? wordNumber(value.number, language)
      : value.gap !== null
        ? phraseTexts.dataGap[language]
        : phraseTexts.notShown[language];
  return fillSentence(phraseTexts.target[language], { n, on });
}
