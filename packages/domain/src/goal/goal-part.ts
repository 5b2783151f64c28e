/** What may be done with the goals of a plan, by whom, and what each event changes. */
import * as z from "zod";
import type { isoDate } from "../calendar/index.js";
import type { Plan } from "../plan/index.js";
import { nodesOf } from "../plan/index.js";
import type { CommandOf, Context, DomainEvent, Part } from "../plan-case/part.js";
import { err, ok, type Result } from "../result/index.js";
import { withEditedTexts } from "../text/index.js";
import { findGoal, type GoalBook, type GoalContent, type GoalRecord, goalContent } from "./goal.js";
import { goalCommandSummaries, goalRefusalTexts } from "./goal-texts.data.js";

const id = z.string().trim().min(1).max(200);
const reason = z.string().trim().min(1).max(2000);

export const goalCommands = {
  /** The goal belongs to the organisation of whoever creates it. */
  createGoal: goalContent,
  /** Members that are left out stay as they are; `null` empties one. The level of a goal never changes. */
  changeGoal: z.strictObject({ goal: id, change: goalContent.omit({ level: true }).partial() }),
  /** Takes on a goal whose maker the plan's document does not name. */
  claimGoal: z.strictObject({ goal: id }),
  withdrawGoal: z.strictObject({ goal: id, reason }),
};
export type GoalCommands = { [K in keyof typeof goalCommands]: z.output<(typeof goalCommands)[K]> };

export type GoalEvent =
  | DomainEvent<"goals.created", Omit<GoalRecord, "withdrawn">>
  | DomainEvent<"goals.changed", { id: string; change: Partial<GoalContent> }>
  | DomainEvent<"goals.claimed", { id: string; owner: string }>
  | DomainEvent<"goals.withdrawn", { id: string; on: z.infer<typeof isoDate>; reason: string }>;

export type GoalRefusal =
  | { kind: "goalUnknown"; path: string; goal: string }
  | { kind: "goalWithdrawn"; path: string; goal: string; on: string }
  /** Only the organisation that owns a goal writes it, whoever stands above or beside it. */
  | { kind: "goalOfAnother"; goal: string; owner: string; organisation: string }
  | { kind: "goalOwnerUnknown"; goal: string }
  | { kind: "goalOwnerKnown"; goal: string; owner: string }
  /** Strategic goals are set by the authority of the plan, or by any of those that own it together. */
  | { kind: "strategicGoalOfAuthority"; authority: string; organisation: string }
  /** Operational goals are set by the bodies that will work on them; the authority facilitates. */
  | { kind: "operationalGoalNotOfAuthority"; authority: string }
  | { kind: "strategicGoalHasParent"; path: string }
  | { kind: "parentGoalNotStrategic"; path: string; goal: string }
  | { kind: "planNodeUnknown"; path: string; node: string }
  | { kind: "goalHasOperationalGoals"; goal: string; goals: string[] }
  | { kind: "nothingToChange"; path: string };

/** What the goals look at beside themselves. */
export type GoalView = { readonly plan: Plan; readonly goals: GoalBook };

export const goalPart: Part<GoalBook, GoalCommands, GoalEvent, GoalView, GoalRefusal["kind"]> = {
  name: "goals",
  initial: { goals: [] },
  commands: goalCommands,
  summaries: goalCommandSummaries,
  refusalTexts: goalRefusalTexts,
  decide: decideGoal,
  evolve: evolveGoals,
};

function decideGoal(
  command: CommandOf<GoalCommands>,
  { plan, goals }: GoalView,
  context: Context,
): Result<GoalEvent[], GoalRefusal[]> {
  const organisation = context.actor.organisation;
  switch (command.type) {
    case "createGoal": {
      const refusals = [
        ...levelRefusals(command.data.level, plan, organisation),
        ...referenceRefusals(command.data, command.data.level, { plan, goals }, ""),
      ];
      if (refusals.length > 0) return err(refusals);
      const created = { ...command.data, id: context.newId("goal"), owner: organisation, continues: null };
      return ok([{ type: "goals.created", data: created }]);
    }
    case "changeGoal": {
      const { goal, change } = command.data;
      const record = findGoal(goals, goal);
      const refusals = ownRefusals(record, goal, organisation);
      if (Object.keys(change).length === 0) refusals.push({ kind: "nothingToChange", path: "change" });
      if (record) refusals.push(...referenceRefusals(change, record.level, { plan, goals }, "change."));
      return refusals.length > 0
        ? err(refusals)
        : ok([{ type: "goals.changed", data: { id: goal, change: withEditedTexts(record, change) } }]);
    }
    case "claimGoal": {
      const { goal } = command.data;
      const record = findGoal(goals, goal);
      const refusals = liveRefusals(record, goal);
      if (record?.owner) refusals.push({ kind: "goalOwnerKnown", goal, owner: record.owner });
      if (record) refusals.push(...levelRefusals(record.level, plan, organisation));
      if (refusals.length > 0) return err(refusals);
      return ok([{ type: "goals.claimed", data: { id: goal, owner: organisation } }]);
    }
    case "withdrawGoal": {
      const { goal, reason } = command.data;
      const refusals = ownRefusals(findGoal(goals, goal), goal, organisation);
      const below = goals.goals
        .filter((other) => other.parent === goal && !other.withdrawn)
        .map((other) => other.id);
      if (below.length > 0) refusals.push({ kind: "goalHasOperationalGoals", goal, goals: below });
      if (refusals.length > 0) return err(refusals);
      return ok([{ type: "goals.withdrawn", data: { id: goal, on: context.on, reason } }]);
    }
  }
}

function liveRefusals(record: GoalRecord | undefined, goal: string): GoalRefusal[] {
  if (!record) return [{ kind: "goalUnknown", path: "goal", goal }];
  return record.withdrawn ? [{ kind: "goalWithdrawn", path: "goal", goal, on: record.withdrawn.on }] : [];
}

function ownRefusals(record: GoalRecord | undefined, goal: string, organisation: string): GoalRefusal[] {
  const refusals = liveRefusals(record, goal);
  if (!record || record.owner === organisation) return refusals;
  const owner = record.owner;
  return [
    ...refusals,
    owner === null
      ? { kind: "goalOwnerUnknown", goal }
      : { kind: "goalOfAnother", goal, owner, organisation },
  ];
}

function levelRefusals(level: GoalRecord["level"], plan: Plan, organisation: string): GoalRefusal[] {
  const authority = plan.authority.id;
  const owners = [plan.authority, ...(plan.coAuthorities ?? [])].map((owner) => owner.id);
  if (level === "strategic" && !owners.includes(organisation)) {
    return [{ kind: "strategicGoalOfAuthority", authority, organisation }];
  }
  return level === "operational" && organisation === authority
    ? [{ kind: "operationalGoalNotOfAuthority", authority }]
    : [];
}

function referenceRefusals(
  { node, parent }: Partial<GoalContent>,
  level: GoalRecord["level"],
  { plan, goals }: GoalView,
  path: "" | "change.",
): GoalRefusal[] {
  const refusals: GoalRefusal[] = [];
  if (node && !nodesOf(plan).some((placed) => placed.node.id === node)) {
    refusals.push({ kind: "planNodeUnknown", path: `${path}node`, node });
  }
  if (!parent) return refusals;
  const above = findGoal(goals, parent);
  if (level === "strategic") refusals.push({ kind: "strategicGoalHasParent", path: `${path}parent` });
  if (!above) refusals.push({ kind: "goalUnknown", path: `${path}parent`, goal: parent });
  else if (above.level !== "strategic") {
    refusals.push({ kind: "parentGoalNotStrategic", path: `${path}parent`, goal: parent });
  } else if (above.withdrawn) {
    refusals.push({ kind: "goalWithdrawn", path: `${path}parent`, goal: parent, on: above.withdrawn.on });
  }
  return refusals;
}

function evolveGoals(book: GoalBook, event: GoalEvent): GoalBook {
  if (event.type === "goals.created") return { goals: [...book.goals, { ...event.data, withdrawn: null }] };
  const change = changeOf(event);
  return { goals: book.goals.map((goal) => (goal.id === event.data.id ? { ...goal, ...change } : goal)) };
}

function changeOf(event: Exclude<GoalEvent, { type: "goals.created" }>): Partial<GoalRecord> {
  switch (event.type) {
    case "goals.changed":
      return event.data.change;
    case "goals.claimed":
      return { owner: event.data.owner };
    case "goals.withdrawn":
      return { withdrawn: { on: event.data.on, reason: event.data.reason } };
    default:
      return {};
  }
}
