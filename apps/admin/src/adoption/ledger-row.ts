/** A row of the ledger as the API tells it. */
import type { AdoptionView } from "@napar/api/client";
import type { DecisionData, OwnPartStanding, PartyState } from "@napar/domain/adoption";

export type ShownDecision = DecisionData & {
  id: string;
  round: number | null;
  recordedOn: string;
  /** `null`: a second person has not published it yet. */
  publishedOn: string | null;
};
export type ShownRow = {
  authority: string;
  state: PartyState;
  executive: ShownDecision | null;
  assent: ShownDecision | null;
  reservations: number;
  /** Of an own part: whether it is in force. */
  ownPart?: OwnPartStanding;
};

export const rowsOf = ({ ledger }: AdoptionView): ShownRow[] => ledger.rows as unknown as ShownRow[];

/** The entry of a party that a new one would take the place of. */
export const currentOf = (
  rows: readonly ShownRow[],
  party: string,
  act: "executive" | "assent",
): ShownDecision | null => rows.find(({ authority }) => authority === party)?.[act] ?? null;
