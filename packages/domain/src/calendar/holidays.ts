/**
 * The ten public holidays of Belgium, and working days.
 *
 * @see Act of 4 January 1974 on public holidays, art. 4, and Royal Decree of 18 April 1974, art. 1, which name the ten
 *   days. The feast days of the communities and regions (11 July, 27 September, 15 November and others) are no public
 *   holidays for everybody and therefore move no deadline.
 */
import { addDays, type IsoDate } from "./day.js";

export const holidayIds = [
  "new-year",
  "easter-monday",
  "labour-day",
  "ascension",
  "whit-monday",
  "national-day",
  "assumption",
  "all-saints",
  "armistice",
  "christmas",
] as const;
export type HolidayId = (typeof holidayIds)[number];

type HolidayNames = Readonly<Record<"nl" | "fr" | "de" | "en", string>>;
export const holidayNames: Readonly<Record<HolidayId, HolidayNames>> = {
  "new-year": { nl: "Nieuwjaarsdag", fr: "Jour de l’an", de: "Neujahr", en: "New Year’s Day" },
  "easter-monday": { nl: "Paasmaandag", fr: "Lundi de Pâques", de: "Ostermontag", en: "Easter Monday" },
  "labour-day": { nl: "Dag van de Arbeid", fr: "Fête du Travail", de: "Tag der Arbeit", en: "Labour Day" },
  ascension: { nl: "Hemelvaartsdag", fr: "Ascension", de: "Christi Himmelfahrt", en: "Ascension Day" },
  "whit-monday": { nl: "Pinkstermaandag", fr: "Lundi de Pentecôte", de: "Pfingstmontag", en: "Whit Monday" },
  "national-day": {
    nl: "Nationale feestdag",
    fr: "Fête nationale",
    de: "Nationalfeiertag",
    en: "National Day",
  },
  assumption: { nl: "O.L.V.-Hemelvaart", fr: "Assomption", de: "Mariä Himmelfahrt", en: "Assumption Day" },
  "all-saints": { nl: "Allerheiligen", fr: "Toussaint", de: "Allerheiligen", en: "All Saints’ Day" },
  armistice: { nl: "Wapenstilstand", fr: "Armistice", de: "Waffenstillstand", en: "Armistice Day" },
  christmas: { nl: "Kerstmis", fr: "Noël", de: "Weihnachten", en: "Christmas Day" },
};

/** Easter Sunday of a year of the Gregorian calendar (from 1583), by the method of Meeus, Jones and Butcher. */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  const month = String(Math.floor(days / 31)).padStart(2, "0");
  const day = String((days % 31) + 1).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${month}-${day}`;
}

export type Holiday = { readonly day: IsoDate; readonly id: HolidayId };

/** The ten public holidays of a year, in the order of the year. */
export function holidaysOf(year: number): Holiday[] {
  const easter = easterSunday(year);
  const fixed = (monthAndDay: string): IsoDate => `${easter.slice(0, 4)}-${monthAndDay}`;
  const days: Record<HolidayId, IsoDate> = {
    "new-year": fixed("01-01"),
    "easter-monday": addDays(easter, 1),
    "labour-day": fixed("05-01"),
    ascension: addDays(easter, 39),
    "whit-monday": addDays(easter, 50),
    "national-day": fixed("07-21"),
    assumption: fixed("08-15"),
    "all-saints": fixed("11-01"),
    armistice: fixed("11-11"),
    christmas: fixed("12-25"),
  };
  return holidayIds
    .map((id) => ({ id, day: days[id] }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

export const holidayOn = (day: IsoDate): HolidayId | null =>
  holidaysOf(Number(day.slice(0, 4))).find((holiday) => holiday.day === day)?.id ?? null;

/** 0 is Sunday, 6 is Saturday. */
const weekdayOf = (day: IsoDate): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Why nobody is expected at work: `null` on a working day. A holiday on a weekend counts as the weekend it is on. */
export function dayOffReason(day: IsoDate): "saturday" | "sunday" | HolidayId | null {
  const weekday = weekdayOf(day);
  return weekday === 6 ? "saturday" : weekday === 0 ? "sunday" : holidayOn(day);
}
export type DayOffReason = NonNullable<ReturnType<typeof dayOffReason>>;

/** Neither a Saturday, nor a Sunday, nor a public holiday. */
export const isWorkingDay = (day: IsoDate): boolean => dayOffReason(day) === null;

/** The day itself when it is a working day, otherwise the first one after it. */
export function firstWorkingDayFrom(day: IsoDate): IsoDate {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, 1);
  return candidate;
}

/** The n-th working day after a day, which itself is not counted; the day itself for 0. */
export function addWorkingDays(day: IsoDate, days: number): IsoDate {
  let reached = day;
  for (let left = days; left > 0; left--) reached = firstWorkingDayFrom(addDays(reached, 1));
  return reached;
}
