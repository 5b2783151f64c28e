/**
 * Remembers answers. Between two boundary days of a field an answer cannot change, so it is kept per question without
 * its day, and per stretch of time.
 */
import type { ResolvedAnswer } from "./answer.js";

/** Enough for every question people ask; a caller who tries all combinations only makes the memo start again. */
const maxAnswers = 20_000;
const maxDays = 20_000;

export type AnswerMemo = {
  /** Per field: the stretch of time a valid day falls in. */
  readonly stretches: Map<string, Map<string, number>>;
  /** Per field: question without its day -> one answer per stretch. */
  readonly answers: Map<string, Map<string, ResolvedAnswer[]>>;
  answerCount: number;
  dayCount: number;
};

export const createAnswerMemo = (): AnswerMemo => ({
  stretches: new Map(),
  answers: new Map(),
  answerCount: 0,
  dayCount: 0,
});

export function rememberStretch(memo: AnswerMemo, field: string, day: string, stretch: number): void {
  if (memo.dayCount >= maxDays) {
    memo.stretches.clear();
    memo.dayCount = 0;
  }
  let days = memo.stretches.get(field);
  if (!days) {
    days = new Map();
    memo.stretches.set(field, days);
  }
  days.set(day, stretch);
  memo.dayCount += 1;
}

export function rememberAnswer(
  memo: AnswerMemo,
  field: string,
  key: string,
  stretch: number,
  answer: ResolvedAnswer,
): void {
  if (memo.answerCount >= maxAnswers) {
    memo.answers.clear();
    memo.answerCount = 0;
  }
  let slots = memo.answers.get(field);
  if (!slots) {
    slots = new Map();
    memo.answers.set(field, slots);
  }
  let slot = slots.get(key);
  if (!slot) {
    slot = [];
    slots.set(key, slot);
  }
  slot[stretch] = answer;
  memo.answerCount += 1;
}
