/**
 * The published form of `napar-plan/1`: JSON Schema, draft 2020-12, made from the zod schema.
 */
import * as z from "zod";
import { planFormat, planSchema } from "./plan.js";

export type JsonSchema = { [keyword: string]: unknown };

/**
 * The JSON Schema of a plan. Members it does not name are allowed: a reader remarks on them and goes on.
 *
 * Two rules are stricter than JSON Schema can say and are checked by `readPlan`: a date must exist, and a text needs
 * words in at least one language.
 */
export function planJsonSchema(): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(planSchema, { target: "draft-2020-12", io: "input" });
  // zod names the recursive definition "__schema0"; the published file calls it what it is.
  const named = JSON.parse(JSON.stringify(rest).replaceAll("__schema0", "planNode")) as JsonSchema;
  return {
    $schema,
    $id: planFormat,
    title: "Plan against racism, napar-plan/1",
    description:
      "A plan of an authority with its structure, goals, measures and indicators. A missing member, or null, means: the plan does not state it. Partial dates count from their first day as a start and to their last day as an end.",
    ...named,
  };
}
