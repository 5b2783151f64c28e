/**
 * Goals of a plan under way, on two levels with different owners: the authority of the plan sets the strategic goals, a
 * body of people who know the field sets its own operational goals under them. Each goal says where it comes from.
 */
import * as z from "zod";
import { partialDate } from "../calendar/index.js";
import { goalLevelIds } from "../framework/index.js";
import type { Plan } from "../plan/index.js";
import { localizedText } from "../text/index.js";

const id = z.string().trim().min(1).max(200);
const text = localizedText.strict();

export const goalSourceKinds = ["finding", "experience", "recommendation"] as const;

/** Where a goal comes from, so that a reader can go from a finding to the goal and on to its measures. */
export const goalSource = z.strictObject({
  /**
   * - `finding`: of research, figures, focus groups
   * - `experience`: what people told about their work or their life, without their names
   * - `recommendation`: of a treaty body, a parliament, an equality body
   */
  kind: z.enum(goalSourceKinds),
  /** What it says. */
  text: text,
  /** Document, paragraph, number of the recommendation; `null`: not in a document. */
  reference: z.string().trim().min(1).max(500).nullable(),
  url: z.url({ protocol: /^https?$/ }).nullish(),
  date: partialDate.nullish(),
});
export type GoalSource = z.infer<typeof goalSource>;

/** What a goal says; everything else about it follows from who acts. */
export const goalContent = z.strictObject({
  level: z.enum(goalLevelIds),
  label: text,
  /** Identifier of a node of the plan's structure. */
  node: id.nullish(),
  /** The strategic goal above an operational one. */
  parent: id.nullish(),
  sources: z.array(goalSource).max(100),
});
export type GoalContent = z.infer<typeof goalContent>;

export type GoalRecord = Omit<GoalContent, "level" | "label"> & {
  id: string;
  /** `null`, as for the label: a document does not say. */
  level: GoalContent["level"] | null;
  label: GoalContent["label"] | null;
  /** Organisation whose goal it is; `null`: a document names the goal and not who made it. */
  owner: string | null;
  /** The goal of an earlier plan that this one continues. */
  continues: string | null;
  withdrawn: { on: string; reason: string } | null;
};

/** In the order in which they were made. */
export type GoalBook = { readonly goals: readonly GoalRecord[] };

export const findGoal = ({ goals }: GoalBook, goal: string): GoalRecord | undefined =>
  goals.find((record) => record.id === goal);

/** A goal as `napar-plan/1` writes it. */
export function planGoalOf(goal: GoalRecord): NonNullable<Plan["goals"]>[number] {
  const { id, label, level, node, parent } = goal;
  return {
    id,
    ...(label ? { label } : {}),
    ...(level ? { level } : {}),
    ...(node ? { node } : {}),
    ...(parent ? { parent } : {}),
  };
}
