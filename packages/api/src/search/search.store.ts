/** Where things are found: in plans under way one may see, and in what is published. */
import type { LocalizedText } from "@napar/domain/text";
import { type Kysely, sql } from "kysely";
import type { WordedKind } from "../plan-case/case-words.store.js";
import { visibleTo } from "../plan-case/plan-case.store.js";
import type { Reader } from "../plan-case/plan-case-access.js";
import type { Database } from "../storage/index.js";
import type { FoundGroup } from "./search.view.js";

type Page = { limit: number; offset: number };
type Row = {
  id: string;
  title: LocalizedText;
  planId: string;
  planTitle: LocalizedText;
  total: string | number;
};

/** @param words a `tsquery`, see `searchQueryOf` */
export async function searchCases(
  db: Kysely<Database>,
  kind: WordedKind,
  { words, reader, on, limit, offset }: { words: string; reader: Reader; on: string } & Page,
): Promise<FoundGroup> {
  const { rows } = await sql<Row>`
    select w.id, w.title, w.plan_id, c.title as plan_title, count(*) over () as total
    from plan_case_words w join plan_cases c on c.id = w.plan_id
    where w.kind = ${kind} and w.words @@ ${words}::tsquery and ${visibleTo(reader, on)}
    order by c.changed_at desc, w.plan_id, w.id limit ${limit} offset ${offset}`.execute(db);
  return {
    kind,
    total: Number(rows[0]?.total ?? 0),
    items: rows.map(({ id, title, planId, planTitle }) => ({
      ...{ id, title, note: null },
      plan: kind === "plan" ? null : { id: planId, title: planTitle },
    })),
  };
}

export async function searchPublished(
  db: Kysely<Database>,
  kind: "publishedPlan" | "publishedMeasure",
  { words, limit, offset }: { words: string } & Page,
): Promise<FoundGroup> {
  const found =
    kind === "publishedPlan"
      ? sql<Row>`
          select id, title::jsonb as title, id as plan_id, title::jsonb as plan_title, count(*) over () as total
          from plans where search_words @@ ${words}::tsquery
          order by title_folded, id limit ${limit} offset ${offset}`
      : sql<Row>`
          select m.id, m.document->'title' as title, m.plan_id, p.title::jsonb as plan_title,
            count(*) over () as total
          from measures m join plans p on p.id = m.plan_id
          where m.search_words @@ ${words}::tsquery
          order by m.title_folded, m.plan_id, m.position limit ${limit} offset ${offset}`;
  const { rows } = await found.execute(db);
  return {
    kind,
    total: Number(rows[0]?.total ?? 0),
    items: rows.map(({ id, title, planId, planTitle }) => ({
      ...{ id, title: title ?? {}, note: null },
      plan: kind === "publishedPlan" ? null : { id: planId, title: planTitle ?? {} },
    })),
  };
}
