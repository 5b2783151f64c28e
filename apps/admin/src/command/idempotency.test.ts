import { expect, it } from "vitest";
import { createKeyRing } from "./idempotency.js";

const ringOf = () => {
  let count = 0;
  return createKeyRing(() => `key-${++count}`);
};

it("keeps the key of a wish until it was answered", () => {
  const ring = ringOf();
  expect(ring.keyFor({ title: "a" })).toBe("key-1");
  expect(ring.keyFor({ title: "a" })).toBe("key-1");
  ring.answered();
  expect(ring.keyFor({ title: "a" })).toBe("key-2");
});

it("gives another wish another key, and does not go back to the first", () => {
  const ring = ringOf();
  expect(ring.keyFor({ title: "a" })).toBe("key-1");
  expect(ring.keyFor({ title: "b" })).toBe("key-2");
  expect(ring.keyFor({ title: "a" })).toBe("key-3");
});
