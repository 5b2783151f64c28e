/** Names for the codes of a vocabulary, so that sentences speak of "Housing" and not of `housing`. */
import type { FullText } from "../text/index.js";

/** The name of each code; a code outside the vocabulary is shown as it is. */
export const namesOf = (
  vocabulary: readonly { id: string; name: FullText }[],
  codes: readonly string[],
): FullText[] =>
  codes.map(
    (code) => vocabulary.find(({ id }) => id === code)?.name ?? { nl: code, fr: code, de: code, en: code },
  );
