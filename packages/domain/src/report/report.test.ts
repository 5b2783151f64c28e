import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type BudgetBook, budgetLine, budgetPart } from "../budget/index.js";
import { type IndicatorBook, indicatorPart } from "../indicator/index.js";
import type { MeasureRecord, Share } from "../measure/index.js";
import type { Plan } from "../plan/index.js";
import type { Context } from "../plan-case/part.js";
import { type StatusBook, type StatusEntry, statusPart } from "../status/index.js";
import { type FullText, languages } from "../text/index.js";
import {
  changeKinds,
  changeTexts,
  createReportPart,
  differenceOf,
  dueKindTexts,
  dueStateTexts,
  isIntact,
  listDues,
  moneyStageWords,
  notStatedTexts,
  phraseTexts,
  type ReportBook,
  type ReportChange,
  type ReportCommand,
  type ReportContent,
  reportContent,
  reportingCalendar,
  reportRefusalTexts,
  staleMeasures,
  standingWords,
  wordDate,
  wordDifference,
  wordEuro,
  wordNumber,
} from "./index.js";

const planOf = (part: Partial<Plan> = {}): Plan => ({
  id: "p",
  title: { nl: "Plan tegen racisme", fr: null },
  authority: { id: "rbc", type: "brussels", name: "Brussels-Capital Region" },
  level: "region",
  kind: "action-plan",
  status: "in-force",
  period: { from: "2023", to: "2026" },
  monitoring: { frequencyMonths: 12, midTerm: "2024-12", final: { date: "2026-11-30" } },
  measures: [{ id: "m1", title: { nl: "Praktijktests", fr: "Tests de situation" }, end: "2025-06" }],
  ...part,
});
const shareOf = (authority: string, status: Share["status"], part: Partial<Share> = {}): Share => ({
  ...{ authority, status, statusOn: null, owner: null, budget: null, start: null, end: null, note: null },
  ...{ withdrawn: null, ...part },
});
const recordOf = (id: string, shares: Share[], part: Partial<MeasureRecord> = {}): MeasureRecord => ({
  ...{ id, title: { nl: `Maatregel ${id}` }, lead: null, stated: null, leadOffer: null, shares },
  ...{ milestones: [], continues: null, withdrawn: null, ...part },
});
let next = 0;
const entryOf = (state: "done" | "on-course" | "late", part: Partial<StatusEntry> = {}): StatusEntry => ({
  ...{ id: `s${next++}`, voice: "reported", subject: { measure: "m1", share: null }, statement: { state } },
  ...{ period: { from: "2024", to: "2024" }, on: "2025-01-10", recordedOn: "2025-01-10" },
  ...{ by: { office: "cabinet", organisation: "rbc" }, source: "letter", evidence: [], rightOfReply: null },
  ...{ replies: [], ...part },
});
/** FNV-1a over the content as text: any function of the content will do here, the caller brings SHA-256. */
const hash = (content: ReportContent): string => {
  let state = 0x811c9dc5;
  for (const character of JSON.stringify(content)) {
    state = Math.imul(state ^ (character.codePointAt(0) as number), 0x01000193) >>> 0;
  }
  return state.toString(16);
};
const part = createReportPart(hash);
type Sources = {
  plan: Plan;
  status: StatusBook;
  budget: BudgetBook;
  indicators: IndicatorBook;
  measures: { measures: MeasureRecord[] };
};
const sourcesOf = (change: Partial<Sources> = {}): Sources => ({
  plan: planOf(),
  status: statusPart.initial,
  budget: budgetPart.initial,
  indicators: indicatorPart.initial,
  measures: { measures: [] },
  ...change,
});
const contextOf = (on: string): Context => ({
  on,
  at: `${on}T10:00:00Z`,
  actor: { person: "person-1", office: "coordination", organisation: "rbc" },
  newId: (kind) => `${kind}-${next++}`,
});
const decide = (reports: ReportBook, command: ReportCommand, on: string, sources = sourcesOf()) =>
  part.decide(command, { ...sources, reports }, contextOf(on));
const play = (reports: ReportBook, command: ReportCommand, on: string, sources = sourcesOf()): ReportBook => {
  const result = decide(reports, command, on, sources);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.reduce(part.evolve, reports);
};
const refusals = (reports: ReportBook, command: ReportCommand, on: string, sources = sourcesOf()) => {
  const result = decide(reports, command, on, sources);
  return result.ok ? [] : result.error.map(({ kind }) => kind);
};

describe("calendar", () => {
  const calendar = (plan: Plan) =>
    reportingCalendar({ plan, authorities: ["rbc", "cocof"], indicators: [], daysToReport: 60 });

  it("follows the rhythm of the plan, for each party", () => {
    expect(calendar(planOf()).dues.filter(({ from }) => from === "cocof")).toMatchObject([
      { period: { from: "2023-01-01", to: "2023-12-31" }, due: "2024-02-29" },
      { period: { from: "2024-01-01", to: "2024-12-31" }, due: "2025-03-01" },
      { period: { from: "2025-01-01", to: "2025-12-31" }, due: "2026-03-01" },
      { period: { from: "2026-01-01", to: "2026-12-31" }, due: "2027-03-01" },
    ]);
  });
  it("takes the days of the evaluations as the plan gives them", () => {
    const evaluations = calendar(planOf()).dues.filter(({ kind }) => kind === "mid-term" || kind === "final");
    expect(evaluations.map(({ kind, due, from }) => [kind, due, from])).toEqual([
      ["mid-term", "2024-12-31", "rbc"],
      ["final", "2026-11-30", "rbc"],
    ]);
  });
  it("says what the plan does not state, and makes nothing up", () => {
    expect(calendar(planOf({ monitoring: null, period: null }))).toEqual({
      dues: [],
      notStated: ["periodFrom", "periodTo", "rhythm", "midTerm", "final"],
    });
  });
  it("covers the plan without gap or overlap, whatever the rhythm", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom("2023", "2023-05", "2023-01-31"),
        (months, from) => {
          const plan = planOf({ period: { from, to: "2026-08" }, monitoring: { frequencyMonths: months } });
          const spans = reportingCalendar({
            plan,
            authorities: ["rbc"],
            indicators: [],
            daysToReport: 0,
          }).dues;
          expect(spans.at(-1)?.period.to).toBe("2026-08-31");
          spans.slice(1).forEach(({ period }, index) => {
            const before = spans[index]?.period.to as string;
            expect(before < period.from).toBe(true);
            expect(Date.parse(period.from) - Date.parse(before)).toBe(86_400_000);
          });
        },
      ),
    );
  });
});

describe("dues", () => {
  const set: ReportCommand = {
    type: "setReportingCalendar",
    data: { authorities: ["rbc", "cocof"], daysToReport: 60 },
  };
  const book = play(part.initial, set, "2023-01-15");
  const id = "progress:rbc:2023-12-31";
  const deliver: ReportCommand = { type: "deliverReport", data: { due: id, source: "letter of 5 March" } };
  const standing = (reports: ReportBook, on: string) =>
    listDues(reports, indicatorPart.initial, on).find((due) => due.id === id)?.standing;

  test.each([
    ["2023-12-31", { state: "not-yet", opensOn: "2024-01-01" }],
    ["2024-01-01", { state: "due", daysLeft: 59 }],
    ["2024-02-29", { state: "due", daysLeft: 0 }],
    ["2024-03-01", { state: "overdue", daysOver: 1 }],
  ])("on %s: %j", (on, expected) => {
    expect(standing(book, on)).toEqual(expected);
  });
  it("counts the days late, and knows what was known on an earlier day", () => {
    const delivered = play(book, deliver, "2024-03-05");
    expect(standing(delivered, "2024-03-05")).toEqual({ state: "delivered", on: "2024-03-05", daysLate: 5 });
    expect(standing(delivered, "2024-03-04")).toEqual({ state: "overdue", daysOver: 4 });
  });
  it("puts the longest overdue first", () => {
    const first = listDues(book, indicatorPart.initial, "2026-01-01")[0];
    expect(first).toMatchObject({ due: "2024-02-29", standing: { state: "overdue" } });
  });
  it("keeps what was due and what was delivered when the calendar is made again", () => {
    const delivered = play(book, deliver, "2024-02-05");
    const monthly = sourcesOf({ plan: planOf({ monitoring: { frequencyMonths: 6 } }) });
    const again = play(delivered, set, "2025-01-15", monthly);
    expect(again.dues.filter(({ due }) => due < "2025-01-15")).toEqual(
      book.dues.filter(({ due }) => due < "2025-01-15"),
    );
    expect(standing(again, "2025-01-15")).toMatchObject({ state: "delivered" });
  });
  it("takes a submitted value for the delivery of an indicator", () => {
    const definition = { id: "i1", owner: "rbc", frequencyMonths: 12 } as IndicatorBook["indicators"][number];
    const value = {
      ...{ indicator: "i1", period: { from: "2023", to: "2023" }, state: "submitted" },
      submittedOn: "2024-02-01",
    } as IndicatorBook["values"][number];
    const indicators = { ...indicatorPart.initial, indicators: [definition], values: [value] };
    const withIndicator = play(part.initial, set, "2023-01-15", sourcesOf({ indicators }));
    const due = listDues(withIndicator, indicators, "2024-06-01").find(
      (each) => each.kind === "indicator-value" && each.period.to === "2023-12-31",
    );
    expect(due?.standing).toEqual({ state: "delivered", on: "2024-02-01", daysLate: 0 });
    const command: ReportCommand = {
      type: "deliverReport",
      data: { due: due?.id as string, source: "mail" },
    };
    expect(refusals(withIndicator, command, "2024-06-01")).toEqual(["deliveredByValue"]);
  });
  it("refuses", () => {
    const unplanned = sourcesOf({ plan: planOf({ monitoring: null }) });
    expect(refusals(part.initial, set, "2023-01-15", unplanned)).toEqual(["noRhythmStated"]);
    const unknown: ReportCommand = { type: "deliverReport", data: { due: "progress", source: "mail" } };
    expect(refusals(book, unknown, "2024-03-05")).toEqual(["unknownDue"]);
    const another: ReportCommand = {
      type: "deliverReport",
      data: { due: "progress:cocof:2023-12-31", source: "mail" },
    };
    expect(refusals(book, another, "2024-03-05")).toEqual(["dueOfAnother"]);
    expect(refusals(play(book, deliver, "2024-03-05"), deliver, "2024-03-06")).toEqual(["alreadyDelivered"]);
  });
});

const line = (id: string, euroCents: number, measure = "m1") =>
  budgetLine.parse({
    ...{ id, measure, reportedBy: "rbc", funder: "rbc", year: 2024, kind: "operating", stage: "planned" },
    ...{ amount: { kind: "money", euroCents }, source: "budget" },
  });
const pictureOf = (on: string, change: Partial<Sources> = {}) =>
  reportContent(sourcesOf(change), { on, period: { from: "2024", to: "2024" } });

describe("content", () => {
  it("is plain JSON: written and read again it is the same", () => {
    const content = pictureOf("2025-02-01", {
      measures: { measures: [recordOf("m2", [shareOf("fed", "running")])] },
      budget: { ...budgetPart.initial, lines: [line("l1", 500)] },
      status: { entries: [entryOf("late")] },
    });
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
    expect(content.plan.title).toEqual({ nl: "Plan tegen racisme" });
  });
  it("gives a shared measure its worst share, and no voice on the whole makes it better", () => {
    const shares = [
      shareOf("fed", "done"),
      shareOf("vlg", "delayed"),
      shareOf("rw", "dropped", { withdrawn: { on: "2024-01-01", reason: "budget" } }),
    ];
    const [measure] = pictureOf("2025-02-01", {
      plan: planOf({ measures: [] }),
      measures: { measures: [recordOf("m1", shares)] },
      status: { entries: [entryOf("done")] },
    }).measures;
    expect(measure).toMatchObject({ standing: "late", shares: [{ authority: "fed" }, { authority: "vlg" }] });
  });
  it("is never better than its worst share, whatever is reported", () => {
    const status = fc.constantFrom("planned", "running", "done", "delayed", "dropped", null);
    const rank = ["dropped", "blocked", "late", "no-evidence", "unknown", "not-started", "on-course", "done"];
    fc.assert(
      fc.property(
        fc.array(status, { minLength: 1, maxLength: 5 }),
        fc.constantFrom("done", "late"),
        (all, said) => {
          const shares = all.map((each, index) => shareOf(`a${index}`, each as Share["status"]));
          const [measure] = pictureOf("2025-02-01", {
            plan: planOf({ measures: [] }),
            measures: { measures: [recordOf("m1", shares)] },
            status: { entries: [entryOf(said as "done")] },
          }).measures;
          for (const { standing } of measure?.shares ?? []) {
            expect(rank.indexOf(measure?.standing as string)).toBeLessThanOrEqual(rank.indexOf(standing));
          }
        },
      ),
    );
  });
  it("takes what its one carrier says of the whole as said of the share, the latest word of both", () => {
    const ofShare = entryOf("late", { subject: { measure: "m1", share: "rbc" }, on: "2025-01-05" });
    const standingAfter = (...entries: StatusEntry[]) =>
      pictureOf("2025-02-01", {
        plan: planOf({ measures: [] }),
        measures: { measures: [recordOf("m1", [shareOf("rbc", null)])] },
        status: { entries },
      }).measures[0];
    expect(standingAfter(entryOf("on-course"))).toMatchObject({
      standing: "on-course",
      shares: [{ authority: "rbc", standing: "on-course" }],
    });
    expect(standingAfter(ofShare, entryOf("on-course"))?.standing).toBe("on-course");
    expect(standingAfter(ofShare, entryOf("on-course", { on: "2025-01-01" }))?.standing).toBe("late");
    expect(standingAfter()?.standing).toBe("unknown");
  });
  it("takes what the document says of the whole where no government carries a share yet", () => {
    const record = recordOf("m1", [], { stated: { status: "delayed" } });
    const plan = planOf({ measures: [] });
    expect(pictureOf("2025-02-01", { plan, measures: { measures: [record] } }).measures[0]?.standing).toBe(
      "late",
    );
  });
  it("calls a withdrawn measure dropped", () => {
    const record = recordOf("m1", [shareOf("fed", "done")], {
      withdrawn: { on: "2024-05-01", reason: "budget" },
    });
    const plan = planOf({ measures: [] });
    expect(pictureOf("2025-02-01", { plan, measures: { measures: [record] } }).measures[0]?.standing).toBe(
      "dropped",
    );
  });
  it("says since when there is no news, and what money is not known", () => {
    const content = pictureOf("2025-02-01", { status: { entries: [entryOf("late")] } });
    expect(content.measures[0]).toMatchObject({
      lastNewsOn: "2025-01-10",
      money: { planned: { euroCents: null } },
    });
    expect(content.totals.planned).toMatchObject({ euroCents: null, state: "nothing-known", unknown: 1 });
  });
});

describe("no news since", () => {
  const plan = planOf({
    measures: ["m1", "m2", "m3"].map((id) => ({ id, title: { nl: id } })),
  });
  const on = (measure: string, state: "done" | "late", day: string) =>
    entryOf(state, { subject: { measure, share: null }, on: day, recordedOn: day });
  const entries = [on("m1", "late", "2025-01-10"), on("m3", "done", "2024-01-10")];
  const content = pictureOf("2025-02-09", { plan, status: { entries } });

  test.each([
    [30, [["m2", null]]],
    [
      29,
      [
        ["m2", null],
        ["m1", 30],
      ],
    ],
  ])("since more than %d days: %j", (days, expected) => {
    expect(staleMeasures(content, days).map(({ measure, days: silent }) => [measure, silent])).toEqual(
      expected,
    );
  });
});

describe("frozen reports", () => {
  const freeze: ReportCommand = { type: "freezeReport", data: { period: { from: "2024", to: "2024" } } };
  const book = play(part.initial, freeze, "2025-02-01");

  it("keep their content and its hash", () => {
    expect(book.reports).toHaveLength(1);
    expect(isIntact(book.reports[0] as never, hash)).toBe(true);
    const report = book.reports[0] as ReportBook["reports"][number];
    const changed = { ...report, content: { ...report.content, on: "2025-02-02" } };
    expect(isIntact(changed, hash)).toBe(false);
  });
  it("stay as they are when another is made", () => {
    const more = play(book, freeze, "2026-02-01", sourcesOf({ status: { entries: [entryOf("done")] } }));
    expect(more.reports[0]).toEqual(book.reports[0]);
    expect(more.reports).toHaveLength(2);
  });
  it("are not made twice of the same", () => {
    expect(refusals(book, freeze, "2025-02-01")).toEqual(["sameReport"]);
  });
});

const indicatorOf = (value: number, target: number) =>
  ({
    ...{ id: "i1", label: { nl: "Meldingen" }, unit: { nl: "meldingen" }, progress: "behind" },
    direction: { kind: "up" as const, target: { value: target, on: "2026-12-31" } },
    latest: { number: value, on: "2024", gap: null },
  }) satisfies ReportContent["indicators"][number];
const changesOf = (earlier: ReportContent, later: ReportContent): ReportChange[] => {
  const result = differenceOf(earlier, later);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe("difference", () => {
  const before = pictureOf("2025-02-01", {
    budget: { ...budgetPart.initial, lines: [line("l1", 10_000_000)] },
  });
  const [m1] = before.measures as [ReportContent["measures"][number]];
  const laterWith = (
    change: Partial<ReportContent["measures"][number]>,
    more: Partial<ReportContent> = {},
  ) => ({
    ...before,
    on: "2026-02-01",
    measures: [{ ...m1, end: "2027", ...change }],
    ...more,
  });
  const ended = { ...before, measures: [{ ...m1, end: "2027" }] };
  const kinds = (earlier: ReportContent, later: ReportContent) =>
    changesOf(earlier, later).map(({ kind }) => kind);

  test.each<[ReportChange["kind"], ReportContent, ReportContent]>([
    ["newMeasure", { ...before, measures: [] }, laterWith({})],
    ["finished", ended, laterWith({ standing: "done" })],
    [
      "noLongerFinished",
      { ...ended, measures: [{ ...m1, end: "2027", standing: "done" }] },
      laterWith({ standing: "late" }),
    ],
    ["dropped", ended, laterWith({ standing: "dropped" })],
    ["noLongerNamed", before, laterWith({}, { measures: [] })],
    ["laterThanPromised", before, laterWith({})],
    ["earlierThanPromised", ended, laterWith({ end: "2026-12" })],
    ["endChanged", ended, laterWith({ end: null })],
    ["endChanged", ended, laterWith({ end: "2027-03" })],
    ["notFinishedInTime", { ...before, on: "2025-06-30" }, laterWith({ end: "2025-06" })],
    ["standingChanged", ended, laterWith({ standing: "blocked" })],
    [
      "newIndicator",
      { ...ended, indicators: [] },
      laterWith({}, { indicators: [{ ...indicatorOf(1, 2), latest: null }] }),
    ],
    ["indicatorNoLongerNamed", { ...ended, indicators: [indicatorOf(1, 2)] }, laterWith({})],
    [
      "targetChanged",
      { ...ended, indicators: [indicatorOf(1, 2)] },
      laterWith({}, { indicators: [indicatorOf(1, 3)] }),
    ],
    [
      "newValue",
      { ...ended, indicators: [indicatorOf(1, 2)] },
      laterWith({}, { indicators: [indicatorOf(2, 2)] }),
    ],
    [
      "moneyChanged",
      ended,
      laterWith({
        money: { ...m1.money, planned: { euroCents: null, fteHundredths: null, noBudgetNamed: true } },
      }),
    ],
  ])("%s", (kind, earlier, later) => {
    expect(kinds(earlier, later)).toEqual([kind]);
  });
  const shared = (...standings: ("late" | "dropped")[]) => ({
    shares: standings.map((standing, index) => ({ authority: `g${index}`, standing, end: null })),
    standing: standings.includes("dropped") ? ("dropped" as const) : ("late" as const),
  });
  it.each([
    [
      "one gives up, the others go on",
      shared("late", "late", "late"),
      shared("late", "late", "dropped"),
      1,
      3,
    ],
    ["one leaves, the others go on", shared("late", "late", "late"), shared("late", "late"), 1, 3],
    ["a second gives up", shared("late", "late", "dropped"), shared("late", "dropped", "dropped"), 2, 3],
  ])("says by how many a shared measure was dropped when %s", (_, was, is, gone, of) => {
    const earlier = { ...before, measures: [{ ...m1, end: "2027", ...was }] };
    const changes = changesOf(earlier, laterWith(is));
    expect(changes).toMatchObject([{ kind: "droppedInPart", of }]);
    expect(wordDifference(changes, "en")[0]).toContain(`Dropped by ${gone} of the ${of} governments`);
  });
  it("says that it was dropped when nobody carries it any more, and nothing twice", () => {
    const earlier = { ...before, measures: [{ ...m1, end: "2027", ...shared("late", "dropped") }] };
    expect(kinds(earlier, laterWith(shared("late", "dropped")))).toEqual([]);
    const all = { ...before, measures: [{ ...m1, end: "2027", ...shared("late", "late") }] };
    expect(kinds(all, laterWith(shared("dropped", "dropped")))).toEqual(["dropped"]);
  });
  it("tells a measure that is no longer named from one that was dropped", () => {
    expect(changesOf(before, laterWith({}, { measures: [] }))[0]?.kind).toBe("noLongerNamed");
  });
  it("finds nothing between a report and itself, and says so", () => {
    expect(changesOf(before, before)).toEqual([]);
    expect(wordDifference([], "de")).toEqual(["Zwischen den beiden Berichten hat sich nichts geändert."]);
  });
  it("refuses another plan, and the wrong order", () => {
    const other = { ...before, plan: { ...before.plan, id: "q" } };
    expect(differenceOf(before, other)).toMatchObject({ error: { kind: "otherPlan", plans: ["p", "q"] } });
    expect(differenceOf(laterWith({}), before)).toMatchObject({ error: { kind: "wrongOrder" } });
  });
});

describe("words", () => {
  const title = { nl: "Praktijktests", fr: "Tests de situation" };
  const later: ReportChange = {
    kind: "laterThanPromised",
    measure: "m1",
    title,
    from: "2025-06",
    to: "2026-03-01",
  };
  const money: ReportChange = {
    ...{ kind: "moneyChanged", measure: "m1", title, stage: "planned" },
    from: { euroCents: 123_456_750, fteHundredths: null, noBudgetNamed: false },
    to: { euroCents: null, fteHundredths: null, noBudgetNamed: true },
  };
  test.each([
    ["nl", "Later dan beloofd: ‘Praktijktests’. Einde van juni 2025 naar 1 maart 2026."],
    ["fr", "Plus tard que promis : « Tests de situation ». Fin : juin 2025, puis 1er mars 2026."],
    ["de", "Später als zugesagt: „Praktijktests“. Ende: erst Juni 2025, jetzt 1. März 2026."],
    ["en", "Later than promised: ‘Praktijktests’. End moved from June 2025 to 1 March 2026."],
  ] as const)("in %s: %s", (language, sentence) => {
    expect(wordDifference([later], language)).toEqual([sentence]);
  });
  test.each([
    [
      "nl",
      "Gepland geld veranderd: ‘Praktijktests’. Eerst: €\u00a01\u202f234\u202f567,50. Nu: geen budget genoemd.",
    ],
    [
      "fr",
      "Moyens modifiés (prévus) : « Tests de situation ». Avant : 1\u202f234\u202f567,50\u00a0€. Maintenant : aucun budget mentionné.",
    ],
    [
      "de",
      "Mittel geändert (geplant): „Praktijktests“. Zuvor: 1\u202f234\u202f567,50\u00a0€. Jetzt: kein Budget genannt.",
    ],
    [
      "en",
      "Money changed (planned): ‘Praktijktests’. Before: €1\u202f234\u202f567.50. Now: no budget named.",
    ],
  ] as const)("money in %s", (language, sentence) => {
    expect(wordDifference([money], language)).toEqual([sentence]);
  });
  test.each([
    ["2027", "de", "2027"],
    ["2027-03", "fr", "mars 2027"],
    ["2027-03-01", "fr", "1er mars 2027"],
    ["2027-03-02", "nl", "2 maart 2027"],
  ] as const)("%s in %s: %s", (date, language, words) => {
    expect(wordDate(date, language)).toBe(words);
  });
  it("writes numbers in full", () => {
    expect([wordNumber(-1234.5, "nl"), wordNumber(999, "en"), wordEuro(100_000, "de")]).toEqual([
      "−1\u202f234,5",
      "999",
      "1\u202f000\u00a0€",
    ]);
  });
  it("leaves no placeholder open, for any change in any language", () => {
    const target = { kind: "keep-within" as const, low: 1, high: 2.5 };
    const none = { euroCents: null, fteHundredths: 150, noBudgetNamed: false };
    const head = { measure: "m", indicator: "i", title };
    const facts: Record<ReportChange["kind"], object> = {
      ...{
        newMeasure: {},
        finished: {},
        dropped: {},
        droppedInPart: { authorities: ["rw"], of: 3 },
        noLongerNamed: {},
        newIndicator: {},
        indicatorNoLongerNamed: {},
      },
      noLongerFinished: { to: "unknown" },
      laterThanPromised: { from: "2025", to: "2026" },
      earlierThanPromised: { from: "2026", to: "2025" },
      endChanged: { from: null, to: "2025" },
      notFinishedInTime: { end: "2025" },
      standingChanged: { from: "late", to: "blocked" },
      moneyChanged: { stage: "spent", from: none, to: { ...none, fteHundredths: null } },
      targetChanged: { from: target, to: null },
      newValue: { from: null, to: { number: null, on: "2025", gap: "not-measured" } },
    };
    for (const kind of changeKinds) {
      for (const language of languages) {
        const [sentence] = wordDifference([{ kind, ...head, ...facts[kind] } as ReportChange], language);
        expect(sentence).not.toMatch(/[{}]|undefined|null/);
      }
    }
  });
  it("has words for all in four languages", () => {
    for (const texts of [
      ...[
        changeTexts,
        moneyStageWords,
        standingWords,
        phraseTexts,
        dueKindTexts,
        dueStateTexts,
        notStatedTexts,
      ],
      ...[reportRefusalTexts, part.summaries ?? {}],
    ]) {
      for (const text of Object.values<FullText>(texts)) {
        for (const language of languages) expect(text[language]).toMatch(/\S/);
      }
    }
  });
});
