/** A table as it leaves: its columns with their titles in four languages, and what each says of a record. */
import type { AddresseeStanding } from "@napar/domain/mandate";
import type { PlanCase } from "@napar/domain/plan-case";
import { type Cell, neutralised, type SpreadsheetWords } from "@napar/domain/spreadsheet";
import { type FullText, type Language, type LocalizedText, readText } from "@napar/domain/text";
import type { Country } from "../../country/index.js";
import type { followUpOf } from "../../plan-case/follow-up.routes.js";
import type { AdoptionView, PlanCaseView } from "../../plan-case/plan-case.view.js";
import type { WrittenSheet } from "../write-workbook.js";

/** What a table may be made of: no more of the plan than its reader sees on the screen. */
export type TableSource = {
  state: PlanCase;
  view: PlanCaseView;
  ledgers: readonly AdoptionView["ledger"][];
  followUp: ReturnType<typeof followUpOf>;
  country: Country;
  words: SpreadsheetWords;
  language: Language;
  /** Whose shares and books are shown; `null`: of each lead. */
  organisation: string | null;
};

/** What is written of a record, before it is made fit for a cell. */
export type Said = string | number | null | undefined | LocalizedText | readonly string[];
export type TableColumn<R> = { title: FullText; says: (record: R, source: TableSource) => Said };

export function tableOf<R>(
  name: FullText,
  columns: readonly TableColumn<R>[],
  recordsOf: (source: TableSource) => readonly R[],
): (source: TableSource) => WrittenSheet[] {
  return (source) => {
    const { language } = source;
    const header = columns.map(({ title }) => title[language]);
    const rows = recordsOf(source).map((record) =>
      columns.map(({ says }) => cellOf(says(record, source), language)),
    );
    return [{ name: name[language], rows: [header, ...rows] }];
  };
}

function cellOf(said: Said, language: Language): Cell {
  if (said === null || said === undefined || said === "") return null;
  if (typeof said === "number") return said;
  if (typeof said === "string") return neutralised(said);
  if (isList(said)) return said.length > 0 ? neutralised(said.join("; ")) : null;
  const text = readText(said, language)?.text;
  return text ? neutralised(text) : null;
}
const isList = (said: LocalizedText | readonly string[]): said is readonly string[] => Array.isArray(said);

/** An authority by its name, where it leads back to it. */
export const authorityName = (
  id: string | null | undefined,
  { words, language }: TableSource,
): string | null => (id ? words.terms.lead.nameOf(id, language) : null);

/** A sentence of which the names in it have a column of their own. */
export const withoutNames = (text: FullText): FullText => ({
  ...{ nl: bare(text.nl), fr: bare(text.fr), de: bare(text.de), en: bare(text.en) },
});
const bare = (sentence: string): string => sentence.replace(/\s?:\s?\{\w+\}\.?$/, "");

export type RequestRow = { request: PlanCaseView["requests"][number]; standing: AddresseeStanding };
