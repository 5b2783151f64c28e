/** Every arrow of `boundaries.mjs` held against Biome: a wrong import fails, a right one passes. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { biomeOverrides, boundariesFile, concepts, packages } from "./boundaries.mjs";
import { root } from "./workspace.mjs";

/** What Biome's lint says about a source at that path, in a bare copy of the project's configuration. */
function lint(path, source) {
  const folder = mkdtempSync(join(tmpdir(), "napar-boundaries-"));
  try {
    const { vcs, ...config } = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
    writeFileSync(join(folder, "biome.json"), JSON.stringify(config));
    copyFileSync(boundariesFile, join(folder, basename(boundariesFile)));
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
    const biome = join(root, "node_modules", ".bin", "biome");
    const args = ["lint", "--max-diagnostics=200", "--colors=off", "."];
    const { stdout, stderr } = spawnSync(biome, args, { cwd: folder, encoding: "utf8" });
    return `${stdout}\n${stderr}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The imports of a file at that path that Biome refuses. */
function refused(path, specifiers) {
  const source = specifiers.map((name, index) => `export { a as a${index} } from "${name}";`).join("\n");
  const report = lint(path, `${source}\n`);
  const lines = new Set(
    [...report.matchAll(/:(\d+):\d+ lint\/style\/noRestrictedImports/g)].map((match) => Number(match[1])),
  );
  return specifiers.filter((_, index) => lines.has(index + 1));
}

const names = Object.keys(concepts);

describe("the table", () => {
  it("is what biome.boundaries.json holds", () => {
    expect(JSON.parse(readFileSync(boundariesFile, "utf8")).overrides).toEqual(biomeOverrides());
  });

  it("runs one way: a concept imports only concepts listed above it", () => {
    for (const [name, allowed] of Object.entries(concepts)) {
      for (const other of allowed)
        expect(names.indexOf(other), `${name} -> ${other}`).toBeLessThan(names.indexOf(name));
    }
  });
});

describe.each(Object.entries(concepts))("%s", (name, allowed) => {
  const others = names.filter((other) => other !== name);
  const wrong = [...others.filter((other) => !allowed.includes(other)), "belgium", "belgium/places"];

  it("refuses every concept it stands below, and the data of Belgium", () => {
    const specifiers = wrong.map((other) => `../${other}/index.js`);
    expect(refused(`packages/domain/src/${name}/probe.ts`, specifiers)).toEqual(specifiers);
  });

  it("refuses them from a folder of its own too", () => {
    const specifiers = wrong.map((other) => `../../${other}/index.js`);
    expect(refused(`packages/domain/src/${name}/part/probe.ts`, specifiers)).toEqual(specifiers);
  });

  it("imports the concepts above it, through index.js only", () => {
    const right = allowed.map((other) => `../${other}/index.js`);
    const inside = allowed.map((other) => `../${other}/${other}.js`);
    expect(refused(`packages/domain/src/${name}/probe.ts`, [...right, ...inside, "./own.js", "zod"])).toEqual(
      inside,
    );
  });

  it("refuses I/O, frameworks and the other packages", () => {
    const specifiers = ["node:fs", "hono", "react", "@napar/api/client"];
    expect(refused(`packages/domain/src/${name}/probe.ts`, specifiers)).toEqual(specifiers);
  });
});

describe("packages", () => {
  it.each([
    [
      "packages/api",
      ["@napar/ui", "@napar/ui/wording", "@napar/portal", "napar", "../../domain/src/plan/index.js"],
    ],
    ["packages/ui", ["@napar/api", "@napar/api/client", "@napar/portal", "node:fs"]],
    ["packages/cli", ["@napar/ui", "@napar/ui/messages"]],
    [
      "apps/portal",
      ["@napar/api", "kysely", "pg", "@electric-sql/pglite", "../../../packages/api/src/index.js"],
    ],
  ])("%s refuses what lies the other way", (folder, wrong) => {
    expect(refused(`${folder}/src/probe.ts`, wrong)).toEqual(wrong);
  });

  it.each(Object.entries(packages))("%s imports what it may", (folder, { allowed }) => {
    const right = ["@napar/domain/plan", ...allowed.map((name) => name.replace("**", "place"))];
    expect(refused(`${folder}/src/probe.ts`, right)).toEqual([]);
  });
});

describe("the domain has no clock and no I/O", () => {
  it.each(["Date.now()", "new Date()", "process.env", "fetch('x')", "console.log(1)", "performance.now()"])(
    "%s is an error",
    (expression) => {
      expect(lint("packages/domain/src/plan/probe.ts", `export const x = ${expression};\n`)).toContain(
        "lint/style/noRestrictedGlobals",
      );
    },
  );

  it("calendar computes with given days", () => {
    const report = lint("packages/domain/src/calendar/probe.ts", "export const x = Date.UTC(2020, 0, 1);\n");
    expect(report).not.toContain("lint/style/noRestrictedGlobals");
  });
});
