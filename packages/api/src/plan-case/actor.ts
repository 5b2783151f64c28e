/**
 * Who asks. Signing in tells who the person is and which appointments they hold; what they may do is for the domain's
 * `can` alone, in the one function below.
 */
import {
  type Action,
  type Appointment,
  actionRules,
  can,
  type PermissionDenial,
  type Resource,
  type ResourceState,
} from "@napar/domain/permission";
import type { ActorRef } from "@napar/domain/plan-case";
import { err, ok, type Result } from "@napar/domain/result";

export type Actor = {
  /** Opaque identifier of the person. */
  person: string;
  /** Confirmed appointments, as holder or substitute; those no longer in force are not counted. */
  appointments: readonly Appointment[];
  /** The instant at which the person last proved who they are; where it is not known, it was not a short time ago. */
  confirmedAt?: string | undefined;
};
/** Tells who sent a request; `null`: nobody is signed in. */
export type ActorOf = (request: Request) => Promise<Actor | null>;
export const nobody: ActorOf = async () => null;

/** Whose a thing may be: the first of these for which the person holds an appointment counts. */
export type Subject = Omit<Resource, "organisation"> & {
  organisations: readonly string[];
  state: ResourceState;
};

/**
 * Where several appointments permit it, the person acts under the first of them: one's own before those held as a
 * substitute, then the one that began first, then by identifier. Whoever wants another one names it in the request.
 *
 * @returns in which office and for which organisation the person acts; or every reason why not. An action that the rules
 *   do not know is denied
 */
export function permit(
  actor: Actor,
  action: string,
  subject: Subject,
  on: string,
): Result<ActorRef, readonly PermissionDenial[]> {
  const { organisations, state } = subject;
  const denied: PermissionDenial[] = [];
  if (!Object.hasOwn(actionRules, action)) return err(denied);
  // Each appointment is asked for alone, so that the answer names the office that is acted in.
  const own = (organisation: string) => organisations.find((one) => one === organisation);
  for (const appointment of inOrder(actor)) {
    const organisation = own(appointment.organisation) ?? organisations[0];
    if (organisation === undefined) continue;
    // Inherits from the subject, whose members are then found out only when they are asked for.
    const resource: Resource = Object.create(subject, { organisation: { value: organisation } });
    const asker = { person: actor.person, appointments: [appointment], on };
    const answer = can(asker, action as Action, resource, state);
    if (answer.allowed) {
      const { office, organisation: of } = appointment;
      return ok({ person: actor.person, office, organisation: of });
    }
    denied.push(...answer.reasons);
  }
  return err(denied);
}

const ordered = new WeakMap<Actor, readonly Appointment[]>();

function inOrder(actor: Actor): readonly Appointment[] {
  const known = ordered.get(actor);
  if (known) return known;
  const isSubstitute = ({ person }: Appointment) => Number(person !== actor.person);
  const sorted = actor.appointments.toSorted(
    (one, other) =>
      isSubstitute(one) - isSubstitute(other) || compare(one.from, other.from) || compare(one.id, other.id),
  );
  ordered.set(actor, sorted);
  return sorted;
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** The same person under one of their appointments only; `null` when they do not hold it. */
export function actingAs(actor: Actor, appointment: string): Actor | null {
  const held = actor.appointments.filter(({ id }) => id === appointment);
  return held.length > 0 ? { ...actor, appointments: held } : null;
}
