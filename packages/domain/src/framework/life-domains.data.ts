/**
 * The 28 fields of life. Core ones are counted by criterion Q23.
 *
 * Made once from the project's reference file of frameworks (version 1.0), facts paraphrased; list design, confidence medium:
 * Unia and EU domain lists combined with the domains of the seeds.
 */

import type { Term } from "./provenance.js";
import type { LifeDomainId } from "./vocabulary.js";

export type LifeDomain = Term<LifeDomainId> & {
  /** Counted by criterion Q23 (core areas of life are covered). */
  readonly core: boolean;
  /** Who is in charge in one line, in English; the rules of competence prevail. */
  readonly note: string | null;
};

export const lifeDomains: readonly LifeDomain[] = [
  {
    id: "employment",
    name: {
      nl: "Arbeidsmarkt",
      fr: "Marché du travail",
      de: "Arbeitsmarkt",
      en: "Labour market",
    },
    core: true,
    note: "labour law and inspection federal; employment policy regional (German-speaking Community exercises it on its territory)",
  },
  {
    id: "public-employment",
    name: {
      nl: "Overheid als werkgever",
      fr: "Pouvoir public employeur",
      de: "Behörde als Arbeitgeberin",
      en: "Authority as employer",
    },
    core: true,
    note: "each authority for its own staff",
  },
  {
    id: "housing",
    name: {
      nl: "Huisvesting",
      fr: "Logement",
      de: "Wohnen",
      en: "Housing",
    },
    core: true,
    note: "rental law regional; municipalities test, inform, sanction posting of rents",
  },
  {
    id: "education",
    name: {
      nl: "Onderwijs",
      fr: "Enseignement",
      de: "Bildung",
      en: "Education",
    },
    core: true,
    note: "community matter; federal level only compulsory age and minimum rules; local authorities run schools and flanking policy",
  },
  {
    id: "goods-services",
    name: {
      nl: "Goederen en diensten",
      fr: "Biens et services",
      de: "Güter und Dienstleistungen",
      en: "Goods and services",
    },
    core: true,
    note: "private supply; municipalities through permits and inspection",
  },
  {
    id: "public-services",
    name: {
      nl: "Openbare dienstverlening",
      fr: "Services publics aux habitants",
      de: "Öffentliche Dienstleistungen",
      en: "Public services to residents",
    },
    core: false,
    note: "own counters and services",
  },
  {
    id: "police",
    name: {
      nl: "Politie",
      fr: "Police",
      de: "Polizei",
      en: "Police",
    },
    core: true,
    note: "law, training and integrity federal; zones and mayors act locally",
  },
  {
    id: "justice",
    name: {
      nl: "Justitie en haatmisdrijven",
      fr: "Justice et délits de haine",
      de: "Justiz und Hassdelikte",
      en: "Justice and hate crime",
    },
    core: true,
    note: "criminal law and prosecution federal; justice houses belong to the communities",
  },
  {
    id: "health",
    name: {
      nl: "Gezondheid",
      fr: "Santé",
      de: "Gesundheit",
      en: "Health",
    },
    core: true,
    note: "split between federal level, communities, Walloon Region and the Brussels commissions",
  },
  {
    id: "welfare",
    name: {
      nl: "Welzijn en armoede",
      fr: "Action sociale et pauvreté",
      de: "Soziales und Armut",
      en: "Welfare and poverty",
    },
    core: false,
    note: null,
  },
  {
    id: "media",
    name: {
      nl: "Media en beeldvorming",
      fr: "Médias et représentation",
      de: "Medien und Darstellung",
      en: "Media and representation",
    },
    core: true,
    note: "audiovisual media are a community matter",
  },
  {
    id: "online-hate",
    name: {
      nl: "Haatspraak en online haat",
      fr: "Discours de haine et cyberhaine",
      de: "Hassrede und Online-Hass",
      en: "Hate speech and online hate",
    },
    core: true,
    note: null,
  },
  {
    id: "sport",
    name: {
      nl: "Sport",
      fr: "Sport",
      de: "Sport",
      en: "Sport",
    },
    core: false,
    note: "football security law is federal",
  },
  {
    id: "culture",
    name: {
      nl: "Cultuur en erfgoed",
      fr: "Culture et patrimoine",
      de: "Kultur und Kulturerbe",
      en: "Culture and heritage",
    },
    core: false,
    note: null,
  },
  {
    id: "youth",
    name: {
      nl: "Jeugd",
      fr: "Jeunesse",
      de: "Jugend",
      en: "Youth",
    },
    core: false,
    note: null,
  },
  {
    id: "nightlife",
    name: {
      nl: "Nachtleven",
      fr: "Vie nocturne",
      de: "Nachtleben",
      en: "Nightlife",
    },
    core: false,
    note: "private security law federal; local by-laws and agreements",
  },
  {
    id: "mobility",
    name: {
      nl: "Openbaar vervoer en mobiliteit",
      fr: "Transports publics et mobilité",
      de: "Öffentlicher Verkehr und Mobilität",
      en: "Public transport and mobility",
    },
    core: false,
    note: null,
  },
  {
    id: "migration-asylum",
    name: {
      nl: "Migratie en asiel",
      fr: "Migration et asile",
      de: "Migration und Asyl",
      en: "Migration and asylum",
    },
    core: false,
    note: "work permits regional",
  },
  {
    id: "integration",
    name: {
      nl: "Integratie en samenleven",
      fr: "Intégration et vivre-ensemble",
      de: "Integration und Zusammenleben",
      en: "Integration and living together",
    },
    core: false,
    note: null,
  },
  {
    id: "participation",
    name: {
      nl: "Burger- en politieke participatie",
      fr: "Participation citoyenne et politique",
      de: "Bürger- und politische Beteiligung",
      en: "Civic and political participation",
    },
    core: false,
    note: null,
  },
  {
    id: "memory-public-space",
    name: {
      nl: "Herinnering, koloniaal verleden en publieke ruimte",
      fr: "Mémoire, passé colonial et espace public",
      de: "Erinnerung, Kolonialgeschichte und öffentlicher Raum",
      en: "Memory, colonial past and public space",
    },
    core: false,
    note: null,
  },
  {
    id: "data-research",
    name: {
      nl: "Data, monitoring en onderzoek",
      fr: "Données, monitoring et recherche",
      de: "Daten, Monitoring und Forschung",
      en: "Data, monitoring and research",
    },
    core: false,
    note: null,
  },
  {
    id: "victim-support",
    name: {
      nl: "Slachtofferondersteuning en melding",
      fr: "Soutien aux victimes et signalement",
      de: "Opferunterstützung und Meldung",
      en: "Victim support and reporting",
    },
    core: false,
    note: null,
  },
  {
    id: "communication",
    name: {
      nl: "Communicatie",
      fr: "Communication publique",
      de: "Öffentlichkeitsarbeit",
      en: "Public communication",
    },
    core: false,
    note: null,
  },
  {
    id: "polarisation-prevention",
    name: {
      nl: "Preventie van polarisering",
      fr: "Prévention de la polarisation",
      de: "Vorbeugung von Polarisierung",
      en: "Prevention of polarisation",
    },
    core: false,
    note: "prevention only; no files on persons",
  },
  {
    id: "prison",
    name: {
      nl: "Gevangenis, vrijlating en probatie",
      fr: "Prison, libération et probation",
      de: "Haft, Entlassung und Bewährung",
      en: "Prison, release and probation",
    },
    core: false,
    note: null,
  },
  {
    id: "procurement-economy",
    name: {
      nl: "Economie en overheidsopdrachten",
      fr: "Économie et marchés publics",
      de: "Wirtschaft und öffentliche Aufträge",
      en: "Economy and public procurement",
    },
    core: false,
    note: null,
  },
  {
    id: "international",
    name: {
      nl: "Internationale relaties",
      fr: "Relations internationales",
      de: "Internationale Beziehungen",
      en: "International relations",
    },
    core: false,
    note: null,
  },
];

/** How two sources' own themes translate into the fields of life: the practice database of VVSG, and Leuven. */
export const themeDomains: Readonly<
  Record<"vvsg" | "leuven", Readonly<Record<string, readonly LifeDomainId[]>>>
> = {
  vvsg: {
    Communicatie: ["communication"],
    Onderwijs: ["education"],
    "Vrije tijd": ["sport", "culture", "youth", "nightlife"],
    Werk: ["employment", "public-employment"],
    Wonen: ["housing"],
    Veiligheid: ["police", "justice", "polarisation-prevention"],
  },
  leuven: {
    monitoring: ["data-research"],
    housing: ["housing"],
    employment: ["employment", "public-employment"],
    "victim-support": ["victim-support"],
    education: ["education"],
    interculturality: ["culture", "memory-public-space", "integration"],
  },
};
