/**
 * Where the Belgian plan stands: dated facts, and one row for each of the nine governments that would adopt it.
 */
import type { PartialDate } from "../../calendar/index.js";
import type { FullText } from "../../text/index.js";

export type TimelineFact = {
  /** "B1" to "B34". */
  readonly id: string;
  /** One date, or several where the fact has steps or lasts; each as precise as the source. */
  readonly dates: readonly PartialDate[];
  /** How the source words the date, where that says more than the dates. */
  readonly when?: FullText;
  readonly text: FullText;
  readonly status: "verified" | "seed";
  readonly confidence: "high" | "medium" | "low";
  readonly confidenceNote?: string;
  readonly sources: readonly string[];
};

/**
 * `adopted`: a source says so; `not-found`: looked for, and none found, or a source says that there is none;
 * `not-established`: not enough was read to say.
 */
export type Standing = "adopted" | "not-found" | "not-established";

export const planGovernments = ["fed", "vg", "vlg", "cf", "rw", "dg", "rbc", "cocom", "cocof"] as const;
export type PlanGovernment = (typeof planGovernments)[number];

export type AuthorityStanding = {
  readonly authority: PlanGovernment;
  /** The part all governments adopt in the same words. */
  readonly commonPart: Standing;
  /** The government's own plan or part against racism. */
  readonly ownPart: Standing;
  /** Day on which the own part was adopted. */
  readonly date: PartialDate | null;
  /** Identifier of the plan in `laterPlans`. */
  readonly planId: string | null;
  /** How many measures or actions the plan says it has. */
  readonly size: FullText | null;
  readonly period: { readonly from: PartialDate; readonly to: PartialDate | null } | null;
  readonly note: FullText | null;
  readonly confidence: "high" | "medium" | "low";
  readonly sources: readonly string[];
  /** Last month for which sources were looked at; what came later is not known here. */
  readonly checkedUntil: PartialDate;
};

/** A row for what is not one of the nine governments. */
export type OtherStanding = Omit<AuthorityStanding, "authority" | "commonPart" | "ownPart"> & {
  readonly subject: "interfederal" | "vgc" | "cities";
  readonly standing: Standing;
};

/** How many of the rows are in each state, for a line such as "common part adopted by 0 of 9". */
export function countStandings(
  rows: readonly AuthorityStanding[],
  part: "commonPart" | "ownPart",
): Record<Standing, number> {
  const counts: Record<Standing, number> = { adopted: 0, "not-found": 0, "not-established": 0 };
  for (const row of rows) counts[row[part]] += 1;
  return counts;
}
