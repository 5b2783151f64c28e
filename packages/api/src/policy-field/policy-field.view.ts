import { z } from "@hono/zod-openapi";
import { fullTextView } from "../openapi/part.js";

export const policyFieldView = z
  .looseObject({
    id: z.string().openapi({ example: "police" }),
    group: z.string().nullable(),
    names: fullTextView,
    description: z.string().nullable(),
    /** Aspects by which a question can be narrowed. */
    aspects: z.array(z.string()),
    /** Instruments for which some rule exists. */
    instruments: z.array(z.string()),
  })
  .openapi("PolicyField");
export type PolicyFieldView = z.infer<typeof policyFieldView>;
