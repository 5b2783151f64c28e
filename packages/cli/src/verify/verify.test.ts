import { generateKeyPairSync, sign } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp, openStorageAsItIs } from "@napar/api";
import { journalHashing } from "@napar/api/journal";
import {
  appendEntry,
  checkpointText,
  emptyJournal,
  exportJournal,
  type JournalEntry,
  type JournalHead,
  keyIdOf,
  verifierKeyText,
  writeSignedCheckpoint,
} from "@napar/domain/journal";
import type { Language } from "@napar/domain/text";
import { languages } from "@napar/domain/text";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { folderWith, quietEnvironment } from "../testing/napar.js";
import { type VerifyOptions, verify } from "./verify.command.js";
import { differenceTexts, verifyTexts } from "./verify-texts.data.js";

const origin = "napar.example";
const pair = generateKeyPairSync("ed25519");
const publicKey = Uint8Array.from(pair.publicKey.export({ format: "der", type: "spki" }).subarray(-32));
const key = verifierKeyText(origin, publicKey, journalHashing);

const entries: JournalEntry[] = [];
let head: JournalHead = emptyJournal(origin, journalHashing);
for (let index = 0; index < 6; index += 1) {
  const appended = appendEntry(
    head,
    {
      at: `2026-11-21T10:00:0${index}Z`,
      actor: { office: "cabinet", organisation: "fed", person: null },
      subject: { kind: "plan", id: "plan-1" },
      type: "goals.created",
      data: { label: `goal ${index}` },
    },
    journalHashing,
  );
  if (!appended.ok) throw new Error(appended.error.kind);
  entries.push(appended.value);
  head = appended.value;
}
const checkpoint = { origin, sequence: head.sequence, hash: head.hash };
const note = writeSignedCheckpoint(
  checkpoint,
  { name: origin, id: keyIdOf(origin, publicKey, journalHashing) },
  Uint8Array.from(sign(null, Buffer.from(checkpointText(checkpoint)), pair.privateKey)),
);
const lines = [...exportJournal({ origin, entries, checkpoints: [note] }, journalHashing)];
const whole = lines.join("");

const run = async (
  file: string | undefined,
  options: Partial<VerifyOptions> = {},
  { files = {}, env = {} }: { files?: Record<string, string>; env?: Record<string, string> } = {},
) => {
  using folder = folderWith(files);
  const out: string[] = [];
  const err: string[] = [];
  const code = await verify(
    file,
    { keys: [], checkpoints: [], state: false, json: false, language: "en", ...options },
    {
      cwd: folder.path,
      environment: quietEnvironment(env),
      today: () => "2026-11-21",
      out: (text) => out.push(text),
      err: (text) => err.push(text),
    },
  );
  return { code, out: out.join("\n"), err: err.join("\n") };
};

describe("an export", () => {
  const of = (text: string, options: Partial<VerifyOptions> = { keys: [key] }) =>
    run("journal", options, { files: { journal: text, kept: note } });

  it("that is whole is said to be, with how far it is proven", async () => {
    const { code, out } = await of(whole);
    expect([code, out]).toEqual([
      0,
      "Intact: 6 entries of napar.example, 6 of them under a signed checkpoint.",
    ]);
  });

  it("is verified without a key too, and says what that leaves open", async () => {
    const { code, out } = await of(whole, {});
    expect(code).toBe(0);
    expect(out).toContain("0 of them under a signed checkpoint");
    expect(out).toContain(verifyTexts.unsigned.en);
  });

  test.each([
    ["a byte is flipped", whole.replace("goal 3", "goal 8"), "Entry 4"],
    ["the tail is deleted", [...lines.slice(0, 5), ...lines.slice(7)].join(""), "The end is missing"],
    [
      "two rows are swapped",
      [lines[0], lines[2], lines[1], ...lines.slice(3)].join(""),
      "not in their place",
    ],
    ["a row is inserted", [...lines.slice(0, 3), lines[2], ...lines.slice(3)].join(""), "2"],
    ["a checkpoint is changed", whole.replace("\\n6\\n", "\\n5\\n"), "heckpoint 0"],
  ])("names it when %s", async (_, text, words) => {
    const { code, out } = await of(text);
    expect(code).toBe(1);
    expect(out).toContain(words);
  });

  it("cut to its last line is held against the checkpoint one kept", async () => {
    const cut = lines.slice(0, 5).join("");
    expect((await of(cut)).code).toBe(0);
    const { code, out } = await of(cut, { keys: [key], checkpoints: ["kept"] });
    expect(code).toBe(1);
    expect(out).toContain("The end is missing: there are 4 entries, a checkpoint counts 6.");
  });

  it("signed by another is not believed", async () => {
    const other = generateKeyPairSync("ed25519").publicKey.export({ format: "der", type: "spki" });
    const otherKey = verifierKeyText(origin, Uint8Array.from(other.subarray(-32)), journalHashing);
    const { code, out } = await of(whole, { keys: [otherKey] });
    expect(code).toBe(1);
    expect(out).toContain("not signed by a key you trust");
  });

  it.each(languages)("is told about in %s, without a place left open", async (language: Language) => {
    const { out } = await of(whole.replace("goal 3", "goal 8"), { language, keys: [key] });
    expect(out.length).toBeGreaterThan(20);
    expect(out).not.toMatch(/\{\w+\}/);
    for (const text of Object.values({ ...verifyTexts, ...differenceTexts })) {
      expect(text[language].length).toBeGreaterThan(5);
    }
  });

  it("is told about in JSON", async () => {
    const { out } = await of(whole, { keys: [key], json: true });
    expect(JSON.parse(out)).toMatchObject({
      file: "journal",
      isIntact: true,
      entries: 6,
      provenTo: 6,
      breaks: [],
    });
  });

  it("that is not there, or nothing at all, ends with 2", async () => {
    expect(await run("missing")).toMatchObject({ code: 2, err: expect.stringContaining("missing") });
    expect(await run(undefined)).toMatchObject({ code: 2, err: verifyTexts.nothingToVerify.en });
  });
});

describe("the plans of a database", () => {
  const folder = mkdtempSync(join(tmpdir(), "napar-verify-"));
  const env = { NAPAR_DATA: folder };
  const open = async () => {
    const storage = await openStorageAsItIs({ dataFolder: folder });
    if (!storage.ok) throw new Error(storage.error.kind);
    return storage.value;
  };
  beforeAll(async () => {
    const storage = await open();
    const appointment = {
      role: "coordinator",
      organisation: "fed",
      office: "secretariat",
      person: "p",
    } as const;
    const app = createApp({
      storage,
      today: () => "2026-11-21",
      actorOf: async () => ({
        person: "p",
        appointments: [
          { ...appointment, id: "a", from: "2020-01-01", to: null, substitutes: [], measures: [] },
        ],
      }),
    });
    const authority = { id: "fed", type: "federal", name: "Federal government" };
    const plan = { title: { nl: "Plan" }, authority, level: "federal", kind: "action-plan" };
    const response = await app.request("/api/v1/plan-cases", {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": "1" },
      body: JSON.stringify({ procedure: "one-government", origin: { kind: "new", plan } }),
    });
    expect(response.status).toBe(201);
    await storage.close();
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are what their journal says, until somebody changes them behind its back", async () => {
    const sound = await run(undefined, { state: true }, { env });
    expect([sound.code, sound.err]).toEqual([0, ""]);
    expect(sound.out).toContain("1 plans and the appointments are what their journal says.");
    const storage = await open();
    await storage.db.updateTable("planCases").set({ version: 9 }).execute();
    await storage.close();
    const { code, out } = await run(undefined, { state: true }, { env });
    expect(code).toBe(1);
    expect(out).toContain("the stored state (version 9) is not that of the journal (version 1)");
    const inJson = JSON.parse((await run(undefined, { state: true, json: true }, { env })).out);
    expect(inJson).toMatchObject({ isSound: false, plans: 1, differences: [{ kind: "stateDiffers" }] });
  }, 60_000);

  it("are not looked for where there are none", async () => {
    const { code, err } = await run(
      undefined,
      { state: true },
      { env: { NAPAR_DATA: join(folder, "none") } },
    );
    expect(code).toBe(2);
    expect(err).toContain("There is no database of NAPAR in");
  });
});
