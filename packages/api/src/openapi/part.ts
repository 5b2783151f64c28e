/** Parts of answers that several concepts share, described once in the OpenAPI document. */
import { z } from "@hono/zod-openapi";
import { type FullText, type LocalizedText, language } from "@napar/domain/text";

/** A value of the domain that passes through unchanged; its own documentation is in `@napar/domain`. */
export const untouched = <T>(description: string) =>
  z.custom<T>().openapi({ type: "object", additionalProperties: true, description });

const oneLanguage = z.string().nullable().optional();

export const localizedTextView: z.ZodType<LocalizedText> = z
  .object({
    nl: oneLanguage,
    fr: oneLanguage,
    de: oneLanguage,
    en: oneLanguage,
    authentic: z.array(language).optional(),
    courtesy: z.array(language).optional(),
  })
  .openapi("LocalizedText", {
    description:
      "A text in one or more of nl, fr, de, en. `authentic`: languages in which the authority published it; `courtesy`: translations without legal value.",
  });

export const fullTextView: z.ZodType<FullText> = z
  .object({ nl: z.string(), fr: z.string(), de: z.string(), en: z.string() })
  .openapi("FullText", { description: "A text in four languages, always complete." });

export type SourceNote = {
  docs?: string[];
  status?: string | null;
  confidence?: string | null;
  note?: string | null;
  url?: string | null;
};

/** Where a statement comes from and how sure it is; `null`: the source gives nothing. */
export const sourceNoteView: z.ZodType<SourceNote | null> = z
  .object({
    docs: z.array(z.string()).optional(),
    status: z.string().nullable().optional(),
    confidence: z.string().nullable().optional(),
    note: z.string().nullable().optional(),
    url: z.string().nullable().optional(),
  })
  .nullable()
  .openapi("SourceNote", {
    description: "Source documents, and how sure the statement is (high, medium, low).",
  });
