import type { Structure } from "@napar/domain/structure";
import { t } from "../language/language.js";
import { moveOfStep, type Step } from "./structure-moves.js";
import type { MoveParts } from "./structure-page.js";

const names: Record<Step, () => string> = {
  up: () => t.adminMoveUp(),
  down: () => t.adminMoveDown(),
  in: () => t.adminMoveIn(),
  out: () => t.adminMoveOut(),
};
const signs: Record<Step, string> = { up: "↑", down: "↓", in: "→", out: "←" };

/** The same moves without dragging; a step that leads nowhere stays where it is, so that the focus does too. */
export function StepButtons({
  structure,
  row,
  steps,
  onMove,
}: {
  structure: Structure;
  row: string;
  steps: readonly Step[];
  onMove: MoveParts;
}) {
  return (
    <fieldset className="steps" aria-label={t.adminMove()}>
      {steps.map((step) => {
        const leads = moveOfStep(structure, row, step) !== null;
        return (
          <button
            key={step}
            type="button"
            className="button second small"
            aria-disabled={leads ? undefined : true}
            onClick={() => void onMove((now) => moveOfStep(now, row, step))}
          >
            <span aria-hidden="true">{signs[step]}</span> {names[step]()}
          </button>
        );
      })}
    </fieldset>
  );
}
