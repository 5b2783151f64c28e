import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { openWithOffices } from "../testing/offices.js";
import { testEngines } from "../testing/storage.js";

type Server = Awaited<ReturnType<typeof openWithOffices>>["server"];
const usual = { digest: "daily", updateTimes: { remindAfterDays: 7, escalateAfterDays: 21, linkDays: 45 } };
const calm = { digest: "weekly", updateTimes: { remindAfterDays: 10, escalateAfterDays: 30, linkDays: 60 } };
const path = "/organisation-settings/fed";

describe.each(testEngines())("what an organisation settles, on %s", (engine) => {
  let server: Server;
  let cookies: Record<string, string>;
  beforeAll(async () => {
    ({ server, cookies } = await openWithOffices(engine, [
      ["coordinator", "coordinator", "fed"],
      ["reader", "reader", "fed"],
      ["stranger", "coordinator", "rw"],
    ]));
  });
  afterAll(async () => {
    await server.close();
    expect(server.failures).toEqual([]);
  });
  const read = (who: string) => server.send("GET", path, { cookie: cookies[who] as string });
  const change = (who: string, body: unknown, match: string | null) =>
    server.send("PUT", path, {
      ...{ cookie: cookies[who] as string, body },
      ...(match !== null && { headers: { "if-match": match } }),
    });

  it("is as usual until somebody settles it", async () => {
    const { status, body, headers } = await read("reader");
    expect([status, body, headers.get("etag")]).toEqual([
      200,
      { organisation: "fed", version: 0, settings: usual },
      '"v0"',
    ]);
  });

  it("is read by its own people, and settled by those who coordinate or validate", async () => {
    expect((await server.send("GET", path)).status).toBe(401);
    expect((await read("stranger")).status).toBe(403);
    expect((await read("installer")).status).toBe(403);
    expect((await change("reader", calm, '"v0"')).status).toBe(403);
    expect((await change("stranger", calm, '"v0"')).status).toBe(403);
    const changed = await change("coordinator", calm, '"v0"');
    expect([changed.status, changed.body, changed.headers.get("etag")]).toEqual([
      200,
      { organisation: "fed", version: 1, settings: calm },
      '"v1"',
    ]);
    expect((await read("reader")).body.settings).toEqual(calm);
  });

  it("is not changed over what somebody else changed meanwhile", async () => {
    expect((await change("coordinator", usual, null)).status).toBe(428);
    expect((await change("coordinator", usual, '"v0"')).body).toMatchObject({
      ...{ status: 412, kind: "preconditionFailed" },
    });
    expect((await change("coordinator", usual, '"v1"')).body).toMatchObject({ version: 2, settings: usual });
  });

  it("stands in the journal, and who did it is nobody's to read there", async () => {
    const rows = await server.storage.db
      .selectFrom("journal")
      .select(["type", "subjectId", "line"])
      .where("subjectKind", "=", "organisation")
      .execute();
    expect(rows.map(({ type, subjectId }) => [type, subjectId])).toEqual(
      Array(2).fill(["organisation.settingsChanged", "fed"]),
    );
    expect(JSON.stringify(rows)).not.toContain("coordinator@");
  });

  test.each([
    [
      "a reminder after the escalation",
      { ...usual, updateTimes: { remindAfterDays: 21, escalateAfterDays: 21, linkDays: 45 } },
      "updateTimes.escalateAfterDays",
    ],
    [
      "links that end before the escalation",
      { ...usual, updateTimes: { remindAfterDays: 7, escalateAfterDays: 50, linkDays: 45 } },
      "updateTimes.linkDays",
    ],
    [
      "no days",
      { ...usual, updateTimes: { remindAfterDays: 0, escalateAfterDays: 21, linkDays: 45 } },
      "updateTimes.remindAfterDays",
    ],
    [
      "half days",
      { ...usual, updateTimes: { remindAfterDays: 7.5, escalateAfterDays: 21, linkDays: 45 } },
      "updateTimes.remindAfterDays",
    ],
    ["what is not known", { ...usual, more: 1 }, "more"],
    ["a word that is none", { ...usual, digest: "hourly" }, "digest"],
  ])("%s is refused", async (_, body, name) => {
    const { status, body: problem } = await change("coordinator", body, '"v2"');
    expect([status, problem.issues.map((issue: { name: string }) => issue.name)]).toEqual([400, [name]]);
  });
});
