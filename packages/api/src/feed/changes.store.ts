/**
 * What happened in public: entries of the journal that everybody may read, of plans that everybody may read, and what came
 * into the register. The same is told by feeds, by mail and over HTTP.
 */

import { concerns, type Followed, type PublicChange, type Reach } from "@napar/domain/following";
import type { JournalEntry } from "@napar/domain/journal";
import type { LocalizedText } from "@napar/domain/text";
import { type Kysely, sql } from "kysely";
import { textsIn } from "../journal/read-entries.js";
import type { Database } from "../storage/index.js";
import { listRegisterChanges } from "./register-plans.js";

type Row = {
  sequence: string | number;
  day: string;
  line: string;
  title: LocalizedText;
  authorityType: string;
};
type Facts = PublicChange["facts"];

/** Entries looked at in one request: beyond it the answer says where to go on. */
const mostRows = 5000;
const batch = 500;
const lastNumber = Number.MAX_SAFE_INTEGER;

export type ChangesAsked = {
  followed: Followed;
  reach: Reach;
  /** The civil day on which it is asked: a plan that is public no more is told no more. */
  on: string;
  /** Entries of the journal after one place and before another. */
  after?: number;
  before?: number | undefined;
  /** Changes of the register after this moment. */
  since?: Date;
  limit: number;
};

/** @returns the newest first; `next`: go on before this entry of the journal, `null` when there is nothing more */
export async function listChanges(
  db: Kysely<Database>,
  { followed, reach, on, after = 0, before = lastNumber, since, limit }: ChangesAsked,
): Promise<{ items: PublicChange[]; next: number | null }> {
  const found: PublicChange[] = [];
  let last = before;
  let next: number | null = null;
  for (let seen = 0; ; seen += batch) {
    if (seen >= mostRows) {
      next = last;
      break;
    }
    const rows = await rowsOf(db, { followed, on, after, before: last });
    const wanted = (await changesOf(db, rows)).filter((one) => concerns(followed, one, reach));
    const room = limit - found.length;
    found.push(...wanted.slice(0, room));
    last = Number(rows.at(-1)?.sequence ?? last);
    if (wanted.length > room || (wanted.length === room && rows.length === batch)) {
      next = sequenceOf(found.at(-1) as PublicChange);
      break;
    }
    if (rows.length < batch) break;
  }
  const span = {
    to: before === lastNumber ? null : await momentOfEntry(db, before),
    from: next === null ? (since ?? null) : new Date(found.at(-1)?.at ?? 0),
  };
  const ofRegister = (await listRegisterChanges(db, { on, ...span })).filter((one) =>
    concerns(followed, one, reach),
  );
  const items = [...found, ...ofRegister].sort((one, other) =>
    one.at < other.at ? 1 : one.at > other.at ? -1 : 0,
  );
  return { items, next };
}

/** The last entry there is: what comes after it is news. */
export async function lastEntry(db: Kysely<Database>): Promise<number> {
  const row = await db
    .selectFrom("journal")
    .select(({ fn }) => fn.max("sequence").as("last"))
    .executeTakeFirstOrThrow();
  return Number(row.last ?? 0);
}

const sequenceOf = ({ id }: PublicChange): number => Number(id.slice("journal-".length));

async function momentOfEntry(db: Kysely<Database>, sequence: number): Promise<Date | null> {
  const row = await db
    .selectFrom("journal")
    .select("line")
    .where("sequence", "=", sequence)
    .executeTakeFirst();
  return row ? new Date((JSON.parse(row.line) as JournalEntry).at) : null;
}

async function rowsOf(
  db: Kysely<Database>,
  { followed, on, after, before }: { followed: Followed; on: string; after: number; before: number },
): Promise<Row[]> {
  const isOfPlan =
    followed.kind === "plan" || followed.kind === "measure"
      ? sql`and j.subject_id = ${followed.plan}`
      : sql``;
  const { rows } = await sql<Row>`
    select j.sequence, j.day, j.line, c.title, coalesce(p.authority_type, '') as authority_type
    from journal j
      join plan_cases c on c.id = j.subject_id and c.published @> ${on}::date
      left join plans p on p.id = j.subject_id
    where j.subject_kind = 'plan' and j.sequence > ${after} and j.sequence < ${before} ${isOfPlan}
      and not exists (select from sealed_parts s where s.sequence = j.sequence)
    order by j.sequence desc limit ${batch}`.execute(db);
  return rows;
}

async function changesOf(db: Kysely<Database>, rows: readonly Row[]): Promise<PublicChange[]> {
  const entries = rows.map(({ line, ...row }) => {
    const { subject, actor, at, type, data } = JSON.parse(line) as JournalEntry;
    return {
      ...row,
      plan: subject.id,
      organisation: actor.organisation,
      at,
      type,
      texts: new Set(textsIn(data)),
      data,
    };
  });
  const plans = [...new Set(entries.map(({ plan }) => plan))];
  if (plans.length === 0) return [];
  const texts = [...new Set(entries.flatMap((entry) => [...entry.texts]))].filter(
    ({ length }) => length <= 200,
  );
  const things = Map.groupBy(await thingsOf(db, plans, texts), ({ planId }) => planId);
  const ofPlans = await factsOfPlans(db, plans);
  const ofMeasures = await factsOfMeasures(db, plans, texts);
  return entries.map((entry) => {
    const { plan, title, type, organisation, authorityType } = entry;
    const about = (things.get(plan) ?? [])
      .filter(({ id }) => entry.texts.has(id))
      .map(({ kind, id, title: of }) => ({ kind, id, title: of as LocalizedText | null }));
    const gone = measureOf(type, entry.data);
    if (gone !== null && !about.some(({ id }) => id === gone))
      about.push({ kind: "measure", id: gone, title: null });
    const facts = about.flatMap(({ kind, id }) =>
      kind === "measure" ? (ofMeasures.get(`${plan} ${id}`) ?? []) : [],
    );
    const whole = ofPlans.get(plan) ?? noFacts;
    return {
      ...{ id: `journal-${Number(entry.sequence)}`, at: entry.at, day: entry.day, type, organisation, about },
      plan: { id: plan, title },
      facts: {
        ...(facts.length > 0 ? joined([{ ...whole, domains: [], places: [] }, ...facts]) : whole),
        authorityType,
      },
    };
  });
}

/** A measure that is not there any more has no words by which it is found; what happened to it names it. */
function measureOf(type: string, data: unknown): string | null {
  if (!type.startsWith("measures.") || typeof data !== "object" || data === null) return null;
  const { measure, id } = data as { measure?: unknown; id?: unknown };
  const named = measure ?? id;
  return typeof named === "string" ? named : null;
}

type Thing = { planId: string; kind: "measure" | "goal" | "indicator"; id: string; title: LocalizedText };

async function thingsOf(
  db: Kysely<Database>,
  plans: readonly string[],
  texts: readonly string[],
): Promise<Thing[]> {
  const { rows } = await sql<Thing>`
    select plan_id, kind, id, title from plan_case_words
    where plan_id = any(${sql.val([...plans])}::text[]) and kind in ('measure', 'goal', 'indicator')
      and id = any(${sql.val([...texts])}::text[]) order by kind, id`.execute(db);
  return rows;
}

type PlainFacts = Omit<Facts, "authorityType">;
const noFacts: PlainFacts = { domains: [], authorities: [], places: [] };

const joined = (all: readonly PlainFacts[]): PlainFacts => ({
  domains: [...new Set(all.flatMap(({ domains }) => domains))],
  authorities: [...new Set(all.flatMap(({ authorities }) => authorities))],
  places: [...new Set(all.flatMap(({ places }) => places))],
});

type FacetRow = { key: string; facet: string; value: string };
const memberOf: Record<string, keyof PlainFacts> = {
  ...{ domain: "domains", place: "places", owner: "authorities", authority: "authorities" },
};

function factsFrom(rows: readonly FacetRow[]): Map<string, PlainFacts> {
  const facts = new Map<string, PlainFacts>();
  for (const { key, facet, value } of rows) {
    const of = facts.get(key) ?? { domains: [], authorities: [], places: [] };
    facts.set(key, of);
    const member = memberOf[facet];
    if (member && !of[member].includes(value)) of[member].push(value);
  }
  return facts;
}

export async function factsOfPlans(
  db: Kysely<Database>,
  plans: readonly string[],
): Promise<Map<string, PlainFacts>> {
  const { rows } = await sql<FacetRow>`
    select plan_id as key, facet, value from plan_facets
    where plan_id = any(${sql.val([...plans])}::text[]) and facet in ('domain', 'place', 'owner', 'authority')`.execute(
    db,
  );
  return factsFrom(rows);
}

/** By plan and measure. */
export async function factsOfMeasures(
  db: Kysely<Database>,
  plans: readonly string[],
  measures: readonly string[],
): Promise<Map<string, PlainFacts>> {
  const { rows } = await sql<FacetRow>`
    select m.plan_id || ' ' || (m.document->>'id') as key, f.facet, f.value
    from measures m join measure_facets f on f.plan_id = m.plan_id and f.position = m.position
    where m.plan_id = any(${sql.val([...plans])}::text[]) and m.document->>'id' = any(${sql.val([...measures])}::text[])
      and f.facet in ('domain', 'place', 'authority')`.execute(db);
  return factsFrom(rows);
}
