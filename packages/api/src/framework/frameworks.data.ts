/** The reference lists and what they are called. */
import {
  type AuthorityTypeId,
  authorityTypes,
  axisKinds,
  type Commitment,
  type Criterion,
  commitments,
  criteria,
  type DomainFields,
  domainFields,
  type FormOfRacismId,
  formsOfRacism,
  type InternationalFramework,
  internationalFrameworks,
  type LifeDomain,
  lifeDomains,
  type MeasureInstrument,
  type MemberObligation,
  measureInstruments,
  measureNatures,
  measureStatuses,
  memberObligations,
  type PlanStatusId,
  type ProtectedGround,
  planKinds,
  planLevels,
  planScopes,
  planStatuses,
  protectedGrounds,
  racismLevels,
  sourceCodes,
  type Term,
} from "@napar/domain/framework";
import type { FullText } from "@napar/domain/text";

/** What each list holds. */
export type FrameworkItems = {
  commitments: Commitment;
  "member-obligations": MemberObligation;
  "protected-grounds": ProtectedGround;
  "forms-of-racism": Term<FormOfRacismId>;
  "life-domains": LifeDomain;
  "domain-fields": DomainFields;
  "measure-instruments": MeasureInstrument;
  "measure-statuses": Term<string>;
  "measure-natures": Term<string>;
  "racism-levels": Term<string>;
  "plan-statuses": Term<PlanStatusId>;
  "plan-kinds": Term<string>;
  "plan-levels": Term<string>;
  "plan-scopes": Term<string>;
  "plan-axes": Term<string>;
  "authority-types": Term<AuthorityTypeId>;
  criteria: Criterion;
  "source-codes": (typeof sourceCodes)[number];
  "international-frameworks": InternationalFramework;
};

export const frameworks: {
  [Id in keyof FrameworkItems]: { title: FullText; items: readonly FrameworkItems[Id][] };
} = {
  commitments: {
    title: {
      nl: "De tien verbintenissen van ECCAR",
      fr: "Les dix engagements d’ECCAR",
      de: "Die zehn Verpflichtungen von ECCAR",
      en: "The ten commitments of ECCAR",
    },
    items: commitments,
  },
  "member-obligations": {
    title: {
      nl: "Verplichtingen van leden van ECCAR",
      fr: "Obligations des membres d’ECCAR",
      de: "Pflichten der Mitglieder von ECCAR",
      en: "Obligations of members of ECCAR",
    },
    items: memberObligations,
  },
  "protected-grounds": {
    title: {
      nl: "Beschermde gronden",
      fr: "Critères protégés",
      de: "Geschützte Merkmale",
      en: "Protected grounds",
    },
    items: protectedGrounds,
  },
  "forms-of-racism": {
    title: {
      nl: "Vormen van racisme",
      fr: "Formes de racisme",
      de: "Formen von Rassismus",
      en: "Forms of racism",
    },
    items: formsOfRacism,
  },
  "life-domains": {
    title: { nl: "Levensdomeinen", fr: "Domaines de vie", de: "Lebensbereiche", en: "Life domains" },
    items: lifeDomains,
  },
  "domain-fields": {
    title: {
      nl: "Van levensdomein naar beleidsveld",
      fr: "Du domaine de vie au domaine politique",
      de: "Vom Lebensbereich zum Politikfeld",
      en: "From life domain to policy field",
    },
    items: domainFields,
  },
  "measure-instruments": {
    title: {
      nl: "Instrumenten van maatregelen",
      fr: "Instruments des mesures",
      de: "Instrumente von Maßnahmen",
      en: "Instruments of measures",
    },
    items: measureInstruments,
  },
  "measure-statuses": {
    title: {
      nl: "Stand van een maatregel",
      fr: "État d’une mesure",
      de: "Stand einer Maßnahme",
      en: "Status of a measure",
    },
    items: measureStatuses,
  },
  "measure-natures": {
    title: {
      nl: "Aard van een maatregel",
      fr: "Nature d’une mesure",
      de: "Art einer Maßnahme",
      en: "Nature of a measure",
    },
    items: measureNatures,
  },
  "racism-levels": {
    title: {
      nl: "Niveaus van racisme",
      fr: "Niveaux de racisme",
      de: "Ebenen von Rassismus",
      en: "Levels of racism",
    },
    items: racismLevels,
  },
  "plan-statuses": {
    title: {
      nl: "Status van een plan",
      fr: "Statut d’un plan",
      de: "Status eines Plans",
      en: "Status of a plan",
    },
    items: planStatuses,
  },
  "plan-kinds": {
    title: { nl: "Soorten plannen", fr: "Types de plans", de: "Arten von Plänen", en: "Kinds of plans" },
    items: planKinds,
  },
  "plan-levels": {
    title: {
      nl: "Niveaus van plannen",
      fr: "Niveaux des plans",
      de: "Ebenen von Plänen",
      en: "Levels of plans",
    },
    items: planLevels,
  },
  "plan-scopes": {
    title: {
      nl: "Reikwijdte van plannen",
      fr: "Portée des plans",
      de: "Reichweite von Plänen",
      en: "Scopes of plans",
    },
    items: planScopes,
  },
  "plan-axes": {
    title: {
      nl: "Ordeningsassen van plannen",
      fr: "Axes de structure des plans",
      de: "Gliederungsachsen von Plänen",
      en: "Axes of structure of plans",
    },
    items: axisKinds,
  },
  "authority-types": {
    title: {
      nl: "Soorten overheden",
      fr: "Types d’autorités",
      de: "Arten von Behörden",
      en: "Types of authorities",
    },
    items: authorityTypes,
  },
  criteria: {
    title: {
      nl: "Vijftig kwaliteitscriteria",
      fr: "Cinquante critères de qualité",
      de: "Fünfzig Qualitätskriterien",
      en: "Fifty quality criteria",
    },
    items: criteria,
  },
  "source-codes": {
    title: {
      nl: "Bronnen van de criteria",
      fr: "Sources des critères",
      de: "Quellen der Kriterien",
      en: "Sources of the criteria",
    },
    items: sourceCodes,
  },
  "international-frameworks": {
    title: {
      nl: "Internationale kaders",
      fr: "Cadres internationaux",
      de: "Internationale Rahmen",
      en: "International frameworks",
    },
    items: internationalFrameworks,
  },
};
