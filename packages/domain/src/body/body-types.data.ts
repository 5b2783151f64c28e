/** Kinds of body, named in four languages by us. */
import type { Term } from "../framework/index.js";
import type { BodyTypeId } from "./body.js";

export const bodyTypes: readonly Term<BodyTypeId>[] = [
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
    id: "elected-committee",
    name: {
      nl: "Verkozen comité",
      fr: "Comité élu",
      de: "Gewählter Ausschuss",
      en: "Elected committee",
    },
  },
  {
    id: "platform",
    name: {
      nl: "Platform",
      fr: "Plateforme",
      de: "Plattform",
      en: "Platform",
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
    id: "dialogue",
    name: {
      nl: "Dialoog",
      fr: "Dialogue",
      de: "Dialog",
      en: "Dialogue",
    },
  },
  {
    id: "expert-panel",
    name: {
      nl: "Expertenpanel",
      fr: "Panel d’experts",
      de: "Expertengremium",
      en: "Expert panel",
    },
  },
  {
    id: "citizens-assembly",
    name: {
      nl: "Burgerraad",
      fr: "Assemblée citoyenne",
      de: "Bürgerversammlung",
      en: "Citizens’ assembly",
    },
  },
  {
    id: "city-network",
    name: {
      nl: "Stedennetwerk",
      fr: "Réseau de villes",
      de: "Städtenetzwerk",
      en: "City network",
    },
  },
  {
    id: "association-of-local-authorities",
    name: {
      nl: "Vereniging van lokale besturen",
      fr: "Association de pouvoirs locaux",
      de: "Vereinigung örtlicher Behörden",
      en: "Association of local authorities",
    },
  },
  {
    id: "advisory-council",
    name: {
      nl: "Adviesraad",
      fr: "Conseil consultatif",
      de: "Beirat",
      en: "Advisory council",
    },
  },
  {
    id: "consultation",
    name: {
      nl: "Overleg",
      fr: "Concertation",
      de: "Beratung",
      en: "Consultation",
    },
  },
  {
    id: "working-group",
    name: {
      nl: "Werkgroep",
      fr: "Groupe de travail",
      de: "Arbeitsgruppe",
      en: "Working group",
    },
  },
  {
    id: "core-group",
    name: {
      nl: "Kerngroep",
      fr: "Groupe central",
      de: "Kerngruppe",
      en: "Core group",
    },
  },
  {
    id: "reporting-point",
    name: {
      nl: "Meldpunt",
      fr: "Point de signalement",
      de: "Meldestelle",
      en: "Reporting point",
    },
  },
  {
    id: "taskforce",
    name: {
      nl: "Taskforce",
      fr: "Groupe de travail thématique",
      de: "Taskforce",
      en: "Taskforce",
    },
  },
  {
    id: "focus-group",
    name: {
      nl: "Focusgroep",
      fr: "Groupe de discussion",
      de: "Fokusgruppe",
      en: "Focus group",
    },
  },
  {
    id: "steering-group",
    name: {
      nl: "Stuurgroep",
      fr: "Comité de pilotage",
      de: "Steuerungsgruppe",
      en: "Steering group",
    },
  },
  {
    id: "coordination-body",
    name: {
      nl: "Coördinatieorgaan",
      fr: "Organe de coordination",
      de: "Koordinierungsgremium",
      en: "Coordination body",
    },
  },
  {
    id: "federal-service",
    name: {
      nl: "Federale dienst",
      fr: "Service fédéral",
      de: "Föderaler Dienst",
      en: "Federal service",
    },
  },
  {
    id: "unit",
    name: {
      nl: "Eenheid",
      fr: "Unité",
      de: "Einheit",
      en: "Unit",
    },
  },
  {
    id: "prison-section",
    name: {
      nl: "Gevangenisafdeling",
      fr: "Section de prison",
      de: "Gefängnisabteilung",
      en: "Prison section",
    },
  },
  {
    id: "support-team",
    name: {
      nl: "Ondersteuningsteam",
      fr: "Équipe de soutien",
      de: "Unterstützungsteam",
      en: "Support team",
    },
  },
];
