/** What a refusal says to the person, in their language, and the field each sentence is about. */
import type { Problem } from "@napar/api/client";
import type { FullText, Language } from "@napar/domain/text";
import type { Texts } from "@napar/ui";

export type ProblemSentence = {
  text: string;
  /** Path inside what was sent, such as `lead.authority`; empty when it is about the whole. */
  path: string;
};

type Worded = { kind?: string; text?: FullText; path?: string };
const wordedIn = (problem: Problem, member: string): Worded[] =>
  Array.isArray(problem[member]) ? (problem[member] as Worded[]) : [];

/** Each appointment is refused for a reason of its own; that only a second person is missing says it all. */
function reasonsOf(problem: Problem): Worded[] {
  const reasons = wordedIn(problem, "reasons");
  const second = reasons.find(({ kind }) => kind === "secondPersonNeeded");
  return second ? [second] : reasons;
}

/** @returns at least one sentence; the API words refusals of the domain, all others are worded here */
export function sentencesOf(problem: Problem, t: Texts, language: Language): ProblemSentence[] {
  const worded = [...wordedIn(problem, "refusals"), ...reasonsOf(problem)].flatMap(
    ({ text, path = "" }): ProblemSentence[] => (text ? [{ text: text[language], path }] : []),
  );
  if (worded.length > 0) return worded;
  const issues = (problem.issues ?? []).map((issue): ProblemSentence => {
    const own = (issue as Worded).text;
    return {
      text: own ? own[language] : t.adminIssue({ name: issue.name, detail: issue.detail }),
      path: issue.name,
    };
  });
  if (issues.length > 0) return issues;
  return [{ text: sentenceOf(problem, t, language), path: "" }];
}

/** What a person can do about it, for the refusals one meets on the way; the API words all the others. */
function sentenceOf(problem: Problem, t: Texts, language: Language): string {
  switch (problem.kind) {
    case "notSignedIn":
      return t.adminProblemSignedOut();
    case "missingPermission":
      return t.adminProblemPermission();
    case "linkNotValid":
      return t.adminProblemLink();
    case "tooManyRequests":
      return t.adminProblemTooMany({ seconds: String(problem.retryAfter ?? 60) });
    case "unreachable":
      return t.adminProblemUnreachable();
    case "resourceNotFound":
      return t.adminProblemNotFound();
    case "preconditionFailed":
      return t.adminProblemChanged();
    default:
      return (
        (problem as Worded).text?.[language] ??
        t.adminProblemOther({ detail: problem.detail ?? problem.title })
      );
  }
}
