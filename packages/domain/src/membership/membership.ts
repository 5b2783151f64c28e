/**
 * Membership of cities in a network, as far as sources tell. No official list could be read, so a status is evidence:
 * that no source names a city does not make it a non-member.
 */
import * as z from "zod";
import {
  comparePartialDates,
  type IsoDate,
  isoDate,
  type PartialDate,
  partialDate,
} from "../calendar/index.js";
import { err, ok, type Result } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";
import { type FullText, fullText } from "../text/index.js";

export const membershipStatus = z.enum([
  "member",
  "reported",
  "decided-to-join",
  "plan-signed",
  "network-only",
  "uncertain",
  "not-stated",
]);
export type MembershipStatus = z.infer<typeof membershipStatus>;

export const datePrecision = z.enum(["year", "month", "day"]);

export const membership = z.object({
  /** NIS code in force. */
  code: z.string().regex(/^\d{5}$/),
  status: membershipStatus,
  /** Day, month or year of joining, as precise as the source; `null`: not found, or not (known to be) a member. */
  joined: partialDate.nullable(),
  joinedPrecision: datePrecision.nullable(),
  /** Day on which the council decided to join; admission is another fact. */
  decidedOn: partialDate.nullable(),
  /** Day on which the action plan of the network was signed; membership is another fact. */
  signedOn: partialDate.nullable(),
  /** Day on which the city founded the national or regional network with others; `null`: not among the founders. */
  flemishNetwork: isoDate.nullable(),
  /** How sure the status is; `null` where there is no statement to be sure of. */
  confidence: z.enum(["high", "medium", "low"]).nullable(),
  /** Source note, in English. */
  note: z.string().nullable(),
  sources: z.array(z.string().min(1)),
  /** `false`: no source names this municipality at all. */
  isNamedBySource: z.boolean(),
});
export type Membership = z.infer<typeof membership>;

export const membershipStatusText = z.object({
  id: membershipStatus,
  names: fullText,
  meaning: fullText,
});
/** A status in words: a short name and what exactly it says, in four languages. */
export type MembershipStatusText = z.infer<typeof membershipStatusText>;

export type MembershipSource = { title: string; url?: string };
/** A figure or event of the network itself; figures of different years and makers do not add up. */
export type NetworkFact = {
  what: string;
  date: PartialDate | null;
  value: string | number | string[];
  countries?: number;
  text?: string;
  sources: string[];
  confidence: "high" | "medium" | "low";
  note?: string;
};

export type MembershipRegister = {
  network: { id: string; names: FullText };
  compiledOn: string;
  /** What kind of sources were read, in English. */
  sourcesAre: string;
  statuses: readonly MembershipStatusText[];
  memberships: readonly Membership[];
  facts: readonly NetworkFact[];
  sources: Readonly<Record<string, MembershipSource>>;
};

/**
 * What sources say about a municipality's membership.
 *
 * @param code NIS code in force (an ended code is another municipality: resolve it with `findPlace` first)
 * @returns always a value: `not-stated` with `isNamedBySource: false` where no source names the municipality
 */
export function findMembership(register: MembershipRegister, code: string): Membership {
  return register.memberships.find((each) => each.code === code) ?? nothingStated(code);
}

/**
 * Whether a status of today held on a day in the past.
 *
 * @returns `notYet` where the day of joining came later; `unknown` where no source gives a day, as of most ties that are not
 *   membership
 */
export function membershipThen(
  { compiledOn }: Pick<MembershipRegister, "compiledOn">,
  { status, joined }: Membership,
  on: IsoDate,
): "held" | "notYet" | "unknown" {
  if (status === "not-stated" || compiledOn <= on) return "held";
  if (status !== "member" || joined === null) return "unknown";
  const order = comparePartialDates(joined, on);
  if (order === "cannot-say") return "unknown";
  return order === "after" ? "notYet" : "held";
}

/** The words for a status. */
export function statusText(
  register: MembershipRegister,
  status: string,
): Result<MembershipStatusText, { kind: "unknownMembershipStatus"; value: string; nearest: string[] }> {
  const found = register.statuses.find((each) => each.id === status);
  if (found) return ok(found);
  return err({
    kind: "unknownMembershipStatus",
    value: status,
    nearest: nearestTo(status, membershipStatus.options),
  });
}

const nothingStated = (code: string): Membership => ({
  code,
  status: "not-stated",
  joined: null,
  joinedPrecision: null,
  decidedOn: null,
  signedOn: null,
  flemishNetwork: null,
  confidence: null,
  note: null,
  sources: [],
  isNamedBySource: false,
});
