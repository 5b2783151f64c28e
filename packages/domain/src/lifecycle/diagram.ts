/** The table of a procedure drawn as a Mermaid state diagram, for the documentation. */
import type { ProcedureId, Stage } from "./lifecycle.js";
import { procedures, type TransitionRule } from "./procedures.data.js";

/** Mermaid reads no hyphens in the name of a state. */
const node = (stage: Stage): string => stage.replaceAll("-", "_");

/**
 * Draws a procedure: one arrow per stage a transition is possible from, with its guards below its name. `resume` leads
 * back to whichever stage the plan stalled in, so it is a note and no arrow.
 */
export function procedureDiagram(procedure: ProcedureId): string {
  const rules = Object.entries(procedures[procedure]) as [string, TransitionRule][];
  const named = new Set(rules.flatMap(([, { from, to }]) => (to === "before" ? from : [...from, to])));
  const label = (name: string, { guards }: TransitionRule) => [name, ...guards].join("<br/>");
  return [
    "stateDiagram-v2",
    ...[...named]
      .filter((stage) => stage.includes("-"))
      .map((stage) => `  state "${stage}" as ${node(stage)}`),
    "  [*] --> promised",
    ...rules.flatMap(([name, rule]) => {
      const { from, to } = rule;
      if (to === "before")
        return from.map((stage) => `  note right of ${node(stage)}: ${name} leads back to the stage before`);
      return from.map((stage) => `  ${node(stage)} --> ${node(to)}: ${label(name, rule)}`);
    }),
    "",
  ].join("\n");
}
