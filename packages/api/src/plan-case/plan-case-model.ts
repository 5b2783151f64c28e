/** The model of plans under way, with the hash function of the journal. */
import { isPublished } from "@napar/domain/lifecycle";
import { createPlanCaseModel, type PlanCase, planCaseCommands } from "@napar/domain/plan-case";
import { contentHash } from "../journal/hashing.js";

export const planCaseModel = createPlanCaseModel({ contentHash });
export const commands = planCaseCommands(planCaseModel);

/** `recordDecision` is `record-decision` in an address. */
export const pathOfCommand = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Those who own the plan, and those who own it with others. */
export const ownersOf = ({ head }: PlanCase): string[] =>
  head ? [head.plan.authority, ...(head.plan.coAuthorities ?? [])].map(({ id }) => id) : [];

export const partiesOf = ({ adoption }: PlanCase): string[] =>
  adoption.parties.flatMap(({ authority, standing }) => (standing === "setAside" ? [] : [authority]));

/** Organisations with a seat: they see the plan before it is public. */
export const seatsOf = (state: PlanCase): string[] => [...new Set([...ownersOf(state), ...partiesOf(state)])];

/** Whether anybody may read it: the latest word on publication. */
export const isPublicOn = ({ lifecycle }: PlanCase, day: string): boolean => isPublished(lifecycle, day);
