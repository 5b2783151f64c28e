/**
 * Who governs: the State, communities, regions, commissions, local bodies, and the services and bodies beside them.
 */
import * as z from "zod";
import { partialDate } from "../calendar/index.js";
import { fullText, localizedText } from "../text/index.js";

export const authorityLevel = z.enum([
  "federal",
  "community",
  "region",
  "community-commission",
  "local",
  "interfederal",
]);
export type AuthorityLevel = z.infer<typeof authorityLevel>;

/**
 * - `entity`: a government with a legislator of its own (or regulations, for the VGC)
 * - `generic`: a kind of local body, resolved to the body of a place by `resolveHolder`
 * - `office`: one person with powers of their own
 * - `agency`: a service of its `parent`
 * - `independent`, `judicial`: answers to no government
 */
export const authorityKind = z.enum(["entity", "generic", "office", "agency", "independent", "judicial"]);
export type AuthorityKind = z.infer<typeof authorityKind>;

export const authority = z.object({
  id: z.string(),
  level: authorityLevel,
  kind: authorityKind,
  names: fullText,
  abbr: z.string().optional(),
  legislature: fullText.optional(),
  executive: fullText.optional(),
  /** What its general norms are called: act, decree, ordinance, regulation. */
  normType: fullText.optional(),
  /** Ids of the language areas where it acts. */
  territory: z.array(z.string()).min(1),
  /** Limits inside the territory: in Brussels a community reaches institutions, not places. */
  institutionScope: localizedText.optional(),
  parent: z.string().optional(),
  website: z.string().optional(),
  validFrom: partialDate.optional(),
  validTo: partialDate.optional(),
  note: localizedText.optional(),
  sources: z.array(z.string()).min(1),
});
export type Authority = z.infer<typeof authority>;
