import { describe, expect, it, test } from "vitest";
import { regionLists } from "./place.routes.js";
import { lookUpPlace } from "./place-look-up.js";

describe("a name that leads to one municipality", () => {
  test.each([
    ["Gand", "44021", null],
    ["9000", "44021", null],
    ["Liege", "62063", null],
    ["11056", "46030", "11056"],
    ["Zwijndrecht", "46030", "11056"],
  ])("%s is %s (ended code: %s)", (text, code, endedCode) => {
    expect(lookUpPlace(text, "nl")).toMatchObject({ kind: "found", municipality: { code }, endedCode });
  });
});

it("offers every municipality of that name", () => {
  const found = lookUpPlace("Saint-Nicolas", "fr");
  expect(found.kind === "problem" && found.problem.kind).toBe("several");
  const choices = found.kind === "problem" && found.problem.kind === "several" ? found.problem.choices : [];
  expect(choices.map((choice) => choice.code).sort()).toEqual(["46021", "62093"]);
});

it("offers what begins like it, with the other official name in Brussels", () => {
  const found = lookUpPlace("sint", "nl");
  const choices = found.kind === "problem" && found.problem.kind === "several" ? found.problem.choices : [];
  expect(choices).toContainEqual({
    code: "21012",
    name: "Sint-Jans-Molenbeek",
    official: "Molenbeek-Saint-Jean",
    postalCodes: ["1080"],
  });
});

it("offers the nearest names for a mistake, each of which leads to a place", () => {
  const found = lookUpPlace("Gnt", "nl");
  const nearest = found.kind === "problem" && found.problem.kind === "unknown" ? found.problem.nearest : [];
  expect(nearest.map((choice) => choice.name)).toContain("Gent");
});

it("lists 565 municipalities under their provinces, and Brussels under its region", () => {
  const regions = regionLists("de");
  expect(regions.map((region) => [region.count, region.provinces.length])).toEqual([
    [285, 5],
    [261, 5],
    [19, 1],
  ]);
  const listed = regions.flatMap((region) => region.provinces.flatMap((province) => province.places));
  expect(new Set(listed.map((place) => place.code)).size).toBe(565);
});
