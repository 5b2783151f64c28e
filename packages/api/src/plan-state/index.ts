export { addPlanStateRoutes } from "./plan-state.routes.js";
export { createPublicPlanFinder, type PublicPlan } from "./public-plan.js";
