import { belgianPlaces } from "@napar/domain/belgium/places";
import { mapLevels, mapSubjects } from "@napar/domain/map";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { openTestApp, type TestApp } from "../testing/app.js";
import { testEngines } from "../testing/storage.js";

const areasOfLevel: Record<string, number> = {
  municipality: 565,
  any: 565,
  province: 10,
  region: 3,
  community: 4,
};

describe.each(testEngines())("maps on %s", (engine) => {
  let api: TestApp;
  beforeAll(async () => {
    api = await openTestApp(engine);
  });
  afterAll(() => api.close());
  type Area = { code: string; state: string; measures: number; covered: number | null; plans: string[] };
  const areaOf = (body: { areas: Area[] }, code: string) => body.areas.find((one) => one.code === code);

  test.each(mapSubjects.flatMap((subject) => mapLevels.map((level) => [subject, level] as const)))(
    "%s by %s: every area is in one state, and the numbers of the legend are those of the areas",
    async (subject, level) => {
      const { status, body } = await api.get(`/map?subject=${subject}&level=${level}`);
      expect(status).toBe(200);
      const total = body.states.reduce((sum: number, { areas }: { areas: number }) => sum + areas, 0);
      expect(total).toBe(areasOfLevel[body.level]);
      for (const { state, areas } of body.states) {
        if (state === body.restState) continue;
        expect(body.areas.filter((one: Area) => one.state === state)).toHaveLength(areas);
      }
      const plans = body.plans.map(({ id }: { id: string }) => id);
      for (const one of body.areas) for (const id of one.plans) expect(plans).toContain(id);
    },
  );

  it("tells a plan in force from one under revision, and an ended one that another replaced", async () => {
    const { body } = await api.get("/map");
    expect(areaOf(body, "31005")).toMatchObject({ state: "in-force", plans: ["bruges-eccar"] });
    expect(areaOf(body, "71016")).toMatchObject({ state: "revision" });
    expect(areaOf(body, "44021")?.plans).toEqual(expect.arrayContaining(["ghent-2015", "ghent-2020"]));
    expect(areaOf(body, "63023")).toBeUndefined();
  });

  it("asks plans about a theme: one that says nothing of it is not in force for it", async () => {
    const { body: measures } = await api.get("/measures?domain=housing&place=31005&pageSize=1");
    expect(measures.total).toBeGreaterThan(0);
    const { body: housing } = await api.get("/map?theme=housing");
    expect(areaOf(housing, "31005")?.state).toBe("in-force");
    const { body: prison } = await api.get("/map?theme=prison");
    expect(areaOf(prison, "31005")?.state).toBe("off-theme");
  });

  test.each([undefined, "housing"])(
    "counts measures as the list of measures does (theme %s)",
    async (theme) => {
      const { body } = await api.get(`/map?subject=measures${theme ? `&theme=${theme}` : ""}`);
      for (const code of ["31005", "24062", "12025"]) {
        const list = await api.get(`/measures?place=${code}${theme ? `&domain=${theme}` : ""}`);
        expect(areaOf(body, code)?.measures ?? 0).toBe(list.body.total);
      }
    },
  );

  it("adds what the governments above decide where a municipality is asked for all that applies", async () => {
    const { body } = await api.get("/map?subject=measures&level=any");
    const brussels = await api.get("/plans/brussels-2019");
    expect(brussels.body.measureCount).toBeGreaterThan(0);
    expect(areaOf(body, "21004")?.measures).toBeGreaterThanOrEqual(brussels.body.measureCount);
    // A plan against radicalisation is a neighbour, not a plan against racism.
    const german = await api.get("/plans/dg-radicalism");
    expect([german.body.scope, german.body.measureCount > 0]).toEqual(["polarisation", true]);
    expect(areaOf(body, "63023")?.measures ?? 0).toBeLessThan(areaOf(body, "21004")?.measures ?? 0);
    const ghent = areaOf(body, "44021")?.measures ?? 0;
    const own = areaOf((await api.get("/map?subject=measures")).body, "44021")?.measures ?? 0;
    expect(ghent).toBeGreaterThanOrEqual(own);
  });

  it("says of member cities how many commitments their plan covers, as the plan's coverage does", async () => {
    const { body } = await api.get("/map?subject=eccar");
    const { body: coverage } = await api.get("/plans/bruges-eccar/coverage");
    expect(areaOf(body, "31005")?.covered).toBe(coverage.coverage.covered.length);
    expect(body.restState).toBe("not-stated");
  });

  it("shows Brussels with both its communities, each in its own state", async () => {
    const { body } = await api.get("/map?level=community");
    const brussels = body.areas.find(({ code }: Area) => code === "LA-BRU");
    expect(brussels.governments.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(["vg", "cf"]),
    );
    const { body: regions } = await api.get("/map?level=region");
    expect(regions.areas.map(({ code }: Area) => code).sort()).toEqual(
      belgianPlaces.regions.map(({ code }) => code).sort(),
    );
  });

  it("refuses a subject that does not exist", async () => {
    expect((await api.get("/map?subject=weather")).status).toBe(400);
  });
});
