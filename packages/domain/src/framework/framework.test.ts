import { describe, expect, it, test } from "vitest";
import { fullText, languages, localizedText } from "../text/index.js";
import * as framework from "./index.js";

const {
  authorityTypeIds,
  coarseCompetence,
  commitments,
  criteria,
  criterionIds,
  criterionParams,
  domainFields,
  internationalFrameworks,
  lifeDomainIds,
  lifeDomains,
  memberObligations,
  protectedGroundIds,
  protectedGrounds,
  scoring,
  sourceCodes,
  unmappedFields,
} = framework;

describe("the ten commitments", () => {
  it("are numbered 1 to 10 and name fields of life that exist", () => {
    expect(commitments.map((commitment) => commitment.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const commitment of commitments) {
      expect(lifeDomainIds).toEqual(expect.arrayContaining([...commitment.domains]));
      expect(commitment.typicalActions.length).toBeGreaterThan(1);
    }
  });

  it("speak four languages, with our translations of aims and actions marked as courtesy", () => {
    for (const { name, aim, typicalActions } of commitments) {
      expect(fullText.safeParse(name).success).toBe(true);
      for (const text of [aim, ...typicalActions]) {
        expect(localizedText.parse(text).courtesy).toEqual(["nl", "fr", "de"]);
        expect(new Set(languages.map((language) => text[language])).size).toBe(4);
      }
    }
  });

  it("come with nine obligations of members, one of them not established", () => {
    expect(memberObligations.map(({ id }) => id)).toEqual(
      Array.from({ length: 9 }, (_, index) => `EO${index + 1}`),
    );
    expect(
      memberObligations.filter(({ provenance }) => provenance.status === "not-established"),
    ).toMatchObject([{ id: "EO8" }]);
  });
});

test.each([
  ["lifeDomains", framework.lifeDomains, framework.lifeDomainIds, 28],
  ["protectedGrounds", framework.protectedGrounds, framework.protectedGroundIds, 19],
  ["formsOfRacism", framework.formsOfRacism, framework.formOfRacismIds, 7],
  ["measureInstruments", framework.measureInstruments, framework.measureInstrumentIds, 17],
  ["planStatuses", framework.planStatuses, framework.planStatusIds, 10],
  ["authorityTypes", framework.authorityTypes, framework.authorityTypeIds, 12],
  ["planAuthorityTypes", framework.planAuthorityTypes, framework.planAuthorityTypeIds, 16],
  ["planKinds", framework.planKinds, framework.planKindIds, 4],
  ["planLevels", framework.planLevels, framework.planLevelIds, 10],
  ["planScopes", framework.planScopes, framework.planScopeIds, 5],
  ["axisKinds", framework.axisKinds, framework.axisKindIds, 8],
  ["goalLevels", framework.goalLevels, framework.goalLevelIds, 2],
  ["measureKinds", framework.measureKinds, framework.measureKindIds, 2],
  ["measureNatures", framework.measureNatures, framework.measureNatureIds, 4],
  ["measureStatuses", framework.measureStatuses, framework.measureStatusIds, 5],
  ["racismLevels", framework.racismLevels, framework.racismLevelIds, 3],
  ["adoptionLevels", framework.adoptionLevels, framework.adoptionLevelIds, 6],
  ["indicatorTypes", framework.indicatorTypes, framework.indicatorTypeIds, 4],
  ["references", framework.references, framework.referenceIds, 7],
] as const)("%s name each identifier once, in four languages", (_name, terms, ids, count) => {
  expect(new Set(terms.map(({ id }) => id))).toEqual(new Set(ids));
  expect(terms.length).toBe(count);
  for (const term of terms) expect(fullText.safeParse(term.name).success).toBe(true);
});

it("keeps the five racial criteria apart from the other grounds", () => {
  expect(protectedGrounds.filter(({ racial }) => racial).map(({ id }) => id)).toEqual(
    criterionParams.Q24.required,
  );
  expect(protectedGrounds.filter(({ act }) => act === "anti-racism").every(({ racial }) => racial)).toBe(
    true,
  );
  expect(protectedGroundIds.length).toBe(framework.protectedGrounds.length);
});

describe("the fifty criteria", () => {
  it("are Q01 to Q50, each with sources that are named in four languages", () => {
    expect(criteria.map(({ id }) => id)).toEqual([...criterionIds]);
    expect(criterionIds.length).toBe(50);
    expect(new Set(criteria.map(({ slug }) => slug)).size).toBe(50);
    const codes = sourceCodes.map(({ code }) => code);
    for (const criterion of criteria) {
      expect(codes).toEqual(expect.arrayContaining([...criterion.sources]));
      expect(fullText.safeParse(criterion.title).success).toBe(true);
      expect(criterion.params).toEqual(
        (criterionParams as unknown as Record<string, unknown>)[criterion.id] ?? {},
      );
    }
    for (const { name } of sourceCodes) expect(fullText.safeParse(name).success).toBe(true);
  });

  it("count eight blockers and allow five failed majors", () => {
    const blockers = criteria.filter(({ severity }) => severity === "blocker");
    expect(blockers.map(({ id }) => id)).toEqual(["Q04", "Q05", "Q08", "Q15", "Q21", "Q22", "Q38", "Q46"]);
    expect(scoring.params.maxMajor).toBe(5);
  });
});

it("fills every cell of the coarse summary of competence", () => {
  expect(Object.keys(coarseCompetence.matrix)).toEqual([...lifeDomainIds]);
  for (const row of Object.values(coarseCompetence.matrix)) {
    expect(Object.keys(row)).toEqual([...authorityTypeIds]);
    for (const level of Object.values(row)) expect(Object.keys(coarseCompetence.levels)).toContain(level);
  }
});

describe("from fields of life to policy fields", () => {
  it("has one row with a note for each field of life", () => {
    expect(domainFields.map(({ domain }) => domain)).toEqual([...lifeDomainIds]);
    for (const row of domainFields) {
      expect(new Set(row.fields).size).toBe(row.fields.length);
      expect(row.note.length).toBeGreaterThan(20);
    }
  });

  it("places each of the 70 policy fields or says why not", () => {
    const placed = new Set(domainFields.flatMap(({ fields }) => fields));
    const left = unmappedFields.map(({ field }) => field);
    expect(placed.size + left.length).toBe(70);
    for (const field of left) expect(placed.has(field)).toBe(false);
  });

  it("leaves two fields of life without a policy field, because the law knows no such matter", () => {
    const without = domainFields.filter(({ fields }) => fields.length === 0);
    expect(without.map(({ domain }) => domain)).toEqual(["communication", "procurement-economy"]);
  });

  it("reads both ways", () => {
    expect(framework.policyFieldsOf("housing")).toContain("rent-law");
    expect(framework.lifeDomainsOf("hate-crime")).toEqual(["justice", "victim-support"]);
    expect(framework.lifeDomainsOf("intelligence-defence")).toEqual([]);
  });
});

it("finds by identifier, and nothing for what is not there", () => {
  expect(framework.findCommitment(7)?.id).toBe("eccar-7");
  expect(framework.findCommitment(11)).toBeUndefined();
  expect(framework.findCriterion("Q05")?.severity).toBe("blocker");
  expect(framework.findLifeDomain("housing")?.core).toBe(true);
  expect(framework.findMeasureInstrument("training")?.family).toBe("soft");
  expect(framework.findProtectedGround("language")?.equalityBody).toBe("none");
  expect(framework.findInternationalFramework("durban")?.points[0]?.ref).toContain("66");
});

it("lists nine international frameworks whose points have identifiers of their own", () => {
  expect(internationalFrameworks.map(({ id }) => id)).toEqual([
    "eu-action-plan-2020",
    "eu-guiding-principles-2022",
    "eu-checklist-2023",
    "eu-strategy-2026",
    "ohchr-guide-2014",
    "durban",
    "icerd",
    "upr",
    "ecri",
  ]);
  const points = internationalFrameworks.flatMap(({ points }) => points.map(({ id }) => id));
  expect(new Set(points).size).toBe(points.length);
});

it("marks the core fields of life that Q23 groups", () => {
  expect(new Set(lifeDomains.filter(({ core }) => core).map(({ id }) => id))).toEqual(
    new Set(criterionParams.Q23.groups.flat()),
  );
});
