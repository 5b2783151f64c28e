/** What a party decided enters the ledger by its own hand, and is published by a second person. */
import { firstDay, lastDay } from "../calendar/index.js";
import type { Context } from "../plan-case/part.js";
import { err, ok, type Result } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";
import type { AdoptionEvent, AdoptionRefusal, AdoptionView } from "./adoption-part.js";
import { type AdoptionState, type DecisionData, isAdopting, type LedgerDecision } from "./decision.js";
import { adopts, currentRound, isSigning } from "./ledger.js";

export function recordDecision(
  data: DecisionData,
  view: AdoptionView,
  { on, actor, newId }: Context,
): Result<AdoptionEvent[], AdoptionRefusal[]> {
  const { adoption: state } = view;
  const party = state.parties.find((entry) => entry.authority === data.party);
  const round = data.part === "common" ? (currentRound(state, on)?.number ?? null) : null;
  const same = state.decisions.filter(
    (entry) => entry.party === data.party && entry.part === data.part && entry.round === round,
  );
  const current = same.findLast((entry) => entry.act === data.act) ?? null;
  const refusals: AdoptionRefusal[] = [];
  if (!party) refusals.push(unknownParty(state, data.party, "party"));
  else if (!isSigning(party))
    refusals.push({
      kind: "partyNotConfirmed",
      path: "party",
      authority: party.authority,
      standing: party.standing,
    });
  // Whoever may act here was asked before; that no government decides for another holds whoever asks.
  if (data.party !== actor.organisation)
    refusals.push({
      kind: "decidesForAnother",
      path: "party",
      party: data.party,
      organisation: actor.organisation,
    });
  if (firstDay(data.on) > on) refusals.push({ kind: "dateInFuture", path: "on", value: data.on, on });
  if (data.part === "common" && round === null) refusals.push({ kind: "noRoundOpen", path: "part" });
  if (data.act === "assent" && party && (!party.assent || data.part === "own"))
    refusals.push({ kind: "assentNotNeeded", path: "act", authority: party.authority });
  if (data.act === "assent" && !adopts(same.findLast((entry) => entry.act === "executive") ?? null))
    refusals.push({ kind: "executiveHasNotApproved", path: "act", authority: data.party });
  if (data.outcome === "approvedWithRemark" && !data.remark)
    refusals.push({ kind: "remarkMissing", path: "remark" });
  const approves = isAdopting(data.outcome);
  if (!approves && data.reservations.length > 0)
    refusals.push({ kind: "reservationWithoutApproval", path: "reservations", outcome: data.outcome });
  if (!data.reference && !data.link && !data.evidence)
    refusals.push({ kind: "noReference", path: "reference" });
  refusals.push(...unknownSubjects(data, view), ...supersedingProblems(data, current));
  if (refusals.length > 0) return err(refusals);
  return ok([
    {
      type: "adoption.decisionRecorded",
      data: {
        ...data,
        id: newId("decision"),
        round,
        recordedOn: on,
        recordedBy: { ...actor },
        published: null,
      },
    },
  ]);
}

function supersedingProblems(data: DecisionData, current: LedgerDecision | null): AdoptionRefusal[] {
  if (data.supersedes !== current?.id)
    return [
      {
        kind: "currentDecisionNotNamed",
        path: "supersedes",
        value: data.supersedes ?? null,
        current: current?.id ?? null,
      },
    ];
  if (!current) return data.outcome === "withdrawn" ? [{ kind: "nothingToWithdraw", path: "outcome" }] : [];
  return lastDay(data.on) < firstDay(current.on)
    ? [{ kind: "beforeCurrentDecision", path: "on", value: data.on, current: current.on }]
    : [];
}

function unknownSubjects({ reservations }: DecisionData, view: AdoptionView): AdoptionRefusal[] {
  const known = {
    goal: [...idsOf(view.plan.goals), ...idsOf(view.goals)],
    measure: [...idsOf(view.plan.measures), ...idsOf(view.measures)],
  };
  return reservations.flatMap(({ subject }, index) => {
    if (subject.kind === "whole" || known[subject.kind].includes(subject.id)) return [];
    const nearest = nearestTo(subject.id, known[subject.kind]);
    const path = `reservations.${index}.subject.id`;
    return [{ kind: "unknownSubject", path, subject: subject.kind, value: subject.id, nearest }];
  });
}

/** Ids in a list of things, or in the lists and tables a part's state holds. */
function idsOf(value: unknown): string[] {
  if (Array.isArray(value))
    return value.flatMap((entry) => (typeof entry?.id === "string" ? [entry.id] : []));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    typeof entry === "object" && entry !== null && "id" in entry && entry.id === key ? [key] : idsOf(entry),
  );
}

/** A second person publishes: whoever recorded a decision cannot. */
export function publishDecision(
  decision: string,
  state: AdoptionState,
  { on, actor }: Context,
): Result<AdoptionEvent[], AdoptionRefusal[]> {
  const entry = state.decisions.find((candidate) => candidate.id === decision);
  if (!entry) {
    const known = state.decisions.map((candidate) => candidate.id);
    return err([
      { kind: "unknownDecision", path: "decision", value: decision, nearest: nearestTo(decision, known) },
    ]);
  }
  const refusals: AdoptionRefusal[] = [];
  if (entry.published) refusals.push({ kind: "alreadyPublished", decision, on: entry.published.on });
  if (entry.recordedBy.person === actor.person) refusals.push({ kind: "secondPersonNeeded", decision });
  if (entry.party !== actor.organisation)
    refusals.push({ kind: "othersDecision", decision, party: entry.party, organisation: actor.organisation });
  if (refusals.length > 0) return err(refusals);
  const { id: _, published: __, recordedBy: ___, ...content } = entry;
  return ok([{ type: "adoption.decisionPublished", data: { decision, on, by: { ...actor }, content } }]);
}

export const unknownParty = (state: AdoptionState, value: string, path = "authority"): AdoptionRefusal => ({
  kind: "unknownParty",
  path,
  value,
  nearest: nearestTo(
    value,
    state.parties.map((party) => party.authority),
  ),
});
