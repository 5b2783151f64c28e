import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  type CaseContext,
  type Change,
  createPlanCaseModel,
  inverseCommands,
  isUndoable,
  madeBy,
  type PlanCase,
  planCaseCommands,
  planDocumentOf,
  type UndoState,
} from "./index.js";

const model = createPlanCaseModel({ contentHash: (content) => JSON.stringify(content) });
const on = "2026-03-02";
let count = 0;
const context: CaseContext = {
  ...{ on, at: `${on}T09:00:00Z`, actor: { person: "p1", office: "diversity", organisation: "mun-44021" } },
  newId: (kind) => `${kind}-${++count}`,
};

function done(state: PlanCase, { type, data }: Change): { state: PlanCase; change: Change } {
  const decided = model.decide(state, { type, data }, context);
  if (!decided.ok) throw new Error(`${type}: ${JSON.stringify(decided.error)}`);
  const made = decided.value.map((event) => madeBy(event.data)).find((id) => id !== null) ?? null;
  return { state: decided.value.reduce(model.evolve, state), change: { type, data, made } };
}
const having = (state: PlanCase, ...changes: Change[]): PlanCase =>
  changes.reduce((now, change) => done(now, change).state, state);
const seen = (state: PlanCase): UndoState => ({
  document: planDocumentOf(state, on),
  goals: state.goals,
  measures: state.measures,
  budget: state.budget,
});
const undone = (before: PlanCase, changed: PlanCase, changes: Change[], now: PlanCase = changed) =>
  inverseCommands(changes, { before: seen(before), after: seen(changed), now: seen(now), reason: "slip" });

const lead = { authority: "mun-44021", type: "municipality" };
const amount = (euroCents: number) => ({ kind: "money", euroCents });
const line = {
  ...{ measure: "m1", reportedBy: "mun-44021", funder: "mun-44021", year: 2026, kind: "operating" },
  ...{ stage: "planned", amount: amount(100), source: "budget 2026" },
};
const plan = {
  title: { nl: "Plan" },
  authority: { id: "mun-44021", type: "municipality", name: "Gent" },
  ...{ level: "municipality", kind: "action-plan", domains: ["housing"] },
  structure: [{ axis: "theme", nodes: [{ id: "n1", label: { nl: "Wonen" } }] }],
};
const begun = having(
  model.emptyCase,
  { type: "openCase", data: { procedure: "city-eccar", origin: { kind: "new", plan } } },
  { type: "createGoal", data: { level: "strategic", label: { nl: "Doel" }, sources: [] } },
  {
    type: "createMeasure",
    data: { id: "m1", title: { nl: "Maatregel" }, lead, domains: ["housing"], share: { owner: "Wonen" } },
  },
  { type: "addMilestone", data: { measure: "m1", title: { nl: "Nota" }, due: "2026-06" } },
  { type: "recordBudgetLine", data: line },
);
const goal = begun.goals.goals[0]?.id ?? "";
const milestone = begun.measures.measures[0]?.milestones[0]?.id ?? "";
const budgetLine = begun.budget.lines[0]?.id ?? "";

/** What readers see, without what is withdrawn and without identifiers that are given anew. */
function shownOf(state: PlanCase) {
  const measures = state.measures.measures.filter(({ withdrawn }) => !withdrawn);
  return JSON.parse(
    JSON.stringify({
      head: state.head?.plan,
      goals: state.goals.goals.filter(({ withdrawn }) => !withdrawn),
      measures: measures.map(({ shares, milestones, ...content }) => ({
        ...content,
        shares: shares.filter(({ withdrawn }) => !withdrawn),
        milestones: milestones.map(({ id: _, ...rest }) => rest),
      })),
      lines: state.budget.lines,
    }),
    // What is not stated and what was emptied are the same to a reader.
    (_, value) => (value === null ? undefined : value),
  );
}

const undoable: Change[] = [
  { type: "changeHead", data: { change: { domains: ["health"], slogan: { nl: "Samen" } } } },
  { type: "addNode", data: { axis: 0, parent: null, position: 1, node: { label: { nl: "Werk" } } } },
  { type: "changeNode", data: { node: "n1", change: { label: { nl: "Huisvesting" } } } },
  { type: "removeNode", data: { node: "n1" } },
  { type: "addAxis", data: { kind: "track", nodes: [] } },
  { type: "createGoal", data: { level: "strategic", label: { nl: "Nog een" }, sources: [] } },
  { type: "changeGoal", data: { goal, change: { label: { nl: "Anders" } } } },
  { type: "createMeasure", data: { title: { nl: "Nog een" }, lead } },
  {
    type: "changeMeasure",
    data: { measure: "m1", change: { title: { nl: "Anders" }, domains: null, start: "2026" } },
  },
  {
    type: "changeShare",
    data: { measure: "m1", authority: "mun-44021", change: { status: "running", statusOn: on, owner: null } },
  },
  { type: "addMilestone", data: { measure: "m1", title: { nl: "Nog een" }, due: "2027" } },
  { type: "changeMilestone", data: { measure: "m1", milestone, change: { due: "2027" } } },
  { type: "removeMilestone", data: { measure: "m1", milestone, reason: "slip" } },
  { type: "recordBudgetLine", data: { ...line, year: 2027 } },
  { type: "correctBudgetLine", data: { line: budgetLine, amount: amount(7), source: "s", reason: "slip" } },
];

describe("taking a change back", () => {
  test.each(undoable)("$type leaves the plan as it was", (asked) => {
    const { state, change } = done(begun, asked);
    expect(shownOf(state)).not.toEqual(shownOf(begun));
    const commands = undone(begun, state, [change]) ?? [];
    expect(commands).toHaveLength(1);
    expect(shownOf(having(state, ...commands))).toEqual(shownOf(begun));
  });

  it("leaves a share that was added, for whoever joined a measure by mistake", () => {
    const other = {
      ...context,
      actor: { person: "p2", office: "work", organisation: "fed" },
    };
    const change = { type: "addShare", data: { measure: "m1", authority: "fed", share: {} } };
    const decided = model.decide(begun, change, other);
    if (!decided.ok) throw new Error("refused");
    const state = decided.value.reduce(model.evolve, begun);
    const [back] = undone(begun, state, [change]) ?? [];
    const left = model.decide(state, back as never, other);
    if (!left.ok) throw new Error(JSON.stringify(left.error));
    expect(shownOf(left.value.reduce(model.evolve, state))).toEqual(shownOf(begun));
  });

  it("is not done where somebody went on with what was changed, and is where they changed something else", () => {
    const change = { type: "changeMeasure", data: { measure: "m1", change: { start: "2026" } } };
    const changed = having(begun, change);
    const wentOn = having(changed, {
      type: "changeMeasure",
      data: { measure: "m1", change: { start: "2027" } },
    });
    expect(undone(begun, changed, [change], wentOn)).toBeNull();
    const elsewhere = having(changed, {
      type: "changeMeasure",
      data: { measure: "m1", change: { end: "2029" } },
    });
    const commands = undone(begun, changed, [change], elsewhere) ?? [];
    const kept = having(elsewhere, ...commands).measures.measures[0];
    expect([kept?.start, kept?.end]).toEqual([null, "2029"]);
  });

  it("gives a state back its day, and keeps the day of now where it had none", () => {
    const share = (change: object) => ({
      type: "changeShare",
      data: { measure: "m1", authority: "mun-44021", change },
    });
    const planned = having(begun, share({ status: "planned", statusOn: "2026-01-05" }));
    const change = share({ status: "done", statusOn: on });
    const commands = undone(planned, having(planned, change), [change]);
    expect(commands).toEqual([share({ status: "planned", statusOn: "2026-01-05" })]);
  });

  it("takes several changes back at once, whatever their order and however often one thing was changed", () => {
    const field = fc.constantFrom("deliverable", "competenceBasis", "start", "end");
    const value = fc.constantFrom("2026", "2027", null);
    const share = fc.record({ owner: fc.constantFrom("Wonen", "Werk", null) });
    const asked = fc.oneof(
      fc.tuple(field, value).map(([name, to]) => ({
        type: "changeMeasure",
        data: { measure: "m1", change: { [name]: to } },
      })),
      share.map((change) => ({
        type: "changeShare",
        data: { measure: "m1", authority: "mun-44021", change },
      })),
      fc
        .constantFrom("Een", "Twee")
        .map((nl) => ({ type: "changeGoal", data: { goal, change: { label: { nl } } } })),
    );
    fc.assert(
      fc.property(fc.array(asked, { minLength: 1, maxLength: 8 }), (changes) => {
        const changed = changes.reduce((state, change) => {
          const decided = model.decide(state, change, context);
          return decided.ok ? decided.value.reduce(model.evolve, state) : state;
        }, begun);
        const commands = undone(begun, changed, changes) ?? [];
        const back = commands.reduce((state, command) => {
          const decided = model.decide(state, command, context);
          return decided.ok ? decided.value.reduce(model.evolve, state) : state;
        }, changed);
        // An end that stands before a start is refused on the way; what stands at the end is what stood before.
        expect(shownOf(back)).toEqual(shownOf(begun));
      }),
    );
  });

  it("is offered for what is named here, and for nothing that others were told or that is on record", () => {
    const names = planCaseCommands()
      .map(({ name }) => name)
      .filter((type) => isUndoable({ type, data: { change: {} }, made: "x" }));
    expect(names.sort()).toEqual(
      [
        ...undoable.map(({ type }) => type),
        ...["addShare", "changeAxis", "moveAxis", "removeAxis", "moveNode"],
      ].sort(),
    );
    expect(undone(begun, begun, [{ type: "publishPlan", data: {} }])).toBeNull();
  });
});
