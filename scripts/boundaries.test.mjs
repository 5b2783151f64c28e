/** Every arrow of `boundaries.mjs` held against Biome: a wrong import fails, a right one passes. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { biomeOverrides, boundariesFile, concepts, packages } from "./boundaries.mjs";
import { root } from "./workspace.mjs";

const probes = new Map();

/** Registers a source to be held against Biome as if it stood at that path; all of them go in one run. */
function probe(path, source) {
  const file = path.replace("probe", `probe-${probes.size}`);
  probes.set(file, source);
  return file;
}

const importing = (path, specifiers) => ({
  specifiers,
  file: probe(path, specifiers.map((name, index) => `export { a as a${index} } from "${name}";\n`).join("")),
});

/** Lines of each probe with an error of a rule, after `beforeAll`. */
const errors = new Map();

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "napar-boundaries-"));
  try {
    const { vcs, ...config } = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
    writeFileSync(join(folder, "biome.json"), JSON.stringify(config));
    copyFileSync(boundariesFile, join(folder, basename(boundariesFile)));
    for (const [file, source] of probes) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), source);
    }
    const biome = join(root, "node_modules", ".bin", "biome");
    const args = ["lint", "--max-diagnostics=none", "--colors=off", "."];
    const { stdout, stderr } = spawnSync(biome, args, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 });
    for (const [, file, line, rule] of `${stdout}\n${stderr}`.matchAll(
      /^(\S+):(\d+):\d+ lint\/style\/(\w+)/gm,
    )) {
      errors.set(`${file} ${rule}`, [...(errors.get(`${file} ${rule}`) ?? []), Number(line)]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);

/** The imports of a probe that Biome refuses. */
function refused({ file, specifiers }) {
  const lines = errors.get(`${file} noRestrictedImports`) ?? [];
  return specifiers.filter((_, index) => lines.includes(index + 1));
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
  const folder = `packages/domain/src/${name}`;
  const wrong = names.filter((other) => other !== name && !allowed.includes(other));
  const withData = [...wrong, "belgium", "belgium/places"];
  const beside = importing(
    `${folder}/probe.ts`,
    withData.map((other) => `../${other}/index.js`),
  );
  const below = importing(
    `${folder}/part/probe.ts`,
    withData.map((other) => `../../${other}/index.js`),
  );
  const inside = allowed.map((other) => `../${other}/${other}.js`);
  const right = importing(`${folder}/probe.ts`, [
    ...allowed.map((other) => `../${other}/index.js`),
    ...inside,
    "./own.js",
    "zod",
  ]);
  const outside = importing(`${folder}/probe.ts`, ["node:fs", "hono", "react", "@napar/api/client"]);

  it("refuses every concept it stands below, and the data of Belgium", () => {
    expect(refused(beside)).toEqual(beside.specifiers);
  });

  it("refuses them from a folder of its own too", () => {
    expect(refused(below)).toEqual(below.specifiers);
  });

  it("imports the concepts above it, through index.js only", () => {
    expect(refused(right)).toEqual(inside);
  });

  it("refuses I/O, frameworks and the other packages", () => {
    expect(refused(outside)).toEqual(outside.specifiers);
  });
});

describe("packages", () => {
  const wrong = {
    "packages/api": [
      "@napar/ui",
      "@napar/ui/wording",
      "@napar/portal",
      "napar",
      "../../domain/src/plan/index.js",
    ],
    "packages/ui": ["@napar/api", "@napar/api/client", "@napar/portal", "node:fs"],
    "packages/cli": ["@napar/ui", "@napar/ui/messages"],
    "apps/portal": [
      "@napar/api",
      "kysely",
      "pg",
      "@electric-sql/pglite",
      "../../../packages/api/src/index.js",
    ],
    "apps/admin": ["@napar/api", "@napar/portal", "kysely", "../../../packages/api/src/index.js"],
  };

  describe.each(Object.entries(packages))("%s", (folder, { allowed }) => {
    const others = importing(`${folder}/src/probe.ts`, wrong[folder] ?? []);
    const right = importing(`${folder}/src/probe.ts`, [
      "@napar/domain/plan",
      ...allowed.map((name) => name.replace("**", "place")),
    ]);

    it("refuses what lies the other way", () => {
      expect(others.specifiers).not.toEqual([]);
      expect(refused(others)).toEqual(others.specifiers);
    });

    it("imports what it may", () => {
      expect(refused(right)).toEqual([]);
    });
  });
});

describe("the domain has no clock and no I/O", () => {
  const deniedGlobals = (file) => errors.get(`${file} noRestrictedGlobals`) ?? [];

  describe.each([
    "Date.now()",
    "new Date()",
    "process.env",
    "fetch('x')",
    "console.log(1)",
    "performance.now()",
  ])("%s", (expression) => {
    const file = probe("packages/domain/src/plan/probe.ts", `export const x = ${expression};\n`);

    it("is an error", () => {
      expect(deniedGlobals(file)).toEqual([1]);
    });
  });

  describe("calendar", () => {
    const file = probe("packages/domain/src/calendar/probe.ts", "export const x = Date.UTC(2020, 0, 1);\n");

    it("computes with given days", () => {
      expect(deniedGlobals(file)).toEqual([]);
    });
  });
});
