export { answerOnce, answerProblem, answerText, createKnownAnswers, safeHeaders } from "./answer.js";
export {
  ask,
  type Description,
  documentOf,
  jsonText,
  parserOf,
  type Refused,
  type Reply,
  read,
  refuse,
  routeOf,
} from "./endpoint.js";
export { readJsonBody, readUpTo } from "./json-body.js";
export {
  choiceParameter,
  dayParameter,
  idParameter,
  integerParameter,
  presetIntegerParameter,
  textParameter,
} from "./parameters.js";
export { unstorableInAddress } from "./unstorable-address.js";
