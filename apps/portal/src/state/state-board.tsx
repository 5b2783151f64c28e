/** The state of a plan at a glance: one sentence and five figures, each with what it counts. */
import type { PlanStateView } from "@napar/api/client";
import type { Language } from "@napar/domain/text";
import { Facts, inLanguage, Mark } from "@napar/ui";
import { figuresOf, wholeMark } from "./state-words.js";

export function StateBoard({ state, language }: { state: PlanStateView["state"]; language: Language }) {
  const { shape, words } = wholeMark(state.whole, language);
  return (
    <>
      <p className="whole">
        <Mark shape={shape}>{words}</Mark>
        <span className="block soft">{inLanguage(language).stateWholeRule()}</span>
      </p>
      <Facts facts={figuresOf(state, language)} />
    </>
  );
}
