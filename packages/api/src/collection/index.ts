export * from "./collection.js";
