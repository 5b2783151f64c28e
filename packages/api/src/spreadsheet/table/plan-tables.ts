/** Every view of a plan that can be taken along as a table, by its name in an address. */
import type { WrittenSheet } from "../write-workbook.js";
import { checkTable } from "./check-table.js";
import { followUpTable } from "./follow-up-table.js";
import { ledgerTable } from "./ledger-table.js";
import { budgetTable, measureTable, templateTable, valueTable } from "./measure-tables.js";
import { goalTable, indicatorTable, milestoneTable, requestTable } from "./record-tables.js";
import type { TableSource } from "./table.js";

export const planTables = {
  measures: measureTable,
  template: templateTable,
  goals: goalTable,
  indicators: indicatorTable,
  values: valueTable,
  budget: budgetTable,
  milestones: milestoneTable,
  ledger: ledgerTable,
  check: checkTable,
  requests: requestTable,
  "follow-up": followUpTable,
} satisfies Record<string, (source: TableSource) => WrittenSheet[]>;

export type PlanTable = keyof typeof planTables;
export const planTableNames = Object.keys(planTables) as [PlanTable, ...PlanTable[]];
