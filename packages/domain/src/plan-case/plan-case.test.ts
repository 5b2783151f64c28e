import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { belgianCompetences } from "../belgium/competences/index.js";
import { belgianPlans } from "../belgium/plans/index.js";
import { checkPlan } from "../check/index.js";
import { createCompetenceModel } from "../competence/index.js";
import { type Plan, readPlan } from "../plan/index.js";
import {
  type CaseContext,
  caseAsOf,
  caseRefusalTexts,
  createPlanCaseModel,
  type DomainEvent,
  headRefusalTexts,
  openAfterTheEnd,
  type PlanCase,
  planCaseCommands,
  planDocumentOf,
  type RecordedEvent,
  type Refusal,
} from "./index.js";

const model = createPlanCaseModel({ contentHash: (content) => JSON.stringify(content) });
const competence = createCompetenceModel(belgianCompetences);

const contextOf = (organisation: string, on = "2026-03-02"): CaseContext => {
  let count = 0;
  return {
    on,
    at: `${on}T09:00:00Z`,
    actor: { person: "p1", office: "secretariat", organisation },
    newId: (kind) => `${kind}-${on}-${organisation}-${++count}`,
    competence,
  };
};
const title = { nl: "Plan", fr: "Plan" };
const head = {
  title,
  authority: { id: "interfederal", type: "interfederal", name: "Interfederal" },
  coAuthorities: [{ id: "fed", type: "federal", name: "Federal" }],
  level: "interfederal",
  kind: "action-plan",
};
const opening = {
  type: "openCase",
  data: { procedure: "interfederal", origin: { kind: "new", plan: head } },
};

const decided = (state: PlanCase, type: string, data: unknown, context: CaseContext): DomainEvent[] => {
  const result = model.decide(state, { type, data }, context);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const applied = (state: PlanCase, events: readonly DomainEvent[]): PlanCase =>
  events.reduce(model.evolve, state);
const refused = (
  state: PlanCase,
  command: { type: string; data: unknown; expectedVersion?: number },
  by: CaseContext,
): Refusal[] => {
  const result = model.decide(state, command, by);
  if (result.ok) throw new Error("expected a refusal");
  return result.error;
};
const opened = applied(
  model.emptyCase,
  decided(model.emptyCase, opening.type, opening.data, contextOf("fed")),
);

describe("a case", () => {
  it("opens once, by an owner of the plan", () => {
    expect(opened).toMatchObject({ version: 1, head: { procedure: "interfederal", openedOn: "2026-03-02" } });
    expect(refused(opened, opening, contextOf("fed"))).toMatchObject([{ kind: "caseAlreadyOpen" }]);
    expect(refused(model.emptyCase, opening, contextOf("wal"))).toEqual([
      { kind: "planOfAnother", owners: ["interfederal", "fed"], organisation: "wal" },
    ]);
    expect(
      refused(model.emptyCase, { type: "withdrawGoal", data: { goal: "g", reason: "r" } }, contextOf("fed")),
    ).toEqual([{ kind: "caseNotOpen" }]);
  });

  it("refuses what nobody knows, naming what was perhaps meant", () => {
    expect(refused(opened, { type: "creatMeasure", data: {} }, contextOf("fed"))).toMatchObject([
      { kind: "commandUnknown", command: "creatMeasure", nearest: expect.arrayContaining(["createMeasure"]) },
    ]);
  });

  it("tells all problems at once: stale, unknown, missing and invalid members", () => {
    const data = {
      title: { nl: "M", es: "M" },
      lead: { authority: "fed", chef: "x" },
      domains: ["hosing"],
      tilte: 1,
    };
    const refusals = refused(opened, { type: "createMeasure", data, expectedVersion: 7 }, contextOf("fed"));
    expect(refusals).toEqual(
      expect.arrayContaining([
        { kind: "caseStale", expected: 7, actual: 1 },
        { kind: "memberUnknown", path: "tilte", nearest: expect.arrayContaining(["title"]) },
        { kind: "memberUnknown", path: "lead.chef", nearest: [] },
        { kind: "memberUnknown", path: "title.es", nearest: [] },
        expect.objectContaining({ kind: "memberInvalid", path: "domains[0]", value: "hosing" }),
      ]),
    );
    expect(refused(opened, { type: "withdrawGoal", data: {} }, contextOf("fed"))).toEqual([
      {
        kind: "memberMissing",
        path: "goal",
        expected: expect.objectContaining({ en: "a text", fr: "un texte" }),
      },
      { kind: "memberMissing", path: "reason", expected: expect.objectContaining({ de: "ein Text" }) },
    ]);
  });

  it("refuses members deep inside what a document's own schema would leave out", () => {
    const data = {
      procedure: "interfederal",
      origin: { kind: "new", plan: { ...head, authority: { ...head.authority, logo: "x" } } },
    };
    expect(refused(model.emptyCase, { type: "openCase", data }, contextOf("fed"))).toMatchObject([
      { kind: "memberUnknown", path: "origin.plan.authority.logo" },
    ]);
  });

  it("changes what it says of the whole, and never who owns it", () => {
    const change = { title: { nl: "Nieuw", fr: "Nouveau" }, slogan: "Samen" };
    const changed = applied(opened, decided(opened, "changeHead", { change }, contextOf("interfederal")));
    expect(changed.head?.plan).toMatchObject(change);
    const taken = { change: { authority: head.authority } };
    expect(refused(opened, { type: "changeHead", data: taken }, contextOf("fed"))).toMatchObject([
      { kind: "memberUnknown", path: "change.authority" },
    ]);
    expect(refused(opened, { type: "changeHead", data: { change: {} } }, contextOf("wal"))).toEqual([
      { kind: "planOfAnother", owners: ["interfederal", "fed"], organisation: "wal" },
      { kind: "nothingToChange", path: "change" },
    ]);
  });

  it("has a summary in its owner's own words, which a translation follows or is out of date", () => {
    const by = contextOf("fed");
    const text = { nl: "Iedereen telt mee.", fr: "Tout le monde compte." };
    const stated = applied(opened, decided(opened, "statePlainSummary", { text }, by));
    expect(stated.head?.summary).toEqual({ text, on: by.on, by: "fed" });
    const longer = { ...text, nl: "Iedereen telt mee, overal." };
    const changed = applied(stated, decided(stated, "statePlainSummary", { text: longer }, by));
    expect(planDocumentOf(changed, by.on).plainSummary).toEqual({
      ...{ text: { ...longer, outdated: ["fr"] }, on: by.on },
    });
    const gone = applied(changed, decided(changed, "statePlainSummary", { text: null }, by));
    expect(planDocumentOf(gone, by.on).plainSummary).toBeUndefined();
    expect(refused(stated, { type: "statePlainSummary", data: { text } }, contextOf("wal"))).toMatchObject([
      { kind: "planOfAnother" },
      { kind: "nothingToChange", path: "text" },
    ]);
    const tooLong = { text: { nl: "x".repeat(901) } };
    expect(refused(stated, { type: "statePlainSummary", data: tooLong }, by)).toMatchObject([
      { path: "text.nl" },
    ]);
    // It is said with a day and an author, and by no other way.
    expect(
      refused(opened, { type: "changeHead", data: { change: { plainSummary: { text } } } }, by),
    ).toMatchObject([{ kind: "memberUnknown" }]);
  });

  it("comes with the summary of the document it is opened from", () => {
    const document = {
      ...head,
      id: "plan-x",
      status: "in-force",
      plainSummary: { text: title, on: "2025-05-01" },
    };
    const opens = { procedure: "interfederal", origin: { kind: "document", document } };
    const state = applied(model.emptyCase, decided(model.emptyCase, "openCase", opens, contextOf("fed")));
    expect(state.head?.summary).toEqual({ text: title, on: "2025-05-01", by: head.authority.id });
  });

  it("says which of its translations did not follow, and takes a change back whole", () => {
    const by = contextOf("fed");
    const renamed = { title: { ...title, nl: "Een andere titel" } };
    const changed = applied(opened, decided(opened, "changeHead", { change: renamed }, by));
    expect(changed.head?.plan.title.outdated).toEqual(["fr"]);
    const holds = { title: { ...renamed.title, outdated: [] } };
    const settled = applied(changed, decided(changed, "changeHead", { change: holds }, by));
    expect(settled.head?.plan.title).toEqual(renamed.title);
  });

  it("is ordered by its owners, and keeps the parts that something hangs on", () => {
    const by = contextOf("fed");
    const addAxis = { kind: "theme", nodes: [{ label: { nl: "Werk" } }, { label: { nl: "Wonen" } }] };
    const ordered = applied(opened, decided(opened, "addAxis", addAxis, by));
    const [work, housing] = ordered.head?.plan.structure?.[0]?.nodes?.map(({ id }) => id) ?? [];
    expect(planDocumentOf(ordered, "2026-03-02").structure).toMatchObject([{ axis: "theme", primary: true }]);
    const moved = { node: housing, axis: 0, parent: work, position: 0 };
    expect(refused(ordered, { type: "moveNode", data: moved }, contextOf("wal"))).toMatchObject([
      { kind: "planOfAnother", organisation: "wal" },
    ]);
    const nested = applied(ordered, decided(ordered, "moveNode", moved, by));
    const measure = { title: { nl: "Toets" }, lead: { authority: "fed" }, nodes: [housing] };
    const used = applied(nested, decided(nested, "createMeasure", measure, by));
    const hanging = {
      kind: "nodeInUse",
      node: housing,
      measures: [used.measures.measures[0]?.id],
      goals: [],
    };
    for (const command of [
      { type: "removeNode", data: { node: work } },
      { type: "removeAxis", data: { axis: 0 } },
      { type: "changeHead", data: { change: { structure: [] } } },
    ])
      expect(refused(used, command, by)).toEqual([hanging]);
    expect(applied(nested, decided(nested, "removeNode", { node: work }, by)).head?.plan.structure).toEqual([
      { axis: "theme", primary: true, nodes: [] },
    ]);
  });

  it("says how its last text was adopted, as far as that is everybody's to know", () => {
    const by = (person: string): CaseContext => {
      const context = contextOf("fed");
      return { ...context, actor: { ...context.actor, person } };
    };
    const steps = (access: "public" | "parties", plan: object = head): PlanCase => {
      const opens = { procedure: "one-government", origin: { kind: "new", plan } };
      let state = applied(model.emptyCase, decided(model.emptyCase, "openCase", opens, by("p1")));
      const run = (type: string, data: unknown, person = "p1") => {
        state = applied(state, decided(state, type, data, by(person)));
      };
      run("addParty", { authority: "fed", reason: title });
      state = { ...state, lifecycle: { ...state.lifecycle, stage: "adoption", timesInAdoption: 1 } };
      run("openAdoptionRound", { text: title });
      const decision = {
        party: "fed",
        part: "common",
        act: "executive",
        outcome: "approved",
        on: "2026-03-01",
      };
      run("recordDecision", {
        ...decision,
        reference: "2026/7",
        body: { nl: "Ministerraad" },
        reservations: [],
        access,
      });
      run("publishDecision", { decision: state.adoption.decisions[0]?.id }, "p2");
      return state;
    };
    const adoption = (state: PlanCase) => planDocumentOf(state, "2026-03-02").adoption;
    expect(adoption(opened)).toBeUndefined();
    expect(adoption(steps("public"))).toEqual({
      ...{ level: "government", body: "Ministerraad", date: "2026-03-01" },
    });
    expect(adoption(steps("parties"))).toEqual({ level: "government", body: null, date: "2026-03-02" });
    const city = { ...head, authority: { id: "fed", type: "municipality", name: "Stad" } };
    expect(adoption(steps("public", city))).toMatchObject({ level: null, date: "2026-03-01" });
    const stated = { level: "council", body: "Gemeenteraad", date: "2026-02" };
    expect(adoption(steps("public", { ...city, adoption: stated }))).toEqual({
      ...stated,
      date: "2026-03-01",
    });
  });

  it("is what it was on a day", () => {
    const record = (events: readonly DomainEvent[], on: string): RecordedEvent[] =>
      events.map((event) => ({ ...event, on }));
    const later = decided(
      opened,
      "changeHead",
      { change: { slogan: "Samen" } },
      contextOf("fed", "2026-05-01"),
    );
    const events = [
      ...record(decided(model.emptyCase, opening.type, opening.data, contextOf("fed")), "2026-03-02"),
      ...record(later, "2026-05-01"),
    ];
    expect(caseAsOf(model, events, "2026-03-01")).toEqual(model.emptyCase);
    expect(caseAsOf(model, events, "2026-04-30")).toEqual(opened);
    expect(caseAsOf(model, events, "2026-05-01").head?.plan.slogan).toBe("Samen");
  });
});

describe("a case opened from a document", () => {
  const fromDocument = (document: Plan) => {
    const data = { procedure: "one-government", origin: { kind: "document", document } };
    return applied(
      model.emptyCase,
      decided(model.emptyCase, "openCase", data, contextOf(document.authority.id)),
    );
  };
  test.each(belgianPlans.map((plan) => [plan.id, plan] as const))("%s comes out as it went in", (_, plan) => {
    const state = fromDocument(plan);
    const written = planDocumentOf(state, "2026-03-02");
    expect(readPlan(written)).toMatchObject({ ok: true, value: { remarks: [] } });
    const withoutEmpty = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (_name, member) =>
          member === null || (Array.isArray(member) && member.length === 0) ? undefined : member,
        ),
      );
    const stated = (document: Plan) =>
      withoutEmpty({ ...document, format: undefined, goals: document.goals ?? [] });
    expect(stated(written)).toEqual(stated(plan));
    const results = (document: Plan) =>
      checkPlan(document, { on: "2026-03-02", competence }).results.map(({ criterion, result }) => [
        criterion,
        result,
      ]);
    expect(results(written)).toEqual(results(plan));
    // The fold of a case is plain JSON and gives the same again.
    expect(JSON.parse(JSON.stringify(state))).toEqual(withoutUndefined(state));
  });
  const withoutUndefined = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  it("refuses two measures of one name", () => {
    const measures = [
      { id: "m", title },
      { id: "m", title },
    ];
    const document = { id: "x", status: "promised", ...head, measures };
    const data = { procedure: "interfederal", origin: { kind: "document", document } };
    expect(refused(model.emptyCase, { type: "openCase", data }, contextOf("fed"))).toEqual([
      { kind: "identifierTwice", path: "origin.document.measures[1].id", id: "m" },
    ]);
  });
});

describe("a renewal", () => {
  const lead = (authority: string) => ({
    title,
    lead: { authority },
    grounds: ["skin-colour"],
    start: "2026",
    end: "2027",
  });
  const own = decided(opened, "createMeasure", lead("fed"), contextOf("fed"));
  const foreign = decided(opened, "createMeasure", lead("wal"), contextOf("wal"));
  const goal = decided(
    opened,
    "createGoal",
    { level: "strategic", label: title, sources: [] },
    contextOf("fed"),
  );
  const earlier = applied(opened, [...own, ...foreign, ...goal]);
  const ids = earlier.measures.measures.map(({ id }) => id);
  const goalId = earlier.goals.goals[0]?.id;
  const renewal = (measures: string[], of = earlier.head?.id) => ({
    type: "openCase",
    data: {
      procedure: "interfederal",
      origin: { kind: "renewal", of, plan: head, goals: [goalId], measures },
    },
  });
  const context = { ...contextOf("fed", "2028-01-10"), earlier };

  it("starts from the last with links, and commits nobody else", () => {
    const { type, data } = renewal(ids);
    const next = applied(model.emptyCase, decided(model.emptyCase, type, data, context));
    expect(next.head?.origin).toEqual({ kind: "renewal", of: earlier.head?.id, atVersion: 4 });
    expect(next.goals.goals).toMatchObject([{ continues: goalId, owner: "fed" }]);
    const [mine, theirs] = next.measures.measures;
    expect(mine).toMatchObject({ continues: ids[0], lead: { authority: "fed" }, nature: "continued" });
    expect(mine).not.toHaveProperty("start");
    expect(theirs).toMatchObject({
      continues: ids[1],
      lead: null,
      stated: { lead: [{ authority: "wal" }] },
      shares: [],
    });
    const claim = { measure: theirs?.id, lead: { authority: "wal" } };
    expect(
      applied(next, decided(next, "claimLead", claim, contextOf("wal"))).measures.measures[1],
    ).toMatchObject({
      lead: { authority: "wal" },
      stated: null,
      shares: [{ authority: "wal", status: null }],
    });
    const linked = applied(
      earlier,
      decided(earlier, "linkRenewal", { case: next.head?.id }, contextOf("fed")),
    );
    expect(linked.head?.renewedBy).toEqual([next.head?.id]);
    expect(
      refused(linked, { type: "linkRenewal", data: { case: next.head?.id } }, contextOf("fed")),
    ).toMatchObject([{ kind: "renewalLinked" }]);
  });
  it("names every goal and measure the earlier plan does not have, and the earlier plan itself", () => {
    expect(refused(model.emptyCase, renewal(["no", ids[0] as string, "none"]), context)).toMatchObject([
      { kind: "earlierMeasureUnknown", path: "origin.measures[0]", measure: "no" },
      { kind: "earlierMeasureUnknown", path: "origin.measures[2]", measure: "none" },
    ]);
    expect(refused(model.emptyCase, renewal([], "other"), context)).toMatchObject([
      { kind: "earlierCaseMissing", case: "other" },
    ]);
  });
});

describe("commands", () => {
  it("are there once each, with a sentence in four languages", () => {
    const names = planCaseCommands().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining(["openCase", "createMeasure", "recordDecision", "freezeReport"]),
    );
    for (const { summary } of planCaseCommands()) {
      expect([summary.nl, summary.fr, summary.de, summary.en].every((text) => text.trim() !== "")).toBe(true);
    }
  });
  test.each(planCaseCommands())(
    "$name answers any input without throwing, and bad input changes nothing",
    ({ name }) => {
      fc.assert(
        fc.property(fc.jsonValue(), (data) => {
          const before = JSON.stringify(opened);
          const result = model.decide(opened, { type: name, data }, contextOf("fed"));
          if (!result.ok) expect(result.error.length).toBeGreaterThan(0);
          expect(JSON.stringify(opened)).toBe(before);
        }),
        { numRuns: 30 },
      );
      const extra = refused(opened, { type: name, data: { noSuchMember: 1 } }, contextOf("fed"));
      expect(extra).toContainEqual(expect.objectContaining({ kind: "memberUnknown", path: "noSuchMember" }));
    },
  );
});

it("has words for its refusals in four languages", () => {
  for (const words of [...Object.values(headRefusalTexts), ...Object.values(caseRefusalTexts)]) {
    expect([words.nl, words.fr, words.de, words.en].every((text) => text.trim() !== "")).toBe(true);
  }
});

describe("a plan that came to its end", () => {
  const commands = planCaseCommands().map(({ name }) => name);
  const ended = (stage: string): PlanCase => ({
    ...opened,
    lifecycle: { ...opened.lifecycle, stage: stage as PlanCase["lifecycle"]["stage"] },
  });
  test.each(["closed", "abandoned", "replaced", "expired"])(
    "takes no command when it is %s, but those that are named",
    (stage) => {
      const closed: string[] = [];
      for (const type of commands) {
        const result = model.decide(ended(stage), { type, data: {} }, contextOf("fed"));
        if (!result.ok && result.error.some(({ kind }) => kind === "caseEnded")) closed.push(type);
      }
      expect(commands.filter((name) => !closed.includes(name)).sort()).toEqual([...openAfterTheEnd].sort());
    },
  );
  test.each(["promised", "drafting", "in-force", "evaluation", "stalled"])("takes them while %s", (stage) => {
    const goal = { level: "strategic", label: title, sources: [] };
    expect(model.decide(ended(stage), { type: "createGoal", data: goal }, contextOf("fed")).ok).toBe(true);
  });
  it("is refused what is complete and right in itself", () => {
    const goal = { level: "strategic", label: title, sources: [] };
    expect(refused(ended("closed"), { type: "createGoal", data: goal }, contextOf("fed"))).toEqual([
      { kind: "caseEnded", stage: "closed" },
    ]);
  });
});
