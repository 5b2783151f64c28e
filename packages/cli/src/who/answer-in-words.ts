/** An answer as a person reads it on a terminal: who, why, on which articles, from which sources. */
import { belgianCompetenceModel, belgianCompetences } from "@napar/domain/belgium/competences";
import { findPolicyField, type Instrument, sourceOf, type Variant } from "@napar/domain/competence";
import { nameOfPlace } from "@napar/domain/place";
import type { Language } from "@napar/domain/text";
import {
  lookupsFor,
  type Sentence,
  type WordingLookups,
  wordCooperationLong,
  wordDate,
  wordExclusivity,
  wordInstitutionLanguage,
  wordInstrument,
  wordList,
  wordStep,
} from "@napar/ui/wording";
import { type Answered, namedHolders, nameOfHolder } from "../question/question.js";
import { inLanguage } from "../text/text.js";

export function answerInWords({ place, answer }: Answered, language: Language): string {
  const say = inLanguage(language);
  const { municipality, ended } = place;
  const name = nameOfPlace(municipality, language);
  const field = findPolicyField(belgianCompetenceModel(), answer.question.field);
  const lookups = lookupsFor(belgianCompetences, {
    place: (wanted) => nameOfPlace(municipality, wanted),
    authority: (id, wanted) => nameOfHolder(id, municipality)[wanted],
  });
  const rules = answer.holders.flatMap((holder) => holder.rules);
  const explained = answer.explanation.flatMap((step, index) =>
    stepLines(index + 1, step, language, lookups),
  );
  const head = [
    field.ok ? field.value.names[language] : answer.question.field,
    wordInstrument(answer.question.instrument as Instrument, language),
    name,
    wordDate(answer.question.on, language),
  ];
  return [
    head.join(" · "),
    ...(ended ? [say("endedPlace", { ended: ended.names[language] ?? ended.names.nl, place: name })] : []),
    "",
    ...(answer.conditional ? [say("conditional")] : []),
    ...answer.variants.flatMap((variant) => holderLines(variant, { place, answer }, language)),
    "",
    say("explanation"),
    ...explained,
    ...(explained.some((line) => line.endsWith(" *")) ? [`  * ${say("ourTranslation")}`] : []),
    "",
    say("sourcesInEnglish"),
    ...distinct(rules.flatMap((rule) => rule.sources)).map((id) => `  - ${sourceLine(id)}`),
  ].join("\n");
}

function holderLines(
  variant: Variant,
  { place, answer }: Pick<Answered, "place" | "answer">,
  language: Language,
): string[] {
  const say = inLanguage(language);
  const indent = answer.conditional ? "    " : "  ";
  const holders = namedHolders(variant.holders, place.municipality).map(({ names, authority, rules }) => {
    const kinds = distinct(rules.map((rule) => wordExclusivity(rule.exclusivity, language)));
    return `${indent}${names[language]} (${authority}): ${wordList(kinds, language)}`;
  });
  const institutions = variant.institutionLanguages.map((one) => wordInstitutionLanguage(one, language));
  return [
    ...(answer.conditional ? [`  ${wordList(institutions, language)}`] : []),
    ...(holders.length > 0 ? holders : [`${indent}${say("nobody")}`]),
    `${indent}${wordCooperationLong(variant.cooperation.level, language)}`,
  ];
}

function stepLines(
  number: number,
  step: Answered["answer"]["explanation"][number],
  language: Language,
  lookups: WordingLookups,
): string[] {
  const { title, sentences, articles } = wordStep(step, language, lookups);
  return [
    `  ${number}. ${title}`,
    ...sentences.map((sentence) => `     ${marked(sentence)}`),
    ...articles.map((article) => `     § ${marked(article)}`),
  ];
}

/** An asterisk stands for "our translation"; one line below the explanation says so. */
const marked = ({ text, isCourtesy }: Sentence): string => (isCourtesy ? `${text} *` : text);

function sourceLine(id: string): string {
  const source = sourceOf(belgianCompetenceModel(), id);
  return source ? [source.title, source.url].filter(Boolean).join(", ") : id;
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
