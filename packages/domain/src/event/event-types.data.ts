/** Kinds of event, named in four languages by us. */
import type { Term } from "../framework/index.js";
import type { EventTypeId } from "./event.js";

export const eventTypes: readonly Term<EventTypeId>[] = [
  {
    id: "commitment",
    name: {
      nl: "Verbintenis",
      fr: "Engagement",
      de: "Verpflichtung",
      en: "Commitment",
    },
  },
  {
    id: "plan",
    name: {
      nl: "Plan",
      fr: "Plan",
      de: "Plan",
      en: "Plan",
    },
  },
  {
    id: "network",
    name: {
      nl: "Netwerk",
      fr: "Réseau",
      de: "Netzwerk",
      en: "Network",
    },
  },
  {
    id: "programme",
    name: {
      nl: "Programma",
      fr: "Programme",
      de: "Programm",
      en: "Programme",
    },
  },
  {
    id: "body",
    name: {
      nl: "Orgaan",
      fr: "Organe",
      de: "Gremium",
      en: "Body",
    },
  },
  {
    id: "rule",
    name: {
      nl: "Regel",
      fr: "Règle",
      de: "Regel",
      en: "Rule",
    },
  },
  {
    id: "coalition",
    name: {
      nl: "Coalitie",
      fr: "Coalition",
      de: "Koalition",
      en: "Coalition",
    },
  },
  {
    id: "accession",
    name: {
      nl: "Toetreding",
      fr: "Adhésion",
      de: "Beitritt",
      en: "Accession",
    },
  },
  {
    id: "meeting",
    name: {
      nl: "Bijeenkomst",
      fr: "Réunion",
      de: "Treffen",
      en: "Meeting",
    },
  },
  {
    id: "proposal",
    name: {
      nl: "Voorstel",
      fr: "Proposition",
      de: "Vorschlag",
      en: "Proposal",
    },
  },
  {
    id: "source",
    name: {
      nl: "Bron",
      fr: "Source",
      de: "Quelle",
      en: "Source",
    },
  },
  {
    id: "election",
    name: {
      nl: "Verkiezing",
      fr: "Élection",
      de: "Wahl",
      en: "Election",
    },
  },
  {
    id: "campaign",
    name: {
      nl: "Campagne",
      fr: "Campagne",
      de: "Kampagne",
      en: "Campaign",
    },
  },
  {
    id: "mandate",
    name: {
      nl: "Opdracht",
      fr: "Mandat",
      de: "Mandat",
      en: "Mandate",
    },
  },
  {
    id: "recurring",
    name: {
      nl: "Jaarlijks",
      fr: "Annuel",
      de: "Jährlich",
      en: "Yearly",
    },
  },
];
