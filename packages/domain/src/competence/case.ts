import type { CooperationLevel, InstitutionLanguage, Instrument } from "./vocabulary.js";

/** A question with its answer in law: what the tests of the model are made of. */
export type CompetenceCase = {
  id: string;
  /** In English. */
  question: string;
  field: string;
  instrument: Instrument;
  place: { municipality: string; languageArea: string };
  institutionLanguage?: InstitutionLanguage;
  aspect?: string;
  on: string;
  /** A set: the order says nothing. */
  holders: readonly string[];
  cooperation: CooperationLevel;
  why: string;
  /** Ids of the legal bases. */
  legalBases: readonly string[];
  /** The first of them, in words. */
  article: string;
};
