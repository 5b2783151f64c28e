/**
 * How sure we are of a statement, and where it comes from. Statements are paraphrased, never quoted.
 */
import type { FullText, Language } from "../text/index.js";

/**
 * `verified`: seen in a public source; `existence-verified`: the document exists, its text was not read;
 * `general-knowledge`: not looked up; `not-established`: looked for and not found; `design`: a choice of this project.
 */
export type ProvenanceStatus =
  | "verified"
  | "existence-verified"
  | "general-knowledge"
  | "not-established"
  | "design";

export type Confidence = "high" | "medium" | "low";

export type Provenance = {
  readonly status: ProvenanceStatus;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
};

/** A text in four languages of which some are translations of this project, without standing at the source. */
export type TranslatedText = FullText & { readonly courtesy: Language[] };

/** A term of a vocabulary: its identifier and its name in four languages. */
export type Term<Id extends string> = { readonly id: Id; readonly name: FullText };
