/**
 * The register of appointments as a fold of events: a change is proposed by one person and takes effect when another
 * confirms it. The first installers are the one exception, once: two of them, or nobody could confirm anything.
 */
import * as z from "zod";
import { type IsoDate, isInForce, isoDate } from "../calendar/index.js";
import type { CommandOf, Context, Part, Refusal } from "../plan-case/part.js";
import { err, ok, type Result } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";
import { type Appointment, role } from "./permission.js";
import { appointmentRefusalTexts, appointmentSummaries } from "./permission-texts.data.js";

const id = z.string().min(1);
const content = {
  person: id,
  office: z.string().min(1),
  organisation: id,
  role,
  from: isoDate,
  to: isoDate.nullable(),
  substitutes: z.array(id).readonly(),
  measures: z.array(id).readonly(),
};

const installer = { person: id, office: z.string().min(1), organisation: id };

export const appointmentCommands = {
  /** The one-time link of a new installation; refused as soon as anybody is appointed. */
  installFirst: z.strictObject({
    ...installer,
    /** The installer who confirms what the first one proposes, and the other way round. */
    second: z.strictObject(installer).optional(),
  }),
  proposeAppointment: z.strictObject(content),
  proposeAppointmentChange: z.strictObject({
    appointment: id,
    to: isoDate.nullable().optional(),
    substitutes: content.substitutes.optional(),
    measures: content.measures.optional(),
  }),
  confirmAppointment: z.strictObject({ proposal: id }),
  declineAppointment: z.strictObject({ proposal: id }),
};
type Commands = { [K in keyof typeof appointmentCommands]: z.infer<(typeof appointmentCommands)[K]> };

export type AppointmentProposal = {
  readonly id: string;
  /** The appointment as it would stand. */
  readonly appointment: Appointment;
  readonly proposedBy: string;
  readonly proposedOn: IsoDate;
  readonly state: "open" | "confirmed" | "declined";
  readonly closedBy: string | null;
  readonly closedOn: IsoDate | null;
};
export type AppointmentState = {
  readonly appointments: readonly Appointment[];
  readonly proposals: readonly AppointmentProposal[];
};
export type AppointmentEvent =
  | { type: "appointments.firstInstalled"; data: Appointment }
  | { type: "appointments.proposed"; data: AppointmentProposal }
  | {
      type: "appointments.closed";
      data: { proposal: string; state: "confirmed" | "declined"; by: string; on: IsoDate };
    };

export type AppointmentRefusal = Refusal & { kind: keyof typeof appointmentRefusalTexts };

export const appointmentPart: Part<
  AppointmentState,
  Commands,
  AppointmentEvent,
  { readonly appointments: AppointmentState },
  AppointmentRefusal["kind"]
> = {
  name: "appointments",
  initial: { appointments: [], proposals: [] },
  commands: appointmentCommands,
  summaries: appointmentSummaries,
  refusalTexts: appointmentRefusalTexts,
  decide: (command, { appointments }, context) => decide(command, appointments, context),
  evolve,
};

/** Appointments in force on a day that a person can act under, as holder or as substitute. */
export const appointmentsOf = (state: AppointmentState, person: string, on: IsoDate): Appointment[] =>
  state.appointments.filter(
    (entry) =>
      (entry.person === person || entry.substitutes.includes(person)) &&
      isInForce({ validFrom: entry.from, validTo: entry.to }, on),
  );

function decide(
  command: CommandOf<Commands>,
  state: AppointmentState,
  { on, actor, newId }: Context,
): Result<AppointmentEvent[], AppointmentRefusal[]> {
  const refusals: AppointmentRefusal[] = [];
  const propose = (appointment: Appointment): AppointmentEvent => ({
    type: "appointments.proposed",
    data: {
      id: newId("proposal"),
      appointment,
      proposedBy: actor.person,
      proposedOn: on,
      state: "open",
      closedBy: null,
      closedOn: null,
    },
  });
  switch (command.type) {
    case "installFirst": {
      if (state.appointments.length > 0 || state.proposals.length > 0)
        return err([{ kind: "alreadyInstalled" }]);
      const { second, ...first } = command.data;
      if (second?.person === first.person)
        return err([{ kind: "secondInstallerIsFirst", path: "second.person" }]);
      return ok(
        [first, ...(second ? [second] : [])].map(
          (installer): AppointmentEvent => ({
            type: "appointments.firstInstalled",
            data: {
              ...installer,
              id: newId("appointment"),
              role: "installer",
              from: on,
              to: null,
              substitutes: [],
              measures: [],
            },
          }),
        ),
      );
    }
    case "proposeAppointment": {
      const proposed = { ...command.data, id: newId("appointment") };
      refusals.push(...contentProblems(proposed));
      return refusals.length > 0 ? err(refusals) : ok([propose(proposed)]);
    }
    case "proposeAppointmentChange": {
      const { appointment: of, ...change } = command.data;
      const present = state.appointments.find((entry) => entry.id === of);
      if (!present) return err([unknown("unknownAppointment", "appointment", of, state.appointments)]);
      const waiting = state.proposals.find((entry) => entry.state === "open" && entry.appointment.id === of);
      if (waiting) refusals.push({ kind: "changeAlreadyProposed", appointment: of, proposal: waiting.id });
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      const changed = { ...present, ...given };
      refusals.push(...contentProblems(changed));
      return refusals.length > 0 ? err(refusals) : ok([propose(changed)]);
    }
    case "confirmAppointment":
    case "declineAppointment": {
      const { proposal: of } = command.data;
      const proposal = state.proposals.find((entry) => entry.id === of);
      if (!proposal) return err([unknown("unknownAppointmentProposal", "proposal", of, state.proposals)]);
      if (proposal.state !== "open")
        refusals.push({
          kind: "appointmentProposalClosed",
          proposal: of,
          state: proposal.state,
          on: proposal.closedOn,
        });
      const isConfirming = command.type === "confirmAppointment";
      // Neither the one who proposed it nor the one it is for.
      if (isConfirming && [proposal.proposedBy, proposal.appointment.person].includes(actor.person))
        refusals.push({ kind: "secondPersonNeeded", proposal: of });
      if (refusals.length > 0) return err(refusals);
      return ok([
        {
          type: "appointments.closed",
          data: { proposal: of, state: isConfirming ? "confirmed" : "declined", by: actor.person, on },
        },
      ]);
    }
  }
}

function contentProblems({
  from,
  to,
  role: of,
  measures,
  substitutes,
  person,
}: Appointment): AppointmentRefusal[] {
  const refusals: AppointmentRefusal[] = [];
  if (to !== null && to < from) refusals.push({ kind: "endBeforeStart", path: "to", value: to, from });
  if (of === "contributor" && measures.length === 0)
    refusals.push({ kind: "contributorWithoutMeasures", path: "measures" });
  if (substitutes.includes(person)) refusals.push({ kind: "substituteForOneself", path: "substitutes" });
  return refusals;
}

const unknown = (
  kind: AppointmentRefusal["kind"],
  path: string,
  value: string,
  known: readonly { readonly id: string }[],
): AppointmentRefusal => ({
  kind,
  path,
  value,
  nearest: nearestTo(
    value,
    known.map((entry) => entry.id),
  ),
});

function evolve(state: AppointmentState, event: AppointmentEvent): AppointmentState {
  switch (event.type) {
    case "appointments.firstInstalled":
      return { ...state, appointments: [...state.appointments, event.data] };
    case "appointments.proposed":
      return { ...state, proposals: [...state.proposals, event.data] };
    case "appointments.closed": {
      const { proposal: of, state: closed, by, on } = event.data;
      const proposals = state.proposals.map((entry) =>
        entry.id === of ? { ...entry, state: closed, closedBy: by, closedOn: on } : entry,
      );
      const appointment = state.proposals.find((entry) => entry.id === of)?.appointment;
      if (closed !== "confirmed" || !appointment) return { ...state, proposals };
      const others = state.appointments.filter((entry) => entry.id !== appointment.id);
      return { proposals, appointments: [...others, appointment] };
    }
    default:
      return state;
  }
}
