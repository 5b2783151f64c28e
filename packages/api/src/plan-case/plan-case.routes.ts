/** Plans under way, as they are or as they were at the end of a day. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { stages } from "@napar/domain/lifecycle";
import type { PlanCase } from "@napar/domain/plan-case";
import { ok } from "@napar/domain/result";
import { nearestTo } from "@napar/domain/suggestion";
import { collectionOf, nextPage, pageParameters } from "../collection/index.js";
import { choiceParameter, idParameter, refuse, textParameter } from "../endpoint/index.js";
import { searchQueryOf } from "../storage/index.js";
import { addCaseCheckRoutes } from "./case-check.routes.js";
import { readPersonally } from "./case-endpoint.js";
import {
  asOfParameter as asOf,
  createCaseFinder,
  ownAffairsOf,
  caseParams as params,
  caseRefusals as refusals,
} from "./case-finder.js";
import {
  adoptionOf,
  differenceOfReports,
  gapMatrixOf,
  negotiationOf,
  reportOf,
  transitionsOf,
  viewOfCase,
} from "./case-reading.js";
import { tag } from "./change-description.js";
import { addFollowUpRoutes } from "./follow-up.routes.js";
import { addGapMatrixRoutes } from "./gap-matrix.routes.js";
import { addMeasureReadingRoutes } from "./measure-reading.routes.js";
import { addPlanCaseBatch } from "./plan-case.batch.js";
import { addPlanCaseCommands, type GoverningOptions } from "./plan-case.commands.js";
import { listCases } from "./plan-case.store.js";
import {
  adoptionView,
  caseSummaryView,
  gapMatrixView,
  negotiationView,
  planCaseView,
  reportDifferenceView,
  reportView,
  transitionsView,
} from "./plan-case.view.js";
import { readerOf } from "./plan-case-access.js";

export function addPlanCaseRoutes(app: OpenAPIHono, options: GoverningOptions): void {
  const { storage, country, actorOf, now } = options;
  const { db } = storage;

  const findFor = createCaseFinder(options);

  // Before the addresses of single plans, one of which it would otherwise be taken for.
  addGapMatrixRoutes(app, options);

  readPersonally(
    app,
    {
      path: "/plan-cases",
      name: "listPlanCases",
      summary: "Plans under way that are public, and those in which one's organisation has a seat",
      tag,
      query: {
        text: textParameter("Words in the title, in any language").optional(),
        stage: choiceParameter(stages, "Only plans in this stage").optional(),
        whose: choiceParameter(
          ["all", "own"],
          "`own`: plans one's organisations own or are party to",
        ).default("all"),
        ...pageParameters,
      },
      answer: collectionOf(caseSummaryView),
    },
    actorOf,
    async ({ query: { text, stage, whose, page, pageSize }, url, actor }) => {
      const { on } = now();
      const { items, total } = await listCases(db, {
        ...{ words: text === undefined ? undefined : searchQueryOf(text), stage },
        organisations: whose === "own" ? ownAffairsOf(actor, on) : undefined,
        reader: readerOf(actor, on),
        ...{ on, limit: pageSize, offset: (page - 1) * pageSize },
      });
      const next = nextPage(url, { page, pageSize, total });
      return ok({ value: { items, page, pageSize, total, ...(next && { next }) } });
    },
  );

  readPersonally(
    app,
    {
      path: "/plan-cases/{id}",
      name: "findPlanCase",
      summary: "A plan under way, now or as it was",
      ...{ tag, params, refusals, query: { asOf }, answer: planCaseView },
    },
    actorOf,
    async ({ params: { id }, query, actor }) => {
      const found = await findFor(id, actor, query.asOf);
      if (!found.ok) return found;
      const { state, on, knownOn, etag } = found.value;
      return ok({
        value: viewOfCase(state, { on, knownOn, own: ownAffairsOf(actor, now().on) }),
        ...(etag !== undefined && { etag }),
      });
    },
  );

  readPersonally(
    app,
    {
      path: "/plan-cases/{id}/transitions",
      name: "transitionsOfPlanCase",
      summary: "What can happen next to a plan, what cannot, and why; for those with a seat",
      ...{ tag, params, answer: transitionsView, refusals: ["resourceNotFound"] },
    },
    actorOf,
    async ({ params: { id }, actor }) => {
      const found = await findFor(id, actor, undefined);
      if (!found.ok) return found;
      const { state, on, isSeated, etag } = found.value;
      // The reasons name who objects and who has not answered: that is the parties' affair until they publish it.
      if (!isSeated)
        return refuse({ kind: "resourceNotFound", resource: "plan under way", value: id, nearest: [] });
      return ok({ value: transitionsOf(state, on, country), ...(etag !== undefined && { etag }) });
    },
  );

  readPersonally(
    app,
    {
      path: "/plan-cases/{id}/adoption",
      name: "adoptionOfPlanCase",
      summary: "The ledger: who adopted, with which reservations, who is missing, who never reacted",
      ...{ tag, params, answer: adoptionView, refusals },
      query: {
        asOf,
        part: choiceParameter(["common", "own"], "The common text, or the parties' own parts").default(
          "common",
        ),
      },
    },
    actorOf,
    async ({ params: { id }, query, actor }) => {
      const found = await findFor(id, actor, query.asOf);
      if (!found.ok) return found;
      const { state, on, knownOn, isSeated } = found.value;
      const reader = isSeated ? ownAffairsOf(actor, now().on) : [];
      return ok({ value: adoptionOf(state, { on, knownOn, part: query.part, reader, country }) });
    },
  );

  readPersonally(
    app,
    {
      path: "/plan-cases/{id}/gap-matrix",
      name: "gapMatrixOfPlanCase",
      summary: "Which government committed to what, declined, is not competent, or is silent",
      ...{ tag, params, answer: gapMatrixView, refusals },
      query: { asOf, by: choiceParameter(["domain", "goal"], "Rows").default("domain") },
    },
    actorOf,
    async ({ params: { id }, query, actor }) => {
      const found = await findFor(id, actor, query.asOf);
      if (!found.ok) return found;
      const { state, on } = found.value;
      return ok({ value: gapMatrixOf(state, { on, by: query.by, country }) });
    },
  );

  readPersonally(
    app,
    {
      path: "/plan-cases/{id}/negotiation",
      name: "negotiationOfPlanCase",
      summary: "The text, and who proposed, objected and agreed, as far as the reader may see it",
      ...{ tag, params, answer: negotiationView, refusals, query: { asOf } },
    },
    actorOf,
    async ({ params: { id }, query, actor }) => {
      const found = await findFor(id, actor, query.asOf);
      if (!found.ok) return found;
      const { state, on, knownOn, isSeated } = found.value;
      return ok({
        value: negotiationOf(state, { on, knownOn, reader: isSeated ? ownAffairsOf(actor, now().on) : [] }),
      });
    },
  );

  const unknownReport = (value: string, state: PlanCase) => {
    const known = state.reports.reports.map((report) => report.id);
    return refuse({ kind: "resourceNotFound", resource: "report", value, nearest: nearestTo(value, known) });
  };

  readPersonally(
    app,
    {
      path: "/plan-cases/{id}/reports/{report}",
      name: "reportOfPlanCase",
      summary: "A frozen report: the plan as it stood, with the hash of its content",
      tag,
      params: { ...params, report: idParameter("Id of a frozen report") },
      ...{ answer: reportView, refusals: ["resourceNotFound"] },
    },
    actorOf,
    async ({ params: { id, report }, actor }) => {
      const found = await findFor(id, actor, undefined);
      if (!found.ok) return found;
      const view = reportOf(found.value.state, report);
      return view ? ok({ value: view }) : unknownReport(report, found.value.state);
    },
  );

  readPersonally(
    app,
    {
      path: "/plan-cases/{id}/report-differences",
      name: "differenceOfReports",
      summary: "What changed between two frozen reports, in plain words",
      ...{ tag, params, answer: reportDifferenceView, refusals: ["resourceNotFound", "reportsInWrongOrder"] },
      query: { from: textParameter("Id of the earlier report"), to: textParameter("Id of the later report") },
    },
    actorOf,
    async ({ params: { id }, query, actor }) => {
      const found = await findFor(id, actor, undefined);
      if (!found.ok) return found;
      const { state } = found.value;
      const [from, to] = [reportOf(state, query.from), reportOf(state, query.to)];
      if (!from) return unknownReport(query.from, state);
      if (!to) return unknownReport(query.to, state);
      const difference = differenceOfReports(id, from, to);
      if (difference.ok) return ok({ value: difference.value });
      return refuse(
        { kind: "reportsInWrongOrder", value: query.from, days: [from.on, to.on] },
        { in: "query", name: "from" },
      );
    },
  );

  addCaseCheckRoutes(app, options);
  addFollowUpRoutes(app, options);
  addMeasureReadingRoutes(app, options);
  addPlanCaseCommands(app, options);
  addPlanCaseBatch(app, options);
}
