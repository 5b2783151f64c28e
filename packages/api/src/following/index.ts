export {
  addFollowRoutes,
  type ConfirmedFollowView,
  type FollowerInput,
  type FollowerView,
  type FollowRequestInput,
  type FollowRequestView,
} from "./follow.routes.js";
export { queueFollowDigests } from "./follow-digests.js";
