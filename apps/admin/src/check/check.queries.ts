import type { PlanCaseView } from "@napar/api/client";
import { useQuery } from "@tanstack/react-query";
import { api, orThrow } from "../client/client.js";

/** The criteria on the plan as it is now, and what changed since a day; asked again when the plan changed. */
export const usePlanCheck = ({ id, version }: Pick<PlanCaseView, "id" | "version">, since?: string) =>
  useQuery({
    queryKey: ["plan-check", id, version, since ?? null],
    queryFn: () => orThrow(api.checkOfPlanCase(id, since ? { since } : {})),
    staleTime: 300_000,
    placeholderData: (before) => (before?.id === id ? before : undefined),
  });
