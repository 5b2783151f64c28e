import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { belgianCompetences } from "../belgium/competences/index.js";
import { addDays, daysBetween, isWorkingDay } from "../calendar/index.js";
import { languages } from "../text/index.js";
import {
  computeDeadline,
  type DeadlineRule,
  deadlineRule,
  deadlineRules,
  deadlineStanding,
} from "./index.js";

const deadlineBy = (rule: string, from: string) => {
  const computed = computeDeadline(deadlineRules, rule, from);
  if (!computed.ok) throw new Error(JSON.stringify(computed.error));
  return computed.value;
};

describe("the last day", () => {
  test.each([
    {
      rule: "inventory-answer",
      from: "2026-03-02",
      due: "2026-05-04",
      moved: ["labour-day", "saturday", "sunday"],
      why: "60 days end on 1 May",
    },
    { rule: "request-answer", from: "2026-03-02", due: "2026-04-01", moved: [], why: "30 days, a Wednesday" },
    {
      rule: "request-answer",
      from: "2026-03-04",
      due: "2026-04-03",
      moved: [],
      why: "Good Friday is no public holiday",
    },
    {
      rule: "request-answer",
      from: "2026-03-05",
      due: "2026-04-07",
      moved: ["saturday", "sunday", "easter-monday"],
      why: "Easter",
    },
    {
      rule: "conflict-of-interests-consultation",
      from: "2026-03-02",
      due: "2026-05-01",
      moved: [],
      why: "no roll-over is read into the act of 9 August 1980",
    },
    {
      rule: "council-of-state-urgent-opinion",
      from: "2026-05-11",
      due: "2026-05-19",
      moved: [],
      why: "five working days over Ascension Day",
    },
    {
      rule: "public-answer",
      from: "2025-11-30",
      due: "2026-03-02",
      moved: ["saturday", "sunday"],
      why: "three months from date to date: 28 February is a Saturday",
    },
    {
      rule: "commitment-confirmation",
      from: "2024-08-31",
      due: "2025-02-28",
      moved: [],
      why: "no 31 February",
    },
    { rule: "eccar-report", from: "2024-02-29", due: "2026-02-28", moved: [], why: "no 29 February 2026" },
  ])("$rule from $from: $due ($why)", ({ rule, from, due, moved }) => {
    const computed = deadlineBy(rule, from);
    expect(computed.due).toBe(due);
    expect(computed.movedOver.map(({ reason }) => reason)).toEqual(moved);
  });

  it("with roll-over is a working day, at most four days after the nominal one", () => {
    const rolling = deadlineRules
      .filter(({ rollOver }) => rollOver === "next-working-day")
      .map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...rolling), fc.integer({ min: 0, max: 30_000 }), (rule, offset) => {
        const { due, nominal, movedOver } = deadlineBy(rule, addDays("1990-01-01", offset));
        expect(isWorkingDay(due)).toBe(true);
        expect(daysBetween(nominal, due)).toBe(movedOver.length);
        expect(movedOver.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

test.each([
  ["2026-03-31", { state: "running", daysLeft: 1 }],
  ["2026-04-01", { state: "lastDay", daysLeft: 0 }],
  ["2026-04-02", { state: "passed", daysOver: 1 }],
])("on %s the deadline of 1 April 2026 is %o", (on, standing) => {
  expect(deadlineStanding(deadlineBy("request-answer", "2026-03-02"), on)).toEqual(standing);
});

it("stays as computed when the rule changes later", () => {
  const rules: DeadlineRule[] = JSON.parse(JSON.stringify(deadlineRules));
  const computed = computeDeadline(rules, "request-answer", "2026-03-02");
  if (!computed.ok) throw new Error("refused");
  const before = JSON.stringify(computed.value);
  const rule = rules.find(({ id }) => id === "request-answer");
  if (rule) rule.period.amount = 5;
  expect(JSON.stringify(computed.value)).toBe(before);
  expect(() => Object.assign(computed.value, { due: "2030-01-01" })).toThrow(TypeError);
  expect(() => Object.assign(computed.value.rule.period, { amount: 1 })).toThrow(TypeError);
});

describe("refuses", () => {
  it("a rule it does not know, with the nearest names", () => {
    expect(computeDeadline(deadlineRules, "advisory-opinon", "2026-03-02")).toMatchObject({
      ok: false,
      error: {
        kind: "unknownDeadlineRule",
        value: "advisory-opinon",
        nearest: expect.arrayContaining(["advisory-opinion"]),
      },
    });
  });
  it("a day that does not exist", () => {
    expect(computeDeadline(deadlineRules, "request-answer", "2026-02-30")).toEqual({
      ok: false,
      error: { kind: "invalidDate", value: "2026-02-30" },
    });
  });
});

describe("the rules", () => {
  test.each(deadlineRules.map((rule) => [rule.id, rule] as const))("%s is a sound row", (_, rule) => {
    expect(deadlineRule.safeParse(rule)).toMatchObject({ success: true });
  });
  it("say where people choose them, and in their source, what nobody read in the law", () => {
    const words = { nl: "niet geverifieerd", fr: "non vérifié", de: "nicht überprüft", en: "not verified" };
    for (const { id, names, source } of deadlineRules) {
      const isUnread = source.kind === "law" && source.verification === "general-knowledge";
      expect([id, isUnread && source.confidence]).toEqual([id, isUnread ? "low" : false]);
      for (const language of languages) {
        expect([id, names[language].includes(words[language])]).toEqual([id, isUnread]);
      }
      expect([id, source.note.startsWith("Not verified")]).toEqual([id, isUnread]);
    }
  });
  it("rest on norms and procedures that exist, each rule once", () => {
    const bases = new Set(belgianCompetences.legalBases.map(({ id }) => id));
    const procedures = new Set(belgianCompetences.procedures.map(({ id }) => id));
    const laws = deadlineRules.flatMap(({ source }) => (source.kind === "law" ? [source] : []));
    expect(laws.flatMap(({ legalBases }) => legalBases).filter((id) => !bases.has(id))).toEqual([]);
    expect(laws.filter(({ procedure }) => procedure && !procedures.has(procedure))).toEqual([]);
    expect(new Set(deadlineRules.map(({ id }) => id)).size).toBe(deadlineRules.length);
  });
});
