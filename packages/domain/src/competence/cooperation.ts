/**
 * How governments work together: agreements, procedures, standing bodies, and who adopts which plan.
 */
import * as z from "zod";
import { isoDate, partialDate } from "../calendar/index.js";
import { confidence } from "../legal-source/index.js";
import { fullText, localizedText } from "../text/index.js";
import { cooperationLevel } from "./vocabulary.js";

export const cooperationAgreement = z.object({
  id: z.string(),
  legalBasis: z.string(),
  parties: z.array(z.string()).min(2),
  /** First day in force; `null` when that day was not seen, or the agreement is not concluded (the note says which). */
  inForce: isoDate.nullable(),
  /** Announced and not concluded: it provides nothing yet. */
  concluded: z.boolean(),
  parliamentaryAssent: z.boolean(),
  /** Required by a special act. */
  mandatory: z.boolean(),
  fields: z.array(z.string()).min(1),
  note: localizedText,
  confidence,
  sources: z.array(z.string()).min(1),
});
export type CooperationAgreement = z.infer<typeof cooperationAgreement>;

export const procedure = z.object({
  id: z.string(),
  title: localizedText,
  legalBases: z.array(z.string()).min(1),
  /** Authorities that can use it. */
  who: z.array(z.string()).min(1),
  when: localizedText,
  assent: localizedText,
  effect: localizedText,
  /** The levels of cooperation this procedure is the ordinary way to provide; empty for procedures of conflict. */
  provides: z.array(cooperationLevel),
  sources: z.array(z.string()).min(1),
  confidence,
});
export type Procedure = z.infer<typeof procedure>;

export const coordinationBody = z.object({
  id: z.string(),
  names: fullText,
  level: z.enum(["interfederal", "federal", "community", "region", "local"]),
  members: z.array(z.string()),
  chair: localizedText,
  cadence: localizedText,
  legalBases: z.array(z.string()),
  role: localizedText,
  validFrom: partialDate.optional(),
  confidence,
  sources: z.array(z.string()).min(1),
});
export type CoordinationBody = z.infer<typeof coordinationBody>;

export const planAdoption = z.object({
  id: z.string(),
  plan: localizedText,
  adopts: z.array(z.string()).min(1),
  /** Can one authority adopt it without another? */
  alone: z.boolean(),
  coordination: localizedText,
  limits: localizedText,
  sources: z.array(z.string()).min(1),
});
export type PlanAdoption = z.infer<typeof planAdoption>;
