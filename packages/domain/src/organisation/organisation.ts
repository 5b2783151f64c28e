/**
 * Organisations that act with authorities or towards them, and the parties they met.
 */
import * as z from "zod";
import { recordSource } from "../framework/index.js";
import { localizedText } from "../text/index.js";

export const organisationTypeIds = [
  "trade-union",
  "equality-body",
  "public-agency",
  "association",
  "memorial-and-museum",
  "university",
  "university-college",
  "research-institute",
  "police",
  "justice",
] as const;
export type OrganisationTypeId = (typeof organisationTypeIds)[number];

export const organisation = z.object({
  id: z.string().min(1),
  /** The name as the organisation uses it; names are not translated. */
  name: z.string().min(1),
  /** Named as a member of the NAPAR coalition in the source. */
  coalitionMember: z.boolean(),
  /** Language of the organisation; `null`: not known. */
  languageSide: z.enum(["nl", "fr", "bilingual", "international"]).nullable(),
  /** What `languageSide` rests on. */
  languageBasis: z.enum(["name", "general-knowledge"]).nullable(),
  type: z.enum(organisationTypeIds).nullable(),
  /** What the organisation says of itself. `null` until it does: nothing is concluded from a name. */
  selfDeclared: z.object({
    volunteer: z.boolean().nullable(),
    grassroots: z.boolean().nullable(),
    racialisedLed: z.boolean().nullable(),
  }),
  source: recordSource,
});
export type Organisation = z.infer<typeof organisation>;

/** What the coalition reports of its talks with parties before the elections of 2019. */
export const party = z.object({
  id: z.string().min(1),
  name: localizedText,
  side: z.enum(["nl", "fr", "both"]),
  /** `null`: not reported. */
  meetingRequested: z.boolean().nullable(),
  meetingObtained: z.boolean().nullable(),
  pledge: localizedText.nullable(),
  source: recordSource,
});
export type Party = z.infer<typeof party>;
