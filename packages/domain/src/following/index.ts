export { type ToldChange, type ToldPlan, titleIn, toldChanges, wordsOfChange } from "./change-words.js";
export { type FollowFrequency, followFrequencies, isFollowDigestDue } from "./digest-schedule.js";
export {
  type Followed,
  type FollowedRefusal,
  followed,
  keyOfFollowed,
  queryOfFollowed,
  readFollowed,
} from "./followed.js";
export {
  datesOfCase,
  datesOfPlan,
  type PlanDate,
  type PlanDateKind,
  planDateKinds,
  planDateTexts,
} from "./plan-dates.js";
export { changedThing, concerns, type PublicChange, publicChange, type Reach } from "./public-change.js";
