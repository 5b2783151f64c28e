/** Where a view of a plan is to be had as a file. */

import type { PlanTable } from "@napar/api/client";
import type { Language } from "@napar/domain/text";

export type { PlanTable };

export const tableFormats = [
  ["xlsx", "Excel"],
  ["ods", "OpenDocument"],
  ["csv", "CSV"],
] as const;
type TableFormat = (typeof tableFormats)[number][0];

export const tableAddress = (
  plan: string,
  table: PlanTable,
  format: TableFormat,
  language: Language,
): string =>
  `/api/v1/plan-cases/${encodeURIComponent(plan)}/tables/${table}?format=${format}&language=${language}`;
