/** A text in several languages while it is typed. */
import { type Language, type LocalizedText, languages } from "@napar/domain/text";

export type Tongues = Partial<Record<Language, string>>;

/** Only what has words; `undefined` when nothing has. */
export function localizedOf(tongues: Tongues): LocalizedText | undefined {
  const entries = languages.flatMap((code) => {
    const words = tongues[code]?.trim();
    return words ? [[code, words] as const] : [];
  });
  return entries.length > 0 ? (Object.fromEntries(entries) as LocalizedText) : undefined;
}

export const tonguesOf = (text: LocalizedText | null | undefined): Tongues =>
  Object.fromEntries(languages.map((code) => [code, text?.[code] ?? ""]));
