/** What the decisions of a party amount to, in a word, a mark and a seat. */
import { outcomeTexts, type PartyState } from "@napar/domain/adoption";
import { Seat, type SeatState, type Shape } from "@napar/ui";
import { language, t } from "../language/language.js";
import { useOrganisationNames } from "../organisation/organisation-name.js";

const words: Record<PartyState, () => string> = {
  adopted: () => t.adminPartyAdopted(),
  awaitingAssent: () => t.adminPartyAwaitingAssent(),
  assentNotGiven: () => t.adminPartyAssentNotGiven(),
  postponed: () => outcomeTexts.postponed[language],
  takenNote: () => outcomeTexts.takenNote[language],
  rejected: () => outcomeTexts.rejected[language],
  withdrawn: () => outcomeTexts.withdrawn[language],
  missing: () => t.adminPartyMissing(),
  neverReacted: () => t.adminPartyNever(),
};
export const partyWords = (state: PartyState): string => words[state]();

export const partyShapes: Record<PartyState, Shape> = {
  adopted: "committed",
  awaitingAssent: "part",
  postponed: "unestablished",
  takenNote: "unestablished",
  rejected: "declined",
  withdrawn: "declined",
  assentNotGiven: "declined",
  missing: "silent",
  neverReacted: "silent",
};

const seats: Partial<Record<PartyState, SeatState>> = {
  adopted: "full",
  awaitingAssent: "part",
  missing: "silent",
  neverReacted: "silent",
};

type Placed = { authority: string; state: PartyState };

/** A seat for each party: filled where it adopted, with a bar where it decided otherwise. */
export function PartyStrip({ rows }: { rows: readonly Placed[] }) {
  const nameOf = useOrganisationNames(rows.map(({ authority }) => authority));
  return (
    <ol className="nine" aria-label={t.adminLedger()}>
      {rows.map(({ authority, state }) => (
        <li key={authority}>
          <Seat state={seats[state] ?? "open"} label={`${nameOf(authority)}: ${partyWords(state)}`}>
            {state === "adopted" ? "✓" : seats[state] ? "" : "–"}
          </Seat>
        </li>
      ))}
    </ol>
  );
}
