/**
 * The fifty quality criteria of a plan, as written down: what each asks, on which fields, with which thresholds.
 * Deciding them is the work of the check; this folder only holds the words and the numbers.
 */
import type { FullText } from "../text/index.js";
import type { PlanKindId } from "./vocabulary.js";

export const criterionIds = [
  "Q01",
  "Q02",
  "Q03",
  "Q04",
  "Q05",
  "Q06",
  "Q07",
  "Q08",
  "Q09",
  "Q10",
  "Q11",
  "Q12",
  "Q13",
  "Q14",
  "Q15",
  "Q16",
  "Q17",
  "Q18",
  "Q19",
  "Q20",
  "Q21",
  "Q22",
  "Q23",
  "Q24",
  "Q25",
  "Q26",
  "Q27",
  "Q28",
  "Q29",
  "Q30",
  "Q31",
  "Q32",
  "Q33",
  "Q34",
  "Q35",
  "Q36",
  "Q37",
  "Q38",
  "Q39",
  "Q40",
  "Q41",
  "Q42",
  "Q43",
  "Q44",
  "Q45",
  "Q46",
  "Q47",
  "Q48",
  "Q49",
  "Q50",
] as const;
export type CriterionId = (typeof criterionIds)[number];

export const criterionDimensions = [
  "mandate",
  "responsibility",
  "coherence",
  "diagnosis",
  "content",
  "participation",
  "means",
  "time",
  "monitoring",
  "transparency",
  "safeguards",
  "integrity",
] as const;
export type CriterionDimension = (typeof criterionDimensions)[number];

/** A failed blocker makes a plan not ready; majors are counted against a limit; minors are advice. */
export type CriterionSeverity = "blocker" | "major" | "minor";

export const sourceCodeIds = [
  "EU-CGP-2022",
  "EU-CHK-2023",
  "EU-AP-2020",
  "EU-EQDATA",
  "GDPR",
  "OHCHR-2014",
  "DDPA",
  "ICERD",
  "ECRI",
  "ECCAR-10PPA",
  "BE-LAW",
  "NAPAR-COALITION",
  "SEED-000",
  "SEED-001",
  "SEED-002",
  "SEED-003",
  "SEED-004",
] as const;
export type SourceCode = (typeof sourceCodeIds)[number];

export type Criterion = {
  readonly id: CriterionId;
  readonly slug: string;
  readonly dimension: CriterionDimension;
  readonly title: FullText;
  readonly severity: CriterionSeverity;
  /** `assisted`: decided by software only where organisations declared an attribute about themselves. */
  readonly automation: "machine" | "assisted";
  readonly appliesTo: readonly PlanKindId[];
  readonly sources: readonly SourceCode[];
  /** Members of `napar-plan/1` the criterion reads. */
  readonly fields: readonly string[];
  /** The rule in words, in English. */
  readonly check: string;
  readonly params: Readonly<Record<string, number | string | readonly (string | readonly string[])[]>>;
  readonly notApplicableWhen: string | null;
  readonly unknownWhen: string | null;
  readonly rationale: string | null;
};

/** Thresholds by criterion, typed for the functions that decide. */
export type CriterionParams = {
  readonly Q01: { readonly levels: readonly string[] };
  readonly Q03: { readonly minYears: number; readonly maxYears: number };
  readonly Q05: { readonly matrix: string };
  readonly Q08: { readonly months: number };
  readonly Q09: { readonly maxAgeYears: number };
  readonly Q10: { readonly min: number };
  readonly Q12: { readonly minChars: number };
  readonly Q13: { readonly min: number };
  readonly Q21: { readonly minShare: number };
  readonly Q22: { readonly minShare: number };
  readonly Q23: { readonly minShare: number; readonly groups: readonly (readonly string[])[] };
  readonly Q24: { readonly required: readonly string[] };
  readonly Q26: { readonly maxSoft: number };
  readonly Q31: { readonly maxShare: number };
  readonly Q33: { readonly minShare: number };
  readonly Q43: { readonly maxMonths: number };
  readonly Q44: { readonly midTermFromYears: number };
  readonly Q46: { readonly minCell: number };
};

export type CriterionResultWord = "pass" | "fail" | "not-applicable" | "unknown";

export type Scoring = {
  /** The rule in words: how results become one of sound, weak, not ready. */
  readonly rule: string;
  /** More failed majors than this make a plan weak. */
  readonly params: { readonly maxMajor: number };
  readonly results: readonly CriterionResultWord[];
};
