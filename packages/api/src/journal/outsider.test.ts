/** What the documentation tells an outsider to type, typed: on an export as it is, and on one somebody altered. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createApp } from "../app/index.js";
import { testToday } from "../testing/app.js";
import { belgiumOn } from "../testing/belgium.js";
import { openTestStorage } from "../testing/storage.js";
import { createSigningKey, readSigningKey } from "./signing-key.js";

const page = readFileSync(new URL("../../../../docs/journal.md", import.meta.url), "utf8");
const byHand = page.slice(page.indexOf("## By hand"), page.indexOf("## For whoever"));
const lines = [...byHand.matchAll(/```sh\n(.*?)```/gs)].map(([, block]) => block).join("\n");

const folder = mkdtempSync(join(tmpdir(), "napar-outsider-"));
let exported = "";
let key = "";
beforeAll(async () => {
  const storage = await openTestStorage("embedded", { image: belgiumOn(testToday) });
  const signingKey = readSigningKey(createSigningKey());
  if (!signingKey.ok) throw new Error(signingKey.error.kind);
  const app = createApp({ storage, today: () => "2026-11-21", signingKey: signingKey.value });
  exported = await (await app.request("/api/v1/journal/export")).text();
  const { items } = (await (await app.request("/api/v1/journal/checkpoints")).json()) as {
    items: { verifierKey: string }[];
  };
  key = items[0]?.verifierKey ?? "";
  await storage.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

function typed(file: string, entry: number): string[] {
  writeFileSync(join(folder, "journal.jsonl"), file);
  const env = { PATH: process.env.PATH, LC_ALL: "C.UTF-8", KEY: key, N: String(entry) };
  const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", lines], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  return `${stdout}${stderr}`.trim().split("\n");
}
const said = "Signature Verified Successfully";

it.each([2, 7, 60])("finds entry %s as it was written, in its place, and the checkpoint signed", (entry) => {
  const printed = typed(exported, entry);
  const hashes = printed.filter((line) => /^[0-9a-f]{64}$/.test(line));
  expect(printed.filter((line) => line !== said)).toEqual(hashes);
  expect(printed).toContain(said);
  expect(hashes).toHaveLength(8);
  for (let pair = 0; pair < hashes.length; pair += 2) expect(hashes[pair]).toBe(hashes[pair + 1]);
});

it("sees that a letter of the entry was changed", () => {
  const rows = exported.split("\n");
  const row = rows[7] ?? "";
  expect(row).toContain('"at":"20');
  const changed = rows.with(7, row.replace('"at":"20', '"at":"19')).join("\n");
  const [computed, written] = typed(changed, 7);
  expect(computed).not.toBe(written);
});

it("sees that the note was changed", () => {
  const rows = exported.trimEnd().split("\n");
  const forged = rows.with(-1, (rows.at(-1) ?? "").replace(/\\n\d+\\n/, "\\n5\\n")).join("\n");
  expect(typed(`${forged}\n`, 7)).not.toContain(said);
});
