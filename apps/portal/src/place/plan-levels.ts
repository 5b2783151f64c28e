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

/** One row per plan, by level; plans against racism before those of a neighbouring policy, running before ended. */
export function planRowsByLevel(plans: readonly PlanSummary[]): PlanRow[] {
  return levels.flatMap(({ level, isAlwaysThere }): PlanRow[] => {
    const here = plans
      .filter((plan) => plan.level === level)
      .map((plan, order) => ({ plan, order }))
      .sort((a, b) => rankOf(a.plan) - rankOf(b.plan) || a.order - b.order);
    if (here.length === 0) return isAlwaysThere ? [{ level, plan: null }] : [];
    return here.map(({ plan }) => ({ level, plan }));
  });
}

const ended = new Set(["replaced", "expired", "abandoned"]);
const rankOf = (plan: PlanSummary): number =>
  (plan.scope === "racism" || plan.scope === "integrated" ? 0 : 2) + (ended.has(plan.status) ? 1 : 0);
