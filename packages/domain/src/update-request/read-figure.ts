/** A number as somebody writes it by hand in their language; what it was read as is shown to them again. */
import type { Language } from "../text/index.js";

/** The sign before decimals; the other one, a space or an apostrophe stands between thousands. */
const decimalSigns: Readonly<Record<Language, "." | ",">> = { nl: ",", fr: ",", de: ",", en: "." };

/**
 * @returns `null` when it is no number, or its signs stand where they cannot: nothing is guessed of a figure
 */
export function readFigure(text: string, language: Language): number | null {
  const bare = text.trim().replace(/^[-−–]\s?/, "-");
  const own = decimalSigns[language];
  const other = own === "," ? "." : ",";
  // Another habit is plain enough where it cannot be thousands: "12.5" in Dutch.
  const isOtherHabit = new RegExp(`^-?\\d+\\${other}\\d{1,2}$`).test(bare);
  const decimal = isOtherHabit ? other : own;
  const [whole = "", decimals, ...more] = bare.split(decimal);
  if (more.length > 0 || (decimals !== undefined && !/^\d+$/.test(decimals))) return null;
  const between = isOtherHabit ? "" : `${other} \\u00a0\\u202f'’`;
  const isPlain = /^-?\d+$/.test(whole);
  const isGrouped = between !== "" && new RegExp(`^-?\\d{1,3}([${between}])\\d{3}(\\1\\d{3})*$`).test(whole);
  if (!isPlain && !isGrouped) return null;
  const number = Number(`${whole.replace(/[^\d-]/g, "")}${decimals === undefined ? "" : `.${decimals}`}`);
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : null;
}
