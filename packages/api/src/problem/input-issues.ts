/** From what a schema says about bad input to the issues of a problem document. */
import { nearestTo } from "@napar/domain/suggestion";
import type { z } from "zod";
import { shortValue } from "./problem.js";
import type { Issue } from "./problem.view.js";

const family = "urn:problem-type:belgif:input-validation";

/**
 * @param names the parameters that exist, for the nearest one to a misspelt name
 * @param received the values as they came, by name
 */
export function inputIssues(
  error: z.ZodError,
  where: Issue["in"],
  names: readonly string[],
  received: Record<string, unknown>,
): Issue[] {
  return error.issues.flatMap((issue): Issue[] => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((name) => unknownParameter(name, where, names, received[name]));
    }
    const name = issue.path.join(".");
    const value = shortValue(received[String(issue.path[0])]);
    if (value === undefined) {
      const title = "Input is required";
      return [{ type: `${family}:requiredInput`, in: where, name, title, detail: `"${name}" is missing.` }];
    }
    const title = "Input is not valid";
    const base = { type: `${family}:schemaViolation`, in: where, name, value, title };
    if (Array.isArray(received[String(issue.path[0])])) {
      return [{ ...base, detail: `"${name}" is given more than once.` }];
    }
    if (issue.code === "invalid_value") {
      const allowed = issue.values.map(String);
      const nearest = nearestTo(String(value), allowed);
      const choice = allowed.length > 30 && nearest.length > 0 ? nearest : allowed;
      return [{ ...base, detail: `"${name}" is "${value}"; it may be ${choice.join(", ")}.`, nearest }];
    }
    return [{ ...base, detail: `"${name}" is "${value}"; expected: ${issue.message}.` }];
  });
}

function unknownParameter(name: string, where: Issue["in"], names: readonly string[], value: unknown): Issue {
  const nearest = nearestTo(name, names);
  const offer =
    nearest.length > 0
      ? ` Nearest: ${nearest.join(", ")}.`
      : names.length > 0
        ? ` Known here: ${names.join(", ")}.`
        : " None is known here.";
  return {
    type: `${family}:unknownParameter`,
    in: where,
    name,
    value: shortValue(value),
    title: "Parameter is unknown",
    detail: `There is no parameter "${name}".${offer}`,
    nearest: nearest.length > 0 ? nearest : [...names],
  };
}
