import type { PlanSummary } from "@napar/api/client";
import { belgianPlans } from "@napar/domain/belgium/plans";
import { coverageOf } from "@napar/domain/coverage";
import { expect, it } from "vitest";
import { citiesPerCommitment, cityRows, extremesOf } from "./city-coverage.js";

const cities = cityRows(
  belgianPlans.map((plan) => ({
    plan: {
      id: plan.id,
      title: plan.title,
      level: plan.level,
      status: plan.status,
      statusAsOf: plan.statusAsOf ?? null,
      period: { from: plan.period?.from ?? null, to: plan.period?.to ?? null },
      places: plan.places ?? [],
    } as unknown as PlanSummary,
    coverage: coverageOf(plan),
  })),
  "2026-11-21",
);

it("has a row for each city with a running plan: the plan of Ghent that was replaced gives way", () => {
  expect(cities.map((city) => city.planId).sort()).toEqual([
    "bruges-eccar",
    "genk-eccar",
    "ghent-2020",
    "leuven-lzr",
    "mechelen-inclusive",
    "sint-niklaas-im",
    "turnhout-eccar",
  ]);
});

it("counts the measures of Bruges as its plan orders them: two each, three for commitment 5", () => {
  const bruges = cities.find((city) => city.planId === "bruges-eccar");
  expect(bruges).toMatchObject({ place: "31005", covered: 10, counts: [2, 2, 2, 2, 3, 2, 2, 2, 2, 2] });
});

it("leaves a city that writes its plan without a number instead of leaving it out", () => {
  expect(cities.find((city) => city.planId === "turnhout-eccar")?.covered).toBe(0);
});

it("adds up columns and names ties together", () => {
  const sums = citiesPerCommitment(cities);
  const extremes = extremesOf(cities);
  expect(sums).toHaveLength(10);
  expect(extremes?.most.cities).toBe(Math.max(...sums));
  expect(extremes?.least.numbers).toEqual(
    sums.flatMap((count, index) => (count === Math.min(...sums) ? [index + 1] : [])),
  );
  expect(extremesOf([])).toBeNull();
});

it("does not call a plan in force whose period has ended since its source was written", () => {
  expect(cities.filter((city) => city.isOver).map((city) => city.planId)).toEqual([
    "ghent-2020",
    "sint-niklaas-im",
  ]);
});
