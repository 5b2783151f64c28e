export { belgianComplaintRegimes } from "./complaint-regimes.data.js";
