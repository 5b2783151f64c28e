/** The state of a plan per government: what it adopted, what it carries, what it owes. */
import {
  isSigning,
  type Ledger,
  type OwnPartStanding,
  ownPartStanding,
  type PartyState,
  readLedger,
} from "../adoption/index.js";
import type { IsoDate, PartialDate } from "../calendar/index.js";
import type { Plan } from "../plan/index.js";
import type { PlanCase } from "../plan-case/index.js";
import type { ReportContent } from "../report/index.js";
import type { LateItem } from "./late-items.js";
import type { UnansweredItem } from "./unanswered-items.js";

export type CommonText = Pick<Ledger, "of" | "adopted" | "state" | "reservations" | "round">;

export type GovernmentState = {
  authority: string;
  /** `notPut`: no text was put to decision yet, so nobody can be silent on it; `null`: it is no party. */
  common: PartyState | "notPut" | null;
  /** The day of its decision on the common text, where that is public. */
  commonOn: PartialDate | null;
  own: OwnPartStanding & {
    /** It adopted a part of its own, whether or not it is known to be in force. */
    isAdopted: boolean;
    adoptedOn: PartialDate | null;
    source: { title: string; url?: string | undefined } | null;
  };
  /** Measures of which it carries a share. */
  measures: number;
  late: number;
  unanswered: number;
  /** It never reacted to the text put to it, or to a request. */
  isSilent: boolean;
};

type Days = { on: IsoDate; knownOn: IsoDate };
const noOwnPart = { state: "none", from: null, to: null } as const;

export function adoptionOf({ adoption }: PlanCase, { on, knownOn }: Days): CommonText | null {
  const { of, adopted, state, reservations, round } = readLedger(adoption, { on, knownOn });
  return state === "noParties" ? null : { of, adopted, state, reservations, round };
}

export function governmentsOf(
  {
    plan,
    record,
    content,
    late,
    unanswered,
  }: {
    plan: Plan;
    record: PlanCase | null;
    content: ReportContent;
    late: readonly LateItem[];
    unanswered: readonly UnansweredItem[];
  },
  { on, knownOn }: Days,
): GovernmentState[] {
  const adoption = record?.adoption;
  const parties = adoption?.parties.filter(isSigning).map(({ authority }) => authority) ?? [];
  const owners = [plan.authority, ...(plan.coAuthorities ?? [])].map(({ id }) => id);
  const common = adoption ? readLedger(adoption, { on, knownOn }) : null;
  const own = adoption ? readLedger(adoption, { on, knownOn, part: "own" }) : null;
  const carried = countBy(content.measures.flatMap(({ shares }) => shares.map(({ authority }) => authority)));
  // Who wrote the plan alone carries what the document gives to nobody.
  const ownAll = parties.length === 0 && owners.length === 1;
  const lateOf = countBy(late.flatMap(({ authorities }) => authorities));
  const waitsFor = countBy(unanswered.flatMap(({ authorities }) => authorities.map((one) => one.authority)));
  return [...new Set(parties.length > 0 ? parties : owners)].map((authority) => {
    const row = common?.rows.find((one) => one.authority === authority);
    const ownRow = own?.rows.find((one) => one.authority === authority);
    const isPut = common !== null && common.round !== null;
    const decision = row?.executive ?? null;
    const ownDecision = ownRow?.executive ?? null;
    const isOwnPublic = ownDecision?.access === "public";
    return {
      authority,
      common: row ? (isPut ? row.state : "notPut") : null,
      commonOn: decision?.access === "public" ? decision.on : null,
      own: {
        ...(adoption ? ownPartStanding(adoption, authority, on) : noOwnPart),
        isAdopted: ownRow?.state === "adopted",
        adoptedOn: isOwnPublic && ownRow?.state === "adopted" ? ownDecision.on : null,
        source: isOwnPublic && ownDecision.evidence ? ownDecision.evidence : null,
      },
      measures: ownAll ? content.measures.length : (carried.get(authority) ?? 0),
      late: lateOf.get(authority) ?? 0,
      unanswered: waitsFor.get(authority) ?? 0,
      isSilent: (isPut && row?.state === "neverReacted") || (waitsFor.get(authority) ?? 0) > 0,
    };
  });
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
