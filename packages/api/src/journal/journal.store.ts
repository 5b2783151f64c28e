/** The journal in the database: appended to by one writer at a time, read by anybody. */
import { randomBytes } from "node:crypto";
import {
  appendEntry,
  commitment,
  emptyJournal,
  type JournalDraft,
  type JournalEntry,
  type JournalHead,
  sealedType,
} from "@napar/domain/journal";
import { type Insertable, type Kysely, sql, type Transaction } from "kysely";
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
 * Writes what happened at the end of the journal, in the transaction of the change itself. A sealed record stays outside
 * the chain as a whole: the entry holds a commitment to it, and tells nothing but when it was written.
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
  const rows: JournalRow[] = [];
  const sealedParts: { sequence: number; key: string; content: string }[] = [];
  for (const { day, isSealed, ...record } of records) {
    const { at, actor, subject, type, data } = record;
    let draft: JournalDraft = record;
    if (isSealed) {
      const content = journalHashing.canonicalize({ actor, subject, type, data });
      const key = randomBytes(32).toString("hex");
      sealedParts.push({ sequence: head.sequence + 1, key, content });
      draft = { at, ...sealed, data: { sealed: commitmentTo(content, key) } };
    }
    const appended = appendEntry(head, draft, journalHashing);
    if (!appended.ok) throw new Error(`not an entry of the journal: ${JSON.stringify(appended.error)}`);
    const entry = appended.value;
    const { sequence, hash } = entry;
    rows.push({
      ...{ sequence, type, day, hash },
      ...{ subjectKind: subject.kind, subjectId: subject.id },
      line: journalHashing.canonicalize(entry),
    });
    entries.push(entry);
    head = { sequence, hash };
  }
  for (let from = 0; from < rows.length; from += mostRows) {
    await transaction
      .insertInto("journal")
      .values(rows.slice(from, from + mostRows))
      .execute();
  }
  for (let from = 0; from < sealedParts.length; from += mostRows) {
    await transaction
      .insertInto("sealedParts")
      .values(sealedParts.slice(from, from + mostRows))
      .execute();
  }
  return entries;
}

/** Rows sent at once. */
const mostRows = 1000;
type JournalRow = Insertable<Database["journal"]>;

/** What an entry says of itself when its record is sealed. */
const sealed = {
  actor: { office: "sealed", organisation: "sealed", person: null },
  subject: { kind: "sealed", id: "sealed" },
  type: sealedType,
} as const;

/**
 * The commitments that stand for persons, made where there are none yet. Each person has a key of their own: destroying
 * it cuts the person from everything in the journal.
 */
export async function commitmentsOf(
  transaction: Transaction<Database>,
  persons: Iterable<string>,
): Promise<Map<string, string>> {
  const found = known.get(transaction) ?? new Map<string, string>();
  known.set(transaction, found);
  const asked: string[] = [];
  for (const person of new Set(persons)) {
    if (commitment.safeParse(person).success) found.set(person, person);
    else if (!found.has(person)) asked.push(person);
  }
  const read = async () => {
    const rows = await transaction
      .selectFrom("personalParts")
      .select(["person", "commitment"])
      .where("person", "in", asked)
      .execute();
    for (const row of rows) found.set(row.person, row.commitment);
  };
  if (asked.length > 0) await read();
  // In one order, so that two writers never wait for each other crosswise.
  const missing = asked.filter((person) => !found.has(person)).sort();
  for (const person of missing) {
    const key = randomBytes(32).toString("hex");
    await transaction
      .insertInto("personalParts")
      .values({ person, key, commitment: commitmentTo(person, key) })
      .onConflict((conflict) => conflict.column("person").doNothing())
      .execute();
  }
  // Another may have been quicker.
  if (missing.length > 0) await read();
  return found;
}

/** What stands for one person in the record; `null`: nothing of theirs is in it, or they were forgotten. */
export async function commitmentOf(db: Kysely<Database>, person: string): Promise<string | null> {
  const row = await db
    .selectFrom("personalParts")
    .select("commitment")
    .where("person", "=", person)
    .executeTakeFirst();
  return row?.commitment ?? null;
}

/** What was read in a transaction; those that another takes away meanwhile are still of that moment. */
const known = new WeakMap<Transaction<Database>, Map<string, string>>();

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
    super(`the record of entry ${sequence} is missing or is not the one it commits to`);
  }
}

/**
 * What happened to one thing, in order, sealed records too.
 *
 * @param until the last civil day to count
 * @throws BrokenSeal when a sealed record was lost or changed
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
    const entry = JSON.parse(line) as JournalEntry;
    const number = Number(sequence);
    const record = entry.type === sealed.type ? openRecord(entry, key, content) : entry;
    if (!record || record.subject.kind !== subject.kind || record.subject.id !== subject.id) {
      throw new BrokenSeal(number);
    }
    return { sequence: number, day, type: record.type, data: record.data };
  });
}

/** The record an entry commits to; `null` when it is missing or another. */
export function openRecord(
  { data }: JournalEntry,
  key: string | null,
  content: string | null,
): Pick<JournalEntry, "actor" | "subject" | "type" | "data"> | null {
  const commitment = (data as { sealed?: unknown } | null)?.sealed;
  if (key === null || content === null || commitmentTo(content, key) !== commitment) return null;
  return JSON.parse(content);
}

/** Entries from after one place up to another, as they are exported: lines of canonical JSON. */
export async function linesOf(
  db: Kysely<Database>,
  { after, upTo, limit }: { after: number; upTo: number; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom("journal")
    .select("line")
    .where("sequence", ">", after)
    .where("sequence", "<=", upTo)
    .orderBy("sequence")
    .limit(limit)
    .execute();
  return rows.map(({ line }) => line);
}
