/** A plan from a file, or everything that is wrong with the file, in words. */
import { type PlanFileError, type PlanReading, readPlan } from "@napar/domain/plan";
import { err, ok, type Result } from "@napar/domain/result";
import type { Language } from "@napar/domain/text";
import { inLanguage } from "../text/text.js";
import { type JsonFileRefusal, readJsonFile } from "./json-file.js";

export type PlanFileRefusal = JsonFileRefusal | (PlanFileError & { file: string });

export function readPlanFile(file: string, cwd: string): Result<PlanReading, PlanFileRefusal> {
  const json = readJsonFile(file, cwd);
  if (!json.ok) return json;
  const plan = readPlan(json.value);
  return plan.ok ? ok(plan.value) : err({ ...plan.error, file });
}

/** One line, or a line per problem: each with its path, value, expectation and the nearest allowed value. */
export function wordPlanFileRefusal(refusal: PlanFileRefusal, language: Language): string {
  const say = inLanguage(language);
  switch (refusal.kind) {
    case "fileNotFound":
    case "fileNotReadable":
    case "fileNotJson":
      return say(refusal.kind, refusal);
    case "newerFormat":
      return say("planNewerFormat", refusal);
    case "unknownFormat":
      return say("planUnknownFormat", refusal);
    case "invalidPlan": {
      const lines = refusal.problems.map(({ path, value, expectation, nearest }) => {
        const expected = expectation[language];
        const line = say("planProblem", { path: path || "(document)", value: shown(value), expected });
        return nearest ? `${line} ${say("didYouMean", { nearest })}` : line;
      });
      const head = say("planInvalid", { file: refusal.file, count: refusal.problems.length });
      return [head, ...lines.map((line) => `  ${line}`)].join("\n");
    }
  }
}

function shown(value: unknown): string {
  if (value === undefined) return "–";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
