import type { CompetenceData } from "../../competence/index.js";
import { type CompetenceModel, createCompetenceModel } from "../../competence/index.js";
import { belgianAuthorities } from "../authorities/index.js";
import { agreements } from "./agreements.data.js";
import { aspects } from "./aspects.data.js";
import { coordinationBodies } from "./coordination-bodies.data.js";
import { cultureMediaSportRules } from "./culture-media-sport.data.js";
import { cultureMediaSportNotes } from "./culture-media-sport-notes.data.js";
import { economyOtherRules } from "./economy-other.data.js";
import { economyOtherNotes } from "./economy-other-notes.data.js";
import { educationYouthFamilyRules } from "./education-youth-family.data.js";
import { educationYouthFamilyNotes } from "./education-youth-family-notes.data.js";
import { equalityRules } from "./equality.data.js";
import { equalityNotes } from "./equality-notes.data.js";
import { fieldGroups } from "./field-groups.data.js";
import { healthWelfareRules } from "./health-welfare.data.js";
import { healthWelfareNotes } from "./health-welfare-notes.data.js";
import { housingTerritoryRules } from "./housing-territory.data.js";
import { housingTerritoryNotes } from "./housing-territory-notes.data.js";
import { institutionCriteria, languageAreas } from "./language-areas.data.js";
import { legalBases } from "./legal-bases.data.js";
import { localReligionRules } from "./local-religion.data.js";
import { localReligionNotes } from "./local-religion-notes.data.js";
import { migrationCitizenshipRules } from "./migration-citizenship.data.js";
import { migrationCitizenshipNotes } from "./migration-citizenship-notes.data.js";
import { planAdoptions } from "./plan-adoptions.data.js";
import { policyFields } from "./policy-fields.data.js";
import { procedures } from "./procedures.data.js";
import { withNotes } from "./rule-notes.js";
import { securityJusticeRules } from "./security-justice.data.js";
import { securityJusticeNotes } from "./security-justice-notes.data.js";
import { sources } from "./sources.data.js";
import { transfers } from "./transfers.data.js";
import { workSocialRules } from "./work-social.data.js";
import { workSocialNotes } from "./work-social-notes.data.js";

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
    ...withNotes(securityJusticeRules, securityJusticeNotes),
    ...withNotes(migrationCitizenshipRules, migrationCitizenshipNotes),
    ...withNotes(equalityRules, equalityNotes),
    ...withNotes(workSocialRules, workSocialNotes),
    ...withNotes(educationYouthFamilyRules, educationYouthFamilyNotes),
    ...withNotes(cultureMediaSportRules, cultureMediaSportNotes),
    ...withNotes(healthWelfareRules, healthWelfareNotes),
    ...withNotes(housingTerritoryRules, housingTerritoryNotes),
    ...withNotes(localReligionRules, localReligionNotes),
    ...withNotes(economyOtherRules, economyOtherNotes),
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
