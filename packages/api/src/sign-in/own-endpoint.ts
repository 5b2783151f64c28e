/**
 * An address about the person who asks: signing in, sessions, appointments. Described like every other one; its answer is
 * kept by nobody, its attempts are counted, its body is JSON, and what it does it does once.
 */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { err, ok, type Result } from "@napar/domain/result";
import type { Context } from "hono";
import type { Transaction } from "kysely";
import {
  answerProblem,
  documentOf,
  parserOf,
  readJsonBody,
  routeOf,
  safeHeaders,
} from "../endpoint/index.js";
import { contentHash } from "../journal/hashing.js";
import { freshSignInRequired, isFresh } from "../permission/fresh-sign-in.js";
import { claimKey, forgetKeys, keepReply, type StoredReply } from "../plan-case/idempotency.js";
import type { Moment } from "../plan-case/plan-case.store.js";
import { unstorableIn } from "../plan-case/storable.js";
import { type ApiError, inputIssues } from "../problem/index.js";
import type { Database, Storage } from "../storage/index.js";
import type { Limit } from "./attempts.js";
import { networkOf, noProxies, type Proxies } from "./client-address.js";
import type { Session, SignIn } from "./sign-in.js";
import { notSetUpText } from "./sign-in-texts.data.js";

export type OwnOptions = {
  storage: Storage;
  /** Without it these addresses answer that signing in is not set up. */
  signIn: SignIn | undefined;
  now: () => Moment;
  proxies?: Proxies | undefined;
};

/** Of answers about a person: no other site may read or embed them. */
const { "access-control-allow-origin": _any, "access-control-expose-headers": _etag, ...safe } = safeHeaders;
export const ownHeaders = {
  ...safe,
  "cross-origin-resource-policy": "same-origin",
  "content-type": "application/json; charset=utf-8",
  "cache-control": "no-store",
} as const;

type Shape = z.ZodRawShape;
type None = Record<never, z.ZodType>;
/** Who may ask: `fresh` is somebody who proved a short time ago who they are. */
type Who = "anybody" | "signedIn" | "fresh";

export type OwnAddress<P extends Shape, Q extends Shape, B, W extends Who> = {
  /** What is asked with a secret that works once takes `put`; every `post` takes an Idempotency-Key. */
  method: "get" | "post" | "put" | "delete";
  path: string;
  name: string;
  summary: string;
  description?: string;
  tag?: string;
  who: W;
  params?: P;
  query?: Q;
  body?: z.ZodType<B>;
  /** `null`: nothing is said, 204. */
  answer: z.ZodType | null;
  status?: 200 | 201 | 202;
  limit?: Limit;
  /** Beside the limit by address: that of the person a body is about. */
  limitOf?: (body: B) => { limit: Limit; who: string };
  refusals?: readonly ApiError["kind"][];
};

export type OwnRequest<P extends Shape, Q extends Shape, B, W extends Who> = {
  c: Context;
  signIn: SignIn;
  params: z.output<z.ZodObject<P>>;
  query: z.output<z.ZodObject<Q>>;
  body: B;
  session: W extends "anybody" ? null : Session;
  /** Of a `post`: the one in which the key was claimed. */
  transaction: Transaction<Database>;
  moment: Moment;
};
type OwnReply = Result<
  { value?: unknown; etag?: string; cookies?: readonly string[]; afterwards?: () => Promise<void> },
  ApiError
>;

const mostBytes = 64 * 1024;
const tagOfSigningIn = "Signing in";

export function own<P extends Shape = None, Q extends Shape = None, B = undefined, W extends Who = "anybody">(
  app: OpenAPIHono,
  options: OwnOptions,
  address: OwnAddress<P, Q, B, W>,
  handler: (request: OwnRequest<P, Q, B, W>) => Promise<OwnReply>,
): void {
  const { method, path, who, body: schema, limit } = address;
  describe(app, address as unknown as OwnAddress<Shape, Shape, unknown, Who>);
  const parse = parserOf<P, Q>(address);
  app.on(method.toUpperCase(), routeOf(path), async (c) => {
    const { signIn, storage, now } = options;
    if (!signIn) return answerProblem(c, { kind: "serviceUnavailable", reason: notSetUpText });
    const wait = limit ? await signIn.attempts.take(limit, whereFrom(c, options)) : null;
    if (wait !== null) return tooMany(c, wait);
    const session = who === "anybody" ? null : await signIn.sessionOf(c.req.raw);
    if (who !== "anybody" && !session) return notSignedIn(c);
    const moment = now();
    if (who === "fresh" && session && !isFresh(session.confirmedAt, moment)) {
      return answerProblem(c, freshSignInRequired());
    }
    const input = parse(c);
    if (!input.ok) return answerProblem(c, input.error);
    const { issues } = unstorableIn(input.value.params);
    if (issues.length > 0) {
      return answerProblem(c, { kind: "badRequest", issues: issues.map((one) => ({ ...one, in: "path" })) });
    }
    const body = schema ? await bodyOf(c, schema) : ok(undefined as B);
    if (!body.ok) return answerProblem(c, body.error);
    const of = address.limitOf?.(body.value);
    const longer = of ? await signIn.attempts.take(of.limit, of.who) : null;
    if (longer !== null) return tooMany(c, longer);
    const request = {
      ...{ c, signIn, params: input.value.params, query: input.value.query, body: body.value, moment },
      session: session as OwnRequest<P, Q, B, W>["session"],
    };
    const reply = (done: Extract<OwnReply, { ok: true }>["value"]): StoredReply => ({
      status: address.answer === null ? 204 : (address.status ?? 200),
      headers: done.etag === undefined ? ownHeaders : { ...ownHeaders, etag: done.etag },
      body: address.answer === null ? "" : JSON.stringify(done.value),
    });
    if (method === "post") {
      const scope = session?.person ?? `nobody ${signIn.secrets.hashOf("scope", whereFrom(c, options))}`;
      return answerPost(c, storage, { scope, moment, data: body.value }, async (transaction) => {
        const done = await handler({ ...request, transaction });
        return done.ok ? ok({ reply: reply(done.value), afterwards: done.value.afterwards }) : done;
      });
    }
    const done = await handler({ ...request, transaction: undefined as never });
    if (!done.ok) return answerRefused(c, done.error);
    const { status, body: text, headers: all } = reply(done.value);
    const headers = new Headers(all);
    for (const cookie of done.value.cookies ?? []) headers.append("set-cookie", cookie);
    await done.value.afterwards?.();
    return new Response(status === 204 ? null : text, { status, headers });
  });
}

/** One effect for one key: claimed in the transaction of the effect, and the reply kept with it. */
async function answerPost(
  c: Context,
  { db }: Storage,
  { scope, moment, data }: { scope: string; moment: Moment; data: unknown },
  run: (
    transaction: Transaction<Database>,
  ) => Promise<Result<{ reply: StoredReply; afterwards: (() => Promise<void>) | undefined }, ApiError>>,
): Promise<Response> {
  const key = c.req.header("idempotency-key") ?? null;
  if (key === null || !/^[!-~]{1,200}$/.test(key)) {
    return answerProblem(c, { kind: "idempotencyKeyRequired", value: key });
  }
  const idempotent = {
    scope,
    key,
    requestHash: contentHash({ path: c.req.path, data: data ?? null } as never),
  };
  let afterwards: (() => Promise<void>) | undefined;
  const kept = await db
    .transaction()
    .execute(async (transaction) => {
      const claim = await claimKey(transaction, idempotent, new Date(moment.at));
      if (claim.kind === "reused") throw new Refused({ kind: "idempotencyKeyReused", value: key });
      if (claim.kind === "replay") return claim.reply;
      const done = await run(transaction);
      if (!done.ok) throw new Refused(done.error);
      afterwards = done.value.afterwards;
      await keepReply(transaction, idempotent, done.value.reply);
      return done.value.reply;
    })
    .catch((cause) => {
      if (cause instanceof Refused) return cause;
      throw cause;
    });
  if (kept instanceof Refused) return answerRefused(c, kept.error);
  await afterwards?.();
  await forgetKeys(db, new Date(moment.at));
  return new Response(kept.status === 204 ? null : kept.body, { status: kept.status, headers: kept.headers });
}

/** Leaves the transaction, so that nothing of a refused request stays: no account either. */
class Refused extends Error {
  constructor(readonly error: ApiError) {
    super(error.kind);
  }
}

function answerRefused(c: Context, error: ApiError): Response {
  if (error.kind === "tooManyRequests") return tooMany(c, error.retryAfter);
  return error.kind === "notSignedIn" ? notSignedIn(c) : answerProblem(c, error);
}

export const notSignedIn = (c: Context): Response =>
  answerProblem(c, { kind: "notSignedIn" }, undefined, { "www-authenticate": "Session" });

const tooMany = (c: Context, retryAfter: number): Response =>
  answerProblem(c, { kind: "tooManyRequests", retryAfter }, undefined, { "retry-after": String(retryAfter) });

/** The other end of the connection, or whom a trusted proxy names; a network of version 6 counts as one. */
export function whereFrom(c: Context, { proxies = noProxies }: Pick<OwnOptions, "proxies">): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  const remote = incoming?.socket?.remoteAddress ?? null;
  const address = proxies.addressOf(remote, c.req.header("x-forwarded-for") ?? null);
  return address === null ? "" : networkOf(address);
}

async function bodyOf<T>(c: Context, schema: z.ZodType<T>): Promise<Result<T, ApiError>> {
  const body = await readJsonBody(c, { maxBytes: mostBytes, accepted: ["application/json"] });
  if (!body.ok) return body;
  const unstorable = unstorableIn(body.value);
  if (unstorable.isTooDeep) return err({ kind: "badRequest", issues: unstorable.issues });
  const parsed = schema.safeParse(body.value);
  if (parsed.success && unstorable.issues.length === 0) return ok(parsed.data);
  const received = typeof body.value === "object" && body.value !== null ? body.value : {};
  const issues = parsed.error ? inputIssues(parsed.error, "body", [], received) : [];
  return err({ kind: "badRequest", issues: [...unstorable.issues, ...issues] });
}

function describe(app: OpenAPIHono, address: OwnAddress<Shape, Shape, unknown, Who>): void {
  const {
    method,
    path,
    name,
    summary,
    description,
    tag = tagOfSigningIn,
    who,
    params,
    query,
    answer,
  } = address;
  const refusals: ApiError["kind"][] = ["serviceUnavailable"];
  if (who !== "anybody") refusals.push("notSignedIn");
  if (who === "fresh") refusals.push("freshSignInRequired");
  if (address.limit) refusals.push("tooManyRequests");
  if (address.body) refusals.push("invalidJson", "payloadTooLarge", "unsupportedMediaType");
  if (method === "post") refusals.push("idempotencyKeyRequired", "idempotencyKeyReused");
  const document = documentOf({
    ...{ path, name, summary, tag, answer: answer ?? z.null() },
    ...(description && { description }),
    ...(params && { params }),
    ...(query && { query }),
    refusals: [...refusals, ...(address.refusals ?? [])],
  });
  const { 200: answered, ...refused } = document.responses;
  const status = answer === null ? 204 : (address.status ?? 200);
  app.openAPIRegistry.registerPath(
    createRoute({
      ...document,
      method,
      ...(who !== "anybody" && { security: [{ [sessionScheme]: [] }] }),
      request: {
        ...document.request,
        ...(method === "post" && { headers: z.object({ "idempotency-key": idempotencyKey }) }),
        ...(address.body && {
          body: {
            required: true,
            description: `At most ${mostBytes} bytes; members that are not known are refused`,
            content: { "application/json": { schema: address.body } },
          },
        }),
      },
      responses: { [status]: answer === null ? { description: "Done" } : answered, ...refused },
    } as never),
  );
}

const sessionScheme = "session";

/** How somebody who is signed in is known, for the OpenAPI document. */
export function describeSessions(app: OpenAPIHono): void {
  app.openAPIRegistry.registerComponent("securitySchemes", sessionScheme, {
    ...{ type: "apiKey", in: "cookie", name: "__Host-napar-session" },
    description: "Set by signing in; without the prefix where the server is reached by plain http",
  });
}

const idempotencyKey = z
  .string()
  .min(1)
  .max(200)
  .openapi({ description: "One text for each request; sent again it has no second effect" });
