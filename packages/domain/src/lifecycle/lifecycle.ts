/** The life of a plan: its stages, what is recorded on the way, and what a guard may look at. */
import * as z from "zod";
import type { AdoptionState } from "../adoption/index.js";
import { type IsoDate, isoDate, partialDate } from "../calendar/index.js";
import type { Deadline } from "../deadline/index.js";
import { type Evidence, evidence, type MandateState } from "../mandate/index.js";
import type { NegotiationState } from "../negotiation/index.js";
import type { Plan } from "../plan/index.js";
import { localizedText } from "../text/index.js";

export const procedureIds = ["interfederal", "one-government", "city-eccar"] as const;
export type ProcedureId = (typeof procedureIds)[number];

/** In the order of a plan's life; the last five stand beside it. */
export const stages = [
  "promised",
  "mandated",
  "inventory",
  "consultation",
  "drafting",
  "negotiation",
  "adoption",
  "in-force",
  "evaluation",
  "closed",
  "stalled",
  "abandoned",
  "under-revision",
  "replaced",
  "expired",
] as const;
export const stage = z.enum(stages);
export type Stage = (typeof stages)[number];

/** The plan came to its end. Its record is read, and nothing of it is written but what `openAfterTheEnd` names. */
const endedStages: readonly Stage[] = ["closed", "abandoned", "replaced", "expired"];
export const hasEnded = (at: Stage): boolean => endedStages.includes(at);

export const transitionIds = [
  "mandate",
  "startInventory",
  "openConsultation",
  "startDrafting",
  "startNegotiation",
  "putToDecision",
  "returnToDraft",
  "enterIntoForce",
  "startEvaluation",
  "close",
  "revise",
  "putRevisionToDecision",
  "dropRevision",
  "stall",
  "resume",
  "abandon",
  "expire",
  "replace",
] as const;
export type TransitionId = (typeof transitionIds)[number];

export const guardIds = [
  "mandateInForce",
  "partiesEstablished",
  "inventoryAsked",
  "inventoryClosed",
  "situationAnalysed",
  "consultationHeld",
  "consultationAnswered",
  "opinionsClosed",
  "draftHasMeasures",
  "draftHasText",
  "everyMeasureHasOneLead",
  "publicationRuleDeclared",
  "noBlockingObjection",
  "adoptedByAll",
  "periodStarted",
  "periodNotOver",
  "periodOver",
  "evaluationDue",
  "finalEvaluationPublished",
  "reasonStated",
  "successorNamed",
] as const;
export type GuardId = (typeof guardIds)[number];

type Text = z.infer<typeof localizedText>;

/** One stage of the past. `stated`: taken from a document, without its guards ever having been looked at here. */
export type StageEntry = {
  readonly stage: Stage;
  readonly from: Stage | null;
  readonly by: TransitionId | "stated" | "opening";
  readonly on: string;
  readonly guards: readonly GuardId[];
  readonly reason: Text | null;
  readonly successor: string | null;
  /** Where a stated stage is taken from. */
  readonly evidence?: Evidence;
};

export const consultationData = z.strictObject({
  method: localizedText,
  from: isoDate,
  /** Last day on which contributions are taken. */
  to: isoDate,
  participants: z.array(z.string()).readonly(),
});
export type Consultation = z.infer<typeof consultationData> & {
  readonly id: string;
  /** What was done with the contributions, and why. */
  readonly answer: { readonly on: IsoDate; readonly text: Text; readonly link: string | null } | null;
};

/** Evaluations as objects of their own (F27). */
export const evaluationData = z.strictObject({
  kind: z.enum(["midTerm", "final"]),
  by: z.string().min(1),
  /** Made by somebody who answers to none of the parties; missing: not known. */
  independent: z.boolean().optional(),
  publishedOn: partialDate,
  evidence,
});
export type Evaluation = z.infer<typeof evaluationData> & { readonly id: string };

export type CaseDeadline = {
  readonly id: string;
  readonly subject: Text;
  /** The last one counts; earlier ones stay, with the reason why a new one was set. */
  readonly settings: readonly {
    readonly deadline: Deadline;
    readonly on: IsoDate;
    readonly reason: Text | null;
  }[];
};

export type LifecycleState = {
  readonly stage: Stage;
  readonly timesInAdoption: number;
  readonly history: readonly StageEntry[];
  /** Beside the stage: a plan can be public while promised, and in force before it is public. */
  readonly publication: readonly {
    readonly state: "published" | "unpublished";
    readonly on: IsoDate;
    readonly reason: Text | null;
  }[];
  readonly consultations: readonly Consultation[];
  readonly evaluations: readonly Evaluation[];
  readonly deadlines: readonly CaseDeadline[];
};

export type LifecycleView = {
  readonly plan: Plan;
  readonly head: {
    readonly procedure: ProcedureId;
    readonly origin: { readonly kind: string; readonly statedStatus?: string };
    readonly renewedBy: readonly string[];
  } | null;
  readonly lifecycle: LifecycleState;
  readonly mandates: MandateState;
  readonly adoption: AdoptionState;
  readonly negotiation: NegotiationState;
};

/** What a transition is asked with. */
export const transitionRequest = z.strictObject({
  transition: z.enum(transitionIds),
  reason: localizedText.optional(),
  /** Id of the plan that takes the place of this one. */
  successor: z.string().min(1).optional(),
});
export type TransitionRequest = z.infer<typeof transitionRequest>;

export const isPublished = ({ publication }: LifecycleState, on: IsoDate): boolean =>
  publication.findLast((entry) => entry.on <= on)?.state === "published";
