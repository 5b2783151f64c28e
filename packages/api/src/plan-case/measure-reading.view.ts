/** What the API tells of one measure or goal of a plan under way, of all its measures page by page, and of the whole in short. */
import { z } from "@hono/zod-openapi";
import type { BudgetLine, BudgetStage, BudgetTotal, MoneyDisagreement, Sum } from "@napar/domain/budget";
import type { Chain } from "@napar/domain/chain";
import type { GoalRecord } from "@napar/domain/goal";
import type { IndicatorDefinition, IndicatorValue, Progress } from "@napar/domain/indicator";
import { type LifecycleState, stages } from "@napar/domain/lifecycle";
import type { AddresseeStanding, Mandate, Request } from "@napar/domain/mandate";
import type { MeasureRecord, Milestone, MilestoneStanding, Share } from "@napar/domain/measure";
import type { CaseOrigin } from "@napar/domain/plan-case";
import type { ReportedMeasure, Standing } from "@napar/domain/report";
import type { OpenReply, PresentStatus, Staleness, StatusEntry } from "@napar/domain/status";
import { statusStates } from "@napar/domain/status";
import type { TermState } from "@napar/domain/term";
import type { FullText, LocalizedText } from "@napar/domain/text";
import { fullTextView, localizedTextView, planDocumentView, untouched } from "../openapi/part.js";

export const standingsView = [...statusStates, "unknown"] as const;

/** Of which plan, which day, and from what it is known. */
const planHeadView = {
  plan: z.object({
    id: z.string(),
    title: localizedTextView,
    authority: z.looseObject({ id: z.string(), name: z.string() }),
    stage: z.enum(stages),
    planStatus: z.string(),
    openedOn: z.iso.date(),
    isPublic: z.boolean(),
  }),
  version: z.int(),
  asOf: z.iso.date(),
  readFrom: z.enum(["journal", "validity"]),
};

export type MeasureRow = ReportedMeasure & {
  goal: string | null;
  domains: string[];
  /** Who leads, and the others that carry a share. */
  authorities: string[];
  eccarCommitments: number[];
  parent: string | null;
  milestones: { done: number; of: number; overdue: number };
  /** Answers still due, or never given, to what others say of it. */
  openReplies: number;
};
export const measureRowView = untouched<MeasureRow>(
  "A measure in short: who, by when, where it stands in three voices, and its money",
).openapi("PlanCaseMeasureRow");

export const measureRowsView = z
  .object({
    ...planHeadView,
    items: z.array(measureRowView),
    page: z.int(),
    pageSize: z.int(),
    total: z.int(),
    next: z.string().optional(),
  })
  .openapi("PlanCaseMeasures");
export type MeasureRowsView = z.infer<typeof measureRowsView>;

/** What changed since the last frozen report, in words. */
export type SinceReport = {
  report: string;
  on: string;
  total: number;
  changes: { kind: string; measure: string | null; indicator: string | null; text: FullText }[];
};
const sinceReportView = z
  .object({
    report: z.string(),
    on: z.iso.date(),
    total: z.int(),
    changes: z.array(
      z.object({
        kind: z.string(),
        measure: z.string().nullable(),
        indicator: z.string().nullable(),
        text: fullTextView,
      }),
    ),
  })
  .nullable()
  .openapi({ description: "What changed since the last frozen report; `null` where none was frozen" });

const reportsView = z.array(
  z.object({
    id: z.string(),
    on: z.iso.date(),
    period: z.object({ from: z.string(), to: z.string() }),
    hash: z.string(),
  }),
);

export type ReadShare = Share & { standing: Standing; voices: PresentStatus };
export type StageMoney = {
  years: number[];
  /** One per year. */
  byYear: Sum[];
  /** `noBudgetNamed`, `unknown`: how many measures. */
  total: Sum & Pick<BudgetTotal, "state"> & { noBudgetNamed: number; unknown: number };
};
export type ReadIndicator = IndicatorDefinition & {
  values: Pick<IndicatorValue, "id" | "period" | "content" | "note">[];
  progress: Progress;
};

export const caseMeasureView = z
  .object({
    ...planHeadView,
    measure: untouched<MeasureRecord>("The measure with everything written in it"),
    standing: z.enum(standingsView).openapi({ description: "The worst of its shares; never an average" }),
    goal: untouched<GoalRecord>("The goal it serves").nullable(),
    goalAbove: untouched<GoalRecord>("The strategic goal above it").nullable(),
    nodes: z
      .array(z.array(z.object({ id: z.string(), label: localizedTextView.nullable() })))
      .openapi({ description: "Parts of the plan in which it stands, each from the top" }),
    parent: z.object({ id: z.string(), title: localizedTextView }).nullable(),
    parts: z.array(measureRowView),
    responsible: z.array(z.string()),
    shares: z.array(untouched<ReadShare>("The share of one government, with the three voices on it")),
    whole: untouched<PresentStatus>("The three voices on the measure as a whole"),
    entries: z.array(untouched<StatusEntry>("What was said in one voice, with replies; the newest first")),
    openReplies: z.array(untouched<OpenReply>("Who may still reply to what, or never did")),
    staleness: untouched<Staleness>("Since when there is no news"),
    milestones: z.array(untouched<Milestone & { standing: MilestoneStanding }>("A milestone on that day")),
    money: untouched<Record<BudgetStage, StageMoney>>("By stage and year; co-financing counted once"),
    budgetLines: z.array(untouched<BudgetLine>("A line of money or staff")),
    moneyDisagreements: z.array(untouched<MoneyDisagreement>("Where the books of two do not agree")),
    indicators: z.array(
      untouched<ReadIndicator>("An indicator of it or of its goal, with the values that count"),
    ),
    chain: untouched<Chain>("From finding to result and back"),
    reports: z.array(
      untouched<{ id: string; on: string; period: { from: string; to: string }; standing: Standing }>(
        "A frozen report, and how it says the measure stood",
      ),
    ),
    since: sinceReportView,
    continues: z.object({ plan: z.string().nullable(), measure: z.string() }).nullable(),
  })
  .openapi("PlanCaseMeasure");
export type CaseMeasureView = z.infer<typeof caseMeasureView>;

export const caseGoalView = z
  .object({
    ...planHeadView,
    goal: untouched<GoalRecord>("The goal, with where it comes from"),
    above: untouched<GoalRecord>("The strategic goal above it").nullable(),
    below: z.array(untouched<GoalRecord>("An operational goal under it")),
    measures: z
      .array(measureRowView)
      .openapi({ description: "Under it or a goal below it; the first hundred" }),
    measuresTotal: z.int(),
    byStanding: untouched<Record<Standing, number>>("How many measures stand where"),
    indicators: z.array(untouched<ReadIndicator>("An indicator of the goal")),
    chain: untouched<Chain>("From finding to result and back"),
  })
  .openapi("PlanCaseGoal");
export type CaseGoalView = z.infer<typeof caseGoalView>;

export type GoalInShort = Pick<GoalRecord, "id" | "label" | "level" | "parent" | "owner"> & {
  sources: number;
  measures: number;
  byStanding: Record<Standing, number>;
};
export type ReadRequest = Omit<Request, "addressees"> & { addressees: AddresseeStanding[] };
export type NextMilestone = Milestone & {
  measure: string;
  measureTitle: LocalizedText;
  standing: MilestoneStanding;
};

export const caseOverviewView = z
  .object({
    ...planHeadView,
    origin: untouched<CaseOrigin>("Where the case comes from"),
    renewedBy: z.array(z.string()),
    document: planDocumentView.openapi({ description: "The plan without its goals and measures" }),
    lifecycle: untouched<LifecycleState>("Stages, deadlines, consultations, evaluations"),
    mandates: z.array(untouched<Mandate>("Who gave whom the task to do what, by when, and with what result")),
    requests: z.array(untouched<ReadRequest>("What was asked of whom, and where each addressee stands")),
    terms: untouched<TermState>("Terms, governments, portfolios, commitments"),
    goals: z.array(untouched<GoalInShort>("A goal, and how many of its measures stand where")),
    measures: z.object({
      total: z.int(),
      byStanding: untouched<Record<Standing, number>>("How many measures stand where"),
      byAuthority: z.array(
        untouched<{ authority: string; measures: number; byStanding: Record<Standing, number> }>(
          "What a government carries, by its own share",
        ),
      ),
      byDomain: z.array(z.object({ domain: z.string(), measures: z.int() })),
      withoutGoal: z.int(),
      assessed: z.int(),
      contested: z.int(),
      withoutNews: z.int().openapi({ description: "On which nobody ever said anything" }),
    }),
    withdrawn: z.array(
      z.object({ id: z.string(), title: localizedTextView, on: z.iso.date(), reason: z.string() }),
    ),
    money: untouched<Record<BudgetStage, StageMoney>>("By stage and year; co-financing counted once"),
    milestones: z.object({
      total: z.int(),
      done: z.int(),
      overdue: z.int(),
      next: z.array(untouched<NextMilestone>("What is overdue the longest, then what is due first")),
    }),
    openReplies: z.int(),
    reports: reportsView,
    since: sinceReportView,
  })
  .openapi("PlanCaseOverview");
export type CaseOverviewView = z.infer<typeof caseOverviewView>;

export const caseHistoryView = z
  .object({
    plan: z.string(),
    items: z.array(
      z.object({
        sequence: z.int(),
        day: z.iso.date(),
        type: z.string(),
        text: fullTextView.nullable(),
        office: z.string(),
        organisation: z.string(),
        /** Measures, goals and indicators that it names. */
        about: z.array(z.object({ kind: z.string(), id: z.string(), title: localizedTextView })),
      }),
    ),
    next: z.int().nullable().openapi({ description: "The older ones: ask for those before this number" }),
  })
  .openapi("PlanCaseHistory");
export type CaseHistoryView = z.infer<typeof caseHistoryView>;
