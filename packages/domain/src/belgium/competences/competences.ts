import type { CompetenceData } from "../../competence/index.js";
import { type CompetenceModel, createCompetenceModel } from "../../competence/index.js";
import { belgianAuthorities } from "../authorities/index.js";
import { agreements } from "./agreements.data.js";
import { aspects } from "./aspects.data.js";
import { coordinationBodies } from "./coordination-bodies.data.js";
import { cultureMediaSportRules } from "./culture-media-sport.data.js";
import { economyOtherRules } from "./economy-other.data.js";
import { educationYouthFamilyRules } from "./education-youth-family.data.js";
import { equalityRules } from "./equality.data.js";
import { fieldGroups } from "./field-groups.data.js";
import { healthWelfareRules } from "./health-welfare.data.js";
import { housingTerritoryRules } from "./housing-territory.data.js";
import { institutionCriteria, languageAreas } from "./language-areas.data.js";
import { legalBases } from "./legal-bases.data.js";
import { localReligionRules } from "./local-religion.data.js";
import { migrationCitizenshipRules } from "./migration-citizenship.data.js";
import { planAdoptions } from "./plan-adoptions.data.js";
import { policyFields } from "./policy-fields.data.js";
import { procedures } from "./procedures.data.js";
import { securityJusticeRules } from "./security-justice.data.js";
import { sources } from "./sources.data.js";
import { transfers } from "./transfers.data.js";
import { workSocialRules } from "./work-social.data.js";

/** The competences of Belgium as modelled mid 2025. A working model, not legal advice. */
export const belgianCompetences: CompetenceData = {
  version: "1.1.0",
  asOf: "2025-06-30",
  authorities: belgianAuthorities,
  languageAreas,
  institutionCriteria,
  fieldGroups,
  policyFields,
  aspects,
  rules: [
    ...securityJusticeRules,
    ...migrationCitizenshipRules,
    ...equalityRules,
    ...workSocialRules,
    ...educationYouthFamilyRules,
    ...cultureMediaSportRules,
    ...healthWelfareRules,
    ...housingTerritoryRules,
    ...localReligionRules,
    ...economyOtherRules,
  ],
  transfers,
  agreements,
  procedures,
  coordinationBodies,
  planAdoptions,
  legalBases,
  sources,
};

let model: CompetenceModel | undefined;

/** The model of Belgium, indexed on first use and kept. */
export function belgianCompetenceModel(): CompetenceModel {
  model ??= createCompetenceModel(belgianCompetences);
  return model;
}
