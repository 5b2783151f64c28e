/** What the API tells of the journal. */
import { z } from "@hono/zod-openapi";
import { journalEntry } from "@napar/domain/journal";
import { collectionOf } from "../collection/index.js";

export const journalEntryView = journalEntry.clone().extend({ data: z.unknown() }).openapi("JournalEntry", {
  description:
    "One thing that happened, bound by its hash to the one before. What is not for everybody is sealed: `data` then holds a commitment to it.",
});

export const checkpointView = z
  .object({
    /** How many entries it speaks of. */
    sequence: z.int(),
    day: z.iso.date(),
    verifierKey: z.string().openapi({ description: "Ed25519 key it is signed with, as name+id+key" }),
    note: z.string().openapi({ description: "Signed note: origin, number of entries, last hash, signature" }),
  })
  .openapi("JournalCheckpoint");
export type CheckpointView = z.infer<typeof checkpointView>;

export const checkpointsView = collectionOf(checkpointView)
  .extend({ origin: z.string().openapi({ description: "Whose journal it is" }) })
  .openapi("JournalCheckpoints");
