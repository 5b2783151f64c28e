/** Every table of open data, in the order in which they are shown. */
import type { DataTable } from "./data-table.js";
import { competences, requests } from "./gap-tables.js";
import { indicators, indicatorValues } from "./indicator-tables.js";
import { budgetLines, measures, milestones, shares, statuses } from "./measure-tables.js";
import { goals, parties, plans } from "./plan-tables.js";
import {
  authorities,
  bodies,
  events,
  organisations,
  places,
  practices,
  proposals,
  tools,
} from "./register-tables.js";
import type { TableName } from "./table-texts.data.js";

export type { DataFilter, DataTable, DataType, DataValue } from "./data-table.js";

const byName: Readonly<Record<TableName, DataTable>> = {
  ...{ plans, measures, goals, indicators, parties, shares, milestones, statuses },
  ...{ budgetLines, requests, competences },
  indicatorValues: indicatorValues,
  ...{ organisations, bodies, practices, events, proposals, tools, places, authorities },
};

/** In an address and as a file: `indicatorValues` is `indicator-values`. */
const addressOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const dataTables: ReadonlyMap<string, DataTable> = new Map(
  Object.entries(byName).map(([name, table]) => [addressOf(name), table]),
);
export const dataTableNames: readonly string[] = [...dataTables.keys()];
