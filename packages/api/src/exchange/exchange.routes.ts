/** Plans as documents, `napar-plan/1`: one under way to take along, and one to bring in, tried before it is opened. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { type Plan, type PlanFileError, planFormat, readPlan } from "@napar/domain/plan";
import { planDocumentOf, procedures } from "@napar/domain/plan-case";
import { ok } from "@napar/domain/result";
import { filledText } from "@napar/domain/text";
import { answerOnce, answerProblem, documentOf, readJsonBody } from "../endpoint/index.js";
import { planDocumentView } from "../openapi/part.js";
import type { Actor } from "../plan-case/actor.js";
import { readPersonally } from "../plan-case/case-endpoint.js";
import {
  asOfParameter as asOf,
  caseParams,
  caseRefusals,
  createCaseFinder,
} from "../plan-case/case-finder.js";
import { tag } from "../plan-case/change-description.js";
import { type GoverningOptions, mostCommandBytes } from "../plan-case/plan-case.commands.js";
import { inputIssues, issueTexts, problemTexts } from "../problem/index.js";
import { documentBody, type TriedDocumentView, triedDocumentView } from "./exchange.view.js";
import { tryOpening } from "./import-plan.js";

const accepted = ["application/json"];

export function addExchangeRoutes(app: OpenAPIHono, options: GoverningOptions): void {
  const { storage, country, actorOf, now } = options;
  const findFor = createCaseFinder(options);

  readPersonally(
    app,
    {
      path: "/plan-cases/{id}/document",
      name: "documentOfPlanCase",
      summary: "A plan under way as a document, napar-plan/1, for another program or installation",
      ...{ tag, params: caseParams, refusals: caseRefusals, query: { asOf }, answer: planDocumentView },
    },
    actorOf,
    async ({ params: { id }, query, actor }) => {
      const found = await findFor(id, actor, query.asOf);
      if (!found.ok) return found;
      const { state, on } = found.value;
      return ok({ value: { ...planDocumentOf(state, on), format: planFormat } });
    },
  );

  const tried = documentOf({
    ...{ path: "/plan-documents/dry-run", name: "tryPlanDocument", tag, answer: triedDocumentView },
    summary: "What stands against opening a plan from a document, each with its place; nothing is opened",
    refusals: ["notSignedIn", "badRequest", "invalidJson", "payloadTooLarge", "unsupportedMediaType"],
  });
  const body = { required: true, content: { "application/json": { schema: documentBody } } };
  app.openAPIRegistry.registerPath(
    createRoute({ method: "post", ...tried, request: { ...tried.request, body } } as never),
  );
  app.post("/plan-documents/dry-run", async (c) => {
    const actor = await actorOf(c.req.raw);
    if (!actor) {
      return answerProblem(c, { kind: "notSignedIn" }, undefined, { "www-authenticate": "Session" });
    }
    const sent = await readJsonBody(c, { maxBytes: mostCommandBytes, accepted });
    if (!sent.ok) return answerProblem(c, sent.error);
    const asked = opening.safeParse(sent.value);
    if (!asked.success) {
      const issues = inputIssues(asked.error, "body", [], (sent.value ?? {}) as never);
      return answerProblem(c, { kind: "badRequest", issues });
    }
    return answerOnce(await triedDocument(asked.data, actor));
  });

  async function triedDocument(
    { procedure, document }: z.infer<typeof opening>,
    actor: Actor,
  ): Promise<TriedDocumentView> {
    const reading = readPlan(document);
    if (!reading.ok) {
      return { isPossible: false, plan: null, problems: problemsOf(reading.error), remarks: [] };
    }
    const { plan, remarks } = reading.value;
    const opened = await tryOpening(storage.db, plan, { actor, procedure, moment: now(), country });
    const problems = opened.ok ? [] : refusedOf(opened.error);
    return {
      isPossible: opened.ok,
      plan: headOf(plan),
      problems,
      remarks: remarks.map(({ path, nearest }) => ({ path, nearest: nearest ?? null })),
    };
  }
}

/** The document is judged by itself, with all its problems, and not as the body of a request. */
const opening = z.strictObject({ procedure: z.enum(procedures), document: z.unknown() });

type Problem = TriedDocumentView["problems"][number];

const headOf = ({ id, title, authority, goals, measures }: Plan): TriedDocumentView["plan"] => ({
  ...{ id, title, authority: { ...authority } },
  counts: { goals: goals?.length ?? 0, measures: measures?.length ?? 0 },
});

const longestValue = 200;
const shownValue = (value: unknown): string | null =>
  value === undefined ? null : (JSON.stringify(value) ?? "").slice(0, longestValue);

function problemsOf(error: PlanFileError): Problem[] {
  if (error.kind === "invalidPlan") {
    return error.problems.map(({ path, value, expectation, nearest }) => ({
      ...{ path, kind: "invalid", value: shownValue(value), nearest: nearest ?? null },
      text: filledText(issueTexts.expectedInside, { name: null, expected: expectation }),
    }));
  }
  const { kind, format } = error;
  const text = filledText(problemTexts[kind].detail ?? problemTexts[kind].title, error);
  return [{ path: "format", kind, value: shownValue(format), text, nearest: null }];
}

type Refused = Extract<Awaited<ReturnType<typeof tryOpening>>, { ok: false }>["error"];

const refusedOf = (error: Refused): Problem[] =>
  error.kind === "notPermitted"
    ? error.reasons.map(({ kind, text }) => ({
        path: "authority.id",
        kind,
        value: null,
        text,
        nearest: null,
      }))
    : error.refusals.map(({ kind, path = "", text }) => ({
        // In the document, not in the command that carries it.
        ...{ path: kind === "caseAlreadyOpen" ? "id" : path.replace(/^origin\.document\.?/, "") },
        ...{ kind, value: null, text, nearest: null },
      }));
