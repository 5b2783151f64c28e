import { precisionOf } from "../../calendar/index.js";
import type { Membership } from "../../membership/index.js";

/** A membership as it is written down: what is not stated is left out. */
export type MembershipRow = Pick<Membership, "code" | "status" | "confidence" | "sources"> &
  Partial<Pick<Membership, "joined" | "decidedOn" | "signedOn" | "flemishNetwork" | "note">>;

export const readMembership = (row: MembershipRow): Membership => ({
  code: row.code,
  status: row.status,
  joined: row.joined ?? null,
  joinedPrecision: row.joined ? precisionOf(row.joined) : null,
  decidedOn: row.decidedOn ?? null,
  signedOn: row.signedOn ?? null,
  flemishNetwork: row.flemishNetwork ?? null,
  confidence: row.confidence,
  note: row.note ?? null,
  sources: row.sources,
  isNamedBySource: true,
});
