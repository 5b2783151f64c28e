/** The columns of a table of values of indicators: one row for an indicator and a period. */
import { type ColumnRow, text } from "./column.js";

export const valueColumns = {
  valueIndicator: {
    kind: "term",
    title: text("Indicator", "Indicateur", "Indikator", "Indicator"),
    words: ["indicator code", "code indicateur", "kennzahl", "meetpunt", "kpi"],
  },
  valueFrom: {
    kind: "date",
    title: text("Periode van", "Période du", "Zeitraum von", "Period from"),
    words: ["van", "du", "von", "from", "begin", "debut", "start"],
  },
  valueTo: {
    kind: "date",
    title: text("Periode tot", "Période au", "Zeitraum bis", "Period to"),
    words: [
      "tot",
      "au",
      "bis",
      "to",
      "einde",
      "fin",
      "ende",
      "end",
      "jaar",
      "annee",
      "jahr",
      "year",
      "periode",
    ],
  },
  valueNumber: {
    kind: "number",
    title: text("Waarde", "Valeur", "Wert", "Value"),
    words: [
      "cijfer",
      "getal",
      "aantal",
      "chiffre",
      "nombre",
      "zahl",
      "number",
      "figure",
      "resultaat",
      "score",
    ],
  },
  valueUnit: {
    kind: "shown",
    title: text("Eenheid", "Unité", "Einheit", "Unit"),
    words: [],
  },
  valueText: {
    kind: "words",
    title: text("Waarde in woorden", "Valeur en mots", "Wert in Worten", "Value in words"),
    words: ["tekst", "texte", "text", "in woorden", "en mots", "in worten", "in words"],
  },
  valueGap: {
    kind: "term",
    title: text("Waarom geen waarde", "Pourquoi pas de valeur", "Warum kein Wert", "Why no value"),
    words: ["geen cijfer omdat", "lacune", "datenlücke", "data gap"],
  },
  valueNote: {
    kind: "words",
    title: text("Toelichting", "Explication", "Erläuterung", "Note"),
    words: [
      "opmerking",
      "opmerkingen",
      "remarque",
      "remarques",
      "anmerkung",
      "bemerkung",
      "comment",
      "comments",
    ],
  },
  valueState: {
    kind: "shown",
    title: text("Stand van de waarde", "État de la valeur", "Stand des Werts", "State of the value"),
    words: [],
  },
} as const satisfies Record<string, ColumnRow>;
