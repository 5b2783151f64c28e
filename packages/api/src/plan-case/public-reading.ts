/**
 * A plan under way that is public stands in the lists of plans and measures: written in the transaction of the change
 * itself, shown on the days on which it is public, in place of what the register says of the same plan.
 */
import type { IsoDate } from "@napar/domain/calendar";
import { planMeasureOf } from "@napar/domain/measure";
import { type PlanCase, planDocumentOf } from "@napar/domain/plan-case";
import { type Kysely, sql, type Transaction } from "kysely";
import { contentHash } from "../journal/hashing.js";
import { lockJournal } from "../journal/journal.store.js";
import { facetsOfPlan, hideCase, type PlacedPlan, showCase, wholeDocument } from "../plan/plan-rows.js";
import type { Database } from "../storage/index.js";
import { findCase } from "./case-state.store.js";
import { isPublicOn } from "./plan-case-model.js";

/**
 * Brings the lists to what a case now says. The caller holds the journal, so that one writes at a time.
 *
 * @param before the case as the lists show it, where they do
 */
export async function writeReading(
  transaction: Transaction<Database>,
  before: PlanCase | null,
  state: PlanCase,
  on: IsoDate,
): Promise<void> {
  if (!state.head) return;
  if (isPublicOn(state, on)) await showCase(transaction, before && placed(before, on), placed(state, on));
  else await hideCase(transaction, state.head.id);
}

/** A measure keeps its place whatever becomes of those before it. */
const placed = (state: PlanCase, on: IsoDate): PlacedPlan => ({
  plan: planDocumentOf(state, on),
  measures: state.measures.measures.map((measure) =>
    measure.withdrawn ? undefined : planMeasureOf(measure),
  ),
});

/**
 * Brings the lists to a day: the status of a plan may depend on it, and whether a plan is public. A storage whose lists
 * never showed plans under way gets all of them.
 */
export async function bringReadingTo(db: Kysely<Database>, on: IsoDate): Promise<void> {
  if ((await readingDayOf(db)) === on) return;
  await db.transaction().execute(async (transaction) => {
    await lockJournal(transaction);
    if ((await readingDayOf(transaction)) === on) return;
    const { rows } = await sql<{ id: string; isShown: boolean }>`
      select c.id, p.id is not null as is_shown
      from plan_cases c left join plans p on p.id = c.id and p.origin = 'case'
      where (c.published @> ${on}::date) <> (p.id is not null) or (p.id is not null and c.status is null)
      order by c.id`.execute(transaction);
    for (const { id, isShown } of rows) {
      const state = await findCase(transaction, id);
      if (state) await writeReading(transaction, isShown ? state : null, state, on);
    }
    await transaction.deleteFrom("readingDays").execute();
    await transaction.insertInto("readingDays").values({ day: on }).execute();
  });
}

async function readingDayOf(db: Kysely<Database>): Promise<string | undefined> {
  return (await db.selectFrom("readingDays").select("day").executeTakeFirst())?.day;
}

/** Whether the lists say of a case what its state says; on the day they were last brought to. */
export async function readingFollows(db: Kysely<Database>, state: PlanCase): Promise<boolean> {
  const id = state.head?.id ?? "";
  const on = await readingDayOf(db);
  // Nobody has read them yet: they are brought to the day of the first reader.
  if (on === undefined) return true;
  const row = await db
    .selectFrom("plans")
    .select(wholeDocument.as("document"))
    .where("id", "=", id)
    .where("origin", "=", "case")
    .executeTakeFirst();
  if (!row || !isPublicOn(state, on)) return !row && !isPublicOn(state, on);
  const { plan } = placed(state, on);
  // A change tells the status of its own day, which may be later than the day the lists were brought to.
  const withoutDay = (document: object) => ({ ...document, status: null, statusAsOf: null });
  if (hashOf(withoutDay(row.document)) !== hashOf(withoutDay(plan))) return false;
  const kept = await db
    .selectFrom("planFacets")
    .select(["facet", "value", "measures"])
    .where("planId", "=", id)
    .execute();
  const counted = facetsOfPlan(plan);
  return (
    kept.length === counted.size &&
    kept.every(({ facet, value, measures }) => counted.get(`${facet} ${value}`)?.measures === measures)
  );
}

const hashOf = (document: object): string => contentHash(JSON.parse(JSON.stringify(document)));
