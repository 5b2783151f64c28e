/** Plans as they were read last, and how they are read again after a change. */
import type { PlanCaseView } from "@napar/api/client";
import { api, orThrow, queryClient } from "../client/client.js";
import { patchedCase, type Requested } from "./patched-case.js";

export const caseKey = (id: string) => ["plan-case", id] as const;

export const caseQuery = (id: string) => ({
  queryKey: caseKey(id),
  queryFn: () => orThrow(api.findPlanCase(id)),
  // Comparing two plans of thousands of measures part by part takes longer than drawing the new one.
  structuralSharing: false,
});

/** The plan as it was read last, if it was. */
export const caseAt = (id: string): PlanCaseView | undefined =>
  queryClient.getQueryData<PlanCaseView>(caseKey(id));

/** The plan as it was read last, or read now where something changed since. */
export const readCase = (id: string): Promise<PlanCaseView> =>
  queryClient.fetchQuery({ ...caseQuery(id), staleTime: Number.POSITIVE_INFINITY });

/** The plan as it is now, for whoever was refused because it had changed. */
export const latestCase = (id: string): Promise<PlanCaseView> =>
  queryClient.fetchQuery({ ...caseQuery(id), staleTime: 0 });

export const refreshCase = (id: string): Promise<unknown> =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: caseKey(id) }),
    queryClient.invalidateQueries({ queryKey: ["plan-cases"] }),
  ]);

/** Shows what was saved at once; what follows from it elsewhere is read again when a screen asks for it. */
export async function showSaved(id: string, commands: readonly Requested[], version: number): Promise<void> {
  const plan = caseAt(id);
  const patched = plan && version > plan.version ? patchedCase(plan, commands, version) : null;
  if (!patched) return void (await refreshCase(id));
  queryClient.setQueryData(caseKey(id), patched);
  await queryClient.invalidateQueries({ queryKey: [...caseKey(id), "transitions"] });
  await queryClient.invalidateQueries({ queryKey: ["plan-cases"], refetchType: "none" });
}
