/** Which breakdowns may not stand beside each other. */
import { firstDay, lastDay } from "../calendar/index.js";
import type { Breakdown } from "./breakdown.js";
import { type IndicatorValue, isSamePeriod } from "./indicator-value.js";

type Submitted = {
  indicator: string;
  period: IndicatorValue["period"];
  content: { kind: "breakdown"; table: Breakdown } | { kind: "number" | "narrative" | "data-gap" };
};
type TellingTables = {
  kind: "breakdownsOverlap" | "breakdownOtherwise";
  path: string;
  values: string[];
};

/**
 * Tables that would tell together what each of them leaves out: of periods that overlap, one less the other is a third table
 * that nobody protected; and of the same people broken down otherwise, the one fills the gaps of the other. A table that
 * was returned was never seen, and binds nobody.
 */
export function tellingTables(
  { indicator, period, content }: Submitted,
  values: readonly IndicatorValue[],
): TellingTables[] {
  if (content.kind !== "breakdown") return [];
  const kept = values.flatMap(({ content: known, ...value }) =>
    known.kind === "breakdown" && value.indicator === indicator && value.state !== "returned"
      ? [{ ...value, table: known.table }]
      : [],
  );
  const [same, others] = [
    kept.filter((value) => isSamePeriod(value, { period })),
    kept.filter((value) => !isSamePeriod(value, { period })),
  ];
  const overlapping = others.filter(
    (other) =>
      firstDay(other.period.from) <= lastDay(period.to) && firstDay(period.from) <= lastDay(other.period.to),
  );
  const shape = JSON.stringify(content.table.dimensions);
  const otherwise = same.filter(({ table }) => JSON.stringify(table.dimensions) !== shape);
  const ids = (some: readonly { id: string }[]) => some.map(({ id: known }) => known);
  return [
    ...(overlapping.length > 0
      ? [{ kind: "breakdownsOverlap" as const, path: "period", values: ids(overlapping) }]
      : []),
    ...(otherwise.length > 0
      ? [{ kind: "breakdownOtherwise" as const, path: "content.table", values: ids(otherwise) }]
      : []),
  ];
}
