/** Errors that the public pointed out and nobody decided on yet. */
import type { WaitingCorrectionView } from "@napar/api/client";
import type { CorrectionDecision } from "@napar/domain/correction";
import { useQuery } from "@tanstack/react-query";
import { api, orThrow, queryClient } from "../client/client.js";
import type { Session } from "../session/session.queries.js";

export type WaitingCorrection = WaitingCorrectionView;

/** Whoever keeps contributions of the public in order decides on them. */
export const decidesOnCorrections = ({ appointments }: Session): boolean =>
  appointments.some(({ role }) => role === "moderator");

const key = ["waiting-corrections"] as const;
export const useWaitingCorrections = () =>
  useQuery({
    ...{ queryKey: key, queryFn: () => orThrow(api.listWaitingCorrections()) },
    // Others decide too.
    ...{ retry: false, staleTime: 0 },
  });

export async function sendDecision(id: string, decision: CorrectionDecision, sendKey: string) {
  const reply = await api.decideCorrection(id, decision, sendKey);
  if (reply.ok) await queryClient.invalidateQueries({ queryKey: key });
  return reply;
}
