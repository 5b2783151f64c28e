/** Dates as people write them in Belgium: day before month, month names in four languages; what is partial stays so. */
import { type IsoDate, isPartialDate, type PartialDate } from "../calendar/index.js";
import { foldText } from "../suggestion/index.js";
import { type Cell, dayOfSerial, shownText } from "./grid.js";

const monthNames: readonly (readonly string[])[] = [
  ["januari", "janvier", "januar", "january", "janner", "jan", "janv"],
  ["februari", "fevrier", "februar", "february", "feb", "febr", "fev", "fevr"],
  ["maart", "mars", "marz", "march", "mrt", "mar", "mrz"],
  ["april", "avril", "apr", "avr"],
  ["mei", "mai", "may"],
  ["juni", "juin", "june", "jun"],
  ["juli", "juillet", "july", "jul", "juil"],
  ["augustus", "aout", "august", "aug"],
  ["september", "septembre", "sep", "sept"],
  ["oktober", "octobre", "october", "okt", "oct"],
  ["november", "novembre", "nov"],
  ["december", "decembre", "dezember", "dec", "dez"],
];
const monthOfName = new Map(
  monthNames.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

const two = (value: number | string): string => String(value).padStart(2, "0");
/** Two digits are of this century: plans are not older. */
const yearOf = (text: string): string => (text.length === 2 ? `20${text}` : text);

/** A number that cannot be a year and can be a day of 1950 to 2130, where a date lost its format. */
const isLikelySerial = (value: number): boolean => value > 18_264 && value < 84_370;

/**
 * Reads a date.
 *
 * @returns a year, a month or a day, as precise as it was written; `null` when it is no date, or may be two
 */
export function readDate(cell: Cell, since1904: boolean): PartialDate | null {
  if (typeof cell === "object" && cell !== null && "date" in cell) {
    const day = dayOfSerial(cell.date, since1904);
    return day === null ? null : asPreciseAsShown(day, cell.shown);
  }
  const value = typeof cell === "number" ? cell : isShownNumber(cell) ? cell.number : null;
  if (value !== null && Number.isInteger(value) && isLikelySerial(value)) {
    return dayOfSerial(value, since1904);
  }
  return readDateText(shownText(cell));
}

const isShownNumber = (cell: Cell): cell is { number: number; shown: string } =>
  typeof cell === "object" && cell !== null && "number" in cell;

/** A cell that shows "12/2026" was meant as that month, whatever day the program keeps behind it. */
function asPreciseAsShown(day: IsoDate, shown: string): PartialDate {
  const read = readDateText(shown);
  return read !== null && read.length < day.length && day.startsWith(read) ? read : day;
}

export function readDateText(text: string): PartialDate | null {
  const whole = text
    .trim()
    .replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[ap]m)?$/i, "")
    .replace(/^(?:\p{L}+\.?,?\s+)(?=\d{1,2}[\s./-])/u, (weekday) => (isWeekday(weekday) ? "" : weekday));
  const read = inNumbers(whole) ?? inWords(whole);
  return read !== null && isPartialDate(read) ? read : null;
}

const weekdays =
  /^(maan|dins|woens|donder|vrij|zater|zon|lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun|die|mit|don|fre|son)/;
const isWeekday = (word: string): boolean =>
  weekdays.test(foldText(word)) && !monthOfName.has(foldText(word));

function inNumbers(text: string): string | null {
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  if (iso) return [iso[1], iso[2], iso[3]].flatMap((part) => (part ? [two(part)] : [])).join("-");
  const day = /^(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})$/.exec(text);
  if (day) return `${yearOf(day[3] as string)}-${two(day[2] as string)}-${two(day[1] as string)}`;
  const month = /^(\d{1,2})\s?[./-]\s?(\d{4})$/.exec(text);
  return month ? `${month[2]}-${two(month[1] as string)}` : null;
}

function inWords(text: string): string | null {
  const words = foldText(text).split(" ");
  const names = words.flatMap((word) => monthOfName.get(word) ?? []);
  const [month] = names;
  if (names.length !== 1 || month === undefined) return null;
  const rest = words.filter((word) => !monthOfName.has(word) && word !== "de" && word !== "of");
  const numbers = rest.map((word) => /^(\d{1,4})(?:er|e|st|nd|rd|th|ste|de)?$/.exec(word)?.[1]);
  if (numbers.some((number) => number === undefined)) return null;
  const years = numbers.filter((number) => number?.length === 4) as string[];
  const others = numbers.filter((number) => number !== undefined && number.length < 4) as string[];
  if (years.length === 1 && others.length === 0) return `${years[0]}-${two(month)}`;
  if (years.length === 1 && others.length === 1)
    return `${years[0]}-${two(month)}-${two(others[0] as string)}`;
  // "dec-26": a program's short form of a month; a day and a year of two digits would leave it open which is which.
  if (years.length === 0 && others.length === 1 && /^\p{L}/u.test(text.trim()) && others[0]?.length === 2) {
    return `20${others[0]}-${two(month)}`;
  }
  return null;
}
