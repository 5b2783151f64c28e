/** Where a proposal stands, named in four languages by us. */
import type { Term } from "../framework/index.js";
import type { ProposalStateId } from "./proposal.js";

export const proposalStates: readonly Term<ProposalStateId>[] = [
  {
    id: "under-examination",
    name: {
      nl: "In onderzoek",
      fr: "À l’examen",
      de: "In Prüfung",
      en: "Under examination",
    },
  },
  {
    id: "presented",
    name: {
      nl: "Voorgelegd",
      fr: "Présentée",
      de: "Vorgelegt",
      en: "Presented",
    },
  },
  {
    id: "reported",
    name: {
      nl: "Gemeld in de pers",
      fr: "Rapportée par la presse",
      de: "In der Presse berichtet",
      en: "Reported in the press",
    },
  },
];
