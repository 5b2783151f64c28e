/** What the API tells of plans under way. */
import { z } from "@hono/zod-openapi";
import type { AdoptionState } from "@napar/domain/adoption";
import type { BudgetBook } from "@napar/domain/budget";
import { type GapMatrix, gapStates } from "@napar/domain/gap";
import type { GoalBook } from "@napar/domain/goal";
import type { IndicatorDefinition, IndicatorValue, Progress } from "@napar/domain/indicator";
import { type LifecycleState, stages, transitionIds } from "@napar/domain/lifecycle";
import type { AddresseeStanding, Mandate, Request } from "@napar/domain/mandate";
import type { MeasureBook } from "@napar/domain/measure";
import type {
  Disagreement,
  NegotiationState,
  Objection,
  Position,
  Proposal,
} from "@napar/domain/negotiation";
import { type CaseOrigin, procedures } from "@napar/domain/plan-case";
import type { ReportBook, ReportContent } from "@napar/domain/report";
import type { StatusBook } from "@napar/domain/status";
import type { CommitmentStanding, TermState } from "@napar/domain/term";
import { fullTextView, localizedTextView, planDocumentView, untouched } from "../openapi/part.js";

export const caseSummaryView = z
  .object({
    id: z.string(),
    /** How many events happened; also the ETag a change names in If-Match. */
    version: z.int(),
    title: localizedTextView,
    authority: z.looseObject({ id: z.string(), name: z.string() }),
    procedure: z.enum(procedures),
    stage: z.enum(stages),
    planStatus: z.string().openapi({ description: "Status of `napar-plan/1` that the stage stands for" }),
    isPublic: z.boolean(),
    openedOn: z.iso.date(),
  })
  .openapi("PlanCaseSummary");
export type CaseSummaryView = z.infer<typeof caseSummaryView>;

const readFrom = z.enum(["journal", "validity"]).openapi({
  description:
    "`journal`: what was recorded by the end of the day; `validity`: of a day before the record began, what is told of it today",
});

export const planCaseView = caseSummaryView
  .extend({
    asOf: z.iso.date(),
    readFrom,
    origin: untouched<CaseOrigin>("Where the case comes from"),
    renewedBy: z.array(z.string()),
    document: planDocumentView,
    lifecycle: untouched<LifecycleState>("Stages, deadlines, consultations, evaluations"),
    parties: untouched<AdoptionState["parties"]>("Who has to sign, and why").openapi({
      type: "array",
      items: {},
    }),
    goals: untouched<GoalBook>("Goals with their owners"),
    measures: untouched<MeasureBook>("Measures with the share of each government"),
    status: untouched<StatusBook>("What was reported, assessed and contested"),
    budget: untouched<BudgetBook>("Lines of money and staff"),
    reports: untouched<ReportBook>("Reports due, delivered and frozen"),
    terms: untouched<TermState>("Terms, governments, portfolios, commitments"),
    commitments: z.array(
      untouched<CommitmentReading>("What a government promised, and what it is worth today"),
    ),
    mandates: z.array(untouched<Mandate>("Who gave whom the task to do what, by when, and with what result")),
    requests: z.array(untouched<RequestReading>("What was asked of whom, and where each addressee stands")),
    indicators: z.array(untouched<IndicatorReading>("An indicator with the values that count")),
  })
  .openapi("PlanCase");
export type PlanCaseView = z.infer<typeof planCaseView>;

type RequestReading = Omit<Request, "addressees"> & { addressees: AddresseeStanding[] };
type CommitmentReading = { id: string; authority: string } & Omit<CommitmentStanding, "rule">;
type IndicatorReading = IndicatorDefinition & {
  values: Pick<IndicatorValue, "id" | "period" | "content" | "note">[];
  /** For readers of the owner's own affairs: what waits for another person to approve it. */
  waiting: (Pick<IndicatorValue, "id" | "period" | "content" | "note" | "replaces" | "submittedOn"> & {
    submittedBy: Pick<IndicatorValue["submittedBy"], "office" | "organisation">;
  })[];
  /** For the same readers: what a second person sent back, with the reason, and nobody submitted anew. */
  returned: (Pick<IndicatorValue, "id" | "period" | "content" | "note"> & { reason: string; on: string })[];
  progress: Progress;
};

export const negotiationView = z
  .object({
    id: z.string(),
    version: z.int(),
    readFrom,
    rule: untouched<NegotiationState["rule"]>("When the memory becomes public").nullable(),
    units: untouched<NegotiationState["units"]>("The text, unit by unit").openapi({
      type: "array",
      items: {},
    }),
    proposals: z.array(untouched<Proposal>("Who proposes to change which clause, how and why")),
    objections: z.array(untouched<Objection>("Who objects to what, and whether it blocks")),
    positions: z.array(untouched<Position>("What a party said of a clause or a proposal")),
    disagreements: z.array(untouched<Disagreement>("What no text settles, with the position of each side")),
  })
  .openapi("Negotiation");
export type NegotiationView = z.infer<typeof negotiationView>;

export const reportView = z
  .object({
    plan: z.string(),
    id: z.string(),
    on: z.iso.date(),
    /** SHA-256 over the canonical JSON of the content. */
    hash: z.string(),
    content: untouched<ReportContent>("The plan as it stood on that day"),
  })
  .openapi("FrozenReport");
export type ReportView = z.infer<typeof reportView>;

export const reportDifferenceView = z
  .object({
    plan: z.string(),
    from: z.string(),
    to: z.string(),
    changes: z.array(z.looseObject({ kind: z.string(), text: fullTextView })),
  })
  .openapi("ReportDifference");
export type ReportDifferenceView = z.infer<typeof reportDifferenceView>;

export const changeView = z
  .object({
    id: z.string(),
    version: z.int(),
    stage: z.enum(stages),
    /** What happened, in order, with its place in the journal. */
    events: z.array(z.object({ sequence: z.int(), type: z.string(), data: z.unknown() })),
  })
  .openapi("PlanCaseChange");
export type ChangeView = z.infer<typeof changeView>;

export const batchChangeView = z
  .object({
    id: z.string(),
    version: z.int(),
    stage: z.enum(stages),
    /** What happened, in order, with its place in the journal. */
    events: z.array(
      z.object({
        command: z.int().openapi({ description: "Index of the command it follows from" }),
        sequence: z.int(),
        type: z.string(),
        id: z.string().nullable().openapi({ description: "Identifier of what was made" }),
      }),
    ),
  })
  .openapi("PlanCaseBatchChange");
export type BatchChangeView = z.infer<typeof batchChangeView>;

const refusalView = z.looseObject({ kind: z.string(), text: fullTextView }).openapi("Refusal");

export const transitionsView = z
  .object({
    id: z.string(),
    version: z.int(),
    stage: z.enum(stages),
    stageText: fullTextView,
    transitions: z.array(
      z.object({
        transition: z.enum(transitionIds),
        text: fullTextView,
        to: z.enum(stages),
        isPossible: z.boolean(),
        refusals: z.array(refusalView),
        /** Members the request has to bring. */
        asks: z.array(z.enum(["reason", "successor"])),
      }),
    ),
  })
  .openapi("PlanCaseTransitions");
export type TransitionsView = z.infer<typeof transitionsView>;

export const adoptionView = z
  .object({
    id: z.string(),
    version: z.int(),
    /** `published`: what a second person published; `recorded`: all that is entered, for those with a seat. */
    entries: z.enum(["published", "recorded"]),
    readFrom,
    sentences: z.array(fullTextView),
    ledger: z.looseObject({
      on: z.iso.date(),
      of: z.int(),
      adopted: z.int(),
      state: z.enum(["noParties", "none", "some", "all"]),
      reservations: z.int(),
      rows: z.array(z.looseObject({ authority: z.string(), state: z.string() })),
    }),
  })
  .openapi("AdoptionLedger");
export type AdoptionView = z.infer<typeof adoptionView>;

export const gapMatrixView = z
  .object({
    id: z.string(),
    version: z.int(),
    matrix: untouched<GapMatrix>("One row per goal or field of life, one column per government"),
  })
  .openapi("GapMatrix");
export type GapMatrixView = z.infer<typeof gapMatrixView>;

const inPlan = { plan: z.string(), request: z.string(), on: z.iso.date() };
export const gapOverviewView = z
  .object({
    on: z.iso.date(),
    by: z.enum(["domain", "goal"]),
    /** How many plans it is made from. */
    plans: z.int(),
    governments: z.array(z.string()),
    rows: z.array(
      z.object({
        row: z.string(),
        fields: z.array(z.string()).openapi({ description: "Policy fields the rules are asked about" }),
        cells: z.array(
          z.object({
            state: z.enum(gapStates),
            measures: z.int().openapi({ description: "Measures that commit the government, in all plans" }),
            plans: z.int().openapi({ description: "Plans in which they stand" }),
            competence: z.enum(["competent", "not-competent", "cannot-say"]),
            fields: z.array(z.string()),
            declined: z.object({ ...inPlan, reason: localizedTextView.nullable() }).nullable(),
            asked: z.object(inPlan).nullable(),
            because: z
              .enum(["noPolicyField", "noRule", "noDomain", "measuresNotListed", "planNotKnownThen"])
              .nullable(),
          }),
        ),
      }),
    ),
    counts: z.record(z.enum(gapStates), z.int()),
  })
  .openapi("GapOverview");
export type GapOverviewView = z.infer<typeof gapOverviewView>;
