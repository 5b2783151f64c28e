import { measureStatuses } from "@napar/domain/framework";
import type { MeasureRecord, WorstState } from "@napar/domain/measure";
import { worstStateOf } from "@napar/domain/measure";
import { Mark, type Shape } from "@napar/ui";
import { language, t } from "../language/language.js";

const shapes: Record<WorstState["state"], Shape> = {
  planned: "silent",
  running: "course",
  done: "done",
  delayed: "late",
  dropped: "blocked",
  unknown: "unknown",
};

export const stateWords = (state: WorstState["state"]): string =>
  measureStatuses.find(({ id }) => id === state)?.name[language] ?? t.adminStateUnknown();

/** A whole has the state of its worst share; the share that says nothing is said too. */
export function MeasureState({ measure }: { measure: MeasureRecord }) {
  const { state } = worstStateOf(measure);
  return (
    <Mark shape={shapes[state]} tone={state === "planned" ? "none" : undefined}>
      {stateWords(state)}
    </Mark>
  );
}
