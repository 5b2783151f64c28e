/** Amounts, percentages and yes or no, as people write them in Dutch, French, German and English. */
import { maxEuroCents } from "../budget/index.js";
import { err, ok, type Result } from "../result/index.js";
import { foldText } from "../suggestion/index.js";
import { type Cell, shownText } from "./grid.js";

export type MoneyRefusal = { kind: "moneyUnreadable" | "moneyNegative" | "moneyNotEuro" | "moneyTooLarge" };

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  duizend: 1e3,
  mille: 1e3,
  tausend: 1e3,
  thousand: 1e3,
  m: 1e6,
  mio: 1e6,
  mln: 1e6,
  miljoen: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
};

/** Reads an amount in euro, as whole cents: a number that a program computed is rounded, a text with three decimals refused. */
export function readMoney(cell: Cell): Result<number, MoneyRefusal> {
  const text = shownText(cell);
  if (/[$£¥₣]|\b(USD|GBP|CHF|BEF|frank|francs?)\b/i.test(text)) return err({ kind: "moneyNotEuro" });
  const kept =
    typeof cell === "number"
      ? cell
      : typeof cell === "object" && cell && "number" in cell
        ? cell.number
        : null;
  const amount = kept ?? amountIn(text);
  if (amount === null || (kept !== null && text.includes("%"))) return err({ kind: "moneyUnreadable" });
  if (amount < 0) return err({ kind: "moneyNegative" });
  const cents = Math.round(amount * 100);
  return cents > maxEuroCents ? err({ kind: "moneyTooLarge" }) : ok(cents);
}

function amountIn(text: string): number | null {
  const bare = text
    .replace(/€|\beuros?\b|\bEUR\b/gi, " ")
    .replace(/[\s\u00a0\u202f\u2009]+/g, " ")
    .trim();
  const isNegative = /^-|^\(.*\)$|-$/.test(bare.replace(/[.,]\s?[-–—]+$/, ""));
  const positive = bare
    // "1.500,-" is how Dutch writes a whole amount.
    .replace(/[.,]\s?[-–—]+$/, "")
    .replace(/^\((.*)\)$/, "$1")
    .replace(/^-\s?|-$/g, "")
    .trim();
  const scaled = /^(.*\d)\s?(\p{L}+)\.?$/u.exec(positive) ?? /^()(.*)$/.exec("");
  const word = scaled?.[2] ? foldText(scaled[2]) : "";
  const scale = word === "" ? 1 : scales[word];
  const number = plainNumber(word === "" ? positive : (scaled?.[1] ?? "").trim());
  if (scale === undefined || number === null) return null;
  return (isNegative ? -1 : 1) * number * scale;
}

export type NumberRefusal = { kind: "numberUnreadable" | "numberAmbiguous" };

/**
 * Reads a number that is no amount: any number of decimals, less than zero, and a percentage as what it shows ("80 %" is 80).
 *
 * @returns `numberAmbiguous` for "1.234": a thousand and more to one reader, little more than one to another
 */
export function readNumber(cell: Cell): Result<number, NumberRefusal> {
  const text = shownText(cell);
  const kept = typeof cell === "number" ? cell : isKept(cell) ? cell.number : null;
  // What 0.8 shows as 80 % is 80, without the noise of the multiplication.
  if (kept !== null) return ok(text.includes("%") ? Number((kept * 100).toPrecision(12)) : kept);
  const bare = text.replace(/%|[\s\u00a0\u202f\u2009'’]/g, "").replace(/^[−–]/, "-");
  if (!/^-?\d[\d.,]*$/.test(bare)) return err({ kind: "numberUnreadable" });
  const signs = [...bare.matchAll(/[.,]/g)].map(([sign]) => sign);
  const last = signs.at(-1);
  if (last === undefined) return ok(Number(bare));
  const isOne = signs.length === 1;
  if (isOne && /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(bare)) return err({ kind: "numberAmbiguous" });
  // The same sign more than once stands between groups of three; the last of two signs before the decimals.
  const isGrouped = !isOne && signs.every((sign) => sign === last);
  const at = bare.lastIndexOf(last);
  const whole = (isGrouped ? bare : bare.slice(0, at)).replace(/[.,]/g, "");
  return ok(Number(isGrouped ? whole : `${whole}.${bare.slice(at + 1)}`));
}
const isKept = (cell: Cell): cell is { number: number; shown: string } =>
  typeof cell === "object" && cell !== null && "number" in cell;

/** "1.234,56", "1 234,56", "1,234.56", "1'234.56"; `null` when the signs do not stand where they can. */
export function plainNumber(text: string): number | null {
  const grouped = text.replace(/(\d)[ '’](?=\d{3}(?!\d))/g, "$1");
  if (!/^\d[\d.,]*$/.test(grouped)) return null;
  const last = Math.max(grouped.lastIndexOf("."), grouped.lastIndexOf(","));
  if (last < 0) return Number(grouped);
  const sign = grouped[last] as string;
  const other = sign === "." ? "," : ".";
  const decimals = grouped.slice(last + 1);
  const before = grouped.slice(0, last);
  const isGroup = (part: string, separator: string) =>
    new RegExp(`^\\d{1,3}(\\${separator}\\d{3})*$`).test(part);
  // One sign, three digits behind it: people group thousands far more often than they write thousandths of a cent.
  if (!grouped.includes(other) && decimals.length === 3) {
    return isGroup(grouped, sign) ? Number(grouped.replaceAll(sign, "")) : null;
  }
  if (before.includes(sign) || decimals.length < 1 || decimals.length > 2) return null;
  if (before.includes(other) && !isGroup(before, other)) return null;
  return Number(`${before.replaceAll(other, "")}.${decimals}`);
}

/** Reads a percentage as a fraction: "80 %" is 0.8. `null`: no percentage. */
export function readPercentage(cell: Cell): number | null {
  const text = shownText(cell);
  if (!/%|\b(procent|pour ?cent|prozent|percent)\b/i.test(text)) return null;
  if (typeof cell === "object" && cell !== null && "number" in cell) return cell.number;
  const number = plainNumber(text.replace(/%|\p{L}+/gu, "").trim());
  return number === null ? null : number / 100;
}

const yesWords = ["ja", "j", "oui", "o", "yes", "y", "x", "v", "true", "vrai", "waar", "wahr", "1"];
const noWords = ["nee", "neen", "n", "non", "nein", "no", "false", "faux", "onwaar", "falsch", "0"];

/** @returns `null` when it is neither: never taken for a no */
export function readYesNo(cell: Cell): boolean | null {
  if (typeof cell === "boolean") return cell;
  const shown = shownText(cell);
  if (/^[✓✔☑]/.test(shown)) return true;
  const word = foldText(shown);
  if (yesWords.includes(word)) return true;
  return noWords.includes(word) ? false : null;
}
