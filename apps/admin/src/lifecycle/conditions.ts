/** Where in the workplace each condition of a step can be met. */
import type { GuardId } from "@napar/domain/lifecycle";

type Facts = Readonly<Record<string, unknown>>;
/** Of what a condition names several of, the first: once that is mended, the next one is. */
const first = (fact: unknown): string | null =>
  Array.isArray(fact) && typeof fact[0] === "string" ? encodeURIComponent(fact[0]) : null;
const measureOf = ({ measures }: Facts) => {
  const measure = first(measures);
  return measure ? `measures/${measure}` : "measures/new";
};
const clauseOf = ({ objection }: Facts) =>
  typeof objection === "string" ? `negotiation/objected/${encodeURIComponent(objection)}` : "negotiation";

/** `null`: the request itself brings it. */
const places: Readonly<Record<GuardId, string | ((facts: Facts) => string) | null>> = {
  mandateInForce: "lifecycle/mandate",
  partiesEstablished: "adoption",
  inventoryAsked: "lifecycle/request/inventory",
  inventoryClosed: "mandates",
  opinionsClosed: ({ request }) => (request === null ? "lifecycle/request/opinion" : "mandates"),
  situationAnalysed: "lifecycle/analysis",
  consultationHeld: "lifecycle/consultation",
  consultationAnswered: "lifecycle/answer",
  draftHasMeasures: "measures/new",
  draftHasText: "negotiation/new-clause",
  everyMeasureHasOneLead: measureOf,
  publicationRuleDeclared: "negotiation/rule",
  noBlockingObjection: clauseOf,
  adoptedByAll: "adoption",
  periodStarted: "lifecycle/period",
  periodNotOver: "lifecycle/period",
  periodOver: "lifecycle/period",
  evaluationDue: "lifecycle/period",
  finalEvaluationPublished: "lifecycle/evaluation",
  reasonStated: null,
  successorNamed: null,
};

/** @returns the address below that of the plan */
export function placeOfCondition(guard: GuardId, facts: Facts): string | null {
  const place = places[guard];
  return typeof place === "function" ? place(facts) : place;
}
