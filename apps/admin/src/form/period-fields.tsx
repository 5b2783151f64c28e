/** From a day, a month or a year to another; each may stay open. */
import type { FieldProblem } from "@napar/ui";
import { t } from "../language/language.js";
import { DateField } from "./fields.js";
import { type DateParts, dateOf } from "./partial-date.js";
import type { Bound } from "./use-form.js";

type Side = Bound<Record<string, DateParts>, string>;

export function PeriodFields({
  from,
  to,
  fromLabel = t.adminPeriodFrom(),
  toLabel = t.adminPeriodTo(),
  hint,
}: {
  from: Side;
  to: Side;
  fromLabel?: string;
  toLabel?: string;
  hint?: string;
}) {
  return (
    <>
      <DateField {...from} label={fromLabel} {...(hint && { hint })} />
      <DateField {...to} label={toLabel} />
    </>
  );
}

/** @param from the date with the id of its field; `to` likewise */
export function periodProblems(from: [id: string, date: DateParts], to: [id: string, date: DateParts]) {
  const [start, end] = [dateOf(from[1]), dateOf(to[1])];
  const problems: FieldProblem[] = [];
  if (start === undefined) problems.push({ fieldId: from[0], message: t.adminDateWrong() });
  if (end === undefined) problems.push({ fieldId: to[0], message: t.adminDateWrong() });
  // Held against each other as far as both say: "2028" does not end before "2028-03".
  if (start && end && end < start.slice(0, end.length)) {
    problems.push({ fieldId: to[0], message: t.adminEndBeforeStart() });
  }
  return problems;
}
