export { type Exported, exportPlan } from "./export-plan.js";
export { type Imported, type ImportProblem, type ImportTarget, importPlan } from "./import-plan.js";
