/**
 * The texts of the interface. `m.key(params, { locale })` reads one; `inLanguage("nl")` binds them all to a language,
 * which is what a page wants: `const t = inLanguage(language); t.homeTitle()`.
 */
import { type Language, languages } from "@napar/domain/text";
import { type Messages, m } from "../paraglide/messages.js";

export { m };

type Bound = {
  readonly [K in keyof Messages]: Parameters<Messages[K]>[0] extends infer P
    ? undefined extends P
      ? () => string
      : (params: P) => string
    : never;
};
export type Texts = Bound;

type AnyMessage = (params: Record<string, string | number>, options: { locale: Language }) => string;

function bind(locale: Language): Texts {
  const bound = Object.entries(m as unknown as Record<string, AnyMessage>).map(([key, message]) => [
    key,
    (params: Record<string, string | number> = {}) => message(params, { locale }),
  ]);
  return Object.fromEntries(bound) as Texts;
}

const byLanguage = Object.fromEntries(languages.map((code) => [code, bind(code)])) as Record<Language, Texts>;

/** All texts of the interface in one language. */
export const inLanguage = (language: Language): Texts => byLanguage[language];
