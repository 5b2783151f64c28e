/** Words for what a plan states: its status, its source, terms of the vocabulary. */
import type { PlanSummary } from "@napar/api/client";
import { isPartialDate, type PartialDate } from "@napar/domain/calendar";
import { axisKinds, planKinds, planLevels, planStatuses, sourceCodes } from "@napar/domain/framework";
import { type PlanText, readPlanText, statusFacts } from "@napar/domain/plan";
import type { FullText, Language } from "@napar/domain/text";
import { inLanguage, Mark, type Shape, type Texts, type Tone } from "@napar/ui";
import { plural, wordConfidence, wordDate } from "@napar/ui/wording";

/** The name of a term in a language; an identifier outside the vocabulary is shown as it is. */
export const termName = (
  terms: readonly { id: string; name: FullText }[],
  id: string,
  language: Language,
): string => terms.find((term) => term.id === id)?.name[language] ?? id;

export const kindName = (id: string, language: Language) => termName(planKinds, id, language);
export const levelName = (id: string, language: Language) => termName(planLevels, id, language);
export const statusName = (id: string, language: Language) => termName(planStatuses, id, language);

const kindMeanings: Record<string, (t: Texts) => string> = {
  framework: (t) => t.planKindFrameworkWhat(),
  "action-plan": (t) => t.planKindActionPlanWhat(),
  inventory: (t) => t.planKindInventoryWhat(),
  "city-plan": (t) => t.planKindCityPlanWhat(),
};
export const kindMeaning = (kind: string, t: Texts): string => kindMeanings[kind]?.(t) ?? "";

const scopeWords: Record<string, (t: Texts) => string> = {
  racism: (t) => t.planScopeRacism(),
  integrated: (t) => t.planScopeIntegrated(),
  polarisation: (t) => t.planScopePolarisation(),
  security: (t) => t.planScopeSecurity(),
  other: (t) => t.planScopeOther(),
};
export const scopeMeaning = (scope: string | null | undefined, t: Texts): string =>
  scope ? (scopeWords[scope]?.(t) ?? scope) : t.planNotStated();

/** A plan whose subject is not racism: said wherever it is listed among those that are. */
export const isBesideRacism = (scope: string | null | undefined): boolean =>
  scope === "polarisation" || scope === "security" || scope === "other";

export const uncapitalised = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** A name that begins with a noun, inside a sentence: German keeps its capital. */
export const nounInSentence = (noun: string, language: Language): string =>
  language === "de" ? noun : uncapitalised(noun);

const statusMarks: Record<string, { shape: Shape; tone?: Tone }> = {
  promised: { shape: "late" },
  preparing: { shape: "part", tone: "unknown" },
  consultation: { shape: "part", tone: "unknown" },
  adopted: { shape: "committed" },
  "in-force": { shape: "course" },
  "under-revision": { shape: "part" },
  stalled: { shape: "blocked" },
  expired: { shape: "none" },
  replaced: { shape: "none" },
  abandoned: { shape: "blocked" },
};

/** The source calls it in force; its period has ended since. */
export const isOver = (plan: Pick<PlanSummary, "status" | "statusAsOf" | "period">, today: string): boolean =>
  statusFacts(
    { status: plan.status, statusAsOf: plan.statusAsOf, period: plan.period } as Parameters<
      typeof statusFacts
    >[0],
    today,
  ).isOutdated;

/** The status of a plan with the day on which the source knew it. */
export function PlanStatus({
  status,
  asOf,
  language,
  over = false,
}: {
  status: string;
  asOf: string | null;
  language: Language;
  /** The period has ended since the source was written. */
  over?: boolean;
}) {
  const t = inLanguage(language);
  const { shape, tone } = statusMarks[status] ?? { shape: "unknown" };
  return (
    <>
      <Mark shape={shape} tone={tone}>
        {statusName(status, language)}
      </Mark>{" "}
      <span className="soft">
        {asOfWords(asOf, language) ?? t.planAsOfUnknown()}
        {over ? `; ${t.placePeriodOver()}` : ""}
      </span>
    </>
  );
}

export const asOfWords = (asOf: string | null | undefined, language: Language): string | null =>
  asOf && isPartialDate(asOf) ? inLanguage(language).planAsOf({ date: wordDate(asOf, language) }) : null;

/** "2020 to 2025", "from 2018; end not stated", "not stated": missing ends are said. */
export function periodWords(
  period: { from: string | null; to: string | null } | null | undefined,
  language: Language,
): string {
  const t = inLanguage(language);
  const word = (date: string | null | undefined) =>
    date ? (isPartialDate(date) ? wordDate(date as PartialDate, language) : date) : null;
  const from = word(period?.from);
  const to = word(period?.to);
  if (from && to) return t.planPeriodFromTo({ from, to });
  if (from) return t.planPeriodFrom({ from });
  if (to) return t.planPeriodTo({ to });
  return t.planNotStated();
}

/** "Four tracks", "One chapter". */
export function axisWords(kind: string | null, count: number, language: Language): string {
  const t = inLanguage(language);
  const forms: Record<string, [() => string, (params: { count: number }) => string]> = {
    pillar: [t.planAxisPillarOne, t.planAxisPillarMany],
    track: [t.planAxisTrackOne, t.planAxisTrackMany],
    commitment: [t.planAxisCommitmentOne, t.planAxisCommitmentMany],
    theme: [t.planAxisThemeOne, t.planAxisThemeMany],
    line: [t.planAxisLineOne, t.planAxisLineMany],
    axis: [t.planAxisAxisOne, t.planAxisAxisMany],
    point: [t.planAxisPointOne, t.planAxisPointMany],
    chapter: [t.planAxisChapterOne, t.planAxisChapterMany],
  };
  const form = kind ? forms[kind] : undefined;
  if (!form) return termName(axisKinds, kind ?? "axis", language);
  return plural(count, language, form[0], form[1])({ count });
}

/** Words of the source or of the editors. `stringsIn`: the language of a plain string, where the plan does not say. */
export function PlanWords({
  text,
  language,
  stringsIn,
  className,
}: {
  text: PlanText | null | undefined;
  language: Language;
  stringsIn?: Language | null;
  className?: string;
}) {
  const read = readPlanText(text, language);
  if (!read) return null;
  const lang = read.language ?? stringsIn ?? language;
  return (
    <span lang={lang === language ? undefined : lang} className={className}>
      {read.text}
    </span>
  );
}

/** How sure a statement is; a source that does not say is told so. */
export const confidenceWord = (confidence: string | null | undefined, language: Language): string =>
  confidence === "high" || confidence === "medium" || confidence === "low"
    ? wordConfidence(confidence, language)
    : inLanguage(language).planNotStated();

/** Titles of the documents behind a record; a code of ours is written out. */
export const documentTitles = (docs: readonly string[] | null | undefined, language: Language): string[] =>
  (docs ?? []).map((doc) => sourceCodes.find(({ code }) => code === doc)?.name[language] ?? doc);
