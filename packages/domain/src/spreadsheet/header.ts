/** Finds which rows are the head of a table, and guesses what each column is about. */
import { editDistance, foldText, nearestTo } from "../suggestion/index.js";
import { type Language, languages } from "../text/index.js";
import { yearOfColumn } from "./budget-columns.data.js";
import { type ColumnId, columnsOfTable, spreadsheetColumns, type TableId } from "./columns.data.js";
import { type Cell, type Sheet, shownText, withMergesFilled } from "./grid.js";

export type ColumnGuess = {
  /** Place of the column, from 0. */
  column: number;
  /** What stands above it; of two header rows both, where they differ. */
  header: string;
  /** `null`: nothing fits. */
  meaning: ColumnId | null;
  /** `exact`: its name; `contains`: its name among other words; `near`: a name written almost so. */
  certainty: "exact" | "contains" | "near" | null;
};

export type HeaderGuess = {
  /** Rows of the head, from 0: none, one or two. */
  rows: number[];
  columns: ColumnGuess[];
  /** The language most of the headers are in. */
  language: Language;
};

const lookedAt = 40;

/** What somebody said headers mean, by their folded text; `null`: a column that is not read. */
export type KnownHeaders = Readonly<Record<string, ColumnId | null>>;

/**
 * Reads the head of a sheet: the row whose texts look most like columns of measures, and one beside it that belongs to it.
 * Where no row does, the columns are there without a name.
 */
export function guessHeader(
  sheet: Sheet,
  known: KnownHeaders = {},
  table: TableId = "measures",
): HeaderGuess {
  const called = names[table];
  const rows = withMergesFilled(sheet, "both");
  const first = rows.slice(0, lookedAt);
  const scores = first.map((row) => scoreOf(row, known, called));
  // Words that are almost names take long to find: they are looked for in the rows that come closest without them.
  const closest = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, 3);
  for (const index of closest)
    scores[index] = (scores[index] ?? 0) + slipsIn(first[index] ?? [], known, called) * 0.75;
  const best = scores.reduce((top, score, index) => (score > (scores[top] ?? 0) ? index : top), 0);
  if ((scores[best] ?? 0) < 2) {
    const width = Math.max(0, ...first.map(({ length }) => length));
    const nameless = Array.from({ length: width }, () => []);
    return { rows: [], columns: guessColumns(nameless, table), language: "nl" };
  }
  const second = secondHeaderRow(sheet, rows, best);
  const header = [best, ...(second === null ? [] : [second])].sort((a, b) => a - b);
  const columns = guessColumns(headersOf(rows, header), table);
  return { rows: header, columns, language: languageOf(columns) };
}

/** The same where somebody said which rows the head is. */
export function headerAt(sheet: Sheet, rows: readonly number[], table: TableId = "measures"): HeaderGuess {
  const header = [...new Set(rows)].sort((a, b) => a - b);
  const columns = guessColumns(headersOf(withMergesFilled(sheet, "both"), header), table);
  return { rows: header, columns, language: languageOf(columns) };
}

/** What stands above each column, in the rows of a head. */
export function headersOf(rows: readonly (readonly Cell[])[], header: readonly number[]): string[][] {
  const width = Math.max(0, ...header.map((row) => rows[row]?.length ?? 0));
  return Array.from({ length: width }, (_, column) => [
    ...new Set(header.map((row) => shownText(rows[row]?.[column])).filter((text) => text !== "")),
  ]);
}

/** How many columns a row names; what is no text, or long, speaks against it. */
function scoreOf(row: readonly Cell[], known: KnownHeaders, called: Names): number {
  const texts = row.map((cell) => (typeof cell === "string" ? cell : null));
  const isKnown = (text: string) => Object.hasOwn(known, foldText(text));
  const named = new Set(
    texts.flatMap((text) => {
      if (text === null) return [];
      return isKnown(text) ? foldText(text) : (exactly(text, called)?.meaning ?? []);
    }),
  );
  const other = row.filter((cell) => cell !== null && typeof cell !== "string").length;
  const long = texts.filter((text) => text !== null && text.length > 60).length;
  const within = texts.filter(
    (text) => text !== null && !isKnown(text) && !exactly(text, called) && containing(text, called),
  );
  const loose = within.length;
  return named.size + loose * 0.75 - other - long * 0.5;
}

/** How many texts of a row are almost the name of a column. */
const slipsIn = (row: readonly Cell[], known: KnownHeaders, called: Names): number =>
  row.filter((cell) => {
    if (typeof cell !== "string" || Object.hasOwn(known, foldText(cell))) return false;
    return !exactly(cell, called) && !containing(cell, called) && almost(cell, called) !== null;
  }).length;

/** A row above or below, when merged cells or gaps show that both make the head. */
function secondHeaderRow(
  { merged, rows: own }: Sheet,
  rows: readonly (readonly Cell[])[],
  best: number,
): number | null {
  const spans = (row: number, taller: boolean) =>
    merged.some(({ top, bottom, left, right }) =>
      taller ? top === row && bottom === row + 1 : top === row && bottom === row && right > left,
    );
  const isTexts = (row: number) => {
    const cells = own[row]?.filter((cell) => cell !== null) ?? [];
    return cells.length > 0 && cells.every((cell) => typeof cell === "string" && cell.length <= 60);
  };
  const above = best - 1;
  const below = best + 1;
  // A title over the whole table is merged too: only a row that stands over several groups is part of the head.
  const groups =
    above >= 0 ? new Set((rows[above] ?? []).map(shownText).filter((text) => text !== "")) : null;
  if (
    above >= 0 &&
    isTexts(above) &&
    (groups?.size ?? 0) > 1 &&
    (spans(above, false) || spans(above, true))
  ) {
    return above;
  }
  const fills = (own[below] ?? []).some(
    (cell, column) =>
      cell !== null && (own[best]?.[column] ?? null) === null && column < (own[best]?.length ?? 0),
  );
  if (isTexts(below) && (spans(best, true) || (spans(best, false) && fills))) return below;
  return null;
}

/** What each column is about; no two are about the same. */
export function guessColumns(
  headers: readonly (readonly string[])[],
  table: TableId = "measures",
): ColumnGuess[] {
  const called = names[table];
  const taken = new Map<ColumnId, { column: number; rank: number }>();
  const guesses = headers.map((parts, column): ColumnGuess => {
    const whole = parts.join(" ");
    // The lower row says what a column is, the upper one what group it stands in.
    const texts = [...new Set([...[...parts].reverse(), whole])];
    const found =
      firstOf(texts, (text) => exactly(text, called)) ??
      firstOf(texts, (text) => loosely(text, called)) ??
      null;
    return {
      column,
      header: parts.join(" / "),
      meaning: found?.meaning ?? null,
      certainty: found?.certainty ?? null,
    };
  });
  const titles = guesses.filter(({ meaning, certainty }) => meaning?.startsWith("title") && certainty);
  const language = languageOf(guesses);
  // "Titel" and "Code" are words of two languages: the other headers tell which is meant.
  for (const guess of titles) {
    const folded = foldText(guess.header);
    if (folded === "titel" || folded === "naam" || folded === "name") {
      guess.meaning = titleIn(
        folded === "titel"
          ? language === "de"
            ? "de"
            : "nl"
          : folded === "name" && language === "de"
            ? "de"
            : folded === "name"
              ? "en"
              : "nl",
      );
    }
  }
  for (const guess of guesses) {
    if (guess.meaning === null || guess.certainty === null) continue;
    const rank = ranks[guess.certainty];
    const other = taken.get(guess.meaning);
    if (!other || rank > other.rank) {
      const loser = other && guesses[other.column];
      if (loser) Object.assign(loser, { meaning: null, certainty: null });
      taken.set(guess.meaning, { column: guess.column, rank });
    } else Object.assign(guess, { meaning: null, certainty: null });
  }
  return guesses;
}

export const titleIn = (language: Language): ColumnId =>
  ({ nl: "titleNl", fr: "titleFr", de: "titleDe", en: "titleEn" })[language] as ColumnId;

type Found = { meaning: ColumnId; certainty: NonNullable<ColumnGuess["certainty"]> };
const ranks = { exact: 3, contains: 2, near: 1 } as const;

function firstOf(texts: readonly string[], find: (text: string) => Found | null): Found | null {
  for (const text of texts) {
    const found = find(text);
    if (found) return found;
  }
  return null;
}

type Names = {
  meaningOf: Map<string, ColumnId>;
  /** Those that may stand among other words, or be misspelt. */
  longerFirst: string[];
};
const languagesOfWord = new Map<string, Language[]>();

/** What the columns of a table are called. */
function namesOf(table: TableId): Names {
  const meaningOf = new Map<string, ColumnId>();
  for (const id of columnsOfTable[table]) {
    const { title, words } = spreadsheetColumns[id];
    for (const language of languages) {
      const word = foldText(title[language]);
      if (!meaningOf.has(word)) meaningOf.set(word, id);
      languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language]);
    }
    for (const word of words) if (!meaningOf.has(foldText(word))) meaningOf.set(foldText(word), id);
  }
  if (table === "measures") meaningOf.set("titel", "titleNl");
  const longerFirst = [...meaningOf]
    // A year is never a slip of another year.
    .filter(([word, id]) => word.length >= 4 && yearOfColumn(id) === null)
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length);
  return { meaningOf, longerFirst };
}
const names: Readonly<Record<TableId, Names>> = {
  ...{ measures: namesOf("measures"), values: namesOf("values"), budget: namesOf("budget") },
};

function exactly(text: string, { meaningOf }: Names): Found | null {
  const meaning = meaningOf.get(foldText(text));
  return meaning ? { meaning, certainty: "exact" } : null;
}

const loosely = (text: string, names: Names): Found | null => containing(text, names) ?? almost(text, names);

function containing(text: string, { meaningOf, longerFirst }: Names): Found | null {
  const folded = foldText(text);
  if (folded.length < 4 || folded.length > 60) return null;
  const within = longerFirst.find((word) => ` ${folded} `.includes(` ${word} `));
  return within ? { meaning: meaningOf.get(within) as ColumnId, certainty: "contains" } : null;
}

function almost(text: string, { meaningOf, longerFirst }: Names): Found | null {
  const folded = foldText(text);
  if (folded.length < 5 || folded.length > 40) return null;
  const [near] = nearestTo(folded, longerFirst, 1);
  // One letter in five may be wrong; more is another word.
  if (near === undefined || editDistance(folded, near) > Math.max(1, folded.length / 5)) return null;
  return { meaning: meaningOf.get(near) as ColumnId, certainty: "near" };
}

/** By the title column first, then by the names of the others. */
function languageOf(guesses: readonly ColumnGuess[]): Language {
  const counts = new Map<Language, number>();
  for (const { header, meaning, certainty } of guesses) {
    if (meaning === null || certainty === null) continue;
    const folded = foldText(header);
    const known = languagesOfWord.get(folded) ?? [];
    for (const language of known) counts.set(language, (counts.get(language) ?? 0) + 1 / known.length);
    const titled = languages.find((language) => titleIn(language) === meaning);
    if (titled && folded !== "titel" && folded !== "name") counts.set(titled, (counts.get(titled) ?? 0) + 1);
  }
  return languages.reduce(
    (best, language) => ((counts.get(language) ?? 0) > (counts.get(best) ?? 0) ? language : best),
    "nl" as Language,
  );
}
