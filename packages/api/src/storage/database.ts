/** The tables, as Kysely sees them. The SQL that makes them is in `migrations/`. */
import type { ColumnType, Generated, JSONColumnType } from "kysely";

/** A `tsvector`, written as `array_to_tsvector(…)` and only ever compared. */
type SearchWords = ColumnType<never, unknown, unknown>;
type Document = JSONColumnType<Record<string, unknown>>;

export type PlanRow = {
  id: string;
  position: number;
  document: Document;
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
export type PlanFacetRow = { facet: string; value: string; planId: string };
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

export const registers = [
  "organisations",
  "bodies",
  "practices",
  "practiceFiches",
  "proposals",
  "events",
  "tools",
] as const;
export type Register = (typeof registers)[number];

export type Database = {
  plans: PlanRow;
  planFacets: PlanFacetRow;
  planRelations: PlanRelationRow;
  measures: MeasureRow;
  measureFacets: MeasureFacetRow;
  contentLoads: {
    name: string;
    loadedAt: Generated<Date>;
    /** How many rows of each kind, and from which documents. */
    contents: Document;
  };
} & Record<Register, RegisterRow>;
