/**
 * A question as it comes, from options or from a file, and its answer as a value.
 * A place is a name, a NIS code, a postal code, or `{ municipality, languageArea? }`.
 */
import { belgianCompetenceModel } from "@napar/domain/belgium/competences";
import { belgianPlaceIndex } from "@napar/domain/belgium/places";
import {
  answerCompetence,
  type CompetenceAnswer,
  type CompetenceRefusal,
  findAuthority,
  type Holder,
  type InstitutionLanguage,
  plainAnswer,
} from "@napar/domain/competence";
import { resolveHolder } from "@napar/domain/government";
import { type FoundPlace, findPlace, type Municipality, type PlaceRefusal } from "@napar/domain/place";
import { err, ok, type Result } from "@napar/domain/result";
import type { FullText } from "@napar/domain/text";

export type QuestionRefusal =
  | CompetenceRefusal
  | PlaceRefusal
  | { kind: "missingMember"; member: string; expected: string }
  | { kind: "otherLanguageArea"; value: string; found: string; given: string };

export type Answered = { place: FoundPlace; answer: CompetenceAnswer };

const expected = {
  field: 'a policy field, such as "equality-law-housing"',
  instrument: 'an instrument, such as "legislate"',
  place: "a place: name, NIS code or postal code",
  date: "a day, yyyy-mm-dd",
};

/**
 * Reads and answers one question.
 *
 * @param value `{ field, instrument, place, institutionLanguage?, aspect?, date }`; other members are left alone
 */
export function answerQuestion(value: unknown): Result<Answered, QuestionRefusal> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return err({ kind: "missingMember", member: "field", expected: expected.field });
  }
  const question = value as Record<string, unknown>;
  for (const member of ["field", "instrument", "place", "date"] as const) {
    if (question[member] === undefined || question[member] === null || question[member] === "") {
      return err({ kind: "missingMember", member, expected: expected[member] });
    }
  }
  const place = placeOf(question.place);
  if (!place.ok) return place;
  const answer = answerCompetence(belgianCompetenceModel(), {
    field: word(question.field),
    instrument: word(question.instrument),
    place: place.value.municipality,
    institutionLanguage: optionalWord(question.institutionLanguage) as InstitutionLanguage | undefined,
    aspect: optionalWord(question.aspect),
    on: word(question.date),
  });
  return answer.ok ? ok({ place: place.value, answer: answer.value }) : answer;
}

/** An answer as ids only, as `who --from` gives it. */
export function plainAnswerOf({ place, answer }: Answered) {
  const { holders, cooperation, conditional, exclusivity, variants } = plainAnswer(answer);
  return {
    holders,
    cooperation,
    conditional,
    exclusivity,
    variants,
    place: placeFacts(place.municipality),
    date: answer.question.on,
    asOf: answer.asOf,
    afterAsOf: answer.afterAsOf,
  };
}

/** The name a holder bears in a place: "municipality" is the City of Ghent there. */
export function nameOfHolder(id: string, place: Municipality): FullText {
  const authority = findAuthority(belgianCompetenceModel(), id);
  if (!authority.ok) throw new Error(`a rule names an unknown holder: ${id}`);
  return resolveHolder(authority.value, place).names;
}

export const namedHolders = (holders: readonly Holder[], place: Municipality) =>
  holders.map((holder) => ({ ...holder, names: nameOfHolder(holder.authority, place) }));

/** A refusal as JSON: candidates by code and names, not as whole municipalities. */
export function plainRefusal(refusal: QuestionRefusal) {
  if (refusal.kind !== "ambiguousPlace") return refusal;
  return { ...refusal, candidates: refusal.candidates.map(placeFacts) };
}

const placeFacts = ({ code, names, languageArea }: Municipality) => ({ code, names, languageArea });

function placeOf(value: unknown): Result<FoundPlace, QuestionRefusal> {
  const { municipality, languageArea } = (typeof value === "object" ? value : { municipality: value }) as {
    municipality?: unknown;
    languageArea?: unknown;
  };
  if (municipality === undefined || municipality === null) {
    return err({ kind: "missingMember", member: "place.municipality", expected: expected.place });
  }
  const found = findPlace(belgianPlaceIndex(), word(municipality));
  if (typeof languageArea !== "string") return found;
  if (!found.ok) {
    // Two municipalities of one name in two language areas: the area tells which.
    const there =
      found.error.kind === "ambiguousPlace"
        ? found.error.candidates.filter((candidate) => candidate.languageArea === languageArea)
        : [];
    return there.length === 1 && there[0] ? ok({ municipality: there[0], matchedBy: "name" }) : found;
  }
  const area = found.value.municipality.languageArea;
  return area === languageArea
    ? found
    : err({ kind: "otherLanguageArea", value: word(municipality), found: area, given: languageArea });
}

/** A value as a word, so that a wrong one can be named: a number may be a postal code. */
const word = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));
const optionalWord = (value: unknown): string | undefined =>
  value === undefined || value === null || value === "" ? undefined : word(value);
