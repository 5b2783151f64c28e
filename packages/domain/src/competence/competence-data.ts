/**
 * What a federal state hands to the engine: rows only. The data of Belgium are in `belgium/competences`.
 */
import type { IsoDate } from "../calendar/index.js";
import type { Authority } from "../government/index.js";
import type { LegalBasis, Source } from "../legal-source/index.js";
import type { FullText } from "../text/index.js";
import type { CooperationAgreement, CoordinationBody, PlanAdoption, Procedure } from "./cooperation.js";
import type { Aspect, CompetenceRule, FieldGroup, PolicyField, Transfer } from "./rule.js";
import type { InstitutionLanguage } from "./vocabulary.js";

export type LanguageAreaFacts = {
  id: string;
  names: FullText;
  /** The region, and the communities that can be competent in the area. */
  region: string;
  communities: readonly string[];
  /** The institution languages that decide in this area as a whole; empty where the place alone decides. */
  institutionLanguages: readonly InstitutionLanguage[];
  legalBases: readonly string[];
};

/**
 * What about an institution decides to which side it belongs.
 *
 * @see Constitution, art. 127 §2 (its activities) and art. 128 §2 (its organisation)
 */
export type InstitutionCriterion = "activities" | "organisation";

export type CompetenceData = {
  version: string;
  /** The day on which the state of the law was modelled. Questions about later days are answered with a warning. */
  asOf: IsoDate;
  authorities: readonly Authority[];
  languageAreas: readonly LanguageAreaFacts[];
  /** A rule limited by institutions that rests on one of these articles follows its criterion. */
  institutionCriteria: readonly { legalBasis: string; criterion: InstitutionCriterion }[];
  fieldGroups: readonly FieldGroup[];
  policyFields: readonly PolicyField[];
  aspects: readonly Aspect[];
  rules: readonly CompetenceRule[];
  transfers: readonly Transfer[];
  agreements: readonly CooperationAgreement[];
  procedures: readonly Procedure[];
  coordinationBodies: readonly CoordinationBody[];
  planAdoptions: readonly PlanAdoption[];
  legalBases: readonly LegalBasis[];
  sources: readonly Source[];
};
