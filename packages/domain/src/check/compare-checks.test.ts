import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type CheckResult, compareChecks } from "./index.js";

const results: readonly CheckResult[] = ["pass", "fail", "unknown", "not-applicable"];
const checked = (...pairs: [string, CheckResult][]) =>
  pairs.map(([criterion, result]) => ({ criterion, result }) as never);

describe("two checks of a plan", () => {
  test.each<[CheckResult, CheckResult, string]>([
    ["fail", "pass", "better"],
    ["fail", "unknown", "better"],
    ["unknown", "pass", "better"],
    ["pass", "fail", "worse"],
    ["pass", "not-applicable", "worse"],
    ["not-applicable", "fail", "worse"],
    ["unknown", "not-applicable", "other"],
  ])("from %s to %s is %s", (before, after, direction) => {
    expect(compareChecks(checked(["Q01", before]), checked(["Q01", after]))).toEqual([
      { criterion: "Q01", before, after, direction },
    ]);
  });

  it("differ only where a result changed, and say nothing of what one of them lacks", () => {
    const earlier = checked(["Q01", "pass"], ["Q02", "fail"]);
    const later = checked(["Q02", "pass"], ["Q01", "pass"], ["Q03", "fail"]);
    expect(compareChecks(earlier, later).map(({ criterion }) => criterion)).toEqual(["Q02"]);
  });

  it("differ the other way round when they are exchanged", () => {
    const opposite = { better: "worse", worse: "better", other: "other" };
    const one = fc.constantFrom(...results);
    fc.assert(
      fc.property(one, one, (before, after) => {
        const [there] = compareChecks(checked(["Q01", before]), checked(["Q01", after]));
        const [back] = compareChecks(checked(["Q01", after]), checked(["Q01", before]));
        expect(back?.direction).toBe(there && opposite[there.direction]);
      }),
    );
  });
});
