/**
 * The chain from lived experience to result, both ways (F105): from a finding or a recommendation to the goals and measures
 * that answer it, their money, their figures and the reports on them; and from any of these back to where it comes from.
 *
 * Every step is there, found or not: a step without a link is an answer too.
 */
import type { BudgetLine, BudgetStage } from "../budget/index.js";
import type { PartialDate } from "../calendar/index.js";
import type { GoalRecord } from "../goal/index.js";
import type { IndicatorDefinition } from "../indicator/index.js";
import type { Evaluation } from "../lifecycle/index.js";
import type { MeasureRecord, Recommendation } from "../measure/index.js";
import type { FrozenReport } from "../report/index.js";
import type { Commitment, CommitmentBasis } from "../term/index.js";
import type { LocalizedText } from "../text/index.js";

/** From where it begins to where it can be seen. */
export const chainSteps = [
  ...(["experience", "finding", "recommendation", "demand", "programme", "agreement"] as const),
  ...(["goal", "measure", "budget", "indicator", "report", "evaluation"] as const),
] as const;
export type ChainStep = (typeof chainSteps)[number];

/**
 * How sure it is that a link belongs here.
 *
 * - `stated`: somebody wrote it down as such
 * - `authority`: it is of a government that carries the measure, and may be about more
 * - `plan`: it is about the plan as a whole
 */
export type ChainTie = "stated" | "authority" | "plan";

type OfStep<Step extends ChainStep, Facts> = { step: Step } & Facts;
export type ChainNode = {
  /** Unique among the nodes of a plan: step and identifier. */
  id: string;
  on: PartialDate | null;
} & (
  | OfStep<
      "experience" | "finding",
      { goal: string; text: LocalizedText; reference: string | null; url: string | null }
    >
  | OfStep<
      "recommendation",
      {
        /** Of a goal it says what it recommends, of a measure whose it is. */
        text: LocalizedText | null;
        body: Recommendation["body"] | null;
        reference: string | null;
        url: string | null;
      }
    >
  | OfStep<"demand", { demand: string; text: LocalizedText; author: string }>
  | OfStep<
      "programme" | "agreement",
      {
        text: LocalizedText | null;
        authority: string | null;
        basis: CommitmentBasis | null;
        reference: string | null;
      }
    >
  | OfStep<"goal", { goal: string; text: LocalizedText | null; level: GoalRecord["level"] }>
  | OfStep<"measure", { measure: string; text: LocalizedText }>
  | OfStep<
      "budget",
      { measure: string; stage: BudgetStage; years: number[]; lines: number; noBudgetNamed: boolean }
    >
  | OfStep<"indicator", { indicator: string; text: LocalizedText }>
  | OfStep<"report", { report: string; period: { from: string; to: string } }>
  | OfStep<"evaluation", { kind: Evaluation["kind"]; by: string; title: string; url: string | null }>
);

/** A demand of civil society, of a panel or of experts, as a register holds it. */
export type Demand = {
  id: string;
  title: LocalizedText;
  author: string;
  date?: PartialDate | undefined;
  /** Plans and bodies it is about. */
  links: readonly string[];
};

/** What the chain of a plan is made of; a case is one. */
export type ChainSources = {
  readonly plan: string;
  readonly goals: { readonly goals: readonly GoalRecord[] };
  readonly measures: { readonly measures: readonly MeasureRecord[] };
  readonly budget: { readonly lines: readonly BudgetLine[] };
  readonly indicators: { readonly indicators: readonly IndicatorDefinition[] };
  readonly reports: { readonly reports: readonly FrozenReport[] };
  readonly terms: { readonly commitments: readonly Commitment[] };
  readonly lifecycle: { readonly evaluations: readonly Evaluation[] };
  /** From the registers: only those that name the plan are taken. */
  readonly demands?: readonly Demand[];
};

export type ChainGraph = {
  readonly nodes: ReadonlyMap<string, ChainNode>;
  readonly ties: readonly { readonly from: string; readonly to: string; readonly tie: ChainTie }[];
};

export type ChainLink = ChainNode & { tie: ChainTie };
export type Chain = {
  /** Identifier of the node it goes through. */
  through: string;
  /** Every step, in order; `links` is empty where nothing is known. */
  steps: { step: ChainStep; links: ChainLink[] }[];
  /** Steps of which nothing is known. */
  missing: ChainStep[];
};

/**
 * The nodes and ties of a plan. What was withdrawn is left out.
 *
 * A plan can have ten thousand measures: whoever asks for many chains builds this once.
 */
export function chainGraph(sources: ChainSources): ChainGraph {
  const nodes = new Map<string, ChainNode>();
  const ties: ChainGraph["ties"][number][] = [];
  const add = (node: ChainNode): string => {
    nodes.set(node.id, node);
    return node.id;
  };
  const tie = (from: string, to: string, how: ChainTie = "stated") => ties.push({ from, to, tie: how });

  const goals = sources.goals.goals.filter(({ withdrawn }) => !withdrawn);
  const measures = sources.measures.measures.filter(({ withdrawn }) => !withdrawn);
  for (const goal of goals) addGoal(goal, add, tie);
  for (const measure of measures) addMeasure(measure, add, tie);
  // Only now are all ends of the ties there.
  for (const { id, parent } of goals) if (parent) tie(idOf("goal", parent), idOf("goal", id));
  addMoney(sources, add, tie);
  addIndicators(sources, measures, add, tie);
  addReports(sources, add, tie);
  addPromises(sources, measures, add, tie);
  addDemands(sources, goals, measures, add, tie);
  return { nodes, ties: ties.filter(({ from, to }) => nodes.has(from) && nodes.has(to)) };
}

export const idOf = (step: ChainStep, id: string): string => `${step}:${id}`;

type Add = (node: ChainNode) => string;
type Tie = (from: string, to: string, how?: ChainTie) => void;

function addGoal({ id, label, level, sources }: GoalRecord, add: Add, tie: Tie): void {
  const goal = add({ id: idOf("goal", id), step: "goal", on: null, goal: id, text: label, level });
  for (const [index, { kind, text, reference, url, date }] of sources.entries()) {
    const facts = { on: date ?? null, text, reference, url: url ?? null };
    const own = `${id}/${index + 1}`;
    const node: ChainNode =
      kind === "recommendation"
        ? { id: idOf(kind, own), step: kind, body: null, ...facts }
        : { id: idOf(kind, own), step: kind, goal: id, ...facts };
    tie(add(node), goal);
  }
}

function addMeasure(measure: MeasureRecord, add: Add, tie: Tie): void {
  const { id, title, goal, parent, recommendations, agreement } = measure;
  const own = add({ id: idOf("measure", id), step: "measure", on: null, measure: id, text: title });
  if (goal) tie(idOf("goal", goal), own);
  if (parent) tie(idOf("measure", parent), own);
  for (const { body, reference, url, date } of recommendations ?? []) {
    const node: ChainNode = {
      ...{ id: idOf("recommendation", `${body}/${reference}`), step: "recommendation", on: date ?? null },
      ...{ text: null, body, reference, url: url ?? null },
    };
    tie(add(node), own);
  }
  if (agreement) {
    const reference = [agreement.kind, agreement.body].filter(Boolean).join(", ") || null;
    const node: ChainNode = {
      ...{ id: idOf("agreement", id), step: "agreement", on: agreement.date ?? null },
      ...{ text: null, authority: null, basis: null, reference },
    };
    tie(add(node), own);
  }
}

function addMoney({ budget }: ChainSources, add: Add, tie: Tie): void {
  const groups = new Map<string, BudgetLine[]>();
  for (const line of budget.lines) {
    const key = `${line.measure}/${line.stage}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  for (const [key, lines] of groups) {
    const { measure, stage } = lines[0] as BudgetLine;
    const node: ChainNode = {
      ...{ id: idOf("budget", key), step: "budget", on: null, measure, stage, lines: lines.length },
      years: [...new Set(lines.map(({ year }) => year))].sort((a, b) => a - b),
      noBudgetNamed: lines.every(({ amount }) => amount.kind === "no-budget-named"),
    };
    tie(idOf("measure", measure), add(node));
  }
}

function addIndicators(
  { indicators: { indicators } }: ChainSources,
  measures: readonly MeasureRecord[],
  add: Add,
  tie: Tie,
): void {
  for (const { id, label, goal, measure } of indicators) {
    const own = add({ id: idOf("indicator", id), step: "indicator", on: null, indicator: id, text: label });
    if (measure) tie(idOf("measure", measure), own);
    if (goal) tie(idOf("goal", goal), own);
  }
  for (const { id, indicators: named } of measures)
    for (const indicator of named ?? []) tie(idOf("measure", id), idOf("indicator", indicator));
}

function addReports(
  { reports: { reports }, lifecycle: { evaluations } }: ChainSources,
  add: Add,
  tie: Tie,
): void {
  const found = evaluations.map(({ id, kind, by, publishedOn, evidence }) =>
    add({
      ...{ id: idOf("evaluation", id), step: "evaluation", on: publishedOn },
      ...{ kind, by, title: evidence.title, url: evidence.url ?? null },
    }),
  );
  for (const { id, on, content } of reports) {
    const own = add({ id: idOf("report", id), step: "report", on, report: id, period: content.period });
    for (const measure of content.measures) tie(idOf("measure", measure.id), own);
    for (const indicator of content.indicators) tie(idOf("indicator", indicator.id), own);
    for (const evaluation of found) tie(own, evaluation, "plan");
  }
}

/** What governments promised is of the government, and seldom says which measure keeps it. */
function addPromises(
  { terms: { commitments } }: ChainSources,
  measures: readonly MeasureRecord[],
  add: Add,
  tie: Tie,
): void {
  if (commitments.length === 0) return;
  const carriedBy = new Map<string, string[]>();
  for (const { id, shares } of measures) {
    for (const { authority, withdrawn } of shares)
      if (!withdrawn) carriedBy.set(authority, [...(carriedBy.get(authority) ?? []), id]);
  }
  for (const { id, authority, subject, basis, madeOn, evidence } of commitments) {
    const step = programmes.has(basis) ? "programme" : "agreement";
    const node: ChainNode = {
      ...{ id: idOf(step, id), step, on: madeOn, text: subject, authority, basis },
      reference: evidence?.title ?? null,
    };
    add(node);
    for (const measure of carriedBy.get(authority) ?? []) tie(node.id, idOf("measure", measure), "authority");
  }
}
const programmes: ReadonlySet<CommitmentBasis> = new Set(["governmentAgreement", "announcement"]);

/** A demand names plans, not measures: it stands above every goal, and above the measures without one. */
function addDemands(
  { plan, demands = [] }: ChainSources,
  goals: readonly GoalRecord[],
  measures: readonly MeasureRecord[],
  add: Add,
  tie: Tie,
): void {
  for (const { id, title, author, date, links } of demands) {
    if (!links.includes(plan)) continue;
    const own = add({
      ...{ id: idOf("demand", id), step: "demand", on: date ?? null, demand: id, text: title, author },
    });
    for (const goal of goals) if (!goal.parent) tie(own, idOf("goal", goal.id), "plan");
    for (const { id: measure, goal } of measures) if (!goal) tie(own, idOf("measure", measure), "plan");
  }
}
