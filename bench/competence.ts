/** Answers of the engine a second on one core, beside one look-up of the same key in a `Map`. */
import { belgianCompetenceModel } from "@napar/domain/belgium/competences";
import { belgianPlaces } from "@napar/domain/belgium/places";
import { answerCompetence, type CompetenceQuestion, competenceCases } from "@napar/domain/competence";
import { percent, perSecond, type Row } from "./row.ts";

/** The forty cases, each asked about every municipality of its language area. */
function questions(): CompetenceQuestion[] {
  return competenceCases.flatMap(({ field, instrument, place, institutionLanguage, aspect, on }) =>
    belgianPlaces.municipalities
      .filter(({ languageArea }) => languageArea === place.languageArea)
      .map((municipality) => ({ field, instrument, place: municipality, institutionLanguage, aspect, on })),
  );
}

const keyOf = ({ field, instrument, place, institutionLanguage, aspect, on }: CompetenceQuestion): string =>
  `${field}|${instrument}|${place.languageArea}|${place.placeGroups.join()}|${institutionLanguage}|${aspect}|${on}`;

/** Rounds of a second; the best one counts, the others warm up. */
function bestRate(
  asked: readonly CompetenceQuestion[],
  ask: (question: CompetenceQuestion) => unknown,
): number {
  let best = 0;
  for (let round = 0; round < 4; round += 1) {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < 1000) {
      for (const question of asked) if (ask(question) === undefined) throw new Error(keyOf(question));
      count += asked.length;
    }
    best = Math.max(best, (count / (performance.now() - start)) * 1000);
  }
  return best;
}

export function competenceRow(): Row {
  const model = belgianCompetenceModel();
  const asked = questions();
  const known = new Map(asked.map((question) => [keyOf(question), answerCompetence(model, question)]));
  const reference = bestRate(asked, (question) => known.get(keyOf(question)));
  const figure = bestRate(asked, (question) => {
    const answer = answerCompetence(model, question);
    return answer.ok ? answer : undefined;
  });
  return {
    what: `competence answers on one core (${asked.length} different questions in turn)`,
    figure: perSecond(figure),
    reference: `Map look-up of the same key ${perSecond(reference)}`,
    share: percent(figure / reference),
    aim: "500,000/s",
    met: figure >= 500_000,
  };
}
