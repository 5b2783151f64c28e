import type { PlanCaseView } from "@napar/api/client";
import { statusStatement } from "@napar/domain/status";
import { expect, test } from "vitest";
import { noDate } from "../form/partial-date.js";
import { threadOf } from "./plan-news.js";
import { type StatementFields, statementOf } from "./statement-fields.js";

test("what was said stands with the latest first; of one day, the one written down last", () => {
  const entry = (id: string, on: string, measure = "m1") => ({ id, on, subject: { measure, share: null } });
  const entries = [
    entry("a", "2026-02-01"),
    entry("b", "2026-05-01"),
    entry("c", "2026-02-01"),
    entry("x", "2026-06-01", "m2"),
  ];
  const plan = { status: { entries } } as unknown as PlanCaseView;
  expect(threadOf(plan, "m1").map(({ id }) => id)).toEqual(["b", "c", "a"]);
});

const typed: StatementFields = {
  ...{ state: "", because: " no inspectors ", needs: "twelve", needsFrom: "", lookedFor: "reports" },
  ...{ expectedEnd: { day: "", month: "6", year: "2028" }, doneOn: noDate },
};
test.each([
  ["not-started", { state: "not-started" }],
  ["on-course", { state: "on-course" }],
  ["late", { state: "late", expectedEnd: "2028-06" }],
  ["blocked", { state: "blocked", because: "no inspectors", needs: "twelve" }],
  ["done", { state: "done" }],
  ["dropped", { state: "dropped", because: "no inspectors" }],
  ["no-evidence", { state: "no-evidence", lookedFor: "reports" }],
] as const)("of what was typed, %s takes only what belongs to it, as the domain reads it", (state, said) => {
  const statement = statementOf({ ...typed, state });
  expect(statement).toEqual(said);
  expect(statusStatement.parse(statement)).toEqual(said);
});
