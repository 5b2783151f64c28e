/** A day given as an option. */
import { isIsoDate } from "@napar/domain/calendar";
import type { Language } from "@napar/domain/text";
import { InvalidArgumentError } from "commander";
import { inLanguage } from "../text/text.js";

export function readDay(value: string, language: Language): string {
  if (isIsoDate(value)) return value;
  throw new InvalidArgumentError(inLanguage(language)("invalidDate", { value }));
}
