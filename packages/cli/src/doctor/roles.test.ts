import { fillSentence, languages } from "@napar/domain/text";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { roles } from "./examinations.js";
import { findings } from "./findings.data.js";

const owner = process.env.NAPAR_TEST_DATABASE_URL;
const look = (url: string | undefined) =>
  roles({
    environment: { DATABASE_URL: url },
    cwd: "/",
    today: () => "2026-11-21",
    out: () => {},
    err: () => {},
  });

/** By the role that `.ci/run` makes; `null` where the server has none. */
async function asServer(address: string): Promise<string | null> {
  const url = new URL(address);
  [url.username, url.password] = ["napar_server", "napar_server"];
  const client = new pg.Client({ connectionString: url.href });
  const isThere = await client.connect().then(
    () => true,
    () => false,
  );
  await client.end().catch(() => {});
  return isThere ? url.href : null;
}
const server = owner ? await asServer(owner) : null;

it("an embedded database has no roles, and the doctor says what that leaves open", async () => {
  expect(await look(undefined)).toMatchObject({ id: "rolesEmbedded", state: "warning" });
});

describe.runIf(owner)("on PostgreSQL", () => {
  it("a role that owns the schema is told, with what it owns and the remedy in four languages", async () => {
    const found = await look(owner);
    expect(found).toMatchObject({ id: "rolesOne", state: "warning" });
    expect(found.facts.owned).toContain("schema public");
    for (const language of languages) {
      const sentence = fillSentence(findings[found.id][language], found.facts);
      expect(sentence).toContain("NAPAR_OWNER_DATABASE_URL");
      expect(sentence).toContain("schema public");
    }
  });

  it.runIf(server)("a role that owns nothing is well", async () => {
    expect(await look(server ?? "")).toEqual({ id: "rolesFine", state: "fine", facts: {} });
  });

  it("a server that does not answer is told as such", async () => {
    expect(await look("postgres://u:secret@127.0.0.1:1/none")).toEqual({
      id: "databaseUnreachable",
      state: "problem",
      facts: { reason: "ECONNREFUSED" },
    });
  });
});
