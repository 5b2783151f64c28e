/** What a body may hold so that it can be stored, hashed and read again just as it came. */
import type { Issue } from "../problem/problem.view.js";

const deepest = 64;

/** Texts that are no Unicode, characters no database takes, and nesting without end; each with its place. */
export function unstorableIn(body: unknown): Issue[] {
  const issues: Issue[] = [];
  const refuse = (name: string, expected: string) => {
    issues.push({
      type: "urn:problem-type:belgif:input-validation:schemaViolation",
      ...{ in: "body", name },
      title: "Input is not valid",
      detail: `${name || "the body"}: expected ${expected}.`,
    });
  };
  const look = (value: unknown, path: string, depth: number): void => {
    if (typeof value === "string" && !isText(value))
      refuse(path, "text in Unicode without the character U+0000");
    if (typeof value !== "object" || value === null) return;
    if (depth >= deepest) {
      refuse(path, `at most ${deepest} levels`);
      return;
    }
    for (const [name, member] of Object.entries(value)) {
      const where = Array.isArray(value) ? `${path}[${name}]` : path === "" ? name : `${path}.${name}`;
      if (!isText(name)) refuse(path, "names of members in Unicode without the character U+0000");
      look(member, where, depth + 1);
    }
  };
  look(body, "", 0);
  return issues;
}

const isText = (text: string): boolean => text.isWellFormed() && !text.includes("\u0000");
