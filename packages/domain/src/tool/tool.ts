/**
 * Tools that plans name: trainings, guides, databanks. Databanks on persons are named and never filled here.
 */
import * as z from "zod";
import { partialDate } from "../calendar/index.js";
import { recordSource } from "../framework/index.js";
import { localizedText } from "../text/index.js";

export const tool = z.object({
  id: z.string().min(1),
  name: localizedText,
  owner: localizedText,
  /** Identifier of the owner, where it is a body of the register. */
  ownerBody: z.string().nullable(),
  description: localizedText,
  start: partialDate.nullable(),
  partners: localizedText.nullable(),
  /** The tool works on persons: the platform refers to it and takes none of its content. */
  isReferenceOnly: z.boolean(),
  source: recordSource,
});
export type Tool = z.infer<typeof tool>;
