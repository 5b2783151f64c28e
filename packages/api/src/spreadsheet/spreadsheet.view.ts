/** What the API tells of a spreadsheet that is to be imported. */
import { z } from "@hono/zod-openapi";
import { stages } from "@napar/domain/lifecycle";
import {
  type ColumnId,
  columnIds,
  columnsOfTable,
  type SpreadsheetMapping,
  spreadsheetColumns,
  spreadsheetMapping,
  tableIds,
} from "@napar/domain/spreadsheet";
import { language } from "@napar/domain/text";
import { fullTextView } from "../openapi/part.js";

const meaning = z.enum(columnIds).openapi("SpreadsheetColumn");
const term = z.object({ id: z.string(), name: z.string() });

export const mappingView = spreadsheetMapping.clone().openapi("SpreadsheetMapping", {
  description: "What the columns and words of a sheet mean. Rows and columns are counted from 0.",
}) as z.ZodType<SpreadsheetMapping>;

const sheetView = z.object({
  name: z.string(),
  isHidden: z.boolean(),
  rowCount: z.int(),
  hiddenRowCount: z.int(),
  /** What its rows seem to be about. */
  table: z.enum(tableIds),
  /** Rows of the head that was found, from 0. */
  headerRows: z.array(z.int()),
  language,
  columns: z.array(
    z.object({
      column: z.int(),
      letters: z.string(),
      header: z.string(),
      meaning: meaning.nullable(),
      /** How sure the guess is; `exact` also where the organisation said so before. */
      certainty: z.enum(["exact", "contains", "near"]).nullable(),
    }),
  ),
  /** The first rows, as they are shown. */
  firstRows: z.array(z.array(z.string())),
});

export const draftView = z
  .object({
    id: z.string(),
    planCase: z.string(),
    name: z.string(),
    /** For whom it is imported. */
    organisation: z.string(),
    keptUntil: z.string(),
    sheets: z.array(sheetView),
    /** The mapping that was last tried; `null`: none yet. */
    mapping: mappingView.nullable(),
    /** What the organisation said of words before. */
    values: z.record(z.string(), z.record(z.string(), z.string().nullable())),
    /** Every meaning a column can have, with the words its cells may hold where these are known. */
    meanings: z.array(
      z.object({
        id: meaning,
        table: z.enum(tableIds),
        title: fullTextView,
        kind: z.string(),
        terms: z.array(term).nullable(),
      }),
    ),
    imported: z.object({ version: z.int(), isUndone: z.boolean() }).nullable(),
  })
  .openapi("SpreadsheetDraft");
export type DraftView = z.infer<typeof draftView>;

export const meaningsOf = (
  termsOf: (id: ColumnId) => { id: string; name: string }[] | null,
  isOffered: (id: ColumnId) => boolean,
) =>
  tableIds
    .flatMap((table) => columnsOfTable[table].map((id) => ({ id, table })))
    .filter(({ id }) => isOffered(id))
    .map(({ id, table }) => ({
      id,
      table,
      title: spreadsheetColumns[id].title,
      kind: spreadsheetColumns[id].kind,
      terms: termsOf(id),
    }));

const counts = z.object({ new: z.int(), changed: z.int(), unchanged: z.int(), wrong: z.int() });

export const dryRunView = z
  .object({
    /** The version of the plan it was held against. */
    version: z.int(),
    counts,
    /** The first of them; `problemCount` tells all. */
    problems: z.array(
      z.object({
        sheet: z.string(),
        /** As the program numbers them, from 1. */
        row: z.int(),
        column: z.string().nullable(),
        meaning: meaning.nullable(),
        value: z.string(),
        kind: z.string(),
        /** The word of the cell that is not known, to say what it means. */
        word: z.string().optional(),
        nearest: z.array(z.string()).optional(),
        reason: fullTextView,
        remedy: fullTextView,
      }),
    ),
    problemCount: z.int(),
    /** The first rows that would do something, or have a remark. */
    rows: z.array(
      z.object({
        row: z.int(),
        state: z.enum(["new", "changed", "unchanged", "wrong"]),
        measure: z.string().nullable(),
        title: z.string(),
        changes: z.array(z.object({ column: meaning, before: z.string(), after: z.string() })),
        remarks: z.array(z.object({ kind: z.string(), text: fullTextView })),
      }),
    ),
  })
  .openapi("SpreadsheetDryRun");
export type DryRunView = z.infer<typeof dryRunView>;

export const importBody = z
  .strictObject({
    mapping: mappingView,
    /** Rows that are wrong are left out; without this nothing is imported while one is. */
    leaveOutWrong: z.boolean().default(false),
  })
  .openapi("SpreadsheetImport");

/** Why it is taken back, as it stands with each measure that is withdrawn; the name of the file when missing. */
export const undoBody = z
  .strictObject({ reason: z.string().trim().min(1).max(2000).optional() })
  .openapi("SpreadsheetUndo");

export const importedView = z
  .object({
    id: z.string(),
    version: z.int(),
    stage: z.enum(stages),
    counts,
    /** Entries in the journal, the first and the last of them. */
    events: z.int(),
    sequences: z.array(z.int()),
  })
  .openapi("SpreadsheetImported");
export type ImportedView = z.infer<typeof importedView>;
