import { z } from "@hono/zod-openapi";
import { policyField } from "@napar/domain/competence";
import { fullTextView } from "../openapi/part.js";

export const policyFieldView = policyField
  .extend({
    /** Parts of the field by which a question can be narrowed. */
    aspects: z.array(z.object({ id: z.string(), names: fullTextView })),
    /** Instruments for which some rule exists. */
    instruments: z.array(z.string()),
  })
  .openapi("PolicyField");
export type PolicyFieldView = z.infer<typeof policyFieldView>;
