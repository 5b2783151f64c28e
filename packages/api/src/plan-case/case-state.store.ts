/**
 * The state of a case in the database: each part by itself, each of its lists record by record, so that a change writes
 * what it changed and nothing else.
 */
import { randomUUID } from "node:crypto";
import { measuresForGaps } from "@napar/domain/gap";
import { isPublished, statusesOfStage } from "@napar/domain/lifecycle";
import type { CaseHead, PlanCase } from "@napar/domain/plan-case";
import { foldText } from "@napar/domain/suggestion";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../storage/index.js";
import { createStateCache } from "./case-state-cache.js";
import { wordsFollow, writeWords } from "./case-words.store.js";
import type { Moment } from "./plan-case.store.js";
import { ownersOf, partiesOf, planCaseModel, planStatusIn } from "./plan-case-model.js";

const partNames = planCaseModel.parts.map(({ name }) => name) as (keyof PlanCase)[];
/** States are never changed, only followed by others: two requests may hold the same one. */
const known = createStateCache();

export async function findCase(db: Kysely<Database>, id: string): Promise<PlanCase | null> {
  const row = await db.selectFrom("planCases").select("stamp").where("id", "=", id).executeTakeFirst();
  return row ? stateAt(db, id, row.stamp) : null;
}

/** The case as it is now, held against other writers until the transaction ends. */
export async function holdCase(transaction: Transaction<Database>, id: string): Promise<PlanCase | null> {
  const row = await transaction
    .selectFrom("planCases")
    .select("stamp")
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row ? stateAt(transaction, id, row.stamp) : null;
}

async function stateAt(db: Kysely<Database>, id: string, stamp: string): Promise<PlanCase | null> {
  const kept = known.get(id, stamp);
  if (kept) return kept;
  // It may have changed since the stamp was read; what is read now fits together.
  const read = (await readCases(db, [id])).get(id);
  if (!read) return null;
  known.set(id, read.stamp, read.state);
  return read.state;
}

/**
 * States as they are stored, in one statement, so that each fits together.
 *
 * @param ids which cases; all of them when missing
 * @param parts which of their parts; the others are as in a case where nothing happened
 */
export async function readCases(
  db: Kysely<Database>,
  ids?: readonly string[],
  parts: readonly (keyof PlanCase)[] = partNames,
): Promise<Map<string, { stamp: string; state: PlanCase }>> {
  const wanted = sql.val([...parts]);
  const { rows } = await sql<{
    id: string;
    version: number;
    stamp: string;
    parts: string | null;
    lists: string | null;
  }>`
    select c.id, c.version, c.stamp,
      (select json_agg(json_build_object('part', p.part, 'content', p.content, 'lists', p.lists))::text
        from plan_case_parts p where p.plan_id = c.id and p.part = any(${wanted}::text[])) as parts,
      (select json_agg(json_build_object('part', l.part, 'list', l.list, 'records', l.records))::text
        from (
          select r.part, r.list, json_agg(r.content order by r.position) as records
          from plan_case_records r where r.plan_id = c.id and r.part = any(${wanted}::text[])
          group by r.part, r.list
        ) l) as lists
    from plan_cases c ${ids ? sql`where c.id = any(${sql.val([...ids])}::text[])` : sql``}
    order by c.id`.execute(db);
  return new Map(rows.map(({ id, stamp, ...row }) => [id, { stamp, state: assemble(row) }]));
}

type Content = Record<string, unknown>;
type StoredPart = { part: string; content: Content; lists: string[] };
type StoredList = { part: string; list: string; records: unknown[] };

function assemble({
  version,
  parts,
  lists,
}: {
  version: number;
  parts: string | null;
  lists: string | null;
}): PlanCase {
  const states: Record<string, Content> = {};
  for (const { part, content, lists: names } of JSON.parse(parts ?? "[]") as StoredPart[]) {
    states[part] = content;
    for (const name of names) content[name] = [];
  }
  for (const { part, list, records } of JSON.parse(lists ?? "[]") as StoredList[]) {
    const state = states[part];
    if (state) state[list] = records;
  }
  return { ...planCaseModel.emptyCase, ...states, version } as PlanCase;
}

/**
 * Writes what of a case is not as it was: the domain keeps by reference what an event does not change.
 *
 * @returns `false` when a case of this identifier is there already
 */
export async function writeCase(
  transaction: Transaction<Database>,
  before: PlanCase | null,
  state: PlanCase,
  moment: Moment,
): Promise<boolean> {
  const { head } = state;
  if (!head) throw new Error("a case that is not open cannot be kept");
  const { id } = head;
  const stamp = randomUUID();
  const row = { ...columnsOf(state, head), stamp, changedAt: moment.at, changedOn: moment.on };
  if (before) {
    // A clock that is set back does not make the last change an earlier one.
    const changedOn = sql<string>`greatest(changed_on, ${moment.on})`;
    await transaction
      .updateTable("planCases")
      .set({ ...row, changedOn })
      .where("id", "=", id)
      .execute();
  } else {
    const inserted = await transaction
      .insertInto("planCases")
      .values({ ...row, id, openedOn: head.openedOn })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .executeTakeFirst();
    if (inserted.numInsertedOrUpdatedRows !== 1n) return false;
  }
  await writeParts(transaction, id, before, state);
  if (before?.measures !== state.measures) await writeCommitments(transaction, id, before, state);
  await writeWords(transaction, id, before, state);
  // Should the transaction fail, nobody will ever ask for this stamp.
  known.set(id, stamp, state);
  return true;
}

/** What lists and filters need of a case. */
function columnsOf(state: PlanCase, { plan, procedure }: CaseHead) {
  const { version, lifecycle } = state;
  const { stage } = lifecycle;
  const owners = [plan.authority, ...(plan.coAuthorities ?? [])];
  return {
    ...{ version, stage, procedure },
    // Any day will do where the day makes no difference.
    status: statusesOfStage(stage).length > 1 ? null : planStatusIn(state, "2000-01-01"),
    title: JSON.stringify(plan.title),
    authority: JSON.stringify(plan.authority),
    titleFolded: foldedTitle(plan.title),
    owners: ownersOf(state),
    ownerTypes: owners.map(({ type }) => type),
    parties: partiesOf(state),
    published: publishedDays(lifecycle),
  };
}

/** By language, in the order of their codes: the same whether a title comes from a request or out of the journal. */
const foldedTitle = (title: CaseHead["plan"]["title"]): string =>
  foldText(
    Object.entries(title)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([, words]) => words)
      .join(" "),
  );

/** As a `datemultirange`: every day on which the latest word is that it is public. */
function publishedDays(lifecycle: PlanCase["lifecycle"]): string {
  const days = [...new Set(lifecycle.publication.map(({ on }) => on))].sort();
  const spans = days.flatMap((day, index) =>
    isPublished(lifecycle, day) ? [`[${day},${days[index + 1] ?? ""})`] : [],
  );
  return `{${spans.join(",")}}`;
}

/** Records sent at once: some megabytes of JSON. */
const batch = 2000;

async function writeParts(
  transaction: Transaction<Database>,
  id: string,
  before: PlanCase | null,
  state: PlanCase,
): Promise<void> {
  const contents: unknown[] = [];
  const records: unknown[] = [];
  for (const part of partNames) {
    if (before && before[part] === state[part]) continue;
    const was = before && split(before[part]);
    const is = split(state[part]);
    const content = { part, content: is.content, lists: Object.keys(is.lists) };
    if (
      !was ||
      JSON.stringify(content) !==
        JSON.stringify({ part, content: was.content, lists: Object.keys(was.lists) })
    )
      contents.push(content);
    for (const list of new Set([...Object.keys(is.lists), ...Object.keys(was?.lists ?? {})])) {
      const [old, present] = [was?.lists[list] ?? [], is.lists[list] ?? []];
      present.forEach((record, position) => {
        if (record !== old[position] || position >= old.length)
          records.push({ part, list, position, content: record });
      });
      if (present.length < old.length) {
        await transaction
          .deleteFrom("planCaseRecords")
          .where("planId", "=", id)
          .where("part", "=", part)
          .where("list", "=", list)
          .where("position", ">=", present.length)
          .execute();
      }
    }
  }
  if (contents.length > 0) {
    await sql`
      insert into plan_case_parts (plan_id, part, content, lists)
      select ${id}, part, content, lists
      from jsonb_to_recordset(${JSON.stringify(contents)}::jsonb) as t (part text, content jsonb, lists text[])
      on conflict (plan_id, part) do update set content = excluded.content, lists = excluded.lists`.execute(
      transaction,
    );
  }
  for (let from = 0; from < records.length; from += batch) {
    await sql`
      insert into plan_case_records (plan_id, part, list, position, content)
      select ${id}, part, list, position, content
      from jsonb_to_recordset(${JSON.stringify(records.slice(from, from + batch))}::jsonb)
        as t (part text, list text, position integer, content jsonb)
      on conflict (plan_id, part, list, position) do update set content = excluded.content`.execute(
      transaction,
    );
  }
}

function split(part: unknown): { content: Content; lists: Record<string, readonly unknown[]> } {
  const content: Content = {};
  const lists: Record<string, readonly unknown[]> = {};
  for (const [name, member] of Object.entries(part ?? {})) {
    if (Array.isArray(member)) lists[name] = member;
    else content[name] = member;
  }
  return { content, lists };
}

async function writeCommitments(
  transaction: Transaction<Database>,
  id: string,
  before: PlanCase | null,
  state: PlanCase,
): Promise<void> {
  const was = before ? commitmentsIn(id, before) : new Map<string, Commitment>();
  const is = commitmentsIn(id, state);
  const changed = [...is].flatMap(([key, row]) => (was.get(key)?.measures === row.measures ? [] : [row]));
  const gone = [...was].flatMap(([key, row]) => (is.has(key) ? [] : [row]));
  if (changed.length > 0) {
    await sql`
      insert into plan_case_commitments (plan_id, domain, authority, measures)
      select ${id}, domain, authority, measures
      from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as t (domain text, authority text, measures integer)
      on conflict (plan_id, domain, authority) do update set measures = excluded.measures`.execute(
      transaction,
    );
  }
  for (const { domain, authority } of gone) {
    await transaction
      .deleteFrom("planCaseCommitments")
      .where("planId", "=", id)
      .where("domain", "=", domain)
      .where("authority", "=", authority)
      .execute();
  }
}

type Commitment = { domain: string; authority: string; measures: number };

/** How many measures commit whom to what, counted as the gap matrix of the domain counts them. */
function commitmentsIn(id: string, { measures }: PlanCase): Map<string, Commitment> {
  const counted = new Map<string, Commitment>();
  for (const measure of measuresForGaps(id, measures)) {
    if (measure.isDropped) continue;
    for (const domain of new Set(measure.domains)) {
      for (const authority of measure.authorities) {
        const key = `${domain} ${authority}`;
        const row = counted.get(key) ?? { domain, authority, measures: 0 };
        row.measures += 1;
        counted.set(key, row);
      }
    }
  }
  return counted;
}

/** Whether what lists, filters and sums read of a case is what its state says. */
export async function columnsFollow(db: Kysely<Database>, state: PlanCase): Promise<boolean> {
  const { head } = state;
  if (!head) return false;
  const { version, stage, procedure, status, title, authority, titleFolded, ...lists } = columnsOf(
    state,
    head,
  );
  const texts = (list: readonly (string | null | undefined)[]) =>
    sql`array(select jsonb_array_elements_text(${JSON.stringify(list.map((text) => text ?? null))}::jsonb))`;
  const { rows } = await sql`
    select from plan_cases
    where id = ${head.id} and version = ${version} and stage = ${stage} and procedure = ${procedure}
      and status is not distinct from ${status}::text
      and title = ${title}::jsonb and authority = ${authority}::jsonb and title_folded = ${titleFolded}
      and owners = ${texts(lists.owners)} and owner_types = ${texts(lists.ownerTypes)}
      and parties = ${texts(lists.parties)} and published = ${lists.published}::datemultirange
      and opened_on = ${head.openedOn}`.execute(db);
  if (rows.length !== 1 || !(await wordsFollow(db, state))) return false;
  const counted = commitmentsIn(head.id, state);
  const kept = await db
    .selectFrom("planCaseCommitments")
    .select(["domain", "authority", "measures"])
    .where("planId", "=", head.id)
    .execute();
  return (
    kept.length === counted.size &&
    kept.every((row) => counted.get(`${row.domain} ${row.authority}`)?.measures === row.measures)
  );
}
