/** Taking an import back: what is new goes, what changed says again what it said, as long as nobody went on. */
import type { BudgetLine } from "@napar/domain/budget";
import type { IndicatorValue } from "@napar/domain/indicator";
import type { MeasureRecord } from "@napar/domain/measure";
import type { PlanCase } from "@napar/domain/plan-case";
import { contentHash } from "../journal/hashing.js";
import type { RequestedCommand } from "../plan-case/plan-case.store.js";

/** A record the import touched: what it was, `null` when it was not there, and the hash of what it became. */
type Touched<R, K extends string> = { [key in K]: string } & { before: R | null; after: string };

export type Imported = {
  /** The version that the import made. */
  version: number;
  counts: Record<"new" | "changed" | "unchanged" | "wrong", number>;
  touched: Touched<MeasureRecord, "measure">[];
  lines?: Touched<BudgetLine, "line">[];
  values?: Touched<IndicatorValue, "value">[];
  /** The version that took it back. */
  undoneBy: number | null;
};

export function touchedBy(before: PlanCase, after: PlanCase): Pick<Imported, "touched" | "lines" | "values"> {
  const isThere = ({ withdrawn }: MeasureRecord) => !withdrawn;
  return {
    touched: differing(before.measures.measures, after.measures.measures).map(({ record, was, hash }) => {
      return { measure: record.id, before: was && isThere(was) ? was : null, after: hash };
    }),
    lines: differing(before.budget.lines, after.budget.lines).map(({ record, was, hash }) => {
      return { line: record.id, before: was, after: hash };
    }),
    values: differing(before.indicators.values, after.indicators.values).map(({ record, was, hash }) => {
      return { value: record.id, before: was, after: hash };
    }),
  };
}

function differing<R extends { id: string }>(before: readonly R[], after: readonly R[]) {
  const was = new Map(before.map((record) => [record.id, record]));
  return after.flatMap((record) => {
    const earlier = was.get(record.id) ?? null;
    if (earlier === record) return [];
    const hash = contentHash(record as never);
    return earlier && contentHash(earlier as never) === hash ? [] : [{ record, was: earlier, hash }];
  });
}

/** What somebody changed since: then an undo would take away their work too. */
export function changedSince(state: PlanCase, { touched, lines = [], values = [] }: Imported): string[] {
  const isOther = (records: readonly { id: string }[]) => {
    const now = new Map(records.map((record) => [record.id, record]));
    return (id: string, after: string) => {
      const record = now.get(id);
      return !record || contentHash(record as never) !== after;
    };
  };
  const [measures, ofLines, ofValues] = [
    isOther(state.measures.measures),
    isOther(state.budget.lines),
    isOther(state.indicators.values),
  ];
  return [
    ...touched.flatMap(({ measure, after }) => (measures(measure, after) ? [measure] : [])),
    ...lines.flatMap(({ line, after }) => (ofLines(line, after) ? [line] : [])),
    ...values.flatMap(({ value, after }) => (ofValues(value, after) ? [value] : [])),
  ];
}

/** The commands that take the import back. */
export function undoCommands(
  state: PlanCase,
  { touched, lines = [], values = [] }: Imported,
  { organisation, reason }: { organisation: string; reason: string },
): RequestedCommand[] {
  const now = new Map(state.measures.measures.map((measure) => [measure.id, measure]));
  const made = touched.filter(({ before }) => !before).map(({ measure }) => measure);
  const restored = touched.flatMap(({ measure, before }): RequestedCommand[] => {
    if (!before) return [];
    const present = now.get(measure) as MeasureRecord;
    const commands: RequestedCommand[] = [];
    const { shares: sharesBefore, ...contentBefore } = before;
    const { shares, ...content } = present;
    const change = difference(contentBefore, content);
    if (change) commands.push({ type: "changeMeasure", data: { measure, change } });
    const own = shares.find(({ authority, withdrawn }) => authority === organisation && !withdrawn);
    const ownBefore = sharesBefore.find(
      ({ authority, withdrawn }) => authority === organisation && !withdrawn,
    );
    const ofShare = own && ownBefore && difference(ownBefore, own);
    if (ofShare)
      commands.push({ type: "changeShare", data: { measure, authority: organisation, change: ofShare } });
    return commands;
  });
  return [
    ...values.map(({ value }): RequestedCommand => ({ type: "returnValue", data: { value, reason } })),
    // The last first: a part goes before the line it is part of.
    ...lines.toReversed().map(({ line, before }): RequestedCommand => {
      if (!before) return { type: "withdrawBudgetLine", data: { line, reason } };
      const { amount, source } = before;
      return { type: "correctBudgetLine", data: { line, amount, source, reason } };
    }),
    // Then what stood there before, and last what is new: no measure goes while another is still a part of it.
    ...restored,
    ...deepestFirst(made, now).map((measure): RequestedCommand => {
      return { type: "withdrawMeasure", data: { measure, reason, isUndo: true } };
    }),
  ];
}

/** A measure before the one it is part of. */
function deepestFirst(ids: readonly string[], measures: ReadonlyMap<string, MeasureRecord>): string[] {
  const depthOf = (id: string): number => {
    const parent = measures.get(id)?.parent;
    return parent ? depthOf(parent) + 1 : 0;
  };
  return [...ids].sort((one, other) => depthOf(other) - depthOf(one));
}

/** Members as they were, where they are not so now; a member that was not there is emptied. */
function difference(before: object, now: object): Record<string, unknown> | null {
  const was = before as Record<string, unknown>;
  const is = now as Record<string, unknown>;
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const changed = names.filter(
    (name) => JSON.stringify(was[name] ?? null) !== JSON.stringify(is[name] ?? null),
  );
  if (changed.length === 0) return null;
  const change = Object.fromEntries(changed.map((name) => [name, was[name] ?? null]));
  // A state that is put back without its day would be refused: the day is sent along even where it stayed.
  return "status" in change && change.status !== null
    ? { ...change, statusOn: was.statusOn ?? is.statusOn }
    : change;
}
