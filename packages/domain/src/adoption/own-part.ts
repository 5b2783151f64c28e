/**
 * The part one government writes and answers for. It enters into force by that government's own act, whatever becomes of
 * the common text (status C1): four Belgian plans ran from 2022 on while the common one was adopted by nobody.
 */
import * as z from "zod";
import { addDays, firstDay, type IsoDate, isoDate } from "../calendar/index.js";
import type { Context, Refusal } from "../plan-case/part.js";
import { err, ok, type Result } from "../result/index.js";
import { localizedText } from "../text/index.js";
import type { adoptionRefusalTexts } from "./adoption-texts.data.js";
import type { AdoptionState, OwnPartSpan } from "./decision.js";
import { isSigning, readLedger } from "./ledger.js";

type OwnPartRefusal = Refusal & { kind: keyof typeof adoptionRefusalTexts };

const id = z.string().min(1);

export const ownPartCommands = {
  /** `to` is the last day the part itself states; missing: it states none. */
  putOwnPartInForce: z.strictObject({ party: id, from: isoDate, to: isoDate.optional() }),
  /** `on` is the first day on which it no longer is in force. */
  endOwnPart: z.strictObject({ party: id, on: isoDate, reason: localizedText }),
};
type OwnPartCommands = { [K in keyof typeof ownPartCommands]: z.infer<(typeof ownPartCommands)[K]> };

/**
 * - `none`: never put in force
 * - `notYet`: from a later day
 * - `ended`: its last day has passed, or its government ended it
 * - `noLongerAdopted`: put in force, and its government has since taken the decision back
 */
export type OwnPartStanding = {
  readonly state: "none" | "notYet" | "inForce" | "ended" | "noLongerAdopted";
  readonly from: IsoDate | null;
  /** Last day in force, where there is one. */
  readonly to: IsoDate | null;
};

const adoptionOfOwnPart = (state: AdoptionState, party: string, on: IsoDate) =>
  readLedger(state, { on, part: "own" }).rows.find(({ authority }) => authority === party) ?? null;

/** Where the own part of a government stands on a day, from what was known by then. */
export function ownPartStanding(state: AdoptionState, party: string, on: IsoDate): OwnPartStanding {
  const span = state.ownParts.findLast((entry) => entry.party === party && entry.recordedOn <= on);
  if (!span) return { state: "none", from: null, to: null };
  const to = lastDayOf(span, on);
  const at = (known: OwnPartStanding["state"]) => ({ state: known, from: span.from, to });
  if (on < span.from) return at("notYet");
  if (to !== null && to < on) return at("ended");
  return at(adoptionOfOwnPart(state, party, on)?.state === "adopted" ? "inForce" : "noLongerAdopted");
}

function lastDayOf({ to, ended }: OwnPartSpan, on: IsoDate): IsoDate | null {
  if (!ended || ended.recordedOn > on) return to;
  const last = addDays(ended.on, -1);
  return to !== null && to < last ? to : last;
}

function ofAnother(state: AdoptionState, party: string, { actor }: Context): OwnPartRefusal[] {
  const known = state.parties.find(({ authority }) => authority === party);
  const refusals: OwnPartRefusal[] = [];
  if (!known || !isSigning(known)) {
    refusals.push({ kind: "partyNotConfirmed", path: "party", authority: party });
  }
  const { organisation } = actor;
  if (organisation !== party) refusals.push({ kind: "ownPartOfAnother", path: "party", party, organisation });
  return refusals;
}

/** @returns the span, or everything that stands against it */
export function decideForce(
  { party, from, to }: OwnPartCommands["putOwnPartInForce"],
  state: AdoptionState,
  context: Context,
): Result<Omit<OwnPartSpan, "ended">, OwnPartRefusal[]> {
  const { on } = context;
  const refusals = ofAnother(state, party, context);
  const row = adoptionOfOwnPart(state, party, on);
  if (row?.state !== "adopted") {
    refusals.push({ kind: "ownPartNotAdopted", authority: party, state: row?.state ?? "neverReacted" });
  } else if (row.executive && from < firstDay(row.executive.on)) {
    refusals.push({ kind: "beforeOwnDecision", path: "from", value: from, decided: row.executive.on });
  }
  if (to !== undefined && to < from) refusals.push({ kind: "endBeforeStart", path: "to", value: to, from });
  const present = ownPartStanding(state, party, on);
  const isRunning = present.state === "inForce" || present.state === "notYet";
  if (isRunning || (present.to !== null && from <= present.to)) {
    refusals.push({ kind: "ownPartInForce", authority: party, from: present.from, to: present.to });
  }
  const decision = row?.executive?.id;
  if (refusals.length > 0 || decision === undefined) return err(refusals);
  return ok({ party, decision, from, to: to ?? null, recordedOn: on });
}

export function refusalsOfEnd(
  { party, on: end }: OwnPartCommands["endOwnPart"],
  state: AdoptionState,
  context: Context,
): OwnPartRefusal[] {
  const { on } = context;
  const refusals = ofAnother(state, party, context);
  const present = ownPartStanding(state, party, on);
  if (present.state !== "inForce" && present.state !== "noLongerAdopted" && present.state !== "notYet") {
    refusals.push({ kind: "ownPartNotInForce", authority: party, state: present.state });
  } else if (present.from !== null && end < present.from) {
    refusals.push({ kind: "endBeforeStart", path: "on", value: end, from: present.from });
  }
  if (end > on) refusals.push({ kind: "dateInFuture", path: "on", value: end, on });
  return refusals;
}
