/** What a row of a table is about, and the commands that make the plan say what it says, judged by the same rules as any other. */
import { type BudgetBook, budgetPart } from "../budget/index.js";
import { type IndicatorBook, indicatorPart } from "../indicator/index.js";
import { type MeasureBook, type MeasureView, measurePart } from "../measure/index.js";
import { type Context, type Part, readCommandData } from "../plan-case/index.js";
import type { CellValue } from "./cell-value.js";
import type { ColumnId } from "./columns.data.js";
import type { RowRemark } from "./dry-run.js";
import type { RowReason } from "./spreadsheet-texts.data.js";

/** What the columns of a row say. */
export type Said = ReadonlyMap<ColumnId, CellValue>;

/** What of a plan case an import looks at. */
export type ImportView = MeasureView & {
  readonly measures: MeasureBook;
  readonly indicators: IndicatorBook;
  readonly budget: BudgetBook;
};
export type ImportContext = Context & {
  /** Where the figures come from, as it stands with each: the name of the file. */
  source: string;
};

export type ImportCommand = { type: string; data: Record<string, unknown> };
export type ColumnRefusal = { column: ColumnId | null; reason: RowReason };

export type Made = { commands: ImportCommand[]; refusals: ColumnRefusal[] };

/** The thing of the plan that a row is about, new or known. */
export type RowSubject = {
  isNew: boolean;
  /** By which another row would be the same; `null`: by nothing. */
  key: string | null;
  /** The column that says which it is. */
  column: ColumnId | null;
  /** Why it cannot be told which it is. */
  reason: RowReason | null;
  remarks: readonly RowRemark[];
  /** The measure it belongs to, for whoever looks for the row in the plan. */
  measure: string | null;
  title: string;
  /** What the plan says now in a column. */
  says(column: ColumnId): CellValue;
  /** Adds what a change brings with it unsaid, such as the day of a state. */
  complete?(changed: Map<ColumnId, CellValue>): RowRemark[];
  change(changed: Said): Made;
};

export type ReadRow = (said: Said) => RowSubject;

const parts = { measures: measurePart, indicators: indicatorPart, budget: budgetPart };
export type ImportPart = keyof typeof parts;

/** What the plan itself would answer. */
export function judged(
  part: ImportPart,
  { type, data }: ImportCommand,
  view: MeasureView,
  { context, columnOf }: { context: Context; columnOf: (path: string) => ColumnId | null },
): ColumnRefusal[] {
  const { commands, decide } = parts[part] as unknown as Part<unknown, Record<string, unknown>>;
  const read = readCommandData(commands[type] as never, data);
  if (!read.ok) {
    return read.error.map((refusal) => ({
      column: columnOf(refusal.path),
      reason: { kind: "refused", part: "head", refusal },
    }));
  }
  const decided = decide({ type, data: read.value }, view as never, context);
  if (decided.ok) return [];
  return decided.error.map((refusal) => ({
    column: refusal.path ? columnOf(refusal.path) : null,
    reason: { kind: "refused", part, refusal },
  }));
}
