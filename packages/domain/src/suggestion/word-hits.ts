/** Where the words of a search stand in a text, so that a reader sees why it was found. */
import { foldText } from "./suggestion.js";

/** A word that was looked for: as it was typed, or brought to its stem. */
export type SoughtWord = { folded: string; isStem: boolean };
export type TextPart = { text: string; isHit: boolean };

/** An ending that a stem may have: "maatregel" in "maatregelen". */
const longestEnding = 4;
/** A word that is shorter is looked for as it is. */
const shortestBeginning = 3;

/** The text in parts, in order; put together they are the text again. */
export function hitsIn(text: string, sought: readonly SoughtWord[]): TextPart[] {
  const parts: TextPart[] = [];
  const add = (part: string, isHit: boolean) => {
    const last = parts.at(-1);
    if (part === "") return;
    if (last && last.isHit === isHit) last.text += part;
    else parts.push({ text: part, isHit });
  };
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    add(text.slice(end, index), false);
    add(word, isSought(foldText(word), sought));
    end = index + word.length;
  }
  add(text.slice(end), false);
  return parts;
}

const isSought = (word: string, sought: readonly SoughtWord[]): boolean =>
  sought.some(({ folded, isStem }) => {
    if (word === folded) return true;
    if (folded.length < shortestBeginning || !word.startsWith(folded)) return false;
    return !isStem || word.length - folded.length <= longestEnding;
  });

/**
 * The part of a text around the first word that was looked for, cut between words.
 *
 * @param longest how many characters at the most, beside the signs that say it was cut
 * @returns `null` when the text has none of the words
 */
export function excerptOf(text: string, sought: readonly SoughtWord[], longest = 200): string | null {
  const parts = hitsIn(text, sought);
  const hit = parts.findIndex(({ isHit }) => isHit);
  if (hit < 0) return null;
  if (text.length <= longest) return text;
  const at = parts.slice(0, hit).reduce((sum, part) => sum + part.text.length, 0);
  const wanted = Math.max(0, Math.min(at - Math.floor(longest / 3), text.length - longest));
  const from = wanted === 0 ? 0 : at - text.slice(wanted, at).replace(/^\S*\s+/, "").length;
  const cut = text.slice(from, from + longest);
  const isEnd = from + longest >= text.length;
  const shown = isEnd ? cut : cut.replace(/\s+\S*$/, "");
  return `${from > 0 ? "… " : ""}${shown}${isEnd ? "" : " …"}`;
}
