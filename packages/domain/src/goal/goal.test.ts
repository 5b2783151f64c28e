import { describe, expect, it, test } from "vitest";
import type { Plan } from "../plan/index.js";
import type { Context } from "../plan-case/part.js";
import { type GoalBook, type GoalEvent, goalPart, goalRefusalTexts, planGoalOf } from "./index.js";

const plan: Plan = {
  id: "ghent",
  title: { nl: "Plan" },
  authority: { id: "municipality-44021", type: "municipality", name: "Gent" },
  level: "municipality",
  kind: "city-plan",
  status: "preparing",
  structure: [{ axis: "track", nodes: [{ id: "t1" }] }],
};
const city = plan.authority.id;
const taskforce = "taskforce-education";
let count = 0;
const contextOf = (organisation: string): Context => ({
  ...{ on: "2026-03-02", at: "2026-03-02T09:00:00Z", newId: (kind) => `${kind}-${++count}` },
  actor: { person: "p", office: "o", organisation },
});
type Asked = Parameters<typeof goalPart.decide>[0];
const ask = (goals: GoalBook, command: Asked, organisation: string, of = plan) =>
  goalPart.decide(command, { plan: of, goals }, contextOf(organisation));
const done = (goals: GoalBook, command: Asked, organisation: string): GoalBook => {
  const result = ask(goals, command, organisation);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.reduce((book, event) => goalPart.evolve(book, event as GoalEvent), goals);
};
const refusals = (goals: GoalBook, command: Asked, organisation: string, of = plan) => {
  const result = ask(goals, command, organisation, of);
  return result.ok ? [] : result.error;
};

const label = { nl: "Doel" };
const strategic: Asked = { type: "createGoal", data: { level: "strategic", label, sources: [] } };
const withStrategic = done({ goals: [] }, strategic, city);
const above = withStrategic.goals[0]?.id as string;
const operational: Asked = {
  type: "createGoal",
  data: {
    ...{ level: "operational", label, parent: above, node: "t1" },
    sources: [
      { kind: "finding", text: { nl: "Focusgroep leerkrachten" }, reference: null, date: "2025-11" },
      { kind: "experience", text: { nl: "Wat leden in hun werk zien" }, reference: null },
    ],
  },
};
const both = done(withStrategic, operational, taskforce);
const below = both.goals[1]?.id as string;

describe("who sets which goals", () => {
  it("the city its strategic goals (S141), a taskforce its operational ones (S142), with their sources (S143)", () => {
    expect(both.goals).toMatchObject([
      { level: "strategic", owner: city, withdrawn: null },
      { level: "operational", owner: taskforce, sources: [{ kind: "finding" }, { kind: "experience" }] },
    ]);
    expect(planGoalOf(both.goals[1] as never)).toEqual({
      ...{ id: below, label, level: "operational", node: "t1", parent: above },
    });
  });
  it("in a plan of several owners each of them may set a strategic goal", () => {
    const shared: Plan = { ...plan, coAuthorities: [{ id: "fed", type: "federal", name: "Federal" }] };
    expect(refusals({ goals: [] }, strategic, "fed", shared)).toEqual([]);
    expect(refusals({ goals: [] }, strategic, "fed")).toHaveLength(1);
  });
});

const change = (
  data: Partial<Extract<Asked, { type: "changeGoal" }>["data"]["change"]>,
  goal = below,
): Asked => ({
  ...{ type: "changeGoal", data: { goal, change: data } },
});
const withdrawn = done(both, { type: "withdrawGoal", data: { goal: below, reason: "klaar" } }, taskforce);
const imported: GoalBook = {
  goals: [
    {
      ...{ id: "g", level: "operational", label, sources: [] },
      owner: null,
      continues: null,
      withdrawn: null,
    },
  ],
};

const refused: [string, GoalBook, Asked, string, string[]][] = [
  ["a taskforce writes no strategic goal", both, strategic, taskforce, ["strategicGoalOfAuthority"]],
  ["the city writes no operational goal", both, operational, city, ["operationalGoalNotOfAuthority"]],
  ["the city changes no goal of a taskforce", both, change({ label: { nl: "x" } }), city, ["goalOfAnother"]],
  [
    "nor withdraws it",
    both,
    { type: "withdrawGoal", data: { goal: below, reason: "x" } },
    city,
    ["goalOfAnother"],
  ],
  ["a goal nobody knows", both, change({ node: null }, "none"), city, ["goalUnknown"]],
  ["a goal that was withdrawn", withdrawn, change({ node: null }), taskforce, ["goalWithdrawn"]],
  ["a change of nothing", both, change({}), taskforce, ["nothingToChange"]],
  [
    "all that is wrong at once",
    both,
    change({ node: "nowhere", parent: below }),
    "other",
    ["goalOfAnother", "planNodeUnknown", "parentGoalNotStrategic"],
  ],
  [
    "a strategic goal under another",
    both,
    change({ parent: below }, above),
    city,
    ["strategicGoalHasParent", "parentGoalNotStrategic"],
  ],
  [
    "a goal with others under it",
    both,
    { type: "withdrawGoal", data: { goal: above, reason: "x" } },
    city,
    ["goalHasOperationalGoals"],
  ],
  ["a goal whose maker is not known", imported, change({ node: null }, "g"), taskforce, ["goalOwnerUnknown"]],
  [
    "a goal that has an owner",
    both,
    { type: "claimGoal", data: { goal: below } },
    taskforce,
    ["goalOwnerKnown"],
  ],
];
test.each(refused)("refused: %s", (_, goals, command, organisation, kinds) => {
  expect(refusals(goals, command, organisation).map(({ kind }) => kind)).toEqual(kinds);
});

it("a goal of a document is claimed by who works on it, not by the authority", () => {
  const claim: Asked = { type: "claimGoal", data: { goal: "g" } };
  expect(refusals(imported, claim, city)).toMatchObject([{ kind: "operationalGoalNotOfAuthority" }]);
  expect(done(imported, claim, taskforce).goals).toMatchObject([{ id: "g", owner: taskforce }]);
});

it("a withdrawn goal stays readable, with day and reason", () => {
  expect(withdrawn.goals[1]).toMatchObject({ id: below, withdrawn: { on: "2026-03-02", reason: "klaar" } });
});

it("has a test for every refusal, and words in four languages", () => {
  const tested = new Set(refused.flatMap(([, , , , kinds]) => kinds));
  expect([...tested].sort()).toEqual(Object.keys(goalRefusalTexts).sort());
  for (const words of Object.values(goalRefusalTexts)) {
    expect([words.nl, words.fr, words.de, words.en].every((text) => text.trim() !== "")).toBe(true);
  }
});
