/**
 * Plans as the lists read them: rows, values by which they are found, totals. The register's own plans are written once; a
 * plan under way is written again with what changed of it.
 */
import { firstDay } from "@napar/domain/calendar";
import type { Plan } from "@napar/domain/plan";
import { foldText } from "@napar/domain/suggestion";
import { readText } from "@napar/domain/text";
import { type Kysely, sql, type Transaction } from "kysely";
import { lockJournal } from "../journal/journal.store.js";
import { facetsOfMeasure, type PlacedMeasures, writeMeasures } from "../measure/measure-rows.js";
import { type Database, searchWordsOf } from "../storage/index.js";
import { type PlanOrigin, placesOf, planSummaryOf } from "./plan-summary.js";
import { textsOf } from "./plan-text.js";

/** A plan, and its measures by their place in its list. */
export type PlacedPlan = { plan: Plan; measures: PlacedMeasures };

export const placedPlan = (plan: Plan): PlacedPlan => ({ plan, measures: plan.measures ?? [] });

/** The place after the last plan, in the order in which plans were stored. */
export async function nextPosition(db: Kysely<Database> | Transaction<Database>): Promise<number> {
  const { last } = await db
    .selectFrom("plans")
    .select(({ fn }) => fn.max("position").as("last"))
    .executeTakeFirstOrThrow();
  return last === null ? 0 : Number(last) + 1;
}

/**
 * Writes a plan of the register that is not stored yet, with its measures. Where a plan under way of the same identifier is
 * shown, it is kept behind that one.
 */
export async function insertPlan(
  transaction: Transaction<Database>,
  plan: Plan,
  position: number,
): Promise<void> {
  // Totals of lists are written by one transaction at a time: by the one that may write the journal.
  await lockJournal(transaction);
  const behind = await transaction
    .updateTable("plans")
    .set({ registerDocument: JSON.stringify(plan), position })
    .where("id", "=", plan.id)
    .where("origin", "=", "case")
    .where("registerDocument", "is", null)
    .executeTakeFirst();
  if (behind.numUpdatedRows === 0n) await insertRows(transaction, placedPlan(plan), "register", { position });
}

/** Shows a plan under way, or what changed of it. The caller holds the journal. */
export async function showCase(
  transaction: Transaction<Database>,
  before: PlacedPlan | null,
  after: PlacedPlan,
): Promise<void> {
  const { id } = after.plan;
  const row = await transaction
    .selectFrom("plans")
    .select(["origin", "position", registerDocument])
    .where("id", "=", id)
    .executeTakeFirst();
  if (row?.origin === "case" && before && isFoundAlike(before.plan, after.plan)) {
    return updateRows(transaction, before, after);
  }
  if (row) await transaction.deleteFrom("plans").where("id", "=", id).execute();
  await insertRows(transaction, after, "case", {
    position: row?.position ?? (await nextPosition(transaction)),
    registerDocument: row?.registerDocument ?? null,
  });
}

/** Takes a plan under way out of the lists; what the register says of it comes back. The caller holds the journal. */
export async function hideCase(transaction: Transaction<Database>, id: string): Promise<void> {
  const row = await transaction
    .deleteFrom("plans")
    .where("id", "=", id)
    .where("origin", "=", "case")
    .returning(["position", "registerDocument"])
    .executeTakeFirst();
  if (!row?.registerDocument) return;
  const plan = row.registerDocument as unknown as Plan;
  await insertRows(transaction, placedPlan(plan), "register", { position: row.position });
}

/** The whole document of a row of `plans`, as `jsonb`. */
export const wholeDocument = sql<Record<string, unknown>>`case
  when jsonb_typeof(plans.document->'measures') = 'array' then jsonb_set(plans.document, '{measures}', coalesce(
    (select jsonb_agg(m.document order by m.position) from measures m where m.plan_id = plans.id), '[]'))
  else plans.document end`;

/** What the register says of a plan, whether it is shown or not; `null` where it has none of that identifier. */
export const registerDocument = sql<string | null>`(case
  when plans.origin = 'register' then ${wholeDocument} else plans.register_document end)::text`.as(
  "registerDocument",
);

/** Of a row of `plans`: the register has a plan of this identifier. */
export const isOfRegister = sql<boolean>`(plans.origin = 'register' or plans.register_document is not null)`;

async function insertRows(
  transaction: Transaction<Database>,
  { plan, measures }: PlacedPlan,
  origin: PlanOrigin,
  { position, registerDocument = null }: { position: number; registerDocument?: string | null },
): Promise<void> {
  const columns = columnsOf(plan, origin);
  await transaction
    .insertInto("plans")
    .values({ ...columns, id: plan.id, position, origin, registerDocument })
    .execute();
  await writeRelations(transaction, plan);
  await writeMeasures(transaction, plan, [], measures);
  await writeFacets(transaction, plan);
}

async function updateRows(
  transaction: Transaction<Database>,
  before: PlacedPlan,
  { plan, measures }: PlacedPlan,
): Promise<void> {
  await transaction.updateTable("plans").set(columnsOf(plan, "case")).where("id", "=", plan.id).execute();
  if (JSON.stringify(relationsOf(before.plan)) !== JSON.stringify(relationsOf(plan))) {
    await transaction.deleteFrom("planRelations").where("planId", "=", plan.id).execute();
    await writeRelations(transaction, plan);
  }
  const isMoved = await writeMeasures(transaction, plan, before.measures, measures);
  if (isMoved || ownFacets(before.plan) !== ownFacets(plan)) await writeFacets(transaction, plan);
}

/** Measures that state nothing take it from their plan: where that changes, all of them are written anew. */
const isFoundAlike = (one: Plan, other: Plan): boolean =>
  one.authority.id === other.authority.id && JSON.stringify(one.places) === JSON.stringify(other.places);

const ownFacets = ({ coAuthorities, domains }: Plan): string => JSON.stringify([coAuthorities, domains]);

function columnsOf(plan: Plan, origin: PlanOrigin) {
  const from = plan.period?.from;
  return {
    document: JSON.stringify(plan.measures ? { ...plan, measures: [] } : plan),
    summary: JSON.stringify(planSummaryOf(plan, origin)),
    title: JSON.stringify(plan.title),
    titleFolded: foldText(readText(plan.title, "nl")?.text ?? plan.id),
    level: plan.level,
    kind: plan.kind,
    status: plan.status,
    authorityType: plan.authority.type,
    measureCount: plan.measures?.length ?? 0,
    periodFrom: from ? firstDay(from) : null,
    searchWords: searchWordsOf([
      plan.id,
      ...textsOf(plan.title),
      plan.authority.name,
      ...textsOf(plan.authority.names),
      plan.territory,
      ...textsOf(plan.slogan),
    ]),
  };
}

async function writeFacets(transaction: Transaction<Database>, plan: Plan): Promise<void> {
  const kept = await transaction
    .selectFrom("planFacets")
    .select(["facet", "value", "measures"])
    .where("planId", "=", plan.id)
    .execute();
  const was = new Map(kept.map((row) => [`${row.facet} ${row.value}`, row]));
  const is = facetsOfPlan(plan);
  const changed = [...is].flatMap(([key, row]) => (was.get(key)?.measures === row.measures ? [] : [row]));
  const gone = [...was].flatMap(([key, row]) => (is.has(key) ? [] : [row]));
  if (gone.length > 0) {
    await sql`
      delete from plan_facets f
      using jsonb_to_recordset(${JSON.stringify(gone)}::jsonb) as t (facet text, value text)
      where f.plan_id = ${plan.id} and f.facet = t.facet and f.value = t.value`.execute(transaction);
  }
  if (changed.length > 0) {
    await sql`
      insert into plan_facets (facet, value, plan_id, measures)
      select facet, value, ${plan.id}, measures
      from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as t (facet text, value text, measures int)
      on conflict (facet, value, plan_id) do update set measures = excluded.measures`.execute(transaction);
  }
}

type Facet = { facet: string; value: string; measures: number };

/** The values by which a plan is found, and how many of its measures have each. */
export function facetsOfPlan(plan: Plan): Map<string, Facet> {
  const counts = new Map<string, Facet>();
  const count = (facet: string, value: string, measures: number) => {
    const key = `${facet} ${value}`;
    const known = counts.get(key);
    if (known) known.measures += measures;
    else counts.set(key, { facet, value, measures });
  };
  count("all", "", plan.measures?.length ?? 0);
  for (const owner of [plan.authority, ...(plan.coAuthorities ?? [])]) count("owner", owner.id, 0);
  for (const domain of plan.domains ?? []) count("domain", domain, 0);
  for (const place of placesOf(plan)) count("place", place, 0);
  for (const measure of plan.measures ?? []) {
    for (const { facet, value } of facetsOfMeasure(plan, measure)) count(facet, value, 1);
  }
  return counts;
}

async function writeRelations(transaction: Transaction<Database>, plan: Plan): Promise<void> {
  const relations = relationsOf(plan);
  if (relations.length > 0) await transaction.insertInto("planRelations").values(relations).execute();
}

function relationsOf(plan: Plan) {
  const named: { relatedId: string | null | undefined; relation: string }[] = [
    { relatedId: plan.parentPlan, relation: "parent" },
    { relatedId: plan.previousPlan, relation: "previous" },
    ...(plan.relatedPlans ?? []).map((relatedId) => ({ relatedId, relation: "related" })),
    ...(plan.childPlans ?? []).map(({ id }) => ({ relatedId: id, relation: "child" })),
  ];
  const unique = new Map(named.map((row) => [`${row.relation} ${row.relatedId}`, row]));
  return [...unique.values()].flatMap(({ relatedId, relation }) =>
    relatedId ? [{ planId: plan.id, relatedId, relation }] : [],
  );
}
