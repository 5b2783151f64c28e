import { findMembership, type Membership, type MembershipRegister } from "../../membership/index.js";
import { eccarFacts, eccarRows, eccarSources } from "./eccar.data.js";
import { readMembership } from "./membership-row.js";
import { membershipStatuses } from "./statuses.data.js";

/** Belgian cities in the European Coalition of Cities against Racism: evidence with its sources, not an official list. */
export const belgianEccar: MembershipRegister = /* @__PURE__ */ (() => ({
  network: {
    id: "eccar",
    names: {
      nl: "Europese Coalitie van Steden tegen Racisme (ECCAR)",
      fr: "Coalition européenne des villes contre le racisme (ECCAR)",
      de: "Europäische Städtekoalition gegen Rassismus (ECCAR)",
      en: "European Coalition of Cities against Racism (ECCAR)",
    },
  },
  compiledOn: "2026-11-20",
  sourcesAre:
    "stored copies of public pages, looked up on 2026-11-20, not the live pages; no official list of members could be read",
  statuses: membershipStatuses,
  memberships: eccarRows.map(readMembership),
  facts: eccarFacts,
  sources: eccarSources,
}))();

/**
 * What sources say about the ECCAR membership of a Belgian municipality.
 *
 * @param code NIS code in force
 * @returns a value for every municipality; "not stated" is not "no"
 */
export const membershipOf = (code: string): Membership => findMembership(belgianEccar, code);
