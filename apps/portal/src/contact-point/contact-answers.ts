/** What a person answered: read from the form that was sent, or from an address somebody made for them. */
import { belgianContactPoints } from "@napar/domain/belgium/contact-points";
import { type Language, languages } from "@napar/domain/text";
import { type FieldProblem, inLanguage } from "@napar/ui";
import { wordList } from "@napar/ui/wording";
import type { PlaceChoice, PlaceProblemView } from "../place/place-look-up.js";
import { isReportCase } from "./report-case.js";

export type ContactAnswers = {
  place: string;
  situation: string;
  ground: string;
  institution: string;
  /** In which the person wants help; empty: no matter. */
  help: string;
};

/** Languages of institutions that change the answer, in Brussels. */
export const askedInstitutions = ["nl", "fr", "bilingual"] as const;

/** Only what the lists offer is taken over; a place is free text. */
export function readAnswers(sent: URLSearchParams): ContactAnswers {
  const oneOf = (name: string, allowed: readonly string[]) =>
    allowed.find((value) => value === sent.get(name)) ?? "";
  return {
    // A button of the choice of places says the place; the field says what was typed before it.
    place: (sent.get("chosen") || sent.get("place") || "").trim().slice(0, 100),
    situation: sent.get("situation") ?? "",
    ground: oneOf(
      "ground",
      belgianContactPoints.grounds.map(({ id }) => id),
    ),
    institution: oneOf("institution", askedInstitutions),
    help: oneOf("help", languages),
  };
}

export function problemsOf(
  answers: ContactAnswers,
  placeProblem: PlaceProblemView | null,
  language: Language,
): FieldProblem[] {
  const t = inLanguage(language);
  const problems: FieldProblem[] = [];
  const names = (choices: readonly PlaceChoice[]) =>
    wordList(
      choices.slice(0, 4).map(({ name, official, postalCodes }) => {
        const isAlone = choices.filter((one) => one.name === name).length === 1;
        return isAlone ? name : `${name} (${official ?? postalCodes.join(", ")})`;
      }),
      language,
      "or",
    );
  if (!answers.place) problems.push({ fieldId: "place", message: t.contactErrorPlaceMissing() });
  else if (placeProblem?.kind === "several")
    problems.push({
      fieldId: "place",
      message: t.contactErrorPlaceAmbiguous({ text: answers.place, candidates: names(placeProblem.choices) }),
    });
  else if (placeProblem)
    problems.push({
      fieldId: "place",
      message: placeProblem.nearest.length
        ? t.contactErrorPlaceUnknown({ text: answers.place, nearest: names(placeProblem.nearest) })
        : t.placeSearchUnknown({ text: answers.place }),
    });
  if (!isReportCase(answers.situation))
    problems.push({ fieldId: "situation", message: t.contactErrorSituation() });
  return problems;
}

/** The answers as hidden fields of a form that is sent, not as an address that is kept. */
export const answerFields = (answers: ContactAnswers, without: readonly string[] = []) =>
  Object.entries(answers).filter(([name, value]) => value !== "" && !without.includes(name));
