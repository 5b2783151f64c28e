/** What parts of a plan are called on screen. */
import { axisKinds } from "@napar/domain/framework";
import { type PlanAxis, type PlanNode, readPlanText } from "@napar/domain/plan";
import { language, t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";

export const axisKindChoices = axisKinds.map(({ id, name }) => ({ value: id, label: name[language] }));

const kindName = (kind: PlanAxis["axis"]): string =>
  axisKinds.find(({ id }) => id === kind)?.name[language] ?? t.adminAxisUnnamed();

/** The kind of its parts, and what the plan says beside it. */
export function axisName({ axis, note }: PlanAxis): string {
  const said = readPlanText(note, language)?.text;
  return said ? `${kindName(axis)}: ${said}` : kindName(axis);
}

export const nodeName = ({ id, label, ordinal }: PlanNode): string =>
  `${ordinal ? `${ordinal}. ` : ""}${wordsOf(label) || id}`;
