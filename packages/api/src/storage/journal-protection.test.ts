import { sql } from "kysely";
import { afterEach, describe, expect, it, test } from "vitest";
import { openTestStorage, testEngines } from "../testing/storage.js";
import { describeStorageRefusal, type Storage } from "./index.js";
import { checkProtection } from "./journal-protection.js";

describe.each(testEngines())("the journal's tables, on %s", (engine) => {
  let storage: Storage;
  afterEach(() => storage.close());
  const open = async () => {
    storage = await openTestStorage(engine);
    await storage.db
      .insertInto("journal")
      .values({
        sequence: 1,
        subjectKind: "plan",
        subjectId: "p",
        type: "t",
        day: "2026-01-01",
        hash: "h",
        line: "{}",
      })
      .execute();
  };

  test.each([
    ["update", sql`update journal set line = '{"other":1}' where sequence = 1`],
    ["delete", sql`delete from journal where sequence = 1`],
    ["truncate", sql`truncate journal`],
  ])("refuse %s", async (_, statement) => {
    await open();
    await expect(statement.execute(storage.db)).rejects.toMatchObject({ code: "42501" });
    const rows = await storage.db.selectFrom("journal").select("line").execute();
    expect(rows).toEqual([{ line: "{}" }]);
  });

  it("are refused at the start once they can be changed", async () => {
    await open();
    expect(await checkProtection(storage.db, "here")).toEqual({ ok: true, value: undefined });
    await sql`grant update on journal to current_user`.execute(storage.db);
    expect(await checkProtection(storage.db, "here")).toMatchObject({ ok: true });
    await sql`drop trigger journal_is_append_only on journal`.execute(storage.db);
    const refused = await checkProtection(storage.db, "here");
    expect(refused).toMatchObject({
      ok: false,
      error: { kind: "journalNotProtected", table: "journal", statement: "update" },
    });
    expect(!refused.ok && describeStorageRefusal(refused.error)).toContain("journal_is_append_only");
    const rows = await storage.db.selectFrom("journal").select("line").execute();
    expect(rows).toHaveLength(1);
  });
});
