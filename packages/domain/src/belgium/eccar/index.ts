export { belgianEccar, membershipOf } from "./eccar.js";
