/** Measures in the storage. */

import { firstDay } from "@napar/domain/calendar";
import type { Measure, Plan } from "@napar/domain/plan";
import { foldText } from "@napar/domain/suggestion";
import { readText } from "@napar/domain/text";
import type { Kysely, Transaction } from "kysely";
import { textsOf } from "../plan/plan-text.js";
import { type Database, type Storage, searchWordsOf } from "../storage/index.js";
import { type MeasureFilter, type MeasurePage, measurePage, measureTotal } from "./measure-list.js";
import { measureIdOf, measureSummaryOf } from "./measure-summary.js";

export type MeasureStore = ReturnType<typeof createMeasureStore>;

export const createMeasureStore = ({ db, read }: Pick<Storage, "db" | "read">) => ({
  /** A page as JSON texts of `MeasureSummary`, and the number of measures on all pages. */
  async list(page: MeasurePage): Promise<{ items: string[]; total: number }> {
    const rows = await read<{ summary: string; title: string; total: number }>(measurePage(page));
    const [first] = rows;
    if (first) return { items: rows.map(withPlanTitle), total: first.total };
    return { items: [], total: page.offset === 0 ? 0 : await this.count(page) };
  },

  async count(filter: MeasureFilter): Promise<number> {
    const [row] = await read<{ total: number }>(measureTotal(filter));
    return row?.total ?? 0;
  },

  /** The summary as JSON text, the measure and the source of its plan. */
  async find(id: string) {
    const row = await db
      .selectFrom("measures as m")
      .innerJoin("plans as p", "p.id", "m.planId")
      .select(["m.summary", "m.document", "p.title", "p.document as plan"])
      .where("m.id", "=", id)
      .executeTakeFirst();
    if (!row) return undefined;
    const plan = row.plan as unknown as Plan;
    return {
      summary: withPlanTitle(row),
      measure: row.document as unknown as Measure,
      planSource: plan.source ?? null,
    };
  },

  /** Ids for a refusal to choose the nearest from; at most a thousand. */
  async ids(): Promise<string[]> {
    const rows = await db.selectFrom("measures").select("id").limit(1000).execute();
    return rows.map(({ id }) => id);
  },

  async authorities(): Promise<string[]> {
    const rows = await db
      .selectFrom("planFacets")
      .select("value")
      .distinct()
      .where("facet", "=", "authority")
      .execute();
    return rows.map(({ value }) => value);
  },
});

/** The title of the plan goes in before the closing brace: both are JSON text already. */
const withPlanTitle = ({ summary, title }: { summary: string; title: string }): string =>
  `${summary.slice(0, -1)},"planTitle":${title}}`;

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

const rowsAtOnce = 500;

/** Writes the measures of a plan that has none stored. */
export async function insertMeasures(
  db: Kysely<Database> | Transaction<Database>,
  plan: Plan,
): Promise<void> {
  const measures = plan.measures ?? [];
  const rows = measures.map((measure, position) => ({
    planId: plan.id,
    position,
    id: measureIdOf(plan.id, measure.id),
    document: JSON.stringify(measure),
    summary: JSON.stringify(measureSummaryOf(plan.id, measure)),
    titleFolded: foldText(readText(measure.title, "nl")?.text ?? ""),
    startsOn: measure.start ? firstDay(measure.start) : null,
    endsOn: measure.end ? firstDay(measure.end) : null,
    searchWords: searchWordsOf([
      ...textsOf(measure.title),
      ...(measure.partners ?? []).map(({ name }) => name),
      ...(measure.lead ?? []).map(({ service }) => service),
      ...(measure.services ?? []),
      measure.deliverable,
    ]),
  }));
  const facets = measures.flatMap((measure, position) =>
    facetsOfMeasure(plan, measure).map((facet) => ({ ...facet, planId: plan.id, position })),
  );
  for (const some of chunksOf(rows)) await db.insertInto("measures").values(some).execute();
  for (const some of chunksOf(facets)) await db.insertInto("measureFacets").values(some).execute();
}

function chunksOf<T>(all: readonly T[]): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < all.length; start += rowsAtOnce)
    chunks.push(all.slice(start, start + rowsAtOnce));
  return chunks;
}
