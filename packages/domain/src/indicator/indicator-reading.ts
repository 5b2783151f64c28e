/**
 * An indicator as a reader meets it, whether a plan under way defines it or only the document of a plan states it. What a
 * document leaves out stays unknown: a direction, an owner, a method are never guessed.
 */
import { isPartialDate } from "../calendar/index.js";
import type { Indicator as DocumentIndicator } from "../plan/index.js";
import type { LocalizedText } from "../text/index.js";
import type { DataGap, DatedNumber, IndicatorDefinition, IndicatorSource } from "./indicator.js";
import {
  countingValues,
  type IndicatorBook,
  type IndicatorValue,
  latestValue,
  type TargetChange,
} from "./indicator-value.js";
import { type Progress, progressOf } from "./progress.js";

export type IndicatorWay = "up" | "down" | "keep-within";

export type StatedIndicator = {
  id: string;
  label: LocalizedText | null;
  /** `null`: the document does not say whether it is in numbers or in words. */
  kind: IndicatorDefinition["kind"] | null;
  unit: LocalizedText | null;
  /** What words are asked about. */
  question: LocalizedText | null;
  goal: string | null;
  measure: string | null;
  /** The authority that answers for the figures. */
  owner: string | null;
  frequencyMonths: number | null;
  source: (Pick<IndicatorSource, "name" | "licence"> & { url: string | null; method: string | null }) | null;
  baseline: DatedNumber | DataGap | null;
  way: IndicatorWay | null;
  target: DatedNumber | null;
  bounds: { low: number; high: number } | null;
  commonIndicator: string | null;
  /** Groups of fewer people are not shown. */
  smallestGroup: number | null;
};

/** A value that counts. */
export type ReadValue = Pick<IndicatorValue, "id" | "period" | "content" | "note"> & {
  /** The day on which a second person approved it. */
  approvedOn: string | null;
};

export type IndicatorReading = StatedIndicator & {
  /** Oldest first; approved ones only. */
  values: ReadValue[];
  progress: Progress;
  /** What its target was before, oldest first. */
  targetChanges: Omit<TargetChange, "indicator">[];
};

/** @returns `null` when the book has no indicator of this identifier */
export function readIndicator(book: IndicatorBook, id: string): IndicatorReading | null {
  const definition = book.indicators.find((known) => known.id === id);
  if (!definition) return null;
  return {
    ...statedIndicator(definition),
    values: countingValues(book, id).map(({ id: value, period, content, note, decided }) => ({
      ...{ id: value, period, content, note, approvedOn: decided?.on ?? null },
    })),
    progress: progressOf(definition, latestValue(book, id)),
    targetChanges: book.targetChanges
      .filter(({ indicator }) => indicator === id)
      .map(({ indicator: _, ...change }) => change),
  };
}

export function statedIndicator(definition: IndicatorDefinition): StatedIndicator {
  const { id, label, kind, goal, measure, owner, frequencyMonths, source, commonIndicator } = definition;
  const head = {
    ...{ id, label, kind, owner, frequencyMonths },
    ...{ goal: goal ?? null, measure: measure ?? null, commonIndicator: commonIndicator ?? null },
    source: { name: source.name, url: source.url ?? null, licence: source.licence, method: source.method },
  };
  if (definition.kind === "qualitative") {
    const inWords = {
      unit: null,
      baseline: null,
      way: null,
      target: null,
      bounds: null,
      smallestGroup: null,
    };
    return { ...head, ...inWords, question: definition.question };
  }
  const { unit, baseline, direction, disclosure } = definition;
  return {
    ...head,
    ...{ unit, question: null, baseline, way: direction.kind },
    target: direction.kind === "keep-within" ? null : direction.target,
    bounds: direction.kind === "keep-within" ? { low: direction.low, high: direction.high } : null,
    smallestGroup: disclosure?.method === "suppression" ? disclosure.minCell : null,
  };
}

/** What the document of a plan states of an indicator; its values stand nowhere. */
export function indicatorOfDocument(indicator: DocumentIndicator): IndicatorReading {
  const { id, label, method, goal, measure, source, frequencyMonths, baseline, target } = indicator;
  const [from, to] = [datedNumber(baseline), datedNumber(target)];
  const kind = method === "quantitative" || method === "qualitative" ? method : null;
  return {
    ...{ id, kind, label: label ?? null, goal: goal ?? null, measure: measure ?? null },
    ...{ unit: null, question: null, owner: null, commonIndicator: null, bounds: null },
    frequencyMonths: frequencyMonths ?? null,
    source: source ? { name: source, url: null, licence: null, method: null } : null,
    ...{ baseline: from, target: to },
    way: from && to && from.value !== to.value ? (to.value > from.value ? "up" : "down") : null,
    smallestGroup: indicator.personalData?.minCellSize ?? null,
    values: [],
    progress: {
      state: "cannot-say",
      because: [{ kind: kind === "qualitative" ? "qualitative" : "noApprovedValue" }],
    },
    targetChanges: [],
  };
}

function datedNumber(stated: DocumentIndicator["baseline"]): DatedNumber | null {
  if (typeof stated?.value !== "number" || !stated.date || !isPartialDate(stated.date)) return null;
  return { value: stated.value, on: stated.date };
}
