/** Taking an import back: new measures are withdrawn, changed ones say again what they said, as long as nobody went on. */
import type { MeasureRecord } from "@napar/domain/measure";
import type { PlanCase } from "@napar/domain/plan-case";
import { contentHash } from "../journal/hashing.js";
import type { RequestedCommand } from "../plan-case/plan-case.store.js";

export type Imported = {
  /** The version that the import made. */
  version: number;
  counts: Record<"new" | "changed" | "unchanged" | "wrong", number>;
  /** Every measure it touched: what it was, `null` when it was not there, and the hash of what it became. */
  touched: { measure: string; before: MeasureRecord | null; after: string }[];
  /** The version that took it back. */
  undoneBy: number | null;
};

export function touchedBy(before: PlanCase, after: PlanCase): Imported["touched"] {
  const was = new Map(before.measures.measures.map((measure) => [measure.id, measure]));
  return after.measures.measures.flatMap((measure) => {
    const earlier = was.get(measure.id);
    return earlier === measure || hashOf(earlier) === hashOf(measure)
      ? []
      : [{ measure: measure.id, before: isThere(earlier) ? earlier : null, after: hashOf(measure) }];
  });
}

const isThere = (measure: MeasureRecord | undefined): measure is MeasureRecord =>
  measure !== undefined && !measure.withdrawn;

const hashOf = (measure: MeasureRecord | undefined): string => (measure ? contentHash(measure) : "");

/** Measures that somebody changed since: then an undo would take away their work too. */
export function changedSince(state: PlanCase, { touched }: Imported): string[] {
  const now = new Map(state.measures.measures.map((measure) => [measure.id, measure]));
  return touched.flatMap(({ measure, after }) => (hashOf(now.get(measure)) === after ? [] : [measure]));
}

/** The commands that take the import back. */
export function undoCommands(
  state: PlanCase,
  { touched }: Imported,
  { organisation, reason }: { organisation: string; reason: string },
): RequestedCommand[] {
  const now = new Map(state.measures.measures.map((measure) => [measure.id, measure]));
  const made = touched.filter(({ before }) => !before);
  // First what stood there before, then what is new: no measure goes while another is still a part of it.
  const withdrawn = deepestFirst(
    made.map(({ measure }) => measure),
    now,
  ).map((measure): RequestedCommand => {
    return { type: "withdrawMeasure", data: { measure, reason, isUndo: true } };
  });
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
  return [...restored, ...withdrawn];
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
