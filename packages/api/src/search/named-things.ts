/** Things of the country that are found by their names: governments and subjects. There are few; they are held in memory. */
import { listPolicyFields } from "@napar/domain/competence";
import { type Municipality, nameOfPlace } from "@napar/domain/place";
import { foldText } from "@napar/domain/suggestion";
import { type FullText, languages } from "@napar/domain/text";
import type { Country } from "../country/index.js";
import type { Question } from "./question.js";
import type { FoundItem } from "./search.view.js";

export type NamedThing = {
  item: FoundItem;
  words: readonly string[];
  /** Its names and its short name, folded. */
  names: readonly string[];
};

const thingOf = (id: string, title: FullText, note: string | null, texts: readonly string[]): NamedThing => ({
  item: { id, title, plan: null, note, excerpt: null },
  words: foldText([id, ...Object.values(title), ...texts].join(" ")).split(" "),
  names: [...Object.values(title), note ?? ""].map(foldText),
});

export const itemOfPlace = (place: Municipality): FoundItem => ({
  ...{ id: place.code, plan: null, note: place.mainPostalCodes[0] ?? null, excerpt: null },
  title: Object.fromEntries(languages.map((language) => [language, nameOfPlace(place, language)])),
});

export const authoritiesOf = ({ competence }: Country): NamedThing[] =>
  competence.data.authorities.map(({ id, abbr, names }) => thingOf(id, names, abbr ?? null, [abbr ?? ""]));

export const subjectsOf = ({ competence }: Country): NamedThing[] =>
  listPolicyFields(competence).map(({ id, names, description }) =>
    thingOf(
      id,
      names,
      null,
      languages.flatMap((language) => description[language] ?? []),
    ),
  );

const shortestMiddle = 4;

/** Those that have all the words, by a beginning or a stem, or in the middle of a longer word; of this very name first. */
export function namedAmong(things: readonly NamedThing[], { telling, folded }: Question): FoundItem[] {
  const has = (words: readonly string[], word: string, stems: readonly string[]) =>
    words.some(
      (one) =>
        one.startsWith(word) ||
        stems.some((stem) => stem.length >= shortestMiddle && one.startsWith(stem)) ||
        (word.length >= shortestMiddle && one.includes(word)),
    );
  const found = things
    .filter(({ words }) => telling.every(({ word, stems }) => has(words, word, stems)))
    .map(({ item }) => item);
  const isNamed = (item: FoundItem) => isNamedExactly(item, folded);
  return [...found.filter(isNamed), ...found.filter((item) => !isNamed(item))];
}

/** Those of which a name has each word that was typed as the beginning of one of its own. */
export const namedByBeginnings = (things: readonly NamedThing[], words: readonly string[]): FoundItem[] =>
  things
    .filter(({ names }) =>
      names.some((name) => words.every((word) => name.startsWith(word) || name.includes(` ${word}`))),
    )
    .map(({ item }) => item);

/** Whether its name in some language is what was typed. */
export const isNamedExactly = ({ title }: Pick<FoundItem, "title">, folded: string): boolean =>
  languages.some((language) => foldText(title[language] ?? "") === folded);

/** Words that stand in names, folded, each with how it is written; and by which texts one with a slip is found. */
export type NameWords = {
  written: ReadonlyMap<string, string>;
  nears: ReadonlyMap<string, readonly string[]>;
};

/** A word, and the word with each of its letters left out in turn: two words one slip apart share one of these. */
export const nearsOf = (word: string): string[] => [
  word,
  ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1)),
];

export function wordsOfNames(names: readonly string[]): NameWords {
  const written = new Map<string, string>();
  for (const name of names)
    for (const word of name.split(/[^\p{L}\p{M}]+/u)) if (word.length > 3) written.set(foldText(word), word);
  const nears = new Map<string, string[]>();
  for (const word of written.keys())
    for (const near of new Set(nearsOf(word))) nears.set(near, [...(nears.get(near) ?? []), word]);
  return { written, nears };
}
