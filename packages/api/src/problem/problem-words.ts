/** From a refusal of the API to its words, in four languages at once: which is shown is for whoever shows it. */
import { type Facts, type FullText, filledText, languages } from "@napar/domain/text";
import type { ApiError } from "./api-error.js";
import { jsonReasonTexts, problemTexts, resourceTexts } from "./problem-texts.data.js";

/** Several sentences one after the other, each once. */
export function joinedTexts(texts: readonly FullText[]): FullText {
  const joined = languages.map((language) => [
    language,
    [...new Set(texts.map((text) => text[language]))].join(" "),
  ]);
  return Object.fromEntries(joined) as FullText;
}

/** One or two sentences: what was wrong, the value as it came, and what would do. */
export function wordsOfProblem(error: ApiError): FullText {
  const { detail } = problemTexts[error.kind];
  const filled = (facts: Facts): FullText => filledText(detail as FullText, facts);
  switch (error.kind) {
    case "badRequest":
      return joinedTexts(error.issues.map(({ text }) => text));
    case "commandRefused":
      return joinedTexts(error.refusals.map(({ text }) => text));
    case "freshSignInRequired":
    case "publicFormRefused":
      return error.text;
    case "spreadsheetRefused":
      return joinedTexts([error.text, error.remedy]);
    case "missingPermission":
      return error.reasons.length > 0
        ? joinedTexts(error.reasons.map(({ text }) => text))
        : filled({ action: error.action });
    case "invalidJson": {
      const reason = jsonReasonTexts[error.reason];
      // What the engine says of the grammar is English: the place is told in every language.
      const { en } = filled({ ...error });
      return { ...filled({ ...error, reason }), ...(reason === undefined && { en }) };
    }
    case "resourceNotFound":
      return filled({ ...error, resource: resourceTexts[error.resource] });
    case "ambiguousPlace": {
      const candidates = error.candidates.map(({ names, code }) => `${names.nl} / ${names.fr} (${code})`);
      return filled({ ...error, candidates });
    }
    case "invalidPlan":
      return filled({ count: error.problems.length });
    case "noHolder":
      return filled({ ...error, firstRule: error.reason === "beforeFirstRule" ? error.firstRule : null });
    default:
      return filled({ ...error });
  }
}
