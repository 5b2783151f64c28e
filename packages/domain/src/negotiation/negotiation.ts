/**
 * The memory of a negotiation: clause by clause who proposed what, who objects and why, and what stays open. Nothing is
 * erased: what is withdrawn or settled says so and stays.
 */
import * as z from "zod";
import type { IsoDate, PartialDate } from "../calendar/index.js";
import type { accessLevel, Evidence } from "../mandate/index.js";
import { localizedText } from "../text/index.js";

const id = z.string().min(1);

export const unitKinds = ["goal", "measure", "paragraph"] as const;
/** `blocking`: the party will not adopt the text as it stands. `remark`: it wants it noted. */
export const objectionKinds = ["blocking", "remark"] as const;
export const positionKinds = ["agrees", "agreesWithReservation", "disagrees", "abstains"] as const;

/** What a statement is about: a unit of the text as it stands, or a proposal to change one. */
export const target = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("unit"), id }),
  z.strictObject({ kind: z.literal("proposal"), id }),
]);
export type Target = z.infer<typeof target>;

type Text = z.infer<typeof localizedText>;
type Access = z.infer<typeof accessLevel>;

type Statement = {
  readonly id: string;
  /** The organisation that speaks; persons are not named. */
  readonly party: string;
  readonly office: string;
  readonly on: IsoDate;
  readonly access: Access;
};

export type TextUnit = {
  readonly id: string;
  readonly kind: (typeof unitKinds)[number];
  /** Goal or measure of the plan the unit words; `null` for a paragraph of its own. */
  readonly refersTo: string | null;
  /** Versions in order, the last one is the text as it stands; `by` is the proposal that led to it. */
  readonly versions: readonly { readonly text: Text; readonly on: IsoDate; readonly by: string | null }[];
  readonly removed: { readonly on: IsoDate; readonly by: string } | null;
};

export type Proposal = Statement & {
  readonly unit: string;
  /** `null`: remove the unit. */
  readonly text: Text | null;
  readonly reason: Text;
  readonly state: "open" | "accepted" | "notAccepted" | "withdrawn";
  readonly closed: { readonly on: IsoDate; readonly reason: Text | null } | null;
};

export type Objection = Statement & {
  readonly target: Target;
  readonly kind: (typeof objectionKinds)[number];
  readonly reason: Text;
  readonly lifted: { readonly on: IsoDate; readonly reason: Text } | null;
};

export type Position = Statement & {
  readonly target: Target;
  readonly position: (typeof positionKinds)[number];
  readonly reason: Text | null;
};

/**
 * A disagreement that no text settles, such as the one on Islamophobia (S7): kept with the positions of all sides instead of
 * a silent removal of the word.
 */
export type Disagreement = {
  readonly id: string;
  readonly subject: Text;
  /** Who keeps it on the agenda. */
  readonly owner: string;
  /** When it was entered here. */
  readonly openedOn: IsoDate;
  /** Told by a source: it was there by this day, as precisely as known. */
  readonly stated?: { readonly by: PartialDate; readonly evidence: Evidence };
  readonly access: Access;
  readonly positions: readonly (Statement & { readonly text: Text })[];
  readonly state: "open" | "settled" | "leftStanding";
  readonly closed: { readonly on: IsoDate; readonly how: Text } | null;
};

/**
 * When the memory becomes public. Declared before the text is put to decision, so that each party knows what it says and
 * to whom. Levels that `opens` does not name stay closed.
 */
export const publicationRule = z.strictObject({
  when: z.enum(["adoption", "never"]),
  /** Days after the day every party's adoption of the text was published. */
  afterDays: z.int().min(0),
  opens: z.array(z.enum(["own", "parties"])).readonly(),
  reason: localizedText,
});
export type PublicationRule = z.infer<typeof publicationRule>;

export type NegotiationState = {
  readonly units: readonly TextUnit[];
  readonly proposals: readonly Proposal[];
  readonly objections: readonly Objection[];
  readonly positions: readonly Position[];
  readonly disagreements: readonly Disagreement[];
  readonly rule: (PublicationRule & { readonly declaredOn: IsoDate }) | null;
};

/** The text is worked on before it is put to decision, and again when it is revised. */
const openStages = new Set(["inventory", "consultation", "drafting", "negotiation", "under-revision"]);

/** May the text be changed, and spoken on, at this stage? Disagreements are kept at any. */
export const isTextOpen = (stage: string | null): boolean => openStages.has(stage ?? "");

export const textOf = (unit: TextUnit): Text | null =>
  unit.removed ? null : (unit.versions.at(-1)?.text ?? null);

/** What a party says of something now: its latest position. */
export const positionOf = (state: NegotiationState, about: Target, party: string): Position | null =>
  state.positions.findLast((entry) => entry.party === party && isSame(entry.target, about)) ?? null;

/**
 * What a party says of a clause as it stands, or of a proposal: what it said of earlier words is no position on these. A
 * party agrees with what it proposes without saying so.
 */
export function presentPosition(state: NegotiationState, about: Target, party: string): Position | null {
  const last = positionOf(state, about, party);
  if (about.kind === "proposal" || !last) return last;
  const since = state.units.find((unit) => unit.id === about.id)?.versions.at(-1)?.on ?? "";
  return last.on >= since ? last : null;
}

export const isSame = (a: Target, b: Target): boolean => a.kind === b.kind && a.id === b.id;

/** Objections not lifted. Those to a proposal that is closed fall with it. */
export function openObjections(state: NegotiationState): Objection[] {
  const isOpen = ({ kind, id: about }: Target) =>
    kind === "unit"
      ? state.units.some((unit) => unit.id === about && unit.removed === null)
      : state.proposals.some((proposal) => proposal.id === about && proposal.state === "open");
  return state.objections.filter((entry) => entry.lifted === null && isOpen(entry.target));
}

export type OpenPoint = {
  readonly unit: string;
  readonly proposals: readonly string[];
  readonly blocking: readonly { readonly objection: string; readonly party: string }[];
  readonly remarks: readonly { readonly objection: string; readonly party: string }[];
  readonly disagreeing: readonly string[];
  /** Parties that said nothing on the text as it stands: silence is no agreement. */
  readonly withoutPosition: readonly string[];
};

/** What stays open, unit by unit; a unit nobody has anything against, and on which all agree, is left out. */
export function whatStaysOpen(state: NegotiationState, parties: readonly string[]): OpenPoint[] {
  const objections = openObjections(state);
  return state.units
    .filter(({ removed }) => removed === null)
    .map((unit): OpenPoint => {
      const proposals = state.proposals.filter((entry) => entry.unit === unit.id && entry.state === "open");
      const about = ({ target: { kind, id: of } }: Objection) =>
        kind === "unit" ? of === unit.id : proposals.some((proposal) => proposal.id === of);
      const named = (kind: Objection["kind"]) =>
        objections
          .filter((entry) => entry.kind === kind && about(entry))
          .map((entry) => ({ objection: entry.id, party: entry.party }));
      const said = parties.map((party) => ({
        party,
        position: presentPosition(state, { kind: "unit", id: unit.id }, party)?.position ?? null,
      }));
      return {
        unit: unit.id,
        proposals: proposals.map((entry) => entry.id),
        blocking: named("blocking"),
        remarks: named("remark"),
        disagreeing: said.filter(({ position }) => position === "disagrees").map(({ party }) => party),
        withoutPosition: said.filter(({ position }) => position === null).map(({ party }) => party),
      };
    })
    .filter(({ unit: _, ...lists }) => Object.values(lists).some((list) => list.length > 0));
}

/** From what parties cannot live with to what nobody said anything against. */
const weightOf = (point: OpenPoint): number => {
  if (point.blocking.length > 0) return 4;
  if (point.disagreeing.length > 0) return 3;
  if (point.proposals.length > 0) return 2;
  return point.remarks.length > 0 ? 1 : 0;
};

/**
 * The text as it is negotiated on: what blocks first, then where a party disagrees, proposals, remarks, silence; what is
 * agreed last. Within the same, in the order of the text. Units that were removed are left out.
 */
export function unitsOpenFirst(
  state: NegotiationState,
  parties: readonly string[],
): { readonly unit: TextUnit; readonly open: OpenPoint | null }[] {
  const points = new Map(whatStaysOpen(state, parties).map((point) => [point.unit, point]));
  const weights = (open: OpenPoint | null) => (open === null ? -1 : weightOf(open));
  return state.units
    .filter(({ removed }) => removed === null)
    .map((unit) => ({ unit, open: points.get(unit.id) ?? null }))
    .toSorted((one, other) => weights(other.open) - weights(one.open));
}
