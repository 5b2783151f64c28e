/** Measures as the lists read them: written with their plan, one by one where one by one they change. */
import { firstDay } from "@napar/domain/calendar";
import type { Measure, Plan } from "@napar/domain/plan";
import { foldText } from "@napar/domain/suggestion";
import { readText } from "@napar/domain/text";
import { type Kysely, sql, type Transaction } from "kysely";
import { textsOf } from "../plan/plan-text.js";
import { type Database, lexemesOf } from "../storage/index.js";
import { measureIdOf, measureSummaryOf } from "./measure-summary.js";

/** Measures by their place in the list; a place stays empty when its measure is gone. */
export type PlacedMeasures = readonly (Measure | undefined)[];

/** By which values a measure is found. One that names no lead or place takes those of its plan. */
export function facetsOfMeasure(plan: Plan, measure: Measure): { facet: string; value: string }[] {
  const leads = (measure.lead ?? []).flatMap(({ authority }) => authority ?? []);
  const values = {
    authority: leads.length > 0 ? leads : [plan.authority.id],
    place: measure.places ?? plan.places ?? [],
    domain: measure.domains ?? [],
    ground: measure.grounds ?? [],
    commitment: (measure.eccarCommitments ?? []).map(String),
  };
  return Object.entries(values).flatMap(([facet, all]) =>
    [...new Set(all)].map((value) => ({ facet, value })),
  );
}

/**
 * Writes the measures that are not as they were.
 *
 * @param was those that stand there; what is the same object is the same measure
 * @returns whether any is now found by other values
 */
export async function writeMeasures(
  transaction: Kysely<Database> | Transaction<Database>,
  plan: Plan,
  was: PlacedMeasures,
  is: PlacedMeasures,
): Promise<boolean> {
  const gone: number[] = [];
  const changed: Placed[] = [];
  const moved: Placed[] = [];
  for (let position = 0; position < Math.max(was.length, is.length); position += 1) {
    const [old, measure] = [was[position], is[position]];
    if (old === measure) continue;
    const isSameFacets =
      old && measure && keyOfFacets(plan, old) === keyOfFacets(plan, measure) && old.id === measure.id;
    if (measure && isSameFacets) changed.push({ position, measure });
    else {
      if (old) gone.push(position);
      if (measure) moved.push({ position, measure });
    }
  }
  if (gone.length > 0) {
    await sql`delete from measures where plan_id = ${plan.id} and position = any(${sql.val(gone)}::int[])`.execute(
      transaction,
    );
  }
  for (const some of chunksOf(changed)) await updateRows(transaction, plan, some);
  for (const some of chunksOf(moved)) await insertRows(transaction, plan, some);
  return gone.length > 0 || moved.length > 0;
}

type Placed = { position: number; measure: Measure };

const keyOfFacets = (plan: Plan, measure: Measure): string => JSON.stringify(facetsOfMeasure(plan, measure));

function rowOf(plan: Plan, { position, measure }: Placed) {
  return {
    position,
    id: measureIdOf(plan.id, measure.id),
    document: measure,
    summary: JSON.stringify(measureSummaryOf(plan.id, measure)),
    title_folded: foldText(readText(measure.title, "nl")?.text ?? ""),
    starts_on: measure.start ? firstDay(measure.start) : null,
    ends_on: measure.end ? firstDay(measure.end) : null,
    words: lexemesOf([
      ...textsOf(measure.title),
      ...(measure.partners ?? []).map(({ name }) => name),
      ...(measure.lead ?? []).map(({ service }) => service),
      ...(measure.services ?? []),
      measure.deliverable,
    ]),
  };
}

const asRows = (rows: readonly object[]) => sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)`;
const columns = sql.raw(
  "position int, id text, document jsonb, summary text, title_folded text, starts_on date, ends_on date, words text[]",
);

async function insertRows(db: Kysely<Database>, plan: Plan, placed: readonly Placed[]): Promise<void> {
  await sql`
    insert into measures
      (plan_id, position, id, document, summary, title_folded, starts_on, ends_on, search_words)
    select ${plan.id}, position, id, document, summary, title_folded, starts_on, ends_on, array_to_tsvector(words)
    from ${asRows(placed.map((one) => rowOf(plan, one)))} as t (${columns})`.execute(db);
  const facets = placed.flatMap(({ position, measure }) =>
    facetsOfMeasure(plan, measure).map((facet) => ({ ...facet, position })),
  );
  await sql`
    insert into measure_facets (facet, value, plan_id, position)
    select facet, value, ${plan.id}, position
    from ${asRows(facets)} as t (facet text, value text, position int)`.execute(db);
}

/** Found by the same values as before. */
async function updateRows(db: Kysely<Database>, plan: Plan, placed: readonly Placed[]): Promise<void> {
  await sql`
    update measures m set document = t.document, summary = t.summary, title_folded = t.title_folded,
      starts_on = t.starts_on, ends_on = t.ends_on, search_words = array_to_tsvector(t.words)
    from ${asRows(placed.map((one) => rowOf(plan, one)))} as t (${columns})
    where m.plan_id = ${plan.id} and m.position = t.position`.execute(db);
}

/** Rows sent at once. */
const rowsAtOnce = 1000;

function chunksOf<T>(all: readonly T[]): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < all.length; start += rowsAtOnce)
    chunks.push(all.slice(start, start + rowsAtOnce));
  return chunks;
}
