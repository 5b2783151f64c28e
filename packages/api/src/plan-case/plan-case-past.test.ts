import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApp, type TestApp, testToday } from "../testing/app.js";
import { testEngines } from "../testing/storage.js";

describe.each(testEngines())("the story of the Belgian plan, on %s", (engine) => {
  let api: TestApp;
  beforeAll(async () => {
    api = await openTestApp(engine);
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });
  const naparOn = async (day: string, what = "") => {
    const { status, body } = await api.get(
      `/plan-cases/napar-be${what}${what.includes("?") ? "&" : "?"}asOf=${day}`,
    );
    expect(status).toBe(200);
    return body;
  };

  it("is public from the first start, and a plan and its case have one identifier", async () => {
    const { body } = await api.get("/plan-cases?pageSize=100");
    expect(body.total).toBe(10);
    for (const { id } of body.items) expect((await api.get(`/plans/${id}`)).status).toBe(200);
    expect(body.items.find(({ id }: { id: string }) => id === "napar-be")).toMatchObject({
      ...{ stage: "mandated", planStatus: "preparing", openedOn: testToday },
    });
  });

  it.each([
    ["2014-05-01", "promised", "promised"],
    ["2020-03-01", "mandated", "preparing"],
    ["2022-12-31", "stalled", "stalled"],
  ])("reads on %s, before the record, what is told of that day: %s", async (day, stage, status) => {
    const past = await naparOn(day);
    expect(past).toMatchObject({ asOf: day, readFrom: "validity", stage, isPublic: true });
    expect(past.document.status).toBe(status);
    const now = (await api.get("/plan-cases/napar-be")).body;
    expect(Object.keys(past).sort()).toEqual(Object.keys(now).sort());
    expect(now).toMatchObject({ readFrom: "journal", stage: "mandated" });
  });

  it("counts the decisions then in force by their own dates", async () => {
    const own = async (day: string) => (await naparOn(day, "/adoption?part=own")).ledger.adopted;
    expect(await own("2022-07-14")).toBe(0);
    expect(await own("2022-07-15")).toBe(1);
    expect(await own("2023-03-31")).toBe(4);
    expect((await naparOn("2022-07-15", "/adoption")).sentences[0].en).toBe(
      "No common text has been put to decision, as far as known; 9 parties would sign it.",
    );
    const { rows } = (await naparOn("2022-07-15", "/adoption?part=own")).ledger;
    expect(rows[0].executive).toMatchObject({
      on: "2022-07-15",
      stated: true,
      recordedBy: { office: "editors of the data set" },
    });
  });

  it("counts the days of silence on the day asked about, and shows disagreements from when they were there", async () => {
    const { requests } = await naparOn("2021-01-01");
    expect(requests[0]).toMatchObject({ id: "request-inventory", sentOn: "2019", earliest: "2018" });
    const standing = (authority: string) =>
      requests[0].addressees.find((addressee: { authority: string }) => addressee.authority === authority);
    expect(standing("rw")).toMatchObject({ state: "silent", days: 367, daysAtLeast: true });
    expect(standing("cf")).toMatchObject({ state: "answeredInPart" });
    expect((await naparOn("2021-01-01", "/negotiation")).disagreements).toEqual([]);
    expect((await naparOn("2023-01-01", "/negotiation")).disagreements).toMatchObject([
      { stated: { by: "2022-07-18", evidence: { title: "Le Soir" } }, positions: [] },
    ]);
  });

  it("knows nothing of a day before the oldest fact", async () => {
    expect((await api.get("/plan-cases/napar-be?asOf=2000-01-01")).status).toBe(404);
    expect((await api.get("/plan-cases/wallonia-2023?asOf=2022-01-01")).status).toBe(404);
  });
});
