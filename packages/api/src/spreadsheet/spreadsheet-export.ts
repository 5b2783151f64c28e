/** The measures of a plan under way as a file, and a template that knows the plan. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { PlanCase } from "@napar/domain/plan-case";
import {
  type Cell,
  type ColumnId,
  exportRows,
  isTermColumn,
  neutralised,
  type SpreadsheetWords,
  spreadsheetColumns,
  templateColumns,
} from "@napar/domain/spreadsheet";
import type { Language } from "@napar/domain/text";
import type { Context } from "hono";
import { answerProblem } from "../endpoint/index.js";
import { findCase } from "../plan-case/plan-case.store.js";
import { mayRead } from "../plan-case/plan-case-access.js";
import { inputIssues } from "../problem/index.js";
import type { SpreadsheetOptions } from "./spreadsheet.routes.js";
import { wordsOf } from "./spreadsheet-case.js";
import { languageQuery } from "./spreadsheet-description.js";
import { answerFile } from "./spreadsheet-file.js";
import { refusedFile } from "./spreadsheet-refusal.js";
import type { WorkbookJobs } from "./workbook-jobs.js";
import { type FileFormat, fileFormats, type WrittenSheet } from "./write-workbook.js";

type ExportOptions = SpreadsheetOptions & { jobs: WorkbookJobs };
type Made = { state: PlanCase; language: Language; organisation: string | null; on: string };

export function addSpreadsheetExports(app: OpenAPIHono, options: ExportOptions): void {
  const { storage, country, actorOf, now, jobs } = options;
  const answer = async (
    c: Context,
    { name, format }: { name: string; format: FileFormat },
    make: (made: Made) => WrittenSheet[],
  ): Promise<Response> => {
    const query = languageQuery.safeParse(c.req.query());
    if (!query.success) {
      const issues = inputIssues(query.error, "query", ["language"], c.req.query());
      return answerProblem(c, { kind: "badRequest", issues });
    }
    const id = c.req.param("id") ?? "";
    const actor = await actorOf(c.req.raw);
    const { on } = now();
    const state = await findCase(storage.db, id);
    if (!state || !mayRead(state, actor, on)) {
      return answerProblem(c, {
        kind: "resourceNotFound",
        resource: "plan under way",
        value: id,
        nearest: [],
      });
    }
    const language = query.data.language ?? "nl";
    const organisation = ownIn(
      state,
      actor?.appointments.map((appointment) => appointment.organisation) ?? [],
    );
    const written = await jobs.write(make({ state, language, organisation, on }), format);
    return written.ok
      ? answerFile(written.value, name, format)
      : answerProblem(c, refusedFile(written.error));
  };

  const measuresOf = ({ state, language, organisation, on }: Made): WrittenSheet[] => {
    const rows = exportRows(state.measures, { words: wordsOf(state, on, country), language, organisation });
    return [{ name: sheetNames[language], rows }];
  };
  const templateOf = ({ state, language, organisation, on }: Made): WrittenSheet[] => {
    const words = wordsOf(state, on, country);
    const columns = templateColumns(language);
    const own = state.measures.measures.filter(
      ({ lead }) => organisation === null || lead === null || lead.authority === organisation,
    );
    const rows = exportRows({ measures: own }, { words, language, organisation, columns });
    const listed = columns.filter(
      (column) => isTermColumn(column) && words.terms[column].list(language).length > 0,
    );
    const choices = listed.map((column, place) => ({
      ...{ column: columns.indexOf(column), words: place },
      isOnly: spreadsheetColumns[column].kind === "term",
    }));
    return [
      { name: sheetNames[language], rows, choices },
      { name: wordsNames[language], rows: wordRows(listed, words, language) },
    ];
  };
  for (const format of fileFormats) {
    app.get(`/plan-cases/:id/measures.${format}`, (c) =>
      answer(c, { name: "napar-measures", format }, measuresOf),
    );
    app.get(`/plan-cases/:id/template.${format}`, (c) =>
      answer(c, { name: "napar-template", format }, templateOf),
    );
  }
}

/** One's own organisation, where it leads or carries a measure of the plan. */
const ownIn = ({ measures }: PlanCase, organisations: readonly string[]): string | null =>
  organisations.find((organisation) =>
    measures.measures.some(({ shares }) => shares.some(({ authority }) => authority === organisation)),
  ) ?? null;

/** Beside the table: what may stand in its columns, column by column. */
function wordRows(columns: readonly ColumnId[], { terms }: SpreadsheetWords, language: Language): Cell[][] {
  const lists = columns.flatMap((column) => {
    const names = isTermColumn(column) ? terms[column].list(language).map(({ name }) => name) : [];
    return names.length > 0 ? [[spreadsheetColumns[column].title[language], ...names]] : [];
  });
  const height = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) =>
    lists.map((list) => neutralised(list[row] ?? "") || null),
  );
}

const sheetNames: Readonly<Record<Language, string>> = {
  ...{ nl: "Maatregelen", fr: "Mesures", de: "Maßnahmen", en: "Measures" },
};
const wordsNames: Readonly<Record<Language, string>> = {
  ...{ nl: "Woorden", fr: "Mots", de: "Wörter", en: "Words" },
};
