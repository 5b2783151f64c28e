import { belgianPlans } from "@napar/domain/belgium/plans";
import { checkPlan } from "@napar/domain/check";
import { describe, expect, it } from "vitest";
import { attentionOf, countsOf, resultsByDimension } from "./plan-verdict.js";

describe.each(belgianPlans.map((plan) => [plan.id, checkPlan(plan, { on: "2026-11-21" })] as const))(
  "%s",
  (_id, check) => {
    it("has every criterion in one dimension and one count", () => {
      const groups = resultsByDimension(check);
      const sum = (counts: object) => Object.values(counts).reduce((total, count) => total + count, 0);
      expect(groups.flatMap((group) => group.results.map((one) => one.criterion)).sort()).toEqual(
        check.results.map((one) => one.criterion).sort(),
      );
      expect(sum(countsOf(check.results))).toBe(50);
      for (const group of groups) expect(sum(group.counts)).toBe(group.results.length);
    });

    it("shows first what decides the verdict: blockers, then major ones", () => {
      expect(attentionOf(check).map((one) => one.criterion)).toEqual([
        ...check.failedBlockers,
        ...check.failedMajors,
      ]);
    });
  },
);
