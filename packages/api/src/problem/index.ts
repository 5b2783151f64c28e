export { type ApiError, problems, type WordedDenial, type WordedRefusal } from "./api-error.js";
export { inputIssues } from "./input-issues.js";
export { issueOfRefusal, problemOf, type RefusedInput } from "./problem.js";
export { type Issue, problemView } from "./problem.view.js";
export { issueTexts, problemTexts, type ResourceName } from "./problem-texts.data.js";
