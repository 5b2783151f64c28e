export { belgianContent } from "./belgian-content.js";
export { type Content, loadContent } from "./load-content.js";
export { openStorage } from "./open-storage.js";
