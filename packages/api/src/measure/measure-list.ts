/**
 * The list of measures as SQL. A page is a short walk along the key of `measure_facets`, a total is a sum of counts
 * kept per plan, and both travel in one statement: the time hardly grows with the number of measures.
 */
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from "kysely";

/** Best first: the one that leaves the fewest measures leads the walk. */
export const measureFacets = ["place", "authority", "commitment", "ground", "domain"] as const;
export type MeasureFacet = (typeof measureFacets)[number];
export const measureSorts = ["plan", "title", "-title", "start", "-start", "end", "-end"] as const;
export type MeasureSort = (typeof measureSorts)[number];

export type MeasureFilter = Partial<Record<MeasureFacet, string>> & {
  plan?: string;
  /** A `tsquery`, see `searchQueryOf`. */
  words?: string;
};
export type MeasurePage = MeasureFilter & { sort: MeasureSort; limit: number; offset: number };
type Statement = Pick<CompiledQuery, "sql" | "parameters">;

/** The rows of a page, each with the total of the whole list. No row: ask `measureTotal`. */
export const measurePage = (page: MeasurePage): Statement => statement("page", page);
export const measureTotal = (filter: MeasureFilter): Statement =>
  statement("total", { ...filter, sort: "plan", limit: 0, offset: 0 });

/** A parameter whose value is put in when the statement runs: the text is compiled once per combination of filters. */
class Slot {
  constructor(readonly name: keyof MeasurePage) {}
}
const slot = (name: keyof MeasurePage) => sql`${new Slot(name)}`;

const compiled = new Map<string, { sql: string; slots: readonly (keyof MeasurePage)[] }>();
const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

function statement(kind: "page" | "total", page: MeasurePage): Statement {
  const facets = measureFacets.filter((facet) => page[facet] !== undefined);
  const parts = [
    ...facets,
    ...(page.plan === undefined ? [] : ["plan"]),
    ...(page.words === undefined ? [] : ["words"]),
  ];
  const isFirst = page.offset === 0 && usualSizes.includes(page.limit);
  const key = `${kind} ${page.sort} ${parts.join()} ${isFirst ? page.limit : ""}`;
  let known = compiled.get(key);
  if (!known) {
    const shape = { facets, byPlan: page.plan !== undefined, byWords: page.words !== undefined };
    const query =
      kind === "page"
        ? pageQuery(shape, page.sort, isFirst ? page.limit : null)
        : sql`select (${totalQuery(shape)})::int as total`;
    const { sql: text, parameters } = query.compile(compiler);
    known = { sql: text, slots: parameters.map((parameter) => (parameter as Slot).name) };
    compiled.set(key, known);
  }
  return { sql: known.sql, parameters: known.slots.map((name) => page[name]) };
}

/**
 * First pages of these sizes have their limit in the text: PostgreSQL then keeps one plan for them, where a limit it does
 * not know makes it plan anew each time, which takes longer than the query.
 */
const usualSizes = [50, 100];

type Shape = { facets: readonly MeasureFacet[]; byPlan: boolean; byWords: boolean };

/** The column a list is ordered by before plan and position, and its direction. */
const orders: Record<MeasureSort, { key: RawBuilder<unknown> | null; by: RawBuilder<unknown> }> = {
  plan: { key: null, by: sql`k.plan_id, k.position` },
  title: { key: sql`m.title_folded`, by: sql`sort_key, k.plan_id, k.position` },
  "-title": { key: sql`m.title_folded`, by: sql`sort_key desc, k.plan_id desc, k.position desc` },
  start: { key: sql`m.starts_on`, by: sql`sort_key, k.plan_id, k.position` },
  "-start": { key: sql`m.starts_on`, by: sql`sort_key desc nulls last, k.plan_id, k.position` },
  end: { key: sql`m.ends_on`, by: sql`sort_key, k.plan_id, k.position` },
  "-end": { key: sql`m.ends_on`, by: sql`sort_key desc nulls last, k.plan_id, k.position` },
};

/** The keys of the page first, from indexes alone where they suffice; then only its own rows. */
function pageQuery(shape: Shape, sort: MeasureSort, firstOf: number | null): RawBuilder<unknown> {
  const { key, by } = orders[sort];
  return sql`
    select m.summary, p.title, (${totalQuery(shape)})::int as total
    from (
      select k.plan_id, k.position ${key ? sql`, ${key} as sort_key` : sql``}
      ${keysFrom(shape, key !== null)}
      order by ${by}
      ${firstOf === null ? sql`limit ${slot("limit")} offset ${slot("offset")}` : sql`limit ${sql.lit(firstOf)}`}
    ) k
    join measures m on m.plan_id = k.plan_id and m.position = k.position
    join plans p on p.id = k.plan_id
    order by ${by}`;
}

/** `from` and `where` of the keys `k` (plan_id, position), with `m` where the columns of the measure are needed. */
function keysFrom({ facets, byPlan, byWords }: Shape, withMeasures: boolean): RawBuilder<unknown> {
  const [first, ...others] = facets;
  const needsMeasures = withMeasures || byWords;
  const conditions = [
    ...(first ? [sql`k.facet = ${sql.lit(first)} and k.value = ${slot(first)}`] : []),
    ...(byPlan ? [sql`k.plan_id = ${slot("plan")}`] : []),
    ...others.map(
      (facet) => sql`exists (
        select from measure_facets o
        where o.facet = ${sql.lit(facet)} and o.value = ${slot(facet)} and o.plan_id = k.plan_id and o.position = k.position
      )`,
    ),
    ...(byWords ? [sql`m.search_words @@ ${slot("words")}::tsquery`] : []),
  ];
  const where = conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``;
  if (!first) return sql`from measures k ${needsMeasures ? joinMeasures : sql``} ${where}`;
  return sql`from measure_facets k ${needsMeasures ? joinMeasures : sql``} ${where}`;
}

const joinMeasures = sql`join measures m on m.plan_id = k.plan_id and m.position = k.position`;

/** Counts are kept for one value, and for one value within a plan; several values together have to be counted. */
function totalQuery(shape: Shape): RawBuilder<unknown> {
  const { facets, byPlan, byWords } = shape;
  const [facet, ...others] = facets;
  if (byWords || others.length > 0) return sql`select count(*) ${keysFrom(shape, false)}`;
  const kept = byPlan ? sql`plan_facets` : sql`measure_totals`;
  const value = facet ? slot(facet) : sql`''`;
  return sql`
    select coalesce(sum(measures), 0) from ${kept}
    where facet = ${sql.lit(facet ?? "all")} and value = ${value} ${byPlan ? sql`and plan_id = ${slot("plan")}` : sql``}`;
}
