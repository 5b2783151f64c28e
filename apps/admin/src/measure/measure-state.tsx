import { type MeasureRecord, type WorstState, worstStateOf } from "@napar/domain/measure";
import { Mark, type Shape } from "@napar/ui";
import { t } from "../language/language.js";
import { nameIn, statusChoices } from "./measure-choices.js";

const shapes: Record<WorstState["state"], Shape> = {
  planned: "silent",
  running: "course",
  done: "done",
  delayed: "late",
  dropped: "blocked",
  unknown: "unknown",
};

export const StateMark = ({ state }: { state: WorstState["state"] }) => (
  <Mark shape={shapes[state]} tone={state === "planned" ? "none" : undefined}>
    {state === "unknown" ? t.adminStateUnknown() : nameIn(statusChoices, state)}
  </Mark>
);

/** A whole has the state of its worst share. */
export const MeasureState = ({ measure }: { measure: MeasureRecord }) => (
  <StateMark state={worstStateOf(measure).state} />
);
