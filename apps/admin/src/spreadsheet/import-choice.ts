/** What a person chose about a spreadsheet: which sheet and head, what its columns and words mean; and what is guessed where they did not. */
import type { DraftView, DryRunView } from "@napar/api/client";
import type { ColumnId, SpreadsheetMapping, TableId } from "@napar/domain/spreadsheet";
import type { Language } from "@napar/domain/text";

type SheetView = DraftView["sheets"][number];
type Values = SpreadsheetMapping["values"];

export type ImportChoice = {
  sheet: string;
  /** What the rows are about; `null`: as it was found. */
  table: TableId | null;
  /** Rows of the head, from 0; `null`: as they were found. */
  head: number[] | null;
  /** By column what it is about, `null` for not read; `null` as a whole: as guessed. */
  columns: Readonly<Record<number, ColumnId | null>> | null;
  values: Values;
} & Pick<SpreadsheetMapping, "emptyCells" | "hiddenRows">;

export type ColumnChoice = SheetView["columns"][number] & {
  /** The first things that stand below the head. */
  examples: string[];
  /** The person chose it, the app did not guess it. */
  isChosen: boolean;
};

/** What was last tried; otherwise the sheet that was understood best. */
export function firstChoice({ sheets, mapping, values }: DraftView): ImportChoice {
  if (mapping) {
    const { sheet, table, headerRows, columns, emptyCells, hiddenRows } = mapping;
    return {
      ...{ sheet, table, head: headerRows, emptyCells, hiddenRows, values: mapping.values },
      columns: Object.fromEntries(columns.map(({ column, meaning }) => [column, meaning])),
    };
  }
  const understood = (sheet: SheetView) =>
    (sheet.isHidden ? 0 : 1000) + sheet.columns.filter(({ meaning }) => meaning !== null).length;
  const [best] = [...sheets].sort((one, other) => understood(other) - understood(one));
  return {
    ...{ sheet: best?.name ?? "", table: null, head: null, columns: null, values: values as Values },
    ...{ emptyCells: "keep", hiddenRows: "read" },
  };
}

/** The columns of a sheet, with what each is about as chosen or guessed. */
export function columnsOf(sheet: SheetView, { head, columns }: ImportChoice): ColumnChoice[] {
  const first = Math.max(-1, ...(head ?? sheet.headerRows)) + 1;
  const below = sheet.firstRows.slice(first);
  return sheet.columns.map((guess) => {
    const meaning = columns ? (columns[guess.column] ?? null) : head?.length === 0 ? null : guess.meaning;
    const cells = below.flatMap((row) => row[guess.column]?.trim() || []);
    return {
      ...{ ...guess, meaning, header: head?.length === 0 ? "" : guess.header },
      examples: [...new Set(cells)].slice(0, 3),
      isChosen: columns !== null && meaning !== guess.meaning,
    };
  });
}

/** A meaning stands for one column: it leaves the one that had it. */
export function withMeaning(
  columns: readonly ColumnChoice[],
  column: number,
  meaning: ColumnId | null,
): Record<number, ColumnId | null> {
  return Object.fromEntries(
    columns.map((one) => {
      if (one.column === column) return [one.column, meaning];
      return [one.column, one.meaning === meaning ? null : one.meaning];
    }),
  );
}

/** What is sent; `null` while no column is read. */
export function mappingOf(
  sheet: SheetView,
  choice: ImportChoice,
  language: Language,
): SpreadsheetMapping | null {
  const columns = columnsOf(sheet, choice).flatMap(({ column, meaning }) =>
    meaning === null ? [] : [{ column, meaning }],
  );
  if (columns.length === 0) return null;
  const { values, emptyCells, hiddenRows } = choice;
  return {
    ...{ sheet: sheet.name, table: choice.table ?? sheet.table },
    ...{ headerRows: choice.head ?? sheet.headerRows, columns, values },
    // A row without a code is found by its title, whatever is said here.
    ...{ identity: "id", emptyCells, hiddenRows, language },
  };
}

export type UnknownWord = { meaning: ColumnId; word: string; rows: number };

/** Words that nobody knows, each once, those that stand in most rows first. */
export function unknownWords(problems: DryRunView["problems"]): UnknownWord[] {
  const found = new Map<string, UnknownWord>();
  for (const { meaning, word, kind } of problems) {
    if (kind !== "wordUnknown" || meaning === null || word === undefined) continue;
    const key = `${meaning} ${word}`;
    found.set(key, { meaning, word, rows: (found.get(key)?.rows ?? 0) + 1 });
  }
  return [...found.values()].sort((one, other) => other.rows - one.rows);
}

/** Says of a word what it means, `null` for nothing; `undefined` takes it back. */
export function withWord(
  values: Values,
  { meaning, word }: Pick<UnknownWord, "meaning" | "word">,
  means: string | null | undefined,
): Values {
  const { [word]: _, ...others } = values[meaning] ?? {};
  return { ...values, [meaning]: means === undefined ? others : { ...others, [word]: means } };
}
