export { type AskingStanding, askingStanding } from "./asking-standing.js";
export { type LinkStanding, linkStanding } from "./link-standing.js";
export {
  nextUpdateSteps,
  type UpdateRequest,
  type UpdateStep,
  type UpdateTimes,
  usualUpdateTimes,
} from "./next-steps.js";
export { readFigure } from "./read-figure.js";
export {
  keyOfUpdate,
  latestOf,
  toldBy,
  type UpdateAbout,
  type WantedUpdate,
  wantedUpdates,
} from "./update-request.js";
export { type AskedAs, type AskedPerson, holdsStill, type PeopleToAsk, whomToAsk } from "./whom-to-ask.js";
