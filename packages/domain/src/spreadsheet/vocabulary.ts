/** Words that stand for something known: an identifier, or its name in any language. */
import { foldText, nearestTo } from "../suggestion/index.js";
import { type Language, type LocalizedText, languages, readText } from "../text/index.js";

export type VocabularyTerm = {
  readonly id: string;
  readonly name: LocalizedText;
  /** Other words that people use for it. */
  readonly words?: readonly string[];
};

export type Vocabulary = {
  /** The identifier a text stands for; `null` when it stands for none, or for several. */
  find(text: string): string | null;
  /** The name by which a term is found again; its identifier when it has no such name. */
  nameOf(id: string, language: Language): string;
  /** Names and words that look like a text, in whatever language. */
  nearest(text: string): string[];
  /** Every term with its name, to choose from. */
  list(language: Language): { id: string; name: string }[];
};

const mostRemembered = 10_000;

export function createVocabulary(terms: readonly VocabularyTerm[]): Vocabulary {
  const ids = new Map<string, Set<string>>();
  const add = (text: string | null | undefined, id: string) => {
    const folded = text ? foldText(text) : "";
    if (folded === "") return;
    const known = ids.get(folded) ?? new Set();
    ids.set(folded, known.add(id));
  };
  const byId = new Map(terms.map((term) => [term.id, term]));
  for (const { id, name, words } of terms) {
    for (const language of languages) add(name[language], id);
    for (const word of words ?? []) add(word, id);
  }
  const namesFound = new Map<string, string[]>();
  let candidates: string[] | undefined;
  const lookUp = (text: string): string | null => {
    const exact = text.trim();
    if (byId.has(exact)) return exact;
    const folded = foldText(exact);
    const found = ids.get(folded);
    if (found?.size === 1) return [...found][0] as string;
    return found ? null : (byFoldedId().get(folded) ?? null);
  };
  // A column of thousands of rows has few words.
  const found = new Map<string, string | null>();
  const find = (text: string): string | null => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const id = lookUp(text);
    if (found.size < mostRemembered) found.set(text, id);
    return id;
  };
  let folded: Map<string, string> | undefined;
  const byFoldedId = () => {
    folded ??= new Map(terms.map(({ id }) => [foldText(id), id]));
    return folded;
  };
  const nameOf = (id: string, language: Language): string => {
    const name = readText(byId.get(id)?.name, language)?.text;
    return name !== undefined && find(name) === id ? name : id;
  };
  return {
    find,
    nameOf,
    nearest: (text) => {
      candidates ??= terms.flatMap(({ name, words }) => [
        ...languages.flatMap((language) => name[language] ?? []),
        ...(words ?? []),
      ]);
      const known = namesFound.get(text) ?? [...new Set(nearestTo(text, candidates))];
      namesFound.set(text, known);
      return known;
    },
    list: (language) => terms.map(({ id }) => ({ id, name: nameOf(id, language) })),
  };
}
