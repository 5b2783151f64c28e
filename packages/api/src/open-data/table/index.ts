/** Every table of open data, in the order in which they are shown. */

import type { answerTexts } from "./answer-texts.data.js";
import { commitments, gapMatrix, governmentComparisons, planComparisons } from "./comparison-tables.js";
import { competenceAnswers, competenceMatrices, powers } from "./competence-tables.js";
import { type DataTable, isWhole } from "./data-table.js";
import { competences, requests } from "./gap-tables.js";
import { indicators, indicatorValues } from "./indicator-tables.js";
import { budgetLines, measures, milestones, shares, statuses } from "./measure-tables.js";
import { contactPoints, map, placeGovernments, placeSubjects } from "./place-tables.js";
import { planHistory, planStates, reportDifferences, reports } from "./plan-record-tables.js";
import { goals, parties, plans } from "./plan-tables.js";
import { corrections, glossary, sources } from "./reference-tables.js";
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

export { type DataFilter, type DataTable, type DataType, type DataValue, keysOf } from "./data-table.js";

const byName: Readonly<Record<TableName | keyof typeof answerTexts, DataTable>> = {
  ...{ plans, measures, goals, indicators, parties, shares, milestones, statuses },
  ...{ budgetLines, requests, competences },
  indicatorValues: indicatorValues,
  ...{ organisations, bodies, practices, events, proposals, tools, places, authorities },
  ...{ planStates, planHistory, reports, reportDifferences },
  ...{ gapMatrix, governmentComparisons, planComparisons, commitments, map },
  ...{ competenceAnswers, competenceMatrices, powers, placeSubjects, placeGovernments },
  ...{ contactPoints, corrections, glossary, sources },
};

/** In an address and as a file: `indicatorValues` is `indicator-values`. */
const addressOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const dataTables: ReadonlyMap<string, DataTable> = new Map(
  Object.entries(byName).map(([name, table]) => [addressOf(name), table]),
);
export const dataTableNames: readonly string[] = [...dataTables.keys()];
/** Those that the archive holds: an answer that needs a question is fetched where it is asked. */
export const wholeTables = [...dataTables].filter(([, table]) => isWhole(table));
