/** The same content as files: what a page offers at its foot. */
import type { PageFormat } from "../page/page.js";

export const fileTypes = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  json: "application/json",
} as const;
export type FileFormat = keyof typeof fileTypes;
export const fileFormats = Object.keys(fileTypes) as FileFormat[];

type Filter = Readonly<Record<string, string | number | null | undefined>>;

/** Address of a table of open data, with the filter of a list. */
export function tableAddress(table: string, format: FileFormat, filter: Filter = {}): string {
  return `/api/v1/open-data/tables/${table}?${parametersOf({ format, ...filter })}`;
}

function parametersOf(filter: Filter): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value !== null && value !== undefined && value !== "") query.set(name, String(value));
  }
  return query;
}

/**
 * A table in each format, for `Page.formats`.
 *
 * @param filter as the table takes it: `plan`, and for lists of plans and measures their own filters
 * @param name says which table, where a page offers more than one
 */
export const tableFormats = (table: string, filter: Filter = {}, name?: string): PageFormat[] =>
  fileFormats.map((format) => ({
    type: fileTypes[format],
    href: tableAddress(table, format, filter),
    label: name ? `${name} (${format.toUpperCase()})` : format.toUpperCase(),
  }));

/** The answer of the API that a page shows. */
export const apiFormat = (address: string, query: Filter = {}): PageFormat => {
  const parameters = parametersOf(query);
  return {
    ...{ type: fileTypes.json, label: "API" },
    href: `/api/v1${address}${parameters.size > 0 ? `?${parameters}` : ""}`,
  };
};

/** A plan as a document for other programs. */
export const planDocumentFormat = (plan: string): PageFormat => ({
  type: fileTypes.json,
  href: `/api/v1/plans/${encodeURIComponent(plan)}/document`,
  label: "napar-plan/1 (JSON)",
});

/** A measure with everything its plan states about it. */
export const measureFormat = (plan: string, measure: string): PageFormat =>
  apiFormat(`/measures/${encodeURIComponent(`${plan}:${measure}`)}`);
