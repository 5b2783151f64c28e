import type { PlanCaseView } from "@napar/api/client";
import { goalLevels } from "@napar/domain/framework";
import type { GoalRecord, GoalSource } from "@napar/domain/goal";
import { language, t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import { ownersOf } from "../permission/acting.js";

export type Level = NonNullable<GoalRecord["level"]>;

export const levelName = (level: GoalRecord["level"]): string =>
  goalLevels.find(({ id }) => id === level)?.name[language] ?? t.adminGoalLevelUnknown();

export const sourceKinds: Record<GoalSource["kind"], () => string> = {
  finding: () => t.adminSourceFinding(),
  experience: () => t.adminSourceExperience(),
  recommendation: () => t.adminSourceRecommendation(),
};

export const goalName = ({ id, label }: Pick<GoalRecord, "id" | "label">): string => wordsOf(label) || id;

/** The owners of a plan set its strategic goals; operational ones are set by others than its authority. */
export function levelsFor(plan: PlanCaseView, organisation: string): Level[] {
  const levels: Level[] = ownersOf(plan).includes(organisation) ? ["strategic"] : [];
  return organisation === plan.document.authority.id ? levels : [...levels, "operational"];
}

export const openGoals = (plan: PlanCaseView): GoalRecord[] =>
  plan.goals.goals.filter(({ withdrawn }) => !withdrawn);
