import { describe, expect, test } from "vitest";
import { guardIds } from "../lifecycle/index.js";
import { appointmentPart, denialTexts } from "../permission/index.js";
import { differenceRefusalTexts } from "../report/index.js";
import { structureRefusalTexts } from "../structure/index.js";
import { caseRefusalTexts, planCaseParts } from "./index.js";

declare global {
  interface ImportMeta {
    /** Of Vite, which runs the tests. */
    glob<T>(patterns: readonly string[], options: object): Record<string, T>;
  }
}

/** The tests as they are written, by their place. */
const sources = import.meta.glob<string>(["../**/*.test.ts", "!./refusal-*.test.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const folders: Record<string, string> = {
  head: "plan-case",
  goals: "goal",
  measures: "measure",
  mandates: "mandate",
  indicators: "indicator",
  reports: "report",
  terms: "term",
  appointments: "permission",
};
/** Those of the folder, and those of reasons that only a whole plan meets. */
const testsOf = (folder: string): string =>
  Object.entries(sources)
    .filter(([path]) => {
      const isHere = path.startsWith(folder === "plan-case" ? "./" : `../${folder}/`);
      return isHere || path === "./refusals.test.ts";
    })
    .map(([, source]) => source)
    .join("\n");

const families: [string, string, readonly string[]][] = [
  ...[...planCaseParts({ contentHash: () => "" }), appointmentPart].map(
    ({ name, refusalTexts }): [string, string, readonly string[]] => [
      name,
      folders[name] ?? name,
      Object.keys(refusalTexts).filter(
        (kind) => name !== "head" || !Object.hasOwn(structureRefusalTexts, kind),
      ),
    ],
  ),
  ["structure", "structure", Object.keys(structureRefusalTexts)],
  ["case", "plan-case", Object.keys(caseRefusalTexts)],
  ["denials", "permission", Object.keys(denialTexts)],
  ["guards", "lifecycle", guardIds],
  ["differences", "report", Object.keys(differenceRefusalTexts)],
];

describe("every reason to refuse", () => {
  test.each(families)("of %s has a test in %s that names it", (_, folder, kinds) => {
    const written = testsOf(folder);
    expect(written.length).toBeGreaterThan(1000);
    expect(kinds.filter((kind) => !new RegExp(`["'\`]${kind}["'\`]|\\b${kind}:`).test(written))).toEqual([]);
  });
});
