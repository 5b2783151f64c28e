import { describe, expect, it } from "vitest";
import { criteria, findCriterion } from "../framework/index.js";
import { readPlan } from "../plan/index.js";
import { checkDayOf, checkPlan, criterionChecks } from "./index.js";
import { namesInText } from "./sentence.js";
import { planWithMeasures, soundDay, soundFramework, soundPlan } from "./sound-plan.js";

const languages = ["nl", "fr", "de", "en"] as const;
const texts = criterionChecks.flatMap(({ id, outcomes, personShould }) => [
  ...Object.entries(outcomes).flatMap(([name, { reason, remedy }]) => [
    { where: `${id} ${name}: reason`, text: reason },
    ...(remedy ? [{ where: `${id} ${name}: remedy`, text: remedy }] : []),
  ]),
  ...(personShould ? [{ where: `${id}: what a person should look at`, text: personShould }] : []),
]);

it("has one check for every criterion, in their order", () => {
  expect(criterionChecks.map(({ id }) => id)).toEqual(criteria.map(({ id }) => id));
});

describe("texts", () => {
  it.each(texts)("$where is written in four different languages", ({ text }) => {
    expect(new Set(languages.map((language) => text[language].trim())).size).toBe(4);
  });

  it.each(texts)("$where asks for the same values in every language", ({ text }) => {
    const wanted = namesInText(text.en).sort();
    for (const language of languages) expect(namesInText(text[language]).sort()).toEqual(wanted);
  });

  it("gives a remedy with every failure and every unknown, and with nothing else", () => {
    for (const { outcomes } of criterionChecks) {
      for (const { result, remedy } of Object.values(outcomes)) {
        expect(remedy !== null).toBe(result === "fail" || result === "unknown");
      }
    }
  });

  it("says not applicable only where the framework allows it", () => {
    for (const { id, outcomes } of criterionChecks) {
      const allowed = findCriterion(id)?.notApplicableWhen !== null;
      const said = Object.values(outcomes).some(({ result }) => result === "not-applicable");
      expect({ id, said }).toEqual({ id, said: allowed });
    }
  });
});

describe("the sound plan", () => {
  it.each([soundPlan(), soundFramework()])("$id reads as napar-plan/1", (plan) => {
    expect(readPlan(plan)).toMatchObject({ ok: true });
  });

  it.each([soundPlan(), soundFramework()])("$id fails nothing and leaves nothing unknown", (plan) => {
    const check = checkPlan(plan, { on: soundDay });
    expect(check.results.filter(({ result }) => result === "fail" || result === "unknown")).toEqual([]);
    expect(check).toMatchObject({ verdict: "sound", failedBlockers: [], failedMajors: [], on: soundDay });
  });

  it("passes all that applies to a city plan", () => {
    const { results } = checkPlan(soundPlan(), { on: soundDay });
    expect(results.filter(({ result }) => result !== "pass").map(({ criterion }) => criterion)).toEqual([
      "Q08",
    ]);
  });

  it("fills its sentences completely", () => {
    for (const { reason } of checkPlan(soundPlan(), { on: soundDay }).results) {
      for (const language of languages) expect(reason[language]).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe("the verdict", () => {
  const majorsToFail = [
    { coordination: { ...soundPlan().coordination, leadUnit: "" } }, // Q02
    { analysis: { ...soundPlan().analysis, baseline: null } }, // Q09
    { definitions: null }, // Q12
    { budget: { civilSocietySupport: 1 } }, // Q32
    { communication: { negativeReactionProtocol: true } }, // Q45
    { languages: ["fr" as const] }, // Q47
  ];
  const failing = (count: number) => soundPlan(Object.assign({}, ...majorsToFail.slice(0, count)));

  it("stays sound with five failed majors and turns weak with the sixth", () => {
    expect(checkPlan(failing(5), { on: soundDay })).toMatchObject({ verdict: "sound" });
    expect(checkPlan(failing(6), { on: soundDay })).toMatchObject({
      verdict: "weak",
      failedMajors: ["Q02", "Q09", "Q12", "Q32", "Q45", "Q47"],
    });
  });

  it("is not ready with one failed blocker", () => {
    const plan = soundPlan({
      indicators: [{ id: "i1", type: "outcome", method: "qualitative", source: "x", frequencyMonths: 6 }],
    });
    expect(checkPlan(plan, { on: soundDay })).toMatchObject({
      verdict: "not-ready",
      failedBlockers: ["Q38"],
    });
  });
});

describe("kinds", () => {
  it("asks only what applies to an inventory", () => {
    const { results } = checkPlan(soundPlan({ kind: "inventory" }), { on: soundDay });
    const asked = results
      .filter(({ result }) => result !== "not-applicable")
      .map(({ criterion }) => criterion);
    expect(asked).toEqual(
      criteria.filter(({ appliesTo }) => appliesTo.includes("inventory")).map(({ id }) => id),
    );
  });
});

describe("the day", () => {
  it.each([
    {
      why: "the day asked for",
      asOf: "2025-01-01",
      day: { on: "2030-01-01", today: "2026-01-01" },
      expected: "2030-01-01",
    },
    { why: "the plan's own day", asOf: "2025-01-01", day: { today: "2026-01-01" }, expected: "2025-01-01" },
    { why: "today", asOf: null, day: { today: "2026-01-01" }, expected: "2026-01-01" },
  ])("is $why", ({ asOf, day, expected }) => {
    expect(checkDayOf(soundPlan({ asOf }), day)).toBe(expected);
    expect(checkPlan(soundPlan({ asOf }), day).on).toBe(expected);
  });
});

it("takes other thresholds from the caller", () => {
  const params = { Q13: { min: 4 } };
  const { results } = checkPlan(soundPlan(), { on: soundDay, params });
  expect(results.find(({ criterion }) => criterion === "Q13")).toMatchObject({
    result: "fail",
    details: { numbers: { forms: 3, min: 4 } },
  });
});

it("shows eight ids in a sentence and keeps all of them in the details", () => {
  const plan = planWithMeasures(...Array.from({ length: 20 }, () => ({ lead: [] })));
  const result = checkPlan(plan, { on: soundDay }).results.find(({ criterion }) => criterion === "Q04");
  expect(result?.details.ids).toHaveLength(20);
  expect(result?.reason.en).toContain("x8 and 12 more");
  expect(result?.reason.fr).toContain("x8 et 12 autres");
});

it("gives severity, dimension, title, sources with names, and what a person should look at", () => {
  expect(checkPlan(soundPlan(), { on: soundDay }).results[17]).toMatchObject({
    criterion: "Q18",
    severity: "minor",
    dimension: "participation",
    title: { en: "Consulted organisations are balanced" },
    sources: ["SEED-000"],
    judgement: "person",
  });
});

it("checks a plan with 10,000 measures without going through them twice over", () => {
  const many = (count: number) => {
    const measures = Array.from({ length: count }, (_, at) => ({
      ...soundPlan().measures?.[at % 6],
      id: `m${at}`,
      title: { en: `Measure ${at}` },
      goal: `o${at}`,
      indicators: [`i${at}`],
    }));
    const goals = measures.flatMap((_, at) => [
      { id: `s${at}`, level: "strategic" as const },
      { id: `o${at}`, level: "operational" as const, parent: `s${at}` },
    ]);
    return soundPlan({ measures, goals, indicators: measures.map((_, at) => ({ id: `i${at}` })) });
  };
  const time = (count: number) => {
    const plan = many(count);
    const start = Date.now();
    checkPlan(plan, { on: soundDay });
    return Date.now() - start;
  };
  time(1000);
  const best = (count: number) => Math.min(time(count), time(count), time(count));
  // Eight times the measures may take about eight times as long; quadratic work would take sixty-four.
  expect(best(16_000)).toBeLessThan(24 * Math.max(best(2000), 1));
});
