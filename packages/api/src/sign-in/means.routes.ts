/** The other proofs of who somebody is: codes of an app and passkeys; registering them, and proving once more with them. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { err, ok, type Result } from "@napar/domain/result";
import type { ApiError } from "../problem/index.js";
import { limits } from "./limits.data.js";
import { type OwnOptions, own } from "./own-endpoint.js";
import type { SignIn } from "./sign-in.js";
import { freshUntil, notFound } from "./sign-in.routes.js";
import {
  begunView,
  codeAppView,
  confirmationView,
  passkeyOptionsView,
  passkeysView,
  passkeyView,
  recoveryCodesView,
} from "./sign-in.view.js";

/** As `PublicKeyCredential.toJSON()` gives it; browsers differ in what stands beside these members. */
const passkeyAnswer = z
  .looseObject({
    id: z.string().min(1).max(2000),
    rawId: z.string().max(2000),
    type: z.literal("public-key"),
    response: z.looseObject({ clientDataJSON: z.string() }),
  })
  .openapi("PasskeyAnswer", { description: "What `PublicKeyCredential.toJSON()` gives" });
const code = z.string().trim().min(6).max(40);

/** What begins a session: the token of a link, or an answer of a passkey. */
const beginning = z.union([
  z.strictObject({ link: z.string().min(1).max(200) }),
  z.strictObject({ passkey: passkeyAnswer }),
]);
/** What proves once more who somebody is. A recovery code is taken as a code too. */
const proof = z.union([z.strictObject({ code }), z.strictObject({ passkey: passkeyAnswer })]);

export function addMeansRoutes(app: OpenAPIHono, options: OwnOptions): void {
  own(
    app,
    options,
    {
      ...{ method: "put", path: "/session", name: "beginSession", who: "anybody" },
      summary: "Sign in with the token of a link or with a passkey; sets the cookie of the session",
      ...{ body: beginning, answer: begunView, limit: limits.proofByAddress },
      refusals: ["linkNotValid", "passkeyNotValid"],
    },
    async ({ c, signIn, body }) => {
      if ("link" in body) {
        const begun = await signIn.useLink(body.link, c.req.raw);
        if (!begun) return err({ kind: "linkNotValid" });
        const { awaitsCode, cookies } = begun;
        const value = { signedIn: !awaitsCode, needs: awaitsCode ? "code" : null };
        return ok({ value, cookies });
      }
      const person = await signIn.passkeys.use(body.passkey);
      if (person === null) return err({ kind: "passkeyNotValid" });
      const { cookies } = await signIn.begin(person, c.req.raw);
      return ok({ value: { signedIn: true, needs: null }, cookies });
    },
  );

  own(
    app,
    options,
    {
      ...{ method: "put", path: "/session/confirmation", name: "confirmSession", who: "anybody" },
      summary:
        "Prove once more who is signed in, with a code or a passkey: to complete a sign-in, or to sign",
      ...{ body: proof, answer: confirmationView, limit: limits.proofByAddress },
      refusals: ["notSignedIn", "codeNotValid", "passkeyNotValid"],
    },
    async ({ c, signIn, body }) => {
      const session = (await signIn.sessionAwaitingCode(c.req.raw)) ?? (await signIn.sessionOf(c.req.raw));
      if (!session) return err({ kind: "notSignedIn" });
      const proved = await prove(signIn, session.person, body);
      if (!proved.ok) return proved;
      const confirmedAt = await signIn.confirm(session.id);
      return ok({ value: { confirmedAt, freshUntil: freshUntil(confirmedAt) } });
    },
  );

  own(
    app,
    options,
    {
      ...{ method: "put", path: "/code-app", name: "proposeCodeApp", who: "fresh", answer: codeAppView },
      summary: "A secret for an app that shows one-time codes; it counts once a code of it was sent",
    },
    async ({ signIn, session }) =>
      ok({ value: await signIn.codeApps.propose({ id: session.person, email: session.email }) }),
  );
  own(
    app,
    options,
    {
      ...{ method: "put", path: "/code-app/confirmation", name: "confirmCodeApp", who: "fresh" },
      summary:
        "The first code of the app: from then on links ask for a code too; tells the recovery codes, once",
      ...{
        body: z.strictObject({ code }),
        answer: recoveryCodesView,
        refusals: ["codeNotValid", "tooManyRequests"],
      },
    },
    async ({ signIn, session: { person }, body }) => {
      const wait = await signIn.attempts.take(limits.codeByPerson, person);
      if (wait !== null) return err({ kind: "tooManyRequests", retryAfter: wait });
      const recoveryCodes = await signIn.codeApps.confirm(person, body.code);
      if (!recoveryCodes) return err({ kind: "codeNotValid" });
      await signIn.attempts.forget(limits.codeByPerson, person);
      return ok({ value: { recoveryCodes } });
    },
  );
  own(
    app,
    options,
    {
      ...{ method: "delete", path: "/code-app", name: "removeCodeApp", who: "fresh", answer: null },
      summary: "Sign in without codes again; recovery codes are void",
    },
    async ({ signIn, session: { person } }) => {
      await signIn.codeApps.remove(person);
      return ok({});
    },
  );

  own(
    app,
    options,
    {
      ...{ method: "post", path: "/passkey-challenges", name: "openPasskeyChallenge", who: "anybody" },
      summary: "A challenge for a passkey, as `navigator.credentials.get` takes it",
      ...{ answer: passkeyOptionsView, status: 201, limit: limits.proofByAddress },
    },
    async ({ signIn, transaction }) => ok({ value: await signIn.passkeys.challenge(transaction) }),
  );
  own(
    app,
    options,
    {
      ...{ method: "post", path: "/passkey-registrations", name: "openPasskeyRegistration", who: "fresh" },
      summary: "A challenge to register a passkey, as `navigator.credentials.create` takes it",
      ...{ answer: passkeyOptionsView, status: 201 },
    },
    async ({ signIn, session, transaction }) => {
      const { name } = await transaction
        .selectFrom("persons")
        .select("name")
        .where("id", "=", session.person)
        .executeTakeFirstOrThrow();
      const person = { id: session.person, email: session.email, name };
      return ok({ value: await signIn.passkeys.registration(transaction, person) });
    },
  );
  own(
    app,
    options,
    {
      ...{ method: "post", path: "/passkeys", name: "registerPasskey", who: "fresh", status: 201 },
      summary: "Register the passkey that answered the challenge",
      body: z.strictObject({ name: z.string().trim().min(1).max(100), passkey: passkeyAnswer }),
      ...{ answer: passkeyView, refusals: ["passkeyNotValid"] },
    },
    async ({ signIn, session: { person }, transaction, body }) => {
      const made = await signIn.passkeys.register(transaction, person, body.name, body.passkey);
      return made ? ok({ value: made }) : err({ kind: "passkeyNotValid" });
    },
  );
  own(
    app,
    options,
    {
      ...{ method: "get", path: "/passkeys", name: "listPasskeys", who: "signedIn", answer: passkeysView },
      summary: "The own passkeys",
    },
    async ({ signIn, session: { person } }) => ok({ value: { items: await signIn.passkeys.list(person) } }),
  );
  own(
    app,
    options,
    {
      ...{ method: "delete", path: "/passkeys/{id}", name: "removePasskey", who: "fresh", answer: null },
      ...{ summary: "Remove one of the own passkeys", params: { id: z.string().max(2000) } },
      refusals: ["resourceNotFound"],
    },
    async ({ signIn, session: { person }, params: { id } }) =>
      (await signIn.passkeys.remove(person, id)) ? ok({}) : notFound("passkey", id),
  );
}

/** Tries are counted by person before they are looked at; a right one begins the count anew. */
export async function prove(
  signIn: SignIn,
  person: string,
  given: z.infer<typeof proof>,
): Promise<Result<void, ApiError>> {
  if ("passkey" in given) {
    return (await signIn.passkeys.use(given.passkey)) === person
      ? ok(undefined)
      : err({ kind: "passkeyNotValid" });
  }
  const wait = await signIn.attempts.take(limits.codeByPerson, person);
  if (wait !== null) return err({ kind: "tooManyRequests", retryAfter: wait });
  if (!(await signIn.codeApps.use(person, given.code))) return err({ kind: "codeNotValid" });
  await signIn.attempts.forget(limits.codeByPerson, person);
  return ok(undefined);
}
