/** Organisations, bodies, practices, proposals, events and tools of the register, with the schemas of the domain. */
import type { z } from "@hono/zod-openapi";
import { body } from "@napar/domain/body";
import { event } from "@napar/domain/event";
import { organisation } from "@napar/domain/organisation";
import { practice, practiceFicheSchema } from "@napar/domain/practice";
import { proposal } from "@napar/domain/proposal";
import { tool } from "@napar/domain/tool";

export const organisationView = organisation.clone().openapi("Organisation");
export const bodyView = body.clone().openapi("Body");
export const practiceView = practice.clone().openapi("Practice");
/** One practice comes with the fiche it is an entry of. */
export const practiceWithFicheView = practice
  .extend({ ficheDescription: practiceFicheSchema.clone().openapi("PracticeFiche").nullable() })
  .openapi("PracticeWithFiche");
export const proposalView = proposal.clone().openapi("Proposal");
export const eventView = event.clone().openapi("Event");
export const toolView = tool.clone().openapi("Tool");

export type OrganisationView = z.infer<typeof organisationView>;
export type BodyView = z.infer<typeof bodyView>;
export type PracticeView = z.infer<typeof practiceView>;
export type PracticeWithFicheView = z.infer<typeof practiceWithFicheView>;
export type ProposalView = z.infer<typeof proposalView>;
export type EventView = z.infer<typeof eventView>;
export type ToolView = z.infer<typeof toolView>;
