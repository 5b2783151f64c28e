import type { Language } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";

/**
 * Marks a text field for the script `municipality-finder`, with the words it says. Without the script they do nothing.
 *
 * @param submits a chosen name sends the form, for a form that asks nothing else
 */
export function finderAttributes(language: Language, submits = false) {
  const t = inLanguage(language);
  return {
    "data-municipality-finder": language,
    "data-finder-none": t.finderNone(),
    "data-finder-one": t.finderOne(),
    "data-finder-many": t.finderMany({ count: "#" }),
    "data-finder-list": t.finderList(),
    ...(submits ? { "data-finder-submits": "" } : {}),
  };
}
