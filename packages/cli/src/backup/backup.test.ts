import { existsSync } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describeStorageRefusal, lockFolder, openStorageAsItIs } from "@napar/api";
import { languages } from "@napar/domain/text";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderWith, naparIn } from "../testing/napar.js";
import { backupRefusalTexts, backupTexts } from "./backup-texts.data.js";

const folder = folderWith({});
afterAll(() => folder[Symbol.dispose]());
const data = join(folder.path, "data");

const napar = naparIn(folder.path);

beforeAll(async () => {
  const storage = await openStorageAsItIs({ dataFolder: data });
  if (!storage.ok) throw new Error(describeStorageRefusal(storage.error));
  await storage.value.db.insertInto("sealedParts").values({ sequence: 1, key: "k", content: "{}" }).execute();
  await storage.value.close();
  await writeFile(join(data, "journal-key.pem"), "the key", { mode: 0o600 });
}, 60_000);

describe("backup, verify, restore", () => {
  it("keeps everything in one file, without keys unless asked, and warns of what it holds", async () => {
    const { code, out, err } = await napar(["backup", "one.napar"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Kept in one\.napar: \d+ rows in \d+ parts, 0 entries in the journal\.$/);
    expect(err).toBe(`${backupTexts.holdsPersons.en}\n${backupTexts.withoutKeys.en}`);
    expect((await stat(join(folder.path, "one.napar"))).mode & 0o777).toBe(0o600);
    const keys = await napar(["backup", "keys.napar", "--with-keys", "--json"]);
    expect(JSON.parse(keys.out)).toMatchObject({ file: "keys.napar", keys: ["journal-key.pem"] });
    expect(keys.err).toContain("It also holds secret keys: journal-key.pem.");
  });

  it("is tried out: good, altered, cut off, none", async () => {
    const good = await napar(["backup", "verify", "keys.napar"]);
    expect(good).toMatchObject({ code: 0, err: "" });
    expect(good.out).toMatch(/^Good: \d+ rows of 20.*Z come back byte for byte/);
    const bytes = await readFile(join(folder.path, "one.napar"));
    await writeFile(join(folder.path, "cut.napar"), bytes.subarray(0, -5));
    bytes[40] = (bytes[40] as number) ^ 1;
    await writeFile(join(folder.path, "altered.napar"), bytes);
    for (const [name, sentence] of [
      ["cut.napar", "cut.napar is cut off or is no backup of NAPAR. Nothing was changed; take another copy."],
      [
        "altered.napar",
        "altered.napar is not what the backup wrote. Nothing was changed; take another copy.",
      ],
      ["none.napar", "none.napar cannot be read (ENOENT): check name and rights."],
    ] as const) {
      expect(await napar(["backup", "verify", name])).toEqual({ code: 2, out: "", err: sentence });
      const other = join(folder.path, "never-made");
      expect(await napar(["restore", name], { NAPAR_DATA: other })).toEqual({
        code: 1,
        out: "",
        err: sentence,
      });
      expect(existsSync(other)).toBe(false);
    }
  });

  it("comes back into an empty folder with its keys, and only there", async () => {
    const other = join(folder.path, "other");
    const restored = await napar(["restore", "keys.napar"], { NAPAR_DATA: other });
    expect(restored).toMatchObject({ code: 0, err: "" });
    expect(restored.out).toContain(`Put back into ${other}`);
    expect(restored.out).toContain("journal-key.pem");
    expect(await readFile(join(other, "journal-key.pem"), "utf8")).toBe("the key");
    expect(await napar(["verify", "--state"], { NAPAR_DATA: other })).toMatchObject({ code: 0 });
    const again = await napar(["restore", "one.napar"], { NAPAR_DATA: other });
    expect(again).toMatchObject({ code: 1, out: "" });
    expect(again.err).toMatch(/^The database \S+ is not empty \(\d+ tables\): nothing was changed/);
  });

  it("is never written over, and says what to do while a server holds the folder", async () => {
    expect(await napar(["backup", "one.napar", "--lang", "fr"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("one.napar existe déjà"),
    });
    const lock = await lockFolder(data);
    if (!lock.ok) throw new Error(lock.error.kind);
    const { code, err } = await napar(["backup", "two.napar", "--lang", "nl"]);
    await lock.value.release();
    expect(code).toBe(1);
    expect(err).toContain(`in gebruik door proces ${process.pid}`);
    expect(err).toContain(backupTexts.stopServer.nl);
    expect(existsSync(join(folder.path, "two.napar"))).toBe(false);
    const nothing = await napar(["backup", "two.napar"], { NAPAR_DATA: join(folder.path, "nothing") });
    expect(nothing.err).toMatch(/^There is nothing of NAPAR to keep in /);
  });

  it("leaves no place of a sentence empty, in four languages", () => {
    const facts = ["file", "code", "location", "part", "format", "migration", "tables", "key"];
    for (const sentence of Object.values(backupRefusalTexts)) {
      for (const language of languages) {
        for (const [, name] of sentence[language].matchAll(/\{(\w+)\}/g)) expect(facts).toContain(name);
      }
    }
  });
});
