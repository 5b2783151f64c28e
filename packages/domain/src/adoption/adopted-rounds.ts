/** When the parties had adopted a text: what becomes public at adoption, by a declared rule, is counted from that day. */
import { type IsoDate, lastDay } from "../calendar/index.js";
import type { AdoptionState, LedgerParty } from "./decision.js";
import { currentRound, readLedger } from "./ledger.js";

export type AdoptedRound = {
  readonly number: number;
  /** The day the text was put to decision; it is not written on from then to the adoption. */
  readonly openedOn: IsoDate;
  /** First day on which every party's approval was published and counted. */
  readonly adoptedOn: IsoDate;
};

/**
 * The rounds every party adopted, oldest first, as known on a day. Once a text was adopted it stays so for whoever reads
 * the past: a party that comes later, or takes its approval back, changes nothing in what was.
 */
export function adoptedRounds(state: AdoptionState, on: IsoDate): AdoptedRound[] {
  return state.rounds.flatMap(({ number, openedOn }) => {
    const days = state.decisions.flatMap((entry) => {
      if (entry.round !== number || !entry.published) return [];
      return [lastDay(entry.on), entry.published.on];
    });
    const adoptedOn = [...new Set(days)].sort().find((day) => {
      if (day > on || currentRound(state, day)?.number !== number) return false;
      return readLedger({ ...state, parties: partiesOn(state, day) }, { on: day }).state === "all";
    });
    return adoptedOn === undefined ? [] : [{ number, openedOn, adoptedOn }];
  });
}

/** The parties with the standing a person had given them by then. */
const partiesOn = ({ parties }: AdoptionState, day: IsoDate): LedgerParty[] =>
  parties.flatMap((party) => {
    const known = party.record.findLast((entry) => entry.on <= day);
    return known ? [{ ...party, standing: known.standing }] : [];
  });
