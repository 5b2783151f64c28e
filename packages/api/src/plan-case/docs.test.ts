/** What the documentation says of plans under way, held against the code. */
import { existsSync, readFileSync } from "node:fs";
import { guardIds, stages } from "@napar/domain/lifecycle";
import { permissionMatrix, relations, resourceStates, roles } from "@napar/domain/permission";
import { expect, it } from "vitest";

const docs = new URL("../../../../docs/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, docs), "utf8");
const [lifecycle, permissions] = [read("lifecycle.md"), read("permissions.md")];

it.each([...stages, ...guardIds])("the page on the life of a plan explains %s", (id) => {
  expect(lifecycle).toContain(`\`${id}\``);
});
it("the page on the life of a plan names no guard that is not there", () => {
  const table = lifecycle.slice(lifecycle.indexOf("## Guards"), lifecycle.indexOf("Deadlines are"));
  const cells = [...table.matchAll(/^\| (`[^|]*) \|/gm)].map(([, cell]) => cell ?? "");
  const named = cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, id]) => id));
  expect(named.sort()).toEqual([...guardIds].sort());
});

it.each([...roles, ...resourceStates])("the page on permissions explains %s", (word) => {
  expect(permissions).toContain(`\`${word}\``);
});
it.each(relations)("the page on permissions says how the relation %s is written", (relation) => {
  expect(permissions).toMatch(new RegExp(`^\\| \`[opnx]\` \\| ${relation}: `, "m"));
});
it("the page on permissions leads to the matrix, which is that of the rules", () => {
  const matrix = /\[`permission-matrix\.md`\]\(([^)]+)\)/.exec(permissions)?.[1] ?? "";
  expect(read(matrix)).toBe(permissionMatrix());
});

it.each(["lifecycle.md", "adoption-ledger.md", "journal.md", "permissions.md"])(
  "every link of %s leads somewhere",
  (name) => {
    const links = [...read(name).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, to]) => to ?? "");
    expect(links.length).toBeGreaterThan(0);
    for (const to of links) expect(existsSync(new URL(to, docs)), to).toBe(true);
  },
);
