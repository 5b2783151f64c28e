/** Messages to the offices of a person, and which of them the person has read. */
import type { MessageKind } from "@napar/domain/message";
import type { LocalizedText } from "@napar/domain/text";
import { type Kysely, sql } from "kysely";
import { visibleTo } from "../plan-case/plan-case.store.js";
import type { Reader } from "../plan-case/plan-case-access.js";
import type { Database } from "../storage/index.js";

/** An office somebody holds: messages to it, and those to its organisation as a whole, are theirs to read. */
export type HeldOffice = { organisation: string; office: string };

export type StoredMessage = {
  id: string;
  kind: MessageKind;
  organisation: string;
  office: string | null;
  plan: string;
  planTitle: LocalizedText | null;
  aboutKind: string;
  aboutId: string;
  due: string | null;
  on: string;
  isRead: boolean;
};

type Addressee = { person: string; offices: readonly HeldOffice[] };

const addressedTo = (offices: readonly HeldOffice[]) => sql<boolean>`exists (
  select from unnest(${sql.val(offices.map(({ organisation }) => organisation))}::text[],
    ${sql.val(offices.map(({ office }) => office))}::text[]) held (organisation, office)
  where held.organisation = m.organisation and (m.office is null or m.office = held.office))`;

/** Unread ones first, then the latest. */
export async function listMessages(
  db: Kysely<Database>,
  {
    person,
    offices,
    reader,
    on,
    limit,
    offset,
    unreadAfter = null,
  }: Addressee & {
    reader: Reader;
    on: string;
    limit: number;
    offset: number;
    /** Only those that came after this message and that the person has not read. */
    unreadAfter?: string | number | null;
  },
): Promise<{ items: StoredMessage[]; total: number; unread: number }> {
  const isWanted =
    unreadAfter === null ? sql`true` : sql`(m.id > ${unreadAfter}::bigint and r.person is null)`;
  const { rows } = await sql<StoredMessage>`
    select m.id::text as id, m.kind, m.organisation, m.office, m.plan, c.title as plan_title, m.about_kind,
      m.about_id, m.due, j.day as on, r.person is not null as is_read
    from messages m
      join journal j on j.sequence = m.sequence
      left join plan_cases c on c.id = m.plan and ${visibleTo(reader, on)}
      left join message_readings r on r.message = m.id and r.person = ${person}
    where ${addressedTo(offices)} and ${isWanted}
    order by (r.person is not null), m.id desc limit ${limit} offset ${offset}`.execute(db);
  const counted = await sql<{ total: string | number; unread: string | number }>`
    select count(*) as total, count(*) filter (where r.person is null) as unread
    from messages m left join message_readings r on r.message = m.id and r.person = ${person}
    where ${addressedTo(offices)} and ${isWanted}`.execute(db);
  const [counts] = counted.rows;
  return { items: rows, total: Number(counts?.total ?? 0), unread: Number(counts?.unread ?? 0) };
}

/** @returns `false` when there is no such message to the person */
export async function markRead(
  db: Kysely<Database>,
  message: string,
  { person, offices }: Addressee,
): Promise<boolean> {
  if (!/^[1-9]\d{0,17}$/.test(message)) return false;
  const { rows } = await sql`
    with addressed as (select m.id from messages m where m.id = ${message}::bigint and ${addressedTo(offices)}),
      marked as (
        insert into message_readings (message, person) select id, ${person} from addressed on conflict do nothing
      )
    select id from addressed`.execute(db);
  return rows.length === 1;
}
