/** A plan that is made public stands in every list at once, and goes when it is made confidential again. */
import { belgianCompetenceModel } from "@napar/domain/belgium/competences";
import { belgianPlans } from "@napar/domain/belgium/plans";
import { checkPlan } from "@napar/domain/check";
import { coverageOf } from "@napar/domain/coverage";
import type { Measure } from "@napar/domain/plan";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadContent } from "../content/index.js";
import { verifyStorage } from "../journal/verify-storage.js";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";
import { pathOfCommand } from "./plan-case-model.js";

const said = (words: string) => ({ nl: words, fr: words });
const measure = (id: string, more: Partial<Measure> = {}): Measure => ({
  ...{ id, title: said(`Maatregel ${id}`), domains: ["housing"], grounds: ["descent"] },
  lead: [{ authority: "rw", type: "walloon" }],
  ...more,
});
const documentOf = (id: string, measures: Measure[]) => ({
  ...{ id, title: said("Plan voor huurders"), level: "region", kind: "action-plan", status: "preparing" },
  authority: { id: "rw", type: "walloon", name: "Wallonia" },
  ...{ period: { from: "2025-01-01", to: "2029-12-31" }, places: ["62063"], measures },
});
const coordinator = personOf("rw", ["coordinator", "editor"]);

describe.each(testEngines())("plans under way in the lists, on %s", (engine) => {
  let api: GoverningApp;
  beforeAll(async () => {
    api = await openGoverningApp(engine);
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });
  const open = async (document: { id: string }) => {
    const opened = await api.open(
      { procedure: "one-government", origin: { kind: "document", document } },
      coordinator,
    );
    expect([opened.status, opened.body.issues]).toEqual([201, undefined]);
  };
  const does = async (id: string, command: string, data: unknown) => {
    const { status, body } = await api.run(id, pathOfCommand(command), data, coordinator);
    expect([command, status, status === 200 ? null : body]).toEqual([command, 200, null]);
  };
  const idsAt = async (path: string): Promise<string[]> =>
    (await api.get(path)).body.items.map(({ id }: { id: string }) => id);
  /** Where a plan and its measures can be found, and how many there are. */
  const found = async (id: string) => ({
    plans: (await idsAt("/plans?pageSize=100")).includes(id),
    byWords: (await idsAt("/plans?text=huurders")).includes(id),
    byAuthority: (await idsAt("/plans?authority=rw")).includes(id),
    inPlace: (await idsAt("/places/62063/plans?pageSize=100")).includes(id),
    direct: (await api.get(`/plans/${id}`)).status,
    measures: (await idsAt("/measures?domain=housing&pageSize=100")).filter((one) =>
      one.startsWith(`${id}:`),
    ),
    total: (await api.get("/measures?domain=housing")).body.total,
  });
  const nowhere = {
    plans: false,
    byWords: false,
    byAuthority: false,
    inPlace: false,
    direct: 404,
    measures: [],
  };
  const everywhere = { plans: true, byWords: true, byAuthority: true, inPlace: true, direct: 200 };
  /** Totals that are kept are those one counts. */
  const totalsHold = async () => {
    const { rows } = await sql`
      (select facet, value, measures::int from measure_totals where measures > 0
       except select facet, value, count(*)::int from measure_facets group by facet, value
       except select 'all' collate "C", '' collate "C", count(*)::int from measures)
      union all
      (select facet, value, count(*)::int from measure_facets group by facet, value
       except select facet, value, measures::int from measure_totals)`.execute(api.storage.db);
    expect(rows).toEqual([]);
    expect(await verifyStorage(api.storage)).toMatchObject({ isSound: true });
  };

  it("are there from the moment they are public, and as long as they are", async () => {
    const id = "rental-plan";
    await open(documentOf(id, [measure("m-1"), measure("m-2"), measure("m-3", { domains: ["sport"] })]));
    expect(await found(id)).toEqual({ ...nowhere, total: 0 });
    await does(id, "publishPlan", {});
    expect(await found(id)).toEqual({ ...everywhere, measures: [`${id}:m-1`, `${id}:m-2`], total: 2 });
    expect((await api.get(`/plans/${id}`)).body).toMatchObject({ origin: "case", measureCount: 3 });

    // One more, one changed, one gone.
    await does(id, "createMeasure", {
      ...{ title: said("Praktijktesten"), domains: ["housing"], grounds: ["descent"] },
      lead: { authority: "rw" },
    });
    await does(id, "changeMeasure", { measure: "m-3", change: { domains: ["housing", "sport"] } });
    await does(id, "withdrawMeasure", { measure: "m-1", reason: "dubbel" });
    const list = await api.get("/measures?domain=housing&sort=plan");
    expect(list.body.total).toBe(3);
    expect(list.body.items.map(({ title }: { title: { nl: string } }) => title.nl)).toEqual([
      "Maatregel m-2",
      "Maatregel m-3",
      "Praktijktesten",
    ]);
    expect((await idsAt("/measures?text=praktijktest")).length).toBe(1);
    expect((await api.get(`/measures/${id}:m-1`)).status).toBe(404);
    expect((await api.get("/measures?domain=sport")).body.total).toBe(1);
    expect((await api.get(`/plans/${id}`)).body.plan).toEqual(
      (await api.get(`/plan-cases/${id}`)).body.document,
    );
    await totalsHold();

    // Renamed; the place of all measures without one of their own is another.
    await does(id, "changeHead", { change: { title: said("Plan voor wonenden"), places: ["44021"] } });
    expect(await idsAt("/plans?text=wonenden")).toEqual([id]);
    expect(await idsAt("/plans?text=huurders")).toEqual([]);
    expect((await api.get("/measures?place=44021")).body.total).toBe(3);
    expect((await api.get("/measures?place=62063")).body.total).toBe(0);
    expect((await api.get("/measures?pageSize=1")).body.items[0].planTitle.nl).toBe("Plan voor wonenden");
    await totalsHold();

    api.setTime("2026-03-03T09:00:00.000Z");
    await does(id, "unpublishPlan", { reason: said("vergissing") });
    expect(await found(id)).toEqual({ ...nowhere, total: 0 });
    await totalsHold();
    await does(id, "publishPlan", {});
    expect((await api.get("/measures?place=44021")).body.total).toBe(3);
    await totalsHold();
  });

  it("are checked and covered as they are now, however often one asked before", async () => {
    const id = "checked-plan";
    await open(documentOf(id, [measure("m-1", { eccarCommitments: [3] })]));
    await does(id, "publishPlan", {});
    const told = async () => {
      const { document } = (await api.get(`/plan-cases/${id}`)).body;
      const check = (await api.get(`/plans/${id}/check?date=2026-03-02`)).body;
      const coverage = (await api.get(`/plans/${id}/coverage`)).body;
      expect(check.check).toEqual(
        JSON.parse(
          JSON.stringify(checkPlan(document, { on: "2026-03-02", competence: belgianCompetenceModel() })),
        ),
      );
      expect(coverage).toEqual({ planId: id, coverage: JSON.parse(JSON.stringify(coverageOf(document))) });
      return { verdicts: check.check.results, covered: coverage.coverage.covered };
    };
    const first = await told();
    expect(first.covered).toEqual([3]);
    expect(await told()).toEqual(first);
    await does(id, "changeMeasure", { measure: "m-1", change: { eccarCommitments: [3, 7] } });
    const second = await told();
    expect(second.covered).toEqual([3, 7]);
    await does(id, "changeHead", { change: { period: { from: "2025-01-01", to: null } } });
    expect((await told()).verdicts).not.toEqual(second.verdicts);
    await does(id, "unpublishPlan", { reason: said("vergissing") });
    for (const part of ["check?date=2026-03-02", "coverage"])
      expect((await api.get(`/plans/${id}/${part}`)).status).toBe(404);
  });

  it("stand in place of what the register says of the same plan, which comes back when they go", async () => {
    const plan = belgianPlans.find(({ measures }) => (measures?.length ?? 0) > 2);
    if (!plan) throw new Error("no plan of the register has measures");
    await loadContent(api.storage.db, { name: "one plan", plans: [plan], registers: {} });
    const owner = personOf(plan.authority.id, ["coordinator", "editor"]);
    const document = { ...plan, title: said("Onder handen"), measures: (plan.measures ?? []).slice(1) };
    const opened = await api.open(
      { procedure: "one-government", origin: { kind: "document", document } },
      owner,
    );
    expect(opened.status).toBe(201);
    const register = (await api.get(`/plans/${plan.id}`)).body;
    expect(register).toMatchObject({ origin: "register", plan: JSON.parse(JSON.stringify(plan)) });
    expect((await api.run(plan.id, "publish-plan", {}, owner)).status).toBe(200);
    expect((await api.get(`/plans/${plan.id}`)).body).toMatchObject({
      ...{ origin: "case", measureCount: document.measures.length, title: said("Onder handen") },
    });
    expect((await api.get(`/measures?plan=${plan.id}`)).body.total).toBe(document.measures.length);
    await totalsHold();
    const reason = said("vergissing");
    expect((await api.run(plan.id, "unpublish-plan", { reason }, owner)).status).toBe(200);
    expect((await api.get(`/plans/${plan.id}`)).body).toEqual(register);
    expect((await api.get(`/measures?plan=${plan.id}`)).body.total).toBe(plan.measures?.length);
    await totalsHold();
  });

  it("are brought back where the lists never had them", async () => {
    const { db } = api.storage;
    const before = (await api.get("/plans?pageSize=100")).body;
    expect(before.items.some(({ origin }: { origin: string }) => origin === "case")).toBe(true);
    // As a storage of an earlier version is.
    await db.deleteFrom("plans").where("origin", "=", "case").execute();
    await db.deleteFrom("readingDays").execute();
    const again = await openGoverningApp(api.storage);
    again.setTime("2026-03-04T09:00:00.000Z");
    expect((await again.get("/plans?pageSize=100")).body.items).toEqual(before.items);
    await totalsHold();
  });
});
