/**
 * The state of adoption, computed from the ledger and never typed in: who adopted, with how many reservations, who is
 * missing, who never reacted.
 */
import { type IsoDate, lastDay } from "../calendar/index.js";
import {
  type AdoptionState,
  isAdopting,
  type LedgerDecision,
  type LedgerParty,
  type planParts,
} from "./decision.js";

/**
 * What a party's entries amount to.
 *
 * - `awaitingAssent`: the executive approved, parliament has to assent and has not
 * - `assentNotGiven`: parliament decided something other than approval
 * - `missing`: no current decision, though the party decided something before
 * - `neverReacted`: no entry at all
 */
export type PartyState =
  | "adopted"
  | "awaitingAssent"
  | "assentNotGiven"
  | "postponed"
  | "takenNote"
  | "rejected"
  | "withdrawn"
  | "missing"
  | "neverReacted";

export type LedgerRow = {
  readonly authority: string;
  readonly state: PartyState;
  readonly executive: LedgerDecision | null;
  readonly assent: LedgerDecision | null;
  readonly reservations: number;
  readonly hasRemark: boolean;
  /** Entries on this part that a later one took the place of. */
  readonly superseded: readonly string[];
};

export type Ledger = {
  readonly on: IsoDate;
  readonly part: (typeof planParts)[number];
  /** Round of the common text that is read; `null`: none was put to decision, or the parts are the parties' own. */
  readonly round: number | null;
  /** Parties that must sign, and how many adopted. */
  readonly of: number;
  readonly adopted: number;
  readonly state: "noParties" | "none" | "some" | "all";
  readonly reservations: number;
  readonly withReservations: readonly string[];
  readonly byState: Readonly<Record<PartyState, readonly string[]>>;
  /** Derived by the rules and confirmed by nobody yet: while there are any, the plan is not adopted by all. */
  readonly unconfirmed: readonly string[];
  readonly rows: readonly LedgerRow[];
};

export type LedgerQuestion = {
  on: IsoDate;
  part?: (typeof planParts)[number];
  /** `published`: entries a second person published; `recorded`: all, for the parties themselves. */
  entries?: "published" | "recorded";
  /**
   * The day whose knowledge counts; `on` when missing. A later one asks what is known today of that day: entries then count
   * from their own date, whenever they were entered.
   */
  knownOn?: IsoDate;
};

const partyStates: readonly PartyState[] = [
  "adopted",
  "awaitingAssent",
  "assentNotGiven",
  "postponed",
  "takenNote",
  "rejected",
  "withdrawn",
  "missing",
  "neverReacted",
];

export const isSigning = ({ standing }: LedgerParty): boolean =>
  standing === "confirmed" || standing === "added";

/**
 * Reads the ledger on a day.
 *
 * An entry counts from the last day its date can mean: one dated "2023" counts from 31 December 2023. Outcomes are taken
 * at their word: a text taken note of, postponed or not decided on is not adopted, and not rejected either.
 */
export function readLedger(
  state: AdoptionState,
  { on, part = "common", entries = "published", knownOn = on }: LedgerQuestion,
): Ledger {
  const round = part === "common" ? (currentRound(state, on)?.number ?? null) : null;
  const known = state.decisions.filter(
    (entry) =>
      entry.part === part &&
      lastDay(entry.on) <= on &&
      (entries === "recorded"
        ? entry.recordedOn <= knownOn
        : (entry.published?.on ?? "9999-12-31") <= knownOn),
  );
  const rows = state.parties.filter(isSigning).map((party) => rowOf(party, known, part, round));
  const byState = Object.fromEntries(
    partyStates.map((wanted) => [
      wanted,
      rows.filter((row) => row.state === wanted).map((row) => row.authority),
    ]),
  ) as Record<PartyState, string[]>;
  const unconfirmed = state.parties
    .filter(({ standing }) => standing === "derived")
    .map((party) => party.authority);
  const adopted = byState.adopted.length;
  const counted = rows.filter((row) => row.state === "adopted");
  return {
    on,
    part,
    round,
    of: rows.length,
    adopted,
    state: stateOf(rows.length, adopted, unconfirmed.length),
    reservations: counted.reduce((sum, row) => sum + row.reservations, 0),
    withReservations: counted.filter((row) => row.reservations > 0).map((row) => row.authority),
    byState,
    unconfirmed,
    rows,
  };
}

function stateOf(parties: number, adopted: number, unconfirmed: number): Ledger["state"] {
  if (parties === 0) return "noParties";
  if (adopted === 0) return "none";
  return adopted === parties && unconfirmed === 0 ? "all" : "some";
}

export const currentRound = (state: AdoptionState, on: IsoDate) =>
  state.rounds.filter(({ openedOn }) => openedOn <= on).at(-1) ?? null;

function rowOf(
  party: LedgerParty,
  known: readonly LedgerDecision[],
  part: (typeof planParts)[number],
  round: number | null,
): LedgerRow {
  const own = known.filter((entry) => entry.party === party.authority);
  const ofRound = own.filter((entry) => part === "own" || entry.round === round);
  const last = (act: LedgerDecision["act"]) => ofRound.findLast((entry) => entry.act === act) ?? null;
  const executive = last("executive");
  const assent = last("assent");
  const current = new Set([executive?.id, assent?.id]);
  return {
    authority: party.authority,
    // Parliaments assent to the common text; a government decides alone on a part that is its own.
    state: partyState(part === "common" && party.assent, executive, assent, own.length > 0),
    executive,
    assent,
    reservations: [executive, assent].reduce((sum, entry) => sum + (entry?.reservations.length ?? 0), 0),
    hasRemark: executive?.outcome === "approvedWithRemark" || assent?.outcome === "approvedWithRemark",
    superseded: own.filter((entry) => !current.has(entry.id)).map((entry) => entry.id),
  };
}

type Decided = Pick<LedgerDecision, "outcome">;

export const adopts = (entry: Decided | null): boolean => entry !== null && isAdopting(entry.outcome);

/**
 * What the current decisions of a party amount to.
 *
 * @param needsAssent its parliament must assent; never so for an own part
 * @param hasReacted it decided something, be it on another text
 */
export function partyState(
  needsAssent: boolean,
  executive: Decided | null,
  assent: Decided | null,
  hasReacted: boolean,
): PartyState {
  if (!executive) return hasReacted ? "missing" : "neverReacted";
  if (!isAdopting(executive.outcome)) return executive.outcome;
  if (!needsAssent) return "adopted";
  if (!assent) return "awaitingAssent";
  return adopts(assent) ? "adopted" : "assentNotGiven";
}
