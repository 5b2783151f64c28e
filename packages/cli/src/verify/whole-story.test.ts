/**
 * `napar verify` on the export that the life of a whole plan left behind: intact as it is, and every change to it named
 * with its row.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStorageAsItIs } from "@napar/api";
import { type LeftBehind, playWholeStory } from "@napar/api/scenario";
import type { JournalBreak } from "@napar/domain/journal";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { quietEnvironment } from "../testing/napar.js";
import { verify } from "./verify.command.js";

const server = process.env.NAPAR_TEST_DATABASE_URL;
const engines = server ? (["embedded", "postgresql"] as const) : (["embedded"] as const);

describe.each(engines)("what the story left behind, on %s", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "napar-story-"));
  const database = `napar_story_${crypto.randomUUID().replaceAll("-", "")}`;
  let left: LeftBehind;
  let lines: string[];
  beforeAll(async () => {
    const storage = await openStorageAsItIs(await location());
    if (!storage.ok) throw new Error(storage.error.kind);
    left = await playWholeStory(storage.value);
    await storage.value.close();
    lines = left.exported.trimEnd().split("\n");
    for (const [name, note] of Object.entries(left.kept)) writeFileSync(join(folder, name), note);
  }, 300_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    if (engine === "postgresql") await administer(`drop database if exists ${database}`);
  });
  const location = async () => {
    if (engine === "embedded") return { dataFolder: join(folder, "data") };
    await administer(`create database ${database}`);
    const url = new URL(server ?? "");
    url.pathname = `/${database}`;
    return { dataFolder: join(folder, "data"), databaseUrl: url.href };
  };

  const run = async (file: string | Uint8Array, { keys = [left.key], checkpoints = [] as string[] } = {}) => {
    writeFileSync(join(folder, "journal"), file);
    const out: string[] = [];
    const code = await verify(
      "journal",
      { keys, checkpoints, state: false, json: true, language: "en" },
      {
        ...{ cwd: folder, environment: quietEnvironment({}), today: () => "2031-02-03" },
        ...{ out: (text) => out.push(text), err: (text) => out.push(text) },
      },
    );
    const { breaks, ...rest } = JSON.parse(out.join("\n")) as {
      breaks: JournalBreak[];
      sealed: number;
    };
    return { code, breaks, ...rest };
  };
  const joined = (changed: readonly string[]) => `${changed.join("\n")}\n`;
  /** Entries stand on the lines after the first; checkpoints after them. */
  const entries = () => lines.filter((line) => line.startsWith('{"actor"')).length;

  it("is intact, and proven to its end", async () => {
    expect(entries()).toBeGreaterThan(120);
    expect(await run(left.exported)).toMatchObject({
      ...{ code: 0, breaks: [], isIntact: true, entries: entries(), provenTo: entries() },
    });
    expect(await run(left.exported, { checkpoints: ["halfway", "last"] })).toMatchObject({ code: 0 });
  });

  it("names the row of every flipped byte, on every line and all over the file", async () => {
    const bytes = Buffer.from(left.exported);
    const starts = [0, ...[...bytes.entries()].flatMap(([at, byte]) => (byte === 10 ? [at + 1] : []))];
    const random = generator(20261121);
    const ofLines = starts.slice(0, -1).map((start, line) => {
      const end = starts[line + 1] as number;
      return start + Math.floor(random() * (end - start));
    });
    const allOver = Array.from({ length: 200 }, () => Math.floor(random() * bytes.length));
    for (const at of [...ofLines, ...allOver]) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] as number) ^ (1 << Math.floor(random() * 8));
      const line = starts.findLastIndex((start) => start <= at) + 1;
      const { code, breaks } = await run(flipped);
      expect([at, line, code, isNamed(line, breaks)]).toEqual([at, line, 1, true]);
    }
  }, 300_000);

  const isNamed = (line: number, breaks: readonly JournalBreak[]): boolean => {
    if (line === 1) return breaks.length > 0;
    const sequence = line - 1;
    const checkpoint = sequence - entries() - 1;
    return breaks.some((found) => {
      if ("line" in found && found.line === line) return true;
      if (checkpoint >= 0) return "checkpoint" in found && found.checkpoint === checkpoint;
      if (found.kind === "entryMissing") return found.from <= sequence && sequence <= found.to;
      return "sequence" in found && found.sequence === sequence;
    });
  };

  it("names what is missing: any one row, and the end of it all", async () => {
    for (let line = 2; line <= entries(); line += 7) {
      const { code, breaks } = await run(joined(lines.toSpliced(line - 1, 1)));
      expect(code).toBe(1);
      expect(breaks).toContainEqual({ kind: "entryMissing", from: line - 1, to: line - 1 });
    }
    const cut = joined(lines.slice(0, entries() - 4));
    // Cut clean, the file alone cannot tell; whoever kept a checkpoint can.
    expect((await run(cut)).code).toBe(0);
    const { code, breaks } = await run(cut, { checkpoints: ["last"] });
    expect([code, breaks]).toEqual([
      1,
      [{ kind: "tailDeleted", entries: entries() - 5, checkpointSize: entries() }],
    ]);
    expect((await run(cut, { checkpoints: ["halfway"] })).code).toBe(0);
    const short = await run(joined(lines.slice(0, 20)), { checkpoints: ["halfway"] });
    expect(short.breaks.map(({ kind }) => kind)).toEqual(["tailDeleted"]);
  }, 120_000);

  it("names rows that were swapped, near or far", async () => {
    for (let line = 2; line < entries(); line += 9) {
      for (const other of [line + 1, entries() + 1]) {
        const swapped = [...lines];
        [swapped[line - 1], swapped[other - 1]] = [lines[other - 1] as string, lines[line - 1] as string];
        const { code, breaks } = await run(joined(swapped));
        const moved = breaks.flatMap((found) => (found.kind === "entriesSwapped" ? found.sequences : []));
        expect([code, moved]).toEqual([1, expect.arrayContaining([line - 1, other - 1])]);
      }
    }
  }, 120_000);

  it("names rows that were put in: one twice, and one from another journal", async () => {
    for (let line = 2; line <= entries(); line += 11) {
      const { code, breaks } = await run(joined(lines.toSpliced(line, 0, lines[line - 1] as string)));
      expect(code).toBe(1);
      expect(breaks).toContainEqual({ kind: "entryInserted", sequence: line - 1, lines: [line, line + 1] });
    }
    const foreign = (lines[10] as string).replace(/"organisation":"[^"]+"/, '"organisation":"vlg"');
    const { code, breaks } = await run(joined(lines.toSpliced(10, 1, foreign)));
    expect([code, breaks]).toEqual([1, [{ kind: "entryAltered", sequence: 10, line: 11 }]]);
  }, 120_000);

  it("says how much of it is sealed, so that nobody takes it for the whole", async () => {
    const { sealed } = await run(left.exported);
    expect(sealed).toBe(lines.filter((line) => line.includes('"type":"sealed"')).length);
    expect(sealed).toBeGreaterThan(20);
  });

  it("tells no person, and nothing that was never public", () => {
    for (const secret of [
      "fed-minister",
      "rw-cabinet",
      "secretary",
      "Interne nota",
      "Vorbehaltlich der Mittel",
    ]) {
      expect(left.exported).not.toContain(secret);
    }
    // What was decided and published is there, with its reservation.
    expect(left.exported).toContain('"outcome":"rejected"');
    expect(left.exported).toContain("Enkel na overleg met de sector");
  });
});

async function administer(statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** Numbers from 0 to 1, the same in every run (Park and Miller). */
function generator(seed: number): () => number {
  let state = seed % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
