/** What a thing that is asked about is called, in four languages: where one has no words, those it would be read in. */
import { findMeasure } from "@napar/domain/measure";
import { measuresOf } from "@napar/domain/plan";
import { type PlanCase, planDocumentOf } from "@napar/domain/plan-case";
import { type FullText, type LocalizedText, languages, readText } from "@napar/domain/text";

/** A measure under way, or one of the document that nobody has taken up yet. */
export const measureTitle = (state: PlanCase, id: string, on: string): LocalizedText | null =>
  findMeasure(state.measures, id)?.title ??
  measuresOf(planDocumentOf(state, on)).find((measure) => measure.id === id)?.title ??
  null;

export const indicatorIn = ({ indicators }: PlanCase, id: string) =>
  indicators.indicators.find((indicator) => indicator.id === id) ?? null;

export const inFull = (text: LocalizedText | null, otherwise: string): FullText =>
  Object.fromEntries(
    languages.map((language) => [language, (text && readText(text, language)?.text) ?? otherwise]),
  ) as FullText;
