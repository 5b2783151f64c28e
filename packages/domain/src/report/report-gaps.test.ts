import { expect, it } from "vitest";
import type { BudgetLine } from "../budget/index.js";
import type { IndicatorDefinition, ValueContent } from "../indicator/index.js";
import type { StatusEntry, StatusState } from "../status/index.js";
import { type ReportSources, reportGaps } from "./index.js";

const measure = (id: string) => ({ id, title: { nl: id } });
const said = (id: string, state: StatusState, recordedOn: string): StatusEntry => ({
  ...{ id: `${id} ${recordedOn}`, voice: "reported", subject: { measure: id, share: null } },
  statement: { state } as StatusEntry["statement"],
  ...{ period: { from: "2027", to: "2027" }, on: recordedOn, recordedOn, source: "letter", evidence: [] },
  ...{ by: { office: "service", organisation: "rbc" }, rightOfReply: null, replies: [] },
});
const indicator = (id: string): IndicatorDefinition => ({
  ...{ id, kind: "qualitative", label: { nl: id }, question: { nl: "Hoe?" }, owner: "rbc" },
  ...{ frequencyMonths: 12, source: { name: "survey", licence: null, method: "interviews" } },
});
const value = (of: string, year: string, state: "approved" | "submitted", content: ValueContent) => ({
  ...{ id: `${of} ${year}`, indicator: of, period: { from: year, to: year }, content, replaces: null, state },
});
const words: ValueContent = { kind: "narrative", text: { nl: "Beter." } };
const line = (part: Pick<BudgetLine, "measure" | "amount">): BudgetLine => ({
  ...{ id: part.measure, reportedBy: "rbc", funder: "rbc", year: 2027, kind: "operating" },
  ...{ stage: "planned", source: "budget", ...part },
});

const sources: ReportSources = {
  plan: {
    ...{ id: "p", title: { nl: "Plan" }, authority: { id: "rbc", type: "brussels", name: "Brussels" } },
    ...{ level: "region", kind: "action-plan", status: "in-force" },
    measures: ["silent", "old", "heard", "done"].map(measure),
  },
  status: {
    entries: [
      said("old", "on-course", "2026-11-01"),
      said("heard", "on-course", "2027-05-01"),
      said("done", "done", "2026-02-01"),
    ],
  },
  budget: {
    lines: [
      line({ measure: "heard", amount: { kind: "no-budget-named" } }),
      line({ measure: "old", amount: { kind: "money", euroCents: 100 } }),
    ],
    earlier: [],
  },
  indicators: {
    indicators: ["told", "gap", "waiting", "earlier"].map(indicator),
    values: [
      value("told", "2027", "approved", words),
      value("gap", "2027", "approved", { kind: "data-gap", gap: { reason: "not-measured" } }),
      value("waiting", "2027", "submitted", words),
      value("earlier", "2026", "approved", words),
    ],
  },
};

it("names what nobody said in the time of the report; a gap that is told and a budget nobody names are answers", () => {
  expect(reportGaps(sources, { on: "2028-01-15", period: { from: "2027", to: "2027" } })).toEqual({
    withoutNews: [
      { measure: "silent", lastNewsOn: null },
      { measure: "old", lastNewsOn: "2026-11-01" },
    ],
    withoutValue: ["waiting", "earlier"],
    withoutMoney: ["silent"],
  });
});

it("asks nothing about what was done or dropped, and knows only what was known on the day", () => {
  const { withoutNews } = reportGaps(sources, { on: "2027-03-01", period: { from: "2026", to: "2026" } });
  expect(withoutNews).toEqual([
    { measure: "silent", lastNewsOn: null },
    { measure: "heard", lastNewsOn: null },
  ]);
});
