/**
 * A word of the platform with its meaning in place: a button opens it, Escape closes it, the browser does both. Without
 * support for that the meaning stands beside the word.
 */
import { type GlossaryTerm, glossary } from "@napar/domain/glossary";
import type { Language } from "@napar/domain/text";
import type { ReactNode } from "react";
import { inLanguage } from "../messages/index.js";

type Props = {
  /** As in the glossary: `baseline`. */
  code: string;
  language: Language;
  /** Where on the page, should the same word be explained in several places. */
  place?: string;
  /** The word as it stands in the sentence; that of the glossary when absent. */
  children?: ReactNode;
};

/** The word alone where the glossary has no such term. Stands in running text, never inside a link or a heading. */
export function Term({ code, language, place = "here", children }: Props) {
  const id = `meaning-${code}-${place}`;
  const term = termsByCode().get(code);
  if (!term) return children ?? code;
  const t = inLanguage(language);
  const word = term.words[language];
  return (
    <span className="term">
      <button type="button" popoverTarget={id}>
        {children ?? word}
        <span className="hidden"> ({t.termExplained()})</span>
      </button>
      <span id={id} popover="auto" className="meaning">
        <b>{word}</b> {term.meaning[language]}.{" "}
        <a href={`/${language}/glossary#term-${code}`}>{t.termMore()}</a>
      </span>
    </span>
  );
}

/** A text with the words of the glossary explained where each stands first. Its language is that of the page. */
export function Explained({ text, language, place }: Pick<Props, "language" | "place"> & { text: string }) {
  return explainedParts(text, language).map((part) =>
    typeof part === "string" ? (
      part
    ) : (
      <Term key={part.code} code={part.code} language={language} place={place}>
        {part.words}
      </Term>
    ),
  );
}

/** Words that everybody knows: explaining them would only be in the way. */
const known = new Set([
  ...[
    "plan",
    "partner",
    "status",
    "theme",
    "period",
    "seat",
    "body",
    "commitment",
    "proposal",
    "pledge",
    "goodPractice",
  ],
  ...["observer", "measure", "taskforce", "racism", "discrimination", "target", "agreement", "lead", "track"],
]);

type Part = string | { code: string; words: string };

export function explainedParts(text: string, language: Language): Part[] {
  const found: { start: number; end: number; code: string }[] = [];
  for (const { code, pattern } of patternsOf(language)) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    // Longer words come first: "national action plan" is not explained as "action plan".
    if (found.every((other) => end <= other.start || start >= other.end)) found.push({ start, end, code });
  }
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end, code } of found.sort((a, b) => a.start - b.start)) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push({ code, words: text.slice(start, end) });
    at = end;
  }
  return at < text.length ? [...parts, text.slice(at)] : parts;
}

type Pattern = { code: string; pattern: RegExp };
const patterns = new Map<Language, readonly Pattern[]>();

function patternsOf(language: Language): readonly Pattern[] {
  const made = patterns.get(language);
  if (made) return made;
  const all = [...termsByCode().values()]
    .filter(({ code }) => !known.has(code))
    .flatMap(({ code, words }) => wordsOf(words[language]).map((word) => ({ code, word })))
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ code, word }) => ({ code, pattern: patternOf(word, language) }));
  patterns.set(language, all);
  return all;
}

/** "agreement, protocol" are two words; "measure (part of an authority)" is one. */
const wordsOf = (words: string): string[] =>
  words
    .replace(/\([^)]*\)/g, "")
    .split(",")
    .map((word) => word.trim().replace(/\s+/g, " "))
    .filter((word) => word.length > 3);

/** The word by itself, also in the plural; in German with its capital. */
function patternOf(word: string, language: Language): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("’", "[’']");
  const ending = { nl: "(?:en|s)?", fr: "s?", de: "(?:e|en|n|s)?", en: "s?" }[language];
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])${escaped}${ending}(?![\\p{L}\\p{N}-])`,
    language === "de" ? "u" : "iu",
  );
}

let byCode: ReadonlyMap<string, GlossaryTerm> | undefined;
const termsByCode = (): ReadonlyMap<string, GlossaryTerm> => {
  byCode ??= new Map(glossary.flatMap(({ terms }) => terms.map((term) => [term.code, term] as const)));
  return byCode;
};
