import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { openTestApp, type TestApp } from "../testing/app.js";
import { testEngines } from "../testing/storage.js";

describe.each(testEngines())("the API on %s", (engine) => {
  let api: TestApp;
  beforeAll(async () => {
    api = await openTestApp(engine);
  });
  afterAll(() => api.close());

  const everyGet = [
    "/competence-answers?field=police&instrument=legislate&place=Gent",
    "/competence-timelines?field=police&instrument=legislate&place=Gent",
    "/competence-matrices?field=police&instrument=legislate",
    "/competence-powers?authority=vg",
    "/competence-permissions?authority=fed&field=police&instrument=legislate&place=Gent",
    "/policy-fields",
    "/policy-fields/police",
    "/authorities",
    "/authorities/vg",
    "/legal-bases/const-4",
    "/sources/crimpol",
    "/places",
    "/places/44021",
    "/places/44021/plans",
    "/places/44021/contact-points",
    "/frameworks",
    "/frameworks/commitments",
    "/plans",
    "/plans/ghent-2020",
    "/plans/ghent-2020/document",
    "/plans/ghent-2020/check",
    "/plans/ghent-2020/coverage",
    "/measures",
    "/organisations",
    "/bodies",
    "/practices",
    "/proposals",
    "/events",
    "/tools",
    "/openapi.json",
    "/openapi-3.0.json",
  ];

  test.each(everyGet)("GET %s: an ETag, 304 when unchanged, safe headers", async (path) => {
    const first = await api.get(path);
    expect(first.status).toBe(200);
    const etag = first.headers.get("etag") as string;
    expect(etag).toMatch(/^"[\w-]{20,}"$/);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      "access-control-allow-origin": "*",
      "content-type": "application/json; charset=utf-8",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
    });
    expect(first.headers.get("cache-control")).toMatch(/^public, (no-cache|max-age=\d+)/);
    const again = await api.get(path, { "if-none-match": `W/${etag}, "other"` });
    expect([again.status, again.body, again.headers.get("etag")]).toEqual([304, null, etag]);
    expect((await api.get(path, { "if-none-match": '"other"' })).status).toBe(200);
    expect(api.errors).toEqual([]);
  });

  it("answers HEAD and OPTIONS wherever it answers GET", async () => {
    const head = await api.app.request("/api/v1/plans", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    const options = await api.app.request("/api/v1/plans/x/check", { method: "OPTIONS" });
    expect(options.status).toBe(204);
    expect(options.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
  });

  it("refuses another method by name", async () => {
    const response = await api.app.request("/api/v1/plans", { method: "DELETE" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(await response.json()).toMatchObject({
      type: "urn:problem-type:belgif:methodNotAllowed",
      detail: "DELETE is not possible here; possible: GET, HEAD, OPTIONS.",
    });
  });

  it("offers the nearest address for one that does not exist", async () => {
    const { status, headers, body } = await api.get("/measure");
    expect(status).toBe(404);
    expect(headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(body).toMatchObject({ type: "urn:problem-type:napar:unknownPath", status: 404 });
    expect(body.nearest[0]).toBe("/api/v1/measures");
  });

  test.each([
    ["/plans?knd=city-plan", "knd", "unknownParameter", 'There is no parameter "knd". Nearest: kind.'],
    [
      "/plans?kind=cityplan",
      "kind",
      "schemaViolation",
      '"kind" is "cityplan"; it may be framework, action-plan, inventory, city-plan.',
    ],
    [
      "/plans?pageSize=300",
      "pageSize",
      "schemaViolation",
      '"pageSize" is "300"; expected: a whole number from 1 to 100.',
    ],
    ["/plans?page=0", "page", "schemaViolation", '"page" is "0"; expected: a whole number from 1 to 100000.'],
    [
      "/plans?page=1e2",
      "page",
      "schemaViolation",
      '"page" is "1e2"; expected: a whole number from 1 to 100000.',
    ],
    ["/plans?page=1&page=2", "page", "schemaViolation", '"page" is given more than once.'],
    [
      "/measures?commitment=11",
      "commitment",
      "schemaViolation",
      '"commitment" is "11"; expected: a whole number from 1 to 10.',
    ],
    ["/measures?domain=hosing", "domain", "schemaViolation", '"domain" is "hosing"; it may be '],
    ["/places?text=", "text", "schemaViolation", '"text" is ""; expected: at least one character.'],
    ["/competence-answers?instrument=legislate&place=Gent", "field", "requiredInput", '"field" is missing.'],
  ])("refuses %s", async (path, name, type, detail) => {
    const { status, body } = await api.get(path);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      type: "urn:problem-type:belgif:badRequest",
      title: "Bad Request",
      status: 400,
    });
    expect(body.issues).toHaveLength(1);
    expect(body.issues[0]).toMatchObject({
      type: `urn:problem-type:belgif:input-validation:${type}`,
      in: "query",
      name,
    });
    expect(body.issues[0].detail).toContain(detail);
  });

  it("tells every problem of a request at once", async () => {
    const { body } = await api.get("/measures?pagesize=2&sort=plam&commitment=0");
    expect(
      body.issues.map(({ name, nearest }: { name: string; nearest?: string[] }) => [name, nearest?.[0]]),
    ).toEqual([
      ["commitment", undefined],
      ["sort", "plan"],
      ["pagesize", "pageSize"],
    ]);
  });

  test.each([
    ["/plans/gent-2020", "plan", "ghent-2020"],
    ["/plans/gent-2020/check", "plan", "ghent-2020"],
    ["/measures/ghent-2020:nothing", "measure", null],
    ["/places/44025", "municipality", "44020"],
    ["/places/9000", "municipality", "44021"],
    ["/authorities/vgg", "authority", "vgc"],
    ["/policy-fields/polcie", "policy field", "police"],
    ["/frameworks/commitment", "framework", "commitments"],
    ["/legal-bases/const-04", "legal basis", "const-4"],
    ["/bodies/napar-coalitie", "body", "napar-coalition"],
  ])("%s: no such %s, near %s", async (path, resource, near) => {
    const { status, body } = await api.get(path);
    expect(status).toBe(404);
    expect(body).toMatchObject({ type: "urn:problem-type:belgif:resourceNotFound", resource });
    if (near) expect(body.nearest).toContain(near);
  });

  it("keeps what went wrong to itself and gives a reference", async () => {
    const { app, storage, errors } = await openTestApp("embedded");
    expect((await app.request("/api/v1/plans")).status).toBe(200);
    await storage.close();
    const response = await app.request("/api/v1/plans");
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      type: "urn:problem-type:belgif:internalServerError",
      kind: "internalServerError",
      title: "Internal Server Error",
      titleText: expect.objectContaining({ nl: "Fout bij ons" }),
      status: 500,
      detail: "Something went wrong on our side. Mention reference-1 when you report it.",
      text: expect.objectContaining({
        nl: "Er ging iets mis aan onze kant. Vermeld reference-1 als u het meldt.",
      }),
      instance: "/api/v1/plans",
      reference: "reference-1",
    });
    expect(errors).toHaveLength(1);
  });
});
