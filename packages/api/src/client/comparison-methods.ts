/** How plans and governments stand, and stand beside each other. */
import type {
  GapMatrixTableView,
  GovernmentComparisonView,
  PlanComparisonView,
} from "../comparison/comparison.view.js";
import type { PlanStateView } from "../plan-state/plan-state.view.js";
import type { createRequester } from "./request.js";

type AsOf = { asOf?: string };

export const comparisonMethods = ({ get }: Pick<ReturnType<typeof createRequester>, "get">) => ({
  stateOfPlan: (id: string, query: AsOf = {}) =>
    get<PlanStateView>(`/plans/${encodeURIComponent(id)}/state`, query),
  /** Without a plan: all public plans together, by field of life, today. */
  gapMatrixOfPublicPlans: (query: AsOf & { plan?: string; by?: "domain" | "goal" } = {}) =>
    get<GapMatrixTableView>("/gap-matrix", query),
  compareGovernments: (query: AsOf & { domain?: string; goal?: string; plan?: string }) =>
    get<GovernmentComparisonView>("/government-comparisons", query),
  comparePlans: (query: AsOf & { one: string; other: string }) =>
    get<PlanComparisonView>("/plan-comparisons", query),
});
