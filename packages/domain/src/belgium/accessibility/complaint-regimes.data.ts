/**
 * The seven regimes of digital accessibility in Belgium: one law for each part of the country, and the ombuds service that
 * hears a complaint when neither the site nor its authority helped.
 *
 * Made on 2026-11-21. The steps (site, authority, ombuds service) and who coordinates: Belgian Web Accessibility Office. Who
 * the ombuds services of Brussels, Flanders, Wallonia and the German-speaking Community are there for: their own sites. Dates
 * of laws that no source we read states are general knowledge, and say so by their confidence. In Brussels the region and the
 * two commissions have a law each and share one service; so do Wallonia and the French Community.
 */
import type { ComplaintRegime } from "../../accessibility/index.js";
import type { FullText } from "../../text/index.js";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

const office = {
  title: "Belgian Web Accessibility Office: quels contacts mentionner sur la déclaration d’accessibilité",
  url: "https://accessibility.belgium.be/fr/faq/quels-contacts-mentionner-sur-la-declaration-daccessibilite",
};
const brusselsService = {
  names: text("Ombuds Brussel", "Ombuds Bruxelles", "Ombuds Brüssel", "Ombuds Brussels"),
  ...{ website: "https://www.ombuds.brussels", email: "plaintes@ombuds.brussels", phone: "02 549 67 00" },
};
const brusselsSource = {
  title: "Parlement francophone bruxellois: service de médiation",
  url: "https://www.parlementfrancophone.brussels/le-parlement/service-de-mediation",
};
const walloonService = {
  names: text(
    "Ombudsman van Wallonië en de Federatie Wallonië-Brussel",
    "Médiateur de la Wallonie et de la Fédération Wallonie-Bruxelles",
    "Ombudsmann der Wallonie und der Föderation Wallonie-Brüssel",
    "Ombudsman of Wallonia and the Wallonia-Brussels Federation",
  ),
  ...{ website: "https://www.le-mediateur.be", email: null, phone: null },
};

export const belgianComplaintRegimes: readonly ComplaintRegime[] = [
  {
    id: "federal",
    names: text(
      "federale instellingen",
      "institutions fédérales",
      "föderale Einrichtungen",
      "federal bodies",
    ),
    law: text(
      "wet van 19 juli 2018",
      "loi du 19 juillet 2018",
      "Gesetz vom 19. Juli 2018",
      "act of 19 July 2018",
    ),
    ombuds: {
      names: text("Federale Ombudsman", "Médiateur fédéral", "Föderaler Ombudsmann", "Federal Ombudsman"),
      ...{ website: "https://www.federaalombudsman.be", email: null, phone: null },
    },
    ...{ authorities: ["fed", "interfederal"], localIn: [], confidence: "medium", sources: [office] },
  },
  {
    id: "flemish",
    names: text(
      "Vlaamse instellingen en gemeenten in het Nederlandse taalgebied",
      "institutions flamandes et communes de la région de langue néerlandaise",
      "flämische Einrichtungen und Gemeinden im niederländischen Sprachgebiet",
      "Flemish bodies and municipalities of the Dutch language area",
    ),
    law: text(
      "Bestuursdecreet van 7 december 2018",
      "décret de gouvernance flamand du 7 décembre 2018",
      "flämisches Verwaltungsdekret vom 7. Dezember 2018",
      "Flemish governance decree of 7 December 2018",
    ),
    ombuds: {
      names: text(
        "Vlaamse Ombudsdienst",
        "Médiateur flamand",
        "Flämischer Ombudsdienst",
        "Flemish Ombuds Service",
      ),
      website: "https://www.vlaamseombudsdienst.be",
      ...{ email: "klachten@vlaamseombudsdienst.be", phone: "1700" },
    },
    ...{ authorities: ["vg", "vlg"], localIn: ["LA-NL"], confidence: "medium" },
    sources: [
      office,
      {
        title: "Vlaanderen.be: Vlaamse Ombudsdienst",
        url: "https://www.vlaanderen.be/organisaties/vlaamse-ombudsdienst",
      },
    ],
  },
  {
    id: "walloon",
    names: text(
      "Waalse instellingen en gemeenten in het Franse taalgebied",
      "institutions wallonnes et communes de la région de langue française",
      "wallonische Einrichtungen und Gemeinden im französischen Sprachgebiet",
      "Walloon bodies and municipalities of the French language area",
    ),
    law: text(
      "Waals decreet van 2 mei 2019",
      "décret wallon du 2 mai 2019",
      "wallonisches Dekret vom 2. Mai 2019",
      "Walloon decree of 2 May 2019",
    ),
    ombuds: walloonService,
    ...{ authorities: ["rw"], localIn: ["LA-FR"], confidence: "high" },
    sources: [
      office,
      {
        title: "Service public de Wallonie: accessibility statement",
        url: "https://economiecirculaire.wallonie.be/en/accessibility",
      },
    ],
  },
  {
    id: "french-community",
    names: text(
      "instellingen van de Franse Gemeenschap",
      "institutions de la Communauté française",
      "Einrichtungen der Französischen Gemeinschaft",
      "bodies of the French Community",
    ),
    law: text(
      "decreet van de Franse Gemeenschap van 3 mei 2019",
      "décret de la Communauté française du 3 mai 2019",
      "Dekret der Französischen Gemeinschaft vom 3. Mai 2019",
      "decree of the French Community of 3 May 2019",
    ),
    ombuds: walloonService,
    ...{ authorities: ["cf"], localIn: [], confidence: "medium", sources: [office] },
  },
  {
    id: "german-speaking",
    names: text(
      "instellingen en gemeenten van de Duitstalige Gemeenschap",
      "institutions et communes de la Communauté germanophone",
      "Einrichtungen und Gemeinden der Deutschsprachigen Gemeinschaft",
      "bodies and municipalities of the German-speaking Community",
    ),
    law: text(
      "decreet van de Duitstalige Gemeenschap van 15 oktober 2018",
      "décret de la Communauté germanophone du 15 octobre 2018",
      "Dekret der Deutschsprachigen Gemeinschaft vom 15. Oktober 2018",
      "decree of the German-speaking Community of 15 October 2018",
    ),
    ombuds: {
      names: text(
        "Ombudsdienst van de Duitstalige Gemeenschap",
        "Service de médiation de la Communauté germanophone",
        "Ombudsdienst der Deutschsprachigen Gemeinschaft",
        "Ombuds Service of the German-speaking Community",
      ),
      website: "https://www.dg-ombudsdienst.be",
      ...{ email: "beschwerde@dg-ombudsdienst.be", phone: "0800 98759" },
    },
    ...{ authorities: ["dg"], localIn: ["LA-DE"], confidence: "medium" },
    sources: [
      office,
      {
        title: "Ombudsdienst der Deutschsprachigen Gemeinschaft",
        url: "https://www.dg-ombudsdienst.be/rules.htm",
      },
    ],
  },
  {
    id: "brussels",
    names: text(
      "Brusselse gewestelijke instellingen en de negentien gemeenten",
      "institutions régionales bruxelloises et les dix-neuf communes",
      "Brüsseler regionale Einrichtungen und die neunzehn Gemeinden",
      "Brussels regional bodies and the nineteen municipalities",
    ),
    law: text(
      "Brusselse ordonnantie van 4 oktober 2018",
      "ordonnance bruxelloise du 4 octobre 2018",
      "Brüsseler Ordonnanz vom 4. Oktober 2018",
      "Brussels ordinance of 4 October 2018",
    ),
    ombuds: brusselsService,
    ...{ authorities: ["rbc", "cocom"], localIn: ["LA-BRU"], confidence: "high" },
    sources: [
      office,
      brusselsSource,
      {
        title: "Brussels Parliament: written question 32, 17 October 2019",
        url: "http://www.parlement.brussels/weblex-quest-det/?lang=fr&moncode=143902&base=1&taal=fr",
      },
    ],
  },
  {
    id: "cocof",
    names: text(
      "instellingen van de Franse Gemeenschapscommissie",
      "institutions de la Commission communautaire française",
      "Einrichtungen der Französischen Gemeinschaftskommission",
      "bodies of the French Community Commission",
    ),
    law: text(
      "decreet van de Franse Gemeenschapscommissie van 9 mei 2019",
      "décret de la Commission communautaire française du 9 mai 2019",
      "Dekret der Französischen Gemeinschaftskommission vom 9. Mai 2019",
      "decree of the French Community Commission of 9 May 2019",
    ),
    ombuds: brusselsService,
    ...{ authorities: ["cocof"], localIn: [], confidence: "medium", sources: [office, brusselsSource] },
  },
];
