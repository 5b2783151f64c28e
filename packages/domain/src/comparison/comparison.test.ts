import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { belgianCompetenceModel } from "../belgium/competences/index.js";
import { belgianPlaces } from "../belgium/places/index.js";
import { belgianPlans, laterPlans } from "../belgium/plans/index.js";
import { checkPlan } from "../check/index.js";
import { coverageOf } from "../coverage/index.js";
import type { Plan } from "../plan/index.js";
import { languages } from "../text/index.js";
import { comparePlans, peersOf, wordComparison } from "./index.js";

const on = "2026-11-21";
const all: Plan[] = [...belgianPlans, ...laterPlans];
const planOf = (id: string): Plan => all.find((plan) => plan.id === id) as Plan;
const compared = (plan: Plan) => ({
  plan,
  check: checkPlan(plan, { on, competence: belgianCompetenceModel() }),
  coverage: coverageOf(plan),
});
const compare = (one: string, other: string) =>
  comparePlans(compared(planOf(one)), compared(planOf(other)), on);

describe("Bruges beside Ghent", () => {
  const comparison = compare("bruges-eccar", "ghent-2020");
  it("counts what each of them names", () => {
    expect(comparison.measures).toMatchObject({ one: { total: 20, isListed: true }, other: { total: 11 } });
    expect(comparison.commitments.both.length + comparison.commitments.onlyOne.length).toBe(10);
  });
  it("names each field of life once", () => {
    const { both, onlyOne, onlyOther } = comparison.domains;
    const named = [...both, ...onlyOne, ...onlyOther];
    expect(new Set(named).size).toBe(named.length);
    expect(both).not.toHaveLength(0);
  });
  it("says that it cannot say whether they run together: Bruges states no period", () => {
    expect(comparison.periods.overlap).toEqual({ state: "cannotSay" });
  });
  it("is the same from the other side", () => {
    const turned = compare("ghent-2020", "bruges-eccar");
    expect(turned.domains).toEqual({
      both: comparison.domains.both,
      onlyOne: comparison.domains.onlyOther,
      onlyOther: comparison.domains.onlyOne,
    });
    expect(turned.criteria.differing).toHaveLength(comparison.criteria.differing.length);
  });
  it("speaks four languages and leaves no fact open", () => {
    const sentences = wordComparison(comparison);
    expect(sentences.map(({ about }) => about)).toEqual([
      ...["periodsUnknown", "measures", "leads", "ends", "domains", "commitments", "money", "criteria"],
    ]);
    for (const { text } of sentences) {
      expect(new Set(languages.map((language) => text[language])).size).toBe(4);
      for (const language of languages) expect(text[language]).not.toMatch(/\{\w+\}|undefined|null|NaN/);
    }
  });
});

it("holds no figure against a plan whose measures are not known here", () => {
  const comparison = compare("bruges-eccar", "wallonia-2023");
  expect(comparison.measures.other).toMatchObject({ isListed: false, total: 0 });
  const about = wordComparison(comparison).map((sentence) => sentence.about);
  expect(about).toContain("notListed");
  expect(about).not.toContain("measures");
});

it("finds no difference between a plan and itself", () => {
  for (const plan of all.slice(0, 6)) {
    const { domains, criteria, commitments } = compare(plan.id, plan.id);
    expect([domains.onlyOne, domains.onlyOther, criteria.differing, commitments.onlyOne]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  }
});

it("tells the days on which both plans run", () => {
  const dated = (id: string, from: string, to: string) => ({
    ...planOf("ghent-2020"),
    id,
    period: { from, to },
  });
  const overlap = (a: [string, string], b: [string, string]) =>
    comparePlans(compared(dated("a", ...a)), compared(dated("b", ...b)), on).periods.overlap;
  expect(overlap(["2020", "2025"], ["2025-12-31", "2030"])).toEqual({
    ...{ state: "overlap", from: "2025-12-31", to: "2025-12-31" },
  });
  expect(overlap(["2020", "2024"], ["2025", "2030"])).toEqual({ state: "apart" });
});

describe("peers", () => {
  const cities = belgianPlaces.municipalities.map(({ code, population }) => ({ id: code, population }));
  const bruges = cities.find(({ id }) => id === "31005") as (typeof cities)[number];
  it("are the nearest in size, and never the city itself", () => {
    const { peers, isEnough } = peersOf(bruges, cities);
    expect([peers.length, isEnough]).toEqual([3, true]);
    for (const { ratio, id } of peers) {
      expect(id).not.toBe("31005");
      expect(Math.abs(Math.log(ratio))).toBeLessThan(0.2);
    }
  });
  it("are said to be too few where there are", () => {
    expect(peersOf(bruges, cities.slice(0, 2))).toMatchObject({ isEnough: false, peers: [{}, {}] });
  });
  it("leave nobody nearer outside", () => {
    const arbitrary = fc.uniqueArray(
      fc.record({ id: fc.uuid(), population: fc.integer({ min: 80, max: 600_000 }) }),
      {
        selector: ({ id }) => id,
        minLength: 4,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(arbitrary, fc.integer({ min: 80, max: 600_000 }), (among, population) => {
        const { peers } = peersOf({ id: "me", population }, among);
        const far = (one: number) => Math.abs(Math.log(one / population));
        const chosen = new Set(peers.map(({ id }) => id));
        const nearest = Math.min(
          ...among.filter(({ id }) => !chosen.has(id)).map((one) => far(one.population)),
        );
        for (const peer of peers) expect(far(peer.population)).toBeLessThanOrEqual(nearest + 1e-9);
      }),
    );
  });
});
