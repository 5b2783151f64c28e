import { createHash } from "node:crypto";
import { openAsBlob } from "node:fs";
import { copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { ok } from "@napar/domain/result";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openSigningKey } from "../journal/signing-key.js";
import { verifyStorage } from "../journal/verify-storage.js";
import { knownMigrations, migrateTo, openStorage, type Storage } from "../storage/index.js";
import { testToday } from "../testing/app.js";
import { belgiumOn } from "../testing/belgium.js";
import { emptyImage } from "../testing/images.js";
import {
  createTestDatabase,
  findServerRole,
  openTestStorage,
  type TestEngine,
  testEngines,
} from "../testing/storage.js";
import { sealOf } from "./archive.js";
import { backupParts, leftOut } from "./backup-parts.data.js";
import { restoreBackup, verifyBackup, writeBackup } from "./index.js";
import { listTables } from "./table-rows.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "napar-backup-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const open: Storage[] = [];
afterEach(async () => {
  for (const storage of open.splice(0)) await storage.close();
});
const serverRole = testEngines().includes("postgresql") ? await findServerRole() : null;
let files = 0;
const newFile = () => join(folder, `backup-${++files}`);
const madeAt = "2026-11-21T15:00:00.000Z";

/** A database without a single table. */
async function openEmpty(engine: TestEngine): Promise<Storage> {
  const database = engine === "postgresql" ? await createTestDatabase() : null;
  const memoryImage = await openAsBlob(await emptyImage());
  const opened = await openStorage({ databaseUrl: database?.url, memoryImage, untouched: true, poolSize: 2 });
  if (!opened.ok) throw new Error(opened.error.kind);
  const storage = {
    ...opened.value,
    close: async () => {
      await opened.value.close();
      await database?.drop();
    },
  };
  open.push(storage);
  return storage;
}

async function openFilled(engine: TestEngine): Promise<Storage> {
  const storage = await openTestStorage(engine, { image: belgiumOn(testToday) });
  open.push(storage);
  const { db } = storage;
  // Texts that are hard to keep: line separators of Unicode, quotes, backslashes, line feeds, nothing at all.
  const hard = 'a\u2028b\u2029c\n"d"\\e\\n\tf 🏳️‍🌈';
  await db
    .insertInto("messages")
    .values([1, 2].map((sequence) => ({ ...message, sequence, aboutId: hard })))
    .execute();
  await sql`delete from messages where sequence = 1`.execute(db);
  const sealed = Array.from({ length: 1500 }, (_, index) => index + 1).map((sequence) => ({
    ...{ sequence, key: "k", content: JSON.stringify({ hard, sequence }) },
  }));
  await db.insertInto("sealedParts").values(sealed).execute();
  await sql`insert into tools (id, position, document, search_words) values
    (${hard}, 99, 'null', ''), ('9', 100, ${JSON.stringify({ n: "x", big: 0 }).replace("0", "12345678901234567890.10")}::jsonb, '')`.execute(
    db,
  );
  return storage;
}
const message = {
  ...{ sequence: 1, kind: "k", organisation: "o", office: null, plan: "p", aboutKind: "a", aboutId: "" },
  ...{ due: null, sentAt: "2026-11-21T15:00:00.123456Z" },
};

async function backUp(storage: Storage, keysFrom: string | null = null): Promise<string> {
  const file = newFile();
  const written = await writeBackup(storage, { file, keysFrom, madeAt });
  expect(written).toMatchObject({ ok: true });
  return file;
}
const linesOf = async (file: string) =>
  gunzipSync(await readFile(file))
    .toString("utf8")
    .split("\n");

const restore = (target: Storage, file: string, keysTo = folder) =>
  restoreBackup(file, { keysTo, open: async () => ok({ ...target, close: async () => {} }) });
/** What is refused before anything changes never opens a database. */
const untouchable = async (): Promise<never> => {
  throw new Error("a database was opened");
};

it.each(testEngines())("knows every table of the database, on %s", async (engine) => {
  const storage = await openTestStorage(engine);
  open.push(storage);
  expect([...backupParts, ...Object.keys(leftOut)].sort()).toEqual((await listTables(storage.db)).sort());
  for (const reason of Object.values(leftOut)) expect(reason).not.toBe("");
  const { rows } = await sql<{ child: string; parent: string }>`
    select conrelid::regclass::text as child, confrelid::regclass::text as parent
    from pg_constraint where contype = 'f'`.execute(storage.db);
  expect(rows.length).toBeGreaterThan(3);
  for (const { child, parent } of rows.filter((row) => backupParts.includes(row.child))) {
    expect(backupParts.indexOf(parent), `${child} points at ${parent}`).toBeLessThan(
      backupParts.indexOf(child),
    );
    expect(backupParts).toContain(parent);
  }
});

const ways = testEngines().flatMap((from) => testEngines().map((to) => [from, to] as const));
describe.each(ways)("from %s to %s", (from, to) => {
  it("comes back byte for byte, works on, and is refused a second time", async () => {
    const source = await openFilled(from);
    const file = await backUp(source);
    const target = await openEmpty(to);
    const restored = await restore(target, file);
    expect(restored).toMatchObject({ ok: true, value: { added: [], keys: [] } });
    const again = await backUp(target);
    expect(await linesOf(again)).toEqual((await linesOf(file)).with(-2, expect.stringContaining("sealed")));

    const verified = await verifyStorage(target);
    expect(verified).toMatchObject({ isSound: true, differences: [] });
    expect(verified.plans).toBeGreaterThan(5);
    // Totals that triggers keep, and numbers that the database gives, go on.
    const totals = async ({ db }: Storage) =>
      (
        await sql`select facet, value, measures::int from measure_totals where measures > 0 order by 1, 2`.execute(
          db,
        )
      ).rows;
    expect(await totals(target)).toEqual(await totals(source));
    const { id } = await target.db
      .insertInto("messages")
      .values(message)
      .returning("id")
      .executeTakeFirstOrThrow();
    expect(Number(id)).toBe(3);
    await expect(sql`delete from journal_origins`.execute(target.db)).rejects.toMatchObject({
      code: "42501",
    });

    const before = await linesOf(await backUp(target));
    expect(await restore(target, file)).toMatchObject({
      ok: false,
      error: { kind: "databaseNotEmpty" },
    });
    expect((await linesOf(await backUp(target))).slice(0, -2)).toEqual(before.slice(0, -2));
  }, 60_000);
});

describe.each(testEngines())("a backup, on %s", (engine) => {
  it("is of one moment, whatever is written meanwhile", async () => {
    const storage = await openFilled(engine);
    const [file] = await Promise.all([
      backUp(storage),
      storage.db.insertInto("sealedParts").values({ sequence: 9_000, key: "later", content: "{}" }).execute(),
    ]);
    const lines = await linesOf(file);
    const end = lines.find((line) => line.startsWith('{"end":"sealed_parts"')) ?? "{}";
    const rows = lines.filter((line) => line.includes('"later"'));
    expect(JSON.parse(end).rows).toBe(1500 + rows.length);
  });

  it("is readable by its owner alone, stands there whole, and never in the place of another file", async () => {
    const storage = await openFilled(engine);
    const file = await backUp(storage);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const bytes = await readFile(file);
    expect(await writeBackup(storage, { file, keysFrom: null, madeAt })).toEqual({
      ok: false,
      error: { kind: "backupExists", file },
    });
    expect(await readFile(file)).toEqual(bytes);
    const nowhere = join(folder, "no", "such", "folder");
    expect(await writeBackup(storage, { file: nowhere, keysFrom: null, madeAt })).toEqual({
      ok: false,
      error: { kind: "backupNotWritable", file: nowhere, code: "ENOENT" },
    });
    expect((await readdir(folder)).filter((name) => name.includes(".new-"))).toEqual([]);
  });

  it("of a database without tables is refused", async () => {
    const storage = await openEmpty(engine);
    const refused = await writeBackup(storage, { file: newFile(), keysFrom: null, madeAt });
    expect(refused).toEqual({ ok: false, error: { kind: "nothingStored", location: storage.location } });
  });

  it("of an earlier version is brought to this one", async () => {
    const storage = await openEmpty(engine);
    await migrateTo(storage.db, "0003-governing");
    await loadedPlan(storage);
    const file = await backUp(storage);
    const target = await openEmpty(engine);
    const restored = await restore(target, file);
    expect(restored.ok && restored.value.added).toEqual(knownMigrations.slice(3));
    expect(await target.db.selectFrom("tools").select("id").execute()).toEqual([{ id: "t" }]);
    expect(await target.db.selectFrom("appointmentRegisters").select("state").execute()).toHaveLength(1);
  });
});

const loadedPlan = ({ db }: Storage) =>
  sql`insert into tools (id, position, document, search_words) values ('t', 1, '{}', '')`.execute(db);

describe.runIf(serverRole)("with two roles on PostgreSQL", () => {
  it("the server's role backs up, the owner's restores, and the server goes on with its rights", async () => {
    const opening = async (made: Awaited<ReturnType<typeof createTestDatabase>>, untouched: boolean) => {
      const server = serverRole?.(made.url) as string;
      const opened = await openStorage(
        untouched
          ? { databaseUrl: made.url, untouched, poolSize: 2 }
          : { databaseUrl: server, ownerDatabaseUrl: made.url, poolSize: 2 },
      );
      if (!opened.ok) throw new Error(JSON.stringify(opened.error));
      return opened.value;
    };
    const [from, to] = [await createTestDatabase(), await createTestDatabase()];
    const source = await opening(from, false);
    await source.db.insertInto("sealedParts").values({ sequence: 1, key: "k", content: "{}" }).execute();
    const file = await backUp(source);
    await source.close();
    const asServer = await restoreBackup(file, {
      keysTo: folder,
      open: () => openStorage({ databaseUrl: serverRole?.(to.url), untouched: true, poolSize: 2 }),
    });
    expect(asServer).toMatchObject({ ok: false, error: { kind: "tablesNotAllowed" } });
    const target = await opening(to, true);
    expect(await restore(target, file)).toMatchObject({ ok: true });
    await target.close();
    const again = await opening(to, false);
    expect(again.ownsTables).toBe(false);
    expect(await again.db.selectFrom("sealedParts").select("key").execute()).toEqual([{ key: "k" }]);
    await again.close();
    for (const made of [from, to]) await made.drop();
  });
});

describe("an archive", () => {
  let file: string;
  let keys: string;
  let bytes: Buffer;
  beforeAll(async () => {
    keys = await mkdtemp(join(folder, "keys-"));
    await openSigningKey(keys);
    const storage = await openTestStorage("embedded");
    await storage.db.insertInto("sealedParts").values({ sequence: 1, key: "k", content: "{}" }).execute();
    file = newFile();
    expect(await writeBackup(storage, { file, keysFrom: keys, madeAt })).toMatchObject({
      ok: true,
      value: { keys: ["journal-key.pem"] },
    });
    await storage.close();
    bytes = await readFile(file);
  }, 60_000);

  const restoreBytes = async (content: Buffer) => {
    const changed = newFile();
    await writeFile(changed, content);
    return restoreBackup(changed, { keysTo: folder, open: untouchable });
  };

  it("with any byte changed is refused before any database is opened", async () => {
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] as number) ^ (1 << (at % 8));
      expect(await restoreBytes(changed), `byte ${at}`).toMatchObject({
        ok: false,
        error: { kind: expect.stringMatching(/^archive(Altered|Unsealed)$/) },
      });
    }
  }, 60_000);

  it("that is cut or longer is refused", async () => {
    const cuts = [0, 1, 10, 100, bytes.length >> 1, bytes.length - 200, bytes.length - 2, bytes.length - 1];
    for (const length of cuts) {
      expect(await restoreBytes(bytes.subarray(0, length)), `cut at ${length}`).toMatchObject({
        ok: false,
        error: { kind: "archiveUnsealed" },
      });
    }
    expect(await restoreBytes(Buffer.concat([bytes, bytes]))).toMatchObject({
      error: { kind: "archiveAltered" },
    });
    expect(await restoreBytes(Buffer.concat([bytes, Buffer.from("x")]))).toMatchObject({
      error: { kind: "archiveUnsealed" },
    });
    expect(
      await restoreBytes(Buffer.from("no archive at all, but long enough to hold a seal ".repeat(9))),
    ).toMatchObject({ error: { kind: "archiveUnsealed" } });
    expect(await restoreBackup(join(folder, "none"), { keysTo: folder, open: untouchable })).toEqual({
      ok: false,
      error: { kind: "archiveUnreadable", code: "ENOENT" },
    });
  });

  /** Lines under a seal that fits them: damage that was there before the seal, or a forger's. */
  const sealed = (lines: readonly string[]) => {
    const content = gzipSync(lines.map((line) => `${line}\n`).join(""));
    return Buffer.concat([content, sealOf(createHash("sha256").update(content).digest("hex"))]);
  };
  const lines = async () => (await linesOf(file)).slice(0, -2);

  it.each<[string, (all: string[]) => string[], string]>([
    ["a row changed", (all) => all.map((line) => line.replace('"k"', '"l"')), "archiveAltered"],
    ["a row missing", (all) => all.filter((line) => !line.startsWith('["1", "k"')), "archiveAltered"],
    [
      "a row twice",
      (all) => all.flatMap((line) => (line.startsWith("[") ? [line, line] : [line])),
      "archiveAltered",
    ],
    ["no end", (all) => all.slice(0, -1), "archiveAltered"],
    ["no end of a part", (all) => all.filter((line) => !line.startsWith('{"end":"tools"')), "archiveAltered"],
    ["no head", (all) => all.slice(1), "archiveFormatUnknown"],
    ["lines after the end", (all) => [...all, '["x"]'], "archiveAltered"],
    [
      "another format",
      (all) => all.map((line) => line.replace("backup/1", "backup/2")),
      "archiveFormatUnknown",
    ],
    ["a newer version", (all) => all.map((line) => line.replace('"0004-', '"9999-')), "archiveNewer"],
    [
      "a key of another name",
      (all) => all.map((line) => line.replace("journal-key.pem", "../evil")),
      "archiveAltered",
    ],
  ])("sealed with %s is refused", async (_, change, kind) => {
    await expect(restoreBytes(sealed(await lines()))).rejects.toThrow("a database was opened");
    expect(await restoreBytes(sealed(change(await lines())))).toMatchObject({ ok: false, error: { kind } });
  });

  it.each<[string, (all: string[]) => string[]]>([
    ["a part missing", (all) => without(all, "tools")],
    [
      "a part of no table",
      (all) => all.map((line) => line.replace(/"(part|end)":"tools"/, '"$1":"pg_authid"')),
    ],
    [
      "other columns",
      (all) => all.map((line) => line.replace('"tools","columns":["id"', '"tools","columns":["ID"')),
    ],
  ])("sealed with %s leaves the database as empty as it was", async (_, change) => {
    const changed = newFile();
    await writeFile(changed, sealed(change(await lines())));
    const target = await openEmpty("embedded");
    const to = await mkdtemp(join(folder, "keys-"));
    expect(await restore(target, changed, to)).toMatchObject({
      ok: false,
      error: { kind: "archiveAltered" },
    });
    expect(await listTables(target.db)).toEqual([]);
    expect(await readdir(to)).toEqual([]);
  });

  it("brings the keys back, and never over another key", async () => {
    const to = await mkdtemp(join(folder, "keys-"));
    expect(await restore(await openEmpty("embedded"), file, to)).toMatchObject({
      ok: true,
      value: { keys: ["journal-key.pem"] },
    });
    const key = join(to, "journal-key.pem");
    expect(await readFile(key)).toEqual(await readFile(join(keys, "journal-key.pem")));
    expect((await stat(key)).mode & 0o777).toBe(0o600);
    await writeFile(key, "another");
    const target = await openEmpty("embedded");
    expect(await restore(target, file, to)).toEqual({
      ok: false,
      error: { kind: "otherKeyThere", file: "journal-key.pem" },
    });
    expect(await listTables(target.db)).toEqual([]);
    expect(await readFile(key, "utf8")).toBe("another");
  });

  it("is verified by restoring it into a database that is thrown away", async () => {
    const sound = await verifyBackup(file);
    expect(sound).toMatchObject({
      ok: true,
      value: { isSound: true, difference: null, keys: ["journal-key.pem"], storage: { isSound: true } },
    });
    const forged = newFile();
    // A text that PostgreSQL writes in another way than it stands there: it restores, and is not the same.
    await writeFile(
      forged,
      sealed(rehashed((await lines()).map((line) => line.replace('["1", "k"', '["01", "k"')))),
    );
    expect(await verifyBackup(forged)).toMatchObject({
      ok: true,
      value: { isSound: false, difference: { part: "sealed_parts", line: 1 } },
    });
    await copyFile(file, forged);
    await writeFile(forged, "x", { flag: "a" });
    expect(await verifyBackup(forged)).toMatchObject({ ok: false, error: { kind: "archiveUnsealed" } });
  }, 60_000);
});

/** @returns the lines without one part, counted anew */
function without(lines: readonly string[], part: string): string[] {
  const from = lines.findIndex((line) => line.startsWith(`{"part":"${part}"`));
  const to = lines.findIndex((line) => line.startsWith(`{"end":"${part}"`));
  return lines
    .filter((_, index) => index < from || index > to)
    .map((line) => {
      if (!line.startsWith('{"end":"archive"')) return line;
      const { parts, ...end } = JSON.parse(line);
      return JSON.stringify({ ...end, parts: parts - 1, rows: end.rows - (to - from - 1) });
    });
}

function rehashed(lines: readonly string[]): string[] {
  let rows: string[] = [];
  return lines.map((line) => {
    if (line.startsWith("[")) rows.push(line);
    if (!line.startsWith('{"end"') || line.startsWith('{"end":"archive"')) return line;
    const sha256 = createHash("sha256")
      .update(rows.map((row) => `${row}\n`).join(""))
      .digest("hex");
    rows = [];
    return JSON.stringify({ ...JSON.parse(line), sha256 });
  });
}
