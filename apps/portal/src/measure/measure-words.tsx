/** How a measure stands, who carries it and what it costs, in words. */
import type { StageMoney } from "@napar/api/client";
import { belgianAuthorities } from "@napar/domain/belgium/authorities";
import { type BudgetAmount, noBudgetNamedText } from "@napar/domain/budget";
import { type IsoDate, isPartialDate, type PartialDate } from "@napar/domain/calendar";
import { type Standing, standingWords, wordEuro } from "@napar/domain/report";
import type { Language } from "@napar/domain/text";
import { inLanguage, Mark, Rich, type Shape, standingMark } from "@napar/ui";
import { wordDate, wordList, wordNumber, wordSpan } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { livingName } from "../plan/living-names.js";

/** From the best to the worst, as a reader counts them. */
export const standings = [
  ...(["done", "on-course", "late", "blocked", "not-started"] as const),
  ...(["dropped", "no-evidence", "unknown"] as const),
] as const satisfies readonly Standing[];

export const StandingMark = ({ standing, language }: { standing: Standing; language: Language }) => (
  <Mark {...standingMark(standing)}>{standingWords[standing][language]}</Mark>
);

const statusShapes: Record<string, Shape> = {
  planned: "part",
  running: "course",
  done: "done",
  delayed: "late",
  dropped: "blocked",
};

/** Of the status that a document states. */
export const measureStatusShape = (status: string): Shape => statusShapes[status] ?? "unknown";

const registered = new Set(belgianAuthorities.map(({ id }) => id));

/** The name of an authority or an organisation; with its page, where it has one. */
export function ActorLink({ id, language }: { id: string; language: Language }) {
  const name = livingName(id, language);
  return registered.has(id) ? <a href={hrefTo(language, `/authorities/${id}`)}>{name}</a> : name;
}

export const actorNames = (ids: readonly string[], language: Language): string =>
  wordList(
    ids.map((id) => livingName(id, language)),
    language,
  );

/** A date of a source: with its precision, or as it is written where it is none. */
export const dateWords = (date: string, language: Language): string =>
  isPartialDate(date) ? wordDate(date as PartialDate, language) : date;

/** "2027", "from January to June 2027": a span of one time is that time. */
export const periodOf = ({ from, to }: { from: string; to: string }, language: Language): string =>
  from === to ? dateWords(from, language) : wordSpan(from as PartialDate, to as PartialDate, language);

/** "Source: report", with the space French has before a colon. */
export const labelled = (label: string, value: string, language: Language): string =>
  inLanguage(language).measureLabelled({ label, value });

/** "€ 950 000", "2 full-time staff", both, or `null` where nothing is known. */
export function sumWords(
  sum: { euroCents: number | null; fteHundredths: number | null },
  language: Language,
): string | null {
  const parts = [
    sum.euroCents === null ? null : wordEuro(sum.euroCents, language),
    sum.fteHundredths === null
      ? null
      : inLanguage(language).moneyStaff({ count: wordNumber(sum.fteHundredths / 100, language, 2) }),
  ].filter((part) => part !== null);
  return parts.length > 0 ? wordList(parts, language) : null;
}

export function amountWords(amount: BudgetAmount, language: Language): string {
  if (amount.kind === "no-budget-named") return noBudgetNamedText[language];
  const sum =
    amount.kind === "money"
      ? { euroCents: amount.euroCents, fteHundredths: null }
      : { euroCents: null, fteHundredths: amount.fteHundredths };
  return sumWords(sum, language) ?? "";
}

/** The total of a stage in words; somebody who looked and found nothing is told apart from nobody knowing. */
export function totalWords({ total }: StageMoney, language: Language): string | null {
  return sumWords(total, language) ?? (total.noBudgetNamed > 0 ? noBudgetNamedText[language] : null);
}

/** Where something is read: the document, with its address where it has one. */
export function SourceWords({
  words,
  url,
  language,
}: {
  words: string;
  url?: string | null;
  language: Language;
}) {
  const text = labelled(inLanguage(language).source(), `[[${words}]]`, language);
  return <Rich text={text} parts={[(title) => (url ? <a href={url}>{title}</a> : title)]} />;
}

/** Addresses of what belongs to a plan; the day that is read stays with the reader. */
export const planAddress = (
  language: Language,
  plan: string,
  path: string,
  asOf: IsoDate | null,
  query: Record<string, string | number | undefined | null> = {},
): string => hrefTo(language, `/plans/${encodeURIComponent(plan)}${path}`, { ...query, asOf });
