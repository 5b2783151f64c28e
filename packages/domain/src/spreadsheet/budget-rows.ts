/** Rows of a table of money and staff: each is a line in somebody's books. */
import { type BudgetAmount, type BudgetLine, budgetKindTexts, budgetStageTexts } from "../budget/index.js";
import { nearestTo } from "../suggestion/index.js";
import { type Language, readText } from "../text/index.js";
import type { CellValue } from "./cell-value.js";
import type { ColumnId } from "./columns.data.js";
import {
  type ColumnRefusal,
  type ImportCommand,
  type ImportContext,
  type ImportView,
  judged,
  type Made,
  type ReadRow,
  type Said,
} from "./row-commands.js";
import type { RowReason } from "./spreadsheet-texts.data.js";
import { budgetViewOf } from "./year-budgets.js";

/** What a budget line says in a column. */
export function lineSays(
  column: ColumnId,
  line: BudgetLine,
  titleOf: (measure: string) => string | null,
): CellValue {
  const { amount } = line;
  switch (column) {
    case "lineId":
      return line.id;
    case "lineMeasure":
      return line.measure;
    case "lineTitle":
      return titleOf(line.measure);
    case "lineYear":
      return line.year;
    case "lineKind":
      return line.kind;
    case "lineStage":
      return line.stage;
    case "lineAmount":
      return amount.kind === "money" ? amount.euroCents : null;
    case "lineStaff":
      return amount.kind === "staff" ? amount.fteHundredths / 100 : null;
    case "lineNone":
      return amount.kind === "no-budget-named" ? true : null;
    case "lineFunder":
      return line.funder;
    case "lineReportedBy":
      return line.reportedBy;
    case "linePartOf":
      return line.partOf ?? null;
    case "lineSource":
      return line.source;
    default:
      return null;
  }
}

export function budgetRows(view: ImportView, context: ImportContext, language: Language): ReadRow {
  const { lines } = view.budget;
  const byId = new Map(lines.map((line) => [line.id, line]));
  const byPlace = new Map<string, BudgetLine[]>();
  for (const line of lines) byPlace.set(placeOf(line), [...(byPlace.get(placeOf(line)) ?? []), line]);
  const measures = new Map(view.measures.measures.map((measure) => [measure.id, measure]));
  const titleOf = (measure: string) => readText(measures.get(measure)?.title, language)?.text ?? null;

  return (said) => {
    const { organisation } = context.actor;
    const id = said.get("lineId");
    const wanted = newLine(said, organisation);
    const place = wanted.measure && wanted.year ? placeOf(wanted as BudgetLine) : null;
    const alike = place === null ? [] : (byPlace.get(place) ?? []);
    const line = (typeof id === "string" ? byId.get(id) : alike.length === 1 ? alike[0] : undefined) ?? null;
    let reason: RowReason | null = null;
    if (typeof id === "string" && !line) {
      reason = { kind: "lineUnknown", line: id, nearest: nearestTo(id, [...byId.keys()]) };
    } else if (!line && alike.length > 1) {
      reason = { kind: "lineOfSeveral", lines: alike.map((each) => each.id) };
    }
    const measure = line?.measure ?? wanted.measure ?? null;
    const { year, kind, stage } = line ?? wanted;
    const what = [budgetKindTexts[kind][language], budgetStageTexts[stage][language]];
    return {
      ...{ isNew: !line, key: line?.id ?? place, reason, remarks: [], measure },
      column: typeof id === "string" ? "lineId" : "lineMeasure",
      title: [measure && (titleOf(measure) ?? measure), year, ...what].filter((part) => part).join(" · "),
      says: (column) => (line ? lineSays(column, line, titleOf) : null),
      change: (changed) => {
        const made = line ? correctionOf(changed, said, line, context) : recordOf(said, wanted, context);
        if ("reason" in made) return { commands: [], refusals: [made] };
        const refusals = judged("budget", made, budgetViewOf(view, measure ?? ""), { context, columnOf });
        return { commands: [made], refusals } satisfies Made;
      },
    };
  };
}

const placeOf = ({ measure, year, kind, stage, funder, reportedBy }: BudgetLine): string =>
  JSON.stringify([measure, year, kind, stage, funder, reportedBy]);

/** What a row says a line is about; what it leaves out is what most lines are. */
function newLine(said: Said, organisation: string) {
  const text = (column: ColumnId) => said.get(column) as string | null | undefined;
  return {
    measure: text("lineMeasure") ?? undefined,
    year: (said.get("lineYear") as number | null | undefined) ?? undefined,
    kind: (text("lineKind") ?? (said.get("lineStaff") ? "staff" : "operating")) as BudgetLine["kind"],
    stage: (text("lineStage") ?? "planned") as BudgetLine["stage"],
    funder: text("lineFunder") ?? organisation,
    reportedBy: text("lineReportedBy") ?? organisation,
    ...(text("linePartOf") && { partOf: text("linePartOf") }),
  };
}

function recordOf(
  said: Said,
  line: ReturnType<typeof newLine>,
  { source }: ImportContext,
): ImportCommand | ColumnRefusal {
  if (!line.measure) return { column: "lineMeasure", reason: { kind: "lineMeasureMissing" } };
  if (!line.year) return { column: "lineYear", reason: { kind: "lineYearMissing" } };
  const amount = amountOf(said, null, said);
  if ("reason" in amount) return amount;
  return { type: "recordBudgetLine", data: { ...line, amount, source: said.get("lineSource") ?? source } };
}

/** What may be said otherwise of a line that is there. */
const correctable: readonly ColumnId[] = ["lineAmount", "lineStaff", "lineNone", "lineSource"];

function correctionOf(
  changed: Said,
  said: Said,
  line: BudgetLine,
  { source }: ImportContext,
): ImportCommand | ColumnRefusal {
  const fixed = [...changed.keys()].find((column) => !correctable.includes(column));
  if (fixed) return { column: fixed, reason: { kind: "lineFixed" } };
  const amount = amountOf(said, line.amount, changed);
  if ("reason" in amount) return amount;
  const read = changed.get("lineSource") ?? line.source;
  return { type: "correctBudgetLine", data: { line: line.id, amount, source: read, reason: source } };
}

/** The amount that the three columns say together; where none is said it stays as it was. */
function amountOf(said: Said, was: BudgetAmount | null, changed: Said): BudgetAmount | ColumnRefusal {
  const [euroCents, staff] = [said.get("lineAmount"), said.get("lineStaff")];
  const isNone = said.get("lineNone") === true;
  const named = [euroCents, staff].filter((value) => typeof value === "number").length;
  if (named > 1 || (named > 0 && isNone)) return { column: "lineAmount", reason: { kind: "amountTwice" } };
  if (typeof euroCents === "number") return { kind: "money", euroCents };
  if (typeof staff === "number") return { kind: "staff", fteHundredths: Math.round(staff * 100) };
  if (isNone) return { kind: "no-budget-named" };
  const isEmptied = amountColumns.some((column) => changed.get(column) === null);
  return was && !isEmptied ? was : { column: "lineAmount", reason: { kind: "amountMissing" } };
}
const amountColumns: readonly ColumnId[] = ["lineAmount", "lineStaff", "lineNone"];

const columnOf = (path: string): ColumnId | null =>
  (({
    ...{ measure: "lineMeasure", year: "lineYear", kind: "lineKind", stage: "lineStage", line: "lineId" },
    ...{ funder: "lineFunder", reportedBy: "lineReportedBy", partOf: "linePartOf", source: "lineSource" },
  })[/^\w+/.exec(path)?.[0] ?? ""] as ColumnId | undefined) ??
  (path.startsWith("amount") ? "lineAmount" : null);
