/**
 * The kinds of local bodies. A rule names the kind; `resolveHolder` gives the body of a place.
 *
 * Made on 2026-11-21 from the project's reference file `belgium-competences.json`, version 1.1.0, state of the law
 * 30 June 2025; from then on this file is the one to edit. Working model, not legal advice.
 * Words given through `stated` are as in that file in English; Dutch, French and German are our own translations.
 */
import type { Authority } from "../../government/index.js";
import { stated } from "../stated.js";

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
    note: stated({
      en: "Read it as the municipality of the place. 565 municipalities since 1 January 2025 (285 Flemish, 261 Walloon of which 9 German-speaking, 19 Brussels; 581 from 2019 to 2024).",
      nl: "Te lezen als de gemeente van de plaats. 565 gemeenten sinds 1 januari 2025 (285 Vlaamse, 261 Waalse waarvan 9 Duitstalige, 19 Brusselse; 581 van 2019 tot 2024).",
      fr: "À lire comme la commune du lieu. 565 communes depuis le 1er janvier 2025 (285 flamandes, 261 wallonnes dont 9 germanophones, 19 bruxelloises ; 581 de 2019 à 2024).",
      de: "Zu lesen als die Gemeinde des Ortes. 565 Gemeinden seit dem 1. Januar 2025 (285 flämische, 261 wallonische, davon 9 deutschsprachige, 19 Brüsseler; 581 von 2019 bis 2024).",
    }),
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
    note: stated({
      en: "No province in Brussels since 1 January 1995. Flemish provinces lost person-related tasks on 1 January 2018.",
      nl: "Geen provincie in Brussel sinds 1 januari 1995. De Vlaamse provincies verloren de persoonsgebonden taken op 1 januari 2018.",
      fr: "Pas de province à Bruxelles depuis le 1er janvier 1995. Les provinces flamandes ont perdu les tâches personnalisables le 1er janvier 2018.",
      de: "Keine Provinz in Brüssel seit dem 1. Januar 1995. Die flämischen Provinzen verloren die personenbezogenen Aufgaben am 1. Januar 2018.",
    }),
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
    note: stated({
      en: "Federal and regional commissioner at once. In LA-BRU only until 30 June 2014 (governor of Brabant, from 1 January 1995 governor of the administrative district of Brussels-Capital).",
      nl: "Tegelijk federaal en gewestelijk commissaris. In Brussel enkel tot 30 juni 2014 (gouverneur van Brabant, vanaf 1 januari 1995 gouverneur van het administratief arrondissement Brussel-Hoofdstad).",
      fr: "Commissaire fédéral et régional à la fois. À Bruxelles, seulement jusqu’au 30 juin 2014 (gouverneur du Brabant, à partir du 1er janvier 1995 gouverneur de l’arrondissement administratif de Bruxelles-Capitale).",
      de: "Zugleich föderaler und regionaler Kommissar. In Brüssel nur bis zum 30. Juni 2014 (Gouverneur von Brabant, ab dem 1. Januar 1995 Gouverneur des Verwaltungsbezirks Brüssel-Hauptstadt).",
    }),
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
