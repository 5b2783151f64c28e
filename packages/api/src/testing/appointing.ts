/** Persons appointed as they are in earnest: by two installers, one of whom confirms what the other proposes. */
import type { Appointment } from "@napar/domain/permission";
import type { Transaction } from "kysely";
import { changeRegister, findRegister, holdRegister } from "../permission/appointment.store.js";
import type { Moment } from "../plan-case/plan-case.store.js";
import { install, newInstallerToken, personOf } from "../sign-in/installation.js";
import type { Database, Storage } from "../storage/index.js";

const office = { office: "IT", organisation: "fed" };
const installer = (name: string) => ({ ...{ email: `${name}@example.be`, name }, ...office });

export type Term = Pick<Appointment, "organisation" | "role"> &
  Partial<Pick<Appointment, "office" | "from" | "to" | "measures">> & {
    /** E-mail addresses of those who may act in the office too. */
    substitutes?: readonly string[];
  };

/**
 * Puts a new installation to use.
 *
 * @returns how persons are appointed, and mandates ended
 * @throws when anything of it is refused
 */
export async function installForTests({ db }: Pick<Storage, "db">, moment: Moment) {
  const token = (await newInstallerToken(db, new Date(moment.at))) as string;
  await db.transaction().execute(async (transaction) => {
    const installed = await install(
      transaction,
      { token, first: installer("ada"), second: installer("bo") },
      moment,
    );
    if (!installed.ok) throw new Error(installed.error.kind);
  });
  const known = (transaction: Transaction<Database>, email: string) =>
    personOf(transaction, { email, name: email }, moment);
  const act = async (transaction: Transaction<Database>, name: string, type: string, data: unknown) => {
    const actor = { person: await personOf(transaction, installer(name), moment), ...office };
    const command = { type, data } as Parameters<typeof changeRegister>[2];
    const before = await holdRegister(transaction);
    const changed = await changeRegister(transaction, before, command, { actor, moment });
    if (!changed.ok) throw new Error(JSON.stringify(changed.error));
  };
  const confirmAll = async (transaction: Transaction<Database>) => {
    const made: string[] = [];
    for (const { id, state, appointment } of (await findRegister(transaction)).proposals) {
      if (state !== "open") continue;
      await act(transaction, "bo", "confirmAppointment", { proposal: id });
      made.push(appointment.id);
    }
    return made;
  };
  return {
    /** @returns the identifiers of the person and of the appointments */
    appoint: (email: string, terms: readonly Term[]) =>
      db.transaction().execute(async (transaction) => {
        const person = await known(transaction, email);
        for (const term of terms) {
          const substitutes: string[] = [];
          for (const one of term.substitutes ?? []) substitutes.push(await known(transaction, one));
          const usual = { office: "coordination", from: "2020-01-01", to: null, measures: [] };
          await act(transaction, "ada", "proposeAppointment", { person, ...usual, ...term, substitutes });
        }
        return { person, appointments: await confirmAll(transaction) };
      }),
    end: (appointment: string, to: string) =>
      db.transaction().execute(async (transaction) => {
        await act(transaction, "ada", "proposeAppointmentChange", { appointment, to });
        await confirmAll(transaction);
      }),
  };
}

/**
 * Puts a new installation to use and appoints one person.
 *
 * @returns the identifier of the person
 * @throws when anything of it is refused
 */
export async function appointOnNewStorage(
  storage: Pick<Storage, "db">,
  email: string,
  appointments: readonly Pick<Appointment, "organisation" | "role">[],
  moment: Moment,
): Promise<string> {
  const { appoint } = await installForTests(storage, moment);
  return (await appoint(email, appointments)).person;
}
