/** What the plan itself says against an import, with the rows it is about. */

import { refusedOf, wordDenials } from "../plan-case/plan-case.commands.js";
import type { ChangeRefusal, RequestedCommand } from "../plan-case/plan-case.store.js";
import { commands as known } from "../plan-case/plan-case-model.js";
import { wordRefusal } from "../plan-case/refusal-texts.js";
import type { ApiError } from "../problem/index.js";

const partOf = new Map(known.map(({ name, part }) => [name, part]));
const most = 500;

export function refusedImport(
  refusals: readonly ChangeRefusal[],
  commands: readonly (RequestedCommand & { row?: number })[],
): ApiError {
  const denied = refusals.find(({ kind }) => kind === "missingPermission");
  if (denied) {
    const reasons = wordDenials((denied.denials ?? []) as never);
    return { kind: "missingPermission", action: String(denied.action), reasons };
  }
  const worded = refusals.slice(0, most).map((refusal) => {
    const command = commands[refusal.command ?? 0];
    const row = command?.row;
    return wordRefusal(
      { ...refusal, ...(row !== undefined && { row }) },
      partOf.get(command?.type ?? "") ?? "head",
    );
  });
  return refusedOf("import", worded);
}
