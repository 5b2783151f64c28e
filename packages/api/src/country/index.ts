export { belgium } from "./belgium.js";
export type { Country } from "./country.js";
