import { belgianComplaintRegimes } from "@napar/domain/belgium/accessibility";
import { belgianCompetenceModel } from "@napar/domain/belgium/competences";
import { belgianContactPoints } from "@napar/domain/belgium/contact-points";
import { belgianEccar } from "@napar/domain/belgium/eccar";
import { belgianPlaceIndex } from "@napar/domain/belgium/places";
import { authorityStandings } from "@napar/domain/belgium/plans";
import type { Country } from "./country.js";

/** Belgium. Indexes are built once and shared. */
export const belgium = (): Country => ({
  places: belgianPlaceIndex(),
  competence: belgianCompetenceModel(),
  contactPoints: belgianContactPoints,
  membership: belgianEccar,
  complaintRegimes: belgianComplaintRegimes,
  planAuthorities: {
    interfederal: ["fed"],
    federal: ["fed"],
    // One government and parliament exercise both capacities (Constitution, art. 137).
    flemish: ["vg", "vlg"],
    walloon: ["rw"],
    brussels: ["rbc"],
    french: ["cf"],
    german: ["dg"],
    cocof: ["cocof"],
    cocom: ["cocom"],
    vgc: ["vgc"],
  },
  standings: new Map(
    authorityStandings.map(({ authority, ownPart, date }) => [authority, { state: ownPart, on: date }]),
  ),
  disclaimer: {
    nl: "Werkmodel van de bevoegdheidsverdeling, geen juridisch advies. Elke regel zegt hoe zeker hij is en op welke bron hij steunt.",
    fr: "Modèle de travail de la répartition des compétences, sans valeur d’avis juridique. Chaque règle indique son degré de certitude et sa source.",
    de: "Arbeitsmodell der Zuständigkeitsverteilung, keine Rechtsberatung. Jede Regel nennt, wie sicher sie ist und auf welcher Quelle sie beruht.",
    en: "A working model of the distribution of competences, not legal advice. Every rule says how sure it is and on which source it rests.",
  },
});
