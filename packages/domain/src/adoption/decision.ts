/**
 * What one party decided on a plan: an entry of the ledger. Entries are never changed; a later one takes the place of an
 * earlier one, and both stay.
 */
import * as z from "zod";
import { type IsoDate, partialDate } from "../calendar/index.js";
import { accessLevel, evidence } from "../mandate/index.js";
import { localizedText } from "../text/index.js";
import type { PartyReason } from "./parties.js";

const id = z.string().min(1);

/**
 * `approved` and `approvedWithRemark` adopt; nothing else does. `takenNote` is the formula of a government that received a
 * text and decided nothing on it; `withdrawn`: taken off the agenda, or taken back.
 */
export const outcomes = [
  "approved",
  "approvedWithRemark",
  "postponed",
  "takenNote",
  "rejected",
  "withdrawn",
] as const;
export type AdoptionOutcome = (typeof outcomes)[number];

/** Only what adopts can carry reservations. */
export const isAdopting = (outcome: AdoptionOutcome): outcome is "approved" | "approvedWithRemark" =>
  outcome === "approved" || outcome === "approvedWithRemark";

/** The text all parties adopt, or the part one party writes and answers for (C1). */
export const planParts = ["common", "own"] as const;
/** The decision of the executive, or the assent of its parliament. */
export const decisionActs = ["executive", "assent"] as const;

export const reservation = z.strictObject({
  subject: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("whole") }),
    z.strictObject({ kind: z.literal("goal"), id }),
    z.strictObject({ kind: z.literal("measure"), id }),
  ]),
  text: localizedText,
});
export type Reservation = z.infer<typeof reservation>;

export const decisionData = z.strictObject({
  party: id,
  part: z.enum(planParts),
  act: z.enum(decisionActs),
  /** The body that decided, in its own words. */
  body: localizedText.optional(),
  /** When it decided; as precise as known. */
  on: partialDate,
  outcome: z.enum(outcomes),
  remark: localizedText.optional(),
  reservations: z.array(reservation).readonly(),
  /** Number of the notification or the norm. */
  reference: z.string().min(1).optional(),
  link: z.url().optional(),
  evidence: evidence.optional(),
  access: accessLevel,
  /** The current entry this one takes the place of; needed as soon as there is one. */
  supersedes: id.optional(),
});
export type DecisionData = z.infer<typeof decisionData>;

export type DecisionAuthor = {
  readonly person: string;
  readonly office: string;
  readonly organisation: string;
};

export type LedgerDecision = DecisionData & {
  readonly id: string;
  /** Round of decisions on the common text; `null` for an own part. */
  readonly round: number | null;
  readonly recordedOn: string;
  readonly recordedBy: DecisionAuthor;
  /** `null` until a second person published it; until then it counts for nobody but the parties' own view. */
  readonly published: { readonly on: string; readonly by: DecisionAuthor } | null;
  /** Taken from a public source about a day before the record began; `recordedBy` is who read the source, not who decided. */
  readonly stated?: true;
};

export type PartyStanding = "derived" | "confirmed" | "added" | "setAside";

export type LedgerParty = {
  readonly authority: string;
  readonly standing: PartyStanding;
  /** Its parliament must assent too. */
  readonly assent: boolean;
  readonly reasons: readonly PartyReason[];
  /** Who confirmed, added or set aside, when and why; the latest last. */
  readonly record: readonly {
    readonly standing: PartyStanding;
    readonly on: string;
    readonly office: string;
    readonly organisation: string;
    readonly reason: z.infer<typeof localizedText>;
  }[];
};

/** One text put to all parties. A revised text opens a new round; decisions on the old one stay with the old one. */
export type AdoptionRound = {
  readonly number: number;
  readonly openedOn: string;
  readonly text: z.infer<typeof localizedText>;
  /** Hash of the text that was put to decision, where there is one. */
  readonly textHash?: string | undefined;
};

/** The own part of one party in force, from one day on. A later span follows an earlier one that ended. */
export type OwnPartSpan = {
  readonly party: string;
  /** The decision of its government that it rests on. */
  readonly decision: string;
  readonly from: IsoDate;
  /** Last day the part itself states. */
  readonly to: IsoDate | null;
  readonly recordedOn: IsoDate;
  readonly ended: {
    readonly on: IsoDate;
    readonly reason: z.infer<typeof localizedText>;
    readonly recordedOn: IsoDate;
  } | null;
};

export type AdoptionState = {
  readonly parties: readonly LedgerParty[];
  /** Last derivation: its day and what it could not judge. */
  readonly derived: { readonly on: string; readonly notJudged: readonly unknown[] } | null;
  readonly rounds: readonly AdoptionRound[];
  readonly decisions: readonly LedgerDecision[];
  readonly ownParts: readonly OwnPartSpan[];
};
