/** What has to be mended in a goal before it is sent. */
import type { FieldProblem } from "@napar/ui";
import { dateOf } from "../form/partial-date.js";
import { localizedOf } from "../form/tongues.js";
import { t } from "../language/language.js";
import { type GoalFields, isEmptySource } from "./goal-fields.js";

export function checkGoal({ label, sources }: GoalFields): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!localizedOf(label)) problems.push({ fieldId: "label", message: t.adminGoalLabelMissing() });
  for (const [index, source] of sources.entries()) {
    if (isEmptySource(source)) continue;
    if (!localizedOf(source.text))
      problems.push({ fieldId: `source-${index}-text`, message: t.adminSourceTextMissing() });
    if (dateOf(source.date) === undefined)
      problems.push({ fieldId: `source-${index}-date`, message: t.adminDateWrong() });
  }
  return problems;
}
