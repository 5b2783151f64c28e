/** The columns of a table of budget lines, and those of a year in a table of measures. */
import { type ColumnRow, text } from "./column.js";

export const budgetColumns = {
  lineId: {
    kind: "code",
    title: text("Code van de lijn", "Code de la ligne", "Kennung der Zeile", "Code of the line"),
    words: ["lijn", "ligne", "zeile", "line"],
  },
  lineMeasure: {
    kind: "term",
    title: text("Code van de maatregel", "Code de la mesure", "Kennung der Maßnahme", "Code of the measure"),
    words: ["maatregel", "mesure", "maßnahme", "measure", "actie", "action", "code", "nr", "id"],
  },
  lineTitle: {
    kind: "shown",
    title: text("Titel van de maatregel", "Titre de la mesure", "Titel der Maßnahme", "Title of the measure"),
    words: [],
  },
  lineYear: {
    kind: "year",
    title: text("Jaar", "Année", "Jahr", "Year"),
    words: [
      "begrotingsjaar",
      "dienstjaar",
      "exercice",
      "exercice budgetaire",
      "haushaltsjahr",
      "budget year",
    ],
  },
  lineKind: {
    kind: "term",
    title: text("Soort middelen", "Genre de moyens", "Art der Mittel", "Kind of means"),
    words: ["soort", "genre", "art", "kind", "type"],
  },
  lineStage: {
    kind: "term",
    title: text("Gepland of uitgegeven", "Prévu ou dépensé", "Geplant oder ausgegeben", "Planned or spent"),
    words: ["stadium", "fase", "stade", "phase", "stage", "stand"],
  },
  lineAmount: {
    kind: "money",
    title: text("Bedrag (euro)", "Montant (euros)", "Betrag (Euro)", "Amount (euro)"),
    words: ["bedrag", "montant", "betrag", "amount", "budget", "raming", "euro"],
  },
  lineStaff: {
    kind: "number",
    title: text(
      "Voltijdsequivalenten",
      "Équivalents temps plein",
      "Vollzeitäquivalente",
      "Full-time equivalents",
    ),
    words: ["vte", "etp", "vzä", "fte"],
  },
  lineNone: {
    kind: "yesNo",
    title: text("Geen budget genoemd", "Aucun budget mentionné", "Kein Budget genannt", "No budget named"),
    words: [],
  },
  lineFunder: {
    kind: "funder",
    title: text("Wie betaalt", "Qui paie", "Wer zahlt", "Who pays"),
    words: [
      "financier",
      "financiering",
      "financeur",
      "financement",
      "geldgeber",
      "finanzierung",
      "funder",
      "funding",
    ],
  },
  lineReportedBy: {
    kind: "authority",
    title: text("Boekhouding van", "Comptabilité de", "Bücher von", "Books of"),
    words: ["gemeld door", "rapporte par", "gemeldet von", "reported by"],
  },
  linePartOf: {
    kind: "code",
    title: text("Deel van lijn", "Partie de la ligne", "Teil der Zeile", "Part of line"),
    words: [],
  },
  lineSource: {
    kind: "words",
    title: text("Bron", "Source", "Quelle", "Source"),
    words: [
      "begrotingsartikel",
      "artikel",
      "article budgetaire",
      "haushaltsartikel",
      "budget article",
      "document",
    ],
  },
} as const satisfies Record<string, ColumnRow>;

const budgetYears = [
  ...([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032] as const),
  ...([2033, 2034, 2035, 2036, 2037, 2038, 2039, 2040, 2041, 2042, 2043, 2044, 2045] as const),
] as const;

/** What is planned for a measure in a year, in the books of whoever sends the table. */
export type BudgetYearColumn = `budget${(typeof budgetYears)[number]}`;

const yearColumn = (year: number): ColumnRow => ({
  kind: "money",
  title: text(
    `Budget ${year} (euro)`,
    `Budget ${year} (euros)`,
    `Budget ${year} (Euro)`,
    `Budget ${year} (euro)`,
  ),
  words: [
    ...[
      `${year}`,
      `budget ${year}`,
      `raming ${year}`,
      `begroting ${year}`,
      `bedrag ${year}`,
      `kosten ${year}`,
    ],
    ...[
      `montant ${year}`,
      `cout ${year}`,
      `betrag ${year}`,
      `mittel ${year}`,
      `amount ${year}`,
      `cost ${year}`,
    ],
  ],
});

export const budgetYearColumns = Object.fromEntries(
  budgetYears.map((year) => [`budget${year}`, yearColumn(year)]),
) as Record<BudgetYearColumn, ColumnRow>;

/** The year a column is about; `null`: another column. */
export const yearOfColumn = (column: string): number | null => {
  const year = /^budget(\d{4})$/.exec(column)?.[1];
  return year === undefined ? null : Number(year);
};
