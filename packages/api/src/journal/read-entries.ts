/**
 * What happened, opened for one reader. The chain holds commitments where something is not for everybody; who may read
 * what stands behind one is decided here, entry by entry, and what one may not read is left out.
 */
import type { JournalEntry } from "@napar/domain/journal";
import { type Kysely, sql } from "kysely";
import { visibleTo } from "../plan-case/plan-case.store.js";
import type { Reader } from "../plan-case/plan-case-access.js";
import { isForParties } from "../plan-case/public-events.data.js";
import type { Database } from "../storage/index.js";
import { openRecord } from "./journal.store.js";

export type EntryFilter = {
  plan?: string | undefined;
  plans?: readonly string[] | undefined;
  organisation?: string | undefined;
  /** The commitment that stands for a person. */
  person?: string | undefined;
  /** Beginning of a type: `measures` is every kind of event of measures. */
  type?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** Identifier of what it is about, wherever it stands in the record. */
  object?: string | undefined;
};

export type ReadEntry = Pick<JournalEntry, "sequence" | "at" | "actor" | "subject" | "type" | "data"> & {
  day: string;
  /** The chain holds a commitment to it; the reader has a right to what it says. */
  isSealed: boolean;
};

type Row = {
  sequence: string | number;
  day: string;
  line: string;
  key: string | null;
  content: string | null;
  seated: boolean | null;
};

/** Rows looked at in one request: beyond it the answer says where to go on. */
const mostRows = 5000;
const batch = 500;

/**
 * The newest first.
 *
 * @param reader who reads; `own` are the organisations whose own affairs they may read
 * @param range entries after one place and before another
 * @returns `next`: go on before this entry; `null` when there is nothing more
 */
export async function readEntries(
  db: Kysely<Database>,
  {
    reader,
    own,
    on,
    filter,
    range: { after = 0, before = Number.MAX_SAFE_INTEGER },
    limit,
  }: {
    reader: Reader;
    own: readonly string[];
    on: string;
    filter: EntryFilter;
    range: { after?: number; before?: number | undefined };
    limit: number;
  },
): Promise<{ items: ReadEntry[]; next: number | null }> {
  const items: ReadEntry[] = [];
  let last = before;
  for (let seen = 0; seen < mostRows; seen += batch) {
    const rows = await rowsOf(db, { reader, on, filter, after, before: last });
    for (const row of rows) {
      last = Number(row.sequence);
      const entry = readable(row, reader, own);
      if (entry && matches(entry, filter)) items.push(entry);
      if (items.length === limit) return { items, next: last };
    }
    if (rows.length < batch) return { items, next: null };
  }
  return { items, next: last };
}

async function rowsOf(
  db: Kysely<Database>,
  {
    reader,
    on,
    filter,
    after,
    before,
  }: { reader: Reader; on: string; filter: EntryFilter; after: number; before: number },
): Promise<Row[]> {
  const { plan, plans, organisation, person, type, from, to, object } = filter;
  const holds = (text: string) =>
    sql`(position(${text} in j.line) > 0 or position(${text} in s.content) > 0)`;
  const conditions = [
    sql`j.sequence > ${after} and j.sequence < ${before}`,
    plan !== undefined && sql`j.subject_kind = 'plan' and j.subject_id = ${plan}`,
    plans && sql`j.subject_kind = 'plan' and j.subject_id = any(${sql.val([...plans])}::text[])`,
    type !== undefined && sql`(j.type = ${type} or starts_with(j.type, ${`${type}.`}))`,
    from !== undefined && sql`j.day >= ${from}`,
    to !== undefined && sql`j.day <= ${to}`,
    organisation !== undefined && holds(JSON.stringify(organisation)),
    person !== undefined && holds(JSON.stringify(person)),
    object !== undefined && holds(JSON.stringify(object)),
  ].filter((condition) => condition !== false && condition !== undefined);
  const seat = sql`(${reader.all} or c.owners && ${sql.val([...reader.own])}::text[]
    or c.parties && ${sql.val([...reader.party])}::text[])`;
  const { rows } = await sql<Row>`
    select j.sequence, j.day, j.line, s.key, s.content, ${seat} as seated
    from journal j
      left join sealed_parts s on s.sequence = j.sequence
      left join plan_cases c on j.subject_kind = 'plan' and c.id = j.subject_id and ${visibleTo(reader, on)}
    where ${sql.join(conditions, sql` and `)} and (s.sequence is null or ${seat})
    order by j.sequence desc limit ${batch}`.execute(db);
  return rows;
}

function readable(row: Row, reader: Reader, own: readonly string[]): ReadEntry | null {
  const entry = JSON.parse(row.line) as JournalEntry;
  const { sequence, at } = entry;
  const head = { sequence, at, day: row.day, isSealed: row.content !== null };
  if (row.content === null) {
    const { actor, subject, type, data } = entry;
    return { ...head, actor, subject, type, data };
  }
  const record = openRecord(entry, row.key, row.content);
  if (record?.subject.kind !== "plan" || !row.seated) return null;
  const isAffairOfOwn = reader.all || own.includes(record.actor.organisation);
  return isAffairOfOwn || isForParties(record) ? { ...head, ...record } : null;
}

/** The database looks for the texts anywhere; whether they stand in the right place is seen here. */
const matches = ({ actor, data }: ReadEntry, { organisation, person, object }: EntryFilter): boolean =>
  (organisation === undefined || actor.organisation === organisation) &&
  (person === undefined || actor.person === person) &&
  (object === undefined || textsIn(data).includes(object));

/** Every text in a value, wherever it stands. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
