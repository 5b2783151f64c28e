/** Numbers of an indicator in words: its baseline, its target, what a value says. */
import type { PlanCaseView } from "@napar/api/client";
import {
  type Direction,
  gapReasonTexts,
  numberOf,
  suppressedText,
  type ValueContent,
} from "@napar/domain/indicator";
import { wordDate, wordNumber, wordSpan } from "@napar/ui/wording";
import { language, t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";

export type IndicatorView = PlanCaseView["indicators"][number];
/** Some indicators of a plan, for a section that does something with their figures. */
export type FiguresOfPlan = { plan: PlanCaseView; acting: Acting; indicators: readonly IndicatorView[] };

/** Figures as exact as somebody wrote them, to six decimals. */
export const wordFigure = (value: number): string => wordNumber(value, language, 6);

/** "2027", "januari tot juni 2027": one date where it is one. */
export const wordPeriod = ({ from, to }: { from: string; to: string }): string =>
  from === to ? wordDate(to, language) : wordSpan(from, to, language);

export function wordDirection(direction: Direction): string {
  if (direction.kind === "keep-within") {
    return t.adminIndBetween({ low: wordFigure(direction.low), high: wordFigure(direction.high) });
  }
  if (!direction.target) return direction.kind === "up" ? t.adminIndUp() : t.adminIndDown();
  const { value, on } = direction.target;
  return t.chartValue({ value: wordFigure(value), when: wordDate(on, language) });
}

export function wordContent(content: ValueContent): string {
  if (content.kind === "narrative") return wordsOf(content.text);
  if (content.kind === "data-gap") return gapReasonTexts[content.gap.reason][language];
  const number = numberOf(content);
  return number === null ? suppressedText[language] : wordFigure(number);
}

export const unitOf = (indicator: IndicatorView): string =>
  indicator.kind === "quantitative" ? wordsOf(indicator.unit) : "";

/** What it is about: a goal, a measure, or the plan as a whole. */
export function subjectOf(plan: PlanCaseView, { goal, measure }: IndicatorView): string {
  const found =
    plan.measures.measures.find(({ id }) => id === measure)?.title ??
    plan.goals.goals.find(({ id }) => id === goal)?.label;
  return wordsOf(found) || t.adminIndWholePlan();
}
