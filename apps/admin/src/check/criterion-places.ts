/** Where in the workplace a criterion is mended: read off the members of the plan it looks at. */
import { type CriterionId, criteria } from "@napar/domain/framework";

export type Place =
  | "adoptedBy"
  | "adoption"
  | "analysis"
  | "coordination"
  | "definitions"
  | "forms"
  | "goals"
  | "indicators"
  | "kind"
  | "languages"
  | "lifecycle"
  | "means"
  | "measures"
  | "monitoring"
  | "participation"
  | "period"
  | "publicity"
  | "relations"
  | "structure"
  | "term";

/** Below the address of the plan. */
export const addressOfPlace: Readonly<Record<Place, string>> = {
  adoptedBy: "about#adoption",
  adoption: "adoption",
  analysis: "lifecycle/analysis",
  goals: "goals",
  indicators: "indicators",
  lifecycle: "lifecycle",
  measures: "measures",
  period: "lifecycle/period",
  structure: "structure",
  coordination: "about#coordination",
  definitions: "about#definitions",
  forms: "about#forms",
  kind: "about#kind",
  languages: "about#languages",
  means: "about#means",
  monitoring: "about#monitoring",
  participation: "about#participation",
  publicity: "about#publicity",
  relations: "about#relations",
  term: "about#term",
};

/** By the first word of a member, or the whole of it where its parts are mended at different places. */
const placeOfMember: Readonly<Record<string, Place | readonly Place[]>> = {
  status: "lifecycle",
  history: "lifecycle",
  // The ledger tells who decided and when, the plan which body that is.
  adoption: ["adoption", "adoptedBy"],
  "adoption.date": "adoption",
  coordination: "coordination",
  period: "period",
  parentPlan: "relations",
  relatedPlans: "relations",
  childPlans: "relations",
  previousPlan: "relations",
  references: "relations",
  analysis: "analysis",
  "analysis.previousPlanEvaluation.date": "relations",
  definitions: "definitions",
  formsOfRacism: "forms",
  grounds: "forms",
  participation: "participation",
  eccarMember: "kind",
  budget: "means",
  legislatureEnd: "term",
  anchoring: "term",
  monitoring: "monitoring",
  communication: "publicity",
  languages: "languages",
  languageRegion: "languages",
  structure: "structure",
  goals: "goals",
  measures: "measures",
  indicators: "indicators",
};

/** Members that nobody mends: who wrote the plan, and the day of the check. */
const given = new Set(["authority", "asOf"]);

export function placesOf(criterion: CriterionId): Place[] {
  const fields = criteria.find(({ id }) => id === criterion)?.fields ?? [];
  const places = fields.flatMap((field): Place[] => {
    const member = field.split(/[.[]/)[0] ?? "";
    const place = placeOfMember[field] ?? placeOfMember[member];
    return place && !given.has(member) ? [place].flat() : [];
  });
  return [...new Set(places)];
}
