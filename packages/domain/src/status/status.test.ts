import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { belgianCompetenceModel } from "../belgium/competences/index.js";
import { addDays } from "../calendar/index.js";
import type { Plan } from "../plan/index.js";
import type { Context } from "../plan-case/part.js";
import { languages } from "../text/index.js";
import {
  createStatusPart,
  latestSaid,
  openReplies,
  presentStatus,
  type RecordStatus,
  recordStatus,
  responsibleFor,
  type StatusBook,
  type StatusCommand,
  staleSince,
  statusPart,
  statusRefusalTexts,
  statusStates,
  statusStateTexts,
  type Voice,
  voices,
  voicesOpenTo,
  voiceTexts,
} from "./index.js";

const plan: Plan = {
  id: "p",
  title: { nl: "Plan" },
  authority: { id: "fed", type: "federal", name: "Federal State" },
  level: "interfederal",
  kind: "action-plan",
  status: "in-force",
  measures: [
    { id: "m1", title: { nl: "Praktijktests" }, lead: [{ authority: "rbc" }] },
    { id: "m2", title: { nl: "Opleiding" } },
  ],
};
const shared = {
  id: "m3",
  lead: { authority: "fed" },
  shares: [{ authority: "fed" }, { authority: "vlg" }, { authority: "rw", withdrawn: { on: "2026-05-01" } }],
};

const twoLeads = {
  id: "m4",
  lead: null,
  stated: { lead: [{ authority: "rw" }, { authority: "cf" }] },
  shares: [],
};

const contextOf = (organisation: string, on = "2027-03-01"): Context => {
  let next = 0;
  return {
    on,
    at: `${on}T10:00:00Z`,
    actor: { person: "person-1", office: "coordinator", organisation },
    newId: (kind) => `${kind}-${on}-${organisation}-${next++}`,
    competence: belgianCompetenceModel(),
  };
};
const record = (part: Partial<RecordStatus> = {}): StatusCommand => ({
  type: "recordStatus",
  data: recordStatus.parse({
    voice: "reported",
    subject: { measure: "m1", share: null },
    statement: { state: "on-course" },
    period: { from: "2026", to: "2026" },
    source: "annual report",
    evidence: [],
    ...part,
  }),
});
const view = (status: StatusBook) => ({ plan, status, measures: { measures: [shared, twoLeads] } });
const decide = (status: StatusBook, command: StatusCommand, context: Context) =>
  statusPart.decide(command, view(status), context);
const bookAfter = (status: StatusBook, command: StatusCommand, context: Context): StatusBook => {
  const result = decide(status, command, context);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.reduce(statusPart.evolve, status);
};
const refusalsOf = (command: StatusCommand, context: Context, status = statusPart.initial) => {
  const result = decide(status, command, context);
  return result.ok ? [] : result.error.map(({ kind }) => kind);
};

it("keeps the three voices beside each other and says that they differ", () => {
  let book = bookAfter(statusPart.initial, record(), contextOf("rbc"));
  book = bookAfter(
    book,
    record({ voice: "assessed", statement: { state: "no-evidence", lookedFor: "figures of inspections" } }),
    contextOf("unia"),
  );
  book = bookAfter(
    book,
    record({
      voice: "contested",
      statement: { state: "blocked", because: "no decree", needs: "a decree", needsFrom: "rbc" },
    }),
    contextOf("napar-coalition"),
  );
  const present = presentStatus(book, { measure: "m1", share: null });
  expect(voices.map((voice) => present[voice]?.statement.state)).toEqual([
    "on-course",
    "no-evidence",
    "blocked",
  ]);
  expect(present.disagree).toBe(true);
});

it("says nothing of agreement while one voice speaks", () => {
  const book = bookAfter(statusPart.initial, record(), contextOf("rbc"));
  expect(presentStatus(book, { measure: "m1", share: null })).toMatchObject({
    disagree: null,
    assessed: null,
  });
});

it("keeps an older fact told later in the past", () => {
  let book = bookAfter(
    statusPart.initial,
    record({ statement: { state: "done" } }),
    contextOf("rbc", "2027-03-01"),
  );
  book = bookAfter(
    book,
    record({ holdsOn: "2026-01-01", statement: { state: "late" } }),
    contextOf("rbc", "2027-04-01"),
  );
  expect(presentStatus(book, { measure: "m1", share: null }).reported?.statement.state).toBe("done");
  expect(presentStatus(book, { measure: "m1", share: null }, "2027-02-01").reported).toBeNull();
});

it("tells the share of a government from the whole", () => {
  const subject = { measure: "m3", share: "vlg" };
  const book = bookAfter(statusPart.initial, record({ subject }), contextOf("vlg"));
  expect(presentStatus(book, subject).reported).not.toBeNull();
  expect(presentStatus(book, { measure: "m3", share: null }).reported).toBeNull();
});

it("finds what a voice said last of a measure, whether of the whole or of a share", () => {
  let book = bookAfter(
    statusPart.initial,
    record({ subject: { measure: "m3", share: "vlg" }, statement: { state: "late" } }),
    contextOf("vlg", "2027-03-01"),
  );
  const said = () => latestSaid(book, "m3", "reported")?.statement.state;
  expect(said()).toBe("late");
  book = bookAfter(
    book,
    record({ subject: { measure: "m3", share: "fed" } }),
    contextOf("fed", "2027-04-01"),
  );
  expect(said()).toBe("on-course");
  book = bookAfter(
    book,
    record({
      ...{ subject: { measure: "m3", share: "vlg" }, statement: { state: "done" } },
      holdsOn: "2027-01-01",
    }),
    contextOf("vlg", "2027-05-01"),
  );
  expect(said()).toBe("on-course");
  expect(latestSaid(book, "m3", "assessed")).toBeNull();
  expect(latestSaid(book, "m1", "reported")).toBeNull();
});

test.each([
  ["m1", ["rbc"], "its lead"],
  ["m2", ["fed"], "no lead: the owner of the plan"],
  ["m3", ["fed", "vlg"], "lead and shares that are carried, each once"],
  ["m4", ["rw", "cf"], "a document that names two leads"],
])("for %s answer %j: %s", (measure, authorities) => {
  expect(responsibleFor(view(statusPart.initial)).get(measure)).toEqual(authorities);
});

describe("refusals", () => {
  const assessed = record({ voice: "assessed" });
  test.each([
    ["assessesItself", assessed, "rbc", "F106: the assessor is independent"],
    ["assessesItself", assessed, "safe-brussels", "a service of the government it would assess"],
    ["contestsItself", record({ voice: "contested" }), "rbc", "F106"],
    ["unknownMeasure", record({ subject: { measure: "m9", share: null } }), "rbc", "not in the plan"],
    ["unknownShare", record({ subject: { measure: "m3", share: "rw" } }), "rw", "no share"],
    ["dayInFuture", record({ holdsOn: "2027-03-02" }), "rbc", "tomorrow"],
  ])("%s", (kind, command, organisation) => {
    expect(refusalsOf(command, contextOf(organisation))).toEqual([kind]);
  });
  test.each([
    ["another government", record(), "vlg", ["reportsForAnother"]],
    ["civil society", record(), "napar-coalition", ["reportsForAnother"]],
    [
      "a share of another",
      record({ subject: { measure: "m3", share: "fed" } }),
      "vlg",
      ["reportsForAnother"],
    ],
    ["one who carries it too, on the whole", record({ subject: { measure: "m3", share: null } }), "vlg", []],
    ["a service of the government", record(), "safe-brussels", []],
  ])("on a measure of Brussels, or of the State, %s reports: %#", (_, command, organisation, expected) => {
    expect(refusalsOf(command, contextOf(organisation))).toEqual(expected);
  });
  it("no party to the plan assesses another; whoever was set aside is no party", () => {
    const parties = [
      { authority: "vlg", standing: "confirmed" },
      { authority: "cf", standing: "setAside" },
    ];
    const by = (organisation: string) => {
      const whole = { ...view(statusPart.initial), adoption: { parties } };
      const result = statusPart.decide(assessed, whole, contextOf(organisation));
      return result.ok ? [] : result.error.map(({ kind }) => kind);
    };
    expect([by("vlg"), by("cf"), by("unia")]).toEqual([["assessedByParty"], [], []]);
  });
  it("names all at once", () => {
    const command = record({
      voice: "assessed",
      subject: { measure: "m3", share: "rw" },
      holdsOn: "2030-01-01",
    });
    expect(refusalsOf(command, contextOf("rw"))).toEqual(["unknownShare", "assessesItself", "dayInFuture"]);
  });
  it("lets another government and an independent body assess", () => {
    expect(refusalsOf(assessed, contextOf("unia"))).toEqual([]);
    expect(refusalsOf(assessed, contextOf("vlg"))).toEqual([]);
  });
  it("refuses every share holder for the whole, and only the own government for a share", () => {
    const whole = record({ voice: "assessed", subject: { measure: "m3", share: null } });
    const share = record({ voice: "assessed", subject: { measure: "m3", share: "fed" } });
    expect(refusalsOf(whole, contextOf("vlg"))).toEqual(["assessesItself"]);
    expect(refusalsOf(share, contextOf("vlg"))).toEqual([]);
  });
  it("fails closed without the rule for the time to reply, or on a day that does not exist", () => {
    const without = createStatusPart([], "right-of-reply");
    expect(without.decide(record(), view(without.initial), contextOf("rbc"))).toMatchObject({
      ok: false,
      error: [{ kind: "unknownDeadlineRule" }],
    });
    expect(refusalsOf(record({ holdsOn: "2027-01-01" }), contextOf("rbc", "2027-02-30"))).toEqual([
      "invalidDate",
    ]);
  });
  test.each([
    ["blocked without what it needs", { statement: { state: "blocked", because: "no staff" } }],
    ["dropped without a reason", { statement: { state: "dropped" } }],
    ["no evidence without what was looked for", { statement: { state: "no-evidence" } }],
    ["an unknown member", { colour: "green" }],
    ["a period that ends before it begins", { period: { from: "2027", to: "2026" } }],
  ])("takes no %s", (_, part) => {
    expect(recordStatus.safeParse({ ...record().data, ...part }).success).toBe(false);
  });
});

describe("right of reply", () => {
  const book = bookAfter(
    statusPart.initial,
    record({ voice: "assessed", statement: { state: "late" } }),
    contextOf("unia"),
  );
  const [entry] = book.entries;
  const reply = (id: string): StatusCommand => ({
    type: "replyToStatus",
    data: { entry: id, position: "disagrees", text: "the call is published", evidence: [] },
  });
  const due = entry?.rightOfReply?.deadline.due as string;

  it("freezes who may reply and until when, with its rule", () => {
    expect(entry?.rightOfReply).toMatchObject({ from: ["rbc"], deadline: { from: "2027-03-01" } });
    expect(entry?.rightOfReply?.deadline.rule.id).toBe("right-of-reply");
  });
  it("counts the silence after the deadline", () => {
    expect(openReplies(book, addDays(due, 10))).toMatchObject([{ authority: "rbc", daysOver: 10, due }]);
    expect(openReplies(book, due)).toMatchObject([{ daysOver: 0 }]);
  });
  it("shows a late reply as late, and closes the wait", () => {
    const answered = bookAfter(book, reply(entry?.id as string), contextOf("rbc", addDays(due, 1)));
    expect(answered.entries[0]?.replies).toMatchObject([{ isLate: true, by: { organisation: "rbc" } }]);
    expect(openReplies(answered, addDays(due, 10))).toEqual([]);
    const inTime = bookAfter(book, reply(entry?.id as string), contextOf("rbc", due));
    expect(inTime.entries[0]?.replies[0]?.isLate).toBe(false);
  });
  it("changes nothing of the entry itself", () => {
    const answered = bookAfter(book, reply(entry?.id as string), contextOf("rbc"));
    expect({ ...answered.entries[0], replies: [] }).toEqual(entry);
  });
  test.each([
    ["unknownEntry", "nothing", "rbc"],
    ["notConcerned", entry?.id as string, "vlg"],
  ])("refuses: %s", (kind, id, organisation) => {
    expect(refusalsOf(reply(id), contextOf(organisation), book)).toEqual([kind]);
  });
  it("gives none on one's own report", () => {
    const own = bookAfter(statusPart.initial, record(), contextOf("rbc"));
    expect(own.entries[0]?.rightOfReply).toBeNull();
    expect(refusalsOf(reply(own.entries[0]?.id as string), contextOf("rbc"), own)).toEqual([
      "noRightOfReply",
    ]);
  });
});

test.each([
  ["2027-03-01", 30, { lastNewsOn: "2027-03-01", days: 0, isStale: false }],
  ["2027-03-31", 30, { days: 30, isStale: false }],
  ["2027-04-01", 30, { days: 31, isStale: true }],
])("no news on %s since more than %d days: %j", (on, days, expected) => {
  const book = bookAfter(statusPart.initial, record(), contextOf("rbc"));
  expect(staleSince(book, { measure: "m1", share: null }, { on, days })).toMatchObject(expected);
});

it("is stale where there never was news, without inventing a number of days", () => {
  expect(
    staleSince(statusPart.initial, { measure: "m1", share: null }, { on: "2027-03-01", days: 30 }),
  ).toEqual({
    lastNewsOn: null,
    days: null,
    isStale: true,
  });
});

describe("laws", () => {
  const step = fc.record({
    voice: fc.constantFrom<Voice>(...voices),
    state: fc.constantFrom("not-started" as const, "on-course" as const, "done" as const),
    daysAgo: fc.integer({ min: 0, max: 40 }),
  });
  const play = (steps: { voice: Voice; state: "not-started" | "on-course" | "done"; daysAgo: number }[]) =>
    steps.reduce((book, { voice, state, daysAgo }, index) => {
      const context = contextOf(voice === "reported" ? "rbc" : "unia", addDays("2027-03-01", index));
      const command = record({ voice, statement: { state }, holdsOn: addDays(context.on, -daysAgo) });
      return bookAfter(book, command, context);
    }, statusPart.initial);

  it("nothing is ever overwritten: each step keeps what was there", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const whole = play(steps);
        const before = play(steps.slice(0, -1));
        expect(whole.entries.slice(0, before.entries.length)).toEqual(before.entries);
      }),
    );
  });
  it("no voice is heard in the place of another, and none holds from earlier than one of its own", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const book = play(steps);
        const present = presentStatus(book, { measure: "m1", share: null });
        for (const voice of voices) {
          const own = book.entries.filter((entry) => entry.voice === voice);
          expect(present[voice] === null).toBe(own.length === 0);
          for (const { on } of own) expect((present[voice]?.on as string) >= on).toBe(true);
        }
      }),
    );
  });
});

it("has words for every voice, state and refusal in four languages", () => {
  expect(Object.keys(statusStateTexts).sort()).toEqual([...statusStates].sort());
  for (const text of [
    ...Object.values(voiceTexts),
    ...Object.values(statusStateTexts),
    ...Object.values(statusRefusalTexts),
    ...Object.values(statusPart.summaries ?? {}),
  ]) {
    for (const language of languages) expect(text[language]).toMatch(/\S/);
  }
});

test.each(["rbc", "fed", "vlg", "unia", "napar-coalition", "vdab"])(
  "offers %s exactly the voices in which it would not be refused",
  (organisation) => {
    const ofVoice = ["reportsForAnother", "assessedByParty", "assessesItself", "contestsItself"];
    const whole = {
      ...view(statusPart.initial),
      adoption: { parties: [{ authority: "vlg", standing: "confirmed" }] },
    };
    for (const subject of [
      { measure: "m1", share: null },
      { measure: "m2", share: null },
      { measure: "m3", share: null },
      { measure: "m3", share: "vlg" },
    ]) {
      const taken = voices.filter((voice) => {
        const result = statusPart.decide(record({ voice, subject }), whole, contextOf(organisation));
        return result.ok || !result.error.some(({ kind }) => ofVoice.includes(kind));
      });
      expect(voicesOpenTo(organisation, subject, whole, belgianCompetenceModel())).toEqual(taken);
    }
  },
);

test("nobody speaks of a measure that is not there", () => {
  const subject = { measure: "unheard of", share: null };
  expect(voicesOpenTo("unia", subject, view(statusPart.initial))).toEqual([]);
});
