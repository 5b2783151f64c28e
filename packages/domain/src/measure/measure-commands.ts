/** What may be asked of the measures of a plan, what can happen to them, and why something is refused. */
import * as z from "zod";
import { isoDate, partialDate } from "../calendar/index.js";
import type { CommandOf, DomainEvent } from "../plan-case/part.js";
import { localizedText } from "../text/index.js";
import {
  id,
  type MeasureContent,
  type MeasureLead,
  type MeasureRecord,
  type Milestone,
  measureContent,
  measureLead,
  type Share,
  type ShareContent,
  shareContent,
  type Withdrawal,
} from "./measure.js";

const reason = z.string().trim().min(1).max(2000);
const change = shareContent.partial();
const title = localizedText.strict();

/** In every change, members that are left out stay as they are and `null` empties one. */
export const measureCommands = {
  createMeasure: measureContent.extend({
    lead: measureLead,
    /** An identifier of one's own, as documents and spreadsheets have them; made when missing. */
    id: id.nullish(),
    /** What the lead says of its own share from the start. */
    share: change.nullish(),
  }),
  changeMeasure: z.strictObject({ measure: id, change: measureContent.partial() }),
  withdrawMeasure: z.strictObject({
    measure: id,
    reason,
    /** It was entered by mistake, as by a wrong file: who led it may use its code again. */
    isUndo: z.literal(true).optional(),
  }),
  offerLead: z.strictObject({ measure: id, to: id }),
  acceptLead: z.strictObject({ measure: id, lead: measureLead }),
  declineLead: z.strictObject({ measure: id, reason }),
  claimLead: z.strictObject({ measure: id, lead: measureLead }),
  addShare: z.strictObject({ measure: id, authority: id, share: change }),
  changeShare: z.strictObject({ measure: id, authority: id, change }),
  withdrawShare: z.strictObject({ measure: id, authority: id, reason }),
  addMilestone: z.strictObject({ measure: id, title, due: partialDate }),
  changeMilestone: z.strictObject({
    measure: id,
    milestone: id,
    change: z.strictObject({ title, due: partialDate }).partial(),
  }),
  completeMilestone: z.strictObject({ measure: id, milestone: id, doneOn: isoDate }),
  removeMilestone: z.strictObject({ measure: id, milestone: id, reason }),
};
export type MeasureCommands = { [K in keyof typeof measureCommands]: z.output<(typeof measureCommands)[K]> };
export type MeasureCommand = CommandOf<MeasureCommands>;

type Of<D> = D & { measure: string };
export type MeasureEvent =
  | DomainEvent<"measures.created", Omit<MeasureRecord, "withdrawn" | "leadOffer">>
  | DomainEvent<"measures.changed", Of<{ change: Partial<MeasureContent> }>>
  | DomainEvent<"measures.withdrawn", Of<Withdrawal>>
  | DomainEvent<"measures.leadOffered", Of<{ from: string; to: string; on: string }>>
  | DomainEvent<"measures.leadAccepted", Of<{ lead: MeasureLead; from: string; on: string }>>
  | DomainEvent<"measures.leadDeclined", Of<{ by: string; from: string; on: string; reason: string }>>
  | DomainEvent<"measures.leadClaimed", Of<{ lead: MeasureLead; on: string }>>
  | DomainEvent<"measures.shareAdded", Of<{ share: Omit<Share, "withdrawn">; on: string }>>
  | DomainEvent<"measures.shareChanged", Of<{ authority: string; change: Partial<ShareContent>; on: string }>>
  | DomainEvent<"measures.shareWithdrawn", Of<{ authority: string; on: string; reason: string }>>
  | DomainEvent<"measures.milestoneAdded", Of<{ milestone: Milestone }>>
  | DomainEvent<
      "measures.milestoneChanged",
      Of<{ milestone: string; change: Partial<Pick<Milestone, "title" | "due">> }>
    >
  | DomainEvent<"measures.milestoneCompleted", Of<{ milestone: string; doneOn: string }>>
  | DomainEvent<"measures.milestoneRemoved", Of<{ milestone: string; on: string; reason: string }>>;

type Wrong<K extends string, Facts = unknown> = { kind: K; path?: string } & Facts;
export type MeasureRefusal =
  | Wrong<"measureUnknown", { path: string; measure: string; nearest: string[] }>
  /** Also where the measure of that identifier was withdrawn: it stays readable under it. */
  | Wrong<"measureExists", { path: string; measure: string }>
  | Wrong<"measureWithdrawn", { path: string; measure: string; on: string }>
  /** Only the lead writes a measure. */
  | Wrong<"measureOfAnother", { measure: string; lead: string; organisation: string }>
  /** Nobody gives another government a task: one leads oneself, or offers the lead. */
  | Wrong<"leadOfAnother", { path: string; lead: string; organisation: string }>
  | Wrong<"leadUnknown", { measure: string }>
  | Wrong<"leadKnown", { measure: string; lead: string }>
  | Wrong<"leadStatedOtherwise", { measure: string; stated: string[] }>
  | Wrong<"leadAlreadyHeld", { measure: string; to: string }>
  | Wrong<"leadNotOffered", { measure: string; organisation: string; to: string | null }>
  | Wrong<"shareExists", { measure: string; authority: string }>
  | Wrong<"shareUnknown", { measure: string; authority: string; nearest: string[] }>
  /** No government writes, confirms or ends the share of another, the lead included. */
  | Wrong<"shareOfAnother", { authority: string; organisation: string }>
  | Wrong<"leadKeepsShare", { measure: string; authority: string }>
  | Wrong<"sharesOfOthers", { measure: string; authorities: string[] }>
  | Wrong<"subMeasuresRemain", { measure: string; measures: string[] }>
  | Wrong<"parentMeasureCycle", { path: string; measures: string[] }>
  | Wrong<"measureGoalUnknown", { path: string; goal: string; nearest: string[] }>
  | Wrong<"measureNodeUnknown", { path: string; node: string; nearest: string[] }>
  | Wrong<"policyFieldUnknown", { path: string; field: string; nearest: string[] }>
  | Wrong<"placeUnknown", { path: string; place: string }>
  | Wrong<"endBeforeStart", { path: string; start: string; end: string }>
  | Wrong<"dateInFuture", { path: string; date: string; today: string }>
  | Wrong<"statusDayMissing", { path: string }>
  | Wrong<"notCarriedBy", { measure: string; organisation: string }>
  | Wrong<"milestoneUnknown", { measure: string; milestone: string; nearest: string[] }>
  | Wrong<"milestoneOfAnother", { milestone: string; authority: string; organisation: string }>
  | Wrong<"milestoneDone", { milestone: string; doneOn: string }>
  | Wrong<"nothingToChange", { path: string }>;
