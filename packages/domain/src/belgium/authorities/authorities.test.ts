import { expect, it, test } from "vitest";
import { authority } from "../../government/index.js";
import { belgianCompetences } from "../competences/index.js";
import { belgianAuthorities } from "./index.js";

test.each(belgianAuthorities.map((row) => [row.id, row] as const))("%s is a sound row", (_, row) => {
  expect(authority.safeParse(row)).toMatchObject({ success: true });
});

it("has sixty authorities, each once, whose parents and sources exist", () => {
  const ids = belgianAuthorities.map(({ id }) => id);
  expect(new Set(ids).size).toBe(60);
  const sources = new Set(belgianCompetences.sources.map(({ id }) => id));
  for (const { parent, sources: cited } of belgianAuthorities) {
    if (parent) expect(ids).toContain(parent);
    expect(cited.filter((id) => !sources.has(id))).toEqual([]);
  }
});
