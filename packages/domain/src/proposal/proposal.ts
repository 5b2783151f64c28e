/**
 * Proposals: requests with content, addressed to an authority, by a coalition or a panel.
 */
import * as z from "zod";
import { partialDate } from "../calendar/index.js";
import { authorityTypeIds, lifeDomainIds, measureInstrumentIds, recordSource } from "../framework/index.js";
import { localizedText } from "../text/index.js";

/** `reported`: known from the press, not from the proposal itself. */
export const proposalStateIds = ["under-examination", "presented", "reported"] as const;
export type ProposalStateId = (typeof proposalStateIds)[number];

export const proposal = z.object({
  id: z.string().min(1),
  /** The set it belongs to, such as "round-table-2024". */
  set: z.string().min(1),
  /** Its number in the set; `null`: not known. */
  number: z.int().nullable(),
  title: localizedText,
  state: z.enum(proposalStateIds),
  date: partialDate.optional(),
  /** For a set as a whole: how many proposals it has. */
  count: z.int().optional(),
  topicsNamed: z.array(localizedText).optional(),
  domains: z.array(z.enum(lifeDomainIds)),
  instruments: z.array(z.enum(measureInstrumentIds)),
  /** Identifier of the body that made it. */
  author: z.string(),
  addressee: z.enum(authorityTypeIds).nullable(),
  /** Identifiers of plans and bodies it is about. */
  links: z.array(z.string()),
  /** Identifier of the proposal that stands for the whole set. */
  memberOf: z.string().nullable(),
  note: localizedText.nullable(),
  source: recordSource,
});
export type Proposal = z.infer<typeof proposal>;
