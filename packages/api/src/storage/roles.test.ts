import { sql } from "kysely";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadBelgianContent } from "../content/index.js";
import { createTestDatabase, findServerRole, testEngines } from "../testing/storage.js";
import { describeStorageRefusal, openStorage, type Storage } from "./index.js";

const serverRole = testEngines().includes("postgresql") ? await findServerRole() : null;

describe.runIf(serverRole)("two roles on PostgreSQL", () => {
  let owner = "";
  let server = "";
  const cleanUps: (() => Promise<unknown>)[] = [];
  beforeEach(async () => {
    const database = await createTestDatabase();
    owner = database.url;
    server = serverRole?.(owner) ?? "";
    cleanUps.push(database.drop);
  });
  afterEach(async () => {
    for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
  });
  const open = async (options: Parameters<typeof openStorage>[0]): Promise<Storage> => {
    const opened = await openStorage({ poolSize: 2, ...options });
    if (!opened.ok) throw new Error(describeStorageRefusal(opened.error));
    cleanUps.push(opened.value.close);
    return opened.value;
  };
  const as = async (url: string, statement: string): Promise<unknown> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  };

  it("the owner makes the tables, the server fills them and adds to the journal", async () => {
    const storage = await open({
      databaseUrl: server,
      ownerDatabaseUrl: owner,
      prepare: loadBelgianContent,
    });
    expect(storage.ownsTables).toBe(false);
    const { last } = await storage.db
      .selectFrom("journal")
      .select(({ fn }) => fn.max("sequence").as("last"))
      .executeTakeFirstOrThrow();
    const entry = {
      sequence: Number(last) + 1,
      subjectKind: "plan",
      subjectId: "p",
      type: "t",
      day: "2026-01-01",
    };
    await storage.db
      .insertInto("journal")
      .values({ ...entry, hash: "h", line: "{}" })
      .execute();
    await storage.db.deleteFrom("plans").where("id", "=", "ghent-2020").execute();
    expect(
      await as(owner, "select distinct tableowner as owner from pg_tables where schemaname = 'public'"),
    ).toEqual([{ owner: new URL(owner).username }]);
  });

  it.each([
    "drop trigger journal_is_append_only on journal",
    "alter table journal disable trigger all",
    "drop table journal",
    "drop schema public cascade",
    "create or replace function refuse_journal_change() returns trigger language plpgsql as 'begin return new; end'",
    "grant update on journal to current_user",
    "update journal set line = ''",
    "delete from journal_checkpoints",
    "truncate journal",
    "update journal_origins set origin = 'other'",
    "insert into journal_origins values ('other')",
    "delete from kysely_migration",
  ])("the server cannot: %s", async (statement) => {
    const storage = await open({ databaseUrl: server, ownerDatabaseUrl: owner });
    const done = await sql`${sql.raw(statement)}`.execute(storage.db).catch((cause) => cause);
    // Granting what one may not grant is a warning to PostgreSQL, and changes nothing.
    if (statement.startsWith("grant")) {
      expect(await as(server, "select has_table_privilege('journal', 'update') as may")).toEqual([
        { may: false },
      ]);
    } else expect(done).toMatchObject({ code: "42501" });
  });

  it("later starts need no owner, as long as there is nothing to make", async () => {
    expect(await openStorage({ databaseUrl: server, poolSize: 2 })).toMatchObject({
      ok: false,
      error: { kind: "tablesNotOurs", migration: "0001-reading" },
    });
    await (await open({ databaseUrl: server, ownerDatabaseUrl: owner })).close();
    const again = await open({ databaseUrl: server });
    expect(again.ownsTables).toBe(false);
    await again.close();
    await as(owner, "delete from kysely_migration where name = (select max(name) from kysely_migration)");
    const refused = await openStorage({ databaseUrl: server, poolSize: 2 });
    expect(refused).toMatchObject({ ok: false, error: { kind: "tablesNotOurs" } });
    expect(!refused.ok && describeStorageRefusal(refused.error)).toContain("NAPAR_OWNER_DATABASE_URL");
  });

  it("are refused where the server's role owns the tables all the same", async () => {
    const storage = await open({ databaseUrl: owner });
    expect(storage.ownsTables).toBe(true);
    await storage.close();
    const refused = await openStorage({ databaseUrl: owner, ownerDatabaseUrl: owner, poolSize: 2 });
    expect(refused).toMatchObject({ ok: false, error: { kind: "rolesNotSeparate" } });
    expect(!refused.ok && describeStorageRefusal(refused.error)).toMatch(/schema public.*table journal/);
  });

  it("are refused in one line, without a password, where the owner's address is wrong", async () => {
    const wrong = new URL(owner);
    wrong.password = "wrong-password";
    for (const ownerDatabaseUrl of [wrong.href, "mysql://host/database"]) {
      const refused = await openStorage({ databaseUrl: server, ownerDatabaseUrl, poolSize: 2 });
      expect(refused).toMatchObject({
        ok: false,
        error: { kind: ownerDatabaseUrl.startsWith("mysql") ? "ownerUrlInvalid" : "ownerRefused" },
      });
      const line = refused.ok ? "" : describeStorageRefusal(refused.error);
      expect(line).toContain("NAPAR_OWNER_DATABASE_URL");
      expect(line).not.toContain("wrong-password");
      expect(line.split("\n")).toHaveLength(1);
    }
  });
});
