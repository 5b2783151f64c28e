/**
 * Taking changes back: the commands that make a plan say again what it said. Only what is safe: content that its own
 * writer changed a moment ago. A decision, a step, a report, whatever others were told or is on record as said, is
 * corrected by a new entry and never taken back here.
 */
import type { BudgetBook } from "../budget/index.js";
import type { GoalBook } from "../goal/index.js";
import { findMeasure, findShare, type MeasureBook, type Milestone } from "../measure/index.js";
import type { Plan } from "../plan/index.js";
import { structureCommands } from "../structure/index.js";
import { withTextsAsTheyAre } from "../text/index.js";

/** What is looked at of a plan, before a change and after it. */
export type UndoState = {
  readonly document: Plan;
  readonly goals: GoalBook;
  readonly measures: MeasureBook;
  readonly budget: BudgetBook;
};

type Requested = { type: string; data: unknown };
/** A command that was accepted, with the identifier of what it made, if it made something. */
export type Change = Requested & { made?: string | null };

export type UndoTimes = {
  before: UndoState;
  /** Right after the changes. */
  after: UndoState;
  now: UndoState;
};

type Times = UndoTimes & {
  /** Why something made is withdrawn again, for the record. */
  reason: string;
};
type Undoing = {
  /** What the change touched; `undefined` where it is not there. */
  touched: (state: UndoState) => unknown;
  /** `null`: there is nothing to go back to. */
  back: (times: Times) => Requested | null;
};
/** Members of the commands below; each has those it needs, as its schema says. */
type Data = Readonly<
  Record<"goal" | "measure" | "authority" | "milestone" | "line", string> & { change: object }
>;

/**
 * What takes the changes back, the last one first.
 *
 * @param changes in the order in which they happened
 * @returns `null` where one of them is not safe to take back, or something it touched was changed since: then it would take
 *   away the work of somebody else
 */
export function inverseCommands(changes: readonly Change[], times: Times): Requested[] | null {
  const commands: Requested[] = [];
  for (const change of [...changes].reverse()) {
    const undoing = undoingOf(change);
    if (!undoing || !isSame(undoing.touched(times.after), undoing.touched(times.now))) return null;
    const back = undoing.back(times);
    if (!back) return null;
    commands.push(back);
  }
  return commands;
}

/** Whether a change is one of those that can be taken back, as long as nobody goes on with it. */
export const isUndoable = (change: Change): boolean => undoingOf(change) !== null;

const structureNames: ReadonlySet<string> = new Set(Object.keys(structureCommands));

function undoingOf({ type, data, made }: Change): Undoing | null {
  // A whole structure is put back: its nodes keep their identifiers.
  if (structureNames.has(type)) return ofHead(["structure"]);
  const undoing = undoings[type];
  return undoing ? undoing(data as Data, made ?? null) : null;
}

const undoings: Readonly<Record<string, (data: Data, made: string | null) => Undoing | null>> = {
  changeHead: ({ change }) => ofHead(Object.keys(change)),

  createGoal: (_, goal) =>
    goal === null
      ? null
      : {
          touched: (state) => goalIn(state, goal),
          back: ({ reason }) => ({ type: "withdrawGoal", data: { goal, reason } }),
        },
  changeGoal: ({ goal, change }) =>
    ofMembers(
      change,
      (state) => goalIn(state, goal),
      (was) => ({ type: "changeGoal", data: { goal, change: was } }),
    ),

  createMeasure: (_, measure) =>
    measure === null
      ? null
      : {
          touched: (state) => findMeasure(state.measures, measure),
          back: ({ reason }) => ({ type: "withdrawMeasure", data: { measure, reason, isUndo: true } }),
        },
  changeMeasure: ({ measure, change }) =>
    ofMembers(
      change,
      (state) => findMeasure(state.measures, measure),
      (was) => ({ type: "changeMeasure", data: { measure, change: was } }),
    ),

  addShare: ({ measure, authority }) => ({
    touched: (state) => shareIn(state, measure, authority),
    back: ({ reason }) => ({ type: "withdrawShare", data: { measure, authority, reason } }),
  }),
  changeShare: ({ measure, authority, change }) =>
    ofMembers(
      // A state and its day are one thing.
      "status" in change ? { ...change, statusOn: null } : change,
      (state) => shareIn(state, measure, authority),
      (was, now) => ({
        type: "changeShare",
        data: { measure, authority, change: withDay(was, now) },
      }),
    ),

  addMilestone: ({ measure }, milestone) =>
    milestone === null
      ? null
      : {
          touched: (state) => milestoneIn(state, measure, milestone),
          back: ({ reason }) => ({ type: "removeMilestone", data: { measure, milestone, reason } }),
        },
  changeMilestone: ({ measure, milestone, change }) =>
    ofMembers(
      change,
      (state) => milestoneIn(state, measure, milestone),
      (was) => ({ type: "changeMilestone", data: { measure, milestone, change: was } }),
    ),
  removeMilestone: ({ measure, milestone }) => ({
    touched: (state) => milestoneIn(state, measure, milestone),
    back: ({ before }) => {
      const was = milestoneIn(before, measure, milestone);
      return was ? { type: "addMilestone", data: { measure, title: was.title, due: was.due } } : null;
    },
  }),

  recordBudgetLine: (_, line) =>
    line === null
      ? null
      : {
          touched: (state) => lineIn(state, line),
          back: ({ reason }) => ({ type: "withdrawBudgetLine", data: { line, reason } }),
        },
  correctBudgetLine: ({ line }) => ({
    touched: (state) => lineIn(state, line),
    back: ({ before, reason }) => {
      const was = lineIn(before, line);
      if (!was) return null;
      return { type: "correctBudgetLine", data: { line, amount: was.amount, source: was.source, reason } };
    },
  }),
};

function ofHead(names: readonly string[]): Undoing {
  const touched = (state: UndoState) => membersOf(state.document, names);
  return {
    touched,
    back: ({ before }) => ({ type: "changeHead", data: { change: backOf(before.document, names) } }),
  };
}

/** Of a record whose members are put back as they were; those that were not stated are emptied. */
function ofMembers(
  change: object,
  find: (state: UndoState) => object | undefined,
  back: (was: Record<string, unknown>, now: object) => Requested,
): Undoing {
  const names = Object.keys(change);
  return {
    touched: (state) => {
      const record = find(state);
      return record && membersOf(record, names);
    },
    back: ({ before, now }) => {
      const [was, is] = [find(before), find(now)];
      return was && is ? back(backOf(was, names), is) : null;
    },
  };
}

const membersOf = (record: object, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, (record as Record<string, unknown>)[name] ?? null]));

/** What is put back: the texts were of that time, so nothing is concluded from the change back. */
const backOf = (record: object, names: readonly string[]): Record<string, unknown> =>
  withTextsAsTheyAre(membersOf(record, names));

/** A state that a document brought has no day, and none may be sent without: that of now stays. */
const withDay = (was: Record<string, unknown>, now: object): Record<string, unknown> =>
  was.status && !was.statusOn ? { ...was, statusOn: (now as { statusOn?: unknown }).statusOn } : was;

const goalIn = ({ goals }: UndoState, goal: string) => goals.goals.find(({ id }) => id === goal);
const lineIn = ({ budget }: UndoState, line: string) => budget.lines.find(({ id }) => id === line);

function shareIn({ measures }: UndoState, measure: string, authority: string) {
  const record = findMeasure(measures, measure);
  return record && findShare(record, authority);
}

function milestoneIn({ measures }: UndoState, measure: string, milestone: string): Milestone | undefined {
  return findMeasure(measures, measure)?.milestones.find(({ id }) => id === milestone);
}

/** The identifier of what an event made. */
export function madeBy(data: unknown): string | null {
  const made = data as { id?: unknown; milestone?: { id?: unknown }; line?: { id?: unknown } } | null;
  const id = made?.id ?? made?.milestone?.id ?? made?.line?.id;
  return typeof id === "string" ? id : null;
}

/** Nothing, `null` and a member that is missing are the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other || (one ?? null) === (other ?? null)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(one[name as never], other[name as never]));
}
