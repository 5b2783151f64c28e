/** Rows of a table of values: each says what an indicator was in a period. */
import { type IndicatorValue, numberOf, standingValues, type ValueContent } from "../indicator/index.js";
import { type Language, readText } from "../text/index.js";
import type { CellValue } from "./cell-value.js";
import type { ColumnId } from "./columns.data.js";
import {
  type ColumnRefusal,
  type ImportContext,
  type ImportView,
  judged,
  type ReadRow,
  type Said,
} from "./row-commands.js";
import type { RowReason } from "./spreadsheet-texts.data.js";

type Shown = Pick<IndicatorValue, "indicator" | "period" | "content" | "note" | "state">;

/** What a value says in a column. */
export function valueSays(
  column: ColumnId,
  { indicator, period, content, note }: Omit<Shown, "state">,
  language: Language,
): CellValue {
  switch (column) {
    case "valueIndicator":
      return indicator;
    case "valueFrom":
      return period.from;
    case "valueTo":
      return period.to;
    case "valueNumber":
      return numberOf(content);
    case "valueText":
      return content.kind === "narrative" ? (readText(content.text, language)?.text ?? null) : null;
    case "valueGap":
      return content.kind === "data-gap" ? content.gap.reason : null;
    case "valueNote":
      return note ?? (content.kind === "data-gap" ? (content.gap.note ?? null) : null);
    default:
      return null;
  }
}

export function valueRows(view: ImportView, context: ImportContext, language: Language): ReadRow {
  const { indicators, values } = view.indicators;
  const definitions = new Map(indicators.map((definition) => [definition.id, definition]));
  // What waits at another organisation is not told by what would change.
  const known = standingValues(values.filter(({ state }) => state !== "returned")).filter(
    ({ indicator, state }) =>
      state === "approved" || definitions.get(indicator)?.owner === context.actor.organisation,
  );
  const byPlace = new Map(known.map((value) => [placeOf(value.indicator, value.period), value]));

  return (said) => {
    const indicator = said.get("valueIndicator") as string | null | undefined;
    const [from, to] = [
      said.get("valueFrom") ?? said.get("valueTo"),
      said.get("valueTo") ?? said.get("valueFrom"),
    ];
    const period = typeof from === "string" && typeof to === "string" ? { from, to } : null;
    const place = indicator && period ? placeOf(indicator, period) : null;
    const value = place === null ? undefined : byPlace.get(place);
    const definition = indicator ? definitions.get(indicator) : undefined;
    let reason: RowReason | null = null;
    let column: ColumnId = "valueIndicator";
    if (!indicator && said.has("valueIndicator")) reason = { kind: "indicatorMissing" };
    else if (indicator && !period) [reason, column] = [{ kind: "periodMissing" }, "valueTo"];
    const label = readText(definition?.label, language)?.text ?? indicator;
    return {
      ...{ isNew: !value, key: place, column, reason, remarks: [], measure: definition?.measure ?? null },
      title: [label, period && (from === to ? from : `${from} – ${to}`)].filter((part) => part).join(" · "),
      says: (asked) => (value ? valueSays(asked, value, language) : null),
      change: (changed) => {
        if (!indicator || !period) return { commands: [], refusals: [] };
        const content = contentOf(changed, said, value ?? null, language);
        if ("reason" in content) return { commands: [], refusals: [content] };
        const note = changed.has("valueNote") ? changed.get("valueNote") : value?.note;
        const data = {
          ...{ indicator, period, content },
          ...(value && { replaces: value.id }),
          ...(note && { note }),
        };
        const command = { type: "submitValue", data };
        return { commands: [command], refusals: judged("indicators", command, view, { context, columnOf }) };
      },
    };
  };
}

const placeOf = (indicator: string, { from, to }: IndicatorValue["period"]): string =>
  JSON.stringify([indicator, from, to]);

function contentOf(
  changed: Said,
  said: Said,
  value: IndicatorValue | null,
  language: Language,
): Exclude<ValueContent, { kind: "breakdown" }> | ColumnRefusal {
  const was = value?.content ?? null;
  const number = changed.get("valueNumber");
  const text = changed.get("valueText");
  const gap = changed.get("valueGap") ?? null;
  if ([typeof number === "number", typeof text === "string", gap !== null].filter(Boolean).length > 1) {
    return { column: "valueNumber", reason: { kind: "valueTwice" } };
  }
  // The counts behind a breakdown are nowhere: it is not said again, and no total takes its place.
  if (was?.kind === "breakdown") return { column: "valueNumber", reason: { kind: "valueIsBreakdown" } };
  if (typeof number === "number") return { kind: "number", number };
  if (typeof text === "string") {
    const others = was?.kind === "narrative" ? was.text : {};
    return { kind: "narrative", text: { ...others, [language]: text } };
  }
  if (gap !== null) {
    return {
      kind: "data-gap",
      gap: { reason: gap as never, note: (said.get("valueNote") as string) ?? null },
    };
  }
  const isEmptied = [number, text].some((each) => each === null) || changed.get("valueGap") === null;
  return was && !isEmptied ? was : { column: "valueNumber", reason: { kind: "valueMissing" } };
}

const columnOf = (path: string): ColumnId | null =>
  (({
    ...{ indicator: "valueIndicator", note: "valueNote", replaces: "valueIndicator" },
    ...{ period: path.startsWith("period.from") ? "valueFrom" : "valueTo", content: "valueNumber" },
  })[/^\w+/.exec(path)?.[0] ?? ""] as ColumnId | undefined) ?? null;
