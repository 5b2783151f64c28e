/**
 * The model: every concept, no data of Belgium. Data are under `@napar/domain/belgium`, and are handed to the model.
 * Each concept is also an import of its own; prefer those where size matters.
 */
export * from "./accessibility/index.js";
export * from "./adoption/index.js";
export { isSigning } from "./adoption/index.js";
export * from "./body/index.js";
export * from "./budget/index.js";
export * from "./calendar/index.js";
export * from "./check/index.js";
export * from "./comparison/index.js";
export * from "./competence/index.js";
// Words that two concepts use: here the one of the concept that owns it.
export { type InstitutionLanguage, institutionLanguage } from "./competence/index.js";
export type { ReportRefusal } from "./contact-point/index.js";
export * from "./contact-point/index.js";
export * from "./coverage/index.js";
export * from "./deadline/index.js";
export * from "./event/index.js";
export type { Commitment, Term } from "./framework/index.js";
export * from "./framework/index.js";
export * from "./gap/index.js";
export * from "./goal/index.js";
export * from "./government/index.js";
export * from "./indicator/index.js";
export * from "./journal/index.js";
export type { Confidence } from "./legal-source/index.js";
export * from "./legal-source/index.js";
export * from "./lifecycle/index.js";
export { procedures } from "./lifecycle/index.js";
export * from "./mandate/index.js";
export { type Evidence, evidence } from "./mandate/index.js";
export * from "./measure/index.js";
export * from "./membership/index.js";
export * from "./message/index.js";
export * from "./negotiation/index.js";
export * from "./organisation/index.js";
export * from "./permission/index.js";
export * from "./place/index.js";
export * from "./plan/index.js";
export * from "./plan-case/index.js";
export * from "./plan-state/index.js";
export * from "./practice/index.js";
export type { Proposal } from "./proposal/index.js";
export * from "./proposal/index.js";
export * from "./report/index.js";
export * from "./result/index.js";
export * from "./status/index.js";
export * from "./suggestion/index.js";
export * from "./summary/index.js";
export type { Government } from "./term/index.js";
export * from "./term/index.js";
export * from "./text/index.js";
export * from "./tool/index.js";
