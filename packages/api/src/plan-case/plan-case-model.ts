/** The model of plans under way, with the hash function of the journal. */

import type { IsoDate } from "@napar/domain/calendar";
import { isPublished } from "@napar/domain/lifecycle";
import type { Plan } from "@napar/domain/plan";
import {
  createPlanCaseModel,
  type PlanCase,
  planCaseCommands,
  planDocumentOf,
} from "@napar/domain/plan-case";
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

const { goals, measures } = planCaseModel.emptyCase;

/** What its document says of its status, without writing it: goals and measures say nothing about it, and can be many. */
export const planStatusIn = (state: PlanCase, on: IsoDate): Plan["status"] =>
  planDocumentOf({ ...state, goals, measures }, on).status;

/** Whether anybody may read it: the latest word on publication. */
export const isPublicOn = ({ lifecycle }: PlanCase, day: string): boolean => isPublished(lifecycle, day);
