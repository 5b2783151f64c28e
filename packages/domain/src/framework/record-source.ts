/**
 * Where a record of the register comes from. Records are made from a few documents, each fact paraphrased.
 */
import * as z from "zod";
import { localizedText } from "../text/index.js";

export const recordSource = z.object({
  /** Codes of `sourceCodes`, titles of documents, or `external` for a public source seen in a look-up. */
  docs: z.array(z.string()).nullish(),
  /** `seed`: stated in a document the project started from; `verified`: seen in another public source. */
  status: z.enum(["seed", "verified", "general-knowledge"]).nullish(),
  confidence: z.enum(["high", "medium", "low"]).nullish(),
  note: z
    .union([z.string().min(1), localizedText], { error: "a text, or texts by language (nl, fr, de, en)" })
    .nullish(),
  url: z.string().nullish(),
});
export type RecordSource = z.infer<typeof recordSource>;
