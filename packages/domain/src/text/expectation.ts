/** What a schema expected where it found something else, in words. */
import type * as z from "zod";
import {
  expectationTexts,
  formatTexts,
  kindOfValueTexts,
  statedExpectationTexts,
} from "./expectation-texts.data.js";
import { filledText } from "./filled-text.js";
import type { FullText } from "./text.js";

/** @returns an expectation without full stop, to stand in a sentence: "a text that is not empty" */
export function expectationOf(issue: z.core.$ZodIssue): FullText {
  return stated(issue.message) ?? expectationOfCode(issue);
}

function expectationOfCode(issue: z.core.$ZodIssue): FullText {
  switch (issue.code) {
    case "invalid_type":
      return (
        kindOfValueTexts[issue.expected] ?? filledText(expectationTexts.otherType, { type: issue.expected })
      );
    case "invalid_value":
      return issue.values.length === 1
        ? sameText(`"${String(issue.values[0])}"`)
        : filledText(expectationTexts.oneOf, { values: issue.values.join(", ") });
    case "too_small": {
      const { origin, minimum: limit, inclusive = true } = issue;
      if (origin === "string")
        return limit === 1 ? expectationTexts.notEmpty : filledText(expectationTexts.longerText, { limit });
      if (origin === "array") return filledText(expectationTexts.longerList, { limit });
      return filledText(inclusive ? expectationTexts.atLeast : expectationTexts.moreThan, { limit });
    }
    case "too_big": {
      const { origin, maximum: limit, inclusive = true } = issue;
      if (origin === "string") return filledText(expectationTexts.shorterText, { limit });
      if (origin === "array") return filledText(expectationTexts.shorterList, { limit });
      return filledText(inclusive ? expectationTexts.atMost : expectationTexts.lessThan, { limit });
    }
    case "invalid_format":
      return formatTexts[issue.format] ?? expectationTexts.otherForm;
    case "invalid_union":
      return expectationTexts.oneOfTheForms;
    default:
      return sameText(issue.message);
  }
}

/** Refinements carry what they expect as their message; the numbers in it are facts. */
function stated(message: string): FullText | undefined {
  const numbers: string[] = [];
  const pattern = message.replace(/\b\d+\b/g, (number) => {
    numbers.push(number);
    return `{${numbers.length - 1}}`;
  });
  const text = statedExpectationTexts[pattern];
  return text && filledText(text, { ...numbers });
}

const sameText = (text: string): FullText => ({ nl: text, fr: text, de: text, en: text });
