/**
 * What becomes of the other languages of a text when some of its words change. A translation that did not follow a change of
 * the original is out of date until somebody writes it anew, or says that it still holds.
 */
import { type Language, type LocalizedText, languages } from "./text.js";

/**
 * The text as it is kept after an edit.
 *
 * - `authentic` and `courtesy`: as before where the edit does not say them, for the languages that have words
 * - `outdated`: as the edit says it, which is how somebody tells that a translation still holds; else each language whose
 *   words stayed while those of an original changed, and those that were out of date before and stayed so
 *
 * The originals are the authentic languages. Where none is stated, they are all that are no courtesy translation: nobody can
 * say of two equal versions which one follows the other.
 *
 * @param before `null`: the text is new
 */
export function editedText(before: LocalizedText | null | undefined, edited: LocalizedText): LocalizedText {
  const words = (text: LocalizedText | null | undefined, code: Language) => text?.[code]?.trim() ?? "";
  const hasWords = (code: Language) => words(edited, code) !== "";
  const said = languages.filter(hasWords);
  const only = (list: readonly Language[] | undefined) => list?.filter(hasWords);
  const authentic = only(edited.authentic ?? before?.authentic);
  const courtesy = only(edited.courtesy ?? before?.courtesy);
  const originals = authentic?.length ? authentic : said.filter((code) => !courtesy?.includes(code));
  const isChanged = (code: Language) => words(before, code) !== words(edited, code);
  const isLeftBehind = originals.some((code) => words(before, code) !== "" && isChanged(code));
  const outdated =
    only(edited.outdated) ??
    said.filter((code) => !isChanged(code) && (isLeftBehind || before?.outdated?.includes(code)));
  const { authentic: _, courtesy: __, outdated: ___, ...texts } = edited;
  return {
    ...texts,
    ...(authentic?.length && { authentic }),
    ...(courtesy?.length && { courtesy }),
    ...(outdated.length > 0 && { outdated }),
  };
}

/**
 * A change of a record with every text in it as it is kept, also in lists and in parts of parts. Things in a list are the same
 * where their identifier is, or their place where they have none.
 *
 * @param record as it was; missing: it is new
 */
export function withEditedTexts<C extends object>(record: object | null | undefined, change: C): C {
  const was = (record ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(change).map(([name, value]) => [name, editedValue(was[name], value)]),
  ) as C;
}

function editedValue(was: unknown, is: unknown): unknown {
  if (Array.isArray(is)) {
    const before: readonly unknown[] = Array.isArray(was) ? was : [];
    return is.map((one, index) => editedValue(sameIn(before, one, index), one));
  }
  if (isText(is)) return editedText(isText(was) ? was : null, is);
  return isObject(is) ? withEditedTexts(isObject(was) ? was : null, is) : is;
}

function sameIn(before: readonly unknown[], one: unknown, index: number): unknown {
  const id = isObject(one) ? one.id : undefined;
  return id === undefined ? before[index] : before.find((other) => isObject(other) && other.id === id);
}

/** The same change with each text saying all of itself: what comes after it concludes nothing. For taking changes back. */
export function withTextsAsTheyAre<C extends object>(change: C): C {
  const stated = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(stated);
    if (isText(value)) {
      const { authentic = [], courtesy = [], outdated = [] } = value;
      return { ...value, authentic, courtesy, outdated };
    }
    return isObject(value) ? withTextsAsTheyAre(value) : value;
  };
  return Object.fromEntries(Object.entries(change).map(([name, value]) => [name, stated(value)])) as C;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const members = new Set<string>([...languages, "authentic", "courtesy", "outdated"]);

/** A text by language, told by its members: nothing else of ours has a language as a member. */
const isText = (value: unknown): value is LocalizedText =>
  isObject(value) &&
  languages.some((code) => typeof value[code] === "string") &&
  Object.keys(value).every((name) => members.has(name));
