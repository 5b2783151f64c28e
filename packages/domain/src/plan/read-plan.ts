/**
 * Reading a plan from outside: a file, a request, another program. Strict on the members the format knows, lenient on
 * those it does not know.
 */
import type { z } from "zod";
import { err, ok, type Result } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";
import { expectationOf, type FullText, filledText } from "../text/index.js";
import { type Plan, planFormat, planSchema } from "./plan.js";
import { type PlanRemark, unknownMembersOf } from "./unknown-members.js";

export type PlanProblem = {
  /** Where, such as `measures[3].domains[0]`; empty for the document as a whole. */
  path: string;
  /** What stands there; `undefined` where a required member is missing. */
  value: unknown;
  /** What should stand there, in plain English, such as "one of nl, fr, de, en". */
  expected: string;
  /** The same in four languages. */
  expectation: FullText;
  /** The allowed value that looks most like the one given, where there is a list of them. */
  nearest?: string;
};

export type PlanFileError =
  | { kind: "invalidPlan"; problems: PlanProblem[]; remarks: PlanRemark[] }
  /** Written for a later version of the format: reading it as this one could lose what it says. */
  | { kind: "newerFormat"; format: string; supported: typeof planFormat }
  | { kind: "unknownFormat"; format: string; supported: typeof planFormat };

export type PlanReading = { plan: Plan; remarks: PlanRemark[] };

/**
 * Reads any value as a plan.
 *
 * @param value a parsed document; text that is no JSON is the caller's to refuse
 * @returns the plan, without the members the format does not know, and a remark for each of those
 *   - `newerFormat`, `unknownFormat`: nothing else was looked at
 *   - `invalidPlan`: every problem at once, in the order of the document's members
 */
export function readPlan(value: unknown): Result<PlanReading, PlanFileError> {
  if (!isObject(value)) {
    return err({
      kind: "invalidPlan",
      problems: [{ path: "", value, expected: aPlan.en, expectation: aPlan }],
      remarks: [],
    });
  }
  const refusal = refuseFormat(value.format);
  if (refusal) return err(refusal);
  const remarks = unknownMembersOf(value);
  const parsed = planSchema.safeParse(value);
  if (parsed.success) return ok({ plan: parsed.data, remarks });
  const problems = parsed.error.issues.map((issue) => problemOf(issue, value));
  return err({ kind: "invalidPlan", problems, remarks });
}

const aPlan: FullText = {
  nl: "een plan: een object",
  fr: "un plan : un objet",
  de: "ein Plan: ein Objekt",
  en: "a plan: an object",
};
const required: FullText = {
  nl: "{nl} (verplicht)",
  fr: "{fr} (obligatoire)",
  de: "{de} (erforderlich)",
  en: "{en} (required)",
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function refuseFormat(format: unknown): PlanFileError | null {
  if (typeof format !== "string" || format === planFormat) return null;
  const version = /^napar-plan\/(\d+)(?:\.\d+)*$/.exec(format)?.[1];
  const isNewer = version !== undefined && Number(version) >= 1;
  return { kind: isNewer ? "newerFormat" : "unknownFormat", format, supported: planFormat };
}

function problemOf(issue: z.core.$ZodIssue, document: unknown): PlanProblem {
  const value = valueAt(document, issue.path);
  const words = expectationOf(issue);
  const expectation = value === undefined ? filledText(required, words) : words;
  const problem: PlanProblem = { path: pathOf(issue.path), value, expected: expectation.en, expectation };
  if (issue.code === "invalid_value" && typeof value === "string") {
    const nearest = nearestTo(value, issue.values.map(String), 1)[0];
    if (nearest !== undefined) problem.nearest = nearest;
  }
  return problem;
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text === "" ? String(part) : `${text}.${String(part)}`;
  }, "");
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (value === null || value === undefined ? undefined : (value as never)[part as never]),
    document,
  );
}
