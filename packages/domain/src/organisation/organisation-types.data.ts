/** Kinds of organisation, named in four languages by us. */
import type { Term } from "../framework/index.js";
import type { OrganisationTypeId } from "./organisation.js";

export const organisationTypes: readonly Term<OrganisationTypeId>[] = [
  {
    id: "trade-union",
    name: {
      nl: "Vakbond",
      fr: "Syndicat",
      de: "Gewerkschaft",
      en: "Trade union",
    },
  },
  {
    id: "equality-body",
    name: {
      nl: "Gelijkheidsorgaan",
      fr: "Organisme de promotion de l’égalité",
      de: "Gleichbehandlungsstelle",
      en: "Equality body",
    },
  },
  {
    id: "public-agency",
    name: {
      nl: "Overheidsagentschap",
      fr: "Organisme public",
      de: "Öffentliche Einrichtung",
      en: "Public agency",
    },
  },
  {
    id: "association",
    name: {
      nl: "Vereniging",
      fr: "Association",
      de: "Verein",
      en: "Association",
    },
  },
  {
    id: "memorial-and-museum",
    name: {
      nl: "Gedenkplaats en museum",
      fr: "Lieu de mémoire et musée",
      de: "Gedenkstätte und Museum",
      en: "Memorial and museum",
    },
  },
  {
    id: "university",
    name: {
      nl: "Universiteit",
      fr: "Université",
      de: "Universität",
      en: "University",
    },
  },
  {
    id: "university-college",
    name: {
      nl: "Hogeschool",
      fr: "Haute école",
      de: "Hochschule",
      en: "University college",
    },
  },
  {
    id: "research-institute",
    name: {
      nl: "Onderzoeksinstelling",
      fr: "Institut de recherche",
      de: "Forschungsinstitut",
      en: "Research institute",
    },
  },
  {
    id: "police",
    name: {
      nl: "Politie",
      fr: "Police",
      de: "Polizei",
      en: "Police",
    },
  },
  {
    id: "justice",
    name: {
      nl: "Justitie",
      fr: "Justice",
      de: "Justiz",
      en: "Justice",
    },
  },
];
