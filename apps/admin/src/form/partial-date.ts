/** A date of which the day or the month may stay empty, as three fields and as one text. */
import { type PartialDate, partialDate } from "@napar/domain/calendar";

export type DateParts = { day: string; month: string; year: string };

export const noDate: DateParts = { day: "", month: "", year: "" };

export function partsOf(date: string | null | undefined): DateParts {
  const [year = "", month = "", day = ""] = (date ?? "").split("-");
  return { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
}

export const isEmptyDate = ({ day, month, year }: DateParts): boolean =>
  [day, month, year].every((part) => part.trim() === "");

/**
 * @returns `null` when all three are empty; `undefined` when they are no date that exists, such as a day without its month
 */
export function dateOf({ day, month, year }: DateParts): PartialDate | null | undefined {
  const [d, m, y] = [day, month, year].map((part) => part.trim());
  if (d === "" && m === "" && y === "") return null;
  if (d !== "" && m === "") return undefined;
  if (![d, m, y].every((part) => /^\d*$/.test(part ?? ""))) return undefined;
  const text = [y, m?.padStart(2, "0"), d?.padStart(2, "0")].filter((part) => part !== "" && part !== "00");
  const parsed = partialDate.safeParse(text.join("-"));
  return parsed.success ? parsed.data : undefined;
}
