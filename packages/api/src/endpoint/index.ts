export { answerProblem, answerText, type Freshness, safeHeaders } from "./answer.js";
export { ask, jsonText, type Reply, read, refuse } from "./endpoint.js";
export { type BodyLimits, readJsonBody } from "./json-body.js";
export {
  choiceParameter,
  dayParameter,
  idParameter,
  integerParameter,
  presetIntegerParameter,
  textParameter,
} from "./parameters.js";
