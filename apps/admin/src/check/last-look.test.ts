import { expect, it } from "vitest";
import { type Look, nextLooks } from "./last-look.js";

const at = (version: number): Look => ({ version, on: "2026-03-02", results: [] });

it("holds a plan against the look before it, however often one comes back", () => {
  const first = nextLooks(null, at(3));
  expect(first.before).toBeNull();
  expect(nextLooks(first, at(3)).before).toBeNull();
  const second = nextLooks(first, at(5));
  expect(second.before?.version).toBe(3);
  expect(nextLooks(second, at(5)).before?.version).toBe(3);
  expect(nextLooks(second, at(6)).before?.version).toBe(5);
});
