import { belgianPlans } from "@napar/domain/belgium/plans";
import type { Plan } from "@napar/domain/plan";
import { expect, it } from "vitest";
import { failedCriteria } from "./failed-criteria.js";

const plan = belgianPlans.find(({ id }) => id === "ghent-2020") as Plan;
const lead = [{ authority: plan.authority.id, type: "municipality" as const }];
const bare = { id: "new", title: { nl: "Opleiding" }, kind: "action" as const, lead };
const failing = (measure: Parameters<typeof failedCriteria>[1]) =>
  failedCriteria(plan, measure, "2026-11-21").map(({ criterion }) => criterion);

it("names the criteria that are about the measure, and no others", () => {
  const failed = failedCriteria(plan, bare, "2026-11-21");
  expect(failed.length).toBeGreaterThan(0);
  for (const { remedy } of failed) expect(remedy?.nl).toBeTruthy();
});

it("names fewer once the measure says more", () => {
  const more = {
    ...bare,
    start: "2026",
    end: "2027",
    deliverable: "Tien groepen",
    domains: ["education" as const],
  };
  expect(failing(more).length).toBeLessThan(failing(bare).length);
});
