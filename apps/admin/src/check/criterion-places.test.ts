import { readFileSync } from "node:fs";
import { criteria } from "@napar/domain/framework";
import { expect, it, test } from "vitest";
import { addressOfPlace, placesOf } from "./criterion-places.js";

/** As the app lists its screens; the file itself needs a browser. */
const routes = [
  ...readFileSync(new URL("../app.tsx", import.meta.url), "utf8").matchAll(/path: "(plans[^"]*)"/g),
].map(
  ([, path]) => new RegExp(`^${(path ?? "").replace(/\/:\w+\?/g, "(/[^/]+)?").replace(/:\w+/g, "[^/]+")}$`),
);

test.each(criteria.map(({ id, fields }) => [id, fields] as const))("%s is mended somewhere", (id, fields) => {
  expect(placesOf(id).length).toBeGreaterThan(0);
  expect(placesOf(id).length).toBeLessThanOrEqual(fields.length + 1);
});

test.each(Object.values(addressOfPlace))("%s is a screen of the app", (address) => {
  const path = `plans/case-1/${address.split("#")[0]}`;
  expect(routes.some((route) => route.test(path))).toBe(true);
});

it("parts what one member holds by where it is mended", () => {
  expect(placesOf("Q01")).toEqual(["lifecycle", "adoption", "adoptedBy"]);
  expect(placesOf("Q15")).toEqual(["participation", "adoption"]);
  expect(placesOf("Q11")).toEqual(["relations"]);
  expect(placesOf("Q09")).toEqual(["analysis", "period"]);
  expect(placesOf("Q30")).toEqual(["kind", "measures"]);
  expect(placesOf("Q37")).toEqual(["term", "period", "measures"]);
});
