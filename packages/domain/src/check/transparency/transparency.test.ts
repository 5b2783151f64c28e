import { expect, it, test } from "vitest";
import type { Plan } from "../../plan/index.js";
import { type CriterionCase, resultOf, resultOfCase, resultsWithoutCase } from "../criterion-cases.js";
import { planWithMeasures, soundPlan } from "../sound-plan.js";

const by = (
  type: Plan["authority"]["type"],
  languages: Plan["languages"],
  changes: Partial<Plan> = {},
): Partial<Plan> => ({
  authority: { id: type, type, name: type },
  languages,
  languageRegion: null,
  ...changes,
});

const cases: CriterionCase[] = [
  { criterion: "Q45", why: "plan and reports are public", expected: "pass" },
  {
    criterion: "Q45",
    why: "the reports are not said to be",
    plan: { monitoring: { publicReports: null } },
    expected: "fail",
    details: { missing: ["monitoring.publicReports"] },
  },
  {
    criterion: "Q45",
    why: "a framework needs no reports",
    plan: { kind: "framework", monitoring: null },
    expected: "pass",
  },
  {
    criterion: "Q45",
    why: "an inventory needs no reports",
    plan: { kind: "inventory", monitoring: null },
    expected: "pass",
  },
  { criterion: "Q45", why: "not said to be published", plan: { communication: null }, expected: "fail" },

  { criterion: "Q47", why: "a city in the Dutch language area, in Dutch", expected: "pass" },
  {
    criterion: "Q47",
    why: "a municipality of Brussels needs both",
    plan: by("municipality", ["fr"], { languageRegion: "brussels" }),
    expected: "fail",
    details: { missing: ["nl"] },
  },
  {
    criterion: "Q47",
    why: "a municipality of Brussels in both",
    plan: by("municipality", ["fr", "nl"], { languageRegion: "brussels" }),
    expected: "pass",
  },
  {
    criterion: "Q47",
    why: "a police zone in the German language area",
    plan: by("police-zone", ["fr"], { languageRegion: "de" }),
    expected: "fail",
    details: { missing: ["de"] },
  },
  {
    criterion: "Q47",
    why: "a province that does not state its area",
    plan: by("province", ["nl", "fr", "de"]),
    expected: "unknown",
    details: { missing: ["languageRegion"] },
  },
  {
    criterion: "Q47",
    why: "federal: Dutch and French, German is only recommended",
    plan: by("federal", ["nl", "fr"]),
    expected: "pass",
  },
  {
    criterion: "Q47",
    why: "federal in Dutch only",
    plan: by("federal", ["nl"]),
    expected: "fail",
    details: { missing: ["fr"] },
  },
  { criterion: "Q47", why: "Flemish in Dutch", plan: by("flemish", ["nl"]), expected: "pass" },
  { criterion: "Q47", why: "Walloon in French", plan: by("walloon", ["fr"]), expected: "pass" },
  {
    criterion: "Q47",
    why: "German-speaking Community in German",
    plan: by("german", ["fr"]),
    expected: "fail",
  },
  {
    criterion: "Q47",
    why: "Common Community Commission in both",
    plan: by("cocom", ["nl"]),
    expected: "fail",
  },
  {
    criterion: "Q47",
    why: "an interfederal author needs three",
    plan: by("interfederal", ["nl", "fr"]),
    expected: "fail",
    details: { missing: ["de"] },
  },
  {
    criterion: "Q47",
    why: "a plan of interfederal level needs three",
    plan: by("federal", ["nl", "fr"], { level: "interfederal" }),
    expected: "fail",
    details: { missing: ["de"] },
  },
  {
    criterion: "Q47",
    why: "an interfederal plan in the three",
    plan: by("interfederal", ["nl", "fr", "de"]),
    expected: "pass",
  },
  {
    criterion: "Q47",
    why: "no language stated",
    plan: by("flemish", null),
    expected: "fail",
    details: { missing: ["nl"] },
  },
  { criterion: "Q47", why: "civil society is free", plan: by("civil-society", []), expected: "pass" },
  {
    criterion: "Q47",
    why: "asked of inventories too",
    plan: by("brussels", [], { kind: "inventory" }),
    expected: "fail",
  },

  { criterion: "Q48", why: "a campaign with a protocol", expected: "pass" },
  {
    criterion: "Q48",
    why: "a campaign without",
    plan: { ...planWithMeasures({ instruments: ["campaign"] }), communication: { published: true } },
    expected: "fail",
    details: { ids: ["x1"] },
  },
  {
    criterion: "Q48",
    why: "no campaign",
    plan: planWithMeasures({ instruments: ["awareness"] }),
    expected: "not-applicable",
  },
  { criterion: "Q48", why: "no measures", plan: { measures: null }, expected: "not-applicable" },
];

test.each(cases)("$criterion $expected: $why", (one) => {
  const { result, details } = resultOfCase(one);
  expect(result).toBe(one.expected);
  expect(details).toMatchObject(one.details ?? {});
});

it("has a case for every result its criteria can give", () => {
  expect(resultsWithoutCase("transparency", cases)).toEqual([]);
});

it("notes a language of a co-authority that is lacking, without changing the result", () => {
  const plan = soundPlan({
    ...by("flemish", ["nl"]),
    coAuthorities: [{ id: "cf", type: "french", name: "FWB" }],
  });
  const result = resultOf("Q47", plan);
  expect(result.result).toBe("pass");
  expect(result.note?.en).toContain("French");
});
