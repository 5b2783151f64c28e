export {
  findGoal,
  type GoalBook,
  type GoalContent,
  type GoalRecord,
  type GoalSource,
  goalContent,
  goalSource,
  goalSourceKinds,
  planGoalOf,
} from "./goal.js";
export {
  type GoalCommands,
  type GoalEvent,
  type GoalRefusal,
  type GoalView,
  goalCommands,
  goalPart,
} from "./goal-part.js";
export { goalCommandSummaries, goalRefusalTexts } from "./goal-texts.data.js";
