import type { PlanSummary } from "@napar/api/client";

export type PlanRow = { level: string; plan: PlanSummary | null };

/** From the municipality up. A level that always exists and has no plan in the register gets a row that says so. */
const levels = [
  { level: "municipality", isAlwaysThere: true },
  { level: "police-zone", isAlwaysThere: false },
  { level: "province", isAlwaysThere: false },
  { level: "community-commission", isAlwaysThere: false },
  { level: "region", isAlwaysThere: true },
  { level: "community", isAlwaysThere: true },
  { level: "federal", isAlwaysThere: true },
  { level: "interfederal", isAlwaysThere: true },
  { level: "european", isAlwaysThere: false },
  { level: "civil-society", isAlwaysThere: false },
] as const;

/**
 * One row per plan against racism, by level, running ones before those that ended; a level that always exists and has
 * none gets a row without a plan.
 */
export const racismPlanRows = (plans: readonly PlanSummary[]): PlanRow[] =>
  rowsOf(plans.filter(isAgainstRacism), true);

/** The plans of neighbouring policies (polarisation, security, equality in general), by level. */
export const besidePlanRows = (plans: readonly PlanSummary[]): PlanRow[] =>
  rowsOf(
    plans.filter((plan) => !isAgainstRacism(plan)),
    false,
  );

function rowsOf(plans: readonly PlanSummary[], saysWhatIsMissing: boolean): PlanRow[] {
  return levels.flatMap(({ level, isAlwaysThere }): PlanRow[] => {
    const here = plans.filter((plan) => plan.level === level);
    if (here.length === 0) return isAlwaysThere && saysWhatIsMissing ? [{ level, plan: null }] : [];
    const running = here.filter((plan) => !ended.has(plan.status));
    return [...running, ...here.filter((plan) => ended.has(plan.status))].map((plan) => ({ level, plan }));
  });
}

const ended = new Set(["replaced", "expired", "abandoned"]);
const isAgainstRacism = ({ scope }: PlanSummary): boolean => scope === "racism" || scope === "integrated";
