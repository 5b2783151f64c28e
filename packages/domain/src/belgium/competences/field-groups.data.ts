/** The ten groups of policy fields, named by the project in four languages. */
import type { FieldGroup } from "../../competence/index.js";

export const fieldGroups: readonly FieldGroup[] = [
  {
    id: "security-justice",
    names: {
      nl: "Veiligheid en justitie",
      fr: "Sécurité et justice",
      de: "Sicherheit und Justiz",
      en: "Security and justice",
    },
  },
  {
    id: "migration-citizenship",
    names: {
      nl: "Migratie en burgerschap",
      fr: "Migration et citoyenneté",
      de: "Migration und Staatsangehörigkeit",
      en: "Migration and citizenship",
    },
  },
  {
    id: "equality",
    names: {
      nl: "Gelijkheid en bestrijding van discriminatie",
      fr: "Égalité et lutte contre la discrimination",
      de: "Gleichstellung und Diskriminierungsbekämpfung",
      en: "Equality and action against discrimination",
    },
  },
  {
    id: "work-social",
    names: {
      nl: "Werk en sociale bescherming",
      fr: "Travail et protection sociale",
      de: "Arbeit und Sozialschutz",
      en: "Work and social protection",
    },
  },
  {
    id: "education-youth-family",
    names: {
      nl: "Onderwijs, jeugd en gezin",
      fr: "Enseignement, jeunesse et famille",
      de: "Unterrichtswesen, Jugend und Familie",
      en: "Education, youth and family",
    },
  },
  {
    id: "culture-media-sport",
    names: {
      nl: "Cultuur, media en sport",
      fr: "Culture, médias et sport",
      de: "Kultur, Medien und Sport",
      en: "Culture, media and sport",
    },
  },
  {
    id: "health-welfare",
    names: {
      nl: "Gezondheid en welzijn",
      fr: "Santé et aide aux personnes",
      de: "Gesundheit und Wohlfahrt",
      en: "Health and welfare",
    },
  },
  {
    id: "housing-territory",
    names: {
      nl: "Wonen en ruimte",
      fr: "Logement et territoire",
      de: "Wohnen und Raumordnung",
      en: "Housing and territory",
    },
  },
  {
    id: "local-religion",
    names: {
      nl: "Lokale besturen en erediensten",
      fr: "Pouvoirs locaux et cultes",
      de: "Lokale Behörden und Kulte",
      en: "Local government and religion",
    },
  },
  {
    id: "economy-other",
    names: {
      nl: "Economie en andere materies",
      fr: "Économie et autres matières",
      de: "Wirtschaft und andere Angelegenheiten",
      en: "Economy and other matters",
    },
  },
];
