/** The columns of the grid: those of a spreadsheet, and what is worked out and cannot be typed. */
import { type ColumnId, type ColumnKind, spreadsheetColumns } from "@napar/domain/spreadsheet";
import { language, t } from "../../language/language.js";

export type GridColumnId = ColumnId | "verdict";
export type GridColumn = {
  id: GridColumnId;
  label: string;
  /** In rem; what is left of the room goes to the title. */
  width: number;
  kind: ColumnKind | "verdict";
  isReadOnly: boolean;
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** The title in the language of whoever works here is the column by which a row is known. */
export const titleColumn = `title${capital(language)}` as ColumnId;

const widths: Partial<Record<ColumnKind | "verdict", number>> = {
  ...{ title: 13.5, code: 6, words: 12, wordList: 11, partners: 11, term: 7.5, termList: 8.5 },
  ...{ authority: 10, commitments: 4.75, date: 7, day: 7, money: 6.25, yesNo: 6.5, verdict: 8 },
};
/** The names that are shorter here than at the head of a spreadsheet. */
const labels: Partial<Record<ColumnId, string>> = {
  [titleColumn]: t.adminMeasure(),
  commitments: t.adminCommitmentShort(),
  domains: t.adminDomain(),
  budget: t.adminBudget(),
};
const written: readonly ColumnId[] = [
  titleColumn,
  "domains",
  "commitments",
  "lead",
  "start",
  "end",
  "budget",
  "status",
  "id",
  "kind",
  "nature",
  "goal",
  "nodes",
  "service",
  "statusOn",
  "inKind",
  "deliverable",
  "partners",
  "services",
  "policyFields",
  "instruments",
  "grounds",
  "forms",
  "racismLevel",
  "intersectional",
  "competenceBasis",
  ...(["titleNl", "titleFr", "titleDe", "titleEn"] as const).filter((column) => column !== titleColumn),
];

const columnOf = (id: ColumnId): GridColumn => {
  const { kind, title } = spreadsheetColumns[id];
  return {
    ...{ id, kind, label: labels[id] ?? title[language], width: widths[kind] ?? 9 },
    isReadOnly: id === "id" || id === "lead",
  };
};

const verdict: GridColumn = {
  ...{ id: "verdict", kind: "verdict", label: t.adminCompetence() },
  ...{ width: widths.verdict ?? 8, isReadOnly: true },
};

/** Every column there is, in the order in which they stand. */
export const gridColumns: readonly GridColumn[] = [
  ...written.slice(0, 8).map(columnOf),
  verdict,
  ...written.slice(8).map(columnOf),
];

export const usualColumns: readonly GridColumnId[] = [
  ...[titleColumn, "domains", "commitments", "start", "end", "budget", "status", "verdict"],
] as GridColumnId[];

/** From an address; a name that is not known falls away, and the title always stands first. */
export function columnsIn(text: string | null): GridColumn[] {
  const asked = text ? text.split(",") : usualColumns;
  const chosen = gridColumns.filter(({ id }) => id === titleColumn || (asked as string[]).includes(id));
  return chosen;
}
