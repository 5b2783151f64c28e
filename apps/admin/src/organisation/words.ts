import type { LocalizedText } from "@napar/domain/text";
import { plainText } from "@napar/ui";
import { language } from "../language/language.js";

/** A text of a plan in the reader's language, or in the one it has. */
export const wordsOf = (text: LocalizedText | null | undefined): string => plainText(text, language);
