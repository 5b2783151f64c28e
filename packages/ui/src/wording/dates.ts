/** Dates in words, in four languages, with the precision the source gives and never more. */
import { type PartialDate, precisionOf } from "@napar/domain/calendar";
import type { Language } from "@napar/domain/text";
import { inLanguage } from "../messages/index.js";

const tags: Record<Language, string> = { nl: "nl-BE", fr: "fr-BE", de: "de-BE", en: "en-GB" };

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, precision: "year" | "month" | "day"): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(tags[language], {
    timeZone: "UTC",
    year: "numeric",
    ...(precision === "year" ? {} : { month: "long" }),
    ...(precision === "day" ? { day: "numeric" } : {}),
  });
  formats.set(key, made);
  return made;
}

/** "2001", "mei 2018", "1er janvier 2020": a year stays a year, a month stays a month. */
export function wordDate(date: PartialDate, language: Language): string {
  const precision = precisionOf(date);
  if (precision === "year") return date;
  const day = new Date(`${date}${precision === "month" ? "-01" : ""}T00:00:00Z`);
  const words = format(language, precision).format(day);
  return language === "fr" ? words.replace(/^1 /, "1er ") : words;
}

/**
 * A span of time in words. `null` at the end means open: "sinds 1 januari 2020". Both missing: "niet vermeld".
 */
export function wordSpan(
  from: PartialDate | null | undefined,
  to: PartialDate | null | undefined,
  language: Language,
): string {
  const t = inLanguage(language);
  const isDay = (date: PartialDate) => precisionOf(date) === "day";
  if (from && to) {
    const words = { from: wordDate(from, language), to: wordDate(to, language) };
    return isDay(from) && isDay(to) ? t.dateFromTo(words) : t.dateFromToLoose(words);
  }
  if (from) {
    const date = wordDate(from, language);
    return isDay(from) ? t.dateSince({ date }) : t.dateSinceLoose({ date });
  }
  if (to) {
    const date = wordDate(to, language);
    return isDay(to) ? t.dateUntil({ date }) : t.dateUntilLoose({ date });
  }
  return t.dateNotStated();
}
