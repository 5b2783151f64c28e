/**
 * Reads a question as it comes: is the field known, the instrument, the aspect, the day?
 */
import {
  addDays,
  addMonths,
  firstDay,
  type IsoDate,
  isIsoDate,
  isPartialDate,
  lastDay,
} from "../calendar/index.js";
import { err, ok, type Result } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";
import { type CompetenceModel, type FieldModel, findPolicyField } from "./model.js";
import type { UnknownValue } from "./refusal.js";
import { institutionLanguages, instruments } from "./vocabulary.js";

export type QuestionWords = {
  field: string;
  instrument: string;
  institutionLanguage?: string | undefined;
  aspect?: string | undefined;
};

/** Checks the words of a question against the model; names the first one that is not known. */
export function readWords(model: CompetenceModel, words: QuestionWords): Result<FieldModel, UnknownValue> {
  const known = findPolicyField(model, words.field);
  if (!known.ok) return known;
  const field = model.fields.get(words.field) as FieldModel;
  if (!(instruments as readonly string[]).includes(words.instrument))
    return err(unknown("unknownInstrument", words.instrument, instruments));
  const { institutionLanguage, aspect } = words;
  if (
    institutionLanguage !== undefined &&
    !(institutionLanguages as readonly string[]).includes(institutionLanguage)
  )
    return err(unknown("unknownInstitutionLanguage", institutionLanguage, institutionLanguages));
  if (aspect !== undefined && !field.aspects.includes(aspect))
    return err(unknown("unknownAspect", aspect, field.aspects));
  return ok(field);
}

/** The nearest candidates; all of them when none looks alike, because these lists are short. */
function unknown(kind: UnknownValue["kind"], value: string, candidates: readonly string[]): UnknownValue {
  const nearest = nearestTo(value, candidates);
  return { kind, value, nearest: nearest.length > 0 ? nearest : candidates };
}

/** Checks a day; the refusal offers the days that may have been meant. */
export function readDay(day: string): Result<IsoDate, UnknownValue> {
  return isIsoDate(day) ? ok(day) : err({ kind: "invalidDate", value: day, nearest: nearestDays(day) });
}

function nearestDays(value: string): string[] {
  const text = value.trim();
  if (isPartialDate(text)) return [firstDay(text), lastDay(text)];
  const numbers = text.match(/\d+/g) ?? [];
  // Belgium writes the day first (21/03/2025); computers the year.
  const [year, month, day] = (numbers[0]?.length === 4 ? numbers : [...numbers].reverse()).map(Number);
  if (numbers.length !== 3 || !year || !month || !day || year < 1000 || month > 12 || day > 31) return [];
  const first = `${year}-${String(month).padStart(2, "0")}-01`;
  const wanted = addDays(first, day - 1);
  const nextMonth = addMonths(first, 1);
  // A day the month does not have: its last day, and the first of the next month.
  return wanted < nextMonth ? [wanted] : [addDays(nextMonth, -1), nextMonth];
}
