/**
 * Dates and texts as plans give them: dates of any precision; texts by language, or as one plain string in a language
 * the document does not name.
 */
import * as z from "zod";
import { partialDate } from "../calendar/index.js";
import { type Language, type LocalizedText, localizedText, type ReadText, readText } from "../text/index.js";

/** The pattern is for the published schema; that the day exists is checked by `partialDate` itself. */
export const planDate = partialDate.meta({
  pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
  description: "yyyy, yyyy-mm or yyyy-mm-dd, as precise as it is known",
});

export const planText = z.union([z.string().min(1), localizedText], {
  error: "a text, or texts by language (nl, fr, de, en)",
});
export type PlanText = string | LocalizedText;

/** `language` is `null` where the document gives a plain string and does not say in which language. */
export type ReadPlanText = Omit<ReadText, "language"> & { language: Language | null };

/** Reads a text of a plan in a language, see `readText`; a plain string comes back as it is. */
export function readPlanText(text: PlanText | null | undefined, wanted: Language): ReadPlanText | null {
  if (typeof text !== "string") return readText(text, wanted);
  return text.trim() === "" ? null : { text, language: null, isFallback: false, state: "stated" };
}
