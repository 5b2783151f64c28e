import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { planStatuses } from "../framework/index.js";
import { guardIds, stages } from "./lifecycle.js";

const page = readFileSync(new URL("../../../../docs/lifecycle.md", import.meta.url), "utf8");

it.each([...stages, ...guardIds])("the page on the life of a plan explains %s", (id) => {
  expect(page).toContain(`\`${id}\``);
});
it("names no guard and no status that is not there", () => {
  const rows = page
    .slice(page.indexOf("## Guards"), page.indexOf("Deadlines are"))
    .matchAll(/^\| (`[^|]*) \|/gm);
  const named = [...rows].flatMap(([, cell]) => [...(cell ?? "").matchAll(/`(\w+)`/g)].map(([, id]) => id));
  expect(named.toSorted()).toEqual([...guardIds].toSorted());
  const known = planStatuses.map(({ id }) => id as string);
  for (const status of ["promised", "preparing", "consultation", "adopted", "in-force", "expired"])
    expect(known).toContain(status);
});
