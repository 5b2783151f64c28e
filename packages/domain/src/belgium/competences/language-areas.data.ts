/** The four language areas, and what about an institution decides in the bilingual one. */
import type { CompetenceData, LanguageAreaFacts } from "../../competence/index.js";

/** Constitution, art. 1 to 5; language areas by art. 4. */
export const languageAreas: readonly LanguageAreaFacts[] = [
  {
    id: "LA-NL",
    names: {
      nl: "Nederlands taalgebied",
      fr: "région de langue néerlandaise",
      de: "niederländisches Sprachgebiet",
      en: "Dutch-speaking area",
    },
    region: "vlg",
    communities: ["vg"],
    institutionLanguages: [],
    legalBases: ["const-4"],
  },
  {
    id: "LA-FR",
    names: {
      nl: "Frans taalgebied",
      fr: "région de langue française",
      de: "französisches Sprachgebiet",
      en: "French-speaking area",
    },
    region: "rw",
    communities: ["cf"],
    institutionLanguages: [],
    legalBases: ["const-4"],
  },
  {
    id: "LA-DE",
    names: {
      nl: "Duits taalgebied",
      fr: "région de langue allemande",
      de: "deutsches Sprachgebiet",
      en: "German-speaking area",
    },
    region: "rw",
    communities: ["dg"],
    institutionLanguages: [],
    legalBases: ["const-4"],
  },
  {
    id: "LA-BRU",
    names: {
      nl: "tweetalig gebied Brussel-Hoofdstad",
      fr: "région bilingue de Bruxelles-Capitale",
      de: "zweisprachiges Gebiet Brüssel-Hauptstadt",
      en: "bilingual area of Brussels-Capital",
    },
    region: "rbc",
    communities: ["vg", "cf", "cocom"],
    institutionLanguages: ["nl", "fr", "bilingual", "persons"],
    legalBases: ["const-4"],
  },
];

/** Cultural matters and education look at the activities (art. 127 §2), person-related matters at the organisation (art. 128 §2). */
export const institutionCriteria: CompetenceData["institutionCriteria"] = [
  { legalBasis: "const-127", criterion: "activities" },
  { legalBasis: "const-128", criterion: "organisation" },
];
