import { expect, test } from "vitest";
import { belgianCompetenceModel } from "../belgium/competences/index.js";
import { belgianPlaceIndex } from "../belgium/places/index.js";
import { findPlace } from "../place/index.js";
import { answerCompetence, competenceCases, plainAnswer } from "./index.js";

const model = belgianCompetenceModel();

test.each(competenceCases.map((row) => ({ ...row, municipality: row.place.municipality })))(
  "$id: $field, $instrument in $municipality on $on: $holders ($article)",
  ({ holders, cooperation, legalBases, municipality, place, ...words }) => {
    const found = findPlace(belgianPlaceIndex(), municipality);
    if (!found.ok) throw new Error(`no place ${municipality}`);
    expect(found.value.municipality.languageArea).toBe(place.languageArea);
    const answer = answerCompetence(model, { ...words, place: found.value.municipality });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    expect(plainAnswer(answer.value)).toMatchObject({ holders: [...holders].sort(), cooperation });
    const cited = answer.value.holders.flatMap(({ rules }) => rules.flatMap((rule) => rule.legalBases));
    expect(cited).toEqual(expect.arrayContaining([...legalBases]));
  },
);
