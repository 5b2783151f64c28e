/**
 * What a frozen report holds: the plan as it stood on a day, as plain JSON. It is hashed and kept; it never changes.
 */

import {
  type BudgetBook,
  type BudgetStage,
  type BudgetTotal,
  budgetStages,
  totalBudget,
} from "../budget/index.js";
import type { IsoDate } from "../calendar/index.js";
import {
  type CountableValue,
  type Direction,
  type IndicatorBook,
  type LatestValue,
  latestValue,
  progressOf,
} from "../indicator/index.js";
import type { MeasureBook, MeasureRecord } from "../measure/index.js";
import { type Measure, measuresOf, type Plan } from "../plan/index.js";
import {
  presentStatus,
  type StatusBook,
  type StatusState,
  staleSince,
  type Voice,
  voices,
} from "../status/index.js";
import { type LocalizedText, languages } from "../text/index.js";

/** A title in the languages there are. */
export type PlainText = Partial<Record<"nl" | "fr" | "de" | "en", string>>;

export type Standing = StatusState | "unknown";
export type ReportedMoney = {
  euroCents: number | null;
  fteHundredths: number | null;
  /** Somebody looked and found no figure. */
  noBudgetNamed: boolean;
};

export type ReportedMeasure = {
  id: string;
  title: PlainText;
  start: string | null;
  end: string | null;
  /** The worst of its shares as the governments report them; never an average. */
  standing: Standing;
  shares: { authority: string; standing: Standing; end: string | null }[];
  voices: Record<Voice, { state: StatusState; on: string } | null>;
  /** Last day with news in any voice; `null`: never. */
  lastNewsOn: string | null;
  money: Record<BudgetStage, ReportedMoney>;
};

export type ReportedIndicator = {
  id: string;
  label: PlainText;
  unit: PlainText | null;
  direction: Direction | null;
  latest: LatestValue | null;
  progress: string;
};

export type ReportContent = {
  format: "napar-report/1";
  plan: { id: string; title: PlainText; status: string };
  on: IsoDate;
  period: { from: string; to: string };
  measures: ReportedMeasure[];
  indicators: ReportedIndicator[];
  totals: Record<
    BudgetStage,
    Pick<BudgetTotal, "euroCents" | "fteHundredths" | "state"> & { noBudgetNamed: number; unknown: number }
  >;
};

export type ReportSources = {
  readonly plan: Plan;
  readonly status: StatusBook;
  readonly budget: BudgetBook;
  readonly indicators: Pick<IndicatorBook, "indicators"> & { readonly values: readonly CountableValue[] };
  readonly measures?: MeasureBook;
};

/** Takes the picture of a plan on a day. The same state and day always give the same content. */
export function reportContent(
  sources: ReportSources,
  { on, period }: { on: IsoDate; period: { from: string; to: string } },
): ReportContent {
  const { plan, budget, indicators, status } = sources;
  const measures = measuresIn(sources);
  const forBudget = measures.map(({ id }) => ({ id, goals: [], domains: [] }));
  // Sorted by measure once: a plan can have ten thousand measures and several times as many entries.
  const linesOf = groupBy(budget.lines, ({ measure }) => measure);
  const entriesOf = groupBy(status.entries, ({ subject }) => subject.measure);
  return {
    format: "napar-report/1",
    plan: { id: plan.id, title: plainText(plan.title), status: plan.status },
    on,
    period: { from: period.from, to: period.to },
    measures: measures.map((measure) =>
      reportedMeasure(
        measure,
        { entries: entriesOf.get(measure.id) ?? [] },
        linesOf.get(measure.id) ?? [],
        on,
      ),
    ),
    indicators: indicators.indicators.map((indicator) => {
      const latest = latestValue(indicators, indicator.id);
      const isCounted = indicator.kind === "quantitative";
      return {
        id: indicator.id,
        label: plainText(indicator.label),
        unit: isCounted ? plainText(indicator.unit) : null,
        direction: isCounted ? indicator.direction : null,
        latest,
        progress: progressOf(indicator, latest).state,
      };
    }),
    totals: byStage((stage) => {
      const { total } = totalBudget(budget.lines, forBudget, { stage, by: "measure" });
      const { euroCents, fteHundredths, state, noBudgetNamed, unknown } = total;
      return {
        ...{ euroCents, fteHundredths, state },
        ...{ noBudgetNamed: noBudgetNamed.length, unknown: unknown.length },
      };
    }),
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const byStage = <T>(of: (stage: BudgetStage) => T): Record<BudgetStage, T> =>
  Object.fromEntries(budgetStages.map((stage) => [stage, of(stage)])) as Record<BudgetStage, T>;

/** Members without words are left out, so that the content is plain JSON. */
function plainText(text: LocalizedText): PlainText {
  const plain: PlainText = {};
  for (const language of languages) {
    const words = text[language];
    if (words) plain[language] = words;
  }
  return plain;
}

type MeasureInReport = {
  id: string;
  title: LocalizedText;
  start: string | null;
  end: string | null;
  stated: Standing;
  shares: { authority: string; stated: Standing; end: string | null }[];
};

/** The measures under way, and those of the document that nobody has taken up yet. */
function measuresIn({ plan, measures }: ReportSources): MeasureInReport[] {
  const records = measures?.measures ?? [];
  const known = new Set(records.map(({ id }) => id));
  return [
    ...measuresOf(plan)
      .filter(({ id }) => !known.has(id))
      .map(fromDocument),
    ...records.map(fromRecord),
  ];
}

const fromDocument = ({ id, title, start, end, status }: Measure): MeasureInReport => ({
  ...{ id, title, start: start ?? null, end: end ?? null },
  ...{ stated: standingOf(status ?? null), shares: [] },
});

const fromRecord = (record: MeasureRecord): MeasureInReport => ({
  ...{ id: record.id, title: record.title, start: record.start ?? null, end: record.end ?? null },
  // Of the whole a document may say more than any share does yet.
  stated: record.withdrawn ? "dropped" : standingOf(record.stated?.status ?? null),
  shares: record.shares
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ authority, status, end }) => ({ authority, stated: standingOf(status), end })),
});

const standings = {
  planned: "not-started",
  running: "on-course",
  done: "done",
  delayed: "late",
  dropped: "dropped",
} as const;
const standingOf = (status: keyof typeof standings | null): Standing =>
  status ? standings[status] : "unknown";

/** From worst to best. Unknown stands after what is known to go wrong, and before all that goes well. */
const fromWorst: readonly Standing[] = [
  ...(["dropped", "blocked", "late", "no-evidence", "unknown"] as const),
  ...(["not-started", "on-course", "done"] as const),
];
const worstOf = (all: readonly Standing[]): Standing =>
  fromWorst.find((standing) => all.includes(standing)) ?? "unknown";

function reportedMeasure(
  measure: MeasureInReport,
  status: StatusBook,
  lines: BudgetBook["lines"],
  on: IsoDate,
): ReportedMeasure {
  const { id, title, start, end, stated } = measure;
  const subject = { measure: id, share: null };
  const present = presentStatus(status, subject, on);
  const reported = present.reported?.statement.state;
  // Who carries a measure alone says the same thing, whether it is said of the whole or of its share.
  const alone = measure.shares.length === 1 ? present.reported : null;
  const shares = measure.shares.map((share) => {
    const own = presentStatus(status, { measure: id, share: share.authority }, on).reported;
    const latest = own && alone ? (alone.on > own.on ? alone : own) : (own ?? alone);
    const standing: Standing = latest?.statement.state ?? share.stated;
    return { authority: share.authority, standing, end: share.end };
  });
  const all = shares.map(({ standing }) => standing);
  // What is said of the whole can make it worse than its shares, never better.
  const standing =
    stated === "dropped"
      ? "dropped"
      : all.length === 0
        ? (reported ?? stated)
        : worstOf(reported && !alone ? [...all, reported] : all);
  const news = [null, ...measure.shares.map(({ authority }) => authority)].flatMap((share) => {
    const { lastNewsOn } = staleSince(status, { measure: id, share }, { on, days: 0 });
    return lastNewsOn ?? [];
  });
  return {
    ...{ id, title: plainText(title), start, end, standing, shares },
    voices: Object.fromEntries(
      voices.map((voice) => {
        const entry = present[voice];
        return [voice, entry && { state: entry.statement.state, on: entry.on }];
      }),
    ) as ReportedMeasure["voices"],
    lastNewsOn: news.sort().at(-1) ?? null,
    money: byStage((stage) => {
      const forOne = [{ id, goals: [], domains: [] }];
      const { euroCents, fteHundredths, noBudgetNamed } = totalBudget(lines, forOne, {
        stage,
        by: "measure",
      }).total;
      return { euroCents, fteHundredths, noBudgetNamed: noBudgetNamed.length > 0 };
    }),
  };
}
