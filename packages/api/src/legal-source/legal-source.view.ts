/** Articles of law and the documents in which they were read. */
import { z } from "@hono/zod-openapi";
import { confidence, legalBasis, source } from "@napar/domain/legal-source";
import { fullTextView } from "../openapi/part.js";

export const legalBasisView = legalBasis.clone().openapi("LegalBasis");
export type LegalBasisView = z.infer<typeof legalBasisView>;

export const sourceView = source.clone().openapi("Source");
export type SourceView = z.infer<typeof sourceView>;

/** What accompanies every answer about Belgian law. */
export const legalContextView = z
  .object({
    /** Day on which the state of the law was modelled. */
    asOf: z.string(),
    /** The question lies after `asOf`: later reforms are not in the answer. */
    afterAsOf: z.boolean(),
    /** The weakest confidence among the rules used; `null`: no rule was used. */
    confidence: confidence.nullable(),
    legalBases: z.array(legalBasisView),
    sources: z.array(sourceView),
    disclaimer: fullTextView,
  })
  .openapi("LegalContext");
export type LegalContext = z.infer<typeof legalContextView>;
