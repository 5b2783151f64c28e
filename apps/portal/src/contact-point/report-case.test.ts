import { belgianContactPoints } from "@napar/domain/belgium/contact-points";
import { belgianPlaceIndex, belgianPlaces } from "@napar/domain/belgium/places";
import type { Municipality } from "@napar/domain/place";
import { describe, expect, it, test } from "vitest";
import { asksInstitution, isReportCase, type ReportCase, reportCases, routeOf } from "./report-case.js";

const place = (code: string): Municipality => {
  const found = belgianPlaceIndex().byCode.get(code);
  if (!found) throw new Error(`no municipality ${code}`);
  return found;
};
const doors = (...question: Parameters<typeof routeOf>) =>
  routeOf(...question)
    .points.filter((one) => one.why.kind === "rule")
    .map((one) => one.point.id);

test.each([
  ["44021", "housing", "descent", ["vmri"], "housing in Ghent is a Flemish matter"],
  ["44021", "work", "descent", ["unia"], "private work is federal everywhere"],
  ["21004", "housing", "descent", ["unia", "dirl-brussels"], "Brussels adds its housing inspection"],
  ["21004", "hiring", "descent", ["vmri", "unia", "actiris-inclusive"], "Brussels adds Actiris"],
  ["62063", "school", "descent", ["unia"], "schools in Liège: French Community"],
  ["63023", "school", "sex", ["iefh-igvm"], "sex and gender: the Institute"],
  ["44021", "danger", "descent", ["police-emergency", "police-local", "unia"], "danger first"],
  ["44021", "police", "descent", ["comite-p", "unia"], "conduct of the police is federal"],
] as [string, ReportCase, string, string[], string][])(
  "%s, %s, %s leads to %j (%s)",
  (code, what, ground, expected) => {
    const grounds = belgianContactPoints.grounds;
    const id = grounds.find((one) => one.id === ground)?.id;
    expect(id).toBe(ground);
    expect(doors(place(code), what, { ground })).toEqual(expected);
  },
);

it("asks the language of the institution in Brussels only", () => {
  expect(asksInstitution("school", "LA-BRU")).toBe(true);
  expect(asksInstitution("school", "LA-NL")).toBe(false);
  expect(asksInstitution("housing", "LA-BRU")).toBe(false);
  const french = routeOf(place("21004"), "school", { ground: "descent", institutionLanguage: "fr" });
  expect(french.levels).not.toContain("flemish");
  expect(doors(place("44021"), "school", { institutionLanguage: "fr" })).toEqual(["vmri"]);
});

describe.each(reportCases)("%s", (what) => {
  it("has an answer in every language area, for every ground, with its doubts worded", () => {
    const areas = [...new Map(belgianPlaces.municipalities.map((one) => [one.languageArea, one])).values()];
    expect(areas).toHaveLength(4);
    for (const municipality of areas) {
      for (const { id } of belgianContactPoints.grounds) {
        const route = routeOf(municipality, what, { ground: id });
        expect(route.points.length + route.gaps.length).toBeGreaterThan(0);
        for (const { doubts } of route.points)
          for (const doubt of doubts)
            expect(belgianContactPoints.doubts.map((one) => one.id)).toContain(doubt);
      }
    }
  });
});

it("knows its own cases only", () => {
  expect([isReportCase("housing"), isReportCase("constructor"), isReportCase("")]).toEqual([
    true,
    false,
    false,
  ]);
});
