/**
 * The model: every concept, no data of Belgium. Data are under `@napar/domain/belgium`, and are handed to the model.
 * Each concept is also an import of its own; prefer those where size matters.
 */
export * from "./body/index.js";
export * from "./calendar/index.js";
export * from "./check/index.js";
export * from "./competence/index.js";
// Words that two concepts use: here the one of the concept that owns it.
export { type InstitutionLanguage, institutionLanguage } from "./competence/index.js";
export * from "./contact-point/index.js";
export * from "./coverage/index.js";
export * from "./event/index.js";
export type { Term } from "./framework/index.js";
export * from "./framework/index.js";
export * from "./government/index.js";
export type { Confidence } from "./legal-source/index.js";
export * from "./legal-source/index.js";
export * from "./membership/index.js";
export * from "./organisation/index.js";
export * from "./place/index.js";
export * from "./plan/index.js";
export * from "./practice/index.js";
export * from "./proposal/index.js";
export * from "./result/index.js";
export * from "./suggestion/index.js";
export * from "./text/index.js";
export * from "./tool/index.js";
