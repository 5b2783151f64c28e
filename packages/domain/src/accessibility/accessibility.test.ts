import { describe, expect, it, test } from "vitest";
import { belgianComplaintRegimes } from "../belgium/accessibility/index.js";
import { belgianAuthorities } from "../belgium/authorities/index.js";
import { languages } from "../text/index.js";
import { accessibilityStatement, regimeOf, statementRefusals, statementStanding } from "./index.js";

const statement = accessibilityStatement.parse({
  ...{ status: "partial", method: "self", assessedOn: "2026-10-01", preparedOn: "2026-10-02" },
  ...{ limits: { nl: "Kaarten op papier" }, contact: "toegankelijk@example.be", regime: "flemish" },
});
const on = "2026-11-21";

describe("the seven regimes of Belgium", () => {
  it("are seven, each with a law, an ombuds service and a source, in four languages", () => {
    expect(belgianComplaintRegimes.length).toBe(7);
    expect(new Set(belgianComplaintRegimes.map(({ id }) => id)).size).toBe(7);
    for (const { names, law, ombuds, sources } of belgianComplaintRegimes) {
      for (const language of languages)
        for (const words of [names, law, ombuds.names]) expect(words[language]).not.toBe("");
      expect(ombuds.website).toMatch(/^https:/);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it("claim no authority twice, and every government but the Flemish commission in Brussels", () => {
    const claimed = belgianComplaintRegimes.flatMap(({ authorities }) => authorities);
    expect(new Set(claimed).size).toBe(claimed.length);
    const governments = ["fed", "vg", "vlg", "cf", "rw", "dg", "rbc", "cocom", "cocof", "vgc"];
    const known = belgianAuthorities.map(({ id }) => id);
    expect(governments.every((id) => known.includes(id))).toBe(true);
    expect(governments.filter((id) => !regimeOf(belgianComplaintRegimes, { id }))).toEqual(["vgc"]);
  });

  test.each([
    ["LA-NL", "flemish"],
    ["LA-FR", "walloon"],
    ["LA-DE", "german-speaking"],
    ["LA-BRU", "brussels"],
  ])("a municipality of %s falls under %s", (localIn, regime) =>
    expect(regimeOf(belgianComplaintRegimes, { id: "city", localIn })?.id).toBe(regime),
  );
});

describe("a statement", () => {
  test.each([
    [null, on, "missing"],
    [statement, on, "current"],
    [statement, "2027-10-02", "current"],
    [statement, "2027-10-03", "old"],
    [{ ...statement, assessedOn: "2027-09-01" }, "2027-10-03", "current"],
  ] as const)("%#: stands", (given, day, standing) => expect(statementStanding(given, day)).toBe(standing));

  const refusals = (change: object) =>
    statementRefusals({ ...statement, ...change }, { regimes: belgianComplaintRegimes, on }).map(
      ({ kind }) => kind,
    );
  it("may be as it is", () => {
    expect(refusals({})).toEqual([]);
    expect(refusals({ status: "full", limits: null })).toEqual([]);
  });
  it("names everything that stands against it at once", () => {
    expect(refusals({ regime: "belgian", assessedOn: "2027-01-01", limits: null })).toEqual([
      ...["regimeUnknown", "dayToCome", "limitsMissing"],
    ]);
  });
  test.each([
    ["a contact that is none", { contact: "me" }],
    ["an address of another kind", { site: "javascript:alert(1)" }],
    ["more than it asks", { more: 1 }],
  ])("%s is no statement", (_, change) =>
    expect(accessibilityStatement.safeParse({ ...statement, ...change }).success).toBe(false),
  );
});
