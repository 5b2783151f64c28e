/** The addresses of spreadsheets as the OpenAPI document describes them. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { tableIds } from "@napar/domain/spreadsheet";
import { language } from "@napar/domain/text";
import { documentOf, idParameter } from "../endpoint/index.js";
import { asOfParameter } from "../plan-case/case-finder.js";
import { describeChange, tag } from "../plan-case/change-description.js";
import type { ApiError } from "../problem/index.js";
import { fileLimits } from "./file-limits.js";
import {
  draftView,
  dryRunView,
  importBody,
  importedView,
  mappingView,
  undoBody,
} from "./spreadsheet.view.js";
import { mediaTypes } from "./spreadsheet-file.js";
import { planTableNames } from "./table/plan-tables.js";
import { type FileFormat, fileFormats } from "./write-workbook.js";

export const languageQuery = z.strictObject({ language: language.optional() });
/** Rows of the head as somebody chose them, from 0: "3", or "2,3". */
export const headQuery = z.strictObject({
  sheet: z.string().min(1).max(200).optional(),
  /** What its rows are about. */
  table: z.enum(tableIds).optional(),
  language: language.optional(),
  headerRows: z
    .string()
    .regex(/^\d{1,5}(,\d{1,5})?$/, "one or two rows, from 0")
    .optional(),
});
export const exportQuery = z.strictObject({
  name: z.string().max(200).optional(),
  organisation: z.string().min(1).max(200).optional(),
});

export const tableParams = { table: z.enum(planTableNames).openapi({ description: "Which view" }) };
export const tableQuery = z.strictObject({
  format: z.enum(fileFormats).optional().openapi({ description: "xlsx when absent" }),
  language: language.optional(),
  asOf: asOfParameter,
});

const planParams = { id: idParameter("Id of a plan under way") };
const draftParams = { ...planParams, draft: idParameter("Id of a spreadsheet that was sent") };
const signedIn: ApiError["kind"][] = ["notSignedIn", "missingPermission", "resourceNotFound"];
const binary = z.string().openapi({ type: "string", format: "binary" });

export function describeSpreadsheets(app: OpenAPIHono): void {
  const base = "/plan-cases/{id}";
  const draft = `${base}/spreadsheets/{draft}`;
  const sent = documentOf({
    ...{ path: `${base}/spreadsheets`, name: "sendSpreadsheet", tag, params: planParams, answer: draftView },
    query: exportQuery.shape,
    summary:
      "A spreadsheet of measures: its sheets, the rows of its head, what each column may be about; kept for a day",
    refusals: [...signedIn, "payloadTooLarge", "unsupportedMediaType", "spreadsheetRefused"],
  });
  const { 200: created, ...refused } = sent.responses;
  app.openAPIRegistry.registerPath(
    createRoute({
      ...{ ...sent, method: "post", responses: { 201: created, ...refused } },
      request: {
        ...sent.request,
        body: {
          required: true,
          description: `.xlsx, .ods or .csv of at most ${fileLimits.bytes} bytes; a form with a field \`file\`, or the bytes with their \`name\``,
          content: {
            "multipart/form-data": { schema: z.object({ file: binary }) },
            "application/octet-stream": { schema: binary },
          },
        },
      },
    } as never),
  );
  const found = documentOf({
    ...{ path: draft, name: "findSpreadsheet", tag, params: draftParams, answer: draftView },
    query: headQuery.shape,
    ...{
      summary: "A spreadsheet that one sent oneself; with the head of a sheet, its columns anew",
      refusals: signedIn,
    },
  });
  app.openAPIRegistry.registerPath(createRoute({ method: "get", ...found }));
  const tried = documentOf({
    ...{ path: `${draft}/dry-run`, name: "tryImport", tag, params: draftParams, answer: dryRunView },
    summary:
      "What the spreadsheet would do: how many rows are new, changed, unchanged, wrong, and why; nothing is changed",
    refusals: [...signedIn, "invalidJson", "payloadTooLarge", "unsupportedMediaType", "spreadsheetRefused"],
  });
  const mapped = { required: true, content: { "application/json": { schema: mappingView } } };
  app.openAPIRegistry.registerPath(
    createRoute({ method: "post", ...tried, request: { ...tried.request, body: mapped } } as never),
  );
  describeChange(app, {
    ...{ path: `${draft}/import`, name: "importSpreadsheet", answer: importedView, body: importBody },
    summary: "Import the spreadsheet: one change of the plan, with its entries in the journal",
    description: "The mapping is remembered for the organisation.",
    bodyDescription: "What the columns mean; rows that are wrong are refused together, or left out",
    params: draftParams,
    alsoRefuses: ["spreadsheetRefused"],
  });
  describeChange(app, {
    ...{ path: `${draft}/undo`, name: "undoImport", answer: importedView, body: undoBody },
    summary:
      "Take an import back, as long as nobody changed what it touched: new measures are withdrawn, changed ones restored",
    bodyDescription: "Why, or nothing",
    params: draftParams,
    alsoRefuses: ["spreadsheetRefused"],
  });
  for (const format of fileFormats) {
    const title = `${format[0]?.toUpperCase()}${format.slice(1)}`;
    describeFile(app, [format], {
      ...{ path: `${draft}/errors.${format}`, name: `errorsOfSpreadsheet${title}`, params: draftParams },
      ...{ summary: "The spreadsheet back, with what is wrong behind each row", query: languageQuery.shape },
      refusals: [...signedIn, "spreadsheetRefused"],
    });
  }
  describeFile(app, fileFormats, {
    ...{ path: `${base}/tables/{table}`, name: "exportTable", params: { ...planParams, ...tableParams } },
    summary:
      "A view of a plan under way as a file; measures, values of indicators and budget lines come back unchanged",
    ...{ query: tableQuery.shape, refusals: ["resourceNotFound", "invalidDate", "spreadsheetRefused"] },
  });
}

function describeFile(
  app: OpenAPIHono,
  formats: readonly FileFormat[],
  file: {
    path: string;
    name: string;
    params: z.ZodRawShape;
    query: z.ZodRawShape;
    summary: string;
    refusals: ApiError["kind"][];
  },
): void {
  const { responses, ...document } = documentOf({ ...file, tag, answer: binary });
  const { 200: _, ...refused } = responses;
  const types = formats.map((format) => [mediaTypes[format].split(";")[0] as string, { schema: binary }]);
  const answered = { description: file.summary, content: Object.fromEntries(types) };
  app.openAPIRegistry.registerPath(
    createRoute({ method: "get", ...document, responses: { 200: answered, ...refused } } as never),
  );
}
