/** Tables of plans and of what stands in registers: as documents, and as lists and searches need them. */
import type { LocalizedText } from "@napar/domain/text";
import type { ColumnType, JSONColumnType } from "kysely";
import type { Document } from "./document.js";

/** A `tsvector`, written as `array_to_tsvector(…)` and only ever compared. */
type SearchWords = ColumnType<never, unknown, unknown>;

export type PlanRow = {
  id: string;
  position: number;
  /** Without its measures: where it has any, an empty list stands in their place. */
  document: Document;
  /** The register's own plan, or a plan under way that is public. */
  origin: ColumnType<"register" | "case", "register" | "case" | undefined, "register" | "case">;
  /** What the register says, whole, while the plan under way of the same identifier is shown. */
  registerDocument: ColumnType<Record<string, unknown> | null, string | null | undefined, string | null>;
  /** The `PlanSummary` as JSON text, ready to be sent. */
  summary: string;
  /** The title as JSON text, for lists of measures. */
  title: string;
  titleFolded: string;
  level: string;
  kind: string;
  status: string;
  authorityType: string;
  measureCount: number;
  periodFrom: string | null;
  searchWords: SearchWords;
};

/** One row per value by which plans are found: a domain, a place, an authority. */
export type PlanFacetRow = { facet: string; value: string; planId: string; measures: number };
export type PlanRelationRow = { planId: string; relatedId: string; relation: string };

export type MeasureRow = {
  planId: string;
  position: number;
  id: string;
  document: Document;
  /** The `MeasureSummary` without the title of its plan, as JSON text. */
  summary: string;
  titleFolded: string;
  startsOn: string | null;
  endsOn: string | null;
  searchWords: SearchWords;
};

/** One row per value by which measures are found; its key is also the order of the list. */
export type MeasureFacetRow = { facet: string; value: string; planId: string; position: number };

export type RegisterRow = {
  id: string;
  position: number;
  document: Document;
  searchWords: SearchWords;
};

/** A plan under way, as lists need it; its parts stand beside it. */
export type PlanCaseRow = {
  id: string;
  version: number;
  /** Another text at each change: whoever holds a state with this stamp holds the present one. */
  stamp: string;
  stage: string;
  /** Status of `napar-plan/1`; `null` where it depends on the day that is asked about. */
  status: string | null;
  procedure: string;
  title: JSONColumnType<LocalizedText>;
  authority: JSONColumnType<{ id: string; name: string }>;
  titleFolded: string;
  owners: string[];
  /** The kind of each owner, in the same order. */
  ownerTypes: (string | null)[];
  parties: string[];
  /** A `datemultirange`: the days on which everybody may read it. */
  published: ColumnType<string, string, string>;
  openedOn: string;
  changedAt: ColumnType<Date, string, string>;
  /** The civil day in Belgium of the last change. */
  changedOn: string;
};
/** The members of a part that are no lists, and the names of those that are. */
export type PlanCasePartRow = { planId: string; part: string; content: Document; lists: string[] };
/** One element of a list of a part. */
export type PlanCaseRecordRow = {
  planId: string;
  part: string;
  list: string;
  position: number;
  content: ColumnType<unknown, string, string>;
};
/** How many measures of a plan commit an authority in a field of life. */
export type PlanCaseCommitmentRow = { planId: string; domain: string; authority: string; measures: number };
/** By which words something in a plan is found. @see ../plan-case/case-words.store.ts */
export type PlanCaseWordsRow = {
  planId: string;
  kind: string;
  id: string;
  title: JSONColumnType<LocalizedText>;
  words: SearchWords;
};
