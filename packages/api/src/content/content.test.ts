import { belgianPlans } from "@napar/domain/belgium/plans";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { Storage } from "../storage/index.js";
import { openStorage as openEmpty } from "../storage/index.js";
import { createTestDatabase, openTestStorage, testEngines } from "../testing/storage.js";
import { belgianContent, loadContent, openStorage } from "./index.js";

const countsIn = async ({ db }: Storage) => {
  const count = async (table: "plans" | "measures" | "bodies" | "contentLoads") =>
    Number(
      (
        await db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as("count"))
          .executeTakeFirstOrThrow()
      ).count,
    );
  return [await count("plans"), await count("measures"), await count("bodies"), await count("contentLoads")];
};
/** The totals that are kept, and the same counted from the measures themselves. */
const totalsIn = async ({ db }: Storage) => {
  const { rows } = await sql<{ facet: string; value: string; measures: number }>`
    select facet, value, measures::int from measure_totals where measures > 0 order by facet, value`.execute(
    db,
  );
  return rows;
};
const countedTotals = async ({ db }: Storage) => {
  const { rows } = await sql<{ facet: string; value: string; measures: number }>`
    select 'all' collate "C" as facet, '' collate "C" as value, count(*)::int as measures from measures
    union all select facet, value, count(*)::int from measure_facets group by facet, value
    order by facet, value`.execute(db);
  return rows;
};
const content = belgianContent();
const expected = [
  belgianPlans.length,
  belgianPlans.reduce((sum, plan) => sum + (plan.measures?.length ?? 0), 0),
  content.registers.bodies.length,
  1,
];

describe.each(testEngines())("on %s", (engine) => {
  it("loads the content once, and not again after somebody removed a part of it", async () => {
    const storage = await openTestStorage(engine);
    expect(await loadContent(storage.db, content)).toBe(true);
    expect(await countsIn(storage)).toEqual(expected);
    expect(await totalsIn(storage)).toEqual(await countedTotals(storage));
    await storage.db.deleteFrom("plans").where("id", "=", "ghent-2020").execute();
    expect(await totalsIn(storage)).toEqual(await countedTotals(storage));
    expect(await loadContent(storage.db, content)).toBe(false);
    expect((await countsIn(storage))[0]).toBe(belgianPlans.length - 1);
    await storage.close();
  });

  it("loads nothing when a part fails", async () => {
    const storage = await openTestStorage(engine);
    const [first] = belgianPlans;
    const broken = { ...content, plans: [...belgianPlans, first as (typeof belgianPlans)[number]] };
    await expect(loadContent(storage.db, broken)).rejects.toThrow(/duplicate key/);
    expect(await countsIn(storage)).toEqual([0, 0, 0, 0]);
    expect(await loadContent(storage.db, content)).toBe(true);
    await storage.close();
  });

  it("keeps every document, source and confidence unchanged", async () => {
    const storage = await openTestStorage(engine);
    await loadContent(storage.db, content);
    const plans = await storage.db
      .selectFrom("plans")
      .select(["id", "document"])
      .orderBy("position")
      .execute();
    expect(plans.map(({ document }) => document)).toEqual(JSON.parse(JSON.stringify(belgianPlans)));
    const bodies = await storage.db.selectFrom("bodies").select("document").orderBy("position").execute();
    expect(bodies.map(({ document }) => document)).toEqual(
      JSON.parse(JSON.stringify(content.registers.bodies)),
    );
    await storage.close();
  });
});

describe.runIf(testEngines().includes("postgresql"))(
  "two processes that start together on an empty PostgreSQL",
  () => {
    it("load the content once", async () => {
      const database = await createTestDatabase();
      const opened = await Promise.all(
        [1, 2, 3].map(() => openStorage({ databaseUrl: database.url, poolSize: 2 })),
      );
      const [first, ...others] = opened.map((storage) => {
        if (!storage.ok) throw new Error(storage.error.kind);
        return storage.value;
      });
      expect(await countsIn(first as Storage)).toEqual(expected);
      for (const storage of [first as Storage, ...others]) await storage.close();
      await database.drop();
    });

    it("claim it without the lock of the start too", async () => {
      const database = await createTestDatabase();
      const opened = await openEmpty({ databaseUrl: database.url });
      if (!opened.ok) throw new Error(opened.error.kind);
      const loads = await Promise.all([1, 2].map(() => loadContent(opened.value.db, content)));
      expect(loads.sort()).toEqual([false, true]);
      expect(await countsIn(opened.value)).toEqual(expected);
      await opened.value.close();
      await database.drop();
    });
  },
);
