/**
 * Who may import whom, in one table; Biome holds everyone to it as lint errors.
 * After a change here: `node scripts/boundaries.mjs`, which writes `biome.boundaries.json`.
 * `boundaries.test.mjs` shows for every arrow that the wrong import fails.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const shared = ["result", "suggestion", "calendar", "text", "legal-source"];
const people = ["place", "government", "competence", "framework"];

/** The concepts of the domain, each with the concepts it may import; imports run down this list, never back. */
export const concepts = {
  result: [],
  suggestion: ["result"],
  calendar: ["result", "suggestion"],
  text: ["result", "suggestion"],
  "legal-source": ["result", "suggestion", "calendar", "text"],
  place: shared,
  government: [...shared, "place"],
  competence: [...shared, "place", "government"],
  framework: [...shared, "place", "government", "competence"],
  membership: [...shared, "place"],
  "contact-point": [...shared, "place", "government", "framework"],
  body: [...shared, ...people],
  organisation: [...shared, ...people],
  practice: [...shared, ...people],
  proposal: [...shared, ...people],
  event: [...shared, ...people],
  tool: [...shared, ...people],
  plan: [...shared, ...people],
  map: [...shared, "place", "membership"],
  "exchange-kit": [...shared, ...people, "plan"],
  "linked-data": [...shared, ...people, "body", "organisation", "practice", "event", "plan"],
  coverage: [...shared, ...people, "plan"],
  summary: shared,
  glossary: shared,
  accessibility: shared,
  check: [...shared, ...people, "plan"],
  // A plan under way: each of these is a part of a case, or serves them.
  deadline: shared,
  goal: [...shared, ...people, "plan"],
  measure: [...shared, ...people, "plan"],
  structure: [...shared, ...people, "plan", "goal", "measure"],
  "plan-template": [...shared, ...people, "plan", "structure"],
  mandate: [...shared, ...people, "plan", "deadline"],
  term: [...shared, ...people, "plan", "deadline", "mandate"],
  adoption: [...shared, ...people, "plan", "deadline", "mandate"],
  negotiation: [...shared, ...people, "plan", "deadline", "mandate"],
  status: [...shared, ...people, "plan", "deadline"],
  budget: [...shared, ...people, "plan"],
  indicator: [...shared, ...people, "plan"],
  report: [...shared, ...people, "plan", "measure", "status", "budget", "indicator"],
  gap: [...shared, ...people, "plan", "measure", "mandate"],
  lifecycle: [
    ...[...shared, ...people, "plan", "deadline", "goal", "measure", "mandate", "term", "adoption"],
    ...["negotiation", "status", "budget", "indicator", "report", "gap"],
  ],
  chain: [
    ...[
      ...shared,
      ...people,
      "plan",
      "goal",
      "measure",
      "budget",
      "indicator",
      "report",
      "lifecycle",
      "term",
    ],
  ],
  permission: [...shared, ...people, "plan"],
  journal: shared,
  correction: shared,
  "plan-case": [
    ...[...shared, ...people, "plan", "check", "deadline", "goal", "measure", "mandate", "term", "adoption"],
    ...["negotiation", "status", "budget", "indicator", "report", "gap", "lifecycle", "permission"],
    ...["structure", "summary"],
  ],
  message: [...shared, ...people, "plan", "plan-case"],
  following: [...shared, ...people, "plan", "plan-case"],
  "update-request": [
    ...[...shared, ...people, "plan", "measure", "status", "indicator", "report", "lifecycle", "permission"],
    "plan-case",
  ],
  spreadsheet: [...shared, ...people, "plan", "measure", "budget", "indicator", "plan-case"],
  comparison: [...shared, ...people, "plan", "coverage", "check", "report"],
  "plan-state": [
    ...[
      ...shared,
      ...people,
      "plan",
      "deadline",
      "measure",
      "mandate",
      "term",
      "adoption",
      "status",
      "budget",
    ],
    ...["indicator", "report", "lifecycle", "plan-case"],
  ],
  workload: [
    ...[...shared, ...people, "plan", "measure", "mandate", "adoption", "status", "indicator", "report"],
    ...["lifecycle", "plan-case"],
  ],
};

/** The parts of a case know what a part is (`plan-case/part.ts`), and nothing of how they are put together. */
export const parts = [
  ...["goal", "measure", "mandate", "term", "adoption", "negotiation", "status", "budget", "indicator"],
  ...["report", "gap", "lifecycle", "permission", "structure"],
];

/** The packages: which of ours each may import, and what else stays out. */
export const packages = {
  "packages/api": {
    forbidden: ["@napar/*", "@napar/*/**", "napar"],
    allowed: ["@napar/domain", "@napar/domain/**"],
    message: "Of our packages, the API imports the domain only.",
  },
  "packages/ui": {
    forbidden: ["@napar/*", "@napar/*/**", "napar", "node:*"],
    allowed: ["@napar/domain", "@napar/domain/**"],
    message: "Of our packages, ui imports the domain only; it runs in a browser too.",
  },
  "packages/cli": {
    forbidden: ["@napar/ui", "@napar/ui/**"],
    allowed: ["@napar/ui/wording"],
    message: "Of ui, the command line takes the wording only.",
  },
  "apps/portal": {
    forbidden: ["@napar/api", "@napar/api/**", "napar", "kysely", "pg", "@electric-sql/**"],
    allowed: ["@napar/api/client"],
    message: "The portal reads through the API's client, never through its inside.",
  },
  "apps/admin": {
    forbidden: ["@napar/api", "@napar/api/**", "@napar/portal", "napar", "kysely", "pg", "@electric-sql/**"],
    allowed: ["@napar/api/client"],
    message: "The workplace reads and writes through the API's client, never through its inside.",
  },
};

const noIO = {
  process: "The domain reads no environment.",
  fetch: "The domain does no I/O.",
  console: "The domain prints nothing.",
  setTimeout: "The domain has no clock.",
  performance: "The domain has no clock.",
};

const domain = "packages/domain/src";
const otherFolders = ["../*/**", "../../*/**"];
const zodOnly = {
  group: ["*", "*/**", "!zod", "!./**", "!../**"],
  message: "The domain imports zod and nothing else: no I/O, no clock, no framework.",
};
const byName = { group: ["**/src/**"], message: "Packages import each other by name." };

const style = (includes, rules) => ({ includes, linter: { rules: { style: rules } } });
const imports = (...patterns) => ({ noRestrictedImports: { level: "error", options: { patterns } } });
const globals = (deniedGlobals) => ({ noRestrictedGlobals: { level: "error", options: { deniedGlobals } } });
const throughIndex = (names) => names.map((name) => `!**/${name}/index.js`);

/** A later entry replaces an earlier one for the same file, so each repeats all that holds for it. */
export function biomeOverrides() {
  return [
    style([`${domain}/**`], {
      ...imports(
        {
          group: [...otherFolders, ...throughIndex(shared)],
          message: `A concept that scripts/boundaries.mjs does not list may import ${shared.join(", ")}.`,
        },
        zodOnly,
      ),
      ...globals({ Date: "Only calendar computes with Date; a day comes in as an argument.", ...noIO }),
    }),
    style([`${domain}/calendar/**`], globals(noIO)),
    style(
      [`${domain}/index.ts`],
      imports({ group: ["**/belgium/**"], message: "The root export is the model without data." }, zodOnly),
    ),
    ...Object.entries(concepts).map(([name, allowed]) =>
      style(
        [`${domain}/${name}/**`],
        imports(
          {
            group: [
              ...otherFolders,
              ...throughIndex(allowed),
              ...(parts.includes(name) ? ["!**/plan-case/part.js"] : []),
            ],
            message: `${name} may import ${allowed.join(", ") || "no other concept"}, through their index.js.`,
          },
          zodOnly,
        ),
      ),
    ),
    style(
      [`${domain}/belgium/**`],
      imports(
        { group: [...otherFolders, "!**/index.js"], message: "Data meet the concepts through index.js." },
        zodOnly,
      ),
    ),
    ...Object.entries(packages).map(([folder, { forbidden, allowed, message }]) =>
      style(
        [`${folder}/src/**`],
        imports({ group: [...forbidden, ...allowed.map((name) => `!${name}`)], message }, byName),
      ),
    ),
    // A test may hold a concept against the data of Belgium, or run a page or the workplace against the API.
    style(["**/*.test.ts", "**/*.test.tsx", "apps/*/src/testing/**", "packages/ui/src/testing/**"], {
      ...{ noRestrictedImports: "off", noRestrictedGlobals: "off" },
    }),
  ];
}

export const boundariesFile = fileURLToPath(new URL("../biome.boundaries.json", import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const config = {
    $schema: "./node_modules/@biomejs/biome/configuration_schema.json",
    overrides: biomeOverrides(),
  };
  writeFileSync(boundariesFile, JSON.stringify(config));
  const biome = fileURLToPath(new URL("../node_modules/.bin/biome", import.meta.url));
  spawnSync(biome, ["format", "--write", boundariesFile], { stdio: "inherit" });
}
