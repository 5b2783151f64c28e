import type { OpenAPIHono } from "@hono/zod-openapi";
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import type { z } from "zod";
import { createApi } from "../app/app.js";
import { createApiClient } from "../client/index.js";
import { type Answer, openTestApp, type TestApp, testToday } from "../testing/app.js";

let api: TestApp;
let described: OpenAPIHono;
beforeAll(async () => {
  api = await openTestApp("embedded");
  described = createApi({ storage: api.storage, today: () => testToday });
});
afterAll(() => api.close());

describe.each([
  ["/openapi.json", "3.1.0"],
  ["/openapi-3.0.json", "3.0.3"],
])("the document %s", (path, version) => {
  let document: Answer;
  beforeAll(async () => {
    document = (await api.get(path)).body;
  });
  const operations = () =>
    Object.entries<Answer>(document.paths).flatMap(([address, methods]) =>
      Object.entries<Answer>(methods).map(([method, operation]) => ({ address, method, ...operation })),
    );

  it("names its version and every operation once", () => {
    expect(document.openapi).toBe(version);
    const ids = operations().map(({ operationId }) => operationId);
    expect(ids.length).toBeGreaterThan(35);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is valid", async () => {
    const { valid, errors } = await new Validator().validate(document);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it("refers only to what it holds", () => {
    const references = JSON.stringify(document).match(/"\$ref":"[^"]+"/g) ?? [];
    expect(references.length).toBeGreaterThan(50);
    for (const reference of references) {
      const name = /#\/components\/schemas\/([^"]+)"/.exec(reference)?.[1] as string;
      expect(Object.keys(document.components.schemas)).toContain(name);
    }
  });

  it("tells the limits of pages and texts", () => {
    const parameters = operations().find(({ operationId }) => operationId === "listMeasures")
      ?.parameters as Answer[];
    const schemaOf = (name: string) => parameters.find((parameter) => parameter.name === name)?.schema;
    expect(schemaOf("pageSize")).toMatchObject({ type: "integer", minimum: 1, maximum: 100, default: 50 });
    expect(schemaOf("page")).toMatchObject({ minimum: 1, maximum: 100_000, default: 1 });
    expect(schemaOf("commitment")).toMatchObject({ minimum: 1, maximum: 10 });
    expect(schemaOf("text")).toMatchObject({ maxLength: 200 });
    expect(schemaOf("domain").enum).toContain("housing");
    const check = operations().find(({ operationId }) => operationId === "checkPlan");
    expect(check?.requestBody.description).toContain("2097152 bytes");
    expect(Object.keys(check?.responses ?? {})).toEqual(expect.arrayContaining(["200", "400", "413", "415"]));
  });

  it("describes a plan to the last member", () => {
    const { PlanDocument } = document.components.schemas;
    expect(PlanDocument.required).toEqual(["id", "title", "authority", "level", "kind", "status"]);
    expect(JSON.stringify(PlanDocument.properties.measures)).toContain("eccarCommitments");
  });

  it("has an operation for every method of the client", () => {
    // One method takes every command on a plan under way, another several at once; spreadsheets have their own.
    const isCommand = ({ address, method }: { address: string; method: string }) =>
      method === "post" && /^\/plan-cases\/\{id\}\/(?!spreadsheets)/.test(address);
    const ids = operations().flatMap((operation) => (isCommand(operation) ? [] : [operation.operationId]));
    const methods = Object.keys(createApiClient({ fetch: api.app.fetch as never }));
    // A file is no answer of a method.
    const isFile = (id: string) =>
      /^(exportJournal|exportTable|documentOfPlanCase|findDataTable|findDataArchive)$|(Xlsx|Ods|Csv)$/.test(
        id,
      );
    const answered = ids.filter((id) => !isFile(id));
    expect([...answered, "changePlanCase", "changePlanCaseAtOnce"].sort()).toEqual(methods.sort());
  });
});

const examples: Record<string, string> = {
  answerCompetence: "?field=police&instrument=enforce&place=Gent",
  competenceTimeline: "?field=police&instrument=legislate&place=Ixelles",
  competenceMatrix: "?field=youth-policy&instrument=legislate",
  competencePowers: "?authority=vg",
  compareGovernments: "?domain=housing",
  comparePlans: "?one=ghent-2020&other=bruges-eccar",
  findAccessibilityStatement: "dg",
  competencePermission: "?authority=vg&field=youth-policy&instrument=legislate&place=Ixelles",
  findDataTable: "tools",
  findPolicyField: "police",
  findAuthority: "vg",
  findLegalBasis: "const-4",
  findSource: "crimpol",
  findPlace: "44021",
  plansOfPlace: "44021",
  contactPointsOf: "21004",
  findContactPoint: "unia",
  subjectsOfPlace: "44021",
  subjectOfPlace: "44021 housing",
  findFramework: "criteria",
  findMeasure: "bruges-eccar:bru-7a",
  findOrganisation: "org-acli-vlaanderen-vzw",
  findBody: "napar-coalition",
  findPractice: "practice-antwerpen",
  findProposal: "rt-1",
  findTool: "coppra",
};

const ownTags = ["Signing in", "Appointments", "Messages", "Settings", "Workload", "Search", "Record"];
/** For one person, or for who has the secret of a mail: their own tests look at them. */
const isOwn = ({ tags, path }: { tags: string[]; path: string }) =>
  ownTags.some((tag) => tags.includes(tag)) || /^\/(follow|waiting-corrections|public-forms)/.test(path);

it("is kept: every answer follows its own description, and says nothing beside it", async () => {
  const definitions = described.openAPIRegistry.definitions as Answer[];
  const routes = definitions.flatMap(({ type, route }) =>
    // Plans under way are there only once somebody opened one, and nobody is signed in here: their own tests look at them.
    type === "route" &&
    route.method === "get" &&
    !/^\/plan-cases\/\{id\}|\/indicators\/\{indicator\}$/.test(route.path) &&
    !isOwn(route)
      ? [route]
      : [],
  );
  expect(routes.length).toBeGreaterThan(35);
  for (const route of routes.filter(({ responses }) => responses[200].content["application/json"])) {
    const example = examples[route.operationId] ?? (route.path.startsWith("/plans/") ? "ghent-2020" : "");
    const id = route.path.startsWith("/events/") ? (await api.get("/events")).body.items[0].id : example;
    const values = id.split(" ");
    const path = id.startsWith("?")
      ? `${route.path}${id}`
      : route.path.replace(/\{\w+\}/g, () => values.shift() ?? "");
    const { status, body } = await api.get(path);
    expect([path, status]).toEqual([path, 200]);
    const schema = route.responses[200].content["application/json"].schema as z.ZodType;
    const parsed = schema.safeParse(body);
    expect([path, parsed.error?.issues ?? []]).toEqual([path, []]);
    expect([path, parsed.data]).toEqual([path, body]);
  }
});

test("the page to try it out loads from this server alone, without inline script or style", async () => {
  const response = await api.app.request("/api/v1/docs");
  const html = await response.text();
  expect(response.headers.get("content-security-policy")).toContain("script-src 'self'; style-src 'self'");
  expect(html).not.toMatch(/<style|style=|<script>|\son\w+=|https?:\/\//);
  for (const [, address] of html.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
    const part = await api.app.request(address as string);
    expect([address, part.status]).toEqual([address, 200]);
  }
  const script = await api.app.request("/api/v1/docs/docs.js");
  expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(await script.text()).not.toMatch(/innerHTML|https?:\/\//);
});
