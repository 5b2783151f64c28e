/** A day asked of a reader: three fields, as everybody writes a day. It comes back as `day`, `month` and `year`. */
import { type IsoDate, isIsoDate } from "@napar/domain/calendar";
import type { Language } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";

const dayParts = ["day", "month", "year"] as const;
export type DayParts = Record<(typeof dayParts)[number], string>;

export type AskedDay = {
  parts: DayParts;
  /** As it was asked: by the fields, or as `date=2020-01-01` in an address. */
  written: string;
  /** `null`: no day that exists. */
  date: IsoDate | null;
  /** It came from the fields: an address to keep says it as `date`. */
  isInParts: boolean;
};

export function readDay(query: URLSearchParams, otherwise: string): AskedDay {
  const text = (name: string) => (query.get(name) ?? "").trim().slice(0, 200);
  const isInParts = dayParts.some((name) => query.has(name));
  const named = query.has("date") ? text("date") : otherwise;
  const [year = "", month = "", day = ""] = named.split("-");
  const parts = isInParts
    ? { day: text("day"), month: text("month"), year: text("year") }
    : { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
  const written = isInParts ? isoOf(parts) : named;
  return {
    parts,
    written: isInParts ? written : named,
    date: isIsoDate(written) ? written : null,
    isInParts,
  };
}

function isoOf({ day, month, year }: DayParts): string {
  if (![day, month, year].every((part) => /^\d+$/.test(part))) return "";
  return `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** What is wrong with a day that does not exist, in words. */
export function dayProblem({ parts, written, isInParts }: AskedDay, language: Language): string {
  const t = inLanguage(language);
  if (!isInParts) return t.refusalInvalidDate({ value: written.slice(0, 40), example: "2020-01-01" });
  return Object.values(parts).includes("") ? t.competenceDateMissing() : t.competenceDateWrong(parts);
}

export function DayFields({
  parts,
  problem,
  language,
}: {
  parts: DayParts;
  problem: string | undefined;
  language: Language;
}) {
  const t = inLanguage(language);
  const names = { day: t.competenceDay(), month: t.competenceMonth(), year: t.competenceYear() };
  return (
    <fieldset className={problem ? "field day wrong" : "field day"}>
      <legend>{t.competenceDate()}</legend>
      {problem ? (
        <span className="problem" id="day-problem">
          {problem}
        </span>
      ) : null}
      <div className="parts">
        {dayParts.map((part) => (
          <label key={part}>
            <span>{names[part]}</span>
            <input
              type="text"
              inputMode="numeric"
              id={part}
              name={part}
              defaultValue={parts[part]}
              maxLength={part === "year" ? 4 : 2}
              autoComplete="off"
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? "day-problem" : undefined}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
