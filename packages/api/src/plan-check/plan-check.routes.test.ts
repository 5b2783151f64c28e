import { belgianPlans } from "@napar/domain/belgium/plans";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { type Answer, openTestApp, type TestApp } from "../testing/app.js";
import { testEngines } from "../testing/storage.js";
import { mostPlanBytes } from "./plan-check.routes.js";

const ghent = belgianPlans.find(({ id }) => id === "ghent-2020");
const json = { "content-type": "application/json" };

describe.each(testEngines())("checks of plans sent, on %s", (engine) => {
  let api: TestApp;
  beforeAll(async () => {
    api = await openTestApp(engine);
  });
  afterAll(() => api.close());

  const send = async (body: RequestInit["body"], headers: Record<string, string> = json, query = "") => {
    const response = await api.app.request(`/api/v1/plan-checks${query}`, {
      method: "POST",
      body,
      headers,
      duplex: "half",
    } as RequestInit);
    return { status: response.status, headers: response.headers, body: (await response.json()) as Answer };
  };

  it("answers check and coverage as for a stored plan, and stores nothing", async () => {
    const { status, headers, body } = await send(
      JSON.stringify({ ...ghent, id: "sent" }),
      json,
      "?date=2022-01-01",
    );
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe("no-store");
    const stored = (await api.get("/plans/ghent-2020/check?date=2022-01-01")).body;
    expect(body.check.verdict).toBe(stored.check.verdict);
    expect(body.check.results.map(({ result }: { result: string }) => result)).toEqual(
      stored.check.results.map(({ result }: { result: string }) => result),
    );
    expect(body.coverage).toEqual((await api.get("/plans/ghent-2020/coverage")).body.coverage);
    expect((await api.get("/plans/sent")).status).toBe(404);
  });

  it("tells members it does not know, with the nearest known one", async () => {
    const { body } = await send(JSON.stringify({ ...ghent, measurs: [] }));
    expect(JSON.stringify(body.remarks)).toContain("measures");
  });

  it("tells every problem of a wrong plan at once", async () => {
    const { status, body } = await send(
      JSON.stringify({ ...ghent, level: "municipalty", kind: 3, measures: [{ id: "" }] }),
    );
    expect(status).toBe(400);
    expect(body).toMatchObject({
      type: "urn:problem-type:napar:invalidPlan",
      problemCount: body.issues.length,
    });
    const names = body.issues.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(["level", "kind", "measures[0].id", "measures[0].title"]));
    const level = body.issues.find(({ name }: { name: string }) => name === "level");
    expect(level).toMatchObject({ in: "body", value: "municipalty", nearest: ["municipality"] });
  });

  test.each([
    ["napar-plan/9", "newerFormat"],
    ["other/1", "unknownFormat"],
  ])("refuses the format %s by name", async (format, kind) => {
    const { status, body } = await send(JSON.stringify({ ...ghent, format }));
    expect([status, body.kind, body.format]).toEqual([400, kind, format]);
    expect(body.detail).toContain(format);
  });

  test.each([
    ['{\n  "id": "x",\n  oops\n}', { line: 3, column: 3 }],
    ['{"id": "x"', { line: 1, column: 11 }],
    ["", undefined],
    ["[1,]", { line: 1, column: 4 }],
    ['{"id": tru}', { line: 1, column: 11 }],
    ["nothing", { line: 1, column: 2 }],
  ])("says where %j is no JSON", async (text, where) => {
    const { status, body } = await send(text);
    expect([status, body.type]).toEqual([400, "urn:problem-type:napar:invalidJson"]);
    if (where) expect(body).toMatchObject(where);
    expect(body.detail.length).toBeLessThan(200);
  });

  it("refuses bytes that are no text", async () => {
    const { body } = await send(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]));
    expect(body).toMatchObject({ kind: "invalidJson", reason: "it is not UTF-8 text" });
  });

  it("refuses a plan that is none", async () => {
    for (const value of ["null", "3", "[]", '"plan"']) {
      expect((await send(value)).body).toMatchObject({ kind: "invalidPlan", status: 400 });
    }
  });

  test.each([
    [{}],
    [{ "content-type": "text/plain" }],
    [{ "content-type": "application/xml; charset=utf-8" }],
  ])("refuses the content type of %o", async (headers: Record<string, string>) => {
    const { status, body } = await send(new TextEncoder().encode("{}"), headers);
    expect([status, body.type]).toEqual([415, "urn:problem-type:belgif:unsupportedMediaType"]);
    expect(body.detail).toContain("application/json");
  });

  it("refuses more than it may hold, announced or not", async () => {
    const text = JSON.stringify({ ...ghent, slogan: "x".repeat(mostPlanBytes) });
    expect((await send(text)).status).toBe(413);
    const { status, body } = await send(new Blob([text]).stream() as unknown as RequestInit["body"]);
    expect([status, body.limitBytes]).toEqual([413, mostPlanBytes]);
  });

  it("refuses a day that the calendar does not have", async () => {
    const { body } = await send(JSON.stringify(ghent), json, "?date=2023-02-29");
    expect(body).toMatchObject({ kind: "invalidDate", value: "2023-02-29" });
  });
});
