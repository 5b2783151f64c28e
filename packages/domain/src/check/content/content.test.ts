import { expect, it, test } from "vitest";
import type { Measure, Plan } from "../../plan/index.js";
import { type CriterionCase, resultOf, resultOfCase, resultsWithoutCase } from "../criterion-cases.js";
import { planWithMeasures, soundPlan } from "../sound-plan.js";

/** A plan in which so many measures of all have these changes and the others have those. */
const mix = (count: number, total: number, some: Partial<Measure>, others: Partial<Measure>): Plan =>
  planWithMeasures(...Array.from({ length: total }, (_, at) => (at < count ? some : others)));
const levels = (racismLevel: Measure["racismLevel"]) => ({ racismLevel });
const instruments = (...used: NonNullable<Measure["instruments"]>) => ({ instruments: used });
const domains = (...touched: NonNullable<Measure["domains"]>) => ({ domains: touched });
const noMeasures = { measures: [] };
const none = { measures: null };

const authority = (type: Plan["authority"]["type"]) => ({ id: type, type, name: type });

const cases: CriterionCase[] = [
  { criterion: "Q14", why: "a measure covers all forms", expected: "pass" },
  {
    criterion: "Q14",
    why: "each form has its measure",
    plan: {
      ...planWithMeasures({ forms: ["anti-black"] }, { forms: ["antisemitism"] }),
      formsOfRacism: ["anti-black", "antisemitism"],
    },
    expected: "pass",
  },
  {
    criterion: "Q14",
    why: "two forms forgotten",
    plan: planWithMeasures({ forms: ["anti-black"] }),
    expected: "fail",
    details: { missing: ["antisemitism", "islamophobia"] },
  },
  { criterion: "Q14", why: "no measures", plan: none, expected: "fail" },
  { criterion: "Q14", why: "no forms named", plan: { formsOfRacism: [] }, expected: "not-applicable" },

  {
    criterion: "Q21",
    why: "a quarter structural, to the measure",
    plan: mix(1, 4, levels(["institutional"]), levels(["interpersonal"])),
    expected: "pass",
    details: { numbers: { share: 0.25 } },
  },
  {
    criterion: "Q21",
    why: "one in five",
    plan: mix(1, 5, levels(["structural"]), levels(["interpersonal"])),
    expected: "fail",
  },
  {
    criterion: "Q21",
    why: "nothing between persons",
    plan: mix(4, 4, levels(["structural"]), {}),
    expected: "fail",
  },
  {
    criterion: "Q21",
    why: "one measure can be both",
    plan: planWithMeasures(levels(["structural", "interpersonal"])),
    expected: "pass",
  },
  { criterion: "Q21", why: "levels not stated", plan: planWithMeasures(levels(null)), expected: "fail" },
  { criterion: "Q21", why: "no measures", plan: noMeasures, expected: "not-applicable" },

  {
    criterion: "Q22",
    why: "half of the actions new or reinforced",
    plan: mix(2, 4, { nature: "reinforced" }, { nature: "continued" }),
    expected: "pass",
  },
  {
    criterion: "Q22",
    why: "a third",
    plan: mix(1, 3, { nature: "new" }, { nature: "completed" }),
    expected: "fail",
  },
  {
    criterion: "Q22",
    why: "advocacy is left out of the count",
    plan: planWithMeasures(
      { nature: "new" },
      { kind: "advocacy", nature: "continued" },
      { kind: "advocacy", nature: null },
    ),
    expected: "pass",
    details: { numbers: { actions: 1 } },
  },
  {
    criterion: "Q22",
    why: "a measure without a kind is an action",
    plan: planWithMeasures({ kind: null, nature: null }),
    expected: "fail",
    details: { numbers: { actions: 1 } },
  },
  {
    criterion: "Q22",
    why: "advocacy only",
    plan: planWithMeasures({ kind: "advocacy" }),
    expected: "not-applicable",
  },
  { criterion: "Q22", why: "no measures", plan: none, expected: "not-applicable" },

  {
    criterion: "Q23",
    why: "a police zone answers for four groups",
    plan: { ...planWithMeasures(domains("police")), authority: authority("police-zone") },
    expected: "fail",
    details: { numbers: { groups: 4, covered: 1 } },
  },
  {
    criterion: "Q23",
    why: "three of four",
    plan: {
      ...planWithMeasures(domains("police", "justice"), domains("online-hate")),
      authority: authority("police-zone"),
    },
    expected: "pass",
    details: { missing: ["public-employment"] },
  },
  {
    criterion: "Q23",
    why: "media and online hate are one group",
    plan: { ...planWithMeasures(domains("media", "police", "justice")), authority: authority("police-zone") },
    expected: "pass",
  },
  {
    criterion: "Q23",
    why: "exactly 60 per cent: three of the five of a city",
    plan: planWithMeasures(domains("housing", "education", "police")),
    expected: "pass",
    details: { numbers: { groups: 5, covered: 3, share: 0.6 } },
  },
  {
    criterion: "Q23",
    why: "two of five",
    plan: planWithMeasures(domains("housing", "education")),
    expected: "fail",
    details: { missing: ["public-employment", "goods-services", "police"] },
  },
  {
    criterion: "Q23",
    why: "a co-authority brings its own groups",
    plan: {
      ...planWithMeasures(domains("housing", "education", "police")),
      coAuthorities: [authority("federal")],
    },
    expected: "fail",
  },
  {
    criterion: "Q23",
    why: "an interfederal plan takes the groups of its authorities",
    plan: {
      ...planWithMeasures(domains("culture")),
      authority: authority("interfederal"),
      coAuthorities: [authority("flemish")],
    },
    expected: "fail",
  },
  {
    criterion: "Q23",
    why: "civil society has no group to cover",
    plan: { ...noMeasures, authority: authority("civil-society") },
    expected: "pass",
    details: { numbers: { groups: 0 } },
  },
  { criterion: "Q23", why: "no measures", plan: none, expected: "fail" },

  { criterion: "Q24", why: "the plan names all five", expected: "pass" },
  {
    criterion: "Q24",
    why: "the measures name what the plan does not",
    plan: {
      ...planWithMeasures({ grounds: ["descent", "nationality"] }),
      grounds: ["alleged-race", "skin-colour", "national-ethnic-origin"],
    },
    expected: "pass",
  },
  {
    criterion: "Q24",
    why: "descent is dropped",
    plan: {
      ...planWithMeasures({}),
      grounds: ["nationality", "alleged-race", "skin-colour", "national-ethnic-origin", "sex"],
    },
    expected: "fail",
    details: { missing: ["descent"] },
  },
  { criterion: "Q24", why: "no grounds", plan: { ...planWithMeasures({}), grounds: null }, expected: "fail" },

  {
    criterion: "Q25",
    why: "a racial ground and another",
    plan: planWithMeasures({ grounds: ["skin-colour", "disability"] }),
    expected: "pass",
  },
  {
    criterion: "Q25",
    why: "said to be intersectional",
    plan: planWithMeasures({ intersectional: true }),
    expected: "pass",
  },
  {
    criterion: "Q25",
    why: "two racial grounds do not cross",
    plan: planWithMeasures({ grounds: ["skin-colour", "descent"] }),
    expected: "fail",
  },
  {
    criterion: "Q25",
    why: "in two measures apart",
    plan: planWithMeasures({ grounds: ["skin-colour"] }, { grounds: ["sex"] }),
    expected: "fail",
  },
  { criterion: "Q25", why: "no measures", plan: none, expected: "not-applicable" },

  {
    criterion: "Q26",
    why: "60 per cent soft, to the measure",
    plan: mix(3, 5, instruments("training", "campaign"), instruments("enforcement")),
    expected: "pass",
    details: { numbers: { share: 0.6, hard: 2 } },
  },
  {
    criterion: "Q26",
    why: "two thirds soft",
    plan: mix(2, 3, instruments("event"), instruments("legislation")),
    expected: "fail",
  },
  {
    criterion: "Q26",
    why: "support is neither soft nor hard",
    plan: planWithMeasures(instruments("funding"), instruments("reporting-point")),
    expected: "fail",
    details: { numbers: { soft: 0, hard: 0 } },
  },
  {
    criterion: "Q26",
    why: "a measure without instruments is not soft",
    plan: planWithMeasures(instruments(), instruments("practice-tests")),
    expected: "pass",
  },
  {
    criterion: "Q26",
    why: "soft with something hard is not soft",
    plan: planWithMeasures(instruments("training", "positive-action")),
    expected: "pass",
  },
  { criterion: "Q26", why: "no measures", plan: none, expected: "not-applicable" },

  { criterion: "Q27", why: "a reporting point", expected: "pass" },
  {
    criterion: "Q27",
    why: "victim support",
    plan: planWithMeasures(instruments("victim-support")),
    expected: "pass",
  },
  {
    criterion: "Q27",
    why: "the domain alone is not a route",
    plan: planWithMeasures(domains("victim-support")),
    expected: "fail",
  },
  { criterion: "Q27", why: "no measures", plan: noMeasures, expected: "not-applicable" },

  {
    criterion: "Q28",
    why: "its own services",
    plan: planWithMeasures(domains("public-services")),
    expected: "pass",
  },
  { criterion: "Q28", why: "only others", plan: planWithMeasures(domains("employment")), expected: "fail" },
  { criterion: "Q28", why: "no measures", plan: noMeasures, expected: "not-applicable" },

  { criterion: "Q29", why: "deliverables", expected: "pass" },
  {
    criterion: "Q29",
    why: "an indicator will do",
    plan: planWithMeasures({ deliverable: null, indicators: ["i1"] }),
    expected: "pass",
  },
  {
    criterion: "Q29",
    why: "neither",
    plan: planWithMeasures({}, { deliverable: " ", indicators: [] }),
    expected: "fail",
    details: { ids: ["x2"] },
  },
  { criterion: "Q29", why: "no measures", plan: none, expected: "fail", details: { missing: ["measures"] } },

  { criterion: "Q30", why: "all ten", expected: "pass" },
  {
    criterion: "Q30",
    why: "seven and ten are missing",
    plan: planWithMeasures({ eccarCommitments: [1, 2, 3, 4, 5] }, { eccarCommitments: [6, 8, 9] }),
    expected: "fail",
    details: { missing: ["7", "10"] },
  },
  { criterion: "Q30", why: "no measures", plan: none, expected: "fail", details: { numbers: { served: 0 } } },
  {
    criterion: "Q30",
    why: "not said to be a member",
    plan: { eccarMember: null },
    expected: "not-applicable",
  },
  {
    criterion: "Q30",
    why: "not asked of an action plan",
    plan: { kind: "action-plan", measures: null },
    expected: "not-applicable",
  },

  {
    criterion: "Q31",
    why: "30 per cent, to the measure",
    plan: mix(3, 10, instruments("dialogue", "event"), instruments("training")),
    expected: "pass",
    details: { ids: ["x1", "x2", "x3"] },
  },
  { criterion: "Q31", why: "a third", plan: mix(1, 3, instruments("dialogue"), {}), expected: "fail" },
  {
    criterion: "Q31",
    why: "a campaign beside the dialogue is more than dialogue",
    plan: planWithMeasures(instruments("dialogue", "campaign")),
    expected: "pass",
  },
  { criterion: "Q31", why: "no measures", plan: none, expected: "not-applicable" },
];

test.each(cases)("$criterion $expected: $why", (one) => {
  const { result, details } = resultOfCase(one);
  expect(result).toBe(one.expected);
  expect(details).toMatchObject(one.details ?? {});
});

it("has a case for every result its criteria can give", () => {
  expect(resultsWithoutCase("content", cases)).toEqual([]);
});

it("names forms, areas of life and commitments in the language of the reader", () => {
  const forms = resultOf("Q14", planWithMeasures({ forms: ["anti-black"] })).reason;
  expect(forms.fr).toBe("Formes nommées sans mesure : Antisémitisme et Islamophobie / racisme antimusulman.");
  const areas = resultOf("Q23", planWithMeasures(domains("housing", "education"))).reason;
  expect(areas.nl).toContain("40%");
  expect(areas.de).toContain("40\u00a0%");
  expect(areas.en).toContain("Authority as employer, Goods and services and Police");
  const commitments = resultOf("Q30", soundPlan({ measures: [] })).reason;
  expect(commitments.de).toContain("7 (Chancengleichheit auf dem Wohnungsmarkt)");
});
