export { authorityStandings, otherStandings } from "./authority-standings.data.js";
export { belgianPlans } from "./belgian-plans.js";
export { laterPlans } from "./later-plans.data.js";
export {
  type AuthorityStanding,
  countStandings,
  type OtherStanding,
  type PlanGovernment,
  planGovernments,
  type Standing,
  type TimelineFact,
} from "./standing.js";
export { statusTimeline } from "./status-timeline.data.js";
