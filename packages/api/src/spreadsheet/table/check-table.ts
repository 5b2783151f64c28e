/** The fifty criteria with their results, as they stand today. */
import { type CriterionResult, checkPlan } from "@napar/domain/check";
import { type TableColumn, tableOf } from "./table.js";
import { judges, results, severities, tableNames, titles } from "./table-texts.data.js";

const columns: readonly TableColumn<CriterionResult>[] = [
  { title: titles.criterion, says: ({ criterion }) => criterion },
  { title: titles.title, says: ({ title }) => title },
  { title: titles.severity, says: ({ severity }) => severities[severity] },
  { title: titles.result, says: ({ result }) => results[result] },
  { title: titles.reason, says: ({ reason }) => reason },
  { title: titles.remedy, says: ({ remedy }) => remedy },
  { title: titles.judgement, says: ({ judgement }) => judges[judgement] },
  {
    title: titles.sources,
    says: ({ sourceNames }, { language }) => sourceNames.map((name) => name[language]),
  },
];
export const checkTable = tableOf(
  tableNames.check,
  columns,
  ({ view, country }) =>
    checkPlan(view.document, { today: view.asOf, competence: country.competence }).results,
);
