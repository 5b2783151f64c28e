import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type BudgetLine, budgetLine } from "./budget-line.js";
import { type MeasureForBudget, type Sum, totalBudget } from "./budget-totals.js";
import { budgetYears } from "./budget-years.js";

const euro = (amount: number) => ({ kind: "money" as const, euroCents: Math.round(amount * 100) });
const line = (part: Partial<BudgetLine> & { id: string }): BudgetLine =>
  budgetLine.parse({
    measure: "practice-tests",
    reportedBy: "fed",
    funder: "fed",
    year: 2027,
    kind: "operating",
    stage: "planned",
    amount: euro(100_000),
    source: "budget 2027, art. 12",
    ...part,
  });
const measures: MeasureForBudget[] = [
  { id: "practice-tests", goals: ["g1"], domains: ["employment", "housing"] },
  { id: "training", goals: ["g2"], domains: ["police"] },
  { id: "campaign", goals: [], domains: [] },
];
const by = (dimension: "government" | "goal" | "domain" | "year" | "measure" | "kind") =>
  ({ stage: "planned", by: dimension }) as const;

describe("co-financing", () => {
  it("counts once what giver and receiver both write down", () => {
    const lines = [line({ id: "given" }), line({ id: "received", reportedBy: "ghent" })];
    const { total, disagreements } = totalBudget(lines, measures, by("government"));
    expect(total.euroCents).toBe(10_000_000);
    expect(disagreements).toEqual([]);
  });
  it("adds what each of two receivers got when the giver wrote nothing", () => {
    const lines = [line({ id: "a", reportedBy: "ghent" }), line({ id: "b", reportedBy: "liege" })];
    expect(totalBudget(lines, measures, by("government")).total.euroCents).toBe(20_000_000);
  });
  it("follows the giver where the two differ, and says so", () => {
    const lines = [
      line({ id: "given" }),
      line({ id: "received", reportedBy: "ghent", amount: euro(80_000) }),
    ];
    expect(totalBudget(lines, measures, by("government"))).toMatchObject({
      total: { euroCents: 10_000_000 },
      disagreements: [
        { funder: "fed", byFunder: 10_000_000, byOthers: 8_000_000, lines: ["received"], year: 2027 },
      ],
    });
  });
  it("adds the own share of each funder", () => {
    const lines = [
      line({ id: "fed" }),
      line({ id: "rbc", funder: "rbc", reportedBy: "rbc", amount: euro(50_000) }),
    ];
    expect(totalBudget(lines, measures, by("government")).rows).toEqual([
      { key: "fed", own: { euroCents: 10_000_000, fteHundredths: null }, alsoElsewhere: nothing },
      { key: "rbc", own: { euroCents: 5_000_000, fteHundredths: null }, alsoElsewhere: nothing },
    ]);
  });
  it("takes a part out of the wider line that contains it", () => {
    const lines = [
      line({ id: "programme" }),
      line({ id: "part", measure: "training", partOf: "programme", amount: euro(30_000) }),
    ];
    expect(totalBudget(lines, measures, by("measure"))).toMatchObject({
      total: { euroCents: 10_000_000 },
      rows: [
        { key: "practice-tests", own: { euroCents: 7_000_000 } },
        { key: "training", own: { euroCents: 3_000_000 } },
      ],
    });
  });
});

const nothing: Sum = { euroCents: null, fteHundredths: null };

describe("what a total leaves out", () => {
  it("tells no budget named from nothing known, and both from zero", () => {
    const lines = [
      line({ id: "zero", amount: euro(0) }),
      line({ id: "none", measure: "training", amount: { kind: "no-budget-named" } }),
    ];
    expect(totalBudget(lines, measures, by("measure")).total).toEqual({
      euroCents: 0,
      fteHundredths: null,
      state: "partial",
      counted: ["practice-tests"],
      noBudgetNamed: ["training"],
      unknown: ["campaign"],
    });
  });
  it("is null, not zero, when nothing is known", () => {
    expect(totalBudget([], measures, by("year")).total).toMatchObject({ ...nothing, state: "nothing-known" });
  });
  it("is complete when each measure names an amount", () => {
    const lines = measures.map(({ id }) => line({ id, measure: id }));
    expect(totalBudget(lines, measures, by("year")).total).toMatchObject({ state: "complete", unknown: [] });
  });
  it("keeps staff apart from money", () => {
    const lines = [
      line({ id: "m" }),
      line({ id: "s", kind: "staff", amount: { kind: "staff", fteHundredths: 150 } }),
    ];
    expect(totalBudget(lines, measures, by("kind")).total).toMatchObject({
      euroCents: 10_000_000,
      fteHundredths: 150,
    });
  });
  it("keeps stages and years apart", () => {
    const lines = [line({ id: "p" }), line({ id: "s", stage: "spent" }), line({ id: "n", year: 2028 })];
    expect(totalBudget(lines, measures, { ...by("year"), year: 2027 }).total.euroCents).toBe(10_000_000);
    expect(totalBudget(lines, measures, by("year")).rows.map(({ key }) => key)).toEqual(["2027", "2028"]);
  });
});

it("shows a measure of two domains in both rows, and says that it is one amount", () => {
  const lines = [
    line({ id: "a" }),
    line({ id: "b", measure: "training" }),
    line({ id: "c", measure: "campaign" }),
  ];
  const { rows, inSeveralRows, total } = totalBudget(lines, measures, by("domain"));
  expect(rows.map(({ key, own, alsoElsewhere }) => [key, own.euroCents, alsoElsewhere.euroCents])).toEqual([
    ["employment", null, 10_000_000],
    ["housing", null, 10_000_000],
    ["police", 10_000_000, null],
    [null, 10_000_000, null],
  ]);
  expect([inSeveralRows.euroCents, total.euroCents]).toEqual([10_000_000, 30_000_000]);
});

test.each([
  ["half a cent", { amount: { kind: "money", euroCents: 0.5 } }],
  ["money below zero", { amount: { kind: "money", euroCents: -1 } }],
  ["euro for staff", { kind: "staff" }],
  ["staff for an investment", { kind: "investment", amount: { kind: "staff", fteHundredths: 100 } }],
  ["an amount that cannot be counted exactly", { amount: { kind: "money", euroCents: 1e16 } }],
  ["an unknown member", { colour: "red" }],
])("refuses %s", (_, part) => {
  expect(budgetLine.safeParse({ ...line({ id: "x" }), ...part }).success).toBe(false);
});

it("stops rather than give a sum that is not exact", () => {
  const lines = Array.from({ length: 9100 }, (_, index) =>
    line({ id: `l${index}`, amount: { kind: "money", euroCents: 1_000_000_000_000 } }),
  );
  expect(() => totalBudget(lines, measures, by("year"))).toThrow(RangeError);
});

describe("laws of totals", () => {
  const arbitraryLine = fc.record({
    measure: fc.constantFrom("practice-tests", "training", "campaign", "other"),
    reportedBy: fc.constantFrom("fed", "rbc", "ghent"),
    funder: fc.constantFrom("fed", "rbc"),
    year: fc.constantFrom(2027, 2028),
    stage: fc.constantFrom("planned" as const, "spent" as const),
    amount: fc.oneof(
      fc.record({ kind: fc.constant("money" as const), euroCents: fc.integer({ min: 0, max: 1_000_000 }) }),
      fc.constant({ kind: "no-budget-named" as const }),
    ),
  });
  const arbitraryLines = fc
    .array(arbitraryLine, { maxLength: 30 })
    .map((parts) => parts.map((part, index) => line({ id: `l${index}`, ...part })));
  const dimension = fc.constantFrom("government", "goal", "domain", "year", "measure", "kind" as const);

  it("rows and what stands in several rows add up to the total, over every dimension", () => {
    fc.assert(
      fc.property(arbitraryLines, dimension, (lines, over) => {
        const { rows, inSeveralRows, total } = totalBudget(lines, measures, by(over as "goal"));
        const own = rows.reduce((sum, row) => sum + (row.own.euroCents ?? 0), 0);
        expect(own + (inSeveralRows.euroCents ?? 0)).toBe(total.euroCents ?? 0);
      }),
    );
  });
  it("gives the same total over every dimension and in every order of the lines", () => {
    fc.assert(
      fc.property(arbitraryLines, dimension, dimension, (lines, a, b) => {
        expect(totalBudget([...lines].reverse(), measures, by(a as "goal")).total.euroCents).toBe(
          totalBudget(lines, measures, by(b as "goal")).total.euroCents,
        );
      }),
    );
  });
  it("never grows when a receiver writes down what the giver wrote", () => {
    fc.assert(
      fc.property(arbitraryLines, (lines) => {
        const echoes = lines
          .filter(({ reportedBy, funder }) => reportedBy === funder)
          .map((own) => ({ ...own, id: `${own.id}-echo`, reportedBy: "liege" }));
        expect(totalBudget([...lines, ...echoes], measures, by("year")).total.euroCents).toBe(
          totalBudget(lines, measures, by("year")).total.euroCents,
        );
      }),
    );
  });
  it("puts every measure in exactly one of counted and unknown, unless no budget is named for it", () => {
    fc.assert(
      fc.property(arbitraryLines, (lines) => {
        const { counted, noBudgetNamed, unknown } = totalBudget(lines, measures, by("year")).total;
        expect(new Set([...counted, ...noBudgetNamed, ...unknown]).size).toBe(measures.length);
        expect(unknown.filter((id) => counted.includes(id) || noBudgetNamed.includes(id))).toEqual([]);
      }),
    );
  });
});

describe("year by year", () => {
  const lines = [
    line({ id: "programme", amount: euro(100_000) }),
    line({
      id: "part",
      measure: "training",
      amount: euro(40_000),
      partOf: "programme",
      source: "same article",
    }),
    line({ id: "later", measure: "training", year: 2029, amount: euro(10_000) }),
    line({ id: "paid", measure: "training", year: 2026, stage: "spent", amount: euro(5_000) }),
    line({ id: "elsewhere", measure: "not in the plan", year: 2020 }),
  ];
  const ids = measures.map(({ id }) => id);

  it("has a column for each year that is spoken of, and takes a part out of the measure that contains it", () => {
    const { years, rows, byYear, total } = budgetYears(lines, ids, "planned");
    expect(years).toEqual([2026, 2027, 2029]);
    expect(rows.map(({ measure, byYear: sums }) => [measure, ...sums.map((sum) => sum.euroCents)])).toEqual([
      ["practice-tests", null, 6_000_000, null],
      ["training", null, 4_000_000, 1_000_000],
      ["campaign", null, null, null],
    ]);
    expect(byYear.map(({ euroCents }) => euroCents)).toEqual([null, 10_000_000, 1_000_000]);
    expect(total).toMatchObject({ euroCents: 11_000_000, unknown: ["campaign"] });
  });

  it("adds up to the same over years and over measures, whatever the lines", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            measure: fc.constantFrom(...ids),
            year: fc.integer({ min: 2026, max: 2029 }),
            cents: fc.integer({ min: 0, max: 1_000_000 }),
            reportedBy: fc.constantFrom("fed", "ghent"),
          }),
          { maxLength: 20 },
        ),
        (all) => {
          const some = all.map(({ measure, year, cents, reportedBy }, index) =>
            line({ id: `l${index}`, measure, year, reportedBy, amount: { kind: "money", euroCents: cents } }),
          );
          const { rows, byYear, total } = budgetYears(some, ids, "planned");
          const add = (sums: Sum[]) => sums.reduce((sum, { euroCents }) => sum + (euroCents ?? 0), 0);
          expect(add(byYear)).toBe(total.euroCents ?? 0);
          expect(add(rows.map((row) => row.total))).toBe(total.euroCents ?? 0);
        },
      ),
    );
  });
});
