import { describe, expect, it, test } from "vitest";
import { belgianCompetences } from "../../belgium/competences/index.js";
import { createCompetenceModel } from "../../competence/index.js";
import type { AuthorityTypeId } from "../../framework/index.js";
import type { Measure, Plan } from "../../plan/index.js";
import { type CriterionCase, resultOf, resultOfCase, resultsWithoutCase } from "../criterion-cases.js";
import { planWithMeasures, soundPlan } from "../sound-plan.js";

const by = (type: AuthorityTypeId, changes: Partial<Measure> = {}): Partial<Measure> => ({
  lead: [{ type }],
  instruments: ["awareness"],
  ...changes,
});
const shared = (agreement: Measure["agreement"]): Plan =>
  planWithMeasures({ partners: [{ type: "authority" }], agreement });

const cases: CriterionCase[] = [
  { criterion: "Q04", why: "one lead each", expected: "pass" },
  {
    criterion: "Q04",
    why: "none, none stated, and two",
    plan: planWithMeasures({ lead: [] }, { lead: null }, { lead: [{}, {}] }, {}),
    expected: "fail",
    details: { ids: ["x1", "x2", "x3"], lists: { without: ["x1", "x2"], several: ["x3"] } },
  },
  {
    criterion: "Q04",
    why: "advocacy needs a lead too",
    plan: planWithMeasures({ kind: "advocacy", lead: null }),
    expected: "fail",
  },
  { criterion: "Q04", why: "no measures", plan: { measures: [] }, expected: "not-applicable" },

  { criterion: "Q05", why: "a city on housing", expected: "pass" },
  {
    criterion: "Q05",
    why: "no competence: French Community on housing",
    plan: planWithMeasures(by("french", { domains: ["housing"] })),
    expected: "fail",
    details: { ids: ["x1"] },
  },
  {
    criterion: "Q05",
    why: "one domain of two without competence",
    plan: planWithMeasures(by("french", { domains: ["culture", "housing"] })),
    expected: "fail",
  },
  {
    criterion: "Q05",
    why: "legislation by a body that executes",
    plan: planWithMeasures(by("municipality", { domains: ["housing"], instruments: ["legislation"] })),
    expected: "fail",
  },
  {
    criterion: "Q05",
    why: "legislation by a body that legislates",
    plan: planWithMeasures(by("flemish", { domains: ["housing"], instruments: ["legislation"] })),
    expected: "pass",
  },
  {
    criterion: "Q05",
    why: "a by-law by a body that executes",
    plan: planWithMeasures(by("municipality", { domains: ["housing"], instruments: ["local-regulation"] })),
    expected: "pass",
  },
  {
    criterion: "Q05",
    why: "a by-law by a body that supports",
    plan: planWithMeasures(
      by("municipality", { domains: ["employment"], instruments: ["local-regulation"] }),
    ),
    expected: "fail",
  },
  {
    criterion: "Q05",
    why: "enforcement by a body that supports",
    plan: planWithMeasures(
      by("municipality", { domains: ["employment"], instruments: ["training", "enforcement"] }),
    ),
    expected: "fail",
  },
  {
    criterion: "Q05",
    why: "training by a body that supports",
    plan: planWithMeasures(by("municipality", { domains: ["employment"], instruments: ["training"] })),
    expected: "pass",
  },
  {
    criterion: "Q05",
    why: "advocacy asks another authority, and is skipped",
    plan: planWithMeasures(by("french", { kind: "advocacy", domains: ["housing"] })),
    expected: "pass",
  },
  {
    criterion: "Q05",
    why: "a competence basis makes it a question for a jurist",
    plan: planWithMeasures(by("french", { domains: ["housing"], competenceBasis: "Cooperation agreement" })),
    expected: "unknown",
    details: { ids: ["x1"] },
  },
  {
    criterion: "Q05",
    why: "a blank basis is none",
    plan: planWithMeasures(by("french", { domains: ["housing"], competenceBasis: " " })),
    expected: "fail",
  },
  {
    criterion: "Q05",
    why: "one measure with a basis and one without",
    plan: planWithMeasures(
      by("french", { domains: ["housing"], competenceBasis: "x" }),
      by("vgc", { domains: ["police"] }),
    ),
    expected: "fail",
    details: { ids: ["x2"], lists: { onBasis: ["x1"] } },
  },
  {
    criterion: "Q05",
    why: "the second lead of two is judged too",
    plan: planWithMeasures({ domains: ["housing"], lead: [{ type: "flemish" }, { type: "french" }] }),
    expected: "fail",
  },
  {
    criterion: "Q05",
    why: "a lead without a type cannot be looked up",
    plan: planWithMeasures({ domains: ["police"], lead: [{ authority: "x" }] }),
    expected: "pass",
  },
  {
    criterion: "Q05",
    why: "without domains there is nothing to look up",
    plan: planWithMeasures(by("french", { domains: null })),
    expected: "pass",
  },
  { criterion: "Q05", why: "no measures", plan: { measures: null }, expected: "not-applicable" },

  { criterion: "Q06", why: "an agreement with its date", expected: "pass" },
  {
    criterion: "Q06",
    why: "an agreement with its body",
    plan: shared({ kind: "protocol", body: "Consultation Committee" }),
    expected: "pass",
  },
  {
    criterion: "Q06",
    why: "a kind alone",
    plan: shared({ kind: "protocol" }),
    expected: "fail",
    details: { ids: ["x1"] },
  },
  { criterion: "Q06", why: "a date alone", plan: shared({ date: "2024" }), expected: "fail" },
  { criterion: "Q06", why: "no agreement", plan: shared(null), expected: "fail" },
  {
    criterion: "Q06",
    why: "other partners do not make it shared",
    plan: planWithMeasures({ partners: [{ type: "ngo" }] }),
    expected: "not-applicable",
  },
];

test.each(cases)("$criterion $expected: $why", (one) => {
  const { result, details } = resultOfCase(one);
  expect(result).toBe(one.expected);
  expect(details).toMatchObject(one.details ?? {});
});

it("has a case for every result its criteria can give", () => {
  expect(resultsWithoutCase("responsibility", cases)).toEqual([]);
});

describe("Q05 with the detailed rules at hand", () => {
  const competence = createCompetenceModel(belgianCompetences);
  const judged = (measure: Partial<Measure>, plan: Partial<Plan> = {}) =>
    resultOf("Q05", { ...planWithMeasures(measure), ...plan }, { competence });

  it.each(cases.filter(({ criterion }) => criterion === "Q05"))(
    "gives the same result where only domains are named: $why",
    ({ plan, expected }) => {
      expect(resultOf("Q05", soundPlan(plan), { competence }).result).toBe(expected);
    },
  );

  test.each([
    {
      why: "rent law is Flemish, special act of 8 August 1980, art. 6, §1, IV, 2°",
      type: "flemish",
      field: "rent-law",
      instruments: ["legislation"],
      expected: "pass",
    },
    {
      why: "rent law is not federal since 1 July 2014",
      type: "federal",
      field: "rent-law",
      instruments: ["legislation"],
      expected: "fail",
    },
    {
      why: "rent law is no matter of the French Community",
      type: "french",
      field: "rent-law",
      instruments: ["legislation"],
      expected: "fail",
    },
    {
      why: "a municipal police by-law, new Municipal Act, art. 119 and 135",
      type: "municipality",
      field: "public-order",
      instruments: ["local-regulation"],
      expected: "pass",
    },
    {
      why: "criminal law on hate speech is federal",
      type: "flemish",
      field: "hate-speech",
      instruments: ["legislation"],
      expected: "fail",
    },
    {
      why: "a field the rules do not know",
      type: "federal",
      field: "moon",
      instruments: ["training"],
      expected: "unknown",
    },
  ] as const)("$expected: $why", ({ type, field, instruments, expected }) => {
    const measure = by(type, { policyFields: [field], domains: [], instruments: [...instruments] });
    expect(judged(measure).result).toBe(expected);
  });

  it("judges by policy fields, not by domains, where a measure names both", () => {
    const measure = by("french", { policyFields: ["audiovisual-media"], domains: ["housing"] });
    expect(judged(measure).result).toBe("pass");
    expect(resultOf("Q05", planWithMeasures(measure)).result).toBe("fail");
  });

  it("cannot judge policy fields without the rules and without a domain", () => {
    const measure = by("flemish", { policyFields: ["rent-law"], domains: [] });
    expect(resultOf("Q05", planWithMeasures(measure))).toMatchObject({
      result: "unknown",
      details: { ids: ["x1"] },
    });
  });

  it("notes where the rules see room that the matrix does not", () => {
    const { result, note } = judged(by("walloon", { domains: ["police"] }));
    expect(result).toBe("fail");
    expect(note?.en).toBe("The detailed rules on competence do see room for: x1.");
  });

  it("notes where the rules do not name a lead that the matrix lets pass", () => {
    const { result, note } = judged(by("vgc", { domains: ["health"] }));
    expect(result).toBe("pass");
    expect(note?.nl).toContain("x1");
  });

  it("notes nothing where both agree", () => {
    expect(judged(by("flemish", { domains: ["housing"], instruments: ["legislation"] })).note).toBeNull();
  });

  it("notes the agreement that the rules ask for", () => {
    const { result, note } = judged(
      by("flemish", { policyFields: ["economic-migration"], instruments: ["legislation"] }),
    );
    expect(result).toBe("pass");
    expect(note?.en).toContain("concertation or an agreement is needed for: x1");
  });
});
