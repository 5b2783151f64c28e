/** Plans in the storage. */
import { firstDay } from "@napar/domain/calendar";
import type { Plan } from "@napar/domain/plan";
import { foldText } from "@napar/domain/suggestion";
import { type LocalizedText, readText } from "@napar/domain/text";
import { type Kysely, sql, type Transaction } from "kysely";
import { facetsOfMeasure, insertMeasures } from "../measure/measure.store.js";
import { type Database, type Storage, searchWordsOf } from "../storage/index.js";
import type { PlanRelation } from "./plan.view.js";
import { placesOf, planSummaryOf } from "./plan-summary.js";
import { textsOf } from "./plan-text.js";

export const planSorts = ["title", "-title", "start", "-start", "level", "status"] as const;
export type PlanFilter = {
  level?: string;
  kind?: string;
  status?: string;
  domain?: string;
  /** NIS code. */
  place?: string;
  authority?: string;
  /** A `tsquery`. */
  words?: string;
};
export type PlanPage = PlanFilter & { sort: (typeof planSorts)[number]; limit: number; offset: number };
export type RelatedPlan = { id: string; title: LocalizedText | null; relation: PlanRelation };
type Page = { items: string[]; total: number };

export type PlanStore = ReturnType<typeof createPlanStore>;

export const createPlanStore = ({ db }: Pick<Storage, "db">) => ({
  /** A page as JSON texts of `PlanSummary`, and the number of plans on all pages. */
  async list({ sort, limit, offset, ...filter }: PlanPage): Promise<Page> {
    let query = db.selectFrom("plans as p").select(["p.summary"]).select(total);
    if (filter.level) query = query.where("p.level", "=", filter.level);
    if (filter.kind) query = query.where("p.kind", "=", filter.kind);
    if (filter.status) query = query.where("p.status", "=", filter.status);
    if (filter.words) query = query.where(sql<boolean>`p.search_words @@ ${filter.words}::tsquery`);
    const facets = { domain: filter.domain, place: filter.place, owner: filter.authority };
    for (const [facet, value] of Object.entries(facets)) {
      if (value) query = query.where(hasFacet(facet, value));
    }
    const rows = await query.orderBy(orders[sort]).limit(limit).offset(offset).execute();
    return pageFrom(rows, offset, () => this.list({ ...filter, sort, limit: 1, offset: 0 }));
  },

  /**
   * Plans that apply in a municipality: those that name it, then those of the governments above it.
   *
   * @param authorityTypes kinds of governments that act there
   */
  async listOfPlace(
    code: string,
    authorityTypes: readonly string[],
    limit: number,
    offset: number,
  ): Promise<Page> {
    const rows = await db
      .selectFrom("plans as p")
      .select(["p.summary"])
      .select(total)
      .where((eb) => eb.or([hasFacet("place", code), eb("p.authorityType", "in", [...authorityTypes])]))
      .orderBy(sql`not ${hasFacet("place", code)}`)
      .orderBy(levelOrder)
      .orderBy("p.titleFolded")
      .orderBy("p.id")
      .limit(limit)
      .offset(offset)
      .execute();
    return pageFrom(rows, offset, () => this.listOfPlace(code, authorityTypes, 1, 0));
  },

  async find(id: string): Promise<{ plan: Plan; summary: string } | undefined> {
    const row = await db
      .selectFrom("plans")
      .select(["document", "summary"])
      .where("id", "=", id)
      .executeTakeFirst();
    return row && { plan: row.document as unknown as Plan, summary: row.summary };
  },

  /** The document as JSON text. */
  async documentOf(id: string): Promise<string | undefined> {
    const row = await db
      .selectFrom("plans")
      .select(sql<string>`document::text`.as("document"))
      .where("id", "=", id)
      .executeTakeFirst();
    return row?.document;
  },

  /** Plans that this one names and those that name it, each once per relation. */
  async relatedTo(id: string): Promise<RelatedPlan[]> {
    const { rows } = await sql<{ id: string; relation: PlanRelation; title: string | null }>`
      select r.id, r.relation, p.title from (
        select related_id as id, relation from plan_relations where plan_id = ${id}
        union
        select plan_id, case relation when 'parent' then 'child' when 'child' then 'parent'
                                      when 'previous' then 'next' else relation end
        from plan_relations where related_id = ${id}
      ) r left join plans p on p.id = r.id
      order by array_position(array['parent', 'child', 'previous', 'next', 'related'], r.relation), r.id`.execute(
      db,
    );
    return rows.map(({ title, ...row }) => ({ ...row, title: title === null ? null : JSON.parse(title) }));
  },

  async ids(): Promise<string[]> {
    return (await db.selectFrom("plans").select("id").limit(5000).execute()).map(({ id }) => id);
  },

  /** Ids of the authorities that own a plan. */
  async owners(): Promise<string[]> {
    const rows = await db
      .selectFrom("planFacets")
      .select("value")
      .distinct()
      .where("facet", "=", "owner")
      .execute();
    return rows.map(({ value }) => value);
  },
});

const total = sql<number>`(count(*) over ())::int`.as("total");
const hasFacet = (facet: string, value: string) => sql<boolean>`exists (
  select from plan_facets f where f.facet = ${facet} and f.value = ${value} and f.plan_id = p.id)`;

/** From the city up. */
const levelOrder = sql`array_position(array['municipality', 'police-zone', 'province', 'community-commission',
  'community', 'region', 'federal', 'interfederal', 'civil-society', 'european'], p.level)`;
const orders: Record<PlanPage["sort"], ReturnType<typeof sql>> = {
  title: sql`p.title_folded, p.id`,
  "-title": sql`p.title_folded desc, p.id desc`,
  start: sql`p.period_from, p.title_folded, p.id`,
  "-start": sql`p.period_from desc nulls last, p.title_folded, p.id`,
  level: sql`${levelOrder} desc, p.title_folded, p.id`,
  status: sql`p.status, p.title_folded, p.id`,
};

/** A page beyond the last has no row to tell the total. */
async function pageFrom(
  rows: readonly { summary: string; total: number }[],
  offset: number,
  first: () => Promise<Page>,
): Promise<Page> {
  const [row] = rows;
  if (row) return { items: rows.map(({ summary }) => summary), total: row.total };
  return { items: [], total: offset === 0 ? 0 : (await first()).total };
}

/** The place after the last plan, in the order in which plans were stored. */
export async function nextPosition(db: Kysely<Database> | Transaction<Database>): Promise<number> {
  const { last } = await db
    .selectFrom("plans")
    .select(({ fn }) => fn.max("position").as("last"))
    .executeTakeFirstOrThrow();
  return last === null ? 0 : Number(last) + 1;
}

/** Writes a plan that is not stored yet, with its measures. Call it in a transaction. */
export async function insertPlan(
  db: Kysely<Database> | Transaction<Database>,
  plan: Plan,
  position: number,
): Promise<void> {
  const from = plan.period?.from;
  await db
    .insertInto("plans")
    .values({
      id: plan.id,
      position,
      document: JSON.stringify(plan),
      summary: JSON.stringify(planSummaryOf(plan)),
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
    })
    .execute();
  const facets = facetsOfPlan(plan);
  if (facets.length > 0) await db.insertInto("planFacets").values(facets).execute();
  const relations = relationsOf(plan);
  if (relations.length > 0) await db.insertInto("planRelations").values(relations).execute();
  await insertMeasures(db, plan);
}

function facetsOfPlan(plan: Plan) {
  const counts = new Map<string, { facet: string; value: string; planId: string; measures: number }>();
  const count = (facet: string, value: string, measures: number) => {
    const known = counts.get(`${facet} ${value}`) ?? { facet, value, planId: plan.id, measures: 0 };
    known.measures += measures;
    counts.set(`${facet} ${value}`, known);
  };
  count("all", "", plan.measures?.length ?? 0);
  for (const owner of [plan.authority, ...(plan.coAuthorities ?? [])]) count("owner", owner.id, 0);
  for (const domain of plan.domains ?? []) count("domain", domain, 0);
  for (const place of placesOf(plan)) count("place", place, 0);
  for (const measure of plan.measures ?? []) {
    for (const { facet, value } of facetsOfMeasure(plan, measure)) count(facet, value, 1);
  }
  return [...counts.values()];
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
