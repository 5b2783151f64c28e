/** Every command on a plan as an address: who may, on which version, once; then the change, or all that stands against it. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { denialTexts, type PermissionDenial } from "@napar/domain/permission";
import {
  type PlanCase,
  type Refusal,
  type RefusalLookups,
  readCommandData,
  wordsOfRefusal,
} from "@napar/domain/plan-case";
import { err, ok, type Result } from "@napar/domain/result";
import type { FullText } from "@napar/domain/text";
import type { Context } from "hono";
import type { Kysely, Transaction } from "kysely";
import type { Country } from "../country/index.js";
import { answerProblem, readJsonBody, routeOf, safeHeaders } from "../endpoint/index.js";
import { contentHash } from "../journal/hashing.js";
import { commitmentsOf } from "../journal/journal.store.js";
import { commandBodyView } from "../openapi/part.js";
import { missingFreshSignIn } from "../permission/fresh-sign-in.js";
import {
  type ApiError,
  type Issue,
  inputIssues,
  issueOfRefusal,
  type WordedDenial,
  type WordedRefusal,
} from "../problem/index.js";
import type { Database, Storage } from "../storage/index.js";
import { type Actor, type ActorOf, actingAs, permit, type Subject } from "./actor.js";
import { describeChange } from "./change-description.js";
import { subjectOf, subjectOfOpening } from "./command-subject.js";
import { claimKey, forgetKeys, keepReply, type StoredReply } from "./idempotency.js";
import { namesIn } from "./names-in-case.js";
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

export const etagOf = ({ version }: Pick<PlanCase, "version">): string => `"v${version}"`;

export function addPlanCaseCommands(app: OpenAPIHono, options: GoverningOptions): void {
  for (const { name, part, schema, summary } of commands) {
    const isOpening = name === "openCase";
    const path = isOpening ? "/plan-cases" : `/plan-cases/{id}/${pathOfCommand(name)}`;
    describe(app, { name, path, summary, isOpening });
    const address = { name, part, schema, isOpening };
    app.post(routeOf(path), (c) => answerCommand(c, address, options));
  }
}

type CommandAddress = { name: string; part: string; schema: z.ZodType; isOpening: boolean };

/** All that is wrong with a body, by itself. */
function issuesOf(body: unknown, { schema, part }: CommandAddress): Issue[] {
  const read = readCommandData(schema, body);
  return read.ok ? [] : read.error.map((problem) => issueOfRefusal(wordRefusal(problem, part)));
}

async function answerCommand(
  c: Context,
  address: CommandAddress,
  options: GoverningOptions,
): Promise<Response> {
  const { name, part, isOpening } = address;
  const reading = {
    isOpening,
    maxBytes: mostCommandBytes,
    issuesOf: (body: unknown) => issuesOf(body, address),
  };
  return answerChange(c, reading, options, async (transaction, request) => {
    const { actor, moment, data, expected, issues } = request;
    const change = isOpening
      ? await openCase(transaction, request, options)
      : await changeHeld(transaction, request, async (before, own) => {
          const subject = subjectOf(name, data, before, {
            actor,
            on: moment.on,
            isSame: (one) => one === own,
          });
          const asked = issues.length > 0 ? couldBe(subject, actor) : subject;
          const permitted = permit(actor, name, asked, moment.on);
          const { country } = options;
          const nameOf = namesIn(before, country);
          if (!permitted.ok) return err(missingPermission(name, permitted.error, { nameOf }));
          if (issues.length > 0) return err({ kind: "badRequest", issues: [...issues] });
          const notFresh = missingFreshSignIn([name], actor, moment);
          if (notFresh) return err(notFresh);
          if (expected !== etagOf(before)) return err(staleVersion(expected, before));
          const context = { actor: permitted.value, moment, country };
          const changed = await changeCase(transaction, before, [{ type: name, data }], context);
          return changed.ok ? changed : err(refusedCommand(name, part, changed.error, { nameOf }));
        });
    return change.ok ? ok(replyTo(change.value, isOpening, c.req.path)) : change;
  });
}

/** A change as it was asked for: by whom, on which version, with what. */
export type ChangeRequest = {
  actor: Actor;
  moment: Moment;
  /** Identifier of the case; empty to open one. */
  id: string;
  /** The ETag in If-Match. */
  expected: string;
  data: unknown;
  /** What is wrong with the data, by themselves. */
  issues: readonly Issue[];
};

/**
 * What every change has in common: somebody who is signed in, a version, a key of the request, one transaction. A refusal
 * leaves nothing behind.
 */
export async function answerChange(
  c: Context,
  reading: BodyReading,
  options: GoverningOptions,
  change: (
    transaction: Transaction<Database>,
    request: ChangeRequest,
  ) => Promise<Result<StoredReply, ApiError>>,
): Promise<Response> {
  const person = await options.actorOf(c.req.raw);
  if (!person) return answerProblem(c, { kind: "notSignedIn" }, undefined, { "www-authenticate": "Session" });
  const as = c.req.query("as");
  const actor = as === undefined ? person : actingAs(person, as);
  if (!actor) return answerProblem(c, appointmentNotHeld(person, as ?? ""));
  const request = await readRequest(c, reading);
  if (!request.ok) return answerProblem(c, request.error);
  const { key, expected, data, issues } = request.value;
  const { db } = options.storage;
  const moment = options.now();
  const idempotent = {
    scope: actor.person,
    key,
    requestHash: contentHash({ path: c.req.path, data, ...(as !== undefined && { as }) }),
  };
  const outcome = await inTransaction(db, async (transaction) => {
    const claim = await claimKey(transaction, idempotent, new Date(moment.at));
    if (claim.kind === "reused") throw new Refused({ kind: "idempotencyKeyReused", value: key });
    if (claim.kind === "replay") return claim.reply;
    const id = c.req.param("id") ?? "";
    const reply = await change(transaction, { actor, moment, id, expected, data, issues });
    if (!reply.ok) throw new Refused(reply.error);
    await keepReply(transaction, idempotent, reply.value);
    return reply.value;
  });
  if (outcome instanceof Refused) return answerProblem(c, outcome.error);
  await forgetKeys(db, new Date(moment.at));
  return new Response(outcome.body, { status: outcome.status, headers: outcome.headers });
}

function appointmentNotHeld({ appointments }: Actor, as: string): ApiError {
  const held = z.strictObject({ as: z.enum(appointments.map(({ id }) => id)) }).safeParse({ as });
  const issues = held.error ? inputIssues(held.error, "query", ["as"], { as }) : [];
  return { kind: "badRequest", issues };
}

/**
 * Runs a change on the case it names, held until the transaction ends.
 *
 * @param change gets the case, and the commitment that stands in it for the person who acts
 */
export async function changeHeld<T>(
  transaction: Transaction<Database>,
  { id, actor, moment }: ChangeRequest,
  change: (before: PlanCase, own: string | undefined) => Promise<Result<T, ApiError>>,
): Promise<Result<T, ApiError>> {
  const before = await holdCase(transaction, id);
  if (!before || !mayRead(before, actor, moment.on)) {
    return err({ kind: "resourceNotFound", resource: "plan under way", value: id, nearest: [] });
  }
  return change(before, (await commitmentsOf(transaction, [actor.person])).get(actor.person));
}

export const staleVersion = (expected: string, before: PlanCase): ApiError => ({
  ...{ kind: "preconditionFailed", expected, actual: etagOf(before) },
});

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

type BodyReading = {
  isOpening: boolean;
  maxBytes: number;
  /** What is wrong with a body that can be stored; looked for before anything else is. */
  issuesOf?: (body: unknown) => Issue[];
};
type RequestParts = { key: string; expected: string; data: unknown; issues: Issue[] };

async function readRequest(
  c: Context,
  { isOpening, maxBytes, issuesOf = () => [] }: BodyReading,
): Promise<Result<RequestParts, ApiError>> {
  const key = c.req.header("idempotency-key") ?? null;
  if (key === null || !/^[!-~]{1,200}$/.test(key)) return err({ kind: "idempotencyKeyRequired", value: key });
  const expected = c.req.header("if-match") ?? null;
  if (!isOpening && (expected === null || !/^(W\/)?"[^"]*"$/.test(expected.trim()))) {
    return err({ kind: "preconditionRequired", header: "If-Match", value: expected });
  }
  const body = await readJsonBody(c, { maxBytes, accepted: ["application/json"] });
  if (!body.ok) return body;
  const unstorable = unstorableIn(body.value);
  const issues = [...unstorable.issues, ...(unstorable.isTooDeep ? [] : issuesOf(body.value))];
  // What cannot be stored cannot be looked at any further; of the rest, only those are told who may do such a thing.
  if (unstorable.issues.length > 0) return err({ kind: "badRequest", issues });
  return ok({ key, expected: expected?.trim() ?? "", data: body.value, issues });
}

/** Of bad input it cannot be told whose thing it is about: whoever may do such a thing to their own is told what is wrong. */
const couldBe = (subject: Subject, { appointments }: Actor): Subject => ({
  ...subject,
  organisations: [...subject.organisations, ...appointments.map(({ organisation }) => organisation)],
  enteredBy: "another person",
});

async function openCase(
  transaction: Transaction<Database>,
  { actor, moment, data, issues }: ChangeRequest,
  { country }: GoverningOptions,
): Promise<Result<Change, ApiError>> {
  const subject = subjectOfOpening(data);
  const asked = issues.length > 0 ? couldBe(subject, actor) : subject;
  const permitted = permit(actor, "openCase", asked, moment.on);
  const nameOf = namesIn(null, country);
  if (!permitted.ok) return err(missingPermission("openCase", permitted.error, { nameOf }));
  if (issues.length > 0) return err({ kind: "badRequest", issues: [...issues] });
  const of = (data as { origin?: { of?: unknown } } | null)?.origin?.of;
  const renewed = typeof of === "string" ? await findCase(transaction, of) : null;
  const earlier = renewed && mayRead(renewed, actor, moment.on) ? renewed : undefined;
  const context = { actor: permitted.value, moment, country, earlier };
  const changed = await changeCase(transaction, null, [{ type: "openCase", data }], context);
  return changed.ok ? changed : err(refusedCommand("openCase", "head", changed.error, { nameOf }));
}

function refusedCommand(
  command: string,
  part: string,
  refusals: readonly Refusal[],
  lookups: RefusalLookups,
): ApiError {
  return refusedOf(
    command,
    refusals.map((refusal) => wordRefusal(refusal, part, lookups)),
  );
}

/** Bad input, where some of it is; otherwise what stands in the way. */
export function refusedOf(command: string, refusals: readonly WordedRefusal[]): ApiError {
  if (!refusals.some(({ kind }) => kind.startsWith("member"))) {
    return { kind: "commandRefused", command, refusals };
  }
  return { kind: "badRequest", issues: refusals.map(issueOfRefusal) };
}

export const missingPermission = (
  action: string,
  denials: readonly PermissionDenial[],
  lookups: RefusalLookups = {},
): ApiError => ({
  ...{ kind: "missingPermission", action, reasons: wordDenials(denials, lookups) },
});

export function wordDenials(
  denials: readonly PermissionDenial[],
  lookups: RefusalLookups = {},
): WordedDenial[] {
  return denials.map((denial): WordedDenial => {
    return { ...denial, text: wordsOfRefusal({ ...denial }, denialTexts[denial.kind], lookups) };
  });
}

function replyTo({ state, events, entries }: Change, isOpening: boolean, path: string): StoredReply {
  const id = state.head?.id ?? "";
  const view: ChangeView = {
    id,
    version: state.version,
    stage: state.lifecycle.stage,
    events: events.map(({ type, data }, index) => ({ sequence: entries[index]?.sequence ?? 0, type, data })),
  };
  const reply = replyOf(state, view);
  if (!isOpening) return reply;
  const location = `${path}/${encodeURIComponent(id)}`;
  return { ...reply, status: 201, headers: { ...reply.headers, location } };
}

export const replyOf = (state: PlanCase, view: unknown): StoredReply => ({
  status: 200,
  headers: {
    ...safeHeaders,
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    etag: etagOf(state),
  },
  body: JSON.stringify(view),
});

function describe(
  app: OpenAPIHono,
  { name, path, summary, isOpening }: { name: string; path: string; summary: FullText; isOpening: boolean },
): void {
  describeChange(app, {
    ...{ path, name, summary: summary.en, answer: changeView, isOpening },
    body: commandBodyView(name),
    bodyDescription: `At most ${mostCommandBytes} bytes; members that are not known are refused`,
  });
}
