/** Measures in the storage. */

import type { Measure, Plan } from "@napar/domain/plan";
import type { Storage } from "../storage/index.js";
import { type MeasureFilter, type MeasurePage, measurePage, measureTotal } from "./measure-list.js";

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
