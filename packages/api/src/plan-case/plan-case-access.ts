/** Who may read a plan under way: everybody once it is public, before that those with a seat and an appointment. */
import type { IsoDate } from "@napar/domain/calendar";
import type { PlanCase } from "@napar/domain/plan-case";
import { type Actor, permit } from "./actor.js";
import { stateOf } from "./command-subject.js";
import { isPublicOn, ownersOf, partiesOf } from "./plan-case-model.js";

/** May this person read what is for the parties alone? */
export function hasSeat(state: PlanCase, actor: Actor | null, on: IsoDate): boolean {
  if (!actor) return false;
  const subject = {
    organisations: ownersOf(state),
    ...{ parties: partiesOf(state), partners: [], state: stateOf(state, on) },
  };
  return permit(actor, "readParties", subject, on).ok;
}

export const mayRead = (state: PlanCase, actor: Actor | null, on: IsoDate): boolean =>
  isPublicOn(state, on) || hasSeat(state, actor, on);
