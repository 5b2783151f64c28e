/** What the API tells of accessibility statements. */
import { z } from "@hono/zod-openapi";
import { accessibilityStatement, type ComplaintRegime } from "@napar/domain/accessibility";
import { fullTextView, untouched } from "../openapi/part.js";

export const statementBody = accessibilityStatement.clone().openapi("AccessibilityStatement");

export const statementView = z
  .object({
    organisation: z.string(),
    names: fullTextView.nullable().openapi({ description: "`null`: known by its identifier only" }),
    version: z.int().openapi({ description: "0: none was ever written" }),
    statement: statementBody.nullable(),
    standing: z.enum(["missing", "current", "old"]),
    regime: untouched<ComplaintRegime>(
      "The law, and the ombuds service one turns to in the end; of a missing statement, those the organisation falls under",
    ).nullable(),
  })
  .openapi("StatedAccessibility");
export type StatementView = z.infer<typeof statementView>;

export const statementListView = z
  .object({
    items: z.array(statementView),
    regimes: z.array(untouched<ComplaintRegime>("One of the regimes of the country")),
  })
  .openapi("AccessibilityStatements");
export type StatementListView = z.infer<typeof statementListView>;
