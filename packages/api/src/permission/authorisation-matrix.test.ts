/**
 * Who gets what over HTTP: every operation of the OpenAPI document, asked by nobody and by somebody of every role, of four
 * organisations, about things of the plan's owner and of a party, on a plan in every state. What is found is held against
 * the reviewed table beside this file; an operation without a request here fails.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../plan-case/actor.js";
import { commands, pathOfCommand } from "../plan-case/plan-case-model.js";
import { importBody } from "../spreadsheet/spreadsheet.view.js";
import {
  bodyOf,
  organisations,
  type PlanForAuthorisation,
  planForAuthorisation,
  resourceStates,
  roles,
  somebody,
  standings,
  type ThingOf,
} from "../testing/authorisation.js";
import { type GoverningApp, openGoverningApp } from "../testing/governing.js";
import { sampleOf } from "../testing/sample.js";

type Outcome = "allowed" | "denied";
type Ask = (actor: Actor | null) => Promise<Outcome>;
const letters = { owner: "o", party: "p", partner: "n", other: "x" } as const;

let api: GoverningApp;
const plans = new Map<(typeof resourceStates)[number], PlanForAuthorisation>();
type Operation = { name: string; method: string; path: string };
let operations: Operation[];
beforeAll(async () => {
  api = await openGoverningApp("embedded");
  for (const state of resourceStates) plans.set(state, await planForAuthorisation(api, state));
  const document = (await api.get("/openapi.json")).body;
  operations = Object.entries<Record<string, { operationId: string }>>(document.paths).flatMap(
    ([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => ({ name: operationId, method, path })),
  );
}, 120_000);
afterAll(async () => {
  await api.close();
  expect(api.errors).toEqual([]);
});

/** On a version that is not there: whoever has the right is told so, and nothing is changed. */
const stale = { "if-match": '"v0"' };
const outcomeOf = (what: string, status: number, allowed: readonly number[], body: unknown): Outcome => {
  if (allowed.includes(status)) return "allowed";
  if (status === 401 || status === 403 || status === 404) return "denied";
  throw new Error(`${what}: ${status} ${JSON.stringify(body)}`);
};

/** Addresses that need more than the identifier of a plan. */
const ofPlan: Readonly<Record<string, (plan: PlanForAuthorisation) => string>> = {
  reportOfPlanCase: ({ id, report }) => `/plan-cases/${id}/reports/${report}`,
  findPlanCaseMeasure: ({ id, of }) => `/plan-cases/${id}/measures/${of.owner.measure}`,
  findPlanCaseGoal: ({ id, of }) => `/plan-cases/${id}/goals/${of.owner.goal}`,
  exportTable: ({ id }) => `/plan-cases/${id}/tables/measures?format=csv`,
  differenceOfReports: ({ id, report }) => `/plan-cases/${id}/report-differences?from=${report}&to=${report}`,
};

const readStatus = async (address: string, actor: Actor | null) => {
  const response = await api.fetch(address, actor);
  return { status: response.status, body: await response.text() };
};
const openedPlan = {
  title: { nl: "Plan", fr: "Plan" },
  authority: { type: "federal", name: "Government" },
  level: "interfederal",
  kind: "action-plan",
};

/** What somebody gets of a plan in a state, when they ask about a thing of the owner or of a party. */
function askOf({ name, method, path }: Operation, plan: PlanForAuthorisation, thing: ThingOf): Ask | null {
  const { id, spreadsheet } = plan;
  if (path.includes("/spreadsheets")) {
    const address = path.replace("{id}", id).replace("{draft}", spreadsheet);
    const sent = name === "importSpreadsheet" ? sampleOf(importBody) : {};
    // A body of another kind, or none that is needed: told to those who have the right, and nothing is changed.
    return async (actor) => {
      const { status, body } =
        method === "get" ? await readStatus(address, actor) : await api.post(address, sent, actor, stale);
      return outcomeOf(`${name} by ${actor?.person}`, status, [200, 400, 409, 412, 415, 422], body);
    };
  }
  if (name === "openCase") {
    const plan = { ...openedPlan, authority: { ...openedPlan.authority, id: organisations[thing] } };
    const body = { procedure: "interfederal", origin: { kind: "new", plan } };
    return async (actor) => {
      const answer = await api.post("/plan-cases", body, actor);
      return outcomeOf(`${name} by ${actor?.person}`, answer.status, [201], answer.body);
    };
  }
  if (name === "gapMatrixOfPlanCases") {
    // Over the plans that one may read, whatever they are: that it tells of no other, `public-reads.test.ts` holds.
    return async (actor) => {
      const { status, body } = await readStatus("/plan-cases/gap-matrix", actor);
      return outcomeOf(name, status, [200], body);
    };
  }
  const address = ofPlan[name]?.(plan) ?? path.replace("{id}", id);
  if (method === "get" && path.includes("{id}") && !address.includes("{")) {
    return async (actor) => {
      const response = await api.fetch(address, actor);
      return outcomeOf(`${name} by ${actor?.person}`, response.status, [200], await response.text());
    };
  }
  if (name === "listPlanCases") {
    return async (actor) => {
      const { body } = await api.get("/plan-cases", actor);
      return body.items.some((item: { id: string }) => item.id === id) ? "allowed" : "denied";
    };
  }
  if (name === "changePlanCase") {
    const data = bodyOf("recordStatus", plan, thing);
    return async (actor) => {
      const body = { commands: [{ command: "recordStatus", data }] };
      const answer = await api.post(`/plan-cases/${id}/batch`, body, actor, stale);
      return outcomeOf(`${name} by ${actor?.person}`, answer.status, [412], answer.body);
    };
  }
  if (!commands.some((command) => command.name === name)) return null;
  const data = bodyOf(name, plan, thing);
  return async (actor) => {
    const answer = await api.post(`/plan-cases/${id}/${pathOfCommand(name)}`, data, actor, stale);
    return outcomeOf(`${name} by ${actor?.person}`, answer.status, [412], answer.body);
  };
}

/** Files made by a worker of their own: asked for by nobody and by readers, who are told from others by nothing but their seat. */
const isCostly = (name: string) => name === "exportTable";

async function cellsOf(ask: Ask, plan: PlanForAuthorisation, asked: readonly string[]): Promise<string> {
  const nobody = (await ask(null)) === "allowed" ? "yes" : ".";
  const cells: string[] = [];
  for (const role of roles) {
    if (!asked.includes(role)) {
      cells.push("not asked");
      continue;
    }
    let cell = "";
    for (const standing of standings) {
      cell += (await ask(somebody(standing, role, plan))) === "allowed" ? letters[standing] : ".";
    }
    cells.push(cell);
  }
  return [nobody, ...cells].join(" | ");
}

const isOfPlan = ({ path }: Operation) => path.startsWith("/plan-cases");

describe("who gets what of a plan under way", () => {
  it("is what the reviewed table says; after a wanted change: vitest run src/permission -u, and have the difference read", async () => {
    const rows: string[] = [];
    for (const operation of operations.filter(isOfPlan)) {
      const { name } = operation;
      const lines = new Map<string, string[]>();
      const things = operation.method === "get" ? (["owner"] as const) : (["owner", "party"] as const);
      for (const [state, plan] of plans) {
        for (const thing of things) {
          const ask = askOf(operation, plan, thing);
          expect([name, ask === null]).toEqual([name, false]);
          const line = await cellsOf(ask as Ask, plan, isCostly(name) ? ["reader"] : roles);
          const of = things.length === 1 ? [`${state} owner`, `${state} party`] : [`${state} ${thing}`];
          lines.set(line, [...(lines.get(line) ?? []), ...of]);
        }
      }
      for (const [line, of] of lines) rows.push(`| ${name} | ${wordsOf(of)} | ${line} |`);
    }
    const head = ["operation", "plan, and whose thing", "nobody", ...roles];
    const table = [
      "# Who gets what over HTTP",
      "",
      `Asked about a plan of ${organisations.owner}, with ${organisations.party} as a party. Per role: o of the plan's owner, p of the party, n of a partner in the plan (${organisations.partner}), x of any other organisation (${organisations.other}); a dot: denied (401, 403 or 404).`,
      "A thing is the owner's or the party's own: a measure, a goal, a decision, a value that waits for approval.",
      "",
      `| ${head.join(" | ")} |`,
      `|${" --- |".repeat(head.length)}`,
      ...rows,
      "",
    ].join("\n");
    await expect(table).toMatchFileSnapshot("authorisation-matrix.md");
  }, 1_200_000);
});

/** "draft owner, draft party" is "draft"; all of them are "any". */
function wordsOf(of: readonly string[]): string {
  const both = resourceStates.filter(
    (state) => of.includes(`${state} owner`) && of.includes(`${state} party`),
  );
  if (both.length === resourceStates.length) return "any";
  const single = of.filter((one) => !both.some((state) => one.startsWith(state)));
  return [...both, ...single.map((one) => one.replace(" ", ", of the "))].join("; ");
}
