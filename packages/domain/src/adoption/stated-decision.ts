/**
 * A decision of the past, as a public source tells it: taken before this record of the plan began, and by nobody here. The
 * ledger says so, with the source. It publishes nothing that was not public, so no second person is asked; a party that
 * keeps its own entries is not spoken for.
 */
import type * as z from "zod";
import { firstDay, lastDay } from "../calendar/index.js";
import { evidence } from "../mandate/index.js";
import type { Context, Refusal } from "../plan-case/part.js";
import { err, ok, type Result } from "../result/index.js";
import type { localizedText } from "../text/index.js";
import type { adoptionRefusalTexts } from "./adoption-texts.data.js";
import { type AdoptionRound, type AdoptionState, decisionData, type LedgerDecision } from "./decision.js";
import { isSigning } from "./ledger.js";

type StatedRefusal = Refusal & { kind: keyof typeof adoptionRefusalTexts };

export const statedDecisionCommands = {
  stateDecision: decisionData
    .pick({ party: true, part: true, act: true, body: true, on: true, outcome: true, remark: true })
    .extend({ reference: decisionData.shape.reference, link: decisionData.shape.link, evidence }),
};
type StatedDecision = z.infer<typeof statedDecisionCommands.stateDecision>;

type StatedView = {
  readonly plan: { readonly title: z.infer<typeof localizedText> };
  readonly head?: { readonly openedOn: string; readonly origin: { readonly kind: string } } | null;
  readonly adoption: AdoptionState;
  readonly lifecycle: { readonly stage: string | null; readonly timesInAdoption: number };
};

/**
 * @returns the entry, and the round it belongs to where the plan is in the stage of adoption and none was opened yet
 */
export function decideStated(
  data: StatedDecision,
  { plan, head, adoption: state, lifecycle }: StatedView,
  { on, actor, newId }: Context,
): Result<{ decision: LedgerDecision; round: AdoptionRound | null }, StatedRefusal[]> {
  const refusals: StatedRefusal[] = [];
  const party = state.parties.find((entry) => entry.authority === data.party);
  const known = state.decisions.findLast((entry) => entry.party === data.party && entry.part === data.part);
  const isParty = state.parties.some((entry) => entry.authority === actor.organisation);
  if (head?.origin.kind !== "document") refusals.push({ kind: "notFromDocument" });
  else if (lastDay(data.on) >= head.openedOn)
    refusals.push({ kind: "notBeforeTheRecord", path: "on", value: data.on, openedOn: head.openedOn });
  if (!party || !isSigning(party))
    refusals.push({ kind: "statedPartyNotConfirmed", path: "party", authority: data.party });
  if (isParty && actor.organisation !== data.party)
    refusals.push({
      ...{ kind: "decidesForAnother", path: "party" },
      ...{ party: data.party, organisation: actor.organisation },
    });
  if (known && !known.stated)
    refusals.push({ kind: "partyKeepsItsOwn", path: "party", authority: data.party });
  else if (known && lastDay(data.on) < firstDay(known.on))
    refusals.push({ kind: "beforeCurrentDecision", path: "on", value: data.on, current: known.on });
  if (data.outcome === "approvedWithRemark" && !data.remark)
    refusals.push({ kind: "remarkMissing", path: "remark" });
  const opens =
    data.part === "common" &&
    lifecycle.stage === "adoption" &&
    state.rounds.length < lifecycle.timesInAdoption;
  const number = state.rounds.length + (opens ? 1 : 0);
  if (data.part === "common" && number === 0) refusals.push({ kind: "noRoundOpen", path: "part" });
  if (refusals.length > 0) return err(refusals);
  const author = { on, by: { ...actor } };
  const decision: LedgerDecision = {
    ...data,
    ...{ id: newId("decision"), reservations: [], access: "public", stated: true },
    round: data.part === "common" ? number : null,
    ...{ recordedOn: on, recordedBy: { ...actor }, published: author },
  };
  const round = opens ? { number, openedOn: firstDay(data.on), text: plan.title } : null;
  return ok({ decision, round });
}
