/** `napar who`: which government is competent, in plain words with its sources, or as JSON. */
import { belgianCompetenceModel } from "@napar/domain/belgium/competences";
import { legalBasisOf, sourceOf } from "@napar/domain/competence";
import type { Language } from "@napar/domain/text";
import {
  type Answered,
  answerQuestion,
  namedHolders,
  plainAnswerOf,
  plainRefusal,
} from "../question/question.js";
import { wordRefusal } from "../question/refusal.js";
import type { Terminal } from "../terminal/terminal.js";
import { inLanguage } from "../text/text.js";
import { answerInWords } from "./answer-in-words.js";
import { whoFrom } from "./who-from.js";

export type WhoOptions = {
  field?: string;
  instrument?: string;
  place?: string;
  institution?: string;
  aspect?: string;
  on?: string;
  from?: string;
  json?: boolean;
};

/** @returns 0 with an answer, 2 when the question cannot be read or has none */
export function who(options: WhoOptions, language: Language, terminal: Terminal): number {
  const say = inLanguage(language);
  const { from, json = false, ...question } = options;
  if (from !== undefined) {
    const others = Object.keys(question).filter((name) => name !== "lang");
    if (others.length === 0) return whoFrom(from, language, terminal);
    terminal.err(say("fromNeedsNothingElse", { value: others.map((name) => `--${name}`).join(", ") }));
    return 2;
  }
  for (const name of ["field", "instrument", "place"] as const) {
    if (question[name]) continue;
    terminal.err(
      `${say("missingOption", { value: `--${name}` })}\n${say("seeHelp", { command: "napar who" })}`,
    );
    return 2;
  }
  const answered = answerQuestion({
    field: question.field,
    instrument: question.instrument,
    place: question.place,
    institutionLanguage: question.institution,
    aspect: question.aspect,
    date: question.on ?? terminal.today(),
  });
  if (!answered.ok) {
    const message = wordRefusal(answered.error, language);
    if (json) terminal.out(JSON.stringify({ error: { ...plainRefusal(answered.error), message } }, null, 2));
    else terminal.err(message);
    return 2;
  }
  terminal.out(
    json ? JSON.stringify(asJson(answered.value), null, 2) : answerInWords(answered.value, language),
  );
  return 0;
}

/** The answer as ids, then all that stands behind it: rules, explanation, legal bases and sources. */
function asJson(answered: Answered) {
  const { answer } = answered;
  const rules = answer.holders.flatMap((holder) => holder.rules);
  const bases = new Set(rules.flatMap((rule) => rule.legalBases));
  const sources = new Set(rules.flatMap((rule) => rule.sources));
  return {
    question: {
      field: answer.question.field,
      instrument: answer.question.instrument,
      institutionLanguage: answer.question.institutionLanguage ?? null,
      aspect: answer.question.aspect ?? null,
    },
    ...plainAnswerOf(answered),
    details: {
      holders: namedHolders(answer.holders, answered.place.municipality),
      cooperation: answer.cooperation,
      variants: answer.variants,
      explanation: answer.explanation,
      legalBases: [...bases].map((id) => legalBasisOf(belgianCompetenceModel(), id)),
      sources: [...sources].map((id) => sourceOf(belgianCompetenceModel(), id)),
    },
  };
}
