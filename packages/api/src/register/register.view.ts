/** Organisations, bodies, practices, proposals, events and tools of the register. */
import { z } from "@hono/zod-openapi";
import { localizedTextView, sourceNoteView } from "../openapi/part.js";

const entry = { id: z.string(), source: sourceNoteView.optional() };
const textOrName = z.union([localizedTextView, z.string()]);

export const organisationView = z
  .looseObject({ ...entry, name: textOrName, coalitionMember: z.boolean().nullable().optional() })
  .openapi("Organisation");
export const bodyView = z
  .looseObject({ ...entry, name: textOrName, type: z.string(), level: z.string().nullable().optional() })
  .openapi("Body");
export const practiceView = z
  .looseObject({ ...entry, summary: localizedTextView.nullable().optional() })
  .openapi("Practice");
export const proposalView = z
  .looseObject({ ...entry, title: localizedTextView, state: z.string().nullable().optional() })
  .openapi("Proposal");
export const eventView = z
  .looseObject({
    ...entry,
    title: localizedTextView,
    date: z.string().nullable().optional(),
    type: z.string(),
  })
  .openapi("Event");
export const toolView = z.looseObject({ ...entry, name: textOrName }).openapi("Tool");

export type OrganisationView = z.infer<typeof organisationView>;
export type BodyView = z.infer<typeof bodyView>;
export type PracticeView = z.infer<typeof practiceView>;
export type ProposalView = z.infer<typeof proposalView>;
export type EventView = z.infer<typeof eventView>;
export type ToolView = z.infer<typeof toolView>;
