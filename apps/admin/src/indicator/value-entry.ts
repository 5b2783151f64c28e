/** What was typed in the grid of values, read as what it says: a figure, a reason why there is none, or neither. */

import type { PlanCaseView } from "@napar/api/client";
import { lastDay } from "@napar/domain/calendar";
import {
  type gapReasons,
  gapReasonTexts,
  isSameTime,
  numberOf,
  type ValuePeriod,
  valuePeriods,
} from "@napar/domain/indicator";
import { foldText } from "@napar/domain/suggestion";
import type { Language } from "@napar/domain/text";
import { readFigure } from "@napar/domain/update-request";

type Indicator = PlanCaseView["indicators"][number];
type GapReason = (typeof gapReasons)[number];
export type EnteredContent =
  | { kind: "number"; number: number }
  | { kind: "data-gap"; gap: { reason: GapReason } };

const reasonsByWord = (language: Language): Map<string, GapReason> =>
  new Map(
    (Object.keys(gapReasonTexts) as GapReason[]).map((reason) => [
      foldText(gapReasonTexts[reason][language]),
      reason,
    ]),
  );

/** @returns `null`: nothing was typed; `undefined`: it is neither a figure nor one of the reasons */
export function readEntry(text: string, language: Language): EnteredContent | null | undefined {
  if (text.trim() === "") return null;
  const number = readFigure(text, language);
  if (number !== null) return { kind: "number", number };
  const reason = reasonsByWord(language).get(foldText(text));
  return reason ? { kind: "data-gap", gap: { reason } } : undefined;
}

export type ValueCell = {
  /** Indicator and period in one text: the name of the cell among all. */
  key: string;
  indicator: string;
  period: ValuePeriod;
  /** What stands there: approved, or waiting for another person. */
  standing: {
    id: string;
    content: Indicator["values"][number]["content"];
    state: "approved" | "waiting";
  } | null;
  /** Its time is not over: a figure would be refused. */
  isRunning: boolean;
};

export type ValueRow = { indicator: Indicator; cells: ValueCell[] };
/** Rows that ask about the same times share a table. */
export type ValueTable = { periods: ValuePeriod[]; rows: ValueRow[] };

const mostPeriods = 8;

/**
 * The tables to fill in: counted indicators of some owners, by the times they are asked about; the latest eight of them.
 * Indicators in words have a form of their own.
 */
export function valueTables(plan: PlanCaseView, owners: readonly string[], on: string): ValueTable[] {
  const tables = new Map<string, ValueTable>();
  for (const indicator of plan.indicators) {
    if (indicator.kind !== "quantitative" || !owners.includes(indicator.owner)) continue;
    const values = [...indicator.values, ...indicator.waiting];
    const periods = valuePeriods(indicator, { period: plan.document.period, values, on }).slice(-mostPeriods);
    const key = periods.map(({ from, to }) => `${from}/${to}`).join(" ");
    const table = tables.get(key) ?? { periods, rows: [] };
    tables.set(key, table);
    table.rows.push({ indicator, cells: periods.map((period) => cellOf(indicator, period, on)) });
  }
  return [...tables.values()].filter(({ periods }) => periods.length > 0);
}

function cellOf(indicator: Indicator, period: ValuePeriod, on: string): ValueCell {
  const waiting = indicator.waiting.find((value) => isSameTime(value.period, period));
  const approved = indicator.values.find((value) => isSameTime(value.period, period));
  const found = waiting ?? approved;
  return {
    key: `${indicator.id} ${period.from} ${period.to}`,
    indicator: indicator.id,
    // A correction names the very period of what it corrects.
    period: found ? { from: found.period.from, to: found.period.to } : period,
    standing: found
      ? { id: found.id, content: found.content, state: waiting ? "waiting" : "approved" }
      : null,
    isRunning: lastDay(period.to) > on,
  };
}

/** The commands for what was typed and says something else than what stands there; cells that say nothing are left alone. */
export function entriesOf(
  cells: readonly ValueCell[],
  typed: Readonly<Record<string, string>>,
  language: Language,
): { cell: ValueCell; data: object }[] {
  return cells.flatMap((cell) => {
    const content = readEntry(typed[cell.key] ?? "", language);
    if (!content || saysTheSame(content, cell)) return [];
    const { indicator, period, standing } = cell;
    return [{ cell, data: { indicator, period, content, ...(standing && { replaces: standing.id }) } }];
  });
}

function saysTheSame(content: EnteredContent, { standing }: ValueCell): boolean {
  if (!standing) return false;
  if (content.kind === "number") return numberOf(standing.content) === content.number;
  return standing.content.kind === "data-gap" && standing.content.gap.reason === content.gap.reason;
}

/**
 * Spreads a block copied from a spreadsheet over the cells, from the one it was pasted in: lines over rows, tabs over
 * columns. What reaches beyond the table is left out.
 */
export function spread(
  rows: readonly (readonly { key: string; isRunning: boolean }[])[],
  from: { row: number; column: number },
  block: string,
): Record<string, string> {
  const typed: Record<string, string> = {};
  const lines = block.replace(/\r?\n$/, "").split(/\r?\n/);
  lines.forEach((line, down) => {
    line.split("\t").forEach((text, right) => {
      const cell = rows[from.row + down]?.[from.column + right];
      if (cell && !cell.isRunning) typed[cell.key] = text.trim();
    });
  });
  return typed;
}
