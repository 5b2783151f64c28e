export type {
  AgreementFact,
  CompetenceAnswer,
  CompetencePlace,
  CompetenceQuestion,
  Cooperation,
  Holder,
  HolderBases,
  RuleFact,
  Step,
  TransferFact,
  Variant,
} from "./answer.js";
export { answerCompetence } from "./answer-competence.js";
export type { CompetenceCase } from "./case.js";
export { competenceCases } from "./cases.data.js";
export type { CompetenceData, InstitutionCriterion, LanguageAreaFacts } from "./competence-data.js";
export {
  type CooperationAgreement,
  type CoordinationBody,
  cooperationAgreement,
  coordinationBody,
  type PlanAdoption,
  type Procedure,
  planAdoption,
  procedure,
} from "./cooperation.js";
export { competenceMatrix, type MatrixCell, type MatrixQuestion } from "./matrix.js";
export {
  agreementOf,
  type CompetenceModel,
  createCompetenceModel,
  findAuthority,
  findPolicyField,
  legalBasisOf,
  listPolicyFields,
  procedureOf,
  ruleOf,
  sourceOf,
  transferOf,
} from "./model.js";
export {
  type May,
  mayAct,
  type Permission,
  type PermissionQuestion,
  type PermissionReason,
} from "./permission.js";
export { holderIds, type PlainAnswer, plainAnswer } from "./plain-answer.js";
export { type Power, type PowersQuestion, powersOf } from "./powers.js";
export type { CompetenceRefusal, NoHolder, UnknownValue } from "./refusal.js";
export {
  type Aspect,
  aspect,
  type CompetenceRule,
  competenceRule,
  type FieldGroup,
  fieldGroup,
  type PolicyField,
  policyField,
  type RuleCooperation,
  type Transfer,
  transfer,
} from "./rule.js";
export { competenceTimeline, type TimelineQuestion, type TimelineSpan } from "./timeline.js";
export {
  confidenceLabels,
  cooperationLabels,
  exclusivityLabels,
  institutionLanguageLabels,
  instrumentLabels,
  type LabelledTerm,
  verificationLabels,
} from "./vocabulary.data.js";
export {
  type CooperationLevel,
  cooperationLevel,
  cooperationLevels,
  type Exclusivity,
  exclusivities,
  exclusivity,
  type InstitutionLanguage,
  type Instrument,
  institutionLanguage,
  institutionLanguages,
  instrument,
  instruments,
} from "./vocabulary.js";
