/** Query parameters that several addresses take. */
import { z } from "@hono/zod-openapi";

const wholeNumber = (min: number, max: number) => {
  const expected = `a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, expected)
    .transform(Number)
    .pipe(z.int().min(min, expected).max(max, expected));
};

/** A whole number as people write it in an address: digits only. */
export const integerParameter = (min: number, max: number, description: string) =>
  wholeNumber(min, max).openapi({ type: "integer", minimum: min, maximum: max, description });

/** The same, with the number that holds when none is given. */
export const presetIntegerParameter = (min: number, max: number, preset: number, description: string) =>
  wholeNumber(min, max)
    .default(preset)
    .openapi({ type: "integer", minimum: min, maximum: max, default: preset, description });

/** A short text: an id, a name, words to look for. */
export const textParameter = (description: string, example?: string) =>
  z
    .string()
    .trim()
    .min(1, "at least one character")
    .max(200, "at most 200 characters")
    .openapi({ description, example, minLength: 1, maxLength: 200 });

/** A civil day. Whether the calendar has it is for the domain to say: it offers the days that may have been meant. */
export const dayParameter = (description: string) =>
  z
    .string()
    .max(50, "at most 50 characters")
    .openapi({ type: "string", format: "date", description, example: "2025-06-30" });

/** One of a closed list. */
export const choiceParameter = <const T extends readonly [string, ...string[]]>(
  values: T,
  description: string,
) => z.enum(values).openapi({ description });

export const idParameter = (description: string, example?: string) =>
  z.string().min(1).max(200).openapi({ description, example });
