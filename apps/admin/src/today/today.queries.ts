/** What waits, and the mark that one was here. */
import type { WorkloadView } from "@napar/api/client";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { api, orThrow } from "../client/client.js";

export type Task = WorkloadView["waiting"][number];

export const useWorkload = () =>
  useQuery({
    queryKey: ["workload"],
    queryFn: () => orThrow(api.findWorkload()),
    staleTime: 30_000,
    // The number in the rail is no reason to ask again and again while something is wrong.
    retry: false,
  });

/** Once what is new has been shown, it is no longer new at the next visit. */
export function useMarkVisit(isShown: boolean): void {
  useEffect(() => {
    if (isShown) void api.markVisit();
  }, [isShown]);
}
