import { describe, expect, it } from "vitest";
import { judgeCompetence } from "./competence.js";

const ghent = {
  type: "municipality",
  authority: "municipality-44021",
  place: { languageArea: "LA-NL", placeGroups: [] },
  on: "2025-06-30",
  domains: [],
  policyFields: [],
  instruments: [],
};

describe("the competence of a city", () => {
  it("reaches its own staff", () => {
    expect(
      judgeCompetence({ ...ghent, domains: ["public-employment"], instruments: ["training"] }).verdict,
    ).not.toBe("others");
  });

  it("does not reach federal labour law, and the answer names who may and why", () => {
    const { verdict, decisive, asOf } = judgeCompetence({
      ...ghent,
      policyFields: ["labour-law"],
      instruments: ["legislation"],
    });
    expect(verdict).toBe("others");
    expect(decisive?.permission.whoMay.map(({ authority }) => authority)).toEqual(["fed"]);
    expect(decisive?.permission.whoMay[0]?.rules[0]?.legalBases.length).toBeGreaterThan(0);
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("is not judged while the measure says nothing of its field", () => {
    expect(judgeCompetence(ghent)).toMatchObject({ verdict: "cannotSay", decisive: null });
  });

  it("is that of the worst of its deeds", () => {
    expect(
      judgeCompetence({ ...ghent, policyFields: ["labour-law"], instruments: ["awareness", "legislation"] })
        .verdict,
    ).toBe("others");
  });
});

it("asks governments in every language area", () => {
  const flemish = { ...ghent, type: "flemish", authority: "vg", place: null };
  expect(
    judgeCompetence({ ...flemish, policyFields: ["rent-law"], instruments: ["legislation"] }).verdict,
  ).toBe("alone");
});
