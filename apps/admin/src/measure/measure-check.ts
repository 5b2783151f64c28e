/** What has to be mended in a measure before it is sent, and which field a refusal is about. */
import type { FieldProblem } from "@napar/ui";
import { dateOf } from "../form/partial-date.js";
import { localizedOf } from "../form/tongues.js";
import { t } from "../language/language.js";
import type { MeasureFields } from "./measure-fields.js";

export function checkMeasure(values: MeasureFields): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const wrong = (fieldId: string, message: string) => problems.push({ fieldId, message });
  if (!localizedOf(values.title)) wrong("title", t.adminTitleMissing());
  const [start, end] = [dateOf(values.start), dateOf(values.end)];
  if (start === undefined) wrong("start", `${t.adminStart()}: ${t.adminDateWrong()}`);
  if (end === undefined) wrong("end", `${t.adminEnd()}: ${t.adminDateWrong()}`);
  if (start && end && end < start.slice(0, end.length)) wrong("end", t.adminEndBeforeStart());
  if (dateOf(values.agreementDate) === undefined)
    wrong("agreementDate", `${t.adminAgreementDate()}: ${t.adminDateWrong()}`);
  if (values.personalData === "yes" && !/^\d*$/.test(values.minCellSize.trim()))
    wrong("minCellSize", t.adminNumberWrong());
  return problems;
}

/** Members of what is sent that have several fields here. */
export function fieldOfMeasure(path: string): string {
  const name = path.replace(/^change\./, "").split(/[.[]/)[0] ?? "";
  return name === "agreement" ? "agreementKind" : name;
}
