/** What can be done with parties, rounds and decisions, and what each event changes. */
import * as z from "zod";
import type { IsoDate } from "../calendar/index.js";
import { findAuthority } from "../competence/index.js";
import type { Plan } from "../plan/index.js";
import type { CommandOf, Context, Part, Refusal } from "../plan-case/part.js";
import { err, ok, type Result } from "../result/index.js";
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
import { isSigning } from "./ledger.js";
import { decideForce, ownPartCommands, refusalsOfEnd } from "./own-part.js";
import { type Derivation, deriveParties } from "./parties.js";
import { publishDecision, recordDecision, unknownParty } from "./record-decision.js";
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
      return stateParty(command, view, context);
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
  { adoption: state, plan }: AdoptionView,
  { on, actor, competence }: Context,
): Result<AdoptionEvent[], AdoptionRefusal[]> {
  const { authority, reason } = command.data;
  const party = state.parties.find((entry) => entry.authority === authority);
  const refusals: AdoptionRefusal[] = [];
  if (command.type === "addParty") {
    if (party && party.standing !== "setAside")
      refusals.push({ kind: "alreadyParty", path: "authority", value: authority, standing: party.standing });
    if (!competence) refusals.push({ kind: "noCompetenceModel" });
    // The owner of a plan decides on it, also where the rules know it by its kind alone, as they do a city.
    const isOwner = [plan.authority, ...(plan.coAuthorities ?? [])].some(({ id }) => id === authority);
    const found = competence && !isOwner ? findAuthority(competence, authority) : null;
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
