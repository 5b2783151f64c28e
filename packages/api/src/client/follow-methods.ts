/** The methods of the client about what happens in public, and about readers who follow it. */
import { type Followed, queryOfFollowed } from "@napar/domain/following";
import type { ChangesView, DatesView } from "../feed/index.js";
import type {
  ConfirmedFollowView,
  FollowerInput,
  FollowerView,
  FollowRequestInput,
  FollowRequestView,
} from "../following/index.js";
import type { createRequester } from "./request.js";

export function followMethods({ get, put }: Pick<ReturnType<typeof createRequester>, "get" | "put">) {
  return {
    /** What happened in public, newest first. */
    listChanges: (followed: Followed, query: { before?: number; limit?: number } = {}) =>
      get<ChangesView>("/changes", { ...queryOfFollowed(followed), ...query }),
    listPlanDates: (followed: Followed) => get<DatesView>("/plan-dates", queryOfFollowed(followed)),
    /** Once for each form: sent again it is refused as used. */
    askToFollow: (body: FollowRequestInput) => put<{ accepted: true }>("/follow-requests", body),
    /** @param token in these methods: of a link in a mail */
    findFollowRequest: (token: string) => get<FollowRequestView>("/follow-request", { token }),
    confirmFollowRequest: (token: string) =>
      put<ConfirmedFollowView>("/follow-request/confirmation", { token }),
    findFollower: (token: string) => get<FollowerView>("/follower", { token }),
    /** @returns `null`: nothing is followed any more, and the address is erased */
    changeFollower: (body: FollowerInput) => put<FollowerView | null>("/follower", body),
    stopFollowing: (token: string) => put<undefined>("/follower/end", { token }),
  };
}
