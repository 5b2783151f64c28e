import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { relations, resourceStates, roles } from "./permission.js";
import { permissionMatrix } from "./permission-matrix.js";

const docs = new URL("../../../../docs/", import.meta.url);
const page = readFileSync(new URL("permissions.md", docs), "utf8");

it.each([...roles, ...resourceStates])("the page on permissions explains %s", (word) => {
  expect(page).toContain(`\`${word}\``);
});
it.each(relations)("the page on permissions says how the relation %s is written", (relation) => {
  expect(page).toMatch(new RegExp(`^\\| \`[opnx]\` \\| ${relation}: `, "m"));
});
it("leads to the matrix, which is that of the rules", () => {
  const matrix = /\[`permission-matrix\.md`\]\(([^)]+)\)/.exec(page)?.[1] ?? "";
  expect(readFileSync(new URL(matrix, docs), "utf8")).toBe(permissionMatrix());
});
it.each(["lifecycle.md", "adoption-ledger.md", "journal.md", "permissions.md"])(
  "every link of %s leads somewhere",
  (name) => {
    const text = readFileSync(new URL(name, docs), "utf8");
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, to]) => to ?? "");
    expect(links.length).toBeGreaterThan(0);
    for (const to of links) expect(existsSync(new URL(to, docs)), to).toBe(true);
  },
);
