/** Every command on a plan as an address: who may, on which version, once; then the change, or all that stands against it. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { denialTexts, type PermissionDenial } from "@napar/domain/permission";
import type { PlanCase } from "@napar/domain/plan-case";
import { err, ok, type Result } from "@napar/domain/result";
import { type FullText, languages } from "@napar/domain/text";
import type { Context } from "hono";
import type { Kysely, Transaction } from "kysely";
import type { Country } from "../country/index.js";
import { answerProblem, documentOf, readJsonBody, safeHeaders } from "../endpoint/index.js";
import { contentHash } from "../journal/hashing.js";
import { commitmentsOf } from "../journal/journal.store.js";
import { commandBodyView } from "../openapi/part.js";
import type { ApiError, WordedDenial } from "../problem/index.js";
import type { Database, Storage } from "../storage/index.js";
import { type Actor, type ActorOf, permit } from "./actor.js";
import { subjectOf, subjectOfOpening } from "./command-subject.js";
import { claimKey, forgetKeys, keepReply, type StoredReply } from "./idempotency.js";
import { type Change, changeCase, findCase, holdCase, type Moment } from "./plan-case.store.js";
import { type ChangeView, changeView } from "./plan-case.view.js";
import { mayRead } from "./plan-case-access.js";
import { commands, pathOfCommand } from "./plan-case-model.js";
import { wordRefusal } from "./refusal-texts.js";
import { unstorableIn } from "./storable.js";

export type GoverningOptions = {
  storage: Storage;
  country: Country;
  actorOf: ActorOf;
  now: () => Moment;
};

/** A plan as a document is about 8 MB with ten thousand measures; one of a few hundred stays far below this. */
export const mostCommandBytes = 2 * 1024 * 1024;
export const tag = "Plans under way";

export const etagOf = ({ version }: Pick<PlanCase, "version">): string => `"v${version}"`;

export function addPlanCaseCommands(app: OpenAPIHono, options: GoverningOptions): void {
  for (const { name, part, summary } of commands) {
    const isOpening = name === "openCase";
    const path = isOpening ? "/plan-cases" : `/plan-cases/{id}/${pathOfCommand(name)}`;
    describe(app, { name, path, summary, isOpening });
    app.post(path.replace("{id}", ":id"), (c) => answerCommand(c, { name, part, isOpening }, options));
  }
}

type CommandAddress = { name: string; part: string; isOpening: boolean };

async function answerCommand(
  c: Context,
  { name, part, isOpening }: CommandAddress,
  options: GoverningOptions,
): Promise<Response> {
  const actor = await options.actorOf(c.req.raw);
  if (!actor) return answerProblem(c, { kind: "notSignedIn" }, undefined, { "www-authenticate": "Session" });
  const request = await readRequest(c, isOpening);
  if (!request.ok) return answerProblem(c, request.error);
  const { key, expected, data } = request.value;
  const { db } = options.storage;
  const moment = options.now();
  const idempotent = {
    scope: actor.person,
    key,
    requestHash: contentHash({ path: c.req.path, data }),
  };
  const outcome = await inTransaction(db, async (transaction) => {
    const claim = await claimKey(transaction, idempotent, new Date(moment.at));
    if (claim.kind === "reused") throw new Refused({ kind: "idempotencyKeyReused", value: key });
    if (claim.kind === "replay") return claim.reply;
    const change = isOpening
      ? await openCase(transaction, data, { actor, moment, options })
      : await runCommand(
          transaction,
          { name, part, id: c.req.param("id") ?? "", expected, data },
          {
            ...{ actor, moment, options },
          },
        );
    if (!change.ok) throw new Refused(change.error);
    const reply = replyTo(change.value, isOpening, c.req.path);
    await keepReply(transaction, idempotent, reply);
    return reply;
  });
  if (outcome instanceof Refused) return answerProblem(c, outcome.error);
  await forgetKeys(db, new Date(moment.at));
  return new Response(outcome.body, { status: outcome.status, headers: outcome.headers });
}

/** Two that wait for each other crosswise: the database ends one of them, which then simply comes after the other. */
const deadlock = "40P01";

async function inTransaction<T>(
  db: Kysely<Database>,
  run: (transaction: Transaction<Database>) => Promise<T>,
): Promise<T | Refused> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(run);
    } catch (cause) {
      if (cause instanceof Refused) return cause;
      if ((cause as { code?: string }).code !== deadlock || attempt === 3) throw cause;
    }
  }
}

/** Leaves the transaction, so that nothing of a refused request stays. */
class Refused extends Error {
  constructor(readonly error: ApiError) {
    super(error.kind);
  }
}

type RequestParts = { key: string; expected: string; data: unknown };

async function readRequest(c: Context, isOpening: boolean): Promise<Result<RequestParts, ApiError>> {
  const key = c.req.header("idempotency-key") ?? null;
  if (key === null || !/^[!-~]{1,200}$/.test(key)) return err({ kind: "idempotencyKeyRequired", value: key });
  const expected = c.req.header("if-match") ?? null;
  if (!isOpening && (expected === null || !/^(W\/)?"[^"]*"$/.test(expected.trim()))) {
    return err({ kind: "preconditionRequired", header: "If-Match", value: expected });
  }
  const body = await readJsonBody(c, { maxBytes: mostCommandBytes, accepted: ["application/json"] });
  if (!body.ok) return body;
  const issues = unstorableIn(body.value);
  if (issues.length > 0) return err({ kind: "badRequest", issues });
  return ok({ key, expected: expected?.trim() ?? "", data: body.value });
}

type Acting = { actor: Actor; moment: Moment; options: GoverningOptions };

async function openCase(
  transaction: Transaction<Database>,
  data: unknown,
  { actor, moment, options: { country } }: Acting,
): Promise<Result<Change, ApiError>> {
  const permitted = permit(actor, "openCase", subjectOfOpening(data), moment.on);
  if (!permitted.ok) return err(missingPermission("openCase", permitted.error));
  const of = (data as { origin?: { of?: unknown } } | null)?.origin?.of;
  const renewed = typeof of === "string" ? await findCase(transaction, of) : null;
  const earlier = renewed && mayRead(renewed, actor, moment.on) ? renewed : undefined;
  const changed = await changeCase(
    transaction,
    null,
    { type: "openCase", data },
    {
      ...{ actor: permitted.value, moment, country, earlier },
    },
  );
  return changed.ok ? changed : err(refusedCommand("openCase", "head", changed.error));
}

async function runCommand(
  transaction: Transaction<Database>,
  {
    name,
    part,
    id,
    expected,
    data,
  }: { name: string; part: string; id: string; expected: string; data: unknown },
  { actor, moment, options: { country } }: Acting,
): Promise<Result<Change, ApiError>> {
  const before = await holdCase(transaction, id);
  if (!before || !mayRead(before, actor, moment.on)) {
    return err({ kind: "resourceNotFound", resource: "plan under way", value: id, nearest: [] });
  }
  const own = (await commitmentsOf(transaction, [actor.person])).get(actor.person);
  const isSame = (person: string) => person === own;
  const subject = subjectOf(name, data, before, { actor, on: moment.on, isSame });
  const permitted = permit(actor, name, subject, moment.on);
  if (!permitted.ok) return err(missingPermission(name, permitted.error));
  const actual = etagOf(before);
  if (expected !== actual) return err({ kind: "preconditionFailed", expected, actual });
  const changed = await changeCase(
    transaction,
    before,
    { type: name, data },
    {
      ...{ actor: permitted.value, moment, country },
    },
  );
  return changed.ok ? changed : err(refusedCommand(name, part, changed.error));
}

function refusedCommand(
  command: string,
  part: string,
  refusals: readonly { kind: string; path?: string; [fact: string]: unknown }[],
): ApiError {
  const worded = refusals.map((refusal) => wordRefusal(refusal, part));
  if (!refusals.some(({ kind }) => kind.startsWith("member"))) {
    return { kind: "commandRefused", command, refusals: worded };
  }
  const issues = worded.map(({ kind, path = "", value, nearest, text }) => ({
    type: `urn:problem-type:napar:${kind}`,
    in: "body" as const,
    name: path,
    ...(value !== undefined && { value }),
    title: kind,
    detail: text.en,
    ...(Array.isArray(nearest) && { nearest: nearest.map(String) }),
  }));
  return { kind: "badRequest", issues };
}

export function missingPermission(action: string, denials: readonly PermissionDenial[]): ApiError {
  const reasons = denials.map((denial): WordedDenial => {
    const facts = denial as unknown as Record<string, unknown>;
    const worded = languages.map((language) => [
      language,
      denialTexts[denial.kind][language].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
        facts[name] === undefined ? placeholder : String(facts[name]),
      ),
    ]);
    return { ...denial, text: Object.fromEntries(worded) as FullText };
  });
  return { kind: "missingPermission", action, reasons };
}

function replyTo({ state, events, entries }: Change, isOpening: boolean, path: string): StoredReply {
  const view: ChangeView = {
    id: state.head?.id ?? "",
    version: state.version,
    stage: state.lifecycle.stage,
    events: events.map(({ type, data }, index) => ({ sequence: entries[index]?.sequence ?? 0, type, data })),
  };
  return {
    status: isOpening ? 201 : 200,
    headers: {
      ...safeHeaders,
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      etag: etagOf(state),
      ...(isOpening && { location: `${path}/${encodeURIComponent(view.id)}` }),
    },
    body: JSON.stringify(view),
  };
}

function describe(
  app: OpenAPIHono,
  { name, path, summary, isOpening }: { name: string; path: string; summary: FullText; isOpening: boolean },
): void {
  const document = documentOf({
    ...{ path, name, tag, summary: summary.en },
    ...(!isOpening && { params: { id: z.string() } }),
    answer: changeView,
    refusals: [
      ...(["notSignedIn", "missingPermission", "idempotencyKeyRequired", "idempotencyKeyReused"] as const),
      ...(["invalidJson", "payloadTooLarge", "unsupportedMediaType", "commandRefused"] as const),
      ...(isOpening ? [] : (["resourceNotFound", "preconditionRequired", "preconditionFailed"] as const)),
    ],
  });
  const { 200: answer, ...refusals } = document.responses;
  const headers = {
    "idempotency-key": z
      .string()
      .min(1)
      .max(200)
      .openapi({ description: "One text for each request; sent again it has no second effect" }),
    ...(!isOpening && {
      "if-match": z
        .string()
        .openapi({ description: "ETag of the version that is changed", example: '"v12"' }),
    }),
  };
  app.openAPIRegistry.registerPath(
    createRoute({
      method: "post",
      ...document,
      request: {
        ...document.request,
        headers: z.object(headers),
        body: {
          required: true,
          description: `At most ${mostCommandBytes} bytes; members that are not known are refused`,
          content: { "application/json": { schema: commandBodyView(name) } },
        },
      },
      responses: { [isOpening ? 201 : 200]: answer, ...refusals },
    } as never),
  );
}
