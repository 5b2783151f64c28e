/** The plans that apply in a municipality, ordered from its own level up. */
import type { PlanSummary } from "@napar/api/client";
import type { AuthorityStanding } from "@napar/domain/belgium/plans";

export type PlanRow =
  | { kind: "plan"; level: string; plan: PlanSummary }
  /** A government of which only the decision is known, or of which no plan was found. */
  | { kind: "standing"; level: string; standing: AuthorityStanding }
  /** A level that always exists and has no plan in the register. */
  | { kind: "none"; level: string };

const levels = [
  "municipality",
  "police-zone",
  "province",
  "community-commission",
  "region",
  "community",
  "federal",
  "interfederal",
  "european",
  "civil-society",
] as const;

export type GovernmentHere = { id: string; level: string };

/**
 * Plans against racism by level, running ones before those that ended; then for each government that acts here what is
 * known of its own plan, when the register does not hold it. A municipality without a plan gets a row that says so.
 */
export function racismPlanRows(
  plans: readonly PlanSummary[],
  governments: readonly GovernmentHere[],
  standings: readonly AuthorityStanding[],
): PlanRow[] {
  const known = new Set(plans.map((plan) => plan.id));
  return levels.flatMap((level): PlanRow[] => {
    const rows: PlanRow[] = [
      ...planRows(plans.filter(isAgainstRacism), level),
      ...governments
        .filter((government) => government.level === level)
        .flatMap(({ id }) => standings.find((standing) => standing.authority === id) ?? [])
        .filter((standing) => standing.planId === null || !known.has(standing.planId))
        .map((standing) => ({ kind: "standing", level, standing }) as const),
    ];
    return rows.length === 0 && level === "municipality" ? [{ kind: "none", level }] : rows;
  });
}

/** The plans of neighbouring policies (polarisation, security, equality in general), by level. */
export const besidePlanRows = (plans: readonly PlanSummary[]): PlanRow[] =>
  levels.flatMap((level) =>
    planRows(
      plans.filter((plan) => !isAgainstRacism(plan)),
      level,
    ),
  );

function planRows(plans: readonly PlanSummary[], level: string): PlanRow[] {
  const here = plans.filter((plan) => plan.level === level);
  const ordered = [
    ...here.filter((plan) => !ended.has(plan.status)),
    ...here.filter((plan) => ended.has(plan.status)),
  ];
  return ordered.map((plan) => ({ kind: "plan", level, plan }));
}

const ended = new Set(["replaced", "expired", "abandoned"]);
export const isAgainstRacism = ({ scope }: PlanSummary): boolean =>
  scope === "racism" || scope === "integrated";
