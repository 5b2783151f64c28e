/** Persons appointed as they are in earnest: by two installers, one of whom confirms what the other proposes. */
import type { Appointment } from "@napar/domain/permission";
import { changeRegister, findRegister, holdRegister } from "../permission/appointment.store.js";
import type { Moment } from "../plan-case/plan-case.store.js";
import { install, newInstallerToken, personOf } from "../sign-in/installation.js";
import type { Storage } from "../storage/index.js";

const installer = (name: string) => ({
  ...{ email: `${name}@example.be`, name, office: "IT", organisation: "fed" },
});

/**
 * Puts a new installation to use and appoints one person.
 *
 * @returns the identifier of the person
 * @throws when anything of it is refused
 */
export async function appointOnNewStorage(
  { db }: Pick<Storage, "db">,
  email: string,
  appointments: readonly Pick<Appointment, "organisation" | "role">[],
  moment: Moment,
): Promise<string> {
  const token = (await newInstallerToken(db, new Date(moment.at))) as string;
  return db.transaction().execute(async (transaction) => {
    const installed = await install(
      transaction,
      { token, first: installer("ada"), second: installer("bo") },
      moment,
    );
    if (!installed.ok) throw new Error(installed.error.kind);
    const person = await personOf(transaction, { email, name: email }, moment);
    const act = async (name: string, type: string, data: unknown) => {
      const actor = { person: await personOf(transaction, installer(name), moment), ...office };
      const command = { type, data } as Parameters<typeof changeRegister>[2];
      const before = await holdRegister(transaction);
      const changed = await changeRegister(transaction, before, command, { actor, moment });
      if (!changed.ok) throw new Error(JSON.stringify(changed.error));
    };
    for (const { organisation, role } of appointments) {
      const term = { from: "2020-01-01", to: null, substitutes: [], measures: [] };
      await act("ada", "proposeAppointment", { person, office: "coordination", organisation, role, ...term });
    }
    for (const { id, state } of (await findRegister(transaction)).proposals) {
      if (state === "open") await act("bo", "confirmAppointment", { proposal: id });
    }
    return person;
  });
}

const office = { office: "IT", organisation: "fed" };
