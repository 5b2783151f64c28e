/** The register of appointments over HTTP: proposed by one person, confirmed by another. */

import type { OpenAPIHono } from "@hono/zod-openapi";
import { isoDate } from "@napar/domain/calendar";
import { type Appointment, type AppointmentState, role } from "@napar/domain/permission";
import type { Context } from "hono";
import type { Transaction } from "kysely";
import { z } from "zod";
import { answerOnce, answerProblem } from "../endpoint/index.js";
import { type Actor, type ActorOf, permit, type Subject } from "../plan-case/actor.js";
import { missingPermission } from "../plan-case/plan-case.commands.js";
import type { Moment } from "../plan-case/plan-case.store.js";
import { pathOfCommand } from "../plan-case/plan-case-model.js";
import { wordRefusal } from "../plan-case/refusal-texts.js";
import type { ApiError } from "../problem/index.js";
import { personOf } from "../sign-in/installation.js";
import { bodyOf, notSignedIn } from "../sign-in/request.js";
import type { Database, Storage } from "../storage/index.js";
import { type AppointmentCommand, changeRegister, findRegister, holdRegister } from "./appointment.store.js";

export type AppointmentOptions = { storage: Storage; now: () => Moment; actorOf: ActorOf };

const text = z.string().min(1).max(200);
/** A person is named by their address; who has none here yet gets an account, and no right before the confirmation. */
const named = { email: z.email(), name: text };
const substitutes = z.array(z.strictObject(named)).max(50);
const measures = z.array(text).max(500);

const bodies = {
  proposeAppointment: z.strictObject({
    ...named,
    ...{ office: text, organisation: text, role, from: isoDate, to: isoDate.nullable() },
    ...{ substitutes: substitutes.default([]), measures: measures.default([]) },
  }),
  proposeAppointmentChange: z.strictObject({
    appointment: text,
    to: isoDate.nullable().optional(),
    substitutes: substitutes.optional(),
    measures: measures.optional(),
  }),
  confirmAppointment: z.strictObject({ proposal: text }),
  declineAppointment: z.strictObject({ proposal: text }),
};
type Name = keyof typeof bodies;
type Body = z.infer<(typeof bodies)[Name]>;

export function addAppointmentRoutes(app: OpenAPIHono, options: AppointmentOptions): void {
  for (const name of Object.keys(bodies) as Name[]) {
    app.post(`/appointments/${pathOfCommand(name)}`, (c) => answerCommand(c, name, options));
  }
  app.get("/appointments", (c) => answerRegister(c, options));
}

async function answerCommand(
  c: Context,
  name: Name,
  { storage, now, actorOf }: AppointmentOptions,
): Promise<Response> {
  const actor = await actorOf(c.req.raw);
  if (!actor) return notSignedIn(c);
  const body = await bodyOf(c, bodies[name] as z.ZodType<Body>);
  if (!body.ok) return answerProblem(c, body.error);
  const moment = now();
  try {
    const events = await storage.db.transaction().execute(async (transaction) => {
      const before = await holdRegister(transaction);
      const own = await commitmentOf(transaction, actor.person);
      const permitted = permit(actor, name, subjectOf(name, body.value, before, actor, own), moment.on);
      if (!permitted.ok) throw new Refused(missingPermission(name, permitted.error));
      const data = await withPersons(transaction, body.value, moment);
      const command = { type: name, data } as AppointmentCommand;
      const changed = await changeRegister(transaction, before, command, { actor: permitted.value, moment });
      if (changed.ok) return changed.value;
      const refusals = changed.error.map((refusal) => wordRefusal(refusal, "appointments"));
      throw new Refused({ kind: "commandRefused", command: name, refusals });
    });
    return answerOnce({ events });
  } catch (cause) {
    if (cause instanceof Refused) return answerProblem(c, cause.error);
    throw cause;
  }
}

/** Leaves the transaction, so that nothing of a refused request stays: no account either. */
class Refused extends Error {
  constructor(readonly error: ApiError) {
    super(error.kind);
  }
}

/** Appointments and proposals of the organisations whose register the person may read, persons by name. */
async function answerRegister(c: Context, { storage, now, actorOf }: AppointmentOptions): Promise<Response> {
  const actor = await actorOf(c.req.raw);
  if (!actor) return notSignedIn(c);
  const { on } = now();
  const isReadable = ({ organisation }: Appointment) =>
    permit(actor, "readAppointments", thing(organisation, "published"), on).ok;
  const { appointments, proposals } = await findRegister(storage.db);
  const rows = await storage.db
    .selectFrom("personalParts")
    .innerJoin("persons", "persons.id", "personalParts.person")
    .select(["commitment", "name", "email"])
    .execute();
  const persons = new Map(rows.map(({ commitment, ...person }) => [commitment, person]));
  const shown = ({ person, substitutes: others, ...entry }: Appointment) => ({
    ...entry,
    person: persons.get(person) ?? null,
    substitutes: others.map((other) => persons.get(other) ?? null),
  });
  return answerOnce({
    appointments: appointments.filter(isReadable).map(shown),
    proposals: proposals
      .filter(({ appointment }) => isReadable(appointment))
      .map(({ id, state, proposedOn, closedOn, appointment }) => ({
        ...{ id, state, proposedOn, closedOn, appointment: shown(appointment) },
      })),
  });
}

const thing = (organisation: string, state: Subject["state"], enteredBy: string | null = null): Subject => ({
  ...{ organisations: [organisation], parties: [], partners: [], enteredBy, state },
});

/** What is not there belongs to nobody: who may appoint anywhere is told so, others are denied. */
function subjectOf(
  name: Name,
  body: Body,
  { appointments, proposals }: AppointmentState,
  actor: Actor,
  own: string | null,
): Subject {
  if (name === "proposeAppointment") return thing((body as { organisation: string }).organisation, "draft");
  if (name === "proposeAppointmentChange") {
    const of = appointments.find(({ id }) => id === (body as { appointment: string }).appointment);
    return thing(of?.organisation ?? "", "published");
  }
  const proposal = proposals.find(({ id }) => id === (body as { proposal: string }).proposal);
  const enteredBy = proposal?.proposedBy === own ? actor.person : "another person";
  return thing(proposal?.appointment.organisation ?? "", "submitted", enteredBy);
}

async function commitmentOf(transaction: Transaction<Database>, person: string): Promise<string | null> {
  const row = await transaction
    .selectFrom("personalParts")
    .select("commitment")
    .where("person", "=", person)
    .executeTakeFirst();
  return row?.commitment ?? null;
}

/** The body with identifiers of persons in place of their addresses. */
async function withPersons(transaction: Transaction<Database>, body: Body, moment: Moment): Promise<unknown> {
  const ids = async (list: readonly { email: string; name: string }[]) => {
    const found: string[] = [];
    for (const one of list) found.push(await personOf(transaction, one, moment));
    return found;
  };
  if ("email" in body) {
    const { email, name, ...rest } = body;
    const person = await personOf(transaction, { email, name }, moment);
    return { ...rest, person, substitutes: await ids(rest.substitutes) };
  }
  if ("appointment" in body && body.substitutes) {
    return { ...body, substitutes: await ids(body.substitutes) };
  }
  return body;
}
