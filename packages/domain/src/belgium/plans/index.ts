export { belgianPlans } from "./belgian-plans.js";
