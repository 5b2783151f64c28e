/**
 * Documents that every reader of `napar-plan/1` has to judge alike: each with what it is and, where it is refused, the places
 * in it that are wrong. Made up; they describe no plan that exists.
 */
import { planFormat } from "../plan/index.js";

export type PlanVector = {
  id: string;
  /** What it shows. */
  title: string;
  document: unknown;
  expected:
    | { result: "valid" /** Members the format does not know, by path. */; unknownMembers: readonly string[] }
    | { result: "invalid" /** In the order of the document. */; paths: readonly string[] }
    | { result: "newerFormat" | "unknownFormat" };
  /** A rule that JSON Schema cannot say: the schema takes the document, a reader refuses it. */
  isBeyondSchema?: true;
};

const smallest = {
  id: "example",
  title: { nl: "Voorbeeld", fr: "Exemple" },
  authority: { id: "be-44021", type: "municipality", name: "Stad Gent" },
  level: "municipality",
  kind: "city-plan",
  status: "preparing",
};
const measure = { id: "m-1", title: { nl: "Opleiding voor loketmedewerkers" } };
const valid = (unknownMembers: readonly string[] = []) => ({ result: "valid", unknownMembers }) as const;
const invalid = (...paths: string[]) => ({ result: "invalid", paths }) as const;

export const planVectors: readonly PlanVector[] = [
  {
    id: "smallest",
    title: "The six members that are required, and nothing else",
    ...{ document: smallest, expected: valid() },
  },
  {
    id: "named-format",
    title: "The document names its format",
    ...{ document: { format: planFormat, ...smallest }, expected: valid() },
  },
  {
    id: "null-is-not-stated",
    title: "null says the same as a member that is missing: not stated",
    document: { ...smallest, period: null, measures: null, budget: { total: null, currency: null } },
    expected: valid(),
  },
  {
    id: "empty-list-is-none",
    title: "An empty list states that there is none, which is not the same as not stating it",
    ...{ document: { ...smallest, measures: [], goals: [] }, expected: valid() },
  },
  {
    id: "partial-dates",
    title: "Dates are as precise as their source: a day, a month, a year",
    document: {
      ...smallest,
      period: { from: "2026", to: "2030-06" },
      adoption: { level: "council", body: "gemeenteraad", date: "2026-02-23" },
    },
    expected: valid(),
  },
  {
    id: "nested-structure",
    title: "Two axes, parts within parts, measures and goals that hang on them",
    document: {
      ...smallest,
      structure: [
        { axis: "track", nodes: [{ id: "t1" }] },
        { axis: "commitment", primary: true, nodes: [{ id: "c1", children: [{ id: "c1a" }] }] },
      ],
      goals: [
        { id: "g1", level: "strategic", node: "c1" },
        { id: "g2", level: "operational", parent: "g1" },
      ],
      measures: [{ ...measure, nodes: ["t1", "c1a"], goal: "g2" }],
    },
    expected: valid(),
  },
  {
    id: "full-measure",
    title: "A measure with everything it can say",
    document: {
      ...smallest,
      measures: [
        {
          ...measure,
          ...{ kind: "action", nature: "new", domains: ["employment"], grounds: ["skin-colour"] },
          lead: [{ authority: "be-44021", type: "municipality", service: "Dienst Burgerzaken" }],
          partners: [{ name: "Netwerk tegen Racisme", type: "ngo" }],
          ...{ eccarCommitments: [2, 10], instruments: ["training"], start: "2026-09", end: "2027" },
          status: "planned",
          budget: { amount: 12500.5, currency: "EUR", inKind: false },
          ...{ deliverable: "Elke loketmedewerker is opgeleid", indicators: ["i-1"] },
        },
      ],
      indicators: [
        { id: "i-1", label: { nl: "Opgeleide medewerkers" }, baseline: { value: 0, date: "2026" } },
      ],
    },
    expected: valid(),
  },
  {
    id: "unknown-member",
    title: "A member the format does not know is left out with a remark, and refused by nobody",
    document: { ...smallest, colour: "green", measures: [{ ...measure, owner: "x" }] },
    expected: valid(["colour", "measures[0].owner"]),
  },
  {
    id: "no-title",
    title: "A required member is missing",
    document: { ...smallest, title: undefined },
    expected: invalid("title"),
  },
  {
    id: "empty-title",
    title: "A text needs words in at least one language",
    document: { ...smallest, title: {} },
    ...{ expected: invalid("title"), isBeyondSchema: true },
  },
  {
    id: "unknown-codes",
    title: "Every wrong code is told at once, with its place",
    document: {
      ...smallest,
      kind: "cityplan",
      status: "running",
      measures: [{ ...measure, domains: ["hosing"] }],
    },
    expected: invalid("kind", "status", "measures[0].domains[0]"),
  },
  {
    id: "day-that-does-not-exist",
    title: "A date has to exist",
    document: { ...smallest, period: { from: "2026-02-30", to: null } },
    ...{ expected: invalid("period.from"), isBeyondSchema: true },
  },
  {
    id: "commitment-eleven",
    title: "There are ten commitments",
    document: { ...smallest, measures: [{ ...measure, eccarCommitments: [11] }] },
    expected: invalid("measures[0].eccarCommitments[0]"),
  },
  {
    id: "amount-as-text",
    title: "An amount is a number",
    document: { ...smallest, measures: [{ ...measure, budget: { amount: "12.500" } }] },
    expected: invalid("measures[0].budget.amount"),
  },
  {
    id: "no-object",
    title: "A list of plans is no plan",
    ...{ document: [smallest], expected: invalid("") },
  },
  {
    id: "newer-format",
    title: "Written for a later version: refused, since reading it as this one could lose what it says",
    document: { ...smallest, format: "napar-plan/2" },
    expected: { result: "newerFormat" },
  },
  {
    id: "other-format",
    title: "Another format altogether",
    document: { ...smallest, format: "csv" },
    expected: { result: "unknownFormat" },
  },
];
