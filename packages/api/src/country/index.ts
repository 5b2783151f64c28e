export { belgium } from "./belgium.js";
export type { Country, Standing } from "./country.js";
