/** From a cell to what its column says, and back. */
import { isIsoDate } from "../calendar/index.js";
import { commitments } from "../framework/index.js";
import { findPlace, nameOfPlace, type PlaceIndex } from "../place/index.js";
import { err, ok, type Result } from "../result/index.js";
import { foldText } from "../suggestion/index.js";
import type { Language } from "../text/index.js";
import type { ColumnKind } from "./column.js";
import { type ColumnId, spreadsheetColumns, yesNoTexts } from "./columns.data.js";
import { type Cell, neutralised, saysNothing, shownText } from "./grid.js";
import type { SpreadsheetMapping } from "./mapping.js";
import { readDate } from "./read-date.js";
import {
  type MoneyRefusal,
  type NumberRefusal,
  readMoney,
  readNumber,
  readPercentage,
  readYesNo,
} from "./read-number.js";
import { isTermColumn, isWrittenAsCode, type SpreadsheetWords } from "./words.js";

/** What a column says of a measure; `null`: nothing. Amounts are in euro cents, terms are identifiers. */
export type CellValue = string | number | boolean | readonly (string | number)[] | null;

export type CellReason =
  /** The formula of the cell came to nothing. */
  | { kind: "formulaFailed"; error: string }
  | { kind: "dateUnreadable" | "dayNeeded" | "yesNoUnreadable" | "yearUnreadable" }
  | NumberRefusal
  | MoneyRefusal
  | { kind: "wordUnknown"; word: string; nearest: string[] }
  | { kind: "placeUnknown"; word: string; nearest: string[] }
  | { kind: "commitmentUnknown"; word: string }
  | { kind: "textTooLong"; limit: number; length: number };

/** @property values what somebody said words mean */
export type CellReading = {
  words: SpreadsheetWords;
  values: SpreadsheetMapping["values"];
  since1904: boolean;
};

const longest: Partial<Record<ColumnKind, number>> = { code: 200, title: 5000, words: 5000 };

/** Reads a cell as what its column is about. */
export function readCell(
  column: ColumnId,
  cell: Cell,
  reading: CellReading,
): Result<CellValue, readonly CellReason[]> {
  if (typeof cell === "object" && cell !== null && "error" in cell) {
    return err([{ kind: "formulaFailed", error: cell.error }]);
  }
  const said = meaningSaid(column, shownText(cell), reading);
  if (saysNothing(cell) || said === null) return ok(null);
  const { kind } = spreadsheetColumns[column];
  switch (kind) {
    case "shown":
      return ok(null);
    case "number": {
      const number = readNumber(cell);
      return number.ok ? number : err([number.error]);
    }
    case "year": {
      const year = readDate(cell, reading.since1904);
      return year?.length === 4 ? ok(Number(year)) : err([{ kind: "yearUnreadable" }]);
    }
    case "date":
    case "day": {
      const date = readDate(cell, reading.since1904);
      if (date === null) return err([{ kind: "dateUnreadable" }]);
      return kind === "day" && !isIsoDate(date) ? err([{ kind: "dayNeeded" }]) : ok(date);
    }
    case "money": {
      const money = readMoney(cell);
      return money.ok ? money : err([money.error]);
    }
    case "yesNo": {
      const answer = readYesNo(cell);
      return answer === null ? err([{ kind: "yesNoUnreadable" }]) : ok(answer);
    }
    case "code":
    case "title":
    case "words": {
      const text = kind === "code" ? codeOf(cell) : shownText(cell);
      const limit = longest[kind] as number;
      return text.length > limit ? err([{ kind: "textTooLong", limit, length: text.length }]) : ok(text);
    }
    case "wordList":
    case "partners":
      return ok(partsOf(shownText(cell), /[;\n|•]/));
    case "lineList":
      return ok(partsOf(shownText(cell), /\n/));
    case "term":
    case "authority":
    case "funder":
      return readTerm(column, cell, reading);
    default:
      return readList(column, shownText(cell), reading);
  }
}

/** Whole numbers are codes, too; a code shown with zeros before it keeps them. */
function codeOf(cell: Cell): string {
  if (typeof cell === "object" && cell !== null && "number" in cell) {
    return /^\d+$/.test(cell.shown.trim()) ? cell.shown.trim() : String(cell.number);
  }
  return shownText(cell);
}

/** What somebody said a text means in a column; `undefined`: nobody did. */
function meaningSaid(column: ColumnId, text: string, { values }: CellReading): string | null | undefined {
  const said = values[column];
  if (!said) return undefined;
  if (Object.hasOwn(said, text)) return said[text];
  const folded = foldText(text);
  return Object.hasOwn(said, folded) ? said[folded] : undefined;
}

function readTerm(
  column: ColumnId,
  cell: Cell,
  reading: CellReading,
): Result<CellValue, readonly CellReason[]> {
  const text = shownText(cell);
  const said = meaningSaid(column, text, reading);
  if (said !== undefined) return ok(said);
  const done = column === "status" ? readPercentage(cell) : null;
  // How far a measure is says whether it runs; 100 % is done, and more than that is a slip.
  if (done !== null && done >= 0 && done <= 1)
    return ok(done === 0 ? "planned" : done === 1 ? "done" : "running");
  if (!isTermColumn(column)) return ok(text);
  const vocabulary = reading.words.terms[column];
  const found = vocabulary.find(text);
  if (found === null && spreadsheetColumns[column].kind === "funder") return ok(text);
  return found ? ok(found) : err([{ kind: "wordUnknown", word: text, nearest: vocabulary.nearest(text) }]);
}

function readList(
  column: ColumnId,
  text: string,
  reading: CellReading,
): Result<CellValue, readonly CellReason[]> {
  const found: (string | number)[] = [];
  const reasons: CellReason[] = [];
  const one = (word: string) => meaningSaid(column, word, reading) ?? readOne(column, word, reading);
  const readAll = (words: readonly string[], separators: readonly RegExp[]) => {
    for (const word of words) {
      if (meaningSaid(column, word, reading) === null) continue;
      const value = one(word);
      const [separator, ...rest] = separators;
      // Names hold commas and "and" themselves: a text is taken apart only when it is no name as a whole.
      if (value !== null) found.push(value);
      else if (separator?.test(word)) readAll(partsOf(word, separator), rest);
      else if (rest.some((other) => other.test(word))) readAll([word], rest);
      else reasons.push(unknownIn(column, word, reading));
    }
  };
  readAll([text], [/[;\n|•]/, /,|\s\/\s/, /\s(?:en|et|und|and|\+|&)\s/]);
  return reasons.length > 0 ? err(reasons) : ok([...new Set(found)]);
}

function readOne(column: ColumnId, word: string, { words }: CellReading): string | number | null {
  if (column === "places") {
    const found = words.places ? findPlace(words.places, word) : null;
    return found?.ok && !found.value.ended ? found.value.municipality.code : null;
  }
  if (column === "commitments") return commitmentIn(word);
  return isTermColumn(column) ? words.terms[column].find(word) : null;
}

function unknownIn(column: ColumnId, word: string, { words }: CellReading): CellReason {
  if (column === "commitments") return { kind: "commitmentUnknown", word };
  if (column !== "places") {
    return {
      kind: "wordUnknown",
      word,
      nearest: isTermColumn(column) ? words.terms[column].nearest(word) : [],
    };
  }
  const found = words.places ? findPlace(words.places, word) : null;
  if (found?.ok)
    return { kind: "placeUnknown", word, nearest: [nameOfPlace(found.value.municipality, "nl")] };
  const refusal = found && !found.ok ? found.error : null;
  const nearest =
    refusal?.kind === "ambiguousPlace"
      ? refusal.candidates.map(({ code }) => code)
      : (refusal?.nearest ?? []);
  return { kind: "placeUnknown", word, nearest };
}

function commitmentIn(word: string): number | null {
  const number = Number(
    /^(?:eccar|verbintenis|engagement|verpflichtung|commitment)?[\s-]*(\d{1,2})\.?$/i.exec(word)?.[1],
  );
  if (number >= 1 && number <= 10) return number;
  const folded = foldText(word);
  const named = commitments.find(({ name }) => Object.values(name).some((text) => foldText(text) === folded));
  return named?.number ?? null;
}

const partsOf = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");

export type CellWriting = { words: SpreadsheetWords; language: Language };

/** Writes what a column says, so that it reads as the same again. */
export function writeCell(column: ColumnId, value: CellValue, { words, language }: CellWriting): Cell {
  if (value === null || value === "") return null;
  if (typeof value === "boolean") return yesNoTexts[value ? "yes" : "no"][language];
  const { kind } = spreadsheetColumns[column];
  if (kind === "money") return (value as number) / 100;
  if (kind === "number" || kind === "year") return value as number;
  const name = (id: string | number): string => {
    if (kind === "places") return placeName(words.places, String(id), language);
    if (isWrittenAsCode(column)) return String(id);
    return isTermColumn(column) ? words.terms[column].nameOf(String(id), language) : String(id);
  };
  if (!Array.isArray(value)) return neutralised(name(value as string));
  if (value.length === 0) return null;
  return neutralised(value.map(name).join(kind === "lineList" ? "\n" : "; "));
}

/** The name, where it leads back to the same place; the code where it does not. */
function placeName(places: PlaceIndex | null, code: string, language: Language): string {
  const place = places?.byCode.get(code);
  if (!places || !place) return code;
  const name = nameOfPlace(place, language);
  const found = findPlace(places, name);
  return found.ok && !found.value.ended && found.value.municipality.code === code ? name : code;
}

/** The same thing said: a list in another order is the same. */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) {
    return a === b || (isEmptyList(a) && b === null) || (isEmptyList(b) && a === null);
  }
  return a.length === b.length && [...a].sort().join("\n") === [...b].sort().join("\n");
}
const isEmptyList = (value: CellValue): boolean => Array.isArray(value) && value.length === 0;
