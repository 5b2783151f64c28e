import { languages } from "@napar/domain/text";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { type ChartValue, IndicatorChart, MoneyChart, TimeTrack } from "./index.js";
import { timeScale } from "./time.js";

const html = (element: ReactElement) => renderToStaticMarkup(element);
const value = (year: string, number: number | null, gap: string | null = null): ChartValue => ({
  ...{ id: year, period: { from: year, to: year }, number, gap },
});
const chart = (part: Partial<Parameters<typeof IndicatorChart>[0]> = {}) =>
  html(
    <IndicatorChart
      language="nl"
      values={[value("2024", 12), value("2025", null, "geen enquête"), value("2026", 19)]}
      baseline={{ value: 10, on: "2023" }}
      target={{ value: 30, on: "2030-12" }}
      bounds={null}
      {...part}
    />,
  );

describe("the chart of an indicator", () => {
  it("breaks its line at a gap, and says why there", () => {
    const drawn = chart();
    const line = /class="line" d="([^"]+)"/.exec(drawn)?.[1] ?? "";
    // From the baseline to 2024; 2026 begins anew.
    expect(line.match(/M/g)).toHaveLength(2);
    expect(line.match(/L/g)).toHaveLength(1);
    expect(drawn.match(/class="gap"/g)).toHaveLength(1);
    expect(drawn.match(/class="pt"/g)).toHaveLength(2);
    expect(drawn).toContain('class="aim"');
  });

  it("writes the reason into a gap that has room for it, and leaves it to the table in a narrow one", () => {
    const wide = chart({ target: null, baseline: null });
    expect(wide).toContain(">geen enquête<");
    const years = Array.from({ length: 20 }, (_, index) => value(String(2000 + index), index));
    const narrow = chart({ values: [...years, value("2020", null, "geen enquête")] });
    expect(narrow).not.toContain(">geen enquête<");
  });

  test.each(languages)("says in a sentence what it shows (%s)", (language) => {
    const label = /aria-label="([^"]+)"/.exec(chart({ language }))?.[1] ?? "";
    for (const fact of ["10", "2023", "12", "2024", "19", "2026", "30", "2030"])
      expect(label).toContain(fact);
    expect(label).not.toMatch(/undefined|null|\{/);
  });

  it("draws nothing where there is no number: words and gaps are the table's", () => {
    expect(chart({ values: [value("2025", null, "niet gemeten")], baseline: null, target: null })).toBe("");
  });

  test.each([
    ["one value, no other date", [0], 0],
    ["all the same", [5, 5, 5], 5],
    ["below zero", [-40, -10, 3], -100],
    ["far apart", [0.0001, 1e9], 12],
    ["many", Array.from({ length: 30 }, (_, index) => index * 7), 1000],
  ])("stays within its frame: %s", (_, numbers, aim) => {
    const drawn = chart({
      values: numbers.map((each, index) => value(String(2000 + index), each)),
      target: { value: aim, on: "2035" },
    });
    expect(drawn).not.toMatch(/NaN|Infinity/);
    const points = [...drawn.matchAll(/class="pt" cx="([^"]+)" cy="([^"]+)"/g)].map(([, cx, cy]) => [
      Number(cx),
      Number(cy),
    ]);
    expect(points).toHaveLength(numbers.length);
    for (const [cx, cy] of points) {
      expect(cx).toBeGreaterThanOrEqual(56);
      expect(cx).toBeLessThanOrEqual(624);
      expect(cy).toBeGreaterThanOrEqual(14);
      expect(cy).toBeLessThanOrEqual(252);
    }
  });
});

describe("the chart of money", () => {
  it("draws what is known, with its stage in its shape; what is not known is no bar of zero", () => {
    const years = [
      { year: 2027, planned: 100_000_00, committed: 80_000_00, spent: null },
      { year: 2028, planned: 50_000_00, committed: null, spent: null },
    ];
    const drawn = html(<MoneyChart years={years} language="fr" />);
    expect(drawn.match(/amount planned/g)).toHaveLength(2);
    expect(drawn.match(/amount committed/g)).toHaveLength(1);
    expect(drawn).not.toContain("amount spent");
    expect(drawn).toContain("2028");
    const none = [{ year: 2027, planned: null, committed: null, spent: null }];
    expect(html(<MoneyChart years={none} language="fr" />)).toBe("");
  });
});

describe("a time line", () => {
  it("makes a mark as wide as its date is precise", () => {
    const drawn = html(
      <TimeTrack
        dates={["2027", "2030"]}
        span={{ from: "2027-03", to: null }}
        marks={[
          { id: "day", date: "2028-05-01", state: "done" },
          { id: "month", date: "2028-05", state: "overdue" },
          { id: "year", date: "2029", state: "ahead" },
        ]}
        today="2028-06-01"
      />,
    );
    const widths = [...drawn.matchAll(/class="stone \w+"><rect x="[^"]+" y="10" width="([^"]+)"/g)].map(
      ([, width]) => Number(width),
    );
    expect(widths[0]).toBe(12);
    expect(widths[1]).toBeGreaterThan(12);
    expect(widths[2]).toBeGreaterThan(150);
    expect(drawn).toContain("span open");
  });

  it("runs over whole years, and writes as many of them as there is room for", () => {
    const scale = timeScale(["2027-06", "2030-01-05"], [0, 400]);
    expect(scale.years.map(({ year }) => year)).toEqual(["2027", "2028", "2029", "2030"]);
    expect([scale.start("2027"), scale.end("2030")]).toEqual([0, 400]);
    expect(scale.middle("2028")).toBeCloseTo((scale.start("2028") + scale.start("2029")) / 2);
    expect(timeScale(["1990", "2029"], [0, 400], 12).years.map(({ year }) => year)).toEqual([
      "1990",
      "1995",
      "2000",
      "2005",
      "2010",
      "2015",
      "2020",
      "2025",
    ]);
  });
});
