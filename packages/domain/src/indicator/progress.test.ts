import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, daysBetween } from "../calendar/index.js";
import {
  type IndicatorDefinition,
  incomparableBecause,
  indicatorDefinition,
  type LatestValue,
  progressOf,
} from "./index.js";

const indicator = (part: object = {}): IndicatorDefinition =>
  indicatorDefinition.parse({
    ...{ id: "i1", kind: "quantitative", label: { en: "Reports to the equality body" }, owner: "fed" },
    ...{ frequencyMonths: 12, unit: { en: "reports a year", nl: "meldingen per jaar" } },
    source: { name: "Unia", licence: null, method: "files opened in the year" },
    baseline: { value: 100, on: "2026-01-01" },
    direction: { kind: "up", target: { value: 200, on: "2030-01-01" } },
    ...part,
  });
const at = (number: number | null, on: string, gap: string | null = null): LatestValue => ({
  number,
  on,
  gap,
});

test.each([
  [150, "2028-01-01", "on-course", "half way at half time (730 of 1461 days)"],
  [149, "2028-01-01", "behind", "a step under the line"],
  [200, "2027-01-01", "reached", "early"],
  [100, "2026-01-01", "on-course", "the first day asks for nothing"],
  [99, "2027-01-01", "moving-away", "under the baseline"],
  [199, "2031-01-01", "behind", "after the day of the target the whole way is asked"],
])("%d on %s: %s (%s)", (number, on, state) => {
  expect(progressOf(indicator(), at(number, on))).toMatchObject({
    state,
    rule: "straight-path",
    value: number,
  });
});

it("goes down where down is the direction", () => {
  const down = indicator({ direction: { kind: "down", target: { value: 50, on: "2030-01-01" } } });
  expect(progressOf(down, at(75, "2028-01-01"))).toMatchObject({ state: "on-course", share: 0.5 });
  expect(progressOf(down, at(101, "2028-01-01"))).toMatchObject({ state: "moving-away" });
});

test.each([
  [10, "within"],
  [20, "within"],
  [9.9, "outside"],
])("keeps within 10 and 20: %d is %s", (number, state) => {
  const bounds = indicator({ direction: { kind: "keep-within", low: 10, high: 20 } });
  expect(progressOf(bounds, at(number, "2027"))).toMatchObject({ state, rule: "within-bounds", share: null });
});

describe("cannot say", () => {
  const because = (definition: IndicatorDefinition, latest: LatestValue | null) => {
    const progress = progressOf(definition, latest);
    return progress.state === "cannot-say" ? progress.because.map(({ kind }) => kind) : progress.state;
  };
  test.each([
    ["noApprovedValue", {}, null],
    ["latestIsDataGap", {}, at(null, "2027", "not-published")],
    ["latestIsSuppressed", {}, at(null, "2027")],
    ["baselineIsDataGap", { baseline: { reason: "not-measured" } }, at(1, "2027")],
    ["noTarget", { direction: { kind: "up", target: null } }, at(1, "2027")],
    ["targetIsBaseline", { direction: { kind: "up", target: { value: 100, on: "2030" } } }, at(1, "2027")],
    [
      "targetAgainstDirection",
      { direction: { kind: "up", target: { value: 50, on: "2030" } } },
      at(1, "2027"),
    ],
    [
      "targetNotAfterBaseline",
      { direction: { kind: "up", target: { value: 200, on: "2025" } } },
      at(1, "2027"),
    ],
    [
      "datesTooCoarse",
      { baseline: { value: 100, on: "2026" }, direction: { kind: "up", target: { value: 200, on: "2030" } } },
      at(145, "2028"),
    ],
  ])("%s", (kind, part, latest) => {
    expect(because(indicator(part), latest)).toEqual([kind]);
  });
  it("names every reason", () => {
    const bare = indicator({ baseline: { reason: "not-measured" }, direction: { kind: "up", target: null } });
    expect(because(bare, null)).toEqual(["noApprovedValue", "baselineIsDataGap", "noTarget"]);
  });
  it("leaves words to people", () => {
    const {
      unit: _u,
      baseline: _b,
      direction: _d,
      disclosure: _s,
      ...head
    } = indicator() as never as Record<string, object>;
    const words = indicatorDefinition.parse({
      ...head,
      kind: "qualitative",
      question: { nl: "Wat veranderde er?" },
    });
    expect(because(words, null)).toEqual(["qualitative"]);
  });
  it("answers with coarse dates where every day gives the same answer", () => {
    const coarse = indicator({
      baseline: { value: 100, on: "2026" },
      direction: { kind: "up", target: { value: 200, on: "2030" } },
    });
    expect(because(coarse, at(110, "2029"))).toBe("behind");
    expect(because(coarse, at(195, "2028"))).toBe("on-course");
  });
});

describe("laws of progress", () => {
  const definition = indicator();
  it("a better value never gives a worse answer", () => {
    const rank = ["moving-away", "behind", "on-course", "reached"];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 0, max: 2000 }),
        (number, more, days) => {
          const on = addDays("2026-01-01", days);
          const worse = rank.indexOf(progressOf(definition, at(number, on)).state);
          const better = rank.indexOf(progressOf(definition, at(number + more, on)).state);
          expect(worse).toBeGreaterThanOrEqual(0);
          expect(better).toBeGreaterThanOrEqual(worse);
        },
      ),
    );
  });
  it("is on course exactly from the straight line on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 199 }), fc.integer({ min: 0, max: 1460 }), (number, days) => {
        const progress = progressOf(definition, at(number, addDays("2026-01-01", days)));
        const whole = daysBetween("2026-01-01", "2030-01-01");
        const isOnLine = (number - 100) * whole >= 100 * days;
        expect(progress.state).toBe(isOnLine ? "on-course" : "behind");
      }),
    );
  });
});

describe("comparing two plans", () => {
  const common = (part: object = {}) => indicator({ commonIndicator: "reports-per-year", ...part });
  it("compares the same common indicator with the same unit and method", () => {
    expect(incomparableBecause(common(), common({ id: "i2" }))).toEqual([]);
  });
  test.each([
    ["notShared", common(), indicator()],
    ["differentIndicator", common(), common({ commonIndicator: "other" })],
    ["differentUnit", common(), common({ unit: { en: "reports per 1,000 inhabitants" } })],
    ["differentUnit", common(), common({ unit: { de: "Meldungen im Jahr" } })],
    [
      "differentMethod",
      common(),
      common({ source: { name: "police", licence: "CC BY", method: "records" } }),
    ],
  ])("%s", (kind, a, b) => {
    expect(incomparableBecause(a, b).map((reason) => reason.kind)).toEqual([kind]);
  });
  it("never compares words", () => {
    const words = indicatorDefinition.parse({
      ...{ id: "q", kind: "qualitative", label: { nl: "Ervaringen" }, owner: "fed", frequencyMonths: null },
      ...{
        source: { name: "focus groups", licence: null, method: "talks" },
        commonIndicator: "reports-per-year",
      },
      question: { nl: "Wat veranderde er?" },
    });
    expect(incomparableBecause(common(), words)).toEqual([{ kind: "qualitative" }]);
  });
});

test.each([
  ["bounds that cross", { direction: { kind: "keep-within", low: 2, high: 1 } }],
  ["a source without a method", { source: { name: "Unia", licence: null } }],
  ["a gap without a reason", { baseline: { note: "nobody knows" } }],
  ["an unknown member", { colour: "red" }],
])("refuses %s", (_, part) => {
  expect(indicatorDefinition.safeParse({ ...indicator(), ...part }).success).toBe(false);
});
