/**
 * Who must run a point where discrimination can be reported.
 *
 * Source: knowledge item of the association of Flemish cities and municipalities (VVSG), looked up on 2026-11-20: rental
 * discrimination can be reported at the housing desk, which is required of the inter-municipal housing associations. The
 * decree behind it was not read: to be checked by a jurist.
 */
import type { ReportingDuty } from "../../contact-point/index.js";

export const reportingDuties: readonly ReportingDuty[] = [
  {
    id: "housing-association-flanders",
    who: {
      nl: "Intergemeentelijke samenwerking rond wonen (IGS) in Vlaanderen",
      fr: "Coopération intercommunale pour le logement (IGS) en Flandre",
      de: "Interkommunale Zusammenarbeit im Bereich Wohnen (IGS) in Flandern",
      en: "Inter-municipal housing cooperation (IGS) in Flanders",
    },
    what: {
      nl: "heeft een woonloket waar u discriminatie bij het huren kunt melden",
      fr: "a un guichet du logement où vous pouvez signaler une discrimination à la location",
      de: "hat einen Wohnungsschalter, bei dem Sie Diskriminierung beim Mieten melden können",
      en: "has a housing desk where you can report discrimination when renting",
    },
    territory: { scope: "region", regions: ["02000"] },
    domains: ["housing"],
    confidence: "medium",
    sources: ["seed002"],
    notes:
      "Said of the inter-municipal cooperations; municipalities outside one use a reporting point elsewhere. Which municipality belongs to which cooperation is not in these data.",
  },
];
