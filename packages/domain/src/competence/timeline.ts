import { dayBefore, type IsoDate } from "../calendar/index.js";
import { err, ok, type Result } from "../result/index.js";
import type { CompetencePlace, CompetenceQuestion } from "./answer.js";
import { answerCompetence, resolvedAnswer } from "./answer-competence.js";
import type { CompetenceModel } from "./model.js";
import { holderIds } from "./plain-answer.js";
import { readWords } from "./question.js";
import type { CompetenceRefusal } from "./refusal.js";
import type { InstitutionLanguage } from "./vocabulary.js";

export type TimelineQuestion = {
  field: string;
  instrument: string;
  place: CompetencePlace;
  institutionLanguage?: InstitutionLanguage | undefined;
  aspect?: string | undefined;
};

export type TimelineSpan = {
  readonly from: IsoDate;
  /** Last day; `null` for the span that is still open. */
  readonly to: IsoDate | null;
  /** Ids, sorted; empty when the data name nobody for this time. */
  readonly holders: readonly string[];
  readonly conditional: boolean;
  readonly variants: readonly {
    readonly institutionLanguages: readonly InstitutionLanguage[];
    readonly holders: readonly string[];
  }[];
  readonly rules: readonly string[];
};

/**
 * Who held an instrument over time: one span per set of holders, from the first rule on, without overlap or hole.
 *
 * @returns spans in the order of time. A change that leaves the holders the same (another agreement, another article)
 *   opens no span. `noHolder` when no rule of any time fits
 */
export function competenceTimeline(
  model: CompetenceModel,
  question: TimelineQuestion,
): Result<readonly TimelineSpan[], CompetenceRefusal> {
  const field = readWords(model, question);
  if (!field.ok) return field;
  const spans: { span: Omit<TimelineSpan, "to" | "rules">; key: string; rules: Set<string> }[] = [];
  for (const from of field.value.boundaries) {
    const answer = resolvedAnswer(model, field.value, { ...question, on: from });
    if (!answer.ok && spans.length === 0) continue;
    const span = answer.ok
      ? {
          from,
          holders: holderIds(answer.holders),
          conditional: answer.conditional,
          variants: answer.variants.map(({ institutionLanguages, holders }) => ({
            institutionLanguages,
            holders: holderIds(holders),
          })),
        }
      : { from, holders: [], conditional: false, variants: [] };
    const rules = answer.ok ? answer.holders.flatMap((holder) => holder.rules.map(({ id }) => id)) : [];
    const key = JSON.stringify([span.holders, span.variants]);
    const last = spans.at(-1);
    if (last?.key === key) for (const rule of rules) last.rules.add(rule);
    else spans.push({ span, key, rules: new Set(rules) });
  }
  if (spans.length === 0) return nobodyEver(model, { ...question, on: model.data.asOf });
  return ok(
    spans.map(({ span, rules }, index) => {
      const next = spans[index + 1];
      return { ...span, to: next ? dayBefore(next.span.from) : null, rules: [...rules] };
    }),
  );
}

function nobodyEver(model: CompetenceModel, question: CompetenceQuestion): Result<never, CompetenceRefusal> {
  const answer = answerCompetence(model, question);
  if (answer.ok) throw new Error(`an answer without a span: ${question.field} ${question.instrument}`);
  return err(answer.error);
}
