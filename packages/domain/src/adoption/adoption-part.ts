/** What can be done with parties, rounds and decisions, and what each event changes. */
import * as z from "zod";
import { firstDay, type IsoDate, lastDay } from "../calendar/index.js";
import { findAuthority } from "../competence/index.js";
import type { Plan } from "../plan/index.js";
import type { CommandOf, Context, Part, Refusal } from "../plan-case/part.js";
import { err, ok, type Result } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";
import { localizedText } from "../text/index.js";
import { adoptionRefusalTexts, adoptionSummaries } from "./adoption-texts.data.js";
import {
  type AdoptionRound,
  type AdoptionState,
  type DecisionData,
  decisionData,
  type LedgerDecision,
  type LedgerParty,
  type OwnPartSpan,
  type PartyStanding,
} from "./decision.js";
import { adopts, currentRound, isSigning } from "./ledger.js";
import { decideForce, ownPartCommands, refusalsOfEnd } from "./own-part.js";
import { type Derivation, deriveParties } from "./parties.js";
import { decideStated, statedDecisionCommands } from "./stated-decision.js";

const id = z.string().min(1);
const partyStatement = { authority: id, assent: z.boolean().optional(), reason: localizedText };

export const adoptionCommands = {
  deriveParties: z.strictObject({}),
  confirmParty: z.strictObject(partyStatement),
  addParty: z.strictObject(partyStatement),
  setPartyAside: z.strictObject({ authority: id, reason: localizedText }),
  openAdoptionRound: z.strictObject({ text: localizedText, textHash: z.string().optional() }),
  recordDecision: decisionData,
  publishDecision: z.strictObject({ decision: id }),
  ...ownPartCommands,
  ...statedDecisionCommands,
};
type Commands = { [K in keyof typeof adoptionCommands]: z.infer<(typeof adoptionCommands)[K]> };

type StandingEvent = {
  authority: string;
  standing: Exclude<PartyStanding, "derived">;
  assent: boolean;
  reason: z.infer<typeof localizedText>;
  on: IsoDate;
  office: string;
  organisation: string;
};
export type AdoptionEvent =
  | { type: "adoption.partiesDerived"; data: Derivation }
  | { type: "adoption.partyStated"; data: StandingEvent }
  | { type: "adoption.roundOpened"; data: AdoptionRound }
  | { type: "adoption.decisionRecorded"; data: LedgerDecision }
  | { type: "adoption.decisionStated"; data: LedgerDecision }
  | {
      type: "adoption.decisionPublished";
      data: {
        decision: string;
        on: IsoDate;
        by: LedgerDecision["recordedBy"];
        /** What is published, said once more: the entry that recorded it may be sealed. */
        content?: PublishedDecision;
      };
    }
  | { type: "adoption.ownPartInForce"; data: Omit<OwnPartSpan, "ended"> }
  | {
      type: "adoption.ownPartEnded";
      data: { party: string; on: IsoDate; reason: z.infer<typeof localizedText>; recordedOn: IsoDate };
    };
type PublishedDecision = DecisionData & Pick<LedgerDecision, "round" | "recordedOn">;

/** The stage is read from the lifecycle: a round opens in the stage of adoption only, one for each time it is entered. */
export type AdoptionView = {
  readonly plan: Plan;
  readonly adoption: AdoptionState;
  readonly lifecycle: { readonly stage: string | null; readonly timesInAdoption: number };
  readonly head?: { readonly openedOn: string; readonly origin: { readonly kind: string } } | null;
  readonly measures?: unknown;
  readonly goals?: unknown;
};

export type AdoptionRefusal = Refusal & { kind: keyof typeof adoptionRefusalTexts };

export const adoptionPart: Part<
  AdoptionState,
  Commands,
  AdoptionEvent,
  AdoptionView,
  AdoptionRefusal["kind"]
> = {
  name: "adoption",
  initial: { parties: [], derived: null, rounds: [], decisions: [], ownParts: [] },
  commands: adoptionCommands,
  summaries: adoptionSummaries,
  refusalTexts: adoptionRefusalTexts,
  decide,
  evolve,
};

function decide(
  command: CommandOf<Commands>,
  view: AdoptionView,
  context: Context,
): Result<AdoptionEvent[], AdoptionRefusal[]> {
  const { adoption: state } = view;
  switch (command.type) {
    case "deriveParties":
      if (!context.competence) return err([{ kind: "noCompetenceModel" }]);
      return ok([
        {
          type: "adoption.partiesDerived",
          data: deriveParties(context.competence, view.plan, { on: context.on, places: context.places }),
        },
      ]);
    case "confirmParty":
    case "addParty":
    case "setPartyAside":
      return stateParty(command, state, context);
    case "openAdoptionRound":
      return openRound(command.data, view, context);
    case "recordDecision":
      return recordDecision(command.data, view, context);
    case "publishDecision":
      return publishDecision(command.data.decision, state, context);
    case "stateDecision": {
      const decided = decideStated(command.data, view, context);
      if (!decided.ok) return decided;
      const { decision, round } = decided.value;
      return ok([
        ...(round ? [{ type: "adoption.roundOpened" as const, data: round }] : []),
        { type: "adoption.decisionStated", data: decision },
      ]);
    }
    case "putOwnPartInForce": {
      const decided = decideForce(command.data, state, context);
      return decided.ok ? ok([{ type: "adoption.ownPartInForce", data: decided.value }]) : decided;
    }
    case "endOwnPart": {
      const refusals = refusalsOfEnd(command.data, state, context);
      if (refusals.length > 0) return err(refusals);
      return ok([{ type: "adoption.ownPartEnded", data: { ...command.data, recordedOn: context.on } }]);
    }
  }
}

const standingOf = { confirmParty: "confirmed", addParty: "added", setPartyAside: "setAside" } as const;

function stateParty(
  command: Extract<CommandOf<Commands>, { type: keyof typeof standingOf }>,
  state: AdoptionState,
  { on, actor, competence }: Context,
): Result<AdoptionEvent[], AdoptionRefusal[]> {
  const { authority, reason } = command.data;
  const party = state.parties.find((entry) => entry.authority === authority);
  const refusals: AdoptionRefusal[] = [];
  if (command.type === "addParty") {
    if (party && party.standing !== "setAside")
      refusals.push({ kind: "alreadyParty", path: "authority", value: authority, standing: party.standing });
    if (!competence) refusals.push({ kind: "noCompetenceModel" });
    const found = competence ? findAuthority(competence, authority) : null;
    if (found && !found.ok)
      refusals.push({
        ...{ kind: "unknownAuthority", path: "authority" },
        ...{ value: authority, nearest: found.error.nearest },
      });
  } else if (!party) {
    refusals.push(unknownParty(state, authority));
  } else if (command.type === "setPartyAside") {
    const signed = state.decisions.filter((entry) => entry.party === authority && entry.part === "common");
    if (signed.length > 0)
      refusals.push({ kind: "partyHasDecided", authority, decisions: signed.map((entry) => entry.id) });
  }
  if (refusals.length > 0) return err(refusals);
  const stated = command.type === "setPartyAside" ? undefined : command.data.assent;
  return ok([
    {
      type: "adoption.partyStated",
      data: {
        authority,
        standing: standingOf[command.type],
        assent: stated ?? party?.assent ?? false,
        reason,
        on,
        office: actor.office,
        organisation: actor.organisation,
      },
    },
  ]);
}

function openRound(
  data: Commands["openAdoptionRound"],
  { adoption: state, lifecycle }: AdoptionView,
  { on }: Context,
): Result<AdoptionEvent[], AdoptionRefusal[]> {
  const refusals: AdoptionRefusal[] = [];
  const number = state.rounds.length + 1;
  if (lifecycle.stage !== "adoption") refusals.push({ kind: "notInAdoption", stage: lifecycle.stage });
  else if (state.rounds.length >= lifecycle.timesInAdoption)
    refusals.push({ kind: "roundAlreadyOpen", round: state.rounds.length });
  if (!state.parties.some(isSigning)) refusals.push({ kind: "noPartyConfirmed" });
  const open = state.parties.filter(({ standing }) => standing === "derived").map((party) => party.authority);
  if (open.length > 0) refusals.push({ kind: "partiesUnconfirmed", authorities: open });
  if (refusals.length > 0) return err(refusals);
  return ok([{ type: "adoption.roundOpened", data: { ...data, number, openedOn: on } }]);
}

function recordDecision(
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
  const approves = data.outcome === "approved" || data.outcome === "approvedWithRemark";
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
function publishDecision(
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

const unknownParty = (state: AdoptionState, value: string, path = "authority"): AdoptionRefusal => ({
  kind: "unknownParty",
  path,
  value,
  nearest: nearestTo(
    value,
    state.parties.map((party) => party.authority),
  ),
});

function evolve(state: AdoptionState, event: AdoptionEvent): AdoptionState {
  switch (event.type) {
    case "adoption.partiesDerived":
      return {
        ...state,
        derived: { on: event.data.on, notJudged: event.data.notJudged },
        parties: rederived(state, event.data),
      };
    case "adoption.partyStated": {
      const { authority, standing, assent, ...record } = event.data;
      const before = state.parties.find((party) => party.authority === authority);
      const after: LedgerParty = {
        authority,
        standing,
        assent,
        reasons: before?.reasons ?? [],
        record: [...(before?.record ?? []), { standing, ...record }],
      };
      const others = state.parties.filter((party) => party !== before);
      return {
        ...state,
        parties: before
          ? state.parties.map((party) => (party === before ? after : party))
          : [...others, after],
      };
    }
    case "adoption.roundOpened":
      return { ...state, rounds: [...state.rounds, event.data] };
    case "adoption.decisionRecorded":
    case "adoption.decisionStated":
      return { ...state, decisions: [...state.decisions, event.data] };
    case "adoption.decisionPublished": {
      const { decision, on, by } = event.data;
      const decisions = state.decisions.map((entry) =>
        entry.id === decision ? { ...entry, published: { on, by } } : entry,
      );
      return { ...state, decisions };
    }
    case "adoption.ownPartInForce":
      return { ...state, ownParts: [...state.ownParts, { ...event.data, ended: null }] };
    case "adoption.ownPartEnded": {
      const { party, ...ended } = event.data;
      const last = state.ownParts.findLast((span) => span.party === party);
      const ownParts = state.ownParts.map((span) => (span === last ? { ...span, ended } : span));
      return { ...state, ownParts };
    }
    default:
      return state;
  }
}

/** What a person stated stays; a derived party nobody confirmed goes when its reasons are gone. */
function rederived(state: AdoptionState, { parties }: Derivation): LedgerParty[] {
  const kept = state.parties.filter(({ standing }) => standing !== "derived");
  return [
    ...kept.map((party) => ({
      ...party,
      reasons: parties.find((derived) => derived.authority === party.authority)?.reasons ?? [],
    })),
    ...parties
      .filter((derived) => !kept.some((party) => party.authority === derived.authority))
      .map((derived): LedgerParty => ({ ...derived, standing: "derived", record: [] })),
  ];
}
