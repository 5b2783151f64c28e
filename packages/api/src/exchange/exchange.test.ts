import { belgianPlans } from "@napar/domain/belgium/plans";
import { type Plan, planFormat, readPlan } from "@napar/domain/plan";
import { afterEach, describe, expect, it } from "vitest";
import { belgium } from "../country/index.js";
import { verifyStorage } from "../journal/verify-storage.js";
import type { Storage } from "../storage/index.js";
import { appointOnNewStorage } from "../testing/appointing.js";
import { openTestStorage, type TestEngine, testEngines } from "../testing/storage.js";
import { exportPlan, importPlan } from "./index.js";

const moment = { at: "2026-11-21T15:00:00.000Z", on: "2026-11-21" };
const country = belgium();
const owners = [...new Set(belgianPlans.map(({ authority }) => authority.id))];
const email = "cas@example.be";
const content = { kind: "content" } as const;
const asCase = { kind: "case", email, procedure: "one-government" } as const;

let storage: Storage;
afterEach(() => storage.close());
const bringIn = (plan: Plan, target: Parameters<typeof importPlan>[2]["target"], isDryRun = false) =>
  importPlan(storage.db, plan, { target, moment, country, isDryRun });

/** A storage in which one person coordinates for every owner of a plan. */
async function openWithCoordinator(engine: TestEngine): Promise<void> {
  storage = await openTestStorage(engine);
  const offices = owners.map((organisation) => ({ organisation, role: "coordinator" as const }));
  await appointOnNewStorage(storage, email, offices, moment);
}

/** What is not stated may be `null`, an empty list, or nothing: all three say the same. */
const stated = (document: Plan): unknown =>
  JSON.parse(
    JSON.stringify({ ...document, format: planFormat }, (_name, member) =>
      member === null || (Array.isArray(member) && member.length === 0) ? undefined : member,
    ),
  );

describe.each(testEngines())("on %s", (engine) => {
  it("each of the Belgian plans comes out of content just as it went in", async () => {
    storage = await openTestStorage(engine);
    for (const plan of belgianPlans) {
      const expected = { id: plan.id, target: "content", measures: plan.measures?.length ?? 0 };
      expect(await bringIn(plan, content)).toMatchObject({ ok: true, value: expected });
    }
    for (const plan of belgianPlans) {
      const exported = await exportPlan(storage.db, plan.id, moment);
      const document = JSON.parse(JSON.stringify({ ...plan, format: planFormat }));
      expect(exported).toEqual({ ok: true, value: { plan: document, from: "content" } });
    }
  }, 60_000);

  it("each of the Belgian plans comes out of a plan under way as it went in, and the journal tells all of it", async () => {
    await openWithCoordinator(engine);
    for (const plan of belgianPlans) {
      expect(await bringIn(plan, asCase), plan.id).toMatchObject({ ok: true, value: { target: "case" } });
    }
    for (const plan of belgianPlans) {
      const exported = await exportPlan(storage.db, plan.id, moment);
      if (!exported.ok) throw new Error(exported.error.kind);
      expect(exported.value.from).toBe("case");
      expect(stated(exported.value.plan)).toEqual(stated(plan));
      expect(readPlan(exported.value.plan)).toMatchObject({ ok: true, value: { remarks: [] } });
    }
    expect(await verifyStorage(storage)).toMatchObject({ isSound: true, plans: belgianPlans.length });
  }, 120_000);

  it("a dry run says the same and leaves nothing", async () => {
    await openWithCoordinator(engine);
    const [plan] = belgianPlans as [Plan];
    const count = async () => {
      const rows = await Promise.all([
        storage.db.selectFrom("planCases").select("id").execute(),
        storage.db.selectFrom("journal").select("hash").execute(),
        storage.db.selectFrom("plans").select("id").execute(),
        storage.db.selectFrom("contentLoads").select("name").execute(),
        storage.db.selectFrom("personalParts").select("person").execute(),
      ]);
      return rows.map((list) => list.length);
    };
    const before = await count();
    for (const target of [content, asCase]) {
      expect(await bringIn(plan, target, true)).toMatchObject({ ok: true, value: { id: plan.id } });
      expect(await count()).toEqual(before);
      expect(await bringIn(plan, target)).toMatchObject({ ok: true });
      const after = await count();
      const again = await bringIn(plan, target);
      expect(again).toMatchObject({
        ok: false,
        error: target === content ? [planThere(plan)] : [{ kind: "refused" }],
      });
      expect(await count()).toEqual(after);
      before.splice(0, before.length, ...after);
    }
  });

  it("everything that stands against it is told at once, with its path and value", async () => {
    await openWithCoordinator(engine);
    const [plan] = belgianPlans as [Plan];
    const measure = { id: "m", title: { nl: "Maatregel" } };
    const twice = { ...plan, goals: [], measures: [measure, measure, measure] } as Plan;
    expect(await bringIn(twice, content)).toMatchObject({
      ok: false,
      error: [
        { kind: "measureTwice", path: "measures[1].id", value: "m" },
        { kind: "measureTwice", path: "measures[2].id", value: "m" },
      ],
    });
    const refused = await bringIn(twice, asCase);
    expect(refused).toMatchObject({
      ok: false,
      error: [1, 2].map((index) => ({
        kind: "refused",
        refusal: { kind: "identifierTwice", path: `origin.document.measures[${index}].id`, id: "m" },
      })),
    });
    const unstorable = { ...plan, slogan: { nl: "nul \u0000" } } as Plan;
    expect(await bringIn(unstorable, content)).toMatchObject({
      ok: false,
      error: [{ kind: "textNotStorable", path: "slogan.nl" }],
    });
  });

  it("nobody opens a plan whose person is unknown, or who coordinates for another", async () => {
    await openWithCoordinator(engine);
    const [plan] = belgianPlans as [Plan];
    expect(await bringIn(plan, { ...asCase, email: "nobody@example.be" })).toEqual({
      ok: false,
      error: [{ kind: "personUnknown", email: "nobody@example.be" }],
    });
    const foreign = { ...plan, authority: { ...plan.authority, id: "elsewhere" }, coAuthorities: [] } as Plan;
    for (const [one, who] of [
      [foreign, email],
      [plan, "ada@example.be"],
    ] as const) {
      expect(await bringIn(one, { ...asCase, email: who })).toMatchObject({
        ok: false,
        error: [{ kind: "notPermitted", owner: one.authority.id, email: who }],
      });
    }
  });

  it("a plan that is not there is named with the nearest ones", async () => {
    storage = await openTestStorage(engine);
    await bringIn(belgianPlans.find(({ id }) => id === "ghent-2020") as Plan, content);
    expect(await exportPlan(storage.db, "gent-2020", moment)).toEqual({
      ok: false,
      error: { kind: "unknownPlan", value: "gent-2020", nearest: ["ghent-2020"] },
    });
    expect(await exportPlan(storage.db, "ghent-2020", { ...moment, from: "case" })).toMatchObject({
      ok: false,
    });
  });
});

const planThere = ({ id }: Plan) => ({ kind: "planThere", path: "id", value: id });
