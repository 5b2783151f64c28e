/** From a refusal to the document that tells it. */
import { type ApiError, detailOf, problems, type WordedRefusal } from "./api-error.js";
import type { Issue, Problem } from "./problem.view.js";

/** Which query parameter or part of the path a refused value came from. */
export type RefusedInput = { in: Issue["in"]; name: string };

/** The most problems of one file that an answer lists; the total is told beside them. */
export const mostIssues = 500;

export function problemOf(error: ApiError, instance: string, input?: RefusedInput): Problem {
  const { status, title, family } = problems[error.kind];
  const { kind, ...facts } = factsOf(error);
  const detail = detailOf(error);
  const issues = issuesOf(error, title, detail, input);
  return {
    type: `urn:problem-type:${family}:${kind}`,
    kind,
    title,
    status,
    detail,
    instance,
    ...facts,
    ...(issues && { issues }),
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

function issuesOf(error: ApiError, title: string, detail: string, input?: RefusedInput): Issue[] | undefined {
  if (error.kind === "badRequest") return error.issues;
  if (error.kind === "commandRefused") return error.refusals.slice(0, mostIssues).map(issueOfRefusal);
  if (error.kind === "invalidPlan") {
    return error.problems.slice(0, mostIssues).map(({ path, value, expected, nearest }) => ({
      type: "urn:problem-type:belgif:input-validation:schemaViolation",
      in: "body",
      name: path,
      value: shortValue(value),
      title: "Input does not follow the format",
      detail: `${path || "the file"}: expected ${expected}.`,
      ...(nearest !== undefined && { nearest: [nearest] }),
    }));
  }
  if (!input || !("value" in error)) return undefined;
  const nearest = "nearest" in error ? [...error.nearest] : undefined;
  const type = `urn:problem-type:${problems[error.kind].family}:${error.kind}`;
  return [{ type, ...input, value: error.value, title, detail, ...(nearest && { nearest }) }];
}

function issueOfRefusal(refusal: WordedRefusal): Issue {
  const { kind, path = "", text, value, nearest } = refusal;
  return {
    type: `urn:problem-type:napar:${kind}`,
    in: "body",
    name: path,
    ...(value !== undefined && { value: shortValue(value) }),
    title: kind,
    detail: text.en,
    ...(Array.isArray(nearest) && { nearest: nearest.map(String) }),
  };
}

/** What was received, short enough to be shown: a whole subtree would drown the message. */
export function shortValue(value: unknown): unknown {
  if (typeof value === "string") return value.length > 200 ? `${value.slice(0, 200)}…` : value;
  if (typeof value !== "object" || value === null) return value;
  const text = JSON.stringify(value);
  return text.length > 200 ? (Array.isArray(value) ? "(a list)" : "(an object)") : value;
}
