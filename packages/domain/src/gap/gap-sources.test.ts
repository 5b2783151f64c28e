import { describe, expect, it, test } from "vitest";
import { computeDeadline, deadlineRules } from "../deadline/index.js";
import type { Reaction, Request } from "../mandate/index.js";
import type { MeasureRecord, Share } from "../measure/index.js";
import { answersForGaps, measuresForGaps } from "./index.js";

const shareOf = (authority: string, part: Partial<Share> = {}): Share => ({
  ...{ authority, status: "running", statusOn: null, owner: null, budget: null, start: null, end: null },
  ...{ note: null, withdrawn: null, ...part },
});
const recordOf = (part: Partial<MeasureRecord>): MeasureRecord => ({
  ...{ id: "m1", title: { nl: "Praktijktests" }, lead: null, stated: null, leadOffer: null, shares: [] },
  ...{ milestones: [], continues: null, withdrawn: null, goal: "g1", domains: ["housing"], ...part },
});
const read = (part: Partial<MeasureRecord>) => measuresForGaps("p", { measures: [recordOf(part)] })[0];

describe("a measure commits", () => {
  const withdrawn = { on: "2027-01-01", reason: "budget" };
  test.each([
    ["every government that carries a share", { shares: [shareOf("fed"), shareOf("rw")] }, ["fed", "rw"]],
    ["nobody whose share is withdrawn", { shares: [shareOf("fed"), shareOf("rw", { withdrawn })] }, ["fed"]],
    [
      "nobody whose share is dropped",
      { shares: [shareOf("fed"), shareOf("rw", { status: "dropped" })] },
      ["fed"],
    ],
    ["the lead where nobody carries a share yet", { lead: { authority: "cf" } }, ["cf"]],
  ] as const)("%s", (_, part, authorities) => {
    expect(read(part as Partial<MeasureRecord>)).toMatchObject({ plan: "p", authorities, isDropped: false });
  });
  it("nobody once it is withdrawn", () => {
    expect(read({ withdrawn, shares: [shareOf("fed")] })).toMatchObject({ isDropped: true });
  });
});

const deadline = computeDeadline(deadlineRules, "request-answer", "2027-01-01");
if (!deadline.ok) throw new Error("the rule for requests exists");
const requestOf = (subject: Request["subject"], reactions: Reaction[]): Request => ({
  ...{ id: "r1", subject, from: "napar-coalition", text: { nl: "Vraag" }, sentOn: "2027-01-01" },
  deadline: deadline.value,
  addressees: [{ authority: "vlg", reactions }],
});
const reason = { nl: "er is al een plan" };

test.each([
  [
    "contribution",
    [{ kind: "refused", on: "2027-02-01", reason }],
    { kind: "declined", reason, on: "2027-02-01" },
  ],
  ["position", [{ kind: "refused", on: "2027-02-01" }], { kind: "declined", reason: null }],
  ["inventory", [{ kind: "refused", on: "2027-02-01", reason }], { kind: "none" }],
  ["contribution", [{ kind: "notObtained", on: "2027-02-01" }], { kind: "none" }],
  ["contribution", [], { kind: "none" }],
  ["contribution", [{ kind: "answered", on: "2027-02-01" }], { kind: "accepted" }],
] as const)("%s with %j: %j (S27, S34: not obtained is no refusal)", (subject, reactions, answer) => {
  const request = requestOf(subject, reactions as unknown as Reaction[]);
  expect(answersForGaps({ requests: [request] }, "2027-12-01")).toMatchObject([
    { request: "r1", authority: "vlg", rows: null, askedOn: "2027-01-01", answer },
  ]);
});

test.each([
  ["who was never approached", [{ kind: "notApproached", on: "2027-01-02" }], "2027-12-01"],
  ["before the request was sent", [], "2026-12-31"],
] as const)("leaves out %s", (_, reactions, on) => {
  const request = requestOf("contribution", reactions as unknown as Reaction[]);
  expect(answersForGaps({ requests: [request] }, on)).toEqual([]);
});
