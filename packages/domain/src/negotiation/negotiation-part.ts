/** What can be done in a negotiation, and what each event changes. */
import * as z from "zod";
import { firstDay, type IsoDate, partialDate } from "../calendar/index.js";
import { accessLevel, evidence } from "../mandate/index.js";
import type { CommandOf, Context, Part } from "../plan-case/part.js";
import { err, ok, type Result } from "../result/index.js";
import { localizedText } from "../text/index.js";
import { consensusMissing, type NegotiationRefusal, notParty, unknown, unknownTarget } from "./consensus.js";
import {
  type Disagreement,
  isTextOpen,
  type NegotiationState,
  type Objection,
  objectionKinds,
  type Position,
  type Proposal,
  positionKinds,
  publicationRule,
  type TextUnit,
  target,
  unitKinds,
} from "./negotiation.js";
import { negotiationRefusalTexts, negotiationSummaries } from "./negotiation-texts.data.js";

const id = z.string().min(1);

export const negotiationCommands = {
  addTextUnit: z.strictObject({ kind: z.enum(unitKinds), refersTo: id.optional(), text: localizedText }),
  proposeChange: z.strictObject({
    unit: id,
    /** `null` proposes to remove the unit. */
    text: localizedText.nullable(),
    reason: localizedText,
    access: accessLevel,
  }),
  withdrawProposal: z.strictObject({ proposal: id, reason: localizedText.optional() }),
  /** By consensus: refused while a party objects, disagrees or has said nothing. */
  acceptProposal: z.strictObject({ proposal: id }),
  declineProposal: z.strictObject({ proposal: id, reason: localizedText }),
  raiseObjection: z.strictObject({
    target,
    kind: z.enum(objectionKinds),
    reason: localizedText,
    access: accessLevel,
  }),
  liftObjection: z.strictObject({ objection: id, reason: localizedText }),
  takePosition: z.strictObject({
    target,
    position: z.enum(positionKinds),
    reason: localizedText.optional(),
    access: accessLevel,
  }),
  declarePublicationRule: publicationRule,
  openDisagreement: z.strictObject({ subject: localizedText, text: localizedText, access: accessLevel }),
  /** One of the past that a source tells of, without saying who held which position. Nobody speaks in it. */
  stateDisagreement: z.strictObject({ subject: localizedText, by: partialDate, evidence }),
  joinDisagreement: z.strictObject({ disagreement: id, text: localizedText, access: accessLevel }),
  /** `leftStanding`: the parties agree to disagree. */
  closeDisagreement: z.strictObject({
    disagreement: id,
    state: z.enum(["settled", "leftStanding"]),
    how: localizedText,
  }),
};
type Commands = { [K in keyof typeof negotiationCommands]: z.infer<(typeof negotiationCommands)[K]> };

type Closing = {
  proposal: string;
  state: Exclude<Proposal["state"], "open">;
  on: IsoDate;
  reason: Proposal["reason"] | null;
};
export type NegotiationEvent =
  | { type: "negotiation.unitAdded"; data: TextUnit }
  | { type: "negotiation.changeProposed"; data: Proposal }
  | { type: "negotiation.proposalClosed"; data: Closing }
  | { type: "negotiation.objectionRaised"; data: Objection }
  | { type: "negotiation.objectionLifted"; data: Commands["liftObjection"] & { on: IsoDate } }
  | { type: "negotiation.positionTaken"; data: Position }
  | { type: "negotiation.publicationRuleDeclared"; data: NonNullable<NegotiationState["rule"]> }
  | { type: "negotiation.disagreementOpened"; data: Disagreement }
  | {
      type: "negotiation.disagreementJoined";
      data: { disagreement: string; position: Disagreement["positions"][number] };
    }
  | { type: "negotiation.disagreementClosed"; data: Commands["closeDisagreement"] & { on: IsoDate } };

export type NegotiationView = {
  readonly negotiation: NegotiationState;
  readonly lifecycle: { readonly stage: string | null };
  readonly adoption: {
    readonly parties: readonly { readonly authority: string; readonly standing: string }[];
  };
};

export const negotiationPart: Part<
  NegotiationState,
  Commands,
  NegotiationEvent,
  NegotiationView,
  NegotiationRefusal["kind"]
> = {
  name: "negotiation",
  initial: { units: [], proposals: [], objections: [], positions: [], disagreements: [], rule: null },
  commands: negotiationCommands,
  summaries: negotiationSummaries,
  refusalTexts: negotiationRefusalTexts,
  decide,
  evolve,
};

function decide(
  command: CommandOf<Commands>,
  view: NegotiationView,
  context: Context,
): Result<NegotiationEvent[], NegotiationRefusal[]> {
  const { negotiation: state, lifecycle, adoption } = view;
  const { on, actor, newId } = context;
  const speaker = { party: actor.organisation, office: actor.office, on };
  const parties = adoption.parties
    .filter(({ standing }) => standing !== "setAside")
    .map((party) => party.authority);
  const refusals: NegotiationRefusal[] = [];
  if (
    command.type !== "openDisagreement" &&
    command.type !== "stateDisagreement" &&
    command.type !== "joinDisagreement" &&
    command.type !== "closeDisagreement"
  ) {
    if (!isTextOpen(lifecycle.stage)) refusals.push({ kind: "textNotOpen", stage: lifecycle.stage });
  }
  const finish = (event: () => NegotiationEvent): Result<NegotiationEvent[], NegotiationRefusal[]> =>
    refusals.length > 0 ? err(refusals) : ok([event()]);
  switch (command.type) {
    case "addTextUnit": {
      const { kind, refersTo, text } = command.data;
      if (kind !== "paragraph" && !refersTo)
        refusals.push({ kind: "refersToNothing", path: "refersTo", unit: kind });
      return finish(() => ({
        type: "negotiation.unitAdded",
        data: {
          id: newId("unit"),
          kind,
          refersTo: refersTo ?? null,
          versions: [{ text, on, by: null }],
          removed: null,
        },
      }));
    }
    case "proposeChange":
      refusals.push(
        ...unknownTarget(state, { kind: "unit", id: command.data.unit }, "unit"),
        ...notParty(parties, context),
      );
      return finish(() => ({
        type: "negotiation.changeProposed",
        data: { ...command.data, ...speaker, id: newId("proposal"), state: "open", closed: null },
      }));
    case "withdrawProposal":
    case "acceptProposal":
    case "declineProposal": {
      const { proposal: proposalId } = command.data;
      const proposal = state.proposals.find((entry) => entry.id === proposalId);
      refusals.push(...unknownTarget(state, { kind: "proposal", id: proposalId }, "proposal"));
      if (command.type === "withdrawProposal" && proposal && proposal.party !== actor.organisation)
        refusals.push({ kind: "othersStatement", party: proposal.party, organisation: actor.organisation });
      if (command.type === "acceptProposal" && proposal)
        refusals.push(...consensusMissing(state, proposal, parties));
      const closed = (
        { withdrawProposal: "withdrawn", acceptProposal: "accepted", declineProposal: "notAccepted" } as const
      )[command.type];
      const reason = command.type === "acceptProposal" ? null : (command.data.reason ?? null);
      return finish(() => ({
        type: "negotiation.proposalClosed",
        data: { proposal: proposalId, state: closed, on, reason },
      }));
    }
    case "raiseObjection":
    case "takePosition": {
      refusals.push(...unknownTarget(state, command.data.target, "target.id"), ...notParty(parties, context));
      if (command.type === "raiseObjection") {
        const { data } = command;
        return finish(() => ({
          type: "negotiation.objectionRaised",
          data: { ...data, ...speaker, id: newId("objection"), lifted: null },
        }));
      }
      const { reason, ...data } = command.data;
      if (data.position !== "agrees" && !reason)
        refusals.push({ kind: "reasonMissing", path: "reason", position: data.position });
      return finish(() => ({
        type: "negotiation.positionTaken",
        data: { ...data, ...speaker, id: newId("position"), reason: reason ?? null },
      }));
    }
    case "liftObjection": {
      const objection = state.objections.find((entry) => entry.id === command.data.objection);
      if (!objection)
        refusals.push(unknown("unknownObjection", "objection", command.data.objection, state.objections));
      else {
        if (objection.lifted)
          refusals.push({ kind: "alreadyLifted", objection: objection.id, on: objection.lifted.on });
        if (objection.party !== actor.organisation)
          refusals.push({
            kind: "othersStatement",
            party: objection.party,
            organisation: actor.organisation,
          });
      }
      return finish(() => ({ type: "negotiation.objectionLifted", data: { ...command.data, on } }));
    }
    case "declarePublicationRule":
      if (state.rule) refusals.push({ kind: "ruleAlreadyDeclared", on: state.rule.declaredOn });
      return finish(() => ({
        type: "negotiation.publicationRuleDeclared",
        data: { ...command.data, declaredOn: on },
      }));
    case "openDisagreement": {
      const { subject, text, access } = command.data;
      const position = { id: newId("position"), text, access, ...speaker };
      return finish(() => ({
        type: "negotiation.disagreementOpened",
        data: {
          id: newId("disagreement"),
          subject,
          owner: actor.organisation,
          openedOn: on,
          access,
          positions: [position],
          state: "open",
          closed: null,
        },
      }));
    }
    case "stateDisagreement": {
      const { subject, by, evidence: source } = command.data;
      if (firstDay(by) > on) refusals.push({ kind: "dateInFuture", path: "by", value: by, on });
      return finish(() => ({
        type: "negotiation.disagreementOpened",
        data: {
          ...{ id: newId("disagreement"), subject, owner: actor.organisation, openedOn: on },
          ...{
            stated: { by, evidence: source },
            access: "public",
            positions: [],
            state: "open",
            closed: null,
          },
        },
      }));
    }
    case "joinDisagreement":
    case "closeDisagreement": {
      const known = state.disagreements.find((entry) => entry.id === command.data.disagreement);
      if (!known)
        refusals.push(
          unknown("unknownDisagreement", "disagreement", command.data.disagreement, state.disagreements),
        );
      if (known?.closed)
        refusals.push({ kind: "disagreementClosed", disagreement: known.id, on: known.closed.on });
      if (command.type === "joinDisagreement") {
        const { disagreement, text, access } = command.data;
        return finish(() => ({
          type: "negotiation.disagreementJoined",
          data: { disagreement, position: { id: newId("position"), text, access, ...speaker } },
        }));
      }
      if (known && known.owner !== actor.organisation)
        refusals.push({ kind: "othersStatement", party: known.owner, organisation: actor.organisation });
      const { data } = command;
      return finish(() => ({ type: "negotiation.disagreementClosed", data: { ...data, on } }));
    }
  }
}

function evolve(state: NegotiationState, event: NegotiationEvent): NegotiationState {
  switch (event.type) {
    case "negotiation.unitAdded":
      return { ...state, units: [...state.units, event.data] };
    case "negotiation.changeProposed":
      return { ...state, proposals: [...state.proposals, event.data] };
    case "negotiation.proposalClosed": {
      const { proposal: closedId, state: closed, on, reason } = event.data;
      const proposals = state.proposals.map((entry) =>
        entry.id === closedId ? { ...entry, state: closed, closed: { on, reason } } : entry,
      );
      const proposal = state.proposals.find((entry) => entry.id === closedId);
      if (closed !== "accepted" || !proposal) return { ...state, proposals };
      const units = state.units.map((unit) =>
        unit.id === proposal.unit ? changed(unit, proposal, on) : unit,
      );
      return { ...state, proposals, units };
    }
    case "negotiation.objectionRaised":
      return { ...state, objections: [...state.objections, event.data] };
    case "negotiation.objectionLifted": {
      const { objection, on, reason } = event.data;
      const objections = state.objections.map((entry) =>
        entry.id === objection ? { ...entry, lifted: { on, reason } } : entry,
      );
      return { ...state, objections };
    }
    case "negotiation.positionTaken":
      return { ...state, positions: [...state.positions, event.data] };
    case "negotiation.publicationRuleDeclared":
      return { ...state, rule: event.data };
    case "negotiation.disagreementOpened":
      return { ...state, disagreements: [...state.disagreements, event.data] };
    case "negotiation.disagreementJoined":
      return onDisagreement(state, event.data.disagreement, (entry) => ({
        ...entry,
        positions: [...entry.positions, event.data.position],
      }));
    case "negotiation.disagreementClosed": {
      const { disagreement, state: closed, on, how } = event.data;
      return onDisagreement(state, disagreement, (entry) => ({
        ...entry,
        state: closed,
        closed: { on, how },
      }));
    }
    default:
      return state;
  }
}

const changed = (unit: TextUnit, { text, id: by }: Proposal, on: IsoDate): TextUnit =>
  text === null
    ? { ...unit, removed: { on, by } }
    : { ...unit, versions: [...unit.versions, { text, on, by }] };

const onDisagreement = (
  state: NegotiationState,
  disagreement: string,
  change: (entry: Disagreement) => Disagreement,
): NegotiationState => ({
  ...state,
  disagreements: state.disagreements.map((entry) => (entry.id === disagreement ? change(entry) : entry)),
});
