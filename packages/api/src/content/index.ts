export { belgianContent } from "./belgian-content.js";
export { watchContent } from "./content-version.js";
export { type Content, loadContent } from "./load-content.js";
export { loadBelgianContent, openStorage } from "./open-storage.js";
