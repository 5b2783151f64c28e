/** How often something was tried, counted in the database for all processes together, in one statement each. */
import { type Kysely, sql } from "kysely";
import type { Database } from "../storage/index.js";
import type { Secrets } from "./secrets.js";

/** At most so many in so many seconds, counted from the first. */
export type Limit = { use: string; most: number; seconds: number };

export type Attempts = {
  /** Counts one. @returns seconds to wait when it is one too many, else `null` */
  take(limit: Limit, who: string): Promise<number | null>;
  forget(limit: Limit, who: string): Promise<void>;
};

export function createAttempts(db: Kysely<Database>, secrets: Secrets): Attempts {
  const keyOf = ({ use }: Limit, who: string) => secrets.hashOf(`limit ${use}`, who);
  return {
    async take(limit, who) {
      const now = new Date();
      const until = new Date(now.getTime() + limit.seconds * 1000);
      const over = sql<boolean>`attempt_counts.until <= ${now}`;
      const row = await db
        .insertInto("attemptCounts")
        .values({ key: keyOf(limit, who), count: 1, until })
        .onConflict((conflict) =>
          conflict.column("key").doUpdateSet({
            count: sql`case when ${over} then 1 else attempt_counts.count + 1 end`,
            until: sql`case when ${over} then excluded.until else attempt_counts.until end`,
          }),
        )
        .returning(["count", "until"])
        .executeTakeFirstOrThrow();
      if (row.count === 1) await forgetOver(db, now);
      if (row.count <= limit.most) return null;
      return Math.max(1, Math.ceil((row.until.getTime() - now.getTime()) / 1000));
    },
    async forget(limit, who) {
      await db.deleteFrom("attemptCounts").where("key", "=", keyOf(limit, who)).execute();
    },
  };
}

/** A few at a time, and none that another is forgetting or counting. */
async function forgetOver(db: Kysely<Database>, now: Date): Promise<void> {
  await sql`
    delete from attempt_counts where key in (
      select key from attempt_counts where until <= ${now} limit 100 for update skip locked
    )`.execute(db);
}
