export { belgianAuthorities } from "./authorities.js";
