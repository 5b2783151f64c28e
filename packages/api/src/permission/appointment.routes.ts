/** The register of appointments over HTTP: proposed by one person, confirmed by another. */

import type { OpenAPIHono } from "@hono/zod-openapi";
import { isoDate } from "@napar/domain/calendar";
import {
  type Appointment,
  type AppointmentState,
  appointmentSummaries,
  role,
} from "@napar/domain/permission";
import { err, ok } from "@napar/domain/result";
import { languages } from "@napar/domain/text";
import type { Transaction } from "kysely";
import { z } from "zod";
import { commitmentOf } from "../journal/journal.store.js";
import { type Actor, permit, type Subject } from "../plan-case/actor.js";
import { missingPermission } from "../plan-case/plan-case.commands.js";
import type { Moment } from "../plan-case/plan-case.store.js";
import { pathOfCommand } from "../plan-case/plan-case-model.js";
import { wordRefusal } from "../plan-case/refusal-texts.js";
import { personOf } from "../sign-in/installation.js";
import { type OwnOptions, own } from "../sign-in/own-endpoint.js";
import type { Database, Storage } from "../storage/index.js";
import {
  type AppointmentCommand,
  appointmentsOfPerson,
  changeRegister,
  findRegister,
  holdRegister,
} from "./appointment.store.js";
import { type AppointmentsView, appointmentChangeView, appointmentsView } from "./appointment.view.js";

const tag = "Appointments";
const text = z.string().min(1).max(200);
/** A person is named by their address; who has none here yet gets an account, and no right before the confirmation. */
const language = z.enum(languages).nullable().default(null);
const named = { email: z.email().max(200), name: text, language };
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

export function addAppointmentRoutes(app: OpenAPIHono, options: OwnOptions): void {
  for (const name of Object.keys(bodies) as Name[]) addCommand(app, options, name);
  own(
    app,
    options,
    {
      ...{ method: "get", path: "/appointments", name: "listAppointments", who: "signedIn", tag },
      summary: "Appointments and proposals of the organisations whose register one may read",
      answer: appointmentsView,
    },
    async ({ session, moment }) => {
      const appointments = await appointmentsOfPerson(options.storage.db, session.person, moment.on);
      const actor = { person: session.person, appointments };
      return { ok: true, value: { value: await registerFor(options.storage, actor, moment.on) } };
    },
  );
}

function addCommand(app: OpenAPIHono, options: OwnOptions, name: Name): void {
  own(
    app,
    options,
    {
      ...{ method: "post", path: `/appointments/${pathOfCommand(name)}`, name, who: "signedIn", tag },
      summary: appointmentSummaries[name].en,
      body: bodies[name] as z.ZodType<Body>,
      ...{ answer: appointmentChangeView, refusals: ["missingPermission", "commandRefused"] },
    },
    async ({ session: { person }, body, transaction, moment }) => {
      const before = await holdRegister(transaction);
      const actor = { person, appointments: await appointmentsOfPerson(transaction, person, moment.on) };
      const own = await commitmentOf(transaction, person);
      const permitted = permit(actor, name, subjectOf(name, body, before, actor, own), moment.on);
      if (!permitted.ok) return err(missingPermission(name, permitted.error));
      const data = await withPersons(transaction, body, moment);
      const command = { type: name, data } as AppointmentCommand;
      const changed = await changeRegister(transaction, before, command, { actor: permitted.value, moment });
      if (changed.ok) return ok({ value: { events: changed.value } });
      const refusals = changed.error.map((refusal) => wordRefusal(refusal, "appointments"));
      return err({ kind: "commandRefused", command: name, refusals });
    },
  );
}

/** Appointments and proposals of the organisations whose register the person may read, persons by name. */
export async function registerFor({ db }: Storage, actor: Actor, on: string): Promise<AppointmentsView> {
  const isReadable = ({ organisation }: Appointment) =>
    permit(actor, "readAppointments", thing(organisation, "published"), on).ok;
  const { appointments, proposals } = await findRegister(db);
  const rows = await db
    .selectFrom("personalParts")
    .innerJoin("persons", "persons.id", "personalParts.person")
    .select(["commitment", "name", "email"])
    .execute();
  const persons = new Map(rows.map(({ commitment, ...person }) => [commitment, person]));
  const shown = ({ person, substitutes: others, measures: of, ...entry }: Appointment) => ({
    ...entry,
    measures: [...of],
    person: persons.get(person) ?? null,
    substitutes: others.map((other) => persons.get(other) ?? null),
  });
  return {
    appointments: appointments.filter(isReadable).map(shown),
    proposals: proposals
      .filter(({ appointment }) => isReadable(appointment))
      .map(({ id, state, proposedOn, closedOn, appointment }) => ({
        ...{ id, state, proposedOn, closedOn, appointment: shown(appointment) },
      })),
  };
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

/** The body with identifiers of persons in place of their addresses. */
async function withPersons(transaction: Transaction<Database>, body: Body, moment: Moment): Promise<unknown> {
  const ids = async (list: readonly { email: string; name: string; language: string | null }[]) => {
    const found: string[] = [];
    for (const one of list) found.push(await personOf(transaction, one, moment));
    return found;
  };
  if ("email" in body) {
    const { email, name, language, ...rest } = body;
    const person = await personOf(transaction, { email, name, language }, moment);
    return { ...rest, person, substitutes: await ids(rest.substitutes) };
  }
  if ("appointment" in body && body.substitutes) {
    return { ...body, substitutes: await ids(body.substitutes) };
  }
  return body;
}
