import type { Plan } from "@napar/domain/plan";
import { type Kysely, sql } from "kysely";
import { wholeDocument } from "../plan/plan-rows.js";
import { planSummaryOf } from "../plan/plan-summary.js";
import type { Database } from "../storage/index.js";

/**
 * Short forms of plans are made when a plan is stored. When their shape changes, its name here changes too, and those that
 * an earlier version stored are made again, once.
 */
const shape = "plan-summary/3: origin";

export async function refreshSummaries(db: Kysely<Database>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const claimed = await transaction
      .insertInto("contentLoads")
      .values({ name: shape, contents: "{}" })
      .onConflict((conflict) => conflict.column("name").doNothing())
      .returning("name")
      .executeTakeFirst();
    if (!claimed) return;
    const stale = await transaction
      .selectFrom("plans")
      .select(["id", wholeDocument.as("document")])
      .where(sql<boolean>`not (summary::jsonb ? 'origin')`)
      .execute();
    for (const { id, document } of stale) {
      const summary = JSON.stringify(planSummaryOf(document as unknown as Plan));
      await transaction.updateTable("plans").set({ summary }).where("id", "=", id).execute();
    }
  });
}
