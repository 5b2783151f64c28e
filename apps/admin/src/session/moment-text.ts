import { language, localeTag } from "../language/language.js";

const format = new Intl.DateTimeFormat(localeTag[language], { dateStyle: "long", timeStyle: "short" });

/** @param instant as the API gives it: `2026-03-02T09:00:00.000Z` */
export const momentText = (instant: string): string => format.format(new Date(instant));
