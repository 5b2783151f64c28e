/** From a refusal to the document that tells it. */
import { type FullText, filledText, type Language } from "@napar/domain/text";
import { type ApiError, problems, type WordedRefusal } from "./api-error.js";
import type { Issue, Problem } from "./problem.view.js";
import { issueTexts, problemTexts } from "./problem-texts.data.js";
import { wordsOfProblem } from "./problem-words.js";

/** Which query parameter or part of the path a refused value came from. */
export type RefusedInput = { in: Issue["in"]; name: string };
/** Where the document is for, what was refused there, and in which language it is read. */
export type ProblemContext = { instance: string; input?: RefusedInput | undefined; language?: Language };

/** The most problems of one file that an answer lists; the total is told beside them. */
export const mostIssues = 500;

export function problemOf(error: ApiError, { instance, input, language = "en" }: ProblemContext): Problem {
  const { status, family } = problems[error.kind];
  const { title } = problemTexts[error.kind];
  const { kind, ...facts } = factsOf(error);
  const text = wordsOfProblem(error);
  const issues = issuesOf(error, title.en, text, input);
  return {
    type: `urn:problem-type:${family}:${kind}`,
    kind,
    title: title.en,
    titleText: title,
    status,
    detail: text[language],
    instance,
    ...facts,
    text,
    ...(issues && { issues: issues.map((issue) => ({ ...issue, detail: issue.text[language] })) }),
  };
}

/** The facts of a refusal; those that become issues, or that hold more than a reader needs, are left out. */
function factsOf(error: ApiError): { kind: ApiError["kind"] } & Record<string, unknown> {
  switch (error.kind) {
    case "badRequest":
      return { kind: error.kind };
    case "invalidPlan":
      return { kind: error.kind, problemCount: error.problems.length };
    case "ambiguousPlace":
      return {
        kind: error.kind,
        value: error.value,
        candidates: error.candidates.map(({ code, names, postalCodes }) => ({ code, names, postalCodes })),
        nearest: error.candidates.map(({ code }) => code),
      };
    default:
      return error;
  }
}

function issuesOf(error: ApiError, title: string, text: FullText, input?: RefusedInput): Issue[] | undefined {
  if (error.kind === "badRequest") return error.issues;
  if (error.kind === "commandRefused") return error.refusals.slice(0, mostIssues).map(issueOfRefusal);
  if (error.kind === "invalidPlan") {
    return error.problems.slice(0, mostIssues).map(({ path, value, expectation, nearest }) => ({
      type: "urn:problem-type:belgif:input-validation:schemaViolation",
      in: "body",
      name: path,
      value: shortValue(value),
      title: "Input does not follow the format",
      text: filledText(issueTexts.expectedInside, { name: path || null, expected: expectation }),
      ...(nearest !== undefined && { nearest: [nearest] }),
    }));
  }
  if (!input || !("value" in error)) return undefined;
  const nearest = "nearest" in error ? [...error.nearest] : undefined;
  const type = `urn:problem-type:${problems[error.kind].family}:${error.kind}`;
  return [{ type, ...input, value: error.value, title, text, ...(nearest && { nearest }) }];
}

/** What is wrong with a member of a command, or stands in its way. */
export function issueOfRefusal(refusal: WordedRefusal): Issue {
  const { kind, path = "", text, value, nearest } = refusal;
  return {
    type: `urn:problem-type:napar:${kind}`,
    in: "body",
    name: path,
    ...(value !== undefined && { value: shortValue(value) }),
    title: titlesOfMembers[kind] ?? problemTexts.commandRefused.title.en,
    text,
    ...(Array.isArray(nearest) && { nearest: nearest.map(String) }),
  };
}

const titlesOfMembers: Readonly<Record<string, string>> = {
  memberMissing: "Input is required",
  memberInvalid: "Input is not valid",
  memberUnknown: "Member is unknown",
};

/** What was received, short enough to be shown: a whole subtree would drown the message. */
export function shortValue(value: unknown): unknown {
  if (typeof value === "string") return value.length > 200 ? `${value.slice(0, 200)}…` : value;
  if (typeof value !== "object" || value === null) return value;
  const text = JSON.stringify(value);
  return text.length > 200 ? (Array.isArray(value) ? "(a list)" : "(an object)") : value;
}
