/** The methods of the client about spreadsheets: sent, tried, imported, taken back. */
import type { SpreadsheetMapping } from "@napar/domain/spreadsheet";
import type { Language } from "@napar/domain/text";
import type { DraftView, DryRunView, ImportedView } from "../spreadsheet/spreadsheet.view.js";
import type { createRequester } from "./request.js";

/** The head of a sheet as somebody chose it, rows from 0, such as "3" or "2,3"; the language of the names to choose from. */
type SpreadsheetHeadQuery = { sheet?: string; headerRows?: string; language?: Language };
/** @property version the one of the dry run: the change is refused when there is a later one */
type Held = { id: string; draft: string; version: number; key: string };

export function spreadsheetMethods({ get, post }: Pick<ReturnType<typeof createRequester>, "get" | "post">) {
  const at = (id: string, draft: string) =>
    `/plan-cases/${encodeURIComponent(id)}/spreadsheets/${encodeURIComponent(draft)}`;
  const held = ({ version, key }: Held) => ({ "idempotency-key": key, "if-match": `"v${version}"` });
  return {
    /** @param organisation for which one writes; the first one may write for when absent */
    sendSpreadsheet: (id: string, file: Blob, query: { name: string; organisation?: string }) =>
      post<DraftView>(`/plan-cases/${encodeURIComponent(id)}/spreadsheets`, file, query),
    /** A spreadsheet that one sent oneself, and what its columns may be about. */
    findSpreadsheet: (id: string, draft: string, query: SpreadsheetHeadQuery = {}) =>
      get<DraftView>(at(id, draft), query),
    /** What it would do; nothing is changed. */
    tryImport: (id: string, draft: string, mapping: SpreadsheetMapping) =>
      post<DryRunView>(`${at(id, draft)}/dry-run`, mapping),
    importSpreadsheet: (of: Held, body: { mapping: SpreadsheetMapping; leaveOutWrong: boolean }) =>
      post<ImportedView>(`${at(of.id, of.draft)}/import`, body, {}, held(of)),
    undoImport: (of: Held, body: { reason?: string }) =>
      post<ImportedView>(`${at(of.id, of.draft)}/undo`, body, {}, held(of)),
  };
}
