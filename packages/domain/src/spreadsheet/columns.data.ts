/**
 * The columns of a spreadsheet of measures: what each is called in four languages, and the other names people give it.
 * Titles are what an export writes; words are compared without accents, case or punctuation.
 */
import type { FullText } from "../text/index.js";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

/** How the cells of a column are read and written. */
export type ColumnKind =
  | "code"
  | "title"
  | "words"
  | "wordList"
  | "lineList"
  | "term"
  | "termList"
  | "commitments"
  | "partners"
  | "places"
  | "date"
  | "day"
  | "money"
  | "yesNo"
  | "authority";

type ColumnRow = { readonly kind: ColumnKind; readonly title: FullText; readonly words: readonly string[] };

export const spreadsheetColumns = {
  id: {
    kind: "code",
    title: text("Code", "Code", "Kennung", "Code"),
    words: [
      "id",
      "nr",
      "nummer",
      "no",
      "numero",
      "num",
      "number",
      "ref",
      "referentie",
      "reference",
      "actienummer",
    ],
  },
  titleNl: {
    kind: "title",
    title: text("Titel (nl)", "Titre (nl)", "Titel (nl)", "Title (nl)"),
    words: [
      "maatregel",
      "actie",
      "titel nederlands",
      "titel maatregel",
      "naam",
      "omschrijving",
      "actiepunt",
      "titre nl",
    ],
  },
  titleFr: {
    kind: "title",
    title: text("Titel (fr)", "Titre (fr)", "Titel (fr)", "Title (fr)"),
    words: [
      "mesure",
      "action",
      "titre",
      "intitule",
      "titre francais",
      "intitule de la mesure",
      "description",
      "nom",
    ],
  },
  titleDe: {
    kind: "title",
    title: text("Titel (de)", "Titre (de)", "Titel (de)", "Title (de)"),
    words: ["maßnahme", "aktion", "titel deutsch", "bezeichnung", "titel der maßnahme"],
  },
  titleEn: {
    kind: "title",
    title: text("Titel (en)", "Titre (en)", "Titel (en)", "Title (en)"),
    words: ["measure", "title", "title english", "name", "measure title"],
  },
  kind: {
    kind: "term",
    title: text("Soort", "Genre", "Art", "Kind"),
    words: ["type", "soort maatregel", "type de mesure", "art der maßnahme"],
  },
  nature: {
    kind: "term",
    title: text("Nieuw of voortgezet", "Nouvelle ou poursuivie", "Neu oder fortgesetzt", "New or continued"),
    words: ["aard", "nature", "nouveau"],
  },
  goal: {
    kind: "term",
    title: text("Doelstelling", "Objectif", "Ziel", "Goal"),
    words: [
      "doel",
      "operationele doelstelling",
      "strategische doelstelling",
      "objectif operationnel",
      "zielsetzung",
      "objective",
    ],
  },
  nodes: {
    kind: "termList",
    title: text("Onderdeel van het plan", "Partie du plan", "Teil des Plans", "Part of the plan"),
    words: [
      "as",
      "pijler",
      "hoofdstuk",
      "axe",
      "pilier",
      "chapitre",
      "achse",
      "säule",
      "kapitel",
      "axis",
      "pillar",
      "chapter",
    ],
  },
  lead: {
    kind: "authority",
    title: text("Trekker", "Responsable", "Federführung", "Lead"),
    words: [
      "overheid",
      "autorite",
      "behörde",
      "authority",
      "bevoegde overheid",
      "autorite responsable",
      "pilote",
      "lead authority",
    ],
  },
  service: {
    kind: "words",
    title: text("Dienst", "Service", "Dienststelle", "Service"),
    words: [
      "verantwoordelijke",
      "eigenaar",
      "verantwoordelijke dienst",
      "service responsable",
      "departement",
      "owner",
      "zuständig",
      "abteilung",
      "afdeling",
    ],
  },
  partners: {
    kind: "partners",
    title: text("Partners", "Partenaires", "Partner", "Partners"),
    words: ["partner", "partenaire", "samenwerking", "collaboration"],
  },
  services: {
    kind: "wordList",
    title: text("Andere diensten", "Autres services", "Weitere Dienststellen", "Other services"),
    words: ["betrokken diensten", "services concernes", "beteiligte dienste", "services involved"],
  },
  domains: {
    kind: "termList",
    title: text("Levensdomeinen", "Domaines de vie", "Lebensbereiche", "Domains of life"),
    words: [
      "domein",
      "domeinen",
      "domaine",
      "domaines",
      "bereich",
      "bereiche",
      "domain",
      "domains",
      "levensdomein",
      "thema",
      "theme",
    ],
  },
  policyFields: {
    kind: "termList",
    title: text("Beleidsvelden", "Domaines politiques", "Politikfelder", "Policy fields"),
    words: ["beleidsveld", "beleidsdomein", "domaine politique", "politikfeld", "policy field"],
  },
  places: {
    kind: "places",
    title: text("Gemeenten", "Communes", "Gemeinden", "Municipalities"),
    words: [
      "gemeente",
      "commune",
      "gemeinde",
      "municipality",
      "nis",
      "nis code",
      "code ins",
      "plaats",
      "lieu",
    ],
  },
  grounds: {
    kind: "termList",
    title: text("Beschermde criteria", "Critères protégés", "Geschützte Merkmale", "Protected grounds"),
    words: [
      "grond",
      "gronden",
      "discriminatiegrond",
      "criterium",
      "criteria",
      "critere",
      "criteres",
      "merkmal",
      "merkmale",
      "ground",
      "grounds",
      "beschermd criterium",
      "critere protege",
    ],
  },
  forms: {
    kind: "termList",
    title: text("Vormen van racisme", "Formes de racisme", "Formen von Rassismus", "Forms of racism"),
    words: ["vorm van racisme", "forme de racisme", "form of racism"],
  },
  intersectional: {
    kind: "yesNo",
    title: text("Intersectioneel", "Intersectionnelle", "Intersektional", "Intersectional"),
    words: [
      "intersectionaliteit",
      "intersectionnalite",
      "intersektionalität",
      "intersectionality",
      "intersectionnel",
    ],
  },
  commitments: {
    kind: "commitments",
    title: text("ECCAR-verbintenissen", "Engagements ECCAR", "ECCAR-Verpflichtungen", "ECCAR commitments"),
    words: [
      "eccar",
      "verbintenis",
      "verbintenissen",
      "engagement",
      "engagements",
      "verpflichtung",
      "commitment",
      "commitments",
      "tien punten",
    ],
  },
  racismLevel: {
    kind: "termList",
    title: text("Niveau van racisme", "Niveau de racisme", "Ebene des Rassismus", "Level of racism"),
    words: ["racisme niveau", "structureel of individueel"],
  },
  instruments: {
    kind: "termList",
    title: text("Instrumenten", "Instruments", "Instrumente", "Instruments"),
    words: ["instrument", "middel", "moyen", "werkvorm"],
  },
  start: {
    kind: "date",
    title: text("Begin", "Début", "Beginn", "Start"),
    words: [
      "start",
      "startdatum",
      "begindatum",
      "van",
      "date de debut",
      "startdatum",
      "anfang",
      "start date",
      "from",
      "du",
      "von",
    ],
  },
  end: {
    kind: "date",
    title: text("Einde", "Fin", "Ende", "End"),
    words: [
      "einddatum",
      "deadline",
      "tot",
      "timing",
      "date de fin",
      "echeance",
      "enddatum",
      "frist",
      "end date",
      "au",
      "bis",
      "to",
    ],
  },
  status: {
    kind: "term",
    title: text("Stand", "État", "Stand", "Status"),
    words: [
      "status",
      "statut",
      "voortgang",
      "avancement",
      "etat d avancement",
      "stand van zaken",
      "fortschritt",
      "progress",
      "vorderingsstaat",
    ],
  },
  statusOn: {
    kind: "day",
    title: text("Stand op", "État au", "Stand am", "Status on"),
    words: ["datum stand", "datum status", "date de l etat", "date du statut", "stichtag", "status date"],
  },
  budget: {
    kind: "money",
    title: text("Budget (euro)", "Budget (euros)", "Budget (Euro)", "Budget (euro)"),
    words: [
      "budget",
      "bedrag",
      "kosten",
      "kostprijs",
      "raming",
      "middelen",
      "montant",
      "cout",
      "betrag",
      "mittel",
      "kosten",
      "amount",
      "cost",
    ],
  },
  inKind: {
    kind: "yesNo",
    title: text(
      "Met bestaande middelen",
      "Par des moyens existants",
      "Mit vorhandenen Mitteln",
      "By existing means",
    ),
    words: [
      "eigen middelen",
      "bestaande middelen",
      "moyens existants",
      "moyens propres",
      "eigene mittel",
      "in kind",
      "own means",
    ],
  },
  deliverable: {
    kind: "words",
    title: text("Resultaat", "Résultat", "Ergebnis", "Deliverable"),
    words: [
      "beoogd resultaat",
      "output",
      "livrable",
      "resultat attendu",
      "erwartetes ergebnis",
      "result",
      "product",
    ],
  },
  competenceBasis: {
    kind: "words",
    title: text(
      "Grond van bevoegdheid",
      "Base de compétence",
      "Grundlage der Zuständigkeit",
      "Basis of competence",
    ),
    words: ["bevoegdheid", "competence", "zuständigkeit", "rechtsgrond", "base juridique"],
  },
  notes: {
    kind: "lineList",
    title: text("Opmerkingen", "Remarques", "Anmerkungen", "Notes"),
    words: [
      "opmerking",
      "toelichting",
      "remarque",
      "commentaire",
      "commentaires",
      "anmerkung",
      "bemerkung",
      "note",
      "comment",
      "comments",
    ],
  },
} as const satisfies Record<string, ColumnRow>;

export type ColumnId = keyof typeof spreadsheetColumns;
export const columnIds = Object.keys(spreadsheetColumns) as [ColumnId, ...ColumnId[]];

/** Words for where a measure stands, beside the names of the states themselves. */
export const statusWords: Readonly<Record<string, readonly string[]>> = {
  planned: [
    "nog te starten",
    "niet gestart",
    "te starten",
    "nog niet gestart",
    "a lancer",
    "pas commence",
    "non demarre",
    "a venir",
    "planifie",
    "offen",
    "nicht begonnen",
    "not started",
    "todo",
    "gepland",
  ],
  running: [
    "lopend",
    "bezig",
    "in uitvoering",
    "lopende",
    "gestart",
    "in progress",
    "ongoing",
    "started",
    "commence",
    "demarre",
    "in arbeit",
    "laufend",
    "in umsetzung",
  ],
  done: [
    "klaar",
    "afgerond",
    "gerealiseerd",
    "voltooid",
    "gedaan",
    "realise",
    "termine",
    "acheve",
    "cloture",
    "erledigt",
    "abgeschlossen",
    "umgesetzt",
    "completed",
    "finished",
    "complete",
  ],
  delayed: [
    "uitgesteld",
    "vertraging",
    "achterstand",
    "en retard",
    "reporte",
    "retard",
    "verspätet",
    "verschoben",
    "late",
    "postponed",
  ],
  dropped: [
    "stopgezet",
    "geannuleerd",
    "afgevoerd",
    "abandonne",
    "annule",
    "supprime",
    "eingestellt",
    "gestrichen",
    "cancelled",
    "stopped",
    "abandoned",
  ],
};

/** Said of forms of racism when a measure is against all of them. */
export const allForms: FullText = text("Alle vormen", "Toutes les formes", "Alle Formen", "All forms");
export const yesNoTexts = {
  yes: text("ja", "oui", "ja", "yes"),
  no: text("nee", "non", "nein", "no"),
} as const;
