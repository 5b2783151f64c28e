export { addPlanStateRoutes } from "./plan-state.routes.js";
export { createPastReader, type PlansThen } from "./plans-then.js";
export { createPublicPlanFinder, type PublicPlan } from "./public-plan.js";
