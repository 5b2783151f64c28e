import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { pathOfCommand } from "../plan-case/plan-case-model.js";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";

const all = ["coordinator", "editor", "signatory", "validator"] as const;
const maker = personOf("fed", all);
const second = personOf("fed", all, "fed-2");
const document = (id: string) => ({
  ...{ id, title: { nl: `Plan ${id}`, fr: `Plan ${id}` }, level: "federal", kind: "action-plan" },
  ...{ authority: { id: "fed", type: "federal", name: "Federal government" }, status: "in-force" },
  ...{ period: { from: "2025-01-01", to: "2029-12-31" }, monitoring: { frequencyMonths: 12 } },
  measures: [{ id: "m1", title: { nl: "Praktijktesten", fr: "Tests" } }],
});
const source = { name: "Statbel", url: "https://statbel.fgov.be/", licence: "CC BY 4.0", method: "survey" };
const refusals = {
  ...{ id: "refusals", kind: "quantitative", owner: "fed", frequencyMonths: 12, measure: "m1", source },
  ...{ label: { nl: "Geweigerde huurders", fr: "Locataires refusés" }, unit: { nl: "procent" } },
  ...{ baseline: { value: 32, on: "2023" }, direction: { kind: "down", target: { value: 20, on: "2029" } } },
};
const trust = {
  ...{ id: "trust", kind: "qualitative", owner: "fed", frequencyMonths: null, source },
  ...{ label: { nl: "Vertrouwen", fr: "Confiance" }, question: { nl: "Durft u te melden?" } },
};

describe.each(testEngines())("indicators of public plans, on %s", (engine) => {
  let api: GoverningApp;
  let waiting = "";
  const does = async (plan: string, command: string, data: object, who = maker): Promise<string> => {
    const { status, body } = await api.run(plan, pathOfCommand(command), data, who);
    expect([command, status, status === 200 ? "" : body]).toEqual([command, 200, ""]);
    return body.events[0].data.id;
  };
  const says = async (plan: string, period: string, content: object, approved = true) => {
    const value = { indicator: "refusals", period: { from: period, to: period }, content };
    const id = await does(plan, "submitValue", value);
    if (approved) await does(plan, "approveValue", { value: id }, second);
    return id;
  };

  beforeAll(async () => {
    api = await openGoverningApp(engine);
    api.setTime("2027-03-02T09:00:00.000Z");
    for (const plan of ["open", "closed"]) {
      const origin = { kind: "document", document: document(plan) };
      expect((await api.open({ procedure: "one-government", origin }, maker)).status).toBe(201);
      await does(plan, "defineIndicator", { definition: refusals });
    }
    await does("open", "defineIndicator", { definition: trust });
    await says("open", "2024", { kind: "data-gap", gap: { reason: "not-measured" } });
    await says("open", "2025", { kind: "number", number: 30 });
    api.setTime("2027-03-05T09:00:00.000Z");
    await does("open", "changeTarget", {
      ...{
        indicator: "refusals",
        reason: "nieuw akkoord",
        direction: { kind: "down", target: { value: 15, on: "2029" } },
      },
    });
    waiting = await says("open", "2026", { kind: "number", number: 424242 }, false);
    await does("open", "publishPlan", {});
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });

  it("lists those of plans that everybody may read, with the newest value that counts", async () => {
    const { status, body } = await api.get("/indicators");
    expect([status, body.total]).toEqual([200, 2]);
    expect(body.items[0]).toMatchObject({
      ...{ id: "refusals", plan: { id: "open" }, about: "measure", values: 2, gaps: 1 },
      latest: { number: 30, period: { from: "2025", to: "2025" } },
      progress: { state: "behind" },
    });
    expect(body.items[1]).toMatchObject({ id: "trust", kind: "qualitative", latest: null, about: "plan" });
    expect(JSON.stringify(body)).not.toContain("424242");
  });

  test.each([
    ["text=huurder", ["refusals"]],
    ["text=confiance", ["trust"]],
    ["text=zzzz", []],
    ["kind=qualitative", ["trust"]],
    ["plan=open", ["refusals", "trust"]],
    ["plan=closed", []],
    ["authority=fed&pageSize=1&page=2", ["trust"]],
  ])("finds by %s", async (query, ids) => {
    const { body } = await api.get(`/indicators?${query}`);
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  it("names the nearest authority where nobody of that name answers for figures", async () => {
    const { status, body } = await api.get("/indicators?authority=fad");
    expect([status, body.kind, body.nearest]).toEqual([400, "unknownAuthority", ["fed"]]);
  });

  it("tells all of one: definition, source, values with their gaps, what the target was", async () => {
    const { status, body } = await api.get("/plans/open/indicators/refusals");
    expect([status, body.asOf, body.readFrom]).toEqual([200, "2027-03-05", "journal"]);
    expect(body).toMatchObject({
      ...{ source, way: "down", target: { value: 15 }, baseline: refusals.baseline, unit: refusals.unit },
      about: { kind: "measure", id: "m1", title: { nl: "Praktijktesten" } },
      values: [
        { content: { kind: "data-gap", gap: { reason: "not-measured" } }, approvedOn: "2027-03-02" },
        { content: { kind: "number", number: 30 } },
      ],
      targetChanges: [{ was: { target: { value: 20 } }, reason: "nieuw akkoord", on: "2027-03-05" }],
    });
    expect(JSON.stringify(body)).not.toContain("424242");
  });

  test.each([
    ["/plans/closed/indicators/refusals", 404],
    ["/plans/open/indicators/refusal", 404],
    ["/plans/open/indicators/refusals?asOf=2027-03-04", 404],
    ["/plans/open/indicators/refusals?asOf=2027-02-30", 400],
    ["/plans/open/indicators/refusals?asOf=2028-01-01", 400],
  ])("%s is answered %i", async (path, status) => {
    expect((await api.get(path)).status).toBe(status);
  });

  it("reads it as it was on a day", async () => {
    api.setTime("2027-04-10T09:00:00.000Z");
    await does("open", "approveValue", { value: waiting }, second);
    expect((await api.get("/plans/open/indicators/refusals")).body.values.length).toBe(3);
    const then = await api.get("/plans/open/indicators/refusals?asOf=2027-03-31");
    expect([then.status, then.body.values.length]).toEqual([200, 2]);
  });
});
