/** Whom an organisation has for a thing: who looks after it, who steps in, and who has to know when nobody answers. */
import { type IsoDate, isInForce } from "../calendar/index.js";
import type { Appointment } from "../permission/index.js";
import { foldText } from "../suggestion/index.js";
import type { WantedUpdate } from "./update-request.js";

export type AskedAs = "owner" | "deputy" | "validator";

/** A person in an office; the person is the holder or a substitute. */
export type AskedPerson = { readonly appointment: string; readonly person: string };

export type PeopleToAsk = {
  readonly owners: readonly AskedPerson[];
  readonly deputies: readonly AskedPerson[];
  readonly validators: readonly AskedPerson[];
};

/**
 * Owners are the contributors who were appointed for the measure; without any, the editors of the service that the plan
 * names; without any, the editor who has been there longest. Deputies are the substitutes of the owners, and where there
 * are none the other editors. Whoever validates, or else coordinates, has to know when nobody answers.
 *
 * Only appointments in force count: when a mandate ends, whoever holds the office next is asked.
 */
export function whomToAsk(
  { about, organisation, services }: Pick<WantedUpdate, "about" | "organisation" | "services">,
  appointments: readonly Appointment[],
  on: IsoDate,
): PeopleToAsk {
  const held = appointments
    .filter((one) => one.organisation === organisation && isHeld(one, on))
    .toSorted((a, b) => compare(a.from, b.from) || compare(a.id, b.id));
  const inRole = (role: Appointment["role"]) => held.filter((one) => one.role === role);
  const editors = inRole("editor");
  const contributors = inRole("contributor").filter(
    ({ measures }) => about.measure !== null && measures.includes(about.measure),
  );
  const named = services.map(foldText);
  const ofService = editors.filter(({ office }) => named.includes(foldText(office)));
  const owning =
    contributors.length > 0 ? contributors : ofService.length > 0 ? ofService : editors.slice(0, 1);
  const owners = eachOnce(owning.map(holderOf));
  const substitutes = owning.flatMap(({ id, substitutes: persons }) =>
    persons.map((person) => ({ appointment: id, person })),
  );
  const deputies = substitutes.length > 0 ? substitutes : editors.map(holderOf);
  const validating = inRole("validator");
  return {
    owners,
    deputies: eachOnce(deputies).filter(({ person }) => !owners.some((owner) => owner.person === person)),
    validators: eachOnce((validating.length > 0 ? validating : inRole("coordinator")).map(holderOf)),
  };
}

/** Whether somebody may still act in the office in which they were asked. */
export const holdsStill = (
  { appointment, person }: AskedPerson,
  appointments: readonly Appointment[],
  on: IsoDate,
): boolean =>
  appointments.some(
    (one) =>
      one.id === appointment &&
      isHeld(one, on) &&
      (one.person === person || one.substitutes.includes(person)),
  );

const isHeld = ({ from, to }: Appointment, on: IsoDate): boolean =>
  isInForce({ validFrom: from, validTo: to }, on);
const holderOf = ({ id, person }: Appointment): AskedPerson => ({ appointment: id, person });
const eachOnce = (people: readonly AskedPerson[]): AskedPerson[] =>
  people.filter(({ person }, index) => people.findIndex((one) => one.person === person) === index);
const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
