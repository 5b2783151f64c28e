/** Measures of one plan that may say the same twice. */
import type { MeasureRecord } from "@napar/domain/measure";
import { foldText } from "@napar/domain/suggestion";
import type { LocalizedText } from "@napar/domain/text";

const wordsOf = (text: string): Set<string> =>
  new Set(
    foldText(text)
      .split(" ")
      .filter((word) => word.length > 3),
  );

/** From 0 to 1: how many of their telling words two texts share. */
function likeness(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : shared / (one.size + other.size - shared);
}

const threshold = 0.5;
const mostShown = 3;

/** @param self the measure that is edited, which is like itself */
export function similarMeasures(
  title: LocalizedText,
  measures: readonly MeasureRecord[],
  self: string | null,
): MeasureRecord[] {
  const languages = ["nl", "fr", "de", "en"] as const;
  return measures
    .filter(({ id, withdrawn }) => id !== self && !withdrawn)
    .map((measure) => ({
      measure,
      like: Math.max(
        ...languages.map((code) => likeness(wordsOf(title[code] ?? ""), wordsOf(measure.title[code] ?? ""))),
      ),
    }))
    .filter(({ like }) => like >= threshold)
    .sort((one, other) => other.like - one.like)
    .slice(0, mostShown)
    .map(({ measure }) => measure);
}
