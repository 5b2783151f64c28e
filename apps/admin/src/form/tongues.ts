/** A text in several languages while it is typed. */
import { type Language, type LocalizedText, languages } from "@napar/domain/text";

export type Tongues = Partial<Record<Language, string>> & {
  /** Languages whose words did not follow a change of the original. */
  outdated?: Language[];
  /** Those of them that the writer says still hold. */
  holding?: Language[];
};

/** Only what has words; `undefined` when nothing has. What is out of date follows from the edit, unless the writer says so. */
export function localizedOf({ outdated = [], holding = [], ...tongues }: Tongues): LocalizedText | undefined {
  const entries = languages.flatMap((code) => {
    const words = tongues[code]?.trim();
    return words ? [[code, words] as const] : [];
  });
  if (entries.length === 0) return undefined;
  const text = Object.fromEntries(entries) as LocalizedText;
  return holding.length === 0
    ? text
    : { ...text, outdated: outdated.filter((code) => !holding.includes(code)) };
}

export const tonguesOf = (text: LocalizedText | null | undefined): Tongues => ({
  ...Object.fromEntries(languages.map((code) => [code, text?.[code] ?? ""])),
  ...(text?.outdated?.length && { outdated: [...text.outdated] }),
});
