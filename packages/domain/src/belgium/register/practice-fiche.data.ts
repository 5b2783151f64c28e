/**
 * The fiche of the VVSG practice database that the nine practices are entries of.
 *
 * Converted once from the documents the project started from; facts are paraphrased. Texts that the source has in some
 * languages only are translated by us into the others (`courtesy`).
 */
import type { PracticeFiche } from "../../practice/index.js";
import { ficheGrounds } from "../ground-sets.js";

export const practiceFiche: PracticeFiche = {
  id: "vvsg-antiracism-fiche",
  title: {
    nl: "Antidiscriminatie- en racismebeleid",
    fr: "Politique antidiscrimination et antiracisme",
    de: "Politik gegen Diskriminierung und Rassismus",
    en: "City-wide policy against discrimination and racism",
    courtesy: ["fr", "de"],
  },
  database: "VVSG practice database",
  fields: [
    {
      id: "image",
      name: {
        nl: "Beeld",
        fr: "Image",
        de: "Bild",
        en: "Image",
      },
    },
    {
      id: "imageCredit",
      name: {
        nl: "Bronvermelding van het beeld",
        fr: "Crédit de l’image",
        de: "Bildnachweis",
        en: "Image credit",
      },
    },
    {
      id: "caption",
      name: {
        nl: "Bijschrift",
        fr: "Légende",
        de: "Bildunterschrift",
        en: "Caption",
      },
    },
    {
      id: "category",
      name: {
        nl: "Categorie",
        fr: "Catégorie",
        de: "Kategorie",
        en: "Category",
      },
    },
    {
      id: "goals",
      name: {
        nl: "Doelstellingen",
        fr: "Objectifs",
        de: "Ziele",
        en: "Goals",
      },
    },
    {
      id: "targetGroups",
      name: {
        nl: "Doelgroepen",
        fr: "Groupes cibles",
        de: "Zielgruppen",
        en: "Target groups",
      },
    },
    {
      id: "description",
      name: {
        nl: "Beschrijving",
        fr: "Description",
        de: "Beschreibung",
        en: "Description",
      },
    },
    {
      id: "successFactors",
      name: {
        nl: "Succesfactoren",
        fr: "Facteurs de succès",
        de: "Erfolgsfaktoren",
        en: "Success factors",
      },
    },
    {
      id: "challenges",
      name: {
        nl: "Uitdagingen",
        fr: "Défis",
        de: "Herausforderungen",
        en: "Challenges",
      },
    },
    {
      id: "partners",
      name: {
        nl: "Partners",
        fr: "Partenaires",
        de: "Partner",
        en: "Partners",
      },
    },
    {
      id: "extraInfo",
      name: {
        nl: "Meer informatie",
        fr: "Plus d’informations",
        de: "Weitere Informationen",
        en: "Extra information",
      },
    },
    {
      id: "practiceIn",
      name: {
        nl: "Praktijk in",
        fr: "Pratique à",
        de: "Praxis in",
        en: "Practice in",
      },
    },
    {
      id: "contact",
      name: {
        nl: "Contact",
        fr: "Contact",
        de: "Kontakt",
        en: "Contact",
      },
    },
    {
      id: "services",
      name: {
        nl: "Diensten",
        fr: "Services",
        de: "Dienste",
        en: "Services",
      },
    },
    {
      id: "policyDomains",
      name: {
        nl: "Beleidsdomeinen",
        fr: "Domaines politiques",
        de: "Politikbereiche",
        en: "Policy domains",
      },
    },
    {
      id: "submissionNote",
      name: {
        nl: "Een praktijk indienen",
        fr: "Proposer une pratique",
        de: "Eine Praxis einreichen",
        en: "Submitting a practice",
      },
    },
  ],
  image: {
    file: {
      nl: "foto van de Mechelse dag tegen discriminatie 2021, met toestemming",
      fr: "photo de la journée malinoise contre la discrimination 2021, avec autorisation",
      de: "Foto des Mechelner Tags gegen Diskriminierung 2021, mit Erlaubnis",
      en: "photo of the Mechelen day against discrimination 2021, with permission",
      courtesy: ["nl", "fr", "de"],
    },
    credit: {
      nl: "Stad Mechelen",
      fr: "Ville de Malines",
      de: "Stadt Mechelen",
      en: "City of Mechelen",
      courtesy: ["nl", "fr", "de"],
    },
  },
  caption: {
    nl: "Steden met een stadsbreed plan over werk, wonen, onderwijs, personeel, dienstverlening, veiligheid",
    fr: "Des villes ont un plan pour toute la ville: emploi, logement, enseignement, personnel, services, sécurité",
    de: "Mehrere Städte haben einen stadtweiten Plan zu Arbeit, Wohnen, Bildung, Personal, Dienstleistungen und Sicherheit",
    en: "Several cities have a city-wide plan across work, housing, education, staff, services and safety",
    courtesy: ["fr", "de"],
  },
  category: {
    nl: "Antidiscriminatie en -racisme",
    fr: "Antidiscrimination et antiracisme",
    de: "Antidiskriminierung und Antirassismus",
    en: "Anti-discrimination and anti-racism",
    courtesy: ["fr", "de"],
  },
  goals: [
    {
      nl: "Racisme en discriminatie tegengaan",
      fr: "Combattre le racisme et la discrimination",
      de: "Rassismus und Diskriminierung entgegenwirken",
      en: "Counter racism and discrimination",
      courtesy: ["fr", "de"],
    },
    {
      nl: "Een stad voor iedereen",
      fr: "Une ville pour tous",
      de: "Eine Stadt für alle",
      en: "A city for everyone",
      courtesy: ["fr", "de"],
    },
  ],
  grounds: [...ficheGrounds],
  targetGroups: [
    {
      nl: "Alle inwoners",
      fr: "Tous les habitants",
      de: "Alle Einwohnerinnen und Einwohner",
      en: "All residents",
      courtesy: ["fr", "de"],
    },
    {
      nl: "Maatschappelijke actoren",
      fr: "Acteurs sociaux de la commune",
      de: "Gesellschaftliche Akteure der Gemeinde",
      en: "Social actors in the municipality",
      courtesy: ["fr", "de"],
    },
  ],
  description: {
    nl: "Plannen tegen racisme als pijler van diversiteitsbeleid; ECCAR-plannen worden vaak geïntegreerd",
    fr: "La diversité croissante pose la question d’une ville pour tous; les plans contre le racisme sont un pilier de la politique de diversité; beaucoup de plans ECCAR sont devenus des plans intégrés",
    de: "Wachsende Vielfalt wirft die Frage auf, wie eine Stadt ein Ort für alle ist; Pläne gegen Rassismus sind eine Säule der Diversitätspolitik; viele ECCAR-Pläne sind integrierte Pläne geworden",
    en: "Growing diversity asks how a city is a place for all; plans against racism are a pillar of diversity policy; many ECCAR plans have become integrated plans",
    courtesy: ["fr", "de"],
  },
  successFactors: [
    {
      nl: "Stadsbreed werken met diensten en partners",
      fr: "Travailler à l’échelle de la ville avec les services internes et des partenaires externes (personnes clés, large groupe de partenaires, groupes de discussion ou de résonance), de façon participative et soutenue",
      de: "Stadtweit mit internen Diensten und externen Partnern arbeiten (Schlüsselpersonen, breite Partnergruppe, Fokus- oder Resonanzgruppen), damit es beteiligend und getragen ist",
      en: "City-wide work with internal services and external partners (key persons, broad partner group, focus or sounding groups), so that it is participatory and supported",
      courtesy: ["fr", "de"],
    },
    {
      nl: "Impact van acties monitoren",
      fr: "Suivre l’impact des actions",
      de: "Die Wirkung von Maßnahmen verfolgen",
      en: "Monitor the impact of actions",
      courtesy: ["fr", "de"],
    },
  ],
  challenges: [
    {
      nl: "Negatieve reacties op campagnes: afspreken, vormen, handelingskader",
      fr: "Réactions négatives aux campagnes: convenir de la réponse, former, rédiger un cadre d’action",
      de: "Negative Reaktionen auf Kampagnen: Antwort vereinbaren, schulen, Handlungsrahmen schreiben",
      en: "Negative reactions to campaigns: agree on the response, train, write an action framework",
      courtesy: ["fr", "de"],
    },
  ],
  partners: ["Unia"],
  extraInfo: null,
  themes: [
    {
      name: {
        nl: "Communicatie",
        fr: "Communication",
        de: "Kommunikation",
        en: "Communication",
        courtesy: ["fr", "de"],
      },
      domains: ["communication"],
    },
    {
      name: {
        nl: "Onderwijs",
        fr: "Enseignement",
        de: "Bildung",
        en: "Education",
        courtesy: ["fr", "de"],
      },
      domains: ["education"],
    },
    {
      name: {
        nl: "Vrije tijd",
        fr: "Loisirs",
        de: "Freizeit",
        en: "Leisure",
        courtesy: ["fr", "de"],
      },
      domains: ["sport", "culture", "youth", "nightlife"],
    },
    {
      name: {
        nl: "Werk",
        fr: "Travail",
        de: "Arbeit",
        en: "Work",
        courtesy: ["fr", "de"],
      },
      domains: ["employment", "public-employment"],
    },
    {
      name: {
        nl: "Wonen",
        fr: "Logement",
        de: "Wohnen",
        en: "Housing",
        courtesy: ["fr", "de"],
      },
      domains: ["housing"],
    },
    {
      name: {
        nl: "Veiligheid",
        fr: "Sécurité",
        de: "Sicherheit",
        en: "Safety",
        courtesy: ["fr", "de"],
      },
      domains: ["police", "justice", "polarisation-prevention"],
    },
  ],
  submission: {
    newPractice: {
      nl: "formulier voor een nieuwe fiche",
      fr: "formulaire pour une nouvelle fiche",
      de: "Formular für ein neues Blatt",
      en: "form for a new fiche",
      courtesy: ["nl", "fr", "de"],
    },
    update: {
      nl: "wijzigingen, foto’s en opmerkingen per mail aan het team van de databank",
      fr: "modifications, photos et remarques par courriel à l’équipe de la base de données",
      de: "Änderungen, Fotos und Bemerkungen per E-Mail an das Team der Datenbank",
      en: "changes, photos and remarks by mail to the database team",
      courtesy: ["nl", "fr", "de"],
    },
  },
  statedFigures: {
    flemishEccarCitiesSince2015: 11,
    eccarMembers: 135,
  },
  source: {
    docs: ["SEED-002"],
    status: "seed",
    confidence: "high",
  },
};
