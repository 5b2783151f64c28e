/**
 * Texts in the languages of Belgium and English.
 *
 * A text says which of its languages are authentic (adopted by the authority in that language) and which are courtesy
 * translations. A language that is missing stays missing: a reader is told which language is shown instead.
 *
 * @see Constitution, art. 4 and 30; coordinated laws of 18 July 1966 on the use of languages in administrative matters
 */
import * as z from "zod";

export const languages = ["nl", "fr", "de", "en"] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

const oneLanguage = z.string().nullish();

export const localizedText = z
  .object({
    nl: oneLanguage,
    fr: oneLanguage,
    de: oneLanguage,
    en: oneLanguage,
    /** Languages in which the authority itself adopted or published the text. */
    authentic: z.array(language).optional(),
    /** Languages whose text is a translation for convenience, without legal value. */
    courtesy: z.array(language).optional(),
    /** Languages whose words did not follow a later change of the original. */
    outdated: z.array(language).optional(),
  })
  .refine((text) => languages.some((code) => hasText(text[code])), {
    error: "a text in at least one of nl, fr, de, en",
  });
export type LocalizedText = z.infer<typeof localizedText>;

/** A text of the platform itself: always complete in four languages. */
export const fullText = z.object({
  nl: z.string().min(1),
  fr: z.string().min(1),
  de: z.string().min(1),
  en: z.string().min(1),
});
export type FullText = z.infer<typeof fullText>;

export type ReadText = {
  text: string;
  /** The language of `text`, which is not the wanted one when `isFallback`. */
  language: Language;
  isFallback: boolean;
  /**
   * - `stated`: the source gives the text and does not say whether it is authentic
   * - `outdated`: the original was changed since, and these words were not
   */
  state: "authentic" | "courtesy" | "stated" | "outdated";
};

/**
 * Reads a text in a language and, where that language is missing, in the best other one: an authentic language first,
 * then the order nl, fr, de, en (English last because no authority of Belgium adopts texts in English). What is out of date is
 * the last choice, unless it is in the wanted language.
 *
 * @returns `null` when the text is empty in every language
 */
export function readText(text: LocalizedText | null | undefined, wanted: Language): ReadText | null {
  if (!text) return null;
  const isCurrent = (code: Language) => !text.outdated?.includes(code);
  const others = [...(text.authentic ?? []), ...languages];
  const order = [wanted, ...others.filter(isCurrent), ...others];
  const found = order.find((code) => hasText(text[code]));
  if (!found) return null;
  return {
    text: text[found] as string,
    language: found,
    isFallback: found !== wanted,
    state: !isCurrent(found)
      ? "outdated"
      : text.authentic?.includes(found)
        ? "authentic"
        : text.courtesy?.includes(found)
          ? "courtesy"
          : "stated",
  };
}

const hasText = (text: string | null | undefined): boolean => typeof text === "string" && text.trim() !== "";
