/** A competence question as it comes in an address, checked as far as a form can. */
import { belgianCompetenceModel } from "@napar/domain/belgium/competences";
import { belgianPlaceIndex } from "@napar/domain/belgium/places";
import { findPolicyField } from "@napar/domain/competence";
import { findPlace } from "@napar/domain/place";
import type { Language } from "@napar/domain/text";
import { type FieldProblem, inLanguage } from "@napar/ui";
import { wordRefusal } from "@napar/ui/wording";
import { type AskedDay, dayProblem, readDay } from "../page/day-fields.js";
import { competenceNames } from "./names.js";

export type AskedQuestion = {
  field: string;
  instrument: string;
  place: string;
  institutionLanguage: string;
  aspect: string;
  day: string;
  month: string;
  year: string;
  /** yyyy-mm-dd; empty while it is not a day that exists. */
  date: string;
};

export type ReadQuestion =
  /** Nothing was asked yet. */
  | { kind: "blank"; asked: AskedQuestion }
  | { kind: "incomplete"; asked: AskedQuestion; problems: FieldProblem[] }
  /** Complete, but the day came in three fields: the address of the answer has it as one. */
  | { kind: "elsewhere"; asked: AskedQuestion }
  | { kind: "complete"; asked: AskedQuestion };

/**
 * Reads the question and finds all that is wrong with it at once, so that nobody corrects one field to hear of the next;
 * what only the engine can judge is left to it. A date may come as `date=2020-01-01` or as `day`, `month`, `year`. */
export function readQuestion(query: URLSearchParams, today: string, language: Language): ReadQuestion {
  const text = (name: string) => (query.get(name) ?? "").trim().slice(0, 200);
  const day = readDay(query, today);
  const asked: AskedQuestion = {
    field: text("field"),
    instrument: text("instrument") || "legislate",
    place: text("place"),
    institutionLanguage: text("institutionLanguage"),
    aspect: text("aspect"),
    ...day.parts,
    date: day.date ?? "",
  };
  if (!query.has("field") && !query.has("place")) return { kind: "blank", asked };
  const problems = problemsOf(asked, day, language);
  if (problems.length > 0) return { kind: "incomplete", asked, problems };
  return { kind: day.isInParts ? "elsewhere" : "complete", asked };
}

function problemsOf(asked: AskedQuestion, day: AskedDay, language: Language): FieldProblem[] {
  const t = inLanguage(language);
  const problems: FieldProblem[] = [];
  const refuse = (fieldId: string, refusal: Parameters<typeof wordRefusal>[0]) =>
    problems.push({ fieldId, message: wordRefusal(refusal, language, competenceNames()) });
  if (!asked.field) problems.push({ fieldId: "field", message: t.competenceFieldMissing() });
  else {
    const field = findPolicyField(belgianCompetenceModel(), asked.field);
    if (!field.ok) refuse("field", field.error);
  }
  if (!asked.place) problems.push({ fieldId: "place", message: t.competencePlaceMissing() });
  else {
    const place = findPlace(belgianPlaceIndex(), asked.place);
    if (!place.ok) refuse("place", place.error);
  }
  if (!asked.date) problems.push({ fieldId: "day", message: dayProblem(day, language) });
  return problems;
}

/** The question as parameters of an address, without what was not asked. */
export const parametersOf = ({
  field,
  instrument,
  place,
  institutionLanguage,
  aspect,
  date,
}: AskedQuestion) => ({
  field,
  instrument,
  place,
  institutionLanguage,
  aspect,
  date,
});
