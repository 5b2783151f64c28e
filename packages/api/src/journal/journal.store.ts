/** The journal in the database: appended to by one writer at a time, read by anybody. */
import { randomBytes } from "node:crypto";
import {
  appendEntry,
  commitment,
  emptyJournal,
  type JournalDraft,
  type JournalEntry,
  type JournalHead,
} from "@napar/domain/journal";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../storage/index.js";
import { commitmentTo, journalHashing } from "./hashing.js";

/** What happened, and whether anybody may read it. */
export type JournalRecord = JournalDraft & { day: string; isSealed: boolean };

/** One writer at a time, on all processes of one database: numbers without gaps, each hash on the one before. */
const appendLock = 7_270_002;
export const lockJournal = (transaction: Transaction<Database>) =>
  sql`select pg_advisory_xact_lock(${sql.lit(appendLock)})`.execute(transaction);

export async function originOf(db: Kysely<Database>): Promise<string> {
  const { origin } = await db.selectFrom("journalOrigins").select("origin").executeTakeFirstOrThrow();
  return origin;
}

export async function headOf(db: Kysely<Database>): Promise<JournalHead> {
  const last = await db
    .selectFrom("journal")
    .select(["sequence", "hash"])
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  if (last) return { sequence: Number(last.sequence), hash: last.hash };
  return emptyJournal(await originOf(db), journalHashing);
}

/**
 * Writes what happened at the end of the journal, in the transaction of the change itself. The content of a sealed
 * record stays outside the chain; the entry holds a commitment to it.
 *
 * @throws when a record is not one the journal takes: that is an error of ours, and nothing is written
 */
export async function appendToJournal(
  transaction: Transaction<Database>,
  records: readonly JournalRecord[],
): Promise<JournalEntry[]> {
  await lockJournal(transaction);
  let head = await headOf(transaction);
  const entries: JournalEntry[] = [];
  for (const { day, isSealed, ...record } of records) {
    const content = journalHashing.canonicalize(record.data);
    const key = randomBytes(32).toString("hex");
    const data = isSealed ? { sealed: commitmentTo(content, key) } : record.data;
    const appended = appendEntry(head, { ...record, data }, journalHashing);
    if (!appended.ok) throw new Error(`not an entry of the journal: ${JSON.stringify(appended.error)}`);
    const entry = appended.value;
    const { sequence, subject, type, hash } = entry;
    await transaction
      .insertInto("journal")
      .values({
        ...{ sequence, type, day, hash },
        ...{ subjectKind: subject.kind, subjectId: subject.id },
        line: journalHashing.canonicalize(entry),
      })
      .execute();
    if (isSealed) await transaction.insertInto("sealedParts").values({ sequence, key, content }).execute();
    entries.push(entry);
    head = { sequence, hash };
  }
  return entries;
}

/**
 * The commitments that stand for persons, made where there are none yet. Each person has a key of their own: destroying
 * it cuts the person from everything in the journal.
 */
export async function commitmentsOf(
  transaction: Transaction<Database>,
  persons: Iterable<string>,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const person of [...new Set(persons)].sort()) {
    if (commitment.safeParse(person).success) {
      found.set(person, person);
      continue;
    }
    const key = randomBytes(32).toString("hex");
    await transaction
      .insertInto("personalParts")
      .values({ person, key, commitment: commitmentTo(person, key) })
      .onConflict((conflict) => conflict.column("person").doNothing())
      .execute();
    const row = await transaction
      .selectFrom("personalParts")
      .select("commitment")
      .where("person", "=", person)
      .executeTakeFirstOrThrow();
    found.set(person, row.commitment);
  }
  return found;
}

/** Every person named in a value, wherever it stands. */
export function personsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === "person" && typeof member === "string" ? [member] : personsIn(member),
  );
}

export type StoredEvent = { sequence: number; day: string; type: string; data: unknown };

export class BrokenSeal extends Error {
  constructor(readonly sequence: number) {
    super(`the sealed content of entry ${sequence} is missing or is not the one it commits to`);
  }
}

/**
 * What happened to one thing, in order, with its sealed content.
 *
 * @param until the last civil day to count
 * @throws BrokenSeal when sealed content was lost or changed
 */
export async function eventsOf(
  db: Kysely<Database>,
  subject: JournalDraft["subject"],
  until?: string,
): Promise<StoredEvent[]> {
  let query = db
    .selectFrom("journal")
    .leftJoin("sealedParts", "sealedParts.sequence", "journal.sequence")
    .select(["journal.sequence", "journal.day", "journal.line", "sealedParts.key", "sealedParts.content"])
    .where("subjectKind", "=", subject.kind)
    .where("subjectId", "=", subject.id)
    .orderBy("journal.sequence");
  if (until !== undefined) query = query.where("journal.day", "<=", until);
  const rows = await query.execute();
  return rows.map(({ sequence, day, line, key, content }) => {
    const { type, data } = JSON.parse(line) as JournalEntry;
    const number = Number(sequence);
    const sealed = sealedIn(data);
    if (sealed === null) return { sequence: number, day, type, data };
    if (key === null || content === null || commitmentTo(content, key) !== sealed)
      throw new BrokenSeal(number);
    return { sequence: number, day, type, data: JSON.parse(content) };
  });
}

/** The commitment in the place of sealed content. No event of a plan has this form. */
function sealedIn(data: unknown): string | null {
  if (typeof data !== "object" || data === null || !("sealed" in data)) return null;
  return typeof data.sealed === "string" && Object.keys(data).length === 1 ? data.sealed : null;
}
