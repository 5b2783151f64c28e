/**
 * Stands in for the compiled texts of all four languages (see vite.config.ts): holds those of the chosen one, which are
 * loaded before anything that reads a text.
 */
import type { Language } from "@napar/domain/text";

type Text = (parameters: Record<string, string | number>) => string;

export const m: Record<string, Text> = {};

const load: Record<Language, () => Promise<object>> = {
  nl: () => import("@napar/ui/messages/nl"),
  fr: () => import("@napar/ui/messages/fr"),
  de: () => import("@napar/ui/messages/de"),
  en: () => import("@napar/ui/messages/en"),
};

export async function loadTexts(language: Language): Promise<void> {
  Object.assign(m, await load[language]());
}
