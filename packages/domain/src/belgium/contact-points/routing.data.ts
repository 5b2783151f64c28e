/**
 * Whose matter it is and where to turn: levels, situations, domains, the ten routing rules and the doubts.
 *
 * Sources: pages of Unia, the Flemish Human Rights Institute (VMRI) and the Institute for the Equality of Women and Men
 * (IEFH/IGVM) on what each takes, read as stored copies on 2026-11-20 (`sources.data.ts`); facts with sources, this
 * compilation CC0-1.0. The ten rules are those of the compilation, their conditions rewritten as fields; the texts in
 * four languages are ours. Ours too, and to be read by a jurist: violence (rule 1) goes on to the points for offences
 * (rule 2); rule 8 offers IEFH/IGVM in place of Unia for sex and gender, as rules 2 and 4 do; housing is the matter of
 * one level in each language area, as the matters of the levels say.
 */
import type { DomainRule, LevelRule, ReportSituation, RoutingRule, Term } from "../../contact-point/index.js";

export const levels: readonly LevelRule[] = [
  {
    id: "federal",
    names: {
      nl: "federale overheid",
      fr: "autorité fédérale",
      de: "Föderalstaat",
      en: "Federal State",
    },
    matters: {
      nl: "werk in de privésector, goederen en diensten, horeca, banken en verzekeringen, gezondheidsrecht, politie, justitie, defensie, NMBS, haatspraak en haatmisdrijven",
      fr: "travail dans le secteur privé, biens et services, horeca, banques et assurances, droit de la santé, police, justice, défense, SNCB, discours et délits de haine",
      de: "Arbeit im Privatsektor, Güter und Dienstleistungen, Gaststätten, Banken und Versicherungen, Gesundheitsrecht, Polizei, Justiz, Verteidigung, SNCB/NMBS, Hassrede und Hassdelikte",
      en: "work in the private sector, goods and services, hotels and restaurants, banks and insurance, health law, police, justice, defence, SNCB/NMBS, hate speech and hate crime",
    },
    areas: [
      { languageArea: "LA-NL" },
      { languageArea: "LA-FR" },
      { languageArea: "LA-DE" },
      { languageArea: "LA-BRU" },
    ],
  },
  {
    id: "flemish",
    names: {
      nl: "Vlaamse Gemeenschap en Vlaams Gewest",
      fr: "Communauté flamande et Région flamande",
      de: "Flämische Gemeinschaft und Flämische Region",
      en: "Flemish Community and Region",
    },
    matters: {
      nl: "huisvesting, Nederlandstalig onderwijs, cultuur, sport, welzijn, media, De Lijn, VDAB, Vlaamse openbare diensten",
      fr: "logement, enseignement néerlandophone, culture, sport, bien-être, médias, De Lijn, VDAB, services publics flamands",
      de: "Wohnen, niederländischsprachiges Unterrichtswesen, Kultur, Sport, Soziales, Medien, De Lijn, VDAB, flämische öffentliche Dienste",
      en: "housing, Dutch-language education, culture, sport, welfare, media, De Lijn, VDAB, Flemish public services",
    },
    areas: [{ languageArea: "LA-NL" }, { languageArea: "LA-BRU", institutionLanguages: ["nl"] }],
  },
  {
    id: "walloon",
    names: { nl: "Waals Gewest", fr: "Région wallonne", de: "Wallonische Region", en: "Walloon Region" },
    matters: {
      nl: "huisvesting (Frans taalgebied), arbeidsbemiddeling, TEC, Waalse openbare diensten",
      fr: "logement (région de langue française), services d’emploi, TEC, services publics wallons",
      de: "Wohnen (französisches Sprachgebiet), Arbeitsvermittlung, TEC, wallonische öffentliche Dienste",
      en: "housing (French-language area), employment services, TEC, Walloon public services",
    },
    areas: [{ languageArea: "LA-FR" }, { languageArea: "LA-DE" }],
  },
  {
    id: "fwb",
    names: {
      nl: "Franse Gemeenschap (Federatie Wallonië-Brussel)",
      fr: "Communauté française (Fédération Wallonie-Bruxelles)",
      de: "Französische Gemeinschaft (Föderation Wallonie-Brüssel)",
      en: "French Community (Wallonia-Brussels Federation)",
    },
    matters: {
      nl: "Franstalig onderwijs, cultuur, jeugd, media",
      fr: "enseignement francophone, culture, jeunesse, médias",
      de: "französischsprachiges Unterrichtswesen, Kultur, Jugend, Medien",
      en: "French-language education, culture, youth, media",
    },
    areas: [{ languageArea: "LA-FR" }, { languageArea: "LA-BRU", institutionLanguages: ["fr"] }],
  },
  {
    id: "brussels",
    names: {
      nl: "Brussels Hoofdstedelijk Gewest en zijn gemeenschapscommissies",
      fr: "Région de Bruxelles-Capitale et ses commissions communautaires",
      de: "Region Brüssel-Hauptstadt und ihre Gemeinschaftskommissionen",
      en: "Brussels-Capital Region and its Community commissions",
    },
    matters: {
      nl: "huisvesting, arbeidsbemiddeling, MIVB, gewestelijke en gemeentelijke openbare diensten",
      fr: "logement, services d’emploi, STIB, services publics régionaux et communaux",
      de: "Wohnen, Arbeitsvermittlung, STIB/MIVB, öffentliche Dienste der Region und der Gemeinden",
      en: "housing, employment services, STIB/MIVB, regional and municipal public services",
    },
    areas: [{ languageArea: "LA-BRU" }],
  },
  {
    id: "german",
    names: {
      nl: "Duitstalige Gemeenschap",
      fr: "Communauté germanophone",
      de: "Deutschsprachige Gemeinschaft",
      en: "German-speaking Community",
    },
    matters: {
      nl: "onderwijs, cultuur, welzijn, werk, huisvesting, openbare diensten van de Gemeenschap en haar gemeenten",
      fr: "enseignement, culture, bien-être, emploi, logement, services publics de la Communauté et de ses communes",
      de: "Unterrichtswesen, Kultur, Soziales, Beschäftigung, Wohnen, öffentliche Dienste der Gemeinschaft und ihrer Gemeinden",
      en: "education, culture, welfare, employment, housing, public services of the Community and its municipalities",
    },
    areas: [{ languageArea: "LA-DE" }],
  },
];

export const situations: readonly Term<ReportSituation>[] = [
  {
    id: "danger",
    names: {
      nl: "onmiddellijk gevaar of geweld",
      fr: "danger immédiat ou violence",
      de: "unmittelbare Gefahr oder Gewalt",
      en: "immediate danger or violence",
    },
  },
  {
    id: "offence",
    names: {
      nl: "mogelijk misdrijf: haatmisdrijf, haatspraak, strafbare discriminatie",
      fr: "infraction possible : délit de haine, discours de haine, discrimination punissable",
      de: "mögliche Straftat: Hassdelikt, Hassrede, strafbare Diskriminierung",
      en: "possible offence: hate crime, hate speech, punishable discrimination",
    },
  },
  {
    id: "discrimination",
    names: { nl: "discriminatie", fr: "discrimination", de: "Diskriminierung", en: "discrimination" },
  },
  {
    id: "police-conduct",
    names: {
      nl: "gedrag van politiemensen",
      fr: "comportement de policiers",
      de: "Verhalten von Polizeibeamten",
      en: "conduct of police officers",
    },
  },
  {
    id: "administration",
    names: {
      nl: "klacht over een overheidsdienst, geen discriminatie",
      fr: "plainte sur une administration, sans discrimination",
      de: "Beschwerde über eine Verwaltung, keine Diskriminierung",
      en: "complaint about an administration, not discrimination",
    },
  },
];

export const domains: readonly DomainRule[] = [
  {
    id: "hiring",
    names: { nl: "aanwerving", fr: "embauche", de: "Einstellung", en: "hiring" },
  },
  {
    id: "housing",
    names: { nl: "huisvesting", fr: "logement", de: "Wohnen", en: "housing" },
    levels: { "LA-NL": ["flemish"], "LA-FR": ["walloon"], "LA-DE": ["german"], "LA-BRU": ["brussels"] },
  },
  {
    id: "police-conduct",
    names: {
      nl: "optreden van de politie",
      fr: "action de la police",
      de: "Vorgehen der Polizei",
      en: "conduct of the police",
    },
    levels: { "LA-NL": ["federal"], "LA-FR": ["federal"], "LA-DE": ["federal"], "LA-BRU": ["federal"] },
  },
  {
    id: "migration",
    names: { nl: "migratie", fr: "migration", de: "Migration", en: "migration" },
    levels: { "LA-NL": ["federal"], "LA-FR": ["federal"], "LA-DE": ["federal"], "LA-BRU": ["federal"] },
  },
  {
    id: "general",
    names: {
      nl: "andere levensdomeinen",
      fr: "autres domaines",
      de: "andere Bereiche",
      en: "other fields of life",
    },
  },
];

const otherLevels = ["federal", "walloon", "fwb", "brussels", "german"] as const;
const dutchInstitutionsInBrussels: RoutingRule["doubtful"] = {
  languageArea: "LA-BRU",
  levels: ["flemish"],
  doubt: "dutch-institutions-in-brussels",
};

export const routingRules: readonly RoutingRule[] = [
  {
    order: 1,
    id: "danger",
    names: {
      nl: "Bij onmiddellijk gevaar of geweld: bel de noodnummers.",
      fr: "En cas de danger immédiat ou de violence : appelez les secours.",
      de: "Bei unmittelbarer Gefahr oder Gewalt: den Notruf wählen.",
      en: "In immediate danger or violence: call the emergency number.",
    },
    situations: ["danger"],
    points: [{ id: "police-emergency" }],
  },
  {
    order: 2,
    id: "offence",
    names: {
      nl: "Een mogelijk misdrijf: de lokale politie, en Unia of het IGVM om u bij te staan.",
      fr: "Une infraction possible : la police locale, et Unia ou l’IEFH pour vous soutenir.",
      de: "Eine mögliche Straftat: die lokale Polizei, dazu Unia oder das Institut für die Gleichheit von Frauen und Männern als Beistand.",
      en: "A possible offence: the local police, and Unia or IEFH/IGVM to support you.",
    },
    situations: ["danger", "offence"],
    points: [
      { id: "police-local" },
      { id: "unia", families: ["racial", "other"] },
      { id: "iefh-igvm", families: ["sex-gender"] },
    ],
  },
  {
    order: 3,
    id: "flemish-matter",
    names: {
      nl: "Een Vlaamse bevoegdheid, op welke grond ook: het Vlaams Mensenrechteninstituut.",
      fr: "Une compétence flamande, quel que soit le critère : l’Institut flamand des droits humains.",
      de: "Eine flämische Zuständigkeit, bei jedem Merkmal: das Flämische Institut für Menschenrechte.",
      en: "A Flemish matter, on any ground: the Flemish Human Rights Institute.",
    },
    situations: ["discrimination"],
    levels: ["flemish"],
    points: [{ id: "vmri" }],
    doubtful: dutchInstitutionsInBrussels,
  },
  {
    order: 4,
    id: "sex-and-gender",
    names: {
      nl: "Elke andere bevoegdheid, op grond van geslacht of gender: het Instituut voor de gelijkheid van vrouwen en mannen.",
      fr: "Toute autre compétence, pour le sexe ou le genre : l’Institut pour l’égalité des femmes et des hommes.",
      de: "Jede andere Zuständigkeit, wegen Geschlecht oder Gender: das Institut für die Gleichheit von Frauen und Männern.",
      en: "Any other matter, on the ground of sex or gender: the Institute for the Equality of Women and Men.",
    },
    situations: ["discrimination"],
    levels: [...otherLevels],
    families: ["sex-gender"],
    points: [{ id: "iefh-igvm" }],
    doubtful: dutchInstitutionsInBrussels,
  },
  {
    order: 5,
    id: "racial-and-other-grounds",
    names: {
      nl: "Elke andere bevoegdheid, op raciale of andere beschermde gronden: Unia.",
      fr: "Toute autre compétence, pour les critères dits raciaux et les autres critères protégés : Unia.",
      de: "Jede andere Zuständigkeit, wegen rassischer oder anderer geschützter Merkmale: Unia.",
      en: "Any other matter, on racial or other protected grounds: Unia.",
    },
    situations: ["discrimination"],
    levels: [...otherLevels],
    families: ["racial", "other"],
    points: [{ id: "unia" }],
    doubtful: dutchInstitutionsInBrussels,
  },
  {
    order: 6,
    id: "hiring-in-brussels",
    names: {
      nl: "Aanwerving in Brussel: ook Actiris Inclusive.",
      fr: "Embauche à Bruxelles : aussi Actiris Inclusive.",
      de: "Einstellung in Brüssel: auch Actiris Inclusive.",
      en: "Hiring in Brussels: also Actiris Inclusive.",
    },
    situations: ["discrimination"],
    levels: ["brussels"],
    domains: ["hiring"],
    points: [{ id: "actiris-inclusive" }],
    isExtra: true,
  },
  {
    order: 7,
    id: "housing-in-brussels",
    names: {
      nl: "Huisvesting in Brussel: ook de Gewestelijke Huisvestingsinspectie.",
      fr: "Logement à Bruxelles : aussi l’Inspection régionale du Logement.",
      de: "Wohnen in Brüssel: auch die Regionale Wohnungsinspektion.",
      en: "Housing in Brussels: also the regional housing inspection.",
    },
    situations: ["discrimination"],
    levels: ["brussels"],
    domains: ["housing"],
    points: [{ id: "dirl-brussels" }],
    isExtra: true,
  },
  {
    order: 8,
    id: "police-conduct",
    names: {
      nl: "Het gedrag van politiemensen: het Comité P, en Unia of het IGVM bij discriminatie.",
      fr: "Le comportement de policiers : le Comité P, et Unia ou l’IEFH en cas de discrimination.",
      de: "Das Verhalten von Polizeibeamten: das Komitee P, bei Diskriminierung auch Unia oder das Institut für die Gleichheit von Frauen und Männern.",
      en: "Conduct of police officers: Committee P, and Unia or IEFH/IGVM in case of discrimination.",
    },
    situations: ["police-conduct"],
    levels: ["federal"],
    points: [
      { id: "comite-p" },
      { id: "unia", families: ["racial", "other"] },
      { id: "iefh-igvm", families: ["sex-gender"] },
    ],
  },
  {
    order: 9,
    id: "language",
    names: {
      nl: "Taal als grond, buiten de Vlaamse bevoegdheden: voor zover bekend is geen gelijkheidsorgaan aangewezen.",
      fr: "La langue comme critère, hors des compétences flamandes : à notre connaissance, aucun organisme d’égalité n’est désigné.",
      de: "Sprache als Merkmal, außerhalb der flämischen Zuständigkeiten: soweit bekannt ist keine Gleichstellungsstelle bestimmt.",
      en: "Language as the ground, outside Flemish matters: as far as known, no equality body is designated.",
    },
    situations: ["discrimination"],
    levels: [...otherLevels],
    families: ["language"],
    // Takes complaints about the use of German; not an equality body, so the gap stays.
    points: [{ id: "dg-ombudsdienst" }],
    byPointLevel: true,
    leavesGap: "language-ground",
  },
  {
    order: 10,
    id: "administration",
    names: {
      nl: "Een klacht over een overheidsdienst die geen discriminatie is: de ombudsdienst van die overheid.",
      fr: "Une plainte sur une administration, sans discrimination : le service de médiation de cette autorité.",
      de: "Eine Beschwerde über eine Verwaltung ohne Diskriminierung: der Ombudsdienst dieser Behörde.",
      en: "A complaint about an administration that is not discrimination: the ombuds service of that authority.",
    },
    situations: ["administration"],
    points: [{ id: "dg-ombudsdienst" }, { id: "ombuds-brussels" }, { id: "mediateur-wallonie-fwb" }],
    byPointLevel: true,
  },
];

export const doubts: readonly Term[] = [
  {
    id: "dutch-institutions-in-brussels",
    names: {
      nl: "Wie Nederlandstalige instellingen in Brussel behandelt, is in de bronnen niet beslist: Unia (of het IGVM) of het Vlaams Mensenrechteninstituut.",
      fr: "Qui traite les institutions néerlandophones à Bruxelles n’est pas tranché dans les sources : Unia (ou l’IEFH) ou l’Institut flamand des droits humains.",
      de: "Wer für niederländischsprachige Einrichtungen in Brüssel zuständig ist, klären die Quellen nicht: Unia (oder das Institut für die Gleichheit von Frauen und Männern) oder das Flämische Institut für Menschenrechte.",
      en: "Who handles Dutch-language institutions in Brussels is not settled in the sources: Unia (or IEFH/IGVM) or the Flemish Human Rights Institute.",
    },
  },
  {
    id: "language-ground",
    names: {
      nl: "Dat er federaal geen orgaan is voor de grond taal, is algemene kennis en niet in een bron nagekeken.",
      fr: "L’absence d’organisme fédéral pour le critère de la langue relève de la connaissance générale et n’a pas été vérifiée dans une source.",
      de: "Dass es föderal keine Stelle für das Merkmal Sprache gibt, ist Allgemeinwissen und in keiner Quelle geprüft.",
      en: "That no federal body exists for the ground of language is general knowledge, not checked in a source.",
    },
  },
  {
    id: "unverified",
    names: {
      nl: "Of dit punt vandaag werkt, is niet bevestigd.",
      fr: "Il n’est pas confirmé que ce point fonctionne aujourd’hui.",
      de: "Ob diese Stelle heute arbeitet, ist nicht bestätigt.",
      en: "Whether this point works today is not confirmed.",
    },
  },
  {
    id: "no-source",
    names: {
      nl: "Algemene kennis, niet in een bron nagekeken.",
      fr: "Connaissance générale, non vérifiée dans une source.",
      de: "Allgemeinwissen, in keiner Quelle geprüft.",
      en: "General knowledge, not checked in a source.",
    },
  },
  {
    id: "competence-unsure",
    names: {
      nl: "De bevoegdheid van dit punt steunt op één of een oudere bron.",
      fr: "La compétence de ce point repose sur une seule source ou sur une source ancienne.",
      de: "Die Zuständigkeit dieser Stelle stützt sich auf eine einzige oder ältere Quelle.",
      en: "The competence of this point rests on a single or an older source.",
    },
  },
  {
    id: "phone-unsure",
    names: {
      nl: "Het telefoonnummer is niet zeker: kijk het na.",
      fr: "Le numéro de téléphone n’est pas sûr : vérifiez-le.",
      de: "Die Telefonnummer ist nicht sicher: bitte prüfen.",
      en: "The telephone number is not certain: check it.",
    },
  },
  {
    id: "hours-unsure",
    names: {
      nl: "De openingsuren kunnen veranderd zijn.",
      fr: "Les heures d’ouverture peuvent avoir changé.",
      de: "Die Öffnungszeiten können sich geändert haben.",
      en: "The opening hours may have changed.",
    },
  },
  {
    id: "web-address-unchecked",
    names: {
      nl: "Het webadres is niet in een bron gezien.",
      fr: "L’adresse du site n’a pas été vue dans une source.",
      de: "Die Webadresse wurde in keiner Quelle gesehen.",
      en: "The web address was not seen in a source.",
    },
  },
];
