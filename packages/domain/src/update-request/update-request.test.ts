import { describe, expect, it, test } from "vitest";
import type { Appointment } from "../permission/index.js";
import { type CaseContext, createPlanCaseModel, type PlanCase } from "../plan-case/index.js";
import {
  nextUpdateSteps,
  type UpdateRequest,
  type UpdateStep,
  type WantedUpdate,
  wantedUpdates,
  whomToAsk,
} from "./index.js";

const model = createPlanCaseModel({ contentHash: (content) => `hash of ${JSON.stringify(content).length}` });
let count = 0;
const contextOf = (organisation: string, on: string): CaseContext => ({
  ...{ on, at: `${on}T09:00:00Z`, newId: (kind) => `${kind}-${++count}` },
  actor: { person: "p1", office: "secretariat", organisation },
});
const act = (before: PlanCase, type: string, data: unknown, organisation = "fed", on = "2026-03-02") => {
  const result = model.decide(before, { type, data }, contextOf(organisation, on));
  if (!result.ok) throw new Error(`${type}: ${JSON.stringify(result.error)}`);
  return result.value.reduce(model.evolve, before);
};

const authority = (id: string) => ({ id, type: "federal", name: id });
const plan = {
  ...{ title: { nl: "Plan" }, level: "interfederal", kind: "action-plan", authority: authority("fed") },
  ...{ coAuthorities: [authority("fl")], period: { from: "2026-01-01", to: "2028-12-31" } },
  monitoring: { frequencyMonths: 12 },
};

/** Led by the federal government, with a share of Flanders; one more of Flanders alone; and one indicator. */
function opened(): { state: PlanCase; joint: string; alone: string } {
  let state = act(model.emptyCase, "openCase", { procedure: "interfederal", origin: { kind: "new", plan } });
  const lead = { authority: "fed", service: "Dienst Gelijke Kansen" };
  state = act(state, "createMeasure", { title: { nl: "Praktijktests" }, lead });
  state = act(state, "createMeasure", { title: { nl: "Kamers" }, lead: { authority: "fl" } }, "fl");
  const [joint = "", alone = ""] = state.measures.measures.map(({ id }) => id);
  state = act(state, "addShare", { measure: joint, authority: "fl", share: { owner: "Wonen" } }, "fl");
  const definition = {
    ...{ id: "complaints", kind: "quantitative", label: { nl: "Klachten" }, unit: { nl: "klachten" } },
    ...{ owner: "fed", frequencyMonths: 12, source: { name: "politie", method: "telling", licence: null } },
    ...{ baseline: { value: 900, on: "2025" }, direction: { kind: "up", target: null } },
  };
  state = act(state, "defineIndicator", { definition });
  state = act(state, "setReportingCalendar", { authorities: ["fed", "fl"], daysToReport: 60 });
  return { state, joint, alone };
}

const reported = (measure: string, share: string | null, statement: object, period: object) => ({
  ...{ voice: "reported", subject: { measure, share }, statement, period, source: "verslag", evidence: [] },
});
const told = (wanted: readonly WantedUpdate[]) =>
  wanted.map(({ about, organisation, due }) => [
    about.kind === "measure" ? about.measure : about.indicator,
    organisation,
    due.period.to,
  ]);

describe("what is wanted", () => {
  it("is nothing while the time it is about runs, and all of it the day after", () => {
    const { state, joint, alone } = opened();
    expect(wantedUpdates(state, "2026-12-31")).toEqual([]);
    expect(told(wantedUpdates(state, "2027-01-01"))).toEqual([
      [joint, "fed", "2026-12-31"],
      [joint, "fl", "2026-12-31"],
      [alone, "fl", "2026-12-31"],
      ["complaints", "fed", "2026-12-31"],
    ]);
  });

  it("names the service that the plan names, and the share where there is one", () => {
    const { state } = opened();
    const wanted = wantedUpdates(state, "2027-01-01");
    expect(
      wanted.map(({ about, services }) => [about.kind === "measure" ? about.share : null, services]),
    ).toEqual([
      ["fed", ["Dienst Gelijke Kansen"]],
      ["fl", ["Wonen"]],
      // Who carries it alone speaks of the whole.
      [null, []],
      [null, []],
    ]);
  });

  it("is of the latest time that is over alone", () => {
    const { state, alone } = opened();
    const ofAlone = (on: string) => told(wantedUpdates(state, on)).filter(([id]) => id === alone);
    expect(ofAlone("2027-12-31")).toEqual([[alone, "fl", "2026-12-31"]]);
    expect(ofAlone("2028-01-01")).toEqual([[alone, "fl", "2027-12-31"]]);
  });

  it("is not asked again once it was told, of the whole of that time or after it", () => {
    const { state, joint } = opened();
    const year = { from: "2026", to: "2026" };
    const after = act(
      state,
      "recordStatus",
      reported(joint, "fed", { state: "on-course" }, year),
      "fed",
      "2027-01-04",
    );
    expect(told(wantedUpdates(after, "2027-01-05"))).not.toContainEqual([joint, "fed", "2026-12-31"]);
    const before = act(
      state,
      "recordStatus",
      reported(joint, "fed", { state: "late" }, year),
      "fed",
      "2026-12-20",
    );
    expect(told(wantedUpdates(before, "2027-01-05"))).not.toContainEqual([joint, "fed", "2026-12-31"]);
    const early = reported(joint, "fed", { state: "late" }, { from: "2026-01", to: "2026-06" });
    const half = act(state, "recordStatus", early, "fed", "2026-07-01");
    expect(told(wantedUpdates(half, "2027-01-05"))).toContainEqual([joint, "fed", "2026-12-31"]);
    // The share of one says nothing of the share of another.
    expect(told(wantedUpdates(after, "2027-01-05"))).toContainEqual([joint, "fl", "2026-12-31"]);
  });

  it("counts what an organisation said of the whole for its own share, and for nobody else's", () => {
    const { state, joint } = opened();
    const year = { from: "2026", to: "2026" };
    const whole = reported(joint, null, { state: "on-course" }, year);
    const after = act(state, "recordStatus", whole, "fed", "2027-01-04");
    const ofJoint = told(wantedUpdates(after, "2027-01-05")).filter(([id]) => id === joint);
    expect(ofJoint).toEqual([[joint, "fl", "2026-12-31"]]);
  });

  it.each([{ state: "done" }, { state: "dropped", because: "geen middelen" }])(
    "leaves out what is over: %j",
    (statement) => {
      const { state, alone } = opened();
      const spring = { from: "2026-01", to: "2026-03" };
      const over = act(state, "recordStatus", reported(alone, "fl", statement, spring), "fl", "2026-04-01");
      expect(told(wantedUpdates(over, "2027-01-05")).flat()).not.toContain(alone);
    },
  );

  it("leaves out a report that was delivered, and a measure that had not begun or was withdrawn", () => {
    const { state, joint, alone } = opened();
    const due = state.reports.dues.find(({ kind, from }) => kind === "progress" && from === "fed")?.id;
    const delivered = act(state, "deliverReport", { due, source: "brief" }, "fed", "2027-01-05");
    expect(told(wantedUpdates(delivered, "2027-01-06"))).not.toContainEqual([joint, "fed", "2026-12-31"]);
    const later = act(state, "changeMeasure", { measure: alone, change: { start: "2027-02" } }, "fl");
    expect(told(wantedUpdates(later, "2027-01-06")).flat()).not.toContain(alone);
    const gone = act(state, "withdrawMeasure", { measure: alone, reason: "dubbel" }, "fl");
    expect(told(wantedUpdates(gone, "2027-01-06")).flat()).not.toContain(alone);
  });

  it("leaves out an indicator whose value for that time is there", () => {
    const { state } = opened();
    const value = {
      ...{ indicator: "complaints", period: { from: "2026", to: "2026" } },
      content: { kind: "number", number: 950 },
    };
    const given = act(state, "submitValue", value, "fed", "2027-01-05");
    expect(told(wantedUpdates(given, "2027-01-06")).flat()).not.toContain("complaints");
  });

  it("is nothing of a plan without a calendar", () => {
    const state = act(model.emptyCase, "openCase", {
      procedure: "interfederal",
      origin: { kind: "new", plan },
    });
    expect(wantedUpdates(state, "2027-06-01")).toEqual([]);
  });
});

const held = (id: string, role: Appointment["role"], more: Partial<Appointment> = {}): Appointment => ({
  ...{ id, role, person: `person of ${id}`, office: "Dienst", organisation: "fl" },
  ...{ from: "2026-01-01", to: null, substitutes: [], measures: [], ...more },
});
const wanted: WantedUpdate = {
  about: { kind: "measure", measure: "m1", share: "fl" },
  ...{ organisation: "fl", services: ["Wonen"] },
  due: { id: "d1", due: "2027-03-01", period: { from: "2026-01-01", to: "2026-12-31" } },
};
const ids = (people: readonly { appointment: string }[]) => people.map(({ appointment }) => appointment);

describe("whom to ask", () => {
  const editors = [held("e2", "editor", { from: "2026-02-01" }), held("e1", "editor")];
  test.each<[string, Appointment[], string[], string[], string[]]>([
    ["nobody", [], [], [], []],
    [
      "the contributor of the measure",
      [...editors, held("c", "contributor", { measures: ["m1"] })],
      ["c"],
      ["e1", "e2"],
      [],
    ],
    ["not the one of another measure", [held("c", "contributor", { measures: ["m2"] })], [], [], []],
    [
      "the editor of the service",
      [...editors, held("w", "editor", { office: "wonen" })],
      ["w"],
      ["e1", "e2"],
      [],
    ],
    ["the editor who came first", editors, ["e1"], ["e2"], []],
    ["nobody of another organisation", [held("e", "editor", { organisation: "fed" })], [], [], []],
    ["nobody whose mandate ended", [held("e", "editor", { to: "2026-12-31" })], [], [], []],
    [
      "the substitute steps in",
      [held("e", "editor", { substitutes: ["p9"] }), held("f", "editor")],
      ["e"],
      ["e"],
      [],
    ],
    ["who validates has to know", [held("v", "validator"), held("k", "coordinator")], [], [], ["v"]],
    ["else who coordinates", [held("k", "coordinator")], [], [], ["k"]],
  ])("%s", (_, appointments, owners, deputies, validators) => {
    const people = whomToAsk(wanted, appointments, "2027-01-01");
    expect([ids(people.owners), ids(people.deputies), ids(people.validators)]).toEqual([
      owners,
      deputies,
      validators,
    ]);
  });

  it("asks a person once who holds two offices", () => {
    const twice = ["c1", "c2"].map((id) => held(id, "contributor", { measures: ["m1"], person: "p" }));
    expect(ids(whomToAsk(wanted, twice, "2027-01-01").owners)).toEqual(["c1"]);
  });
});

describe("what happens next", () => {
  const owner = held("o", "contributor", { measures: ["m1"], substitutes: ["deputy"] });
  const all = [owner, held("v", "validator")];
  const asked = (more: Partial<UpdateRequest> = {}): UpdateRequest => ({
    ...{ id: "r1", appointment: "o", person: owner.person, as: "owner", askedOn: "2027-01-01" },
    ...{ remindedOn: null, state: "open", ...more },
  });
  const steps = (on: string, requests: readonly UpdateRequest[], appointments = all) =>
    nextUpdateSteps(wanted, { requests, appointments, on }).map(summary);
  const summary = (step: UpdateStep): string => {
    if (step.kind === "ask") return `ask ${step.as} ${step.whom.person} until ${step.until}`;
    if (step.kind === "remind") return `remind ${step.request}`;
    if (step.kind === "escalate") return `escalate to ${step.whom.appointment} since ${step.since}`;
    return `withdraw ${step.request}: ${step.because}`;
  };

  test.each<[string, string, UpdateRequest[], string[]]>([
    ["the owner is asked first", "2027-01-01", [], ["ask owner person of o until 2027-02-15"]],
    ["and then waited for", "2027-01-07", [asked()], []],
    [
      "reminded after seven days, with the deputy",
      "2027-01-08",
      [asked()],
      ["remind r1", "ask deputy deputy until 2027-02-22"],
    ],
    [
      "and not twice",
      "2027-01-12",
      [
        asked({ remindedOn: "2027-01-08" }),
        asked({ id: "r2", as: "deputy", person: "deputy", askedOn: "2027-01-08" }),
      ],
      [],
    ],
    [
      "who validates is told after twenty-one days",
      "2027-01-22",
      [
        asked({ remindedOn: "2027-01-08" }),
        asked({ id: "r2", as: "deputy", person: "deputy", askedOn: "2027-01-08", remindedOn: "2027-01-15" }),
      ],
      ["escalate to v since 2027-01-01"],
    ],
    [
      "once",
      "2027-01-30",
      [
        asked({ remindedOn: "2027-01-08" }),
        asked({ id: "r2", as: "deputy", person: "deputy", askedOn: "2027-01-08", remindedOn: "2027-01-15" }),
        asked({ id: "r3", as: "validator", appointment: "v", person: "person of v", askedOn: "2027-01-22" }),
      ],
      [],
    ],
    [
      "that there is nothing new ends it for all",
      "2027-02-01",
      [asked({ state: "nothingNew" }), asked({ id: "r2" })],
      ["withdraw r2: answered"],
    ],
  ])("%s", (_, on, requests, expected) => {
    expect(steps(on, requests)).toEqual(expected);
  });

  it("withdraws what is told in another way", () => {
    const withdrawn = nextUpdateSteps(null, { requests: [asked()], appointments: all, on: "2027-01-03" });
    expect(withdrawn.map(summary)).toEqual(["withdraw r1: answered"]);
  });

  it("is asked again when what was recorded came back", () => {
    expect(
      steps("2027-01-10", [asked({ state: "recorded" }), asked({ id: "r2", state: "withdrawn" })]),
    ).toEqual(["ask owner person of o until 2027-02-24"]);
  });

  it("goes to whoever comes after an owner whose mandate ended, with the time they had", () => {
    const after = [
      { ...owner, to: "2027-01-04" },
      held("n", "contributor", { measures: ["m1"] }),
      all[1] as Appointment,
    ];
    expect(steps("2027-01-05", [asked()], after)).toEqual([
      "withdraw r1: mandateEnded",
      "ask owner person of n until 2027-02-19",
    ]);
    const handedOver = [
      asked({ state: "withdrawn" }),
      asked({ id: "r2", appointment: "n", person: "person of n", askedOn: "2027-01-05" }),
    ];
    expect(steps("2027-01-22", handedOver, after)).toEqual(["remind r2"]);
  });

  it("withdraws from a substitute who is one no more", () => {
    const request = asked({ as: "deputy", person: "deputy" });
    expect(steps("2027-01-03", [asked({ id: "r0" }), request], [{ ...owner, substitutes: [] }])).toEqual([
      "withdraw r1: mandateEnded",
    ]);
  });

  it("tells whoever validates at once that nobody looks after it", () => {
    expect(steps("2027-01-01", [], [held("v", "validator")])).toEqual(["escalate to v since null"]);
  });
});
