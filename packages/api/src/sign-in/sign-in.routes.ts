/** Signing in over HTTP: the installer's link, links by e-mail, the own sessions. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { z } from "zod";
import { answerOnce, answerProblem } from "../endpoint/index.js";
import { addAppointmentRoutes } from "../permission/appointment.routes.js";
import { appointmentsOfPerson } from "../permission/appointment.store.js";
import type { ActorOf } from "../plan-case/actor.js";
import type { Moment } from "../plan-case/plan-case.store.js";
import { wordRefusal } from "../plan-case/refusal-texts.js";
import type { Storage } from "../storage/index.js";
import { install, isOpenToken } from "./installation.js";
import { bodyOf, notSignedIn, ownHeaders } from "./request.js";
import type { SignIn } from "./sign-in.js";

export type SignInRoutesOptions = { storage: Storage; signIn: SignIn; now: () => Moment };

const installer = z.strictObject({
  email: z.email(),
  name: z.string().min(1).max(200),
  office: z.string().min(1).max(200),
  organisation: z.string().min(1).max(200),
});
const installation = z.strictObject({ token: z.string().min(1), first: installer, second: installer });
const linkRequest = z.strictObject({ email: z.email() });

/** Who sends a request, with the appointments they hold at this moment: nothing about rights is kept in a session. */
export const actorOfSession =
  ({ storage, signIn, now }: SignInRoutesOptions): ActorOf =>
  async (request) => {
    const session = await signIn.sessionOf(request);
    if (!session) return null;
    const { person } = session;
    return { person, appointments: await appointmentsOfPerson(storage.db, person, now().on) };
  };

export function addSignInRoutes(app: OpenAPIHono, options: SignInRoutesOptions): void {
  const { storage, signIn, now } = options;

  app.get("/installation", async (c) => {
    const token = c.req.query("token") ?? "";
    if (!(await isOpenToken(storage.db, token, new Date(now().at)))) {
      return answerProblem(c, { kind: "linkNotValid" });
    }
    const example = { email: "", name: "", office: "", organisation: "" };
    return answerOnce({
      isOpen: true,
      send: {
        method: "POST",
        contentType: "application/json",
        body: { token, first: example, second: example },
      },
    });
  });

  app.post("/installation", async (c) => {
    const body = await bodyOf(c, installation);
    if (!body.ok) return answerProblem(c, body.error);
    const done = await install(storage.db, body.value, now());
    if (done.ok) return answerOnce({ installed: true });
    if (done.error.kind === "unknownLink") return answerProblem(c, { kind: "linkNotValid" });
    const refusals = done.error.refusals.map((refusal) => wordRefusal(refusal, "appointments"));
    return answerProblem(c, { kind: "commandRefused", command: "installFirst", refusals });
  });

  app.post("/sign-in-links", async (c) => {
    const body = await bodyOf(c, linkRequest);
    if (!body.ok) return answerProblem(c, body.error);
    const answer = await signIn.requestLink(body.value.email, addressOf(c));
    if (answer.kind === "tooManyRequests") return tooMany(c, answer);
    return new Response(JSON.stringify({ accepted: true }), { status: 202, headers: ownHeaders });
  });

  app.get("/sign-in", async (c) => {
    const answer = await signIn.useLink(c.req.query("token") ?? "", addressOf(c));
    if (answer.kind === "tooManyRequests") return tooMany(c, answer);
    if (answer.kind === "refused" || !answer.cookies) return answerProblem(c, { kind: "linkNotValid" });
    const headers = new Headers({ ...ownHeaders, location: "/api/v1/session" });
    for (const cookie of answer.cookies) headers.append("set-cookie", cookie);
    return new Response(null, { status: 303, headers });
  });

  app.get("/session", async (c) => {
    const session = await signIn.sessionOf(c.req.raw);
    if (!session) return notSignedIn(c);
    const appointments = await appointmentsOfPerson(storage.db, session.person, now().on);
    return answerOnce({
      ...session,
      appointments: appointments.map(({ id, office, organisation, role, from, to, ...rest }) => ({
        ...{ id, office, organisation, role, from, to, asSubstitute: rest.person !== session.person },
      })),
    });
  });

  app.get("/sessions", async (c) => {
    const session = await signIn.sessionOf(c.req.raw);
    if (!session) return notSignedIn(c);
    const sessions = await signIn.sessionsOf(session.person);
    return answerOnce({ items: sessions.map((one) => ({ ...one, isThis: one.id === session.id })) });
  });

  app.delete("/sessions/:id", async (c) => {
    const session = await signIn.sessionOf(c.req.raw);
    if (!session) return notSignedIn(c);
    const id = c.req.param("id");
    if (await signIn.endSession(session.person, id))
      return new Response(null, { status: 204, headers: ownHeaders });
    return answerProblem(c, { kind: "resourceNotFound", resource: "session", value: id, nearest: [] });
  });

  addAppointmentRoutes(app, { storage, now, actorOf: actorOfSession(options) });
}

const tooMany = (c: Context, { retryAfter }: { retryAfter: number }): Response =>
  answerProblem(c, { kind: "tooManyRequests", retryAfter }, undefined, { "retry-after": String(retryAfter) });

/** The other end of the connection, as the server saw it; no header that a caller can write is believed. */
function addressOf(c: Context): string | null {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress ?? null;
}
