/** Every command once, with its part, its schema and one sentence: routes, rights and descriptions are made from it. */
import type * as z from "zod";
import type { FullText } from "../text/index.js";
import { type PlanCaseModel, planCaseParts } from "./plan-case.js";

export type PlanCaseCommand = {
  name: string;
  /** Name of the part that decides it. */
  part: string;
  schema: z.ZodType;
  summary: FullText;
};

/** Commands and their schemas are the same whatever the parts compute hashes with; these parts never decide anything. */
const describedParts = planCaseParts({
  contentHash: () => {
    throw new Error("these parts describe commands and decide none");
  },
});

/**
 * In the order of the parts. Throws when a part gives a command no sentence: that is an error of ours.
 *
 * @param model the parts to list; the parts of every case when missing
 */
export function planCaseCommands(
  { parts }: Pick<PlanCaseModel, "parts"> = { parts: describedParts },
): readonly PlanCaseCommand[] {
  return parts.flatMap((part) =>
    Object.entries(part.commands).map(([name, schema]) => {
      const summary = part.summaries?.[name];
      if (!summary) throw new Error(`the command ${name} has no summary`);
      return { name, part: part.name, schema, summary };
    }),
  );
}
