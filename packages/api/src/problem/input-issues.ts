/** From what a schema says about bad input to the issues of a problem document. */
import { nearestTo } from "@napar/domain/suggestion";
import { expectationOf, filledText } from "@napar/domain/text";
import type { z } from "zod";
import { shortValue } from "./problem.js";
import type { Issue } from "./problem.view.js";
import { issueTexts } from "./problem-texts.data.js";

const family = "urn:problem-type:belgif:input-validation";

/**
 * @param names the parameters that exist, for the nearest one to a misspelt name
 * @param received the values as they came, by name; a whole body
 */
export function inputIssues(
  error: z.ZodError,
  where: Issue["in"],
  names: readonly string[],
  received: unknown,
): Issue[] {
  return error.issues.flatMap((issue): Issue[] => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => unknownName(key, issue.path, where, names, received));
    }
    const name = nameOf(issue.path);
    const found = valueAt(received, issue.path);
    const value = shortValue(found);
    if (value === undefined) {
      const title = "Input is required";
      const text = filledText(issueTexts.missing, { name });
      return [{ type: `${family}:requiredInput`, in: where, name, title, text }];
    }
    const title = "Input is not valid";
    const base = { type: `${family}:schemaViolation`, in: where, name, value, title };
    if (where !== "body" && Array.isArray(found)) {
      return [{ ...base, text: filledText(issueTexts.repeated, { name }) }];
    }
    if (issue.code === "invalid_value") {
      const allowed = issue.values.map(String);
      const nearest = nearestTo(String(value), allowed);
      const choice = allowed.length > 30 && nearest.length > 0 ? nearest : allowed;
      return [{ ...base, text: filledText(issueTexts.notAllowed, { name, value, choice }), nearest }];
    }
    const expected = expectationOf(issue);
    const text =
      name === "" || typeof value === "object"
        ? filledText(issueTexts.expectedInside, { name: name || null, expected })
        : filledText(issueTexts.otherThanExpected, { name, value, expected });
    return [{ ...base, text }];
  });
}

const nameOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) =>
      typeof part === "number" ? `${text}[${part}]` : text === "" ? String(part) : `${text}.${String(part)}`,
    "",
  );

const valueAt = (received: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, part) => (value === null || value === undefined ? undefined : (value as never)[part as never]),
    received,
  );

function unknownName(
  key: string,
  path: readonly PropertyKey[],
  where: Issue["in"],
  names: readonly string[],
  received: unknown,
): Issue {
  const nearest = nearestTo(key, names);
  const name = nameOf([...path, key]);
  const isMember = where === "body";
  const known = nearest.length > 0 ? [] : names;
  const text = filledText(isMember ? issueTexts.unknownMember : issueTexts.unknownParameter, {
    ...{ name, nearest, known },
  });
  return {
    type: `${family}:unknownParameter`,
    in: where,
    name,
    value: shortValue(valueAt(received, [...path, key])),
    title: isMember ? "Member is unknown" : "Parameter is unknown",
    text,
    nearest: nearest.length > 0 ? nearest : [...names],
  };
}
