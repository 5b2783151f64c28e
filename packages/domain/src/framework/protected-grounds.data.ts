/**
 * Protected criteria in the three federal acts against discrimination.
 *
 * Made once from the project's reference file of frameworks (version 1.0), facts paraphrased; least sure are the Dutch wording of
 * the social criterion after 2023, German terms for single criteria, and the count of 19 or 20.
 */
import type { FullText } from "../text/index.js";
import type { Provenance, Term } from "./provenance.js";
import type { ProtectedGroundId } from "./vocabulary.js";

export type ProtectedGround = Term<ProtectedGroundId> & {
  readonly act: "anti-racism" | "anti-discrimination" | "gender";
  /** `none`: no equality body is in charge (language). */
  readonly equalityBody: "unia" | "igvm-iefh" | "none";
  /** One of the five criteria of the Anti-Racism Act. */
  readonly racial: boolean;
};

export const protectedGrounds: readonly ProtectedGround[] = [
  {
    id: "nationality",
    name: {
      nl: "Nationaliteit",
      fr: "Nationalité",
      de: "Staatsangehörigkeit",
      en: "Nationality",
    },
    act: "anti-racism",
    equalityBody: "unia",
    racial: true,
  },
  {
    id: "alleged-race",
    name: {
      nl: "Zogenaamd ras",
      fr: "Prétendue race",
      de: "Sogenannte Rasse",
      en: "Alleged race",
    },
    act: "anti-racism",
    equalityBody: "unia",
    racial: true,
  },
  {
    id: "skin-colour",
    name: {
      nl: "Huidskleur",
      fr: "Couleur de peau",
      de: "Hautfarbe",
      en: "Skin colour",
    },
    act: "anti-racism",
    equalityBody: "unia",
    racial: true,
  },
  {
    id: "descent",
    name: {
      nl: "Afkomst (o.a. Joodse afkomst)",
      fr: "Ascendance (notamment juive)",
      de: "Abstammung (u. a. jüdische Herkunft)",
      en: "Descent (incl. Jewish origin)",
    },
    act: "anti-racism",
    equalityBody: "unia",
    racial: true,
  },
  {
    id: "national-ethnic-origin",
    name: {
      nl: "Nationale of etnische afstamming",
      fr: "Origine nationale ou ethnique",
      de: "Nationale oder ethnische Herkunft",
      en: "National or ethnic origin",
    },
    act: "anti-racism",
    equalityBody: "unia",
    racial: true,
  },
  {
    id: "disability",
    name: {
      nl: "Handicap",
      fr: "Handicap",
      de: "Behinderung",
      en: "Disability",
    },
    act: "anti-discrimination",
    equalityBody: "unia",
    racial: false,
  },
  {
    id: "religion-belief",
    name: {
      nl: "Geloof of levensbeschouwing",
      fr: "Conviction religieuse ou philosophique",
      de: "Glaube oder Weltanschauung",
      en: "Religion or philosophical belief",
    },
    act: "anti-discrimination",
    equalityBody: "unia",
    racial: false,
  },
  {
    id: "sexual-orientation",
    name: {
      nl: "Seksuele oriëntatie",
      fr: "Orientation sexuelle",
      de: "Sexuelle Orientierung",
      en: "Sexual orientation",
    },
    act: "anti-discrimination",
    equalityBody: "unia",
    racial: false,
  },
  {
    id: "age",
    name: {
      nl: "Leeftijd",
      fr: "Âge",
      de: "Alter",
      en: "Age",
    },
    act: "anti-discrimination",
    equalityBody: "unia",
    racial: false,
  },
  {
    id: "wealth",
    name: {
      nl: "Vermogen",
      fr: "Fortune",
      de: "Vermögen",
      en: "Wealth (financial means)",
    },
    act: "anti-discrimination",
    equalityBody: "unia",
    racial: false,
  },
  {
    id: "civil-status",
    name: {
      nl: "Burgerlijke staat",
      fr: "État civil",
      de: "Personenstand",
      en: "Civil status",
    },
    act: "anti-discrimination",
    equalityBody: "unia",
    racial: false,
  },
  {
    id: "political-belief",
    name: {
      nl: "Politieke overtuiging",
      fr: "Conviction politique",
      de: "Politische Überzeugung",
      en: "Political belief",
    },
    act: "anti-discrimination",
    equalityBody: "unia",
    racial: false,
  },
  {
    id: "trade-union-belief",
    name: {
      nl: "Syndicale overtuiging",
      fr: "Conviction syndicale",
      de: "Gewerkschaftliche Überzeugung",
      en: "Trade-union conviction",
    },
    act: "anti-discrimination",
    equalityBody: "unia",
    racial: false,
  },
  {
    id: "state-of-health",
    name: {
      nl: "Gezondheidstoestand",
      fr: "État de santé",
      de: "Gesundheitszustand",
      en: "State of health",
    },
    act: "anti-discrimination",
    equalityBody: "unia",
    racial: false,
  },
  {
    id: "physical-genetic",
    name: {
      nl: "Fysieke of genetische eigenschap",
      fr: "Caractéristique physique ou génétique",
      de: "Körperliche oder genetische Eigenschaft",
      en: "Physical or genetic characteristic",
    },
    act: "anti-discrimination",
    equalityBody: "unia",
    racial: false,
  },
  {
    id: "birth",
    name: {
      nl: "Geboorte",
      fr: "Naissance",
      de: "Geburt",
      en: "Birth",
    },
    act: "anti-discrimination",
    equalityBody: "unia",
    racial: false,
  },
  {
    id: "social-origin-condition",
    name: {
      nl: "Sociale afkomst of positie",
      fr: "Origine ou condition sociale",
      de: "Soziale Herkunft oder Stellung",
      en: "Social origin or condition",
    },
    act: "anti-discrimination",
    equalityBody: "unia",
    racial: false,
  },
  {
    id: "language",
    name: {
      nl: "Taal",
      fr: "Langue",
      de: "Sprache",
      en: "Language",
    },
    act: "anti-discrimination",
    equalityBody: "none",
    racial: false,
  },
  {
    id: "sex",
    name: {
      nl: "Geslacht / gender (met de gelijkgestelde criteria)",
      fr: "Sexe / genre (avec les critères assimilés)",
      de: "Geschlecht (mit den gleichgestellten Merkmalen)",
      en: "Sex / gender (with the assimilated criteria)",
    },
    act: "gender",
    equalityBody: "igvm-iefh",
    racial: false,
  },
];

/** Criteria that the Gender Act assimilates to sex. Family responsibilities is from general knowledge. */
export const assimilatedToSex: readonly { readonly id: string; readonly name: FullText }[] = [
  {
    id: "pregnancy",
    name: {
      nl: "Zwangerschap",
      fr: "Grossesse",
      de: "Schwangerschaft",
      en: "Pregnancy",
    },
  },
  {
    id: "childbirth",
    name: {
      nl: "Bevalling",
      fr: "Accouchement",
      de: "Entbindung",
      en: "Childbirth",
    },
  },
  {
    id: "breastfeeding",
    name: {
      nl: "Borstvoeding",
      fr: "Allaitement",
      de: "Stillen",
      en: "Breastfeeding",
    },
  },
  {
    id: "maternity",
    name: {
      nl: "Moederschap",
      fr: "Maternité",
      de: "Mutterschaft",
      en: "Maternity",
    },
  },
  {
    id: "paternity",
    name: {
      nl: "Vaderschap",
      fr: "Paternité",
      de: "Vaterschaft",
      en: "Paternity",
    },
  },
  {
    id: "co-maternity",
    name: {
      nl: "Meemoederschap",
      fr: "Comaternité",
      de: "Mit-Mutterschaft",
      en: "Co-maternity",
    },
  },
  {
    id: "adoption",
    name: {
      nl: "Adoptie",
      fr: "Adoption",
      de: "Adoption",
      en: "Adoption",
    },
  },
  {
    id: "assisted-reproduction",
    name: {
      nl: "Medisch begeleide voortplanting",
      fr: "Procréation médicalement assistée",
      de: "Medizinisch assistierte Fortpflanzung",
      en: "Medically assisted reproduction",
    },
  },
  {
    id: "family-responsibilities",
    name: {
      nl: "Gezinsverantwoordelijkheden",
      fr: "Responsabilités familiales",
      de: "Familiäre Verpflichtungen",
      en: "Family responsibilities",
    },
  },
  {
    id: "gender-identity",
    name: {
      nl: "Genderidentiteit",
      fr: "Identité de genre",
      de: "Geschlechtsidentität",
      en: "Gender identity",
    },
  },
  {
    id: "gender-expression",
    name: {
      nl: "Genderexpressie",
      fr: "Expression de genre",
      de: "Geschlechtsausdruck",
      en: "Gender expression",
    },
  },
  {
    id: "sex-characteristics",
    name: {
      nl: "Seksekenmerken",
      fr: "Caractéristiques sexuelles",
      de: "Geschlechtsmerkmale",
      en: "Sex characteristics",
    },
  },
  {
    id: "medical-social-transition",
    name: {
      nl: "Medische of sociale transitie",
      fr: "Transition médicale ou sociale",
      de: "Medizinische oder soziale Transition",
      en: "Medical or social transition",
    },
  },
];

export const antiDiscriminationActs: readonly {
  readonly id: ProtectedGround["act"];
  readonly name: FullText;
  readonly body: string;
}[] = [
  {
    id: "anti-racism",
    name: {
      nl: "Antiracismewet",
      fr: "Loi antiracisme",
      de: "Antirassismusgesetz",
      en: "Anti-Racism Act (30 July 1981, revised 2007 and 2023)",
    },
    body: "unia",
  },
  {
    id: "anti-discrimination",
    name: {
      nl: "Antidiscriminatiewet",
      fr: "Loi anti-discrimination",
      de: "Antidiskriminierungsgesetz",
      en: "Anti-Discrimination Act (10 May 2007)",
    },
    body: "unia",
  },
  {
    id: "gender",
    name: {
      nl: "Genderwet",
      fr: "Loi genre",
      de: "Gendergesetz",
      en: "Gender Act (10 May 2007)",
    },
    body: "igvm-iefh",
  },
];

/** Where the decrees and ordinances word a criterion differently. */
export const groundVariants: readonly {
  readonly entity: string;
  readonly text: string;
  readonly provenance: Provenance;
}[] = [
  {
    entity: "flemish",
    text: "decree speaks of social position instead of social origin",
    provenance: {
      status: "verified",
      confidence: "medium",
      sources: ["Unia (de)"],
    },
  },
  {
    entity: "walloon",
    text: "decree has social origin and condition, and household composition since 2019",
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["Unia (de)", "Walloon social action site"],
    },
  },
  {
    entity: "cocof",
    text: "open list",
    provenance: {
      status: "verified",
      confidence: "medium",
      sources: ["Unia (de)"],
    },
  },
  {
    entity: "german",
    text: "anti-discrimination decree of 2012",
    provenance: {
      status: "verified",
      confidence: "medium",
      sources: ["BRF"],
    },
  },
];

/** The reform of the three acts. */
export const reform2023: {
  readonly date: string;
  readonly published: string;
  readonly inForce: string;
  readonly adds: readonly string[];
  readonly provenance: Provenance;
} = {
  date: "2023-06-28",
  published: "2023-07-20",
  inForce: "2023-07-30",
  adds: [
    "multiple discrimination: cumulative and intersectional",
    "discrimination by association",
    "discrimination on an assumed criterion",
    "social origin becomes social origin or condition",
    "Dutch term for sexual orientation updated",
    "transition criterion reworded",
    "lump-sum damages tripled outside employment, indexed",
    "positive measures by the judge, e.g. audit or diversity policy",
  ],
  provenance: {
    status: "verified",
    confidence: "high",
    sources: [
      "Etaamb copy of the Belgian Official Gazette",
      "Trends-Tendances",
      "KPMG",
      "Secretary of State Leroy",
    ],
  },
};

export const equalityBodies: readonly {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly provenance: Provenance;
}[] = [
  {
    id: "unia",
    name: "Unia",
    scope: "federal level, regions and communities except Flanders since 15 March 2023",
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["VRT NWS 1 July 2022", "Nieuwsblad 3 October 2019"],
    },
  },
  {
    id: "vmri",
    name: "Vlaams Mensenrechteninstituut",
    scope: "Flemish competences since 2023; all grounds, gender included; chamber for disputes",
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["VRT NWS", "De Morgen 2021"],
    },
  },
  {
    id: "igvm-iefh",
    name: "Institute for the Equality of Women and Men",
    scope: "sex and assimilated criteria at federal level and by agreement",
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["Unia"],
    },
  },
];

export const groundsProvenance: Provenance = {
  status: "verified",
  confidence: "high",
  sources: [
    "Unia (de and nl pages)",
    "Walloon social action site (fr)",
    "eDiv, Unia learning tool (nl)",
    "Dutch label of social condition after 2023: medium",
  ],
};

/** 19 criteria counted here, 17 of them with Unia. */
export const groundsCaution =
  "Unia's German page speaks of 20 criteria, others of 19; the count depends on how merged or regional criteria are counted";
