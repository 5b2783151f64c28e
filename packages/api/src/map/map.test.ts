import { belgianEccar } from "@napar/domain/belgium/eccar";
import { belgianPlaces } from "@napar/domain/belgium/places";
import { dayBefore } from "@napar/domain/calendar";
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

  const stateOn = async (day: string, code: string, asked = "") => {
    const { status, body } = await api.get(`/map?asOf=${day}${asked}`);
    expect([day, status, body.on]).toEqual([day, 200, day]);
    return areaOf(body, code)?.state ?? body.restState;
  };

  // Two ways to count, which have to agree: by the lists of today, and from every plan as it stood on a day.
  test.each(
    ["plan", "measures", "information"].flatMap((subject) =>
      mapLevels.flatMap((level) => [undefined, "housing"].map((theme) => [subject, level, theme] as const)),
    ),
  )(
    "of today as a day in the past is the map of today: %s by %s (theme %s)",
    async (subject, level, theme) => {
      const asked = `/map?subject=${subject}&level=${level}${theme ? `&theme=${theme}` : ""}`;
      const { body: now } = await api.get(asked);
      const { body: then } = await api.get(`${asked}&asOf=${now.on}`);
      const inOrder = ({ areas, ...rest }: { areas: Area[] }) => ({
        ...rest,
        areas: areas.map((one) => ({ ...one, plans: [...one.plans].sort() })),
      });
      expect(inOrder(then)).toEqual(inOrder(now));
    },
  );

  it("shows plans from the day their source gives, and says where it gives none", async () => {
    // Ghent: 2015-2019, replaced by 2020-2025.
    expect(await stateOn("2014-12-31", "44021")).toBe("none-found");
    expect(await stateOn("2015-06-30", "44021")).toBe("not-known");
    expect(await stateOn("2018-12-31", "44021")).toBe("in-force");
    expect(await stateOn("2021-06-30", "44021")).toBe("in-force");
    // Leuven: from 2018. Bruges: in force in 2022, since when no source says.
    expect(await stateOn("2017-12-31", "24062")).toBe("none-found");
    expect(await stateOn("2018-12-31", "24062")).toBe("in-force");
    expect(await stateOn("2021-12-31", "31005")).toBe("not-known");
    expect(await stateOn("2022-12-31", "31005")).toBe("in-force");
    expect(await stateOn("2021-12-31", "31005", "&subject=measures")).toBe("not-known");
    // Eupen: no plan is known, then as now.
    expect(await stateOn("2018-12-31", "63023")).toBe("none-found");
  });

  it("tells of members from the day they joined, and of ties without a day that they are not known", async () => {
    const { memberships, compiledOn } = belgianEccar;
    const joined = memberships.find(({ status, joined }) => status === "member" && joined?.length === 10);
    const undated = memberships.find(({ status, joined }) => status === "member" && joined === null);
    const tied = memberships.find(({ status }) => status === "reported");
    expect(compiledOn > "2024-12-31").toBe(true);
    const before = dayBefore(joined?.joined ?? "");
    expect(await stateOn(before, joined?.code ?? "", "&subject=eccar")).toBe("not-yet");
    expect(await stateOn(joined?.joined ?? "", joined?.code ?? "", "&subject=eccar")).not.toBe("not-yet");
    for (const one of [undated, tied]) {
      expect(await stateOn("2024-12-31", one?.code ?? "", "&subject=eccar")).toBe("not-known");
    }
  });

  it("shows a decision from its day on", async () => {
    const regionOn = async (day: string, id: string) => {
      const { body } = await api.get(`/map?level=region&asOf=${day}`);
      const governments = body.areas.flatMap((area: { governments: object[] }) => area.governments);
      return governments.find((one: { id: string }) => one.id === id)?.state;
    };
    expect(await regionOn("2023-03-30", "rw")).toBe("none-found");
    expect(await regionOn("2023-03-31", "rw")).toBe("in-force");
    // Brussels: the plan before ended in 2019, the next one was adopted on 15 December 2022.
    expect(await regionOn("2022-12-14", "rbc")).toBe("over");
    expect(await regionOn("2022-12-15", "rbc")).toBe("in-force");
  });

  it("refuses a day that does not exist or is to come", async () => {
    for (const day of ["2021-02-30", "2099-01-01"]) {
      const { status, body } = await api.get(`/map?asOf=${day}`);
      expect([day, status, body.kind]).toEqual([day, 400, "invalidDate"]);
    }
  });

  it("refuses a subject that does not exist", async () => {
    expect((await api.get("/map?subject=weather")).status).toBe(400);
  });
});
