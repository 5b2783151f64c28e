/** The methods of the client about errors that are pointed out. */
import type { CorrectionDecision } from "@napar/domain/correction";
import type { PageQuery } from "../collection/collection.js";
import type {
  CorrectionListView,
  CorrectionSentView,
  CorrectionView,
  SentCorrection,
  WaitingCorrectionView,
} from "../correction/correction.view.js";
import type { createRequester } from "./request.js";

export type CorrectionQuery = PageQuery & { kind?: string; id?: string; plan?: string; outcome?: string };

export function correctionMethods({
  get,
  post,
  put,
}: Pick<ReturnType<typeof createRequester>, "get" | "post" | "put">) {
  return {
    /** Those that were decided, and how many wait. */
    listCorrections: (query: CorrectionQuery = {}) => get<CorrectionListView>("/corrections", query),
    sendCorrection: (body: SentCorrection) => put<CorrectionSentView>("/corrections", body),
    confirmCorrection: (token: string) => put<undefined>("/corrections/confirm", { token }),
    withdrawCorrection: (token: string) => put<undefined>("/corrections/withdraw", { token }),
    listWaitingCorrections: () => get<{ items: WaitingCorrectionView[] }>("/waiting-corrections"),
    decideCorrection: (id: string, body: CorrectionDecision, key: string) =>
      post<CorrectionView>(
        `/waiting-corrections/${encodeURIComponent(id)}/decision`,
        body,
        {},
        {
          "idempotency-key": key,
        },
      ),
  };
}
