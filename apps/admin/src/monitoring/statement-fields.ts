/** What is said of a measure while it is typed. */
import type { StatusState } from "@napar/domain/status";
import { type DateParts, dateOf } from "../form/partial-date.js";

export type StatementFields = {
  state: StatusState | "";
  because: string;
  needs: string;
  needsFrom: string;
  lookedFor: string;
  expectedEnd: DateParts;
  doneOn: DateParts;
};

/** Only what belongs to the state that was chosen; what was typed for another is left out. */
export function statementOf(fields: StatementFields): Record<string, unknown> {
  const { state } = fields;
  const [because, needs] = [fields.because.trim(), fields.needs.trim()];
  switch (state) {
    case "late":
      return { state, ...(dateOf(fields.expectedEnd) && { expectedEnd: dateOf(fields.expectedEnd) }) };
    case "done":
      return { state, ...(dateOf(fields.doneOn) && { doneOn: dateOf(fields.doneOn) }) };
    case "blocked":
      return { state, because, needs, ...(fields.needsFrom && { needsFrom: fields.needsFrom }) };
    case "dropped":
      return { state, because };
    case "no-evidence":
      return { state, lookedFor: fields.lookedFor.trim() };
    default:
      return { state };
  }
}
