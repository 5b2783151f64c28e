import { describe, expect, it, test } from "vitest";
import {
  type CaseContext,
  createPlanCaseModel,
  type DomainEvent,
  type PlanCase,
} from "../plan-case/index.js";
import { messageKinds, messagesFor, messageTexts } from "./index.js";

const model = createPlanCaseModel({ contentHash: (content) => `hash of ${JSON.stringify(content).length}` });
let count = 0;
const contextOf = (organisation: string, on: string): CaseContext => ({
  ...{ on, at: `${on}T09:00:00Z`, newId: (kind) => `${kind}-${++count}` },
  actor: { person: "p1", office: "secretariat", organisation },
});

/** A plan under way: what was asked, and what came of it. */
let state: PlanCase = model.emptyCase;
const told = (type: string, data: unknown, organisation = "fed", on = "2026-03-02") => {
  const result = model.decide(state, { type, data }, contextOf(organisation, on));
  if (!result.ok) throw new Error(`${type}: ${JSON.stringify(result.error)}`);
  return result.value.flatMap((event: DomainEvent) => {
    state = model.evolve(state, event);
    return messagesFor(event, state, organisation);
  });
};
const summary = (messages: ReturnType<typeof told>) =>
  messages.map(({ kind, to, due }) => [
    kind,
    to.organisation,
    ...(to.office ? [to.office] : []),
    ...(due ? [due] : []),
  ]);

const text = { nl: "Tekst" };
const authority = (id: string) => ({ id, type: "federal", name: id });
const plan = {
  ...{ title: text, level: "interfederal", kind: "action-plan", authority: authority("interfederal") },
  coAuthorities: [authority("fed"), authority("fl"), authority("rbc")],
  period: { from: "2026-01-01", to: "2027-12-31" },
  monitoring: { frequencyMonths: 12 },
};
const measureOf = () => state.measures.measures[0]?.id as string;

/** In order: each step stands on those before it. */
const steps: [string, () => ReturnType<typeof told>, string[][]][] = [
  ["openCase", () => told("openCase", { procedure: "interfederal", origin: { kind: "new", plan } }), []],
  [
    "giveMandate tells who holds it, in their office",
    () =>
      told("giveMandate", {
        ...{ giver: "fed", holder: "fl", holderOffice: "cabinet", object: text },
        ...{ givenOn: "2026-03-01", dueOn: "2026-09-01" },
      }),
    [["mandateGiven", "fl", "cabinet", "2026-09-01"]],
  ],
  [
    "sendRequest tells every addressee",
    () =>
      told("sendRequest", {
        ...{ subject: "inventory", from: "fed", addressees: ["fl", "rbc"], text, sentOn: "2026-03-02" },
      }),
    [
      ["requestToAnswer", "fl"],
      ["requestToAnswer", "rbc"],
    ],
  ],
  [
    "recordReaction tells who asked",
    () => {
      const request = state.mandates.requests[0]?.id;
      const reaction = { kind: "answered", on: "2026-03-05", text };
      return told("recordReaction", { request, authority: "fl", reaction }, "fl", "2026-03-06");
    },
    [["reactionReceived", "fed"]],
  ],
  ["createMeasure asks nobody", () => told("createMeasure", { title: text, lead: { authority: "fed" } }), []],
  [
    "addShare tells the lead",
    () => told("addShare", { measure: measureOf(), authority: "fl", share: {} }, "fl"),
    [["shareAdded", "fed"]],
  ],
  [
    "withdrawShare tells the lead",
    () => told("withdrawShare", { measure: measureOf(), authority: "fl", reason: "x" }, "fl"),
    [["shareWithdrawn", "fed"]],
  ],
  [
    "offerLead asks the other",
    () => told("offerLead", { measure: measureOf(), to: "rbc" }),
    [["leadOffered", "rbc"]],
  ],
  [
    "declineLead answers",
    () => told("declineLead", { measure: measureOf(), reason: "x" }, "rbc"),
    [["leadDeclined", "fed"]],
  ],
  ["offerLead again", () => told("offerLead", { measure: measureOf(), to: "rbc" }), [["leadOffered", "rbc"]]],
  [
    "acceptLead answers",
    () => told("acceptLead", { measure: measureOf(), lead: { authority: "rbc" } }, "rbc"),
    [["leadAccepted", "fed"]],
  ],
  [
    "a status contested can be replied to, until a day",
    () =>
      told(
        "recordStatus",
        {
          ...{
            voice: "contested",
            subject: { measure: measureOf(), share: "rbc" },
            statement: { state: "not-started" },
          },
          ...{ period: { from: "2026", to: "2026" }, source: "letter", evidence: [] },
        },
        "coalition",
      ),
    [["replyPossible", "rbc", expect.stringMatching(/^2026-/)]],
  ],
  [
    "setReportingCalendar tells each when the first is due",
    () => told("setReportingCalendar", { authorities: ["fed", "fl"], daysToReport: 30 }),
    [
      ["reportsDue", "fed", "2027-01-30"],
      ["reportsDue", "fl", "2027-01-30"],
    ],
  ],
  [
    "freezeReport tells everybody else with a seat",
    () => told("freezeReport", { period: { from: "2026", to: "2026" } }),
    [
      ["reportPublished", "interfederal"],
      ["reportPublished", "fl"],
      ["reportPublished", "rbc"],
    ],
  ],
  [
    "linkRenewal too",
    () => told("linkRenewal", { case: "next" }, "fl"),
    [
      ["renewalOpened", "interfederal"],
      ["renewalOpened", "fed"],
      ["renewalOpened", "rbc"],
    ],
  ],
];
describe("who is told what", () => {
  test.each(steps)("%s", (_, step, expected) => {
    expect(summary(step())).toEqual(expected);
  });
});

describe("events that stand for themselves", () => {
  const messages = (type: string, data: unknown, actor = "fed") =>
    summary(messagesFor({ type, data }, state, actor)).map(([kind, ...rest]) => [kind, ...rest]);
  const others = ["interfederal", "fl", "rbc"];
  test.each([
    ["lifecycle.stageMoved", {}, "stageMoved"],
    ["adoption.roundOpened", {}, "decisionWanted"],
    ["adoption.decisionRecorded", { id: "d" }, "decisionRecorded"],
    ["negotiation.changeProposed", { id: "p" }, "positionWanted"],
    ["negotiation.objectionRaised", { id: "o" }, "objectionRaised"],
  ])("%s reaches every party but the one who acts", (type, data, kind) => {
    expect(messages(type, data)).toEqual(others.map((organisation) => [kind, organisation]));
  });
  it("a measure of an earlier plan waits for the one who led it", () => {
    const data = { id: "m9", lead: null, stated: { lead: [{ authority: "fl" }, { service: "x" }] } };
    expect(messages("measures.created", data)).toEqual([["measureWaitsForLead", "fl"]]);
  });
  it("who is consulted hears until when", () => {
    expect(
      messages("lifecycle.consultationHeld", { id: "c", participants: ["unia"], to: "2026-05-01" }),
    ).toEqual([["consultationOpened", "unia", "2026-05-01"]]);
  });
  it("nobody hears of what concerns nobody, or of what we do not know", () => {
    expect(messages("measures.changed", { measure: "m", change: {} })).toEqual([]);
    expect(messages("unheard.of", {})).toEqual([]);
  });
});

describe("one's own house", () => {
  const withBooks = {
    ...model.emptyCase,
    indicators: {
      ...model.emptyCase.indicators,
      indicators: [{ id: "i1", owner: "fed" }],
      values: [{ id: "v1", submittedBy: { person: "p", office: "statistics", organisation: "fed" } }],
    },
    terms: {
      ...model.emptyCase.terms,
      terms: [{ id: "t1", authority: "fed" }],
      commitments: [{ id: "c1", authority: "fed" }],
    },
  } as unknown as PlanCase;
  test.each([
    ["indicator.valueSubmitted", { id: "v1", indicator: "i1" }, [["valueToApprove", "fed"]]],
    ["indicator.valueReturned", { value: "v1" }, [["valueReturned", "fed", "statistics"]]],
    ["terms.governmentFormed", { id: "gov", term: "t1" }, [["commitmentsToConfirm", "fed"]]],
  ])("%s is told within it", (type, data, expected) => {
    expect(summary(messagesFor({ type, data }, withBooks, "fed"))).toEqual(expected);
  });
});

it("has words for every kind, in four languages, with the plan in them", () => {
  expect(Object.keys(messageTexts).sort()).toEqual([...messageKinds].sort());
  for (const words of Object.values(messageTexts)) {
    expect([words.nl, words.fr, words.de, words.en].every((line) => line.includes("{plan}"))).toBe(true);
  }
});
