import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { sql } from "kysely";
import { afterEach, describe, expect, it } from "vitest";
import { emptyImage } from "../testing/images.js";
import { createTestDatabase, openTestStorage, testEngines } from "../testing/storage.js";
import { openEmbedded } from "./embedded-folder.js";
import { describeStorageRefusal, openStorage, searchQueryOf, searchWordsOf } from "./index.js";

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});
const temporaryFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), "napar-storage-"));
  cleanUps.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

describe.each(testEngines())("on %s", (engine) => {
  it("makes its tables, answers, and finds words by any of their endings", async () => {
    const storage = await openTestStorage(engine, { image: null });
    cleanUps.push(storage.close);
    expect(await storage.isReady()).toBe(true);
    const document = JSON.stringify({ id: "t", startDate: "2010" });
    await storage.db
      .insertInto("tools")
      .values({ id: "t", position: 0, document, searchWords: searchWordsOf(["Praktijktest L'Été", null]) })
      .execute();
    const found = async (text: string) => {
      const query = searchQueryOf(text);
      const { rows } = await sql<{ document: unknown }>`
        select document from tools where search_words @@ ${query}::tsquery`.execute(storage.db);
      return rows;
    };
    expect(await found("TEST")).toEqual([{ document: { id: "t", startDate: "2010" } }]);
    expect(await found("ete praktijk")).toHaveLength(1);
    expect(await found("prakt zzz")).toEqual([]);
    expect(await found(" '&|! ")).toEqual([]);
  });

  it("fails to open when the preparation of the first start fails", async () => {
    const opening = openTestStorage(engine, {
      image: null,
      prepare: async () => {
        throw new Error("content is broken");
      },
    });
    await expect(opening).rejects.toThrow("content is broken");
  });
});

describe("in a folder", () => {
  it("keeps the data, and leaves neither lock nor draft behind", async () => {
    const folder = await temporaryFolder();
    const prepare = async (
      db: Parameters<NonNullable<Parameters<typeof openStorage>[0]>["prepare"] & {}>[0],
    ) => {
      await sql`insert into content_loads (name, contents) values ('x', '{}') on conflict do nothing`.execute(
        db,
      );
    };
    await writeFile(join(folder, "unrelated"), "");
    for (let start = 0; start < 2; start += 1) {
      const opened = await openStorage({ dataFolder: folder, prepare });
      if (!opened.ok) throw new Error(opened.error.kind);
      expect(opened.value.degraded).toMatchObject([{ kind: "embeddedDatabase" }]);
      const second = await openStorage({ dataFolder: folder });
      expect(second).toMatchObject({
        ok: false,
        error: { kind: "folderInUse", pid: process.pid, sameMachine: true },
      });
      await opened.value.close();
      expect((await readdir(folder)).sort()).toEqual(["database", "unrelated"]);
    }
  }, 60_000);

  it("begins with the empty database that was packed when the package was built, and makes one where none was", async () => {
    const folder = await temporaryFolder();
    const image = join(folder, "empty-database.tar.gz");
    await writeFile(image, gzipSync(await readFile(await emptyImage())));
    const times: number[] = [];
    for (const [name, file] of [
      ["unpacked", image],
      ["made", join(folder, "none.tar.gz")],
    ] as const) {
      const began = performance.now();
      const opened = await openEmbedded(join(folder, name), { image: pathToFileURL(file) });
      if (!opened.ok) throw new Error(opened.error.kind);
      times.push(Math.round(performance.now() - began));
      await opened.value.exec("create table things (id text primary key); insert into things values ('x')");
      await opened.value.close();
      const again = await openEmbedded(join(folder, name), { image: pathToFileURL(file) });
      if (!again.ok) throw new Error(again.error.kind);
      expect((await again.value.query("select id from things")).rows).toEqual([{ id: "x" }]);
      await again.value.close();
      expect(await readdir(join(folder, name))).toEqual(["database"]);
    }
    console.log(`first start: unpacked ${times[0]} ms, made ${times[1]} ms`);
  }, 60_000);

  it("refuses in production unless it is allowed", async () => {
    const refused = await openStorage({ dataFolder: "/data", production: true });
    expect(refused).toEqual({ ok: false, error: { kind: "embeddedNotAllowed", folder: "/data" } });
  });

  it("refuses a folder that is not one", async () => {
    const file = join(await temporaryFolder(), "file");
    await writeFile(file, "");
    const refused = await openStorage({ dataFolder: file });
    expect(refused).toMatchObject({ ok: false, error: { kind: "folderNotWritable", folder: file } });
    expect(!refused.ok && describeStorageRefusal(refused.error)).toContain("NAPAR_DATA");
  });
});

describe("an address of PostgreSQL", () => {
  it.each(["", "nonsense", "mysql://host/db"].slice(1))(
    "that is none is refused: %s",
    async (databaseUrl) => {
      expect(await openStorage({ databaseUrl })).toEqual({
        ok: false,
        error: { kind: "databaseUrlInvalid" },
      });
    },
  );

  it("where nothing answers is refused in one line, without the password", async () => {
    const refused = await openStorage({ databaseUrl: "postgres://napar:secret@127.0.0.1:9/none" });
    expect(refused).toMatchObject({
      ok: false,
      error: { kind: "databaseUnreachable", database: "127.0.0.1:9/none", reason: "ECONNREFUSED" },
    });
    const line = refused.ok ? "" : describeStorageRefusal(refused.error);
    expect(line).not.toContain("secret");
    expect(line.split("\n")).toHaveLength(1);
  });
});

describe.runIf(testEngines().includes("postgresql"))(
  "two processes that start together on PostgreSQL",
  () => {
    it("make the tables once and prepare one after the other", async () => {
      const database = await createTestDatabase();
      cleanUps.push(database.drop);
      let inside = 0;
      let most = 0;
      const prepare = async () => {
        inside += 1;
        most = Math.max(most, inside);
        await new Promise((resolve) => setTimeout(resolve, 50));
        inside -= 1;
      };
      const opened = await Promise.all(
        [1, 2, 3].map(() => openStorage({ databaseUrl: database.url, prepare, poolSize: 2 })),
      );
      for (const storage of opened) {
        if (!storage.ok) throw new Error(storage.error.kind);
        await storage.value.close();
      }
      expect(most).toBe(1);
    });

    it("refuse a database that a newer version has written", async () => {
      const database = await createTestDatabase();
      cleanUps.push(database.drop);
      const first = await openStorage({ databaseUrl: database.url });
      if (!first.ok) throw new Error(first.error.kind);
      await sql`insert into kysely_migration (name, timestamp) values ('9999-later', now()::text)`.execute(
        first.value.db,
      );
      await first.value.close();
      expect(await openStorage({ databaseUrl: database.url })).toMatchObject({
        ok: false,
        error: { kind: "databaseNewer", migration: "9999-later" },
      });
    });

    it("are refused when the database does not exist", async () => {
      const url = new URL(process.env.NAPAR_TEST_DATABASE_URL as string);
      url.pathname = "/napar_never_made";
      expect(await openStorage({ databaseUrl: url.href })).toMatchObject({
        ok: false,
        error: { kind: "databaseRefused" },
      });
    });
  },
);
