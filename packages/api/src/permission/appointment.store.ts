/** The register of appointments in the database: each change with its entries in the journal, or none of it. */
import { randomUUID } from "node:crypto";
import {
  type Appointment,
  type AppointmentEvent,
  type AppointmentState,
  appointmentPart,
  appointmentsOf,
} from "@napar/domain/permission";
import type { ActorRef, Refusal } from "@napar/domain/plan-case";
import type { Result } from "@napar/domain/result";
import type { Kysely, Transaction } from "kysely";
import { appendToJournal, commitmentsOf } from "../journal/journal.store.js";
import type { Moment } from "../plan-case/plan-case.store.js";
import type { Database } from "../storage/index.js";

export const subject = { kind: "appointments", id: "appointments" } as const;

export async function findRegister(db: Kysely<Database>): Promise<AppointmentState> {
  const { state } = await db.selectFrom("appointmentRegisters").select("state").executeTakeFirstOrThrow();
  return state as unknown as AppointmentState;
}

/** The register, held against other writers until the transaction ends. */
export async function holdRegister(transaction: Transaction<Database>): Promise<AppointmentState> {
  const { state } = await transaction
    .selectFrom("appointmentRegisters")
    .select("state")
    .forUpdate()
    .executeTakeFirstOrThrow();
  return state as unknown as AppointmentState;
}

/** What a person may act under on a day; of other persons only commitments are told. */
export async function appointmentsOfPerson(
  db: Kysely<Database>,
  person: string,
  on: string,
): Promise<Appointment[]> {
  const row = await db
    .selectFrom("personalParts")
    .select("commitment")
    .where("person", "=", person)
    .executeTakeFirst();
  if (!row) return [];
  const inTheClear = (one: string) => (one === row.commitment ? person : one);
  return appointmentsOf(await findRegister(db), row.commitment, on).map((entry) => ({
    ...entry,
    person: inTheClear(entry.person),
    substitutes: entry.substitutes.map(inTheClear),
  }));
}

export type AppointmentCommand = Parameters<typeof appointmentPart.decide>[0];

/**
 * Decides a command on the register and writes what follows.
 *
 * @param before the register, held
 * @param command with persons in the clear, of whom only commitments are kept
 */
export async function changeRegister(
  transaction: Transaction<Database>,
  before: AppointmentState,
  command: AppointmentCommand,
  { actor, moment }: { actor: ActorRef; moment: Moment },
): Promise<Result<AppointmentEvent[], Refusal[]>> {
  const commitments = await commitmentsOf(transaction, [actor.person, ...personsOf(command.data)]);
  const commit = (person: string) => commitments.get(person) as string;
  const author = { ...actor, person: commit(actor.person) };
  const decided = appointmentPart.decide(
    { ...command, data: committed(command.data, commit) } as AppointmentCommand,
    { appointments: before },
    { ...moment, actor: author, newId: (kind) => `${kind}-${randomUUID()}` },
  );
  if (!decided.ok) return decided;
  const state = decided.value.reduce(appointmentPart.evolve, before);
  await transaction
    .updateTable("appointmentRegisters")
    .set({ state: JSON.stringify(state) })
    .execute();
  await appendToJournal(
    transaction,
    decided.value.map(({ type, data }) => ({
      ...{ at: moment.at, day: moment.on, actor: author, subject, type },
      data: JSON.parse(JSON.stringify(data)),
      isSealed: true,
    })),
  );
  return decided;
}

/** Persons stand in `person` and in `substitutes`. */
function committed(data: unknown, commit: (person: string) => string): unknown {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return data;
  const members = Object.entries(data).map(([name, member]) => {
    if (name === "person" && typeof member === "string") return [name, commit(member)];
    if (name === "substitutes" && Array.isArray(member)) return [name, member.map(commit)];
    return [name, committed(member, commit)];
  });
  return Object.fromEntries(members);
}

function personsOf(data: unknown): string[] {
  const found: string[] = [];
  committed(data, (person) => {
    found.push(person);
    return person;
  });
  return found;
}
