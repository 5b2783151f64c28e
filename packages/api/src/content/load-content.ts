/** Puts the content that comes with NAPAR into a storage, each part once. */
import type { Plan } from "@napar/domain/plan";
import type { Kysely } from "kysely";
import { insertPlan, nextPosition } from "../plan/plan.store.js";
import { insertEntries, type RegisterEntry } from "../register/register.store.js";
import type { Database, Register } from "../storage/index.js";

export type Content = {
  /** Remembered for ever: content of the same name is never loaded again, whatever happened to it since. */
  name: string;
  plans: readonly Plan[];
  registers: Partial<Record<Register, readonly RegisterEntry[]>>;
};

/**
 * Loads all or nothing, in one transaction that begins by claiming the name: of processes that start together one loads
 * and the others wait for it and see that it is done.
 *
 * @returns whether this call loaded it
 */
export async function loadContent(db: Kysely<Database>, content: Content): Promise<boolean> {
  const { name, plans, registers } = content;
  const counts = {
    plans: plans.length,
    measures: plans.reduce((sum, plan) => sum + (plan.measures?.length ?? 0), 0),
    ...Object.fromEntries(Object.entries(registers).map(([register, entries]) => [register, entries.length])),
  };
  return db.transaction().execute(async (transaction) => {
    const claimed = await transaction
      .insertInto("contentLoads")
      .values({ name, contents: JSON.stringify(counts) })
      .onConflict((conflict) => conflict.column("name").doNothing())
      .returning("name")
      .executeTakeFirst();
    if (!claimed) return false;
    const first = await nextPosition(transaction);
    for (const [index, plan] of plans.entries()) await insertPlan(transaction, plan, first + index);
    for (const [register, entries] of Object.entries(registers)) {
      await insertEntries(transaction, register as Register, entries);
    }
    return true;
  });
}
