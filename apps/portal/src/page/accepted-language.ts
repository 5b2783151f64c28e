import { type Language, languages } from "@napar/domain/text";

/** English: the one language that prefers no community, for a reader whose browser names none of the four. */
export const fallbackLanguage: Language = "en";

/** The first of our languages that a browser asks for, by weight. `nl-BE` counts as `nl`. */
export function acceptedLanguage(header: string | null | undefined): Language {
  const wishes = (header ?? "")
    .split(",")
    .map((part, order) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const weight = parameters.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find(Boolean);
      return { code: tag.split("-")[0], weight: weight === undefined ? 1 : Number(weight), order };
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  for (const { code } of wishes) {
    const known = languages.find((language) => language === code);
    if (known) return known;
  }
  return fallbackLanguage;
}
