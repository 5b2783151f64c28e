/** A competence question as it comes in an address, checked as far as a form can. */
import { belgianCompetenceModel } from "@napar/domain/belgium/competences";
import { belgianPlaceIndex } from "@napar/domain/belgium/places";
import { isIsoDate } from "@napar/domain/calendar";
import { findPolicyField } from "@napar/domain/competence";
import { findPlace } from "@napar/domain/place";
import type { Language } from "@napar/domain/text";
import { type FieldProblem, inLanguage } from "@napar/ui";
import { wordRefusal } from "@napar/ui/wording";
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
  const inParts = ["day", "month", "year"].some((name) => query.has(name));
  const date = query.has("date") ? text("date") : today;
  const [year = "", month = "", day = ""] = date.split("-");
  const parts = inParts
    ? { day: text("day"), month: text("month"), year: text("year") }
    : { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
  const written = inParts ? dateOf(parts) : date;
  const asked: AskedQuestion = {
    field: text("field"),
    instrument: text("instrument") || "legislate",
    place: text("place"),
    institutionLanguage: text("institutionLanguage"),
    aspect: text("aspect"),
    ...parts,
    date: isIsoDate(written) ? written : "",
  };
  if (!query.has("field") && !query.has("place")) return { kind: "blank", asked };
  const problems = problemsOf(asked, inParts ? parts : null, date, language);
  if (problems.length > 0) return { kind: "incomplete", asked, problems };
  return { kind: inParts ? "elsewhere" : "complete", asked };
}

function dateOf({ day, month, year }: { day: string; month: string; year: string }): string {
  if (![day, month, year].every((part) => /^\d+$/.test(part))) return "";
  return `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function problemsOf(
  asked: AskedQuestion,
  parts: { day: string; month: string; year: string } | null,
  date: string,
  language: Language,
): FieldProblem[] {
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
  if (asked.date) return problems;
  if (parts && Object.values(parts).some((part) => part === "")) {
    problems.push({ fieldId: "day", message: t.competenceDateMissing() });
  } else if (parts) {
    problems.push({ fieldId: "day", message: t.competenceDateWrong(parts) });
  } else {
    problems.push({ fieldId: "day", message: t.refusalInvalidDate({ value: date, example: "2020-01-01" }) });
  }
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
