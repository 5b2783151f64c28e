/** Indicators of plans that everybody may read: those of plans under way, and those that a document states. */
import type { IsoDate } from "@napar/domain/calendar";
import {
  type IndicatorDefinition,
  type IndicatorReading,
  type IndicatorValue,
  indicatorOfDocument,
  readIndicator,
} from "@napar/domain/indicator";
import type { Plan } from "@napar/domain/plan";
import { foldText } from "@napar/domain/suggestion";
import { type LocalizedText, languages } from "@napar/domain/text";
import { type Kysely, sql } from "kysely";
import { visibleTo } from "../plan-case/plan-case.store.js";
import { readerOf } from "../plan-case/plan-case-access.js";
import { type Database, searchQueryOf } from "../storage/index.js";

export type IndicatorFilter = {
  text?: string | undefined;
  plan?: string | undefined;
  /** The authority that answers for the figures. */
  authority?: string | undefined;
  kind?: "quantitative" | "qualitative" | undefined;
};
export type ListedIndicator = { plan: { id: string; title: LocalizedText }; reading: IndicatorReading };

/** Plans under way first, by their identifiers; in each plan as it lists them. Then those that only a document states. */
export async function listIndicators(
  db: Kysely<Database>,
  { on, limit, offset, ...filter }: IndicatorFilter & { on: IsoDate; limit: number; offset: number },
): Promise<{ items: ListedIndicator[]; total: number }> {
  const underWay = await definitionsUnderWay(db, filter, { on, limit, offset });
  const stated = await statedInDocuments(db, filter, on);
  const rest = limit - underWay.items.length;
  const from = Math.max(0, offset - underWay.total);
  return {
    items: [...underWay.items, ...stated.slice(from, from + Math.max(0, rest))],
    total: underWay.total + stated.length,
  };
}

async function definitionsUnderWay(
  db: Kysely<Database>,
  { text, plan, authority, kind }: IndicatorFilter,
  { on, limit, offset }: { on: IsoDate; limit: number; offset: number },
): Promise<{ items: ListedIndicator[]; total: number }> {
  const isWanted = sql.join(
    [
      visibleTo(readerOf(null, on), on),
      sql`r.part = 'indicators' and r.list = 'indicators'`,
      ...(plan === undefined ? [] : [sql`r.plan_id = ${plan}`]),
      ...(authority === undefined ? [] : [sql`r.content->>'owner' = ${authority}`]),
      ...(kind === undefined ? [] : [sql`r.content->>'kind' = ${kind}`]),
      ...(text === undefined
        ? []
        : [
            sql`exists (select from plan_case_words w where w.plan_id = r.plan_id and w.kind = 'indicator'
              and w.id = r.content->>'id' and w.words @@ ${searchQueryOf(text)}::tsquery)`,
          ]),
    ],
    sql` and `,
  );
  // In one statement: a value never stands beside a definition of another moment.
  const { rows } = await sql<{ total: string | number; items: string | null }>`
    with found as materialized (
      select r.plan_id, r.position, r.content, c.title
      from plan_case_records r join plan_cases c on c.id = r.plan_id
      where ${isWanted}
    ), page as (
      select * from found order by plan_id, position limit ${limit} offset ${offset}
    )
    select (select count(*) from found) as total, (
      select json_agg(json_build_object('plan', p.plan_id, 'title', p.title, 'definition', p.content, 'values', (
        select coalesce(json_agg(v.content order by v.position), '[]') from plan_case_records v
        where v.plan_id = p.plan_id and v.part = 'indicators' and v.list = 'values'
          and v.content->>'indicator' = p.content->>'id'
      )) order by p.plan_id, p.position) from page p
    )::text as items`.execute(db);
  const [row] = rows;
  type Stored = {
    plan: string;
    title: LocalizedText;
    definition: IndicatorDefinition;
    values: IndicatorValue[];
  };
  const items = (JSON.parse(row?.items ?? "null") ?? []) as Stored[];
  return {
    total: Number(row?.total ?? 0),
    items: items.flatMap(({ plan: id, title, definition, values }) => {
      const book = { indicators: [definition], values, targetChanges: [] };
      const reading = readIndicator(book, definition.id);
      return reading ? [{ plan: { id, title }, reading }] : [];
    }),
  };
}

/** Few plans are documents alone and name indicators; an index holds those that do. */
async function statedInDocuments(
  db: Kysely<Database>,
  { text, plan, authority, kind }: IndicatorFilter,
  on: IsoDate,
): Promise<ListedIndicator[]> {
  // A document does not say who answers for the figures.
  if (authority !== undefined) return [];
  const { rows } = await sql<{ id: string; title: string; indicators: string }>`
    select p.id, p.title, (p.document->'indicators')::text as indicators
    from plans p
    where jsonb_exists(p.document, 'indicators')
      and not exists (select from plan_cases c where c.id = p.id and c.published @> ${on}::date)
      ${plan === undefined ? sql`` : sql`and p.id = ${plan}`}
    order by p.id`.execute(db);
  const words = text === undefined ? [] : foldText(text).split(" ").filter(Boolean);
  return rows.flatMap(({ id, title, indicators }) =>
    ((JSON.parse(indicators) ?? []) as NonNullable<Plan["indicators"]>)
      .map(indicatorOfDocument)
      .filter((reading) => kind === undefined || reading.kind === kind)
      .filter((reading) => {
        const folded = foldText(languages.map((language) => reading.label?.[language] ?? "").join(" "));
        return words.every((word) => folded.includes(word));
      })
      .map((reading) => ({ plan: { id, title: JSON.parse(title) as LocalizedText }, reading })),
  );
}

/** The authorities that answer for figures of public plans, each once. */
export async function ownersOfIndicators(db: Kysely<Database>, on: IsoDate): Promise<string[]> {
  const { rows } = await sql<{ owner: string }>`
    select distinct r.content->>'owner' as owner
    from plan_case_records r join plan_cases c on c.id = r.plan_id
    where r.part = 'indicators' and r.list = 'indicators' and ${visibleTo(readerOf(null, on), on)}
    order by owner`.execute(db);
  return rows.map(({ owner }) => owner);
}
