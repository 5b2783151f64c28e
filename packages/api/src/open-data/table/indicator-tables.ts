/** Indicators and the values that count. Of a breakdown a row per cell, as protected; a gap is a row too. */
import type { ValueContent } from "@napar/domain/indicator";
import type { LocalizedText } from "@napar/domain/text";
import type { PlanCaseView } from "../../plan-case/plan-case.view.js";
import type { PublicPlan } from "../open-data-source.js";
import { ofIndicator, ofStatus, shared } from "./column-texts.data.js";
import {
  type DataTable,
  dateColumn,
  listColumn,
  numberColumn,
  textColumn,
  textColumns,
} from "./data-table.js";
import { type InPlan, tableOfPlans } from "./plan-tables.js";
import { tableTexts } from "./table-texts.data.js";

type Kept = PlanCaseView["indicators"][number];
type Stated = NonNullable<PublicPlan["document"]["indicators"]>[number];
type IndicatorRow = { stated: Stated; kept: Kept | undefined };

const quantity = ({ kept }: IndicatorRow) => (kept?.kind === "quantitative" ? kept : null);
const bounds = (row: IndicatorRow) => {
  const direction = quantity(row)?.direction;
  return direction?.kind === "keep-within" ? direction : null;
};
const numberIn = (value: unknown): number | null => (typeof value === "number" ? value : null);

export const indicators: DataTable = tableOfPlans<IndicatorRow>(
  tableTexts.indicators,
  [
    textColumn("id", shared.id, ({ record }) => record.stated.id),
    ...textColumns("label", shared.title, ({ record }: InPlan<IndicatorRow>) => record.stated.label),
    textColumn("kind", ofIndicator.kind, ({ record }) => record.stated.method),
    ...textColumns("unit", ofIndicator.unit, ({ record }: InPlan<IndicatorRow>) => quantity(record)?.unit),
    ...textColumns("question", ofIndicator.question, ({ record: { kept } }: InPlan<IndicatorRow>) =>
      kept?.kind === "qualitative" ? kept.question : null,
    ),
    textColumn("goal", shared.parent, ({ record }) => record.stated.goal),
    textColumn("measure", shared.measure, ({ record }) => record.stated.measure),
    textColumn("owner", shared.owner, ({ record }) => record.kept?.owner),
    textColumn("source", shared.source, ({ record }) => record.stated.source),
    textColumn("sourceUrl", shared.sourceUrl, ({ record }) => record.kept?.source.url),
    textColumn("licence", ofIndicator.licence, ({ record }) => record.kept?.source.licence),
    textColumn("method", ofIndicator.method, ({ record }) => record.kept?.source.method),
    numberColumn("everyMonths", ofIndicator.frequency, ({ record }) => record.stated.frequencyMonths),
    numberColumn("baseline", ofIndicator.baseline, ({ record }) => numberIn(record.stated.baseline?.value)),
    dateColumn("baselineOn", ofIndicator.baselineOn, ({ record }) => record.stated.baseline?.date),
    numberColumn("target", ofIndicator.target, ({ record }) => numberIn(record.stated.target?.value)),
    dateColumn("targetOn", ofIndicator.targetOn, ({ record }) => record.stated.target?.date),
    numberColumn("low", ofIndicator.low, ({ record }) => bounds(record)?.low),
    numberColumn("high", ofIndicator.high, ({ record }) => bounds(record)?.high),
    textColumn("commonIndicator", ofIndicator.common, ({ record }) => record.kept?.commonIndicator),
    textColumn(
      "page",
      shared.page,
      ({ plan, record }) =>
        `/plans/${encodeURIComponent(plan)}/indicators/${encodeURIComponent(record.stated.id)}`,
    ),
  ],
  ({ document, kept }) =>
    (document.indicators ?? []).map((stated) => ({
      stated,
      kept: kept?.view.indicators.find(({ id }) => id === stated.id),
    })),
);

type ValueRow = {
  indicator: string;
  id: string;
  period: { from: string; to: string };
  kind: ValueContent["kind"];
  value: number | null;
  categories: string[];
  words: LocalizedText | null;
  gap: string | null;
  note: string | null;
};

export const indicatorValues: DataTable = tableOfPlans<ValueRow>(
  tableTexts.indicatorValues,
  [
    textColumn("indicator", ofIndicator.indicator, ({ record }) => record.indicator),
    textColumn("id", shared.id, ({ record }) => record.id),
    dateColumn("from", ofStatus.from, ({ record }) => record.period.from),
    dateColumn("to", ofStatus.to, ({ record }) => record.period.to),
    textColumn("kind", ofIndicator.valueKind, ({ record }) => record.kind),
    numberColumn("value", ofIndicator.value, ({ record }) => record.value),
    listColumn("categories", ofIndicator.categories, ({ record }) => record.categories),
    ...textColumns("words", ofIndicator.words, ({ record }: InPlan<ValueRow>) => record.words),
    textColumn("gap", ofIndicator.gap, ({ record }) => record.gap),
    textColumn("note", shared.note, ({ record }) => record.note),
  ],
  ({ kept }) =>
    (kept?.view.indicators ?? []).flatMap(({ id: indicator, values }) =>
      values.flatMap(({ id, period, content, note }) =>
        cellsOf(content).map((cell) => ({ indicator, id, period, note, kind: content.kind, ...cell })),
      ),
    ),
);

type CellRow = Pick<ValueRow, "value" | "categories" | "words" | "gap">;
const nothing: CellRow = { value: null, categories: [], words: null, gap: null };

function cellsOf(content: ValueContent): CellRow[] {
  if (content.kind === "number") return [{ ...nothing, value: content.number }];
  if (content.kind === "narrative") return [{ ...nothing, words: content.text }];
  if (content.kind === "data-gap") return [{ ...nothing, gap: content.gap.reason }];
  const { dimensions, cells } = content.table;
  return cells.map((value, position) => {
    // The last dimension changes fastest, and each has its total as one more category.
    let rest = position;
    const categories = [...dimensions].reverse().map(({ id, categories: all }) => {
      const category = all[rest % (all.length + 1)] ?? "total";
      rest = Math.floor(rest / (all.length + 1));
      return `${id}=${category}`;
    });
    return { ...nothing, value, categories: categories.reverse() };
  });
}
