/**
 * In which state an area of the map is, by what is asked of it. An area stands for what acts there: a municipality, a
 * province, a region, a language area with its communities. Nothing here says "no": what was not found is `none-found`.
 */
import type { IsoDate, PartialDate } from "../calendar/index.js";
import { comparePartialDates } from "../calendar/index.js";
import type { MembershipStatus } from "../membership/index.js";

/** What the areas are coloured by. */
export const mapSubjects = ["plan", "eccar", "measures", "information"] as const;
export type MapSubject = (typeof mapSubjects)[number];

/** Whose areas are drawn; `any`: municipalities, with all that applies in them whoever took it. */
export const mapLevels = ["municipality", "province", "region", "community", "any"] as const;
export type MapLevel = (typeof mapLevels)[number];

/**
 * In the order in which the best of an area counts. `off-theme`: a plan holds, and nothing in it is about the theme asked
 * for. `decision-only`: a source tells of the decision, the plan itself is not in the register. `differs`: several
 * governments act in the area and are not in the same state. `not-known`: of a day in the past, on which a plan may have
 * been in force; only one that was known to be comes before it.
 */
export const planStates = [
  "in-force",
  "not-known",
  "decision-only",
  "revision",
  "over",
  "preparing",
  "off-theme",
  "ended",
  "differs",
  "not-established",
  "none-found",
] as const;
export type PlanState = (typeof planStates)[number];

export const memberStates = [
  "eight-or-more",
  "four-to-seven",
  "one-to-three",
  "no-measure",
  "other-tie",
  "not-known",
  "not-yet",
  "not-stated",
] as const;
/** Of members: how many of the ten commitments their own plan has a measure for. */
export type MemberState = (typeof memberStates)[number];

/** `not-known`: of a day in the past, on which a plan may have had measures or not. */
export const countStates = ["fifty-or-more", "ten-to-49", "one-to-nine", "not-known", "none-found"] as const;
export type CountState = (typeof countStates)[number];

export const knowledgeStates = [
  "measures",
  "plan-only",
  "membership-only",
  "not-known",
  "nothing-found",
] as const;
/** How much is known at all. */
export type KnowledgeState = (typeof knowledgeStates)[number];

export type PlanOnMap = {
  status: string;
  scope: string | null;
  period: { to: PartialDate | null };
  domains: readonly string[];
};

/** Plans of neighbouring policies (polarisation, security) stand beside; a plan that states no scope counts. */
export const isAgainstRacism = ({ scope }: { scope: string | null }): boolean =>
  scope === null || scope === "racism" || scope === "integrated";

/**
 * Where one plan stands.
 *
 * A plan whose source calls it in force and whose period has ended is `over`, neither in force nor ended: nobody said which.
 */
export function stateOfPlan(plan: PlanOnMap, on: IsoDate, theme?: string): PlanState {
  if (["expired", "replaced", "abandoned"].includes(plan.status)) return "ended";
  if (theme !== undefined && !plan.domains.includes(theme)) return "off-theme";
  if (plan.status === "in-force" || plan.status === "adopted") {
    const end = plan.period.to;
    return end !== null && comparePartialDates(end, on) === "before" ? "over" : "in-force";
  }
  return plan.status === "under-revision" ? "revision" : "preparing";
}

/** The furthest that any of them is; `none-found` where there is none. */
export const furthestOf = (states: readonly PlanState[]): PlanState =>
  planStates.find((state) => states.includes(state)) ?? "none-found";

/** Several governments in one area, none before another: their common state, or that they differ. */
export function commonStateOf<S extends string>(states: readonly S[]): S | "differs" | "none-found" {
  const [first, ...others] = new Set(states);
  if (first === undefined) return "none-found";
  return others.length > 0 ? "differs" : first;
}

/** @param covered how many of the ten commitments the city's own plan has a measure for; `null`: no plan of its own is known */
export function memberState(status: MembershipStatus, covered: number | null): MemberState {
  if (status === "not-stated") return "not-stated";
  if (status !== "member") return "other-tie";
  if (covered === null || covered === 0) return "no-measure";
  if (covered >= 8) return "eight-or-more";
  return covered >= 4 ? "four-to-seven" : "one-to-three";
}

export function countState(measures: number): CountState {
  if (measures <= 0) return "none-found";
  if (measures < 10) return "one-to-nine";
  return measures < 50 ? "ten-to-49" : "fifty-or-more";
}

export function knowledgeState({
  plans,
  measures,
  isNamedByNetwork,
}: {
  plans: number;
  measures: number;
  /** A source names the city in connection with the network of cities. */
  isNamedByNetwork: boolean;
}): KnowledgeState {
  if (measures > 0) return "measures";
  if (plans > 0) return "plan-only";
  return isNamedByNetwork ? "membership-only" : "nothing-found";
}
