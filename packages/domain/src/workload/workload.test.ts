import { describe, expect, it, test } from "vitest";
import { createPlanCaseModel, type DomainEvent, type PlanCase } from "../plan-case/index.js";
import { deadlinesAhead, groupOfWaiting, waitingGroups, waitingKinds, whatWaits } from "./index.js";

const model = createPlanCaseModel({ contentHash: (content) => `hash of ${JSON.stringify(content).length}` });
let count = 0;
let state: PlanCase = model.emptyCase;

function tell(type: string, data: unknown, organisation = "fed", on = "2026-03-02", person = "p1"): void {
  const decided = model.decide(
    state,
    { type, data },
    {
      ...{ on, at: `${on}T09:00:00Z`, newId: (kind) => `${kind}-${++count}` },
      actor: { person, office: "secretariat", organisation },
    },
  );
  if (!decided.ok) throw new Error(`${type}: ${JSON.stringify(decided.error)}`);
  for (const event of decided.value as DomainEvent[]) state = model.evolve(state, event);
}

const text = { nl: "Tekst" };
const authority = (id: string) => ({ id, type: "federal", name: id });
const plan = {
  ...{ title: { nl: "Plan" }, level: "interfederal", kind: "action-plan", authority: authority("fed") },
  coAuthorities: [authority("fl")],
  period: { from: "2026-01-01", to: "2027-12-31" },
  monitoring: { frequencyMonths: 12 },
};
const waitsFor = (organisation: string, on = "2026-03-02", of = state) =>
  whatWaits(of, { organisations: [organisation], on }).map(({ kind, days, count: told }) =>
    told > 1 ? [kind, days, told] : [kind, days],
  );
const measure = () => state.measures.measures.at(-1)?.id as string;

tell("openCase", { procedure: "interfederal", origin: { kind: "new", plan } });
tell("sendRequest", {
  ...{ subject: "inventory", from: "fed", addressees: ["fl", "rbc"], text, sentOn: "2026-03-02" },
  deadlineRule: "request-answer",
});

describe("what waits", () => {
  test("a request that is not answered, until it is", () => {
    expect(waitsFor("fl")).toEqual([["answerRequest", 30]]);
    expect(waitsFor("fl", "2026-04-06")).toEqual([["answerRequest", -5]]);
    expect(waitsFor("fed")).toEqual([]);
    const request = state.mandates.requests[0]?.id;
    const reaction = { kind: "answered", on: "2026-03-05", text };
    tell("recordReaction", { request, authority: "fl", reaction }, "fl", "2026-03-06");
    expect(waitsFor("fl", "2026-04-06")).toEqual([]);
    expect(waitsFor("rbc", "2026-04-06")).toEqual([["answerRequest", -5]]);
  });

  test("an offered lead, a milestone within thirty days, what others say of one's share", () => {
    tell("createMeasure", { title: { nl: "Praktijktesten" }, lead: { authority: "fed" } });
    tell("addShare", { measure: measure(), authority: "fl", share: {} }, "fl");
    tell("offerLead", { measure: measure(), to: "fl" });
    const milestone = { title: { nl: "Verslag" }, due: "2026-05" };
    tell("addMilestone", { measure: measure(), ...milestone }, "fl");
    expect(waitsFor("fl", "2026-04-30")).toEqual([["acceptLead", null]]);
    expect(waitsFor("fl", "2026-05-01")).toEqual([
      ["completeMilestone", 30],
      ["acceptLead", null],
    ]);
    expect(waitsFor("fl", "2026-06-02")[0]).toEqual(["completeMilestone", -2]);
    tell("declineLead", { measure: measure(), reason: "x" }, "fl");
    const statement = { state: "not-started" };
    tell(
      "recordStatus",
      {
        ...{ voice: "contested", subject: { measure: measure(), share: "fl" }, statement },
        ...{ period: { from: "2026", to: "2026" }, source: "letter", evidence: [] },
      },
      "coalition",
    );
    expect(waitsFor("fl", "2026-03-08").map(([kind]) => kind)).toEqual(["replyToStatus"]);
  });

  test("a report that is due, to each of whom it is expected", () => {
    tell("setReportingCalendar", { authorities: ["fed", "fl"], daysToReport: 30 });
    expect(waitsFor("fed", "2026-12-30")).toEqual([]);
    expect(waitsFor("fed", "2027-01-10")).toEqual([["deliverReport", 20]]);
    expect(waitsFor("fed", "2027-02-01")).toEqual([["deliverReport", -2]]);
    // The years that nobody reported on stand in one line, with the oldest day.
    expect(waitsFor("fed", "2028-02-01")).toEqual([["deliverReport", -367, expect.any(Number)]]);
  });

  it("asks for the status of what is in force, and tells many at once in one line", () => {
    const inForce: PlanCase = { ...state, lifecycle: { ...state.lifecycle, stage: "in-force" } };
    const statuses = (of: PlanCase, on: string) =>
      waitsFor("fl", on, of).filter(([kind]) => kind === "reportStatus" || kind === "unblock");
    const [one] = state.measures.measures;
    expect(statuses(state, "2027-06-01")).toEqual([]);
    expect(statuses(inForce, "2026-06-01")).toEqual([]);
    expect(statuses(inForce, "2027-06-01")).toEqual([["reportStatus", null]]);
    const many = Array.from({ length: 5 }, (_, index) => ({ ...one, id: `m${index}` }));
    const measures = { ...state.measures, measures: many as unknown as typeof state.measures.measures };
    expect(statuses({ ...inForce, measures }, "2027-06-01")).toEqual([["reportStatus", null, 5]]);
    const reported = { state: "blocked", because: "Geen akkoord", needs: "Een akkoord" };
    tell(
      "recordStatus",
      {
        ...{ voice: "reported", subject: { measure: measure(), share: "fl" }, statement: reported },
        ...{ period: { from: "2026", to: "2026" }, source: "letter", evidence: [] },
      },
      "fl",
    );
    const blocked: PlanCase = { ...state, lifecycle: inForce.lifecycle };
    expect(statuses(blocked, "2026-03-02")).toEqual([["unblock", null]]);
  });

  it("tells the owner that nobody confirmed who has to sign; parties decide, and a second person publishes", () => {
    const party = { authority: "fl", standing: "confirmed", assent: false, reasons: [], record: [] } as const;
    const put: PlanCase = {
      ...{ ...state, adoption: { ...state.adoption, parties: [party] } },
      lifecycle: { ...state.lifecycle, stage: "adoption" },
    };
    const signs = (of: PlanCase, organisation: string) =>
      whatWaits(of, { organisations: [organisation], on: "2026-03-02" })
        .filter(({ kind }) => groupOfWaiting[kind] === "sign")
        .map(({ kind, command }) => [kind, command.name]);
    expect(signs(put, "fl")).toEqual([["decide", "recordDecision"]]);
    expect(signs(put, "rbc")).toEqual([]);
    const decision = {
      id: "d1",
      party: "fl",
      part: "common",
      act: "executive",
      round: null,
      published: null,
    };
    const entered = (published: unknown): PlanCase => ({
      ...put,
      adoption: { ...put.adoption, decisions: [{ ...decision, published }] as never },
    });
    expect(signs(entered(null), "fl")).toEqual([["publishDecision", "publishDecision"]]);
    expect(signs(entered({ on: "2026-03-02" }), "fl")).toEqual([]);
    const derived = [{ ...party, standing: "derived" as const }];
    const unconfirmed = { ...put, adoption: { ...put.adoption, parties: derived } };
    expect(waitsFor("fed", "2026-03-02", unconfirmed)).toEqual([["confirmParties", null]]);
  });

  it("asks a second person to approve a value", () => {
    const books = {
      indicators: [{ id: "i1", owner: "fl", label: { nl: "Meldingen" } }],
      values: [
        { id: "v1", indicator: "i1", state: "submitted", period: { from: "2025", to: "2025" } },
        { id: "v2", indicator: "i1", state: "approved", period: { from: "2024", to: "2024" } },
      ],
    };
    const withValues = { ...state, indicators: { ...state.indicators, ...books } } as unknown as PlanCase;
    const approvals = whatWaits(withValues, { organisations: ["fl"], on: "2026-03-02" }).filter(
      ({ kind }) => kind === "approveValue",
    );
    expect(approvals.map(({ command, about }) => [command.data, about])).toEqual([
      [{ value: "v1" }, { nl: "Meldingen" }],
    ]);
  });

  it("is nothing in a case that is not open", () => {
    expect(whatWaits(model.emptyCase, { organisations: ["fed"], on: "2026-03-02" })).toEqual([]);
  });

  it("puts every kind into a group", () => {
    expect(new Set(waitingKinds.map((kind) => groupOfWaiting[kind]))).toEqual(new Set(waitingGroups));
  });
});

test("deadlines ahead are those that still run, by their last setting", () => {
  tell("setDeadline", { rule: "request-answer", subject: { nl: "Advies" }, from: "2026-04-01" });
  expect(deadlinesAhead(state, "2026-04-30").map(({ due, days }) => [due, days])).toEqual([
    ["2026-05-04", 4],
  ]);
  expect(deadlinesAhead(state, "2026-05-05")).toEqual([]);
});
