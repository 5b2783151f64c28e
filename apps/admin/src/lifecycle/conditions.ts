/** Where in the workplace each condition of a step can be met. */
import type { GuardId } from "@napar/domain/lifecycle";

/** Below the address of the plan; conditions without a place here are met elsewhere, or by the passing of time. */
export const placeOfCondition: Partial<Readonly<Record<GuardId, string>>> = {
  mandateInForce: "lifecycle/mandate",
  partiesEstablished: "adoption",
  inventoryAsked: "lifecycle/request/inventory",
  inventoryClosed: "lifecycle/requests",
  opinionsClosed: "lifecycle/requests",
  situationAnalysed: "lifecycle/analysis",
  consultationHeld: "lifecycle/consultation",
  consultationAnswered: "lifecycle/answer",
  draftHasMeasures: "measures/new",
  everyMeasureHasOneLead: "measures",
  adoptedByAll: "adoption",
  periodStarted: "lifecycle/period",
  periodNotOver: "lifecycle/period",
  periodOver: "lifecycle/period",
  evaluationDue: "lifecycle/period",
  finalEvaluationPublished: "lifecycle/evaluation",
};
