export {
  computeDeadline,
  type Deadline,
  type DeadlineRefusal,
  type DeadlineStanding,
  deadline,
  deadlineStanding,
} from "./deadline.js";
export {
  type DeadlineRule,
  type DeadlineSource,
  deadlineRule,
  deadlineSource,
  periodUnits,
} from "./deadline-rule.js";
export { deadlineRules } from "./deadline-rules.data.js";
