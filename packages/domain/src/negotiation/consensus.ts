/** What stands in the way of a proposal, and of speaking on something: facts for every reason at once. */
import type { Context, Refusal } from "../plan-case/part.js";
import { nearestTo } from "../suggestion/index.js";
import {
  isSame,
  type NegotiationState,
  openObjections,
  type Proposal,
  positionOf,
  type Target,
} from "./negotiation.js";
import type { negotiationRefusalTexts } from "./negotiation-texts.data.js";

export type NegotiationRefusal = Refusal & { kind: keyof typeof negotiationRefusalTexts };

/** Consensus: no open objection that blocks, and every party says that it agrees. Silence is not agreement. */
export function consensusMissing(
  state: NegotiationState,
  proposal: Proposal,
  parties: readonly string[],
): NegotiationRefusal[] {
  const about = { kind: "proposal", id: proposal.id } as const;
  const blocking = openObjections(state).filter(
    (entry) => entry.kind === "blocking" && isSame(entry.target, about),
  );
  const said = parties.map((party) => ({
    party,
    position: positionOf(state, about, party)?.position ?? null,
  }));
  const against = said.filter(({ position }) => position === "disagrees").map(({ party }) => party);
  const silent = said
    .filter(({ position, party }) => position === null && party !== proposal.party)
    .map(({ party }) => party);
  const unit = state.units.find((entry) => entry.id === proposal.unit);
  const refusals: NegotiationRefusal[] = [];
  if (parties.length === 0) refusals.push({ kind: "noParties" });
  if (unit?.removed) refusals.push({ kind: "unitRemoved", unit: unit.id, on: unit.removed.on });
  for (const { id: objection, party } of blocking)
    refusals.push({ kind: "blockingObjection", objection, party });
  if (against.length > 0) refusals.push({ kind: "partiesDisagree", parties: against });
  if (silent.length > 0) refusals.push({ kind: "partiesWithoutPosition", parties: silent });
  return refusals;
}

export const notParty = (parties: readonly string[], { actor }: Context): NegotiationRefusal[] =>
  parties.includes(actor.organisation) ? [] : [{ kind: "notAParty", organisation: actor.organisation }];

export const unknown = (
  kind: NegotiationRefusal["kind"],
  path: string,
  value: string,
  known: readonly { readonly id: string }[],
): NegotiationRefusal => ({
  kind,
  path,
  value,
  nearest: nearestTo(
    value,
    known.map((entry) => entry.id),
  ),
});

export function unknownTarget(state: NegotiationState, about: Target, path: string): NegotiationRefusal[] {
  if (about.kind === "unit") {
    const unit = state.units.find((entry) => entry.id === about.id);
    if (!unit) return [unknown("unknownUnit", path, about.id, state.units)];
    return unit.removed ? [{ kind: "unitRemoved", path, unit: unit.id, on: unit.removed.on }] : [];
  }
  const proposal = state.proposals.find((entry) => entry.id === about.id);
  if (!proposal) return [unknown("unknownProposal", path, about.id, state.proposals)];
  return proposal.state === "open"
    ? []
    : [
        {
          kind: "proposalClosed",
          path,
          proposal: proposal.id,
          state: proposal.state,
          on: proposal.closed?.on ?? null,
        },
      ];
}
