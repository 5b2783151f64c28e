/** From the state of a case to what a reader is told of one measure or goal, and of all measures in short. */
import { countLines } from "@napar/domain/budget";
import type { IsoDate } from "@napar/domain/calendar";
import {
  type Chain,
  type ChainGraph,
  chainGraph,
  chainThrough,
  type Demand,
  idOf,
} from "@napar/domain/chain";
import { findGoal } from "@napar/domain/goal";
import { countingValues, type IndicatorDefinition, latestValue, progressOf } from "@napar/domain/indicator";
import { findMeasure, type MeasureRecord, milestoneStanding, sharesOf } from "@napar/domain/measure";
import type { PlanNode } from "@napar/domain/plan";
import { type CaseHead, type PlanCase, planDocumentOf } from "@napar/domain/plan-case";
import {
  differenceOf,
  type FrozenReport,
  type ReportContent,
  type ReportedMeasure,
  reportContent,
  type Standing,
  wordChange,
} from "@napar/domain/report";
import { type OpenReply, openReplies, presentStatus, responsibleFor, staleSince } from "@napar/domain/status";
import { type FullText, type LocalizedText, languages } from "@napar/domain/text";
import type { FoundCase } from "./case-finder.js";
import type {
  CaseMeasureView,
  MeasureRow,
  ReadIndicator,
  ReadShare,
  SinceReport,
} from "./measure-reading.view.js";
import { moneyOf } from "./money-reading.js";
import { isPublicOn, planStatusIn } from "./plan-case-model.js";

/** What many answers about one state have in common: made once, and forgotten with the state. */
type Reading = {
  content: ReportContent;
  rows: Map<string, MeasureRow>;
  replies: Map<string, OpenReply[]>;
  graph?: ChainGraph;
};
const readings = new WeakMap<PlanCase, Map<IsoDate, Reading>>();

export function readingOf(state: PlanCase, on: IsoDate): Reading {
  const ofState = readings.get(state) ?? new Map<IsoDate, Reading>();
  readings.set(state, ofState);
  const known = ofState.get(on);
  if (known) return known;
  const made = makeReading(state, on);
  ofState.clear();
  ofState.set(on, made);
  return made;
}

function makeReading(state: PlanCase, on: IsoDate): Reading {
  const plan = planDocumentOf(state, on);
  const content = reportContent({ ...state, plan }, { on, period: { from: on, to: on } });
  const replies = Map.groupBy(openReplies(state.status, on), ({ subject }) => subject.measure);
  const reported = new Map(content.measures.map((measure) => [measure.id, measure]));
  const rows = new Map<string, MeasureRow>();
  for (const record of state.measures.measures) {
    const measure = reported.get(record.id);
    if (measure && !record.withdrawn)
      rows.set(record.id, rowOf(record, measure, replies.get(record.id)?.length ?? 0, on));
  }
  return { content, rows, replies };
}

function rowOf(record: MeasureRecord, measure: ReportedMeasure, replies: number, on: IsoDate): MeasureRow {
  const milestones = record.milestones.map((milestone) => milestoneStanding(milestone, on).state);
  return {
    ...measure,
    goal: record.goal ?? null,
    domains: record.domains ?? [],
    authorities: carriersOf(record),
    eccarCommitments: record.eccarCommitments ?? [],
    parent: record.parent ?? null,
    milestones: {
      done: milestones.filter((state) => state === "done").length,
      of: milestones.length,
      overdue: milestones.filter((state) => state === "overdue").length,
    },
    openReplies: replies,
  };
}

/** Who leads first, then those who carry a share, each once. */
function carriersOf(record: MeasureRecord): string[] {
  const leads = record.lead
    ? [record.lead.authority]
    : (record.stated?.lead ?? []).flatMap(({ authority }) => authority ?? []);
  return [...new Set([...leads, ...sharesOf(record).map(({ authority }) => authority)])];
}

export function planHeadOf({ state, on, knownOn }: FoundCase) {
  const { head, version, lifecycle } = state as PlanCase & { head: CaseHead };
  const { id, plan, openedOn } = head;
  return {
    plan: {
      ...{ id, title: plan.title, authority: plan.authority, stage: lifecycle.stage, openedOn },
      planStatus: planStatusIn(state, on),
      isPublic: isPublicOn(state, knownOn),
    },
    ...{ version, asOf: on },
    readFrom: on === knownOn ? ("journal" as const) : ("validity" as const),
  };
}

export const standingsOf = (rows: Iterable<Standing>): Record<Standing, number> => {
  const counted: Record<Standing, number> = {
    ...{ dropped: 0, blocked: 0, late: 0, "no-evidence": 0, unknown: 0 },
    ...{ "not-started": 0, "on-course": 0, done: 0 },
  };
  for (const standing of rows) counted[standing] += 1;
  return counted;
};

/** What waits for a second person is left out: it counts for nobody yet. */
export const readIndicator = (state: PlanCase, definition: IndicatorDefinition): ReadIndicator => ({
  ...definition,
  values: countingValues(state.indicators, definition.id).map(({ id, period, content, note }) => ({
    ...{ id, period, content, note },
  })),
  progress: progressOf(definition, latestValue(state.indicators, definition.id)),
});

/** The last report frozen by a day, and what changed since, for some measures or for the whole plan. */
export function sinceReport(
  state: PlanCase,
  on: IsoDate,
  { measures, indicators, most }: { measures?: string[]; indicators?: string[]; most: number },
): SinceReport | null {
  const report = state.reports.reports.findLast((each) => each.on <= on);
  if (!report) return null;
  const narrowed = (content: ReportContent): ReportContent =>
    measures
      ? {
          ...content,
          measures: content.measures.filter(({ id }) => measures.includes(id)),
          indicators: content.indicators.filter(({ id }) => indicators?.includes(id)),
        }
      : content;
  const difference = differenceOf(narrowed(report.content), narrowed(readingOf(state, on).content));
  if (!difference.ok) return null;
  return {
    ...{ report: report.id, on: report.on, total: difference.value.length },
    changes: difference.value.slice(0, most).map((change) => ({
      kind: change.kind,
      measure: "measure" in change ? change.measure : null,
      indicator: "indicator" in change ? change.indicator : null,
      text: Object.fromEntries(
        languages.map((language) => [language, wordChange(change, language)]),
      ) as FullText,
    })),
  };
}

export function chainOf(state: PlanCase, on: IsoDate, demands: readonly Demand[], through: string): Chain {
  const reading = readingOf(state, on);
  reading.graph ??= chainGraph({ ...state, plan: state.head?.id ?? "", demands });
  const chain = chainThrough(reading.graph, through);
  if (!chain) throw new Error(`the chain does not know ${through}`);
  return chain;
}

export type Asked = { found: FoundCase; demands: readonly Demand[] };

/** `null`: the plan has no such measure, or it was entered by mistake and taken back. */
export function measureOf({ found, demands }: Asked, id: string): CaseMeasureView | null {
  const { state, on } = found;
  const measure = findMeasure(state.measures, id);
  if (!measure || measure.withdrawn?.isUndo) return null;
  const { content, rows, replies } = readingOf(state, on);
  const reported = content.measures.find((each) => each.id === id);
  const goal = measure.goal ? (findGoal(state.goals, measure.goal) ?? null) : null;
  const indicators = state.indicators.indicators.filter(
    (each) =>
      each.measure === id ||
      measure.indicators?.includes(each.id) ||
      (goal !== null && each.goal === goal.id && !each.measure),
  );
  const lines = state.budget.lines.filter((line) => line.measure === id);
  const parent = measure.parent ? findMeasure(state.measures, measure.parent) : undefined;
  const only = {
    ...state,
    measures: { measures: [measure] },
    plan: { ...planDocumentOf(state, on), measures: [] },
  };
  return {
    ...planHeadOf(found),
    measure,
    standing: reported?.standing ?? "unknown",
    goal,
    goalAbove: goal?.parent ? (findGoal(state.goals, goal.parent) ?? null) : null,
    nodes: (measure.nodes ?? []).flatMap((node) => pathTo(state, node)),
    parent: parent ? { id: parent.id, title: parent.title } : null,
    parts: [...rows.values()].filter((row) => row.parent === id),
    responsible: responsibleFor(only).get(id) ?? [],
    shares: sharesWithVoices(state, measure, reported, on),
    whole: presentStatus(state.status, { measure: id, share: null }, on),
    entries: state.status.entries
      .filter(({ subject, recordedOn }) => subject.measure === id && recordedOn <= on)
      .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)),
    openReplies: replies.get(id) ?? [],
    staleness: stalenessOf(state, measure, on),
    milestones: measure.milestones
      .map((milestone) => ({ ...milestone, standing: milestoneStanding(milestone, on) }))
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
    money: moneyOf(state, [id]),
    budgetLines: [...lines].sort((a, b) => a.year - b.year),
    moneyDisagreements: countLines(lines).disagreements,
    indicators: indicators.map((each) => readIndicator(state, each)),
    chain: measure.withdrawn
      ? emptyChain(idOf("measure", id))
      : chainOf(state, on, demands, idOf("measure", id)),
    reports: state.reports.reports.flatMap((report) => standingThen(report, id)),
    since: sinceReport(state, on, {
      ...{ measures: [id], indicators: indicators.map((each) => each.id), most: 50 },
    }),
    continues: measure.continues
      ? {
          measure: measure.continues,
          plan: state.head?.origin.kind === "renewal" ? state.head.origin.of : null,
        }
      : null,
  };
}

/** A measure that was withdrawn leads nowhere any more. */
const emptyChain = (through: string): Chain => ({ through, steps: [], missing: [] });

function standingThen({ id, on, content }: FrozenReport, measure: string) {
  const then = content.measures.find((each) => each.id === measure);
  return then ? [{ id, on, period: content.period, standing: then.standing }] : [];
}

const sharesWithVoices = (
  { status }: PlanCase,
  measure: MeasureRecord,
  reported: ReportedMeasure | undefined,
  on: IsoDate,
): ReadShare[] =>
  measure.shares.map((share) => ({
    ...share,
    standing: reported?.shares.find(({ authority }) => authority === share.authority)?.standing ?? "unknown",
    voices: presentStatus(status, { measure: measure.id, share: share.authority }, on),
  }));

/** From how many days on no news counts as silence: a year. */
export const daysWithoutNews = 365;

/** News on the whole or on any share. */
function stalenessOf({ status }: PlanCase, { id, shares }: MeasureRecord, on: IsoDate) {
  const each = [null, ...shares.map(({ authority }) => authority)].map((share) =>
    staleSince(status, { measure: id, share }, { on, days: daysWithoutNews }),
  );
  const known = each.filter(({ days }) => days !== null).sort((a, b) => (a.days ?? 0) - (b.days ?? 0));
  return known[0] ?? { lastNewsOn: null, days: null, isStale: true };
}

type NodePath = { id: string; label: LocalizedText | null }[];

/** The parts of the plan from the top to a node. */
function pathTo({ head }: PlanCase, node: string): NodePath[] {
  const search = (nodes: readonly PlanNode[], above: NodePath): NodePath[] =>
    nodes.flatMap((each) => {
      const path = [...above, { id: each.id, label: each.label ?? null }];
      return each.id === node ? [path] : search(each.children ?? [], path);
    });
  return (head?.plan.structure ?? []).flatMap((axis) => search(axis.nodes ?? [], []));
}
