/**
 * The commitments of cities in the European Coalition of Cities against Racism, and what membership asks.
 */
import type { FullText } from "../text/index.js";
import type { Provenance, TranslatedText } from "./provenance.js";
import type { LifeDomainId } from "./vocabulary.js";

/** 1 to 10. */
export type CommitmentNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export type Commitment = {
  readonly number: CommitmentNumber;
  /** "eccar-1" to "eccar-10". */
  readonly id: string;
  readonly name: FullText;
  readonly aim: TranslatedText;
  readonly typicalActions: readonly TranslatedText[];
  readonly domains: readonly LifeDomainId[];
  readonly provenance: Provenance;
};

export type MemberObligation = {
  /** "EO1" to "EO9". */
  readonly id: string;
  readonly text: TranslatedText;
  readonly provenance: Provenance;
};

export type CoalitionPoint = { readonly id: string; readonly text: string; readonly provenance: Provenance };
