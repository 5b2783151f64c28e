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

/** Whose cases somebody may read before they are public: what `hasSeat` says, for any case there may be. */
export type Reader = {
  /** Of whose own plans. */
  own: readonly string[];
  /** Of the plans to which these are a party. */
  party: readonly string[];
  /** Of everybody's. */
  all: boolean;
};

/** An identifier that no organisation has. */
const stranger = "\u0000";

export function readerOf(actor: Actor | null, on: IsoDate): Reader {
  if (!actor) return { own: [], party: [], all: false };
  const maySee = (owner: string, parties: string[]) =>
    permit(actor, "readParties", { organisations: [owner], parties, partners: [], state: "draft" }, on).ok;
  const organisations = [...new Set(actor.appointments.map(({ organisation }) => organisation))];
  return {
    own: organisations.filter((organisation) => maySee(organisation, [])),
    party: organisations.filter((organisation) => maySee(stranger, [organisation])),
    all: maySee(stranger, []),
  };
}
