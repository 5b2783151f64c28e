/** Parts of an address that no database can be asked about: the character U+0000 is in no text it holds. */
import { expectationTexts, filledText } from "@napar/domain/text";
import { type Issue, issueTexts } from "../problem/index.js";

/** @returns one issue for the path and one for each parameter that has such a character; none in a good address */
export function unstorableInAddress(url: string): Issue[] {
  const { pathname, searchParams } = new URL(url);
  const issueOf = (where: Issue["in"], name: string): Issue => ({
    type: "urn:problem-type:belgif:input-validation:schemaViolation",
    ...{ in: where, name, title: "Input is not valid" },
    text: filledText(issueTexts.expectedInside, { name, expected: expectationTexts.storable }),
  });
  const parameters = [...searchParams].flatMap(([name, value]) =>
    value.includes("\u0000") ? [issueOf("query", name)] : [],
  );
  return pathname.includes("%00") ? [issueOf("path", "path"), ...parameters] : parameters;
}
