export { type ApiError, problems, type WordedDenial, type WordedRefusal } from "./api-error.js";
export { inputIssues } from "./input-issues.js";
export { problemOf, type RefusedInput } from "./problem.js";
export { problemView } from "./problem.view.js";
