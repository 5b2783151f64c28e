/**
 * Who is competent: the question every part of the product asks.
 */
import type { IsoDate } from "../calendar/index.js";
import { err, ok, type Result } from "../result/index.js";
import type {
  CompetenceAnswer,
  CompetencePlace,
  CompetenceQuestion,
  Holder,
  ResolvedAnswer,
  RuleFact,
  Variant,
} from "./answer.js";
import { cooperationNeeded } from "./cooperation-needed.js";
import { explain } from "./explanation.js";
import { deepFreeze } from "./freeze.js";
import { rememberAnswer, rememberStretch } from "./memo.js";
import type { CompetenceModel, FieldModel } from "./model.js";
import { readDay, readWords } from "./question.js";
import type { CompetenceRefusal, NoHolder } from "./refusal.js";
import { type Resolution, type RuleQuestion, resolveRules } from "./resolution.js";
import type { CompetenceRule } from "./rule.js";
import {
  type Exclusivity,
  type InstitutionLanguage,
  institutionLanguages,
  instruments,
} from "./vocabulary.js";

/**
 * Answers who holds an instrument in a field, in a place, on a day.
 *
 * @param question.place a municipality, or only its language area and place groups
 * @param question.institutionLanguage decisive in Brussels; where it decides and is missing, the answer is
 *   `conditional` and gives one variant per kind of institution
 * @param question.aspect narrows the field; rules without aspect always stay
 * @param question.on civil day; a rule applies from its first to its last day, both included
 * @returns everything but `question` is frozen and shared between calls. Refusals: an unknown word, a day that does not
 *   exist, or `noHolder` when the data name nobody (which is not a statement that nobody is competent)
 */
export function answerCompetence(
  model: CompetenceModel,
  question: CompetenceQuestion,
): Result<CompetenceAnswer, CompetenceRefusal> {
  const key = keyOf(question);
  const stretch = model.memo.stretches.get(question.field)?.get(question.on);
  const known =
    stretch === undefined ? undefined : model.memo.answers.get(question.field)?.get(key)?.[stretch];
  if (known) return answerTo(question, known);

  const field = readWords(model, question);
  if (!field.ok) return field;
  const on = readDay(question.on);
  if (!on.ok) return on;
  return answerTo(question, lookUp(model, field.value, question, key));
}

/** The answer for words and a day that were checked before. */
export function resolvedAnswer(
  model: CompetenceModel,
  field: FieldModel,
  question: RuleQuestion & { on: IsoDate },
): ResolvedAnswer {
  return lookUp(model, field, question, keyOf(question));
}

function lookUp(
  model: CompetenceModel,
  field: FieldModel,
  question: RuleQuestion & { on: IsoDate },
  key: string,
): ResolvedAnswer {
  const { id } = field.field;
  const stretch = stretchOf(field.boundaries, question.on);
  rememberStretch(model.memo, id, question.on, stretch);
  const known = model.memo.answers.get(id)?.get(key)?.[stretch];
  if (known) return known;
  const answer = deepFreeze(resolve(model, field, question));
  rememberAnswer(model.memo, id, key, stretch, answer);
  return answer;
}

/**
 * A word that is missing and a word that is empty differ, and no word the model knows contains the bar: so a question
 * with an unknown word never meets the answer of another.
 */
const keyOf = ({ instrument, place, institutionLanguage, aspect }: RuleQuestion): string =>
  `${instrument}|${place.languageArea}|${groupsKey(place)}|${institutionLanguage === undefined ? "" : `=${institutionLanguage}`}|${aspect === undefined ? "" : `=${aspect}`}`;

function groupsKey({ placeGroups }: CompetencePlace): string {
  if (placeGroups.length === 0) return "";
  return placeGroups.length === 1 ? (placeGroups[0] as string) : placeGroups.join("+");
}

/** How many boundaries lie on or before the day. */
function stretchOf(boundaries: readonly IsoDate[], day: IsoDate): number {
  let low = 0;
  let high = boundaries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boundaries[middle] as IsoDate) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function answerTo(
  question: CompetenceQuestion,
  resolved: ResolvedAnswer,
): Result<CompetenceAnswer, CompetenceRefusal> {
  if (!resolved.ok) {
    const { on, instrument } = question;
    const value = resolved.error.reason === "noRule" ? instrument : on;
    return err({ ...resolved.error, value, on });
  }
  return ok({
    question,
    asOf: resolved.asOf,
    afterAsOf: resolved.afterAsOf,
    conditional: resolved.conditional,
    variants: resolved.variants,
    holders: resolved.holders,
    cooperation: resolved.cooperation,
    exclusivity: resolved.exclusivity,
    explanation: resolved.explanation,
  });
}

function resolve(
  model: CompetenceModel,
  field: FieldModel,
  question: RuleQuestion & { on: IsoDate },
): ResolvedAnswer {
  const resolution = resolveRules(field.rules, question);
  const { kept, conditional } = resolution;
  if (kept.length === 0) return { ok: false, error: noHolder(field, question) };
  const given = question.institutionLanguage ? [question.institutionLanguage] : [];
  const cooperation = cooperationNeeded(model, kept, question.on);
  const whole = { question, resolution, cooperation };
  const explanation = explain(model, field, {
    ...whole,
    institutionLanguages: conditional ? institutionLanguages : given,
  });
  const exclusivity = exclusivityOf(kept) as Exclusivity;
  const holders = holdersOf(model, kept);
  return {
    ok: true,
    asOf: model.data.asOf,
    afterAsOf: question.on > model.data.asOf,
    conditional,
    variants: conditional
      ? variantsOf(model, field, question)
      : [{ institutionLanguages: given, holders, cooperation, exclusivity, explanation }],
    holders,
    cooperation,
    exclusivity,
    explanation,
  };
}

/** One answer per kind of institution; kinds that the same rules answer are taken together. */
function variantsOf(
  model: CompetenceModel,
  field: FieldModel,
  question: RuleQuestion & { on: IsoDate },
): Variant[] {
  const variants = new Map<string, { languages: InstitutionLanguage[]; resolution: Resolution }>();
  for (const institutionLanguage of institutionLanguages) {
    const resolution = resolveRules(field.rules, { ...question, institutionLanguage });
    const key = resolution.kept.map(({ id }) => id).join(" ");
    const same = variants.get(key);
    if (same) same.languages.push(institutionLanguage);
    else variants.set(key, { languages: [institutionLanguage], resolution });
  }
  return [...variants.values()].map(({ languages, resolution }) => {
    const cooperation = cooperationNeeded(model, resolution.kept, question.on);
    return {
      institutionLanguages: languages,
      holders: holdersOf(model, resolution.kept),
      cooperation,
      exclusivity: exclusivityOf(resolution.kept),
      explanation: explain(model, field, {
        question,
        resolution,
        cooperation,
        institutionLanguages: languages,
      }),
    };
  });
}

function holdersOf(model: CompetenceModel, rules: readonly CompetenceRule[]): Holder[] {
  const holders = new Map<string, RuleFact[]>();
  for (const rule of rules) {
    const fact = model.facts.get(rule.id) as RuleFact;
    const facts = holders.get(rule.holder);
    if (facts) facts.push(fact);
    else holders.set(rule.holder, [fact]);
  }
  return [...holders].map(([authority, facts]) => ({ authority, rules: facts }));
}

/**
 * Exclusive when one holder remains and all its rules are exclusive or delegated. Otherwise the first of concurrent,
 * shared and parallel that occurs; several holders with exclusive rules each hold a part, so the field is shared.
 */
function exclusivityOf(rules: readonly CompetenceRule[]): Exclusivity | null {
  if (rules.length === 0) return null;
  const kinds = new Set(rules.map(({ exclusivity }) => exclusivity));
  const looser = (["concurrent", "shared", "parallel"] as const).find((kind) => kinds.has(kind));
  if (looser) return looser;
  return new Set(rules.map(({ holder }) => holder)).size === 1 ? "exclusive" : "shared";
}

function noHolder(field: FieldModel, question: RuleQuestion & { on: IsoDate }): NoHolder {
  const { instrument, place, on } = question;
  const facts = {
    kind: "noHolder" as const,
    field: field.field.id,
    instrument,
    languageArea: place.languageArea,
  };
  const ofAllTimes = resolveRules(field.rules, { ...question, on: undefined }).kept;
  if (ofAllTimes.length === 0) {
    const held = instruments.filter(
      (other) => resolveRules(field.rules, { ...question, instrument: other }).kept.length > 0,
    );
    return { ...facts, reason: "noRule", value: instrument, nearest: held, on };
  }
  const starts = ofAllTimes.map(({ validFrom }) => validFrom).sort();
  const firstRule = starts[0] as IsoDate;
  if (on < firstRule)
    return { ...facts, reason: "beforeFirstRule", value: on, nearest: [firstRule], on, firstRule };
  const heldUntil = ofAllTimes
    .flatMap(({ validTo }) => (validTo && validTo < on ? validTo : []))
    .sort()
    .at(-1);
  const heldAgainFrom = starts.find((start) => start > on);
  const nearest = [heldUntil, heldAgainFrom].filter((day) => day !== undefined);
  return {
    ...facts,
    reason: "gap",
    value: on,
    nearest,
    on,
    firstRule,
    ...(heldUntil && { heldUntil }),
    ...(heldAgainFrom && { heldAgainFrom }),
  };
}
