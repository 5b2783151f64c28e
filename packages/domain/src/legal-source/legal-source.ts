/**
 * Where a statement of law comes from: the article it rests on, the text that was read, and how sure we are.
 */
import * as z from "zod";
import { partialDate } from "../calendar/index.js";
import { localizedText } from "../text/index.js";

/** From the highest norm down; explanations list legal bases in this order. */
export const legalBasisKinds = [
  "constitution",
  "special-act",
  "statute",
  "code",
  "decree",
  "ordinance",
  "royal-decree",
  "circular",
  "cooperation-agreement",
  "other",
] as const;
export const legalBasisKind = z.enum(legalBasisKinds);
export type LegalBasisKind = z.infer<typeof legalBasisKind>;

export const legalBasis = z.object({
  id: z.string(),
  kind: legalBasisKind,
  /** In four languages; `courtesy` names those that are ours, the others stand as the source states them. */
  citation: localizedText,
  /** The date the norm carries, which is not the day it came into force. */
  date: partialDate.optional(),
});
export type LegalBasis = z.infer<typeof legalBasis>;

export const sourceKind = z.enum([
  "law-text",
  "case-law",
  "official",
  "doctrine",
  "press",
  "ngo",
  "seed",
  "other",
  "general-knowledge",
]);
export type SourceKind = z.infer<typeof sourceKind>;

export const source = z.object({
  id: z.string(),
  kind: sourceKind,
  /** In English, as the reference file describes the work; titles are not translated. */
  title: z.string(),
  /** What was read in it, in English. */
  note: z.string(),
  /** Missing for documents without a public address and for general knowledge. */
  url: z.url().optional(),
});
export type Source = z.infer<typeof source>;

/** From the surest down. `low` means: to be checked by a lawyer before use. */
export const confidences = ["high", "medium", "low"] as const;
export const confidence = z.enum(confidences);
export type Confidence = z.infer<typeof confidence>;

/** Was the statement confirmed in a text that was read? From the best verified down. */
export const verifications = ["source", "mixed", "general-knowledge"] as const;
export const verification = z.enum(verifications);
export type Verification = z.infer<typeof verification>;

/** The least sure of several statements: an answer is as sure as its weakest rule. */
export const leastConfidence = (values: readonly Confidence[]): Confidence => last(confidences, values);
export const leastVerification = (values: readonly Verification[]): Verification =>
  last(verifications, values);

/** Orders legal bases: constitution, special acts, then the rest by kind; as given within a kind. */
export function sortLegalBases<T extends Pick<LegalBasis, "kind">>(bases: readonly T[]): T[] {
  return [...bases].sort((a, b) => legalBasisKinds.indexOf(a.kind) - legalBasisKinds.indexOf(b.kind));
}

const last = <T>(order: readonly T[], values: readonly T[]): T =>
  values.reduce(
    (worst, value) => (order.indexOf(value) > order.indexOf(worst) ? value : worst),
    order[0] as T,
  );
