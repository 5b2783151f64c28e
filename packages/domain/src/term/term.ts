/**
 * The time of governments: terms, governments, portfolios whose names change, offices and who holds them, and what becomes
 * of a commitment when the government that made it is gone.
 */
import * as z from "zod";
import { firstDay, type IsoDate, isInForce, lastDay, type PartialDate } from "../calendar/index.js";
import { computeDeadline, type DeadlineRule, deadlineRules } from "../deadline/index.js";
import type { Evidence } from "../mandate/index.js";
import { fullText, type localizedText } from "../text/index.js";

type Text = z.infer<typeof localizedText>;

/** Time between two elections of an authority's parliament or council. */
export type Term = {
  readonly id: string;
  readonly authority: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly evidence?: Evidence | undefined;
};

/** `fell`: lost its majority or resigned. In current affairs it stays in office until the next one takes the oath. */
export const endReasons = ["termEnded", "fell", "reshuffled", "unknown"] as const;

export type Government = {
  readonly id: string;
  readonly authority: string;
  readonly term: string;
  readonly name: Text | null;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly endReason: (typeof endReasons)[number] | null;
  readonly evidence?: Evidence | undefined;
};

/** A set of matters; its name changes, its identity does not. */
export type Portfolio = {
  readonly id: string;
  readonly government: string;
  readonly names: readonly { readonly name: Text; readonly from: IsoDate }[];
};

/** An office stands apart from whoever holds it; the person is an opaque identifier. */
export type Tenure = {
  readonly office: string;
  readonly portfolio: string;
  readonly person: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
};

/** What a commitment rests on; decides what a change of government does to it. */
export const commitmentBases = [
  "act",
  "cooperationAgreement",
  "governmentDecision",
  "governmentAgreement",
  "announcement",
] as const;
export type CommitmentBasis = (typeof commitmentBases)[number];

export type Commitment = {
  readonly id: string;
  readonly authority: string;
  readonly government: string;
  readonly subject: Text;
  readonly basis: CommitmentBasis;
  /** As precise as known. */
  readonly madeOn: PartialDate;
  readonly evidence?: Evidence | undefined;
  /** Later governments that said it anew, or that it no longer holds. */
  readonly statements: readonly {
    readonly kind: "confirmed" | "ended";
    readonly government: string;
    readonly on: IsoDate;
    readonly reference: string | null;
    readonly reason: Text | null;
  }[];
};

export type TermState = {
  readonly terms: readonly Term[];
  readonly governments: readonly Government[];
  readonly portfolios: readonly Portfolio[];
  readonly tenures: readonly Tenure[];
  readonly commitments: readonly Commitment[];
};

export const successionRule = z.strictObject({
  basis: z.enum(commitmentBases),
  /** `inherited`: binds the authority until repealed. `toBeConfirmed`: lapses unless confirmed in time. `lapses`: at once. */
  effect: z.enum(["inherited", "toBeConfirmed", "lapses"]),
  /** Rule on time for the confirmation; only with `toBeConfirmed`. */
  deadlineRule: z.string().optional(),
  source: z.strictObject({ kind: z.enum(["law", "house-rule"]), note: z.string().min(1) }),
  reason: fullText,
});
export type SuccessionRule = z.infer<typeof successionRule>;

/**
 * - `own`: the government that made it is in office
 * - `inherited`: by its basis it binds the authority
 * - `awaitingConfirmation`: until `dueOn`; `confirmed`: by the present government, or an earlier successor under a basis
 *   that needs it from each
 * - `lapsed`: on `lapsedOn`; `ended`: a government said so
 * - `noGovernment`: no government is known for the day, so nothing can be said
 */
export type CommitmentStanding = {
  readonly state:
    | "notYetMade"
    | "own"
    | "inherited"
    | "awaitingConfirmation"
    | "confirmed"
    | "lapsed"
    | "ended"
    | "noGovernment";
  readonly government: string | null;
  readonly rule: SuccessionRule | null;
  readonly dueOn: IsoDate | null;
  readonly lapsedOn: IsoDate | null;
};

export const governmentOn = (state: TermState, authority: string, on: IsoDate): Government | null =>
  state.governments.findLast(
    (entry) => entry.authority === authority && isInForce({ validFrom: entry.from, validTo: entry.to }, on),
  ) ?? null;

export const nameOfPortfolio = (portfolio: Portfolio, on: IsoDate): Text | null =>
  portfolio.names.findLast(({ from }) => from <= on)?.name ?? null;

/** Who held an office on a day: the identifier of a person, or `null`. */
export const holderOf = (state: TermState, office: string, on: IsoDate): Tenure | null =>
  state.tenures.findLast(
    (entry) => entry.office === office && isInForce({ validFrom: entry.from, validTo: entry.to }, on),
  ) ?? null;

/**
 * What a commitment is worth on a day, after each change of government since it was made, in order.
 *
 * A confirmation counts for the government that gave it. Under `toBeConfirmed` each later government is asked anew, and a
 * confirmation after the last day does not revive what lapsed: that is a new commitment.
 */
export function commitmentStanding(
  state: TermState,
  commitment: Commitment,
  on: IsoDate,
  rules: readonly SuccessionRule[],
  deadlines: readonly DeadlineRule[] = deadlineRules,
): CommitmentStanding {
  const rule = rules.find(({ basis }) => basis === commitment.basis) ?? null;
  const standing = (
    kind: CommitmentStanding["state"],
    more: Partial<CommitmentStanding> = {},
  ): CommitmentStanding => ({
    state: kind,
    government: null,
    rule,
    dueOn: null,
    lapsedOn: null,
    ...more,
  });
  if (on < firstDay(commitment.madeOn)) return standing("notYetMade");
  const ended = commitment.statements.find((entry) => entry.kind === "ended" && entry.on <= on);
  const present = governmentOn(state, commitment.authority, on);
  const successors = state.governments
    .filter(
      (entry) =>
        entry.authority === commitment.authority &&
        entry.from > lastDay(commitment.madeOn) &&
        entry.from <= on,
    )
    .filter((entry) => entry.id !== commitment.government)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  let last = standing("own", { government: commitment.government });
  for (const successor of successors) {
    if (ended && ended.on < successor.from) break;
    last = underSuccessor(successor, successors);
    if (last.state === "lapsed") return last;
  }
  if (ended) return standing("ended", { government: ended.government, lapsedOn: ended.on });
  if (!present) return last.state === "inherited" ? last : standing("noGovernment");
  return last;

  function underSuccessor(successor: Government, all: readonly Government[]): CommitmentStanding {
    const facts = { government: successor.id };
    if (!rule || rule.effect === "lapses") return standing("lapsed", { ...facts, lapsedOn: successor.from });
    const confirmation = commitment.statements.find(
      (entry) => entry.kind === "confirmed" && entry.government === successor.id && entry.on <= on,
    );
    if (rule.effect === "inherited") return standing(confirmation ? "confirmed" : "inherited", facts);
    const deadline = rule.deadlineRule ? computeDeadline(deadlines, rule.deadlineRule, successor.from) : null;
    const dueOn = deadline?.ok ? deadline.value.due : successor.from;
    if (confirmation && confirmation.on <= dueOn) return standing("confirmed", { ...facts, dueOn });
    const next = all[all.indexOf(successor) + 1];
    // A government that was replaced within its time hands the question on to the next one.
    if (on <= dueOn || (next && next.from <= dueOn))
      return standing("awaitingConfirmation", { ...facts, dueOn });
    return standing("lapsed", { ...facts, dueOn, lapsedOn: dueOn });
  }
}
