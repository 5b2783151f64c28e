/** Spreadsheets into a plan under way: sent, tried as often as it takes, imported as one change, taken back. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { PlanCase } from "@napar/domain/plan-case";
import { err, ok, type Result } from "@napar/domain/result";
import {
  type RememberedMapping,
  rememberMapping,
  type SpreadsheetMapping,
  spreadsheetMapping,
  type TableId,
} from "@napar/domain/spreadsheet";
import type { Language } from "@napar/domain/text";
import type { Context } from "hono";
import { answerOnce, answerProblem, readJsonBody, safeHeaders } from "../endpoint/index.js";
import type { Actor } from "../plan-case/actor.js";
import {
  answerChange,
  type ChangeRequest,
  changeHeld,
  etagOf,
  type GoverningOptions,
  missingPermission,
  replyOf,
  staleVersion,
} from "../plan-case/plan-case.commands.js";
import { type Change, changeCase, findCase, type RequestedCommand } from "../plan-case/plan-case.store.js";
import { mayRead } from "../plan-case/plan-case-access.js";
import { type ApiError, inputIssues } from "../problem/index.js";
import { refusedImport } from "./import-refusal.js";
import { changedSince, type Imported, touchedBy, undoCommands } from "./import-undo.js";
import {
  findDraft,
  findEarlierTrial,
  findRemembered,
  keepDraft,
  keepImported,
  keepMapping,
  keepRemembered,
  type SpreadsheetDraft,
} from "./spreadsheet.store.js";
import { type ImportedView, importBody, undoBody } from "./spreadsheet.view.js";
import { actingFor, dryRunOn, wordsOf, writerOf } from "./spreadsheet-case.js";
import { describeSpreadsheets, exportQuery, headQuery, languageQuery } from "./spreadsheet-description.js";
import { addSpreadsheetExports } from "./spreadsheet-export.js";
import { answerFile, readFile } from "./spreadsheet-file.js";
import { sheetsWithErrors, viewOfDraft, viewOfDryRun } from "./spreadsheet-reading.js";
import { refusedFile, refusedSpreadsheet } from "./spreadsheet-refusal.js";
import { createWorkbookJobs, unpackWorkbook, type WorkbookJobs } from "./workbook-jobs.js";
import { type FileFormat, fileFormats } from "./write-workbook.js";

const mostMappingBytes = 1024 * 1024;

export type SpreadsheetOptions = GoverningOptions & { jobs?: WorkbookJobs };

export function addSpreadsheetRoutes(app: OpenAPIHono, options: SpreadsheetOptions): void {
  const { storage, country, actorOf, now, jobs = createWorkbookJobs() } = options;
  const { db } = storage;
  describeSpreadsheets(app);
  addSpreadsheetExports(app, { ...options, jobs });

  type Found = { actor: Actor; state: PlanCase; writer: ReturnType<typeof writerOf> };
  /** The case, for somebody who is signed in and sees it. */
  const findFor = async (c: Context, organisation?: string): Promise<Result<Found, Response>> => {
    const actor = await actorOf(c.req.raw);
    if (!actor) {
      return err(answerProblem(c, { kind: "notSignedIn" }, undefined, { "www-authenticate": "Session" }));
    }
    const { on } = now();
    const id = c.req.param("id") ?? "";
    const state = await findCase(db, id);
    if (!state || !mayRead(state, actor, on)) return err(answerProblem(c, unknownCase(id)));
    return ok({ actor, state, writer: writerOf(state, actor, { on, organisation }) });
  };
  /** The same, with a draft of theirs; the organisation it was sent for is the one that writes. */
  const findWithDraft = async (
    c: Context,
  ): Promise<Result<Found & { draft: SpreadsheetDraft }, Response>> => {
    const found = await findFor(c);
    if (!found.ok) return found;
    const { actor, state } = found.value;
    const [id, planCase] = [c.req.param("draft") ?? "", c.req.param("id") ?? ""];
    const { at, on } = now();
    const draft = await findDraft(db, { id, planCase, person: actor.person, now: new Date(at) });
    if (!draft) return err(answerProblem(c, unknownDraft(id)));
    const writer = writerOf(state, actor, { on, organisation: draft.organisation });
    return ok({ actor, state, draft, writer });
  };

  app.post("/plan-cases/:id/spreadsheets", async (c) => {
    const query = exportQuery.safeParse(c.req.query());
    if (!query.success) return answerProblem(c, badQuery(query.error, c));
    const found = await findFor(c, query.data.organisation);
    if (!found.ok) return found.error;
    const { actor, state, writer } = found.value;
    if (!writer.ok) return answerProblem(c, missingPermission("createMeasure", writer.error));
    const file = await readFile(c, query.data.name);
    if (!file.ok) return answerProblem(c, file.error);
    const read = await jobs.read(file.value.bytes, file.value.name);
    if (!read.ok) return answerProblem(c, refusedFile(read.error));
    const { organisation } = writer.value;
    const kept = {
      ...{ planCase: c.req.param("id"), person: actor.person, organisation },
      ...{ name: file.value.name, workbook: read.value },
    };
    const draft = await keepDraft(db, kept, new Date(now().at));
    const response = await tellDraft(draft, state);
    return new Response(response.body, { status: 201, headers: response.headers });
  });

  /** What the organisation said before, and what the person said of the file they are mending. */
  const rememberedFor = async (draft: SpreadsheetDraft): Promise<RememberedMapping> => {
    const before = await findRemembered(db, draft.organisation);
    const earlier = await findEarlierTrial(db, draft);
    if (!earlier) return before;
    const { sheets } = unpackWorkbook(earlier.workbook);
    const sheet = sheets.find(({ name }) => name === earlier.mapping.sheet);
    return sheet ? rememberMapping(before, sheet, earlier.mapping) : before;
  };

  const tellDraft = async (
    draft: SpreadsheetDraft,
    state: PlanCase,
    asked: {
      head?: { sheet: string; rows: readonly number[] } | undefined;
      table?: TableId | undefined;
      language?: Language | undefined;
    } = {},
  ): Promise<Response> => {
    const remembered = await rememberedFor(draft);
    const words = wordsOf(state, now().on, country);
    const asking = { words, remembered, years: yearsOf(state, now().on), ...asked };
    return answerOnce(viewOfDraft(draft, unpackWorkbook(draft.workbook), asking));
  };

  app.get("/plan-cases/:id/spreadsheets/:draft", async (c) => {
    const query = headQuery.safeParse(c.req.query());
    if (!query.success) return answerProblem(c, badQuery(query.error, c));
    const found = await findWithDraft(c);
    if (!found.ok) return found.error;
    const { sheet, headerRows, table, language } = query.data;
    const head =
      sheet !== undefined && headerRows !== undefined
        ? { sheet, rows: headerRows.split(",").map(Number) }
        : undefined;
    return tellDraft(found.value.draft, found.value.state, { head, table, language });
  });

  app.post("/plan-cases/:id/spreadsheets/:draft/dry-run", async (c) => {
    const found = await findWithDraft(c);
    if (!found.ok) return found.error;
    const { state, draft, writer } = found.value;
    if (!writer.ok) return answerProblem(c, missingPermission("createMeasure", writer.error));
    const body = await readJsonBody(c, { maxBytes: mostMappingBytes, accepted: ["application/json"] });
    if (!body.ok) return answerProblem(c, body.error);
    const mapping = spreadsheetMapping.safeParse(body.value);
    if (!mapping.success) return answerProblem(c, badBody(mapping.error, body.value));
    const workbook = unpackWorkbook(draft.workbook);
    const source = draft.name;
    const input = { workbook, mapping: mapping.data, actor: writer.value, moment: now(), country, source };
    const run = await dryRunOn(state, input);
    if (!run) return answerProblem(c, noSheet(mapping.data, workbook));
    await keepMapping(db, draft.id, mapping.data);
    const response = answerOnce(viewOfDryRun(run, state.version));
    return new Response(response.body, {
      headers: { ...safeHeaders, "content-type": "application/json; charset=utf-8", etag: etagOf(state) },
    });
  });

  const answerErrors = async (c: Context, format: FileFormat): Promise<Response> => {
    const query = languageQuery.safeParse(c.req.query());
    if (!query.success) return answerProblem(c, badQuery(query.error, c));
    const found = await findWithDraft(c);
    if (!found.ok) return found.error;
    const { state, draft, writer } = found.value;
    if (!writer.ok) return answerProblem(c, missingPermission("createMeasure", writer.error));
    const { mapping, name } = draft;
    const workbook = unpackWorkbook(draft.workbook);
    const moment = now();
    const run =
      mapping &&
      (await dryRunOn(state, { workbook, mapping, actor: writer.value, moment, country, source: name }));
    if (!mapping || !run) return answerProblem(c, noSheet(mapping, workbook));
    const language = query.data.language ?? mapping.language;
    const written = await jobs.write(sheetsWithErrors(workbook, mapping, run, language), format);
    if (!written.ok) return answerProblem(c, refusedFile(written.error));
    return answerFile(written.value, name.replace(/\.\w+$/, ""), format);
  };
  for (const format of fileFormats) {
    app.get(`/plan-cases/:id/spreadsheets/:draft/errors.${format}`, (c) => answerErrors(c, format));
  }

  const reading = { isOpening: false, maxBytes: mostMappingBytes };
  const draftOf = (
    c: Context,
    { actor, moment, id }: ChangeRequest,
    transaction: Parameters<typeof findDraft>[0],
  ) =>
    findDraft(transaction, {
      ...{ id: c.req.param("draft") ?? "", planCase: id, person: actor.person },
      now: new Date(moment.at),
    });

  app.post("/plan-cases/:id/spreadsheets/:draft/import", (c) =>
    answerChange(c, reading, options, async (transaction, request) => {
      const body = importBody.safeParse(request.data);
      if (!body.success) return err(badBody(body.error, request.data));
      const { mapping, leaveOutWrong } = body.data;
      return changeHeld(transaction, request, async (before, own) => {
        const { actor, moment, expected } = request;
        const draft = await draftOf(c, request, transaction);
        if (!draft) return err(unknownDraft(c.req.param("draft") ?? ""));
        const writer = writerOf(before, actor, { on: moment.on, organisation: draft.organisation });
        if (!writer.ok) return err(missingPermission("createMeasure", writer.error));
        if (expected !== etagOf(before)) return err(staleVersion(expected, before));
        if (draft.imported) return err(refusedSpreadsheet({ kind: "importedAlready" }));
        const workbook = unpackWorkbook(draft.workbook);
        const input = { workbook, mapping, actor: writer.value, moment, country, source: draft.name };
        const run = await dryRunOn(before, input);
        if (!run) return err(noSheet(mapping, workbook));
        const { counts, commands } = run;
        if (counts.wrong > 0 && !leaveOutWrong) {
          return err(refusedSpreadsheet({ kind: "rowsWrong", wrong: counts.wrong }));
        }
        if (commands.length === 0) return err(refusedSpreadsheet({ kind: "nothingToImport" }));
        const acting = actingFor(actor, { organisation: draft.organisation, on: moment.on, own });
        const changed = await changeCase(transaction, before, commands, { actor: acting, moment, country });
        if (!changed.ok) return err(refusedImport(changed.error, commands));
        const { state } = changed.value;
        const touched = touchedBy(before, state);
        const imported: Imported = { version: state.version, counts, ...touched, undoneBy: null };
        await keepImported(transaction, draft.id, imported);
        const sheet = workbook.sheets.find(({ name }) => name === mapping.sheet);
        if (sheet) {
          const remembered = await findRemembered(transaction, draft.organisation);
          await keepRemembered(transaction, draft.organisation, rememberMapping(remembered, sheet, mapping));
        }
        return ok(replyOf(state, viewOfChange(changed.value, counts)));
      });
    }),
  );

  app.post("/plan-cases/:id/spreadsheets/:draft/undo", (c) =>
    answerChange(c, reading, options, async (transaction, request) => {
      const body = undoBody.safeParse(request.data);
      if (!body.success) return err(badBody(body.error, request.data));
      return changeHeld(transaction, request, async (before, own) => {
        const { actor, moment, expected } = request;
        const draft = await draftOf(c, request, transaction);
        if (!draft) return err(unknownDraft(c.req.param("draft") ?? ""));
        const { imported, organisation } = draft;
        const reason = body.data.reason ?? draft.name;
        const writer = writerOf(before, actor, { on: moment.on, organisation });
        if (!writer.ok) return err(missingPermission("withdrawMeasure", writer.error));
        if (expected !== etagOf(before)) return err(staleVersion(expected, before));
        if (!imported) return err(refusedSpreadsheet({ kind: "notImported" }));
        if (imported.undoneBy !== null) return err(refusedSpreadsheet({ kind: "undoneAlready" }));
        const measures = changedSince(before, imported);
        if (measures.length > 0) {
          return err(refusedSpreadsheet({ kind: "changedSince", measures: measures.slice(0, 20) }));
        }
        const commands: RequestedCommand[] = undoCommands(before, imported, { organisation, reason });
        const acting = actingFor(actor, { organisation: draft.organisation, on: moment.on, own });
        const changed = await changeCase(transaction, before, commands, { actor: acting, moment, country });
        if (!changed.ok) return err(refusedImport(changed.error, commands));
        const { state } = changed.value;
        await keepImported(transaction, draft.id, { ...imported, undoneBy: state.version });
        return ok(replyOf(state, viewOfChange(changed.value, imported.counts)));
      });
    }),
  );
}

function viewOfChange({ state, events, entries }: Change, counts: ImportedView["counts"]): ImportedView {
  const sequences = [entries.at(0), entries.at(-1)].flatMap((entry) => entry?.sequence ?? []);
  const { version, lifecycle } = state;
  return {
    id: state.head?.id ?? "",
    version,
    stage: lifecycle.stage,
    counts,
    events: events.length,
    sequences,
  };
}

/** The years of a plan, and those around now where it does not say. */
function yearsOf({ head }: PlanCase, on: string): { from: number; to: number } {
  const year = Number(on.slice(0, 4));
  const { from, to } = head?.plan.period ?? {};
  return { from: from ? Number(from.slice(0, 4)) : year - 1, to: to ? Number(to.slice(0, 4)) : year + 5 };
}

const unknownCase = (value: string): ApiError => ({
  ...{ kind: "resourceNotFound", resource: "plan under way", value, nearest: [] },
});
const unknownDraft = (value: string): ApiError => ({
  ...{ kind: "resourceNotFound", resource: "spreadsheet", value, nearest: [] },
});
const noSheet = (
  mapping: SpreadsheetMapping | null,
  workbook: { sheets: readonly { name: string }[] },
): ApiError =>
  refusedSpreadsheet({
    ...{ kind: "sheetMissing", sheet: mapping?.sheet ?? "", sheets: workbook.sheets.map(({ name }) => name) },
  });
const badBody = (error: Parameters<typeof inputIssues>[0], body: unknown): ApiError => ({
  kind: "badRequest",
  issues: inputIssues(error, "body", [], (body ?? {}) as never),
});
const badQuery = (error: Parameters<typeof inputIssues>[0], c: Context): ApiError => ({
  kind: "badRequest",
  issues: inputIssues(
    error,
    "query",
    ["name", "organisation", "language", "sheet", "headerRows", "table"],
    c.req.query(),
  ),
});
