/** Query parameters that several addresses take. */
import { z } from "@hono/zod-openapi";

/** A whole number as people write it in an address: digits only. */
export const integerParameter = (min: number, max: number, description: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `a whole number from ${min} to ${max}`)
    .transform(Number)
    .pipe(
      z
        .int()
        .min(min, `a whole number from ${min} to ${max}`)
        .max(max, `a whole number from ${min} to ${max}`),
    )
    .openapi({ type: "integer", minimum: min, maximum: max, description });

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
