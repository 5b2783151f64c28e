/** The package as npm would carry it: complete, well-typed, and no heavier than what is imported. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageFolder } from "./folder.mjs";
import { bundle, weigh, writtenWeights } from "./weight.mjs";

const manifest = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
const bin = (name) => join(packageFolder, "node_modules", ".bin", name);
const run = (command, args) => spawnSync(command, args, { cwd: packageFolder, encoding: "utf8" });

describe("exports", () => {
  it("name every folder of the model and of the data", () => {
    const folders = readdirSync(join(packageFolder, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => /^((belgium\/)?[^/]+\/)?index\.ts$/.test(file))
      .map((file) => `./src/${file}`);
    const exported = Object.values(manifest.exports).flatMap((target) => target["@napar/source"] ?? []);
    expect(exported.sort()).toEqual(folders.sort());
  });

  it("load in Node, each on its own", () => {
    const names = Object.keys(manifest.exports).filter((name) => !name.includes("json"));
    const program = `for (const name of ${JSON.stringify(names)}) {
      const loaded = await import("@napar/domain" + name.slice(1));
      if (Object.keys(loaded).length === 0 && name !== "./result") throw new Error(name + " exports nothing");
    }`;
    const { status, stderr } = run(process.execPath, ["--input-type=module", "--eval", program]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});

it("passes publint", () => {
  const { status, stdout, stderr } = run(bin("publint"), ["--strict", "--pack", "npm"]);
  expect(status, `${stdout}${stderr}`).toBe(0);
}, 120_000);

it("passes are-the-types-wrong", () => {
  const { status, stdout, stderr } = run(bin("attw"), ["--pack", ".", "--profile", "esm-only", "--no-color"]);
  expect(status, `${stdout}${stderr}`).toBe(0);
}, 120_000);

describe("weight", () => {
  const rows = writtenWeights();

  it("is written in the README for the imports people weigh", () => {
    expect(rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["@napar/domain", "@napar/domain/plan", "@napar/domain/competence"]),
    );
  });

  it.each(rows)("$name is as the README says, within a tenth", async ({ name, size, zipped }) => {
    const found = await weigh(name);
    console.log(`${name}: ${found.size} kB, ${found.zipped} kB gzipped`);
    const advice = "build, then: node packages/domain/package/weight.mjs";
    expect(Math.abs(found.size - size), advice).toBeLessThanOrEqual(Math.max(0.3, size / 10));
    expect(Math.abs(found.zipped - zipped), advice).toBeLessThanOrEqual(Math.max(0.3, zipped / 10));
  });

  it.each(["@napar/domain", "@napar/domain/plan", "@napar/domain/check", "@napar/domain/competence"])(
    "%s carries no municipality and no rule",
    async (name) => {
      const { belgianPlaces } = await import("@napar/domain/belgium/places");
      const { belgianCompetences } = await import("@napar/domain/belgium/competences");
      const { cityCodes } = await import("@napar/domain/government");
      const text = await bundle(name);
      // Found once: a thousand searches through the whole model take seconds.
      const strings = new Set([...text.matchAll(/["'`]([\w.-]+)(?=["'`])/g)].map(([, word]) => word));
      expect(strings.size).toBeGreaterThan(50);
      const quoted = (word) => strings.has(word);
      // That a municipality bears the title of city is a word of its government, kept as a bare code.
      const titled = new Set(cityCodes);
      const codes = belgianPlaces.municipalities.map(({ code }) => code).filter((code) => !titled.has(code));
      expect(codes.length).toBeGreaterThan(400);
      expect(codes.filter(quoted)).toEqual([]);
      expect(belgianCompetences.rules.map(({ id }) => id).filter(quoted)).toEqual([]);
      expect(belgianCompetences.rules.length).toBeGreaterThan(500);
    },
  );
});
