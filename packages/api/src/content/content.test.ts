import { belgianPlans, laterPlans } from "@napar/domain/belgium/plans";
import { belgianStory, type CaseStory, commandsOf } from "@napar/domain/belgium/story";
import type { Plan } from "@napar/domain/plan";
import { sql } from "kysely";
import { describe, expect, it, vi } from "vitest";
import { belgium } from "../country/index.js";
import { verifyStorage } from "../journal/verify-storage.js";
import { registerDocument, wholeDocument } from "../plan/plan-rows.js";
import { planSummaryOf } from "../plan/plan-summary.js";
import { changeCase, findCase } from "../plan-case/plan-case.store.js";
import type { Storage } from "../storage/index.js";
import { openStorage as openEmpty } from "../storage/index.js";
import { createTestDatabase, openTestStorage, testEngines } from "../testing/storage.js";
import { belgianContent, loadBelgianContent, loadContent, openStorage, watchContent } from "./index.js";

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
const [content, later] = belgianContent();
const expected = [
  belgianPlans.length,
  belgianPlans.reduce((sum, plan) => sum + (plan.measures?.length ?? 0), 0),
  content.registers.bodies?.length,
  1,
];
/** With the parts that came later, and the note that short forms are up to date. */
const expectedInAll = [
  belgianPlans.length + laterPlans.length,
  expected[1],
  expected[2],
  belgianContent().length + 1,
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
      .select(["id", registerDocument])
      .orderBy("position")
      .execute();
    expect(plans.map((plan) => JSON.parse(plan.registerDocument ?? "null"))).toEqual(
      JSON.parse(JSON.stringify(belgianPlans)),
    );
    const bodies = await storage.db.selectFrom("bodies").select("document").orderBy("position").execute();
    expect(bodies.map(({ document }) => document)).toEqual(
      JSON.parse(JSON.stringify(content.registers.bodies)),
    );
    await storage.close();
  });

  it("adds to an older storage what it misses, and nothing twice", async () => {
    const storage = await openTestStorage(engine);
    await loadContent(storage.db, content);
    // As an earlier version stored it.
    await sql`update plans set summary = (summary::jsonb - 'origin')::text`.execute(storage.db);
    for (const _start of [1, 2]) {
      await loadBelgianContent(storage.db);
      expect(await countsIn(storage)).toEqual(expectedInAll);
    }
    const rows = await storage.db
      .selectFrom("plans")
      .select(["id", "summary", "origin", wholeDocument.as("document"), registerDocument])
      .orderBy("position")
      .execute();
    expect(rows.map(({ id }) => id)).toEqual([...belgianPlans, ...laterPlans].map(({ id }) => id));
    for (const [index, plan] of [...belgianPlans, ...laterPlans].entries()) {
      const { origin, summary, document, ...row } = rows[index] as (typeof rows)[number];
      expect(origin).toBe(belgianStory.some((story) => story.document.id === plan.id) ? "case" : "register");
      expect(JSON.parse(summary)).toEqual(planSummaryOf(document as unknown as Plan, origin));
      // Whatever is shown in its place, what the register says is kept as it came.
      expect(JSON.parse(row.registerDocument ?? "null")).toEqual(JSON.parse(JSON.stringify(plan)));
    }
    expect(later?.name).toBe("belgium/2");
    await storage.close();
  });

  it("enters the story of the plan once: the journal says when, the facts have their own days, and nobody is told", async () => {
    const storage = await openTestStorage(engine);
    const moment = () => ({ at: "2026-11-21T10:00:00.000Z", on: "2026-11-21" });
    for (const _start of [1, 2]) await loadBelgianContent(storage.db, moment);
    const cases = await storage.db.selectFrom("planCases").select("id").orderBy("id").execute();
    expect(cases.map(({ id }) => id)).toEqual(belgianStory.map(({ document }) => document.id).sort());
    const plans = await storage.db.selectFrom("plans").select("id").execute();
    for (const { id } of cases) expect(plans.map((plan) => plan.id)).toContain(id);
    const journal = await storage.db.selectFrom("journal").selectAll().orderBy("sequence").execute();
    expect(journal.length).toBeGreaterThan(80);
    for (const { line, type, day } of journal) {
      const entry = JSON.parse(line);
      expect([type, day, entry.at]).toEqual([entry.type, "2026-11-21", moment().at]);
      expect(type).not.toBe("sealed");
      expect(entry.actor).toMatchObject({
        office: "editors of the data set",
        organisation: "napar-data-set",
        person: expect.stringMatching(/^hmac-sha256:[0-9a-f]{64}$/),
      });
    }
    const decided = journal
      .map(({ line }) => JSON.parse(line))
      .filter(({ type }) => type === "adoption.decisionStated");
    expect(decided.map(({ data }) => data.on).sort()[0]).toBe("2022-07-15");
    expect(await storage.db.selectFrom("messages").selectAll().execute()).toEqual([]);
    expect(await verifyStorage(storage)).toMatchObject({ isSound: true, plans: belgianStory.length });
    await storage.close();
  });

  it("leaves a case alone that somebody opened before the story came", async () => {
    const storage = await openTestStorage(engine);
    const [story] = belgianStory;
    const opened = await storage.db.transaction().execute((transaction) =>
      changeCase(transaction, null, commandsOf(story as CaseStory).slice(0, 1), {
        actor: { person: "somebody", office: "coordinator", organisation: "fed" },
        ...{ moment: { at: "2026-11-20T10:00:00.000Z", on: "2026-11-20" }, country: belgium() },
      }),
    );
    expect(opened.ok).toBe(true);
    await loadBelgianContent(storage.db);
    expect(await findCase(storage.db, "napar-be")).toMatchObject({ lifecycle: { history: [] } });
    expect(await findCase(storage.db, "wallonia-2023")).not.toBeNull();
    await storage.close();
  });

  it("tells at once that content was added, or something happened to a plan", async () => {
    const storage = await openTestStorage(engine);
    const version = await watchContent(storage);
    for (const part of belgianContent()) {
      const before = version();
      expect(await loadContent(storage.db, part)).toBe(true);
      await vi.waitUntil(() => version() !== before, { timeout: 1000 });
    }
    await storage.close();
  });
});

describe.runIf(testEngines().includes("postgresql"))("a listener that is cut off", () => {
  it("looks by itself, and hears again", async () => {
    const storage = await openTestStorage("postgresql");
    const version = await watchContent(storage, { every: 50 });
    const change = async (name: string) => {
      const before = version();
      await storage.db.insertInto("contentLoads").values({ name, contents: "{}" }).execute();
      await vi.waitUntil(() => version() !== before, { timeout: 1000 });
    };
    await change("as soon as it was made");
    const listeners = () =>
      sql<{ pid: number }>`select pid from pg_stat_activity
        where application_name = 'napar listener' and datname = current_database()`.execute(storage.db);
    await vi.waitUntil(async () => (await listeners()).rows.length === 1, { timeout: 5000 });
    const [first] = (await listeners()).rows;
    await sql`select pg_terminate_backend(${first?.pid})`.execute(storage.db);
    await change("while nobody listened");
    await vi.waitUntil(async () => (await listeners()).rows.some(({ pid }) => pid !== first?.pid), {
      timeout: 5000,
    });
    await change("after it was made again");
    await storage.close();
  }, 30_000);
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
      expect(await countsIn(first as Storage)).toEqual(expectedInAll);
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
