/**
 * The data of Belgium, save the boundaries (`@napar/domain/belgium/boundaries`), which only a map needs. Each part is an
 * import of its own; prefer those where size matters.
 */
export * from "./accessibility/index.js";
export * from "./authorities/index.js";
export * from "./competences/index.js";
export * from "./contact-points/index.js";
export * from "./eccar/index.js";
export * from "./places/index.js";
export * from "./plans/index.js";
export * from "./register/index.js";
export * from "./story/index.js";
