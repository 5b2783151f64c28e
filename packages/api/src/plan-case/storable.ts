/** What a body may hold so that it can be stored, hashed and read again just as it came. */
import { expectationTexts, type FullText, filledText } from "@napar/domain/text";
import { type Issue, issueTexts } from "../problem/index.js";

const deepest = 64;

/**
 * Texts that are no Unicode, characters no database takes, and nesting without end; each with its place.
 *
 * @returns `isTooDeep`: nobody should look any further into the body
 */
export function unstorableIn(body: unknown): { issues: Issue[]; isTooDeep: boolean } {
  const issues: Issue[] = [];
  let isTooDeep = false;
  const refuse = (name: string, expected: FullText) => {
    issues.push({
      type: "urn:problem-type:belgif:input-validation:schemaViolation",
      ...{ in: "body", name },
      title: "Input is not valid",
      text: filledText(issueTexts.expectedInside, { name: name || null, expected }),
    });
  };
  const look = (value: unknown, path: string, depth: number): void => {
    if (typeof value === "string" && !isText(value)) refuse(path, expectationTexts.storable);
    if (typeof value !== "object" || value === null) return;
    if (depth >= deepest) {
      isTooDeep = true;
      refuse(path, filledText(expectationTexts.shallower, { limit: deepest }));
      return;
    }
    for (const [name, member] of Object.entries(value)) {
      const where = Array.isArray(value) ? `${path}[${name}]` : path === "" ? name : `${path}.${name}`;
      if (!isText(name)) refuse(path, expectationTexts.storableNames);
      look(member, where, depth + 1);
    }
  };
  look(body, "", 0);
  return { issues, isTooDeep };
}

const isText = (text: string): boolean => text.isWellFormed() && !text.includes("\u0000");
