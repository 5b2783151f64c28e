/** Plans that everybody may read: those of the register, and plans under way that are public. */
import type { Plan } from "@napar/domain/plan";
import type { LocalizedText } from "@napar/domain/text";
import { sql } from "kysely";
import type { Storage } from "../storage/index.js";
import type { PlanRelation } from "./plan.view.js";
import { wholeDocument } from "./plan-rows.js";

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

  /** @param measures `none`: the plan without them, however many there are */
  async find(
    id: string,
    measures: "all" | "none" = "all",
  ): Promise<{ plan: Plan; summary: string } | undefined> {
    const head = sql<Record<string, unknown>>`plans.document - 'measures'`;
    const row = await db
      .selectFrom("plans")
      .select([(measures === "all" ? wholeDocument : head).as("document"), "summary"])
      .where("id", "=", id)
      .executeTakeFirst();
    return row && { plan: row.document as unknown as Plan, summary: row.summary };
  },

  /**
   * Another one after every change of the plan or of a measure of it: each writes the row of the plan anew, in a transaction
   * of its own number.
   */
  async versionOf(id: string): Promise<string | undefined> {
    const row = await db
      .selectFrom("plans")
      .select(sql<string>`xmin::text`.as("version"))
      .where("id", "=", id)
      .executeTakeFirst();
    return row?.version;
  },

  /** The document as JSON text. */
  async documentOf(id: string): Promise<string | undefined> {
    const row = await db
      .selectFrom("plans")
      .select(sql<string>`(${wholeDocument})::text`.as("document"))
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
