import { beforeEach, expect, it } from "vitest";
import { keepNext, takeNext } from "./next-place.js";

const texts = new Map<string, string>();
const keep = {
  getItem: (name: string) => texts.get(name) ?? null,
  setItem: (name: string, text: string) => void texts.set(name, text),
  removeItem: (name: string) => void texts.delete(name),
};
beforeEach(() => texts.clear());

it("leads to the place once", () => {
  keepNext(keep, "/plans/case-1/measures?sort=title");
  expect(takeNext(keep)).toBe("/plans/case-1/measures?sort=title");
  expect(takeNext(keep)).toBeNull();
});

it.each(["https://example.org", "//example.org/plans", "/\\example.org", "/sign-in", "plans", null])(
  "does not lead to %s",
  (place) => {
    keepNext(keep, place);
    expect(takeNext(keep)).toBeNull();
  },
);
