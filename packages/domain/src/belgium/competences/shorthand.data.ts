/**
 * Shorthand for the rows of the rules: the areas, institutions and degrees of cooperation that keep coming back.
 *
 * Made on 2026-11-21 from the project's reference file `belgium-competences.json`, version 1.1.0, state of the law
 * 30 June 2025; from then on this file is the one to edit. Working model, not legal advice.
 */

import type { CompetenceRule, RuleCooperation } from "../../competence/index.js";

type Territory = CompetenceRule["territory"];
type Institutions = NonNullable<CompetenceRule["institutions"]>;

export const wholeCountry: Territory = ["LA-NL", "LA-FR", "LA-DE", "LA-BRU"];
export const dutchArea: Territory = ["LA-NL"];
export const frenchArea: Territory = ["LA-FR"];
export const germanArea: Territory = ["LA-DE"];
export const brussels: Territory = ["LA-BRU"];
export const wallonia: Territory = ["LA-FR", "LA-DE"];
export const outsideBrussels: Territory = ["LA-NL", "LA-FR", "LA-DE"];
export const outsideFlanders: Territory = ["LA-FR", "LA-DE", "LA-BRU"];
export const dutchAndFrenchAreas: Territory = ["LA-NL", "LA-FR"];

/** Institutions that belong exclusively to the Flemish Community. */
export const dutchLanguage: Institutions = ["nl"];
/** Institutions that belong exclusively to the French Community. */
export const frenchLanguage: Institutions = ["fr"];
/** Institutions of neither community, and measures that apply directly to persons. */
export const neitherCommunity: Institutions = ["bilingual", "persons"];
export const notDutchLanguage: Institutions = ["fr", "bilingual", "persons"];

/** The twelve municipalities with facilities in the Dutch-speaking area. */
export const facilitiesInFlanders = ["facility-nl-periphery", "facility-nl-border"];

export const alone: RuleCooperation = { level: "none" };
export const recommended: RuleCooperation = { level: "recommended" };
export const concertation: RuleCooperation = { level: "concertation" };
/** An agreement or protocol is needed; the data name none in particular. */
export const agreementNeeded: RuleCooperation = { level: "cooperation-agreement" };
/** An agreement is needed, and this is the one. */
export const underAgreement = (id: string): RuleCooperation => ({
  level: "cooperation-agreement",
  agreements: [id],
});
