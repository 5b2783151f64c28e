/** Signing in over HTTP: the installer's link, links by e-mail, the own sessions. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { languages } from "@napar/domain/text";
import { z } from "zod";
import { textParameter } from "../endpoint/index.js";
import { languageAsked } from "../page/page.js";
import { addAppointmentRoutes } from "../permission/appointment.routes.js";
import { appointmentsOfPerson } from "../permission/appointment.store.js";
import { minutesFresh } from "../permission/fresh-sign-in.js";
import type { ActorOf } from "../plan-case/actor.js";
import { wordRefusal } from "../plan-case/refusal-texts.js";
import type { ApiError } from "../problem/index.js";
import type { Storage } from "../storage/index.js";
import { install, isOpenToken } from "./installation.js";
import { limits } from "./limits.data.js";
import { addMeansRoutes } from "./means.routes.js";
import { describeSessions, type OwnOptions, own } from "./own-endpoint.js";
import { addProviderRoutes } from "./provider.routes.js";
import type { Session, SignIn } from "./sign-in.js";
import { installationView, sessionsView, sessionView } from "./sign-in.view.js";

export const installer = z.strictObject({
  email: z.email().max(200),
  name: z.string().min(1).max(200),
  office: z.string().min(1).max(200),
  organisation: z.string().min(1).max(200),
});
export const language = z.enum(languages as unknown as ["nl", "fr", "de", "en"]);

/** Who sends a request, with the appointments they hold at this moment: nothing about rights is kept in a session. */
export const actorOfSession =
  ({ storage, signIn, now }: OwnOptions & { signIn: SignIn }): ActorOf =>
  async (request) => {
    const session = await signIn.sessionOf(request);
    if (!session) return null;
    const { person, confirmedAt } = session;
    const appointments = await appointmentsOfPerson(storage.db, person, now().on);
    return { person, appointments, confirmedAt: confirmedAt.toISOString() };
  };

export function addSignInRoutes(app: OpenAPIHono, options: OwnOptions): void {
  const { storage } = options;
  const { db } = storage;
  describeSessions(app);

  own(
    app,
    options,
    {
      ...{ method: "get", path: "/installation", name: "findInstallation", who: "anybody" },
      summary: "Whether the one-time link of a new installation still works; looking does not use it",
      query: { token: textParameter("The token of the link") },
      ...{ answer: installationView, limit: limits.installationByAddress, refusals: ["linkNotValid"] },
    },
    async ({ query: { token }, moment }) => {
      if (!(await isOpenToken(db, token, new Date(moment.at)))) {
        return { ok: false, error: { kind: "linkNotValid" } };
      }
      const example = { email: "", name: "", office: "", organisation: "" };
      const body = { token, first: example, second: example };
      const send = { method: "POST", contentType: "application/json", body };
      return { ok: true, value: { value: { isOpen: true, send } } };
    },
  );

  own(
    app,
    options,
    {
      ...{ method: "post", path: "/installation", name: "install", who: "anybody" },
      summary: "Put a new installation to use: two persons who appoint others, by its one-time link",
      body: z.strictObject({ token: z.string().min(1).max(200), first: installer, second: installer }),
      answer: z.object({ installed: z.literal(true) }),
      ...{ limit: limits.installationByAddress, refusals: ["linkNotValid", "commandRefused"] },
    },
    async ({ body, transaction, moment }) => {
      const done = await install(transaction, body, moment);
      if (done.ok) return { ok: true, value: { value: { installed: true } } };
      if (done.error.kind === "unknownLink") return { ok: false, error: { kind: "linkNotValid" } };
      const refusals = done.error.refusals.map((refusal) => wordRefusal(refusal, "appointments"));
      return { ok: false, error: { kind: "commandRefused", command: "installFirst", refusals } };
    },
  );

  own(
    app,
    options,
    {
      ...{ method: "post", path: "/sign-in-links", name: "requestSignInLink", who: "anybody" },
      summary: "Ask for a link by e-mail that signs in once",
      description: "Known and unknown addresses are answered alike; only a known one gets a mail.",
      body: z.strictObject({ email: z.email().max(200), language: language.nullable().default(null) }),
      ...{ status: 202, answer: z.object({ accepted: z.literal(true) }), limit: limits.linkByAddress },
      limitOf: ({ email }) => ({ limit: limits.linkByPerson, who: email.toLowerCase() }),
    },
    async ({ c, signIn, body }) => ({
      ok: true,
      value: {
        value: { accepted: true },
        afterwards: () => signIn.requestLink(body.email, body.language ?? languageAsked(c)),
      },
    }),
  );

  addMeansRoutes(app, options);
  addProviderRoutes(app, options);

  own(
    app,
    options,
    {
      ...{ method: "get", path: "/session", name: "findSession", who: "signedIn", answer: sessionView },
      summary: "Who is signed in, with the appointments they hold now",
    },
    async ({ session, moment }) => ({
      ok: true,
      value: { value: await viewOf(storage, session, moment.on) },
    }),
  );

  own(
    app,
    options,
    {
      ...{ method: "delete", path: "/session", name: "endSession", who: "signedIn", answer: null },
      summary: "Sign out",
    },
    async ({ signIn, session }) => {
      await signIn.endSession(session.person, session.id);
      return { ok: true, value: {} };
    },
  );

  own(
    app,
    options,
    {
      ...{ method: "get", path: "/sessions", name: "listSessions", who: "signedIn", answer: sessionsView },
      summary: "The own sessions that are not over",
    },
    async ({ signIn, session }) => {
      const sessions = await signIn.sessionsOf(session.person);
      const items = sessions.map((one) => ({ ...one, isThis: one.id === session.id }));
      return { ok: true, value: { value: { items } } };
    },
  );

  own(
    app,
    options,
    {
      ...{ method: "delete", path: "/sessions", name: "endOtherSessions", who: "signedIn", answer: null },
      summary: "End all own sessions but this one",
    },
    async ({ signIn, session }) => {
      for (const { id } of await signIn.sessionsOf(session.person)) {
        if (id !== session.id) await signIn.endSession(session.person, id);
      }
      return { ok: true, value: {} };
    },
  );

  own(
    app,
    options,
    {
      ...{ method: "delete", path: "/sessions/{id}", name: "endOneSession", who: "signedIn", answer: null },
      ...{ summary: "End one of the own sessions", params: { id: z.string().max(200) } },
      refusals: ["resourceNotFound"],
    },
    async ({ signIn, session, params: { id } }) =>
      (await signIn.endSession(session.person, id)) ? { ok: true, value: {} } : notFound("session", id),
  );

  own(
    app,
    options,
    {
      ...{ method: "put", path: "/person", name: "changePerson", who: "signedIn", answer: null },
      summary: "The language in which letters and mails to the person are written",
      body: z.strictObject({ language: language.nullable() }),
    },
    async ({ session, body }) => {
      await db.updateTable("persons").set(body).where("id", "=", session.person).execute();
      return { ok: true, value: {} };
    },
  );

  addAppointmentRoutes(app, options);
}

type Resource = Extract<ApiError, { kind: "resourceNotFound" }>["resource"];
export const notFound = (resource: Resource, value: string): { ok: false; error: ApiError } => ({
  ok: false,
  error: { kind: "resourceNotFound", resource, value, nearest: [] },
});

export const freshUntil = (confirmedAt: Date): Date =>
  new Date(confirmedAt.getTime() + minutesFresh * 60_000);

async function viewOf({ db }: Storage, session: Session, on: string) {
  const { person, confirmedAt } = session;
  const held = await appointmentsOfPerson(db, person, on);
  const row = await db
    .selectFrom("persons")
    .select((eb) => [
      "name",
      "language",
      eb
        .selectFrom("codeApps")
        .select((of) => of.fn.countAll<string>().as("count"))
        .whereRef("codeApps.person", "=", "persons.id")
        .as("codeApps"),
      eb
        .selectFrom("passkeys")
        .select((of) => of.fn.countAll<string>().as("count"))
        .whereRef("passkeys.person", "=", "persons.id")
        .as("passkeys"),
      eb
        .selectFrom("identities")
        .select((of) => of.fn.countAll<string>().as("count"))
        .whereRef("identities.person", "=", "persons.id")
        .as("identities"),
    ])
    .where("id", "=", person)
    .executeTakeFirstOrThrow();
  const { name, language: known, codeApps, passkeys, identities } = row;
  return {
    ...session,
    ...{ name, language: known, freshUntil: freshUntil(confirmedAt) },
    means: { codeApp: Number(codeApps) > 0, passkeys: Number(passkeys), identities: Number(identities) },
    appointments: held.map(({ id, office, organisation, role, from, to, ...rest }) => ({
      ...{ id, office, organisation, role, from, to, asSubstitute: rest.person !== person },
    })),
  };
}
