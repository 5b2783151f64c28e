export { answerProblem, answerText, safeHeaders } from "./answer.js";
export { ask, jsonText, read, refuse } from "./endpoint.js";
export { readJsonBody } from "./json-body.js";
export {
  choiceParameter,
  dayParameter,
  idParameter,
  integerParameter,
  presetIntegerParameter,
  textParameter,
} from "./parameters.js";
