import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { belgianPlans } from "@napar/domain/belgium/plans";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApp, type TestApp } from "../testing/app.js";
import { type ApiClient, createApiClient } from "./index.js";

let api: TestApp;
let server: Server;
const seen: { status: number; url: string }[] = [];
beforeAll(async () => {
  api = await openTestApp("embedded");
  server = createServer(getRequestListener(api.app.fetch));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await api.close();
});

const watched =
  (fetch: (request: Request) => Response | Promise<Response>) =>
  async (request: Request): Promise<Response> => {
    const response = await fetch(request);
    seen.push({ status: response.status, url: request.url });
    return response;
  };
const clients: [string, () => ApiClient][] = [
  ["in process", () => createApiClient({ fetch: watched((request) => api.app.fetch(request)) })],
  [
    "over HTTP",
    () =>
      createApiClient({
        fetch: watched((request) => fetch(request)),
        baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      }),
  ],
];

describe.each(clients)("the client %s", (_name, make) => {
  it("gives typed values", async () => {
    const client = make();
    const plan = await client.findPlan("ghent-2020");
    if (!plan.ok) throw new Error(plan.problem.kind);
    expect(plan.value.plan.id).toBe("ghent-2020");
    const measures = await client.listMeasures({ plan: "ghent-2020", commitment: 7, pageSize: 5 });
    expect(measures).toMatchObject({ ok: true, value: { pageSize: 5 } });
    const commitments = await client.findFramework("commitments");
    expect(commitments.ok && commitments.value.items.map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    const answer = await client.answerCompetence({
      field: "police",
      instrument: "legislate",
      place: "Saint-Josse-ten-Noode",
    });
    expect(answer.ok && answer.value.place.code).toBe("21014");
  });

  it("gives refusals as values, with their kind and the nearest", async () => {
    const client = make();
    expect(await client.findPlan("gent/2020?")).toMatchObject({
      ok: false,
      problem: { kind: "resourceNotFound", status: 404, value: "gent/2020?" },
    });
    const refused = await client.answerCompetence({
      field: "polcie",
      instrument: "legislate",
      place: "Gent",
    });
    expect(refused).toMatchObject({ ok: false, problem: { kind: "unknownField", nearest: ["police"] } });
  });

  it("sends a plan to be checked", async () => {
    const client = make();
    const checked = await client.checkPlan(belgianPlans[0], { date: "2024-01-01" });
    expect(checked).toMatchObject({
      ok: true,
      value: { planId: belgianPlans[0]?.id, date: "2024-01-01", remarks: [] },
    });
    expect(await client.checkPlan({ id: "x" })).toMatchObject({
      ok: false,
      problem: { kind: "invalidPlan" },
    });
  });

  it("asks again with the ETag and keeps the answer while it holds", async () => {
    const client = make();
    const first = await client.findPlace("44021");
    const second = await client.findPlace("44021");
    expect(seen.slice(-2).map(({ status }) => status)).toEqual([200, 304]);
    expect(first.ok && second.ok && second.value === first.value).toBe(true);
  });
});

it("asks nothing twice in one generation, and all of it again in the next", async () => {
  let generation = "1";
  const client = createApiClient({
    fetch: watched((request) => api.app.fetch(request)),
    generation: () => generation,
  });
  const before = seen.length;
  const first = await client.findPlan("ghent-2020");
  expect(await client.findPlan("ghent-2020")).toEqual(first);
  expect(await client.findPlan("gent")).toMatchObject({ ok: false, problem: { status: 404 } });
  expect(await client.findPlan("gent")).toMatchObject({ ok: false, problem: { status: 404 } });
  expect(seen.slice(before).map(({ status }) => status)).toEqual([200, 404, 404]);
  generation = "2";
  expect(await client.findPlan("ghent-2020")).toEqual(first);
  expect(await client.findPlan("ghent-2020")).toEqual(first);
  expect(seen.slice(before + 3).map(({ status }) => status)).toEqual([304]);
});

it("asks for plans under way once in a generation: they change with an entry in the journal", async () => {
  let generation = "1";
  const client = createApiClient({
    fetch: watched((request) => api.app.fetch(request)),
    generation: () => generation,
  });
  const before = seen.length;
  for (const _time of [1, 2]) expect((await client.listPlanCases()).ok).toBe(true);
  expect(seen.length - before).toBe(1);
  generation = "2";
  for (const _time of [1, 2]) expect((await client.listPlanCases()).ok).toBe(true);
  expect(seen.length - before).toBe(2);
  const asked = createApiClient({ fetch: watched((request) => api.app.fetch(request)) });
  for (const _time of [1, 2]) expect((await asked.listPlanCases()).ok).toBe(true);
  expect(seen.length - before).toBe(4);
});

it("tells as a problem that nothing answers, or that something else does", async () => {
  const nowhere = createApiClient({ fetch: (request) => fetch(request), baseUrl: "http://127.0.0.1:9" });
  expect(await nowhere.listPlans()).toMatchObject({
    ok: false,
    problem: { kind: "unreachable", status: 503 },
  });
  const other = createApiClient({ fetch: () => new Response("<html>", { status: 502 }) });
  expect(await other.listPlans()).toMatchObject({
    ok: false,
    problem: { kind: "unreadableAnswer", status: 502 },
  });
});
