/**
 * Dated events around plans against racism.
 */
import * as z from "zod";
import { dateBasis, partialDate, recurringDate } from "../calendar/index.js";
import { recordSource } from "../framework/index.js";
import { localizedText } from "../text/index.js";

export const eventTypeIds = [
  "commitment",
  "plan",
  "network",
  "programme",
  "body",
  "rule",
  "coalition",
  "accession",
  "meeting",
  "proposal",
  "source",
  "election",
  "campaign",
  "mandate",
  "recurring",
] as const;
export type EventTypeId = (typeof eventTypeIds)[number];

export const event = z.object({
  id: z.string().min(1),
  /** As precise as the source; `null` for an event that comes back each year. */
  date: partialDate.nullable(),
  /** `inferred`: the source prints no year, it follows from the context. */
  dateBasis,
  recurring: recurringDate.nullable(),
  title: localizedText,
  type: z.enum(eventTypeIds),
  note: localizedText.nullable(),
  source: recordSource,
});
export type Event = z.infer<typeof event>;
