import { expect, it } from "vitest";
import { leastConfidence, leastVerification, sortLegalBases } from "./index.js";

it("is as sure as the weakest statement", () => {
  expect(leastConfidence(["high", "low", "medium"])).toBe("low");
  expect(leastConfidence(["high", "high"])).toBe("high");
  expect(leastVerification(["source", "mixed"])).toBe("mixed");
});

it("puts the Constitution first, then special acts, and keeps the order within a kind", () => {
  const bases = [
    { id: "a", kind: "decree" },
    { id: "b", kind: "special-act" },
    { id: "c", kind: "constitution" },
    { id: "d", kind: "special-act" },
  ] as const;
  expect(sortLegalBases(bases).map(({ id }) => id)).toEqual(["c", "b", "d", "a"]);
});
