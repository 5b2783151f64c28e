import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { openWithOffices } from "../testing/offices.js";
import { testEngines } from "../testing/storage.js";

type Server = Awaited<ReturnType<typeof openWithOffices>>["server"];
const statement = {
  ...{ status: "partial", method: "self", assessedOn: "2026-01-10", preparedOn: "2026-01-12" },
  ...{
    limits: { nl: "Kaarten zonder tekst" },
    contact: "toegankelijk@example.be",
    regime: "german-speaking",
  },
};
const path = "/accessibility-statements/dg";

describe.each(testEngines())("accessibility statements, on %s", (engine) => {
  let server: Server;
  let cookies: Record<string, string>;
  beforeAll(async () => {
    ({ server, cookies } = await openWithOffices(engine, [
      ["coordinator", "coordinator", "dg"],
      ["reader", "reader", "dg"],
      ["stranger", "coordinator", "rw"],
    ]));
  });
  afterAll(async () => {
    await server.close();
    expect(server.failures).toEqual([]);
  });
  const state = (who: string, body: unknown, match: string | null) =>
    server.send("PUT", path, {
      ...{ cookie: cookies[who] as string, body },
      ...(match !== null && { headers: { "if-match": match } }),
    });

  it("is missing until the organisation writes one, and says under which law it falls", async () => {
    const { status, body } = await server.send("GET", path);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: 0,
      statement: null,
      standing: "missing",
      regime: { id: "german-speaking" },
    });
    expect((await server.send("GET", "/accessibility-statements/nobody")).body).toMatchObject({
      ...{ standing: "missing", regime: null, names: null },
    });
  });

  it("is written by those who coordinate or validate for it, and read by everybody", async () => {
    expect((await server.send("PUT", path, { body: statement })).status).toBe(401);
    for (const who of ["reader", "stranger", "installer"])
      expect([who, (await state(who, statement, '"v0"')).status]).toEqual([who, 403]);
    const stated = await state("coordinator", statement, '"v0"');
    expect([stated.status, stated.headers.get("etag")]).toEqual([200, '"v1"']);
    expect(stated.body).toMatchObject({ version: 1, statement, regime: { id: "german-speaking" } });
    const { body } = await server.send("GET", "/accessibility-statements");
    expect(body.items).toMatchObject([{ organisation: "dg", statement }]);
    expect(body.regimes.length).toBe(7);
  });

  it("is not written over what somebody else wrote meanwhile", async () => {
    expect((await state("coordinator", statement, null)).status).toBe(428);
    expect((await state("coordinator", statement, '"v0"')).body).toMatchObject({ status: 412 });
  });

  test.each([
    ["a regime of nowhere", { regime: "europe" }, ["regimeUnknown"]],
    [
      "a day to come and nothing said",
      { assessedOn: "2099-01-01", limits: null },
      ["dayToCome", "limitsMissing"],
    ],
  ])("%s is refused with every reason", async (_, change, kinds) => {
    const { status, body } = await state("coordinator", { ...statement, ...change }, '"v1"');
    expect([status, body.refusals.map(({ kind }: { kind: string }) => kind)]).toEqual([409, kinds]);
    for (const { text } of body.refusals) expect(JSON.stringify(text)).not.toMatch(/[{]\w+[}]/);
  });

  it("stands in the public journal", async () => {
    const rows = await server.storage.db
      .selectFrom("journal")
      .select(["type", "line"])
      .where("subjectKind", "=", "organisation")
      .execute();
    expect(rows.map(({ type }) => type)).toEqual(["organisation.accessibilityStated"]);
    expect(JSON.stringify(rows)).not.toContain("coordinator@");
  });
});
