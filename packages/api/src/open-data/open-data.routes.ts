/** Open data: what there is, every table in four formats, and the whole as one archive. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { IsoDate } from "@napar/domain/calendar";
import { ok } from "@napar/domain/result";
import { nearestTo } from "@napar/domain/suggestion";
import { language } from "@napar/domain/text";
import type { Context } from "hono";
import type { Country } from "../country/index.js";
import {
  answerProblem,
  choiceParameter,
  documentOf,
  idParameter,
  parserOf,
  read,
  textParameter,
} from "../endpoint/index.js";
import type { MeasureStore } from "../measure/measure.store.js";
import type { PlanStore } from "../plan/plan.store.js";
import { mediaTypes } from "../spreadsheet/spreadsheet-file.js";
import { refusedFile } from "../spreadsheet/spreadsheet-refusal.js";
import { createWorkbookJobs } from "../spreadsheet/workbook-jobs.js";
import type { Storage } from "../storage/index.js";
import { answerStream, etagFor, isKnown, KeptFiles, notModified } from "./answer-file.js";
import { archiveName, archiveOf } from "./archive.js";
import {
  type AskedFilters,
  keyFilters,
  measureFilters,
  planFilters,
  readDataFilter,
} from "./filtered-rows.js";
import { dataTableView, openDataView } from "./open-data.view.js";
import {
  contentMark,
  idsOfPublicPlans,
  type OpenDataSource,
  openDataSource,
  RefusedRead,
} from "./open-data-source.js";
import {
  type DataFilter,
  type DataTable,
  type DataValue,
  dataTableNames,
  dataTables,
  keysOf,
} from "./table/index.js";
import { csvOf, dataFormats, jsonOf, sheetsOf } from "./write-table.js";

const tag = "Open data";
const licence = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" };
const types = { ...mediaTypes, json: "application/json; charset=utf-8", csv: "text/csv; charset=utf-8" };

const formatQuery = {
  format: choiceParameter(dataFormats, "How it is written").default("json"),
  language: language.optional().openapi({ description: "Of the words beside the data; English when absent" }),
};
const planQuery = { plan: textParameter("Only rows of this plan").optional() };
const questionQuery = (required: readonly string[], optional: readonly string[]) => ({
  ...Object.fromEntries(optional.map((name) => [name, textParameter("").optional()])),
  ...Object.fromEntries(required.map((name) => [name, textParameter("")])),
});
const queryOf = (name: string) => {
  const { isOfPlans, question } = dataTables.get(name) ?? {};
  return {
    ...formatQuery,
    ...(question ? questionQuery(question.required, question.optional) : keyFilters(name)),
    ...(isOfPlans ? planQuery : {}),
    ...(name === "plans" ? planFilters : {}),
    ...(name === "measures" ? measureFilters : {}),
  };
};
/** What the tables take beside the filters of the lists, for the description of the address. */
const otherQueries = Object.fromEntries(
  [...dataTables.values()]
    .flatMap((table) => [
      ...keysOf(table),
      ...(table.question?.required ?? []),
      ...(table.question?.optional ?? []),
    ])
    .map((name) => [name, textParameter("Of some tables: see `/open-data`").optional()]),
);
const tableParams = { table: idParameter("Name of a table", "measures") };

export function addOpenDataRoutes(
  api: OpenAPIHono,
  options: {
    storage: Pick<Storage, "db">;
    country: Country;
    plans: PlanStore;
    measures: MeasureStore;
    today: () => IsoDate;
  },
): void {
  const { country, today } = options;
  const { db } = options.storage;
  const from = { db, country, api };
  const jobs = createWorkbookJobs();
  const made = new KeptFiles();
  const parsers = new Map(dataTableNames.map((name) => [name, parserOf({ query: queryOf(name) })]));

  read(
    api,
    {
      path: "/open-data",
      name: "describeOpenData",
      summary: "Every table of open data with what its columns hold, and the archive of the whole",
      ...{ tag, answer: openDataView, freshness: "reference" },
    },
    () =>
      ok({
        ...{ asOf: today(), licence, formats: dataFormats, archive: "/api/v1/open-data/archive" },
        tables: [...dataTables].map(([name, table]) => ({
          ...{ name, title: table.title, means: table.means, isOfPlans: table.isOfPlans },
          address: `/api/v1/open-data/tables/${name}`,
          question: table.question ?? null,
          keys: keysOf(table),
          columns: table.columns.map(({ id, type, means }) => ({ id, type, means })),
        })),
      }),
  );

  api.openAPIRegistry.registerPath(
    createRoute({
      method: "get",
      ...describeFile({
        ...{ path: "/open-data/tables/{table}", name: "findDataTable", params: tableParams },
        summary: "A table of open data; without a filter all of it",
        query: { ...otherQueries, ...formatQuery, ...planQuery, ...planFilters, ...measureFilters },
        refusals: ["resourceNotFound", "unknownPlan", "unknownPlace", "ambiguousPlace", "spreadsheetRefused"],
        types: Object.values(types),
      }),
    } as never),
  );
  api.get("/open-data/tables/:table", async (c) => {
    const name = c.req.param("table");
    const table = dataTables.get(name);
    if (!table) {
      const nearest = nearestTo(name, dataTableNames);
      const all = nearest.length > 0 ? nearest : dataTableNames;
      return answerProblem(c, { kind: "resourceNotFound", resource: "table", value: name, nearest: all });
    }
    const parsed = parsers.get(name)?.(c);
    if (!parsed?.ok) return answerProblem(c, parsed?.error ?? { kind: "badRequest", issues: [] });
    const { format, language = "en", ...rest } = parsed.value.query;
    const on = today();
    const mark = await contentMark(db, on);
    const etag = etagFor([mark, name, new URL(c.req.url).search]);
    if (isKnown(c, etag)) return notModified(etag);
    const source = openDataSource(from, on);
    const asked = table.question
      ? await answered(table, source, { asked: given(rest) })
      : await narrowed(name, table, source, rest);
    if (asked instanceof Response) return asked;
    if ("error" in asked) {
      const input = { in: "query", name: asked.error.kind === "unknownPlan" ? "plan" : "place" } as const;
      return answerProblem(c, asked.error, input);
    }
    const file = { name: `napar-${name}-${on}.${format}`, type: types[format], etag };
    if (format === "csv") return answerStream(c, csvOf(asked.table, asked), file);
    if (format === "json") return answerStream(c, jsonOf(name, asked.table, asked), file);
    const written = await made.findOrMake(etag, async () =>
      jobs.write(await sheetsOf(asked.table, asked, language), format),
    );
    if (!written.ok) return answerProblem(c, refusedFile(written.error));
    return answerStream(c, [written.value], file);
  });

  api.openAPIRegistry.registerPath(
    createRoute({
      method: "get",
      ...describeFile({
        ...{ path: "/open-data/archive", name: "findDataArchive", params: {}, query: {}, refusals: [] },
        summary: "The whole public content as one archive, with its licences and a checksum for each file",
        types: ["application/zip"],
      }),
    } as never),
  );
  api.get("/open-data/archive", async (c: Context) => {
    const on = today();
    const etag = etagFor([await contentMark(db, on), "archive"]);
    if (isKnown(c, etag)) return notModified(etag);
    const file = { name: `${archiveName(on)}.zip`, type: "application/zip", etag };
    return answerStream(c, archiveOf(openDataSource(from, on)), file);
  });

  async function narrowed(name: string, table: DataTable, source: OpenDataSource, rest: object) {
    const keys = keysOf(table);
    const parts = Object.entries(given(rest));
    const where = Object.fromEntries(parts.filter(([key]) => keys.includes(key)));
    const filters = Object.fromEntries(
      Object.entries(rest).filter(([key]) => !keys.includes(key)),
    ) as AskedFilters;
    const known = filters.plan === undefined ? [] : await idsOfPublicPlans(db, source.on);
    const filter = await readDataFilter(name, filters, known, options);
    return filter.ok ? { table, source, filter: { ...filter.value, where } } : { error: filter.error };
  }
}

/** What was asked, without what was not. */
const given = (query: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );

/** The rows of an answer, all of them before the first leaves: a refusal is an answer of its own. */
async function answered(table: DataTable, source: OpenDataSource, filter: DataFilter) {
  try {
    const rows: (readonly DataValue[])[] = [];
    for await (const row of table.rows(source, filter)) rows.push(row);
    const whole: DataTable = {
      ...table,
      async *rows() {
        yield* rows;
      },
    };
    return { table: whole, source, filter };
  } catch (error) {
    if (error instanceof RefusedRead) return error.answer;
    throw error;
  }
}

const binary = z.string().openapi({ type: "string", format: "binary" });

function describeFile({
  types,
  ...file
}: Omit<Parameters<typeof documentOf>[0], "answer" | "tag"> & { types: readonly string[] }) {
  const { responses, ...document } = documentOf({ ...file, tag, answer: binary });
  const { 200: _, ...refused } = responses;
  const content = types.map((type) => {
    const [mediaType = ""] = type.split(";");
    return [mediaType, { schema: mediaType === "application/json" ? dataTableView : binary }];
  });
  return {
    ...document,
    responses: { 200: { description: file.summary, content: Object.fromEntries(content) }, ...refused },
  };
}
