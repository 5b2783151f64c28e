import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { belgianCompetenceModel } from "../belgium/competences/index.js";
import { lifeDomainIds } from "../framework/index.js";
import { languages } from "../text/index.js";
import {
  type AnswerForGaps,
  type Government,
  gapBecauseTexts,
  gapMatrix,
  gapStates,
  gapStateTexts,
  type MeasureForGaps,
} from "./index.js";

const model = belgianCompetenceModel();
const on = "2025-03-21";
const governments: Government[] = [
  { id: "federal", authorities: ["fed"] },
  { id: "flemish", authorities: ["vg", "vlg"] },
  { id: "walloon", authorities: ["rw"] },
  { id: "french", authorities: ["cf"] },
  { id: "german", authorities: ["dg"] },
  { id: "brussels", authorities: ["rbc"] },
];
const measure = (part: Partial<MeasureForGaps>): MeasureForGaps => ({
  id: "m1",
  plan: "p1",
  authorities: ["fed"],
  goals: [],
  domains: ["housing"],
  policyFields: [],
  isDropped: false,
  ...part,
});
const matrix = (measures: MeasureForGaps[], answers: AnswerForGaps[] = [], rows: string[] = ["housing"]) =>
  gapMatrix({ by: "domain", rows, governments, measures, answers, model, on });
const cell = (result: ReturnType<typeof matrix>, government: string, row = 0) =>
  result.rows[row]?.cells[result.governments.indexOf(government)];

describe("housing without any measure", () => {
  const empty = matrix([]);
  test.each([
    ["walloon", "competent-but-silent", "rent law is regional, special act of 8 August 1980, art. 6, §1, IV"],
    ["flemish", "competent-but-silent", "its capacity of region counts"],
    ["brussels", "competent-but-silent", "as above"],
    ["german", "competent-but-silent", "exercised by the community in its area since 1 January 2020"],
    ["french", "not-competent", "no community matter"],
  ])("%s: %s (%s)", (government, state) => {
    expect(cell(empty, government)?.state).toBe(state);
  });
  it("follows the day of the transfer", () => {
    const before = gapMatrix({
      ...{ by: "domain", rows: ["housing"], governments, measures: [], answers: [], model },
      on: "2018-06-01",
    });
    const german = before.rows[0]?.cells[4];
    expect(german?.fields).not.toContain("rent-law");
    expect(cell(empty, "german")?.fields).toContain("rent-law");
  });
});

it("shows a commitment with its measures, once for a government of two capacities", () => {
  expect(cell(matrix([measure({ authorities: ["vg", "vlg"] })]), "flemish")).toMatchObject({
    state: "committed",
    measures: [{ plan: "p1", id: "m1" }],
    competence: "competent",
  });
});

it("shows a promise outside one's competence as both", () => {
  expect(cell(matrix([measure({ authorities: ["cf"] })]), "french")).toMatchObject({
    state: "committed",
    competence: "not-competent",
  });
});

it("counts no dropped measure", () => {
  expect(cell(matrix([measure({ authorities: ["rw"], isDropped: true })]), "walloon")?.state).toBe(
    "competent-but-silent",
  );
});

describe("requests", () => {
  const asked = (answer: AnswerForGaps["answer"], part: Partial<AnswerForGaps> = {}): AnswerForGaps => ({
    request: "r1",
    authority: "vlg",
    rows: ["housing"],
    askedOn: "2018-05-22",
    answer,
    ...part,
  });
  const declined = { kind: "declined", reason: { en: "there is a plan already" }, on: "2019-01-15" } as const;

  it("keeps silence apart from refusal (S27, S34)", () => {
    expect(cell(matrix([], [asked({ kind: "none" })]), "flemish")).toMatchObject({
      state: "competent-but-silent",
      asked: { request: "r1", on: "2018-05-22" },
      declined: null,
    });
  });
  it("gives the reason of a refusal", () => {
    expect(cell(matrix([], [asked(declined)]), "flemish")).toMatchObject({
      state: "declined",
      declined: { reason: { en: "there is a plan already" }, on: "2019-01-15" },
    });
  });
  it("lets a measure speak louder than a refusal, and shows both", () => {
    expect(cell(matrix([measure({ authorities: ["vlg"] })], [asked(declined)]), "flemish")).toMatchObject({
      state: "committed",
      declined: { request: "r1" },
    });
  });
  it("reads a request about the whole plan in every row", () => {
    const result = matrix([], [asked(declined, { rows: null })], ["housing", "sport"]);
    expect([cell(result, "flemish", 0)?.state, cell(result, "flemish", 1)?.state]).toEqual([
      "declined",
      "declined",
    ]);
  });
  it("does not take acceptance for a measure", () => {
    expect(cell(matrix([], [asked({ kind: "accepted" })]), "flemish")?.state).toBe("competent-but-silent");
  });
});

describe("unknown", () => {
  it("has no policy field for communication", () => {
    const result = matrix([], [], ["communication"]);
    expect(cell(result, "federal")).toMatchObject({ state: "unknown", because: "noPolicyField" });
  });
  it("says nothing of a government the rules do not know", () => {
    const strangers = [{ id: "x", authorities: ["atlantis"] }];
    const result = gapMatrix({
      ...{ by: "domain", rows: ["housing"], measures: [], answers: [], model, on },
      governments: strangers,
    });
    expect(result.rows[0]?.cells[0]).toMatchObject({ state: "unknown", because: "noRule" });
  });
  it("does not take measures that are not listed for silence", () => {
    const unlisted = governments.map((one) => ({ ...one, hasUnlistedMeasures: one.id === "walloon" }));
    const result = gapMatrix({
      ...{ by: "domain", rows: ["housing"], measures: [], answers: [], model, on },
      governments: [...unlisted, { id: "cf-too", authorities: ["cf"], hasUnlistedMeasures: true }],
    });
    expect(cell(result, "walloon")).toMatchObject({ state: "unknown", because: "measuresNotListed" });
    const uncertain = governments.map((one) => ({ ...one, hasUncertainPlan: one.id === "walloon" }));
    const then = gapMatrix({
      ...{ by: "domain", rows: ["housing"], measures: [], answers: [], model, on },
      governments: uncertain,
    });
    expect(cell(then, "walloon")).toMatchObject({ state: "unknown", because: "planNotKnownThen" });
    // The law speaks first: who is not competent is not suspected of anything.
    expect(cell(result, "cf-too")).toMatchObject({ state: "not-competent", because: null });
    expect(cell(result, "flemish")?.state).toBe("competent-but-silent");
    expect(result.rows[0]?.fields).toContain("rent-law");
  });
  it("knows nothing of a goal without measures", () => {
    const result = gapMatrix({
      ...{ by: "goal", rows: ["g1"], governments, measures: [], answers: [], model, on },
    });
    expect(result.rows[0]?.cells[0]).toMatchObject({ state: "unknown", because: "noDomain" });
  });
});

it("judges a goal by the policy fields of its measures where they are stated", () => {
  const measures = [measure({ goals: ["g1"], policyFields: ["rent-law"], authorities: ["rw"] })];
  const result = gapMatrix({ by: "goal", rows: ["g1"], governments, measures, answers: [], model, on });
  expect(result.rows[0]?.cells.map(({ state }) => state)).toEqual([
    "not-competent",
    "competent-but-silent",
    "committed",
    "not-competent",
    "competent-but-silent",
    "competent-but-silent",
  ]);
});

it("asks about a city at its own place, through the kind of body the rules know", () => {
  const city: Government = {
    id: "ghent",
    authorities: ["be-44021"],
    holders: ["municipality"],
    places: [{ languageArea: "LA-NL", placeGroups: [] }],
  };
  const result = gapMatrix({
    ...{ by: "domain", rows: ["public-employment"], measures: [], answers: [], model, on },
    governments: [city],
  });
  expect(result.rows[0]?.cells[0]).toMatchObject({ state: "competent-but-silent", competence: "competent" });
});

it("says in every cell one of five things, and counts them all", () => {
  const arbitraryMeasure = fc.record({
    authorities: fc.subarray(["fed", "vlg", "rw", "cf", "unknown-authority"]),
    domains: fc.subarray([...lifeDomainIds], { maxLength: 3 }),
    isDropped: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(arbitraryMeasure, { maxLength: 20 }), (parts) => {
      const measures = parts.map((part, index) => measure({ ...part, id: `m${index}` }));
      const result = matrix(measures, [], [...lifeDomainIds]);
      const total = gapStates.reduce((sum, state) => sum + result.counts[state], 0);
      expect(total).toBe(lifeDomainIds.length * governments.length);
      for (const { cells } of result.rows) {
        for (const { state, measures: ids } of cells) expect(state === "committed").toBe(ids.length > 0);
      }
    }),
    { numRuns: 50 },
  );
});

it("has words for every state and reason in four languages", () => {
  for (const text of [...gapStates.map((state) => gapStateTexts[state]), ...Object.values(gapBecauseTexts)]) {
    for (const language of languages) expect(text[language].length).toBeGreaterThan(5);
  }
});

it("fills the matrix of 500 plans with 100,000 measures in under a second", () => {
  const ids = ["fed", "vg", "vlg", "rw", "cf", "dg", "rbc"];
  const measures = Array.from({ length: 100_000 }, (_, index) =>
    measure({
      id: `m${index}`,
      plan: `p${index % 500}`,
      authorities: [ids[index % 7] as string],
      domains: [lifeDomainIds[index % 28] as (typeof lifeDomainIds)[number]],
    }),
  );
  const start = Date.now();
  const result = matrix(measures, [], [...lifeDomainIds]);
  expect(Date.now() - start).toBeLessThan(1000);
  expect(result.rows.flatMap(({ cells }) => cells.flatMap((each) => each.measures)).length).toBe(100_000);
});
