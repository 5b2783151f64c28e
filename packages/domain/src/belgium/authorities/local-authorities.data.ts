/**
 * The kinds of local bodies. A rule names the kind; `resolveHolder` gives the body of a place.
 *
 * Made on 2026-11-21 from the project's reference file `belgium-competences.json`, version 1.1.0, state of the law
 * 30 June 2025; from then on this file is the one to edit. Working model, not legal advice.
 */
import type { Authority } from "../../government/index.js";

export const localAuthorities: readonly Authority[] = [
  {
    id: "municipality",
    level: "local",
    kind: "generic",
    names: { nl: "gemeente", fr: "commune", de: "Gemeinde", en: "municipality" },
    legislature: { nl: "gemeenteraad", fr: "conseil communal", de: "Gemeinderat", en: "municipal council" },
    executive: {
      nl: "college van burgemeester en schepenen",
      fr: "collège communal / collège des bourgmestre et échevins",
      de: "Gemeindekollegium",
      en: "college of mayor and aldermen",
    },
    normType: {
      nl: "reglement, politieverordening",
      fr: "règlement, ordonnance de police",
      de: "Verordnung, Polizeiverordnung",
      en: "regulation, police ordinance",
    },
    territory: ["LA-NL", "LA-FR", "LA-DE", "LA-BRU"],
    website: "vvsg.be / uvcw.be / brulocalis.brussels",
    note: "Resolve to the municipality of the place. 565 municipalities since 1 January 2025 (285 Flemish, 261 Walloon of which 9 German-speaking, 19 Brussels; 581 from 2019 to 2024).",
    sources: ["general"],
  },
  {
    id: "mayor",
    level: "local",
    kind: "generic",
    names: { nl: "burgemeester", fr: "bourgmestre", de: "Bürgermeister", en: "mayor" },
    executive: { nl: "burgemeester", fr: "bourgmestre", de: "Bürgermeister", en: "mayor" },
    normType: { nl: "besluit", fr: "arrêté", de: "Erlass", en: "order" },
    territory: ["LA-NL", "LA-FR", "LA-DE", "LA-BRU"],
    parent: "municipality",
    sources: ["seed-004"],
  },
  {
    id: "police-zone",
    level: "local",
    kind: "generic",
    names: {
      nl: "lokale politiezone",
      fr: "zone de police locale",
      de: "lokale Polizeizone",
      en: "local police zone",
    },
    executive: {
      nl: "burgemeester of politiecollege",
      fr: "bourgmestre ou collège de police",
      de: "Bürgermeister oder Polizeikollegium",
      en: "mayor or police college",
    },
    territory: ["LA-NL", "LA-FR", "LA-DE", "LA-BRU"],
    sources: ["general"],
  },
  {
    id: "ocmw-cpas",
    level: "local",
    kind: "generic",
    names: { nl: "OCMW", fr: "CPAS", de: "ÖSHZ", en: "Public centre for social welfare" },
    territory: ["LA-NL", "LA-FR", "LA-DE", "LA-BRU"],
    sources: ["general"],
  },
  {
    id: "province",
    level: "local",
    kind: "generic",
    names: { nl: "provincie", fr: "province", de: "Provinz", en: "province" },
    legislature: {
      nl: "provincieraad",
      fr: "conseil provincial",
      de: "Provinzialrat",
      en: "provincial council",
    },
    executive: {
      nl: "deputatie / provinciecollege",
      fr: "collège provincial",
      de: "Provinzialkollegium",
      en: "provincial executive",
    },
    normType: { nl: "reglement", fr: "règlement", de: "Verordnung", en: "regulation" },
    territory: ["LA-NL", "LA-FR", "LA-DE"],
    note: "No province in Brussels since 1 January 1995. Flemish provinces lost person-related tasks on 1 January 2018.",
    sources: ["general"],
  },
  {
    id: "governor",
    level: "local",
    kind: "generic",
    names: {
      nl: "provinciegouverneur",
      fr: "gouverneur de province",
      de: "Provinzgouverneur",
      en: "provincial governor",
    },
    territory: ["LA-NL", "LA-FR", "LA-DE", "LA-BRU"],
    note: "Federal and regional commissioner at once. In LA-BRU only until 30 June 2014 (governor of Brabant, from 1 January 1995 governor of the administrative district of Brussels-Capital).",
    sources: ["general", "bru-gov", "bru-gov-list"],
  },
  {
    id: "rescue-zone",
    level: "local",
    kind: "generic",
    names: { nl: "hulpverleningszone", fr: "zone de secours", de: "Hilfeleistungszone", en: "rescue zone" },
    territory: ["LA-NL", "LA-FR", "LA-DE"],
    sources: ["general"],
  },
];
