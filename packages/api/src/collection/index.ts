export * from "./collection.js";
export * from "./page-text.js";
