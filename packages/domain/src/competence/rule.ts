/**
 * A competence rule: who holds an instrument in a field, where, since when, on which legal basis.
 * Rules are rows of data. A reform closes rows and opens others; it edits no function.
 */
import * as z from "zod";
import { isoDate } from "../calendar/index.js";
import { confidence, verification } from "../legal-source/index.js";
import { fullText, localizedText } from "../text/index.js";
import { cooperationLevel, exclusivity, institutionLanguage, instrument } from "./vocabulary.js";

export const ruleCooperation = z.object({
  level: cooperationLevel,
  agreements: z.array(z.string()).min(1).optional(),
});
export type RuleCooperation = z.infer<typeof ruleCooperation>;

export const ruleException = z.object({
  placeGroups: z.array(z.string()).min(1),
  /** When given, the exception only concerns institutions of these language sides. */
  institutions: z.array(institutionLanguage).min(1).optional(),
});

export const competenceRule = z
  .object({
    id: z.string(),
    field: z.string(),
    /** The part of the field the rule is about; without it, the rule covers the whole field. */
    aspect: z.string().optional(),
    holder: z.string(),
    instruments: z.array(instrument).min(1),
    /** Ids of language areas. */
    territory: z.array(z.string()).min(1),
    institutions: z.array(institutionLanguage).min(1).optional(),
    /** The rule only concerns municipalities of one of these groups. */
    placeGroups: z.array(z.string()).min(1).optional(),
    exceptions: z.array(ruleException).min(1).optional(),
    exclusivity,
    cooperation: ruleCooperation,
    legalBases: z.array(z.string()).min(1),
    validFrom: isoDate,
    /** Last day in force; `null` while the rule still applies. */
    validTo: isoDate.nullable(),
    /** Services through which the holder acts. */
    agencies: z.array(z.string()).min(1).optional(),
    /** What the facts of the rule cannot say: a limit, a transition, what was not seen. */
    note: localizedText.optional(),
    confidence,
    verification,
    sources: z.array(z.string()).min(1),
  })
  .refine((rule) => rule.validTo === null || rule.validFrom <= rule.validTo, {
    error: "a last day on or after the first day",
  });
export type CompetenceRule = z.infer<typeof competenceRule>;

export const fieldGroup = z.object({ id: z.string(), names: fullText });
export type FieldGroup = z.infer<typeof fieldGroup>;

export const policyField = z.object({
  id: z.string(),
  group: z.string(),
  names: fullText,
  description: localizedText,
});
export type PolicyField = z.infer<typeof policyField>;

/** A part of a field that rules name when two levels share it, with its label. */
export const aspect = z.object({ id: z.string(), names: fullText });
export type Aspect = z.infer<typeof aspect>;

/** A day on which competences, their exercise, or the tasks of a body moved. */
export const transfer = z.object({
  id: z.string(),
  from: z.string(),
  to: z.array(z.string()).min(1),
  fields: z.array(z.string()).min(1),
  territory: z.array(z.string()).min(1),
  effectiveDate: isoDate,
  /** Where staff and money moved later: the day and what moved. */
  operationalDate: localizedText.optional(),
  nature: z.enum(["competence", "exercise", "body"]),
  legalBases: z.array(z.string()).min(1),
  note: localizedText.optional(),
  confidence,
  sources: z.array(z.string()).min(1),
});
export type Transfer = z.infer<typeof transfer>;
