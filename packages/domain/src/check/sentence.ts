/**
 * Fills the sentences of a criterion. A text names its values in braces: `{ids}`, `{count}`, `{end}`; `{share%}` writes
 * a share from 0 to 1 as a percentage. A part in square brackets is left out when its list is empty. Long lists are cut
 * in the sentence only: the details of a result keep them whole.
 */
import type { FullText, Language } from "../text/index.js";

export type SentenceValue = string | number | null | readonly string[] | readonly FullText[];
export type SentenceValues = Readonly<Record<string, SentenceValue | undefined>>;

/** So many items of a list a reader still takes in; the rest is counted. */
const shownItems = 8;

const and: FullText = { nl: "en", fr: "et", de: "und", en: "and" };
const more: FullText = { nl: "nog {n}", fr: "{n} autres", de: "{n} weitere", en: "{n} more" };
const none: FullText = { nl: "geen", fr: "aucun", de: "keine", en: "none" };
/** English writes 1,000.5; the three official languages write 1.000,5 or 1 000,5. Made once: making one is slow. */
const numberFormats: Readonly<Record<Language, Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat("nl-BE", { maximumFractionDigits: 2 }),
  fr: new Intl.NumberFormat("fr-BE", { maximumFractionDigits: 2 }),
  de: new Intl.NumberFormat("de-BE", { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }),
};

/** Writes a text in its four languages with the values in place. An unknown name in braces is a broken text: it throws. */
export function fillText(text: FullText, values: SentenceValues): FullText {
  const fill = (language: Language): string =>
    withoutEmptyParts(text[language], values).replace(
      /\{([A-Za-z]+)(%?)\}/g,
      (_, name: string, percent: string) => {
        const value = values[name];
        if (value === undefined) throw new Error(`The text "${text.en}" has no value for {${name}}`);
        return writeValue(value, language, percent === "%");
      },
    );
  return { nl: fill("nl"), fr: fill("fr"), de: fill("de"), en: fill("en") };
}

/** "[Without a start: {undated}.] [End before the start: {reversed}.]" keeps the parts that have something to list. */
const withoutEmptyParts = (text: string, values: SentenceValues): string =>
  text
    .replace(/\[([^\]]*)\]/g, (_, part: string) => {
      const lists = namesInText(part).map((name) => values[name]);
      return lists.some((list) => Array.isArray(list) && list.length === 0) ? "" : part;
    })
    .replace(/ {2,}/g, " ")
    .trim();

/** The names a text asks values for, for tests of the texts themselves. */
export const namesInText = (text: string): string[] =>
  [...text.matchAll(/\{([A-Za-z]+%?)\}/g)].map((match) => match[1] as string);

function writeValue(value: SentenceValue, language: Language, asPercentage: boolean): string {
  if (value === null) return "–";
  if (typeof value === "string") return value;
  if (typeof value === "number") return asPercentage ? percentage(value, language) : decimal(value, language);
  return writeList(
    value.map((item) => (typeof item === "string" ? item : item[language])),
    language,
  );
}

function writeList(items: readonly string[], language: Language): string {
  if (items.length === 0) return none[language];
  const shown =
    items.length > shownItems
      ? [
          ...items.slice(0, shownItems),
          more[language].replace("{n}", decimal(items.length - shownItems, language)),
        ]
      : items;
  if (shown.length === 1) return shown[0] as string;
  return `${shown.slice(0, -1).join(", ")} ${and[language]} ${shown.at(-1)}`;
}

const decimal = (value: number, language: Language): string => numberFormats[language].format(value);

/** French and German put a space before the sign; a space that does not break. */
const percentage = (share: number, language: Language): string =>
  `${decimal(Math.round(share * 1000) / 10, language)}${language === "fr" || language === "de" ? "\u00a0" : ""}%`;
