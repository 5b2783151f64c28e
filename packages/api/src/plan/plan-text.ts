/** The texts of a plan, for search. */
import type { PlanText } from "@napar/domain/plan";
import { languages } from "@napar/domain/text";

/** A text in every language it has. */
export const textsOf = (text: PlanText | null | undefined): string[] =>
  typeof text === "string" ? [text] : text ? languages.flatMap((language) => text[language] ?? []) : [];
