/** The whole matrix as a table a person can review. */
import { actionRules } from "./action-rules.data.js";
import { everybody, permissionCell, relations, resourceStates, roles } from "./permission.js";

const letters = { own: "o", party: "p", partner: "n", other: "x" } as const;

/**
 * One row per action and set of states that answer alike, one column per role. A cell lists the relations in which the role
 * may do it: o own, p party, n partner, x other; a dot where it may not.
 */
export function permissionMatrix(): string {
  const who = [everybody, ...roles] as const;
  const cell = (action: string, state: string, role: string) =>
    relations
      .map((relation) => (permissionCell(action, state, role, relation).allowed ? letters[relation] : "."))
      .join("");
  const rows = Object.entries(actionRules).flatMap(([action, { fourEyes, isInside }]) => {
    const byCells = new Map<string, string[]>();
    for (const state of resourceStates) {
      const line = who.map((role) => cell(action, state, role)).join(" | ");
      byCells.set(line, [...(byCells.get(line) ?? []), state]);
    }
    return [...byCells].map(
      ([line, states]) =>
        `| ${action} | ${states.join(", ")} | ${line} | ${fourEyes ? "2" : ""} | ${isInside ? "in" : ""} |`,
    );
  });
  return [
    "# Who may do what",
    "",
    "Per role: o own organisation, p party to the plan, n partner in it, x any other; a dot: denied.",
    "Eyes: 2 where a second person is needed. Plan: in where the organisation has to own the plan, be party to it or partner in it.",
    "A contributor writes on the measures of the appointment only.",
    "",
    `| action | state | ${who.join(" | ")} | eyes | plan |`,
    `|${" --- |".repeat(who.length + 4)}`,
    ...rows,
    "",
  ].join("\n");
}
