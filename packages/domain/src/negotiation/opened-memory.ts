/** What of a negotiation somebody may read: by the level of access, and by the rule that was declared beforehand. */
import { addDays, type IsoDate } from "../calendar/index.js";
import type { accessLevel } from "../mandate/index.js";
import type { NegotiationState, TextUnit } from "./negotiation.js";

export type Reader = { readonly organisation: string | null; readonly parties: readonly string[] };

/** A text that all parties adopted: when it was put to decision, and since when it is adopted. */
type Adopted = { readonly openedOn: IsoDate; readonly adoptedOn: IsoDate };
type Known = {
  readonly rule: NegotiationState["rule"];
  /** Oldest first. */
  readonly adopted: readonly Adopted[];
  readonly on: IsoDate;
};
type Statement = {
  readonly party: string;
  readonly access: (typeof accessLevel)["_output"];
  /** The day it was made. */
  readonly on: IsoDate;
};

/**
 * May a reader see a statement? Its own party always; the other parties what is meant for parties; everybody what is
 * public, and what the declared rule opens: from the days it states after the adoption that the statement led up to. What
 * is said on a revision waits for the adoption of the revised text.
 */
export function maySee(statement: Statement, reader: Reader, known: Known): boolean {
  const { access, party } = statement;
  if (access === "public" || party === reader.organisation) return true;
  const isParty = reader.organisation !== null && reader.parties.includes(reader.organisation);
  if (access === "parties" && isParty) return true;
  return isOpened(access, statement.on, known);
}

function isOpened(access: "own" | "parties", since: IsoDate, { rule, adopted, on }: Known): boolean {
  if (!rule || rule.when === "never" || !rule.opens.includes(access)) return false;
  const adoption = adopted.find(({ adoptedOn }) => since <= adoptedOn);
  return adoption !== undefined && addDays(adoption.adoptedOn, rule.afterDays) <= on;
}

/**
 * The text as somebody without a seat may read it: as it was last adopted, and its earlier wordings where the rule opens
 * them to the public. A draft nobody adopted is the parties' alone.
 */
export function publicUnits(units: readonly TextUnit[], known: Known): TextUnit[] {
  const last = known.adopted.findLast(({ adoptedOn }) => adoptedOn <= known.on);
  if (!last) return [];
  return units.flatMap((unit): TextUnit[] => {
    const isDrafted = (day: IsoDate) => isOpened("parties", day, known);
    const removed = unit.removed && unit.removed.on <= last.openedOn ? unit.removed : null;
    const adopted = removed ? undefined : unit.versions.findLast(({ on }) => on <= last.openedOn);
    const versions = unit.versions.filter((version) => version === adopted || isDrafted(version.on));
    return versions.length === 0 ? [] : [{ ...unit, versions, removed }];
  });
}
