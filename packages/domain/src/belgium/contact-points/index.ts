export { belgianContactPoints } from "./contact-points.js";
