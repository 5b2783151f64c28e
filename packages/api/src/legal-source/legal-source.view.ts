/** Articles of law and the documents in which they were read. */
import { z } from "@hono/zod-openapi";
import { fullTextView } from "../openapi/part.js";

export const legalBasisView = z
  .looseObject({
    id: z.string(),
    citation: z.string(),
    nl: z.string().nullable().optional(),
    fr: z.string().nullable().optional(),
    kind: z.string().nullable().optional(),
  })
  .openapi("LegalBasis");
export type LegalBasisView = z.infer<typeof legalBasisView>;

export const sourceView = z
  .looseObject({
    id: z.string(),
    title: z.string(),
    url: z.string().nullable().optional(),
    kind: z.string().nullable().optional(),
    note: z.string().nullable().optional(),
  })
  .openapi("Source");
export type SourceView = z.infer<typeof sourceView>;

/** What accompanies every answer about Belgian law. */
export const legalContextView = z
  .object({
    /** Day on which the state of the law was modelled. */
    asOf: z.string(),
    /** The question lies after `asOf`: later reforms are not in the answer. */
    afterAsOf: z.boolean(),
    /** The weakest confidence among the rules used; `null`: no rule was used. */
    confidence: z.string().nullable(),
    legalBases: z.array(legalBasisView),
    sources: z.array(sourceView),
    disclaimer: fullTextView,
  })
  .openapi("LegalContext");
export type LegalContext = z.infer<typeof legalContextView>;
