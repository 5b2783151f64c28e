/**
 * Parts of answers that several concepts share, described once in the OpenAPI document.
 *
 * Schemas of the domain are cloned before they are described: those made before this library was loaded cannot be.
 */
import { z } from "@hono/zod-openapi";
import { recordSource } from "@napar/domain/framework";
import type { Plan } from "@napar/domain/plan";
import { type FullText, fullText, type LocalizedText, localizedText } from "@napar/domain/text";

/** A value of the domain that passes through unchanged; its own documentation is in `@napar/domain`. */
export const untouched = <T>(description: string) =>
  z.custom<T>().openapi({ type: "object", additionalProperties: true, description });

export const localizedTextView: z.ZodType<LocalizedText> = localizedText.clone().openapi("LocalizedText", {
  description:
    "A text in one or more of nl, fr, de, en. `authentic`: languages in which the authority published it; `courtesy`: translations without legal value.",
});

export const fullTextView: z.ZodType<FullText> = fullText.clone().openapi("FullText", {
  description: "A text in four languages, always complete.",
});

/** Its schema in the OpenAPI document is the published one of `napar-plan/1`, see `document.ts`. */
export const planDocumentView = z
  .custom<Plan>()
  .openapi("PlanDocument", { type: "object", description: "A plan in the format napar-plan/1" });

/** Where a statement comes from and how sure it is; `null`: the source gives nothing. */
export const sourceNoteView = recordSource
  .clone()
  .openapi("SourceNote", {
    description: "Source documents, and how sure the statement is (high, medium, low).",
  })
  .nullable();

/** Its schema in the OpenAPI document is that of the command in the domain, see `document.ts`. */
export const commandBodyView = (command: string) =>
  z
    .custom<unknown>((body) => body !== undefined && body !== null)
    .openapi(commandPartName(command), { type: "object" });
export const commandPartName = (command: string): string =>
  `Command${command.charAt(0).toUpperCase()}${command.slice(1)}`;
