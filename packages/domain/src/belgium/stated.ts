import type { FullText, LocalizedText } from "../text/index.js";

/** A text stated in English, with our translations. */
export const stated = ({ en, nl, fr, de }: FullText): LocalizedText => ({
  en,
  nl,
  fr,
  de,
  courtesy: ["nl", "fr", "de"],
});
