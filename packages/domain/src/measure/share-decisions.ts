/** Shares and milestones: each government writes its own, and nobody else's. */
import type { Context } from "../plan-case/part.js";
import { nearestTo } from "../suggestion/index.js";
import { withEditedTexts } from "../text/index.js";
import { findShare, type Milestone, sharesOf, unknownShare } from "./measure.js";
import type { MeasureCommand, MeasureRefusal } from "./measure-commands.js";
import { type MeasureDecision, openMeasure, unless } from "./measure-decisions.js";
import { contentRefusals, type MeasureView } from "./measure-references.js";

type DataOf<K extends MeasureCommand["type"]> = Extract<MeasureCommand, { type: K }>["data"];

const foreignShare = (authority: string, organisation: string): MeasureRefusal[] =>
  authority === organisation ? [] : [{ kind: "shareOfAnother", path: "authority", authority, organisation }];

/** The share of an authority, and what stands against touching it. */
function ownShare({ measures }: MeasureView, measure: string, authority: string, organisation: string) {
  const { record, refusals } = openMeasure(measures, measure);
  refusals.push(...foreignShare(authority, organisation));
  const share = record && findShare(record, authority);
  if (record && !share) {
    const known = sharesOf(record).map((other) => other.authority);
    refusals.push({ kind: "shareUnknown", measure, authority, nearest: nearestTo(authority, known) });
  }
  return { record, share, refusals };
}

export function addShare(
  { measure, authority, share }: DataOf<"addShare">,
  { measures }: MeasureView,
  { actor, on }: Context,
): MeasureDecision {
  const { record, refusals } = openMeasure(measures, measure);
  refusals.push(...foreignShare(authority, actor.organisation));
  if (record && findShare(record, authority)) refusals.push({ kind: "shareExists", measure, authority });
  refusals.push(...contentRefusals(share, unknownShare, on, "share"));
  const added = { ...unknownShare, ...share, authority };
  return unless(refusals, () => ({ type: "measures.shareAdded", data: { measure, share: added, on } }));
}

export function changeShare(
  { measure, authority, change }: DataOf<"changeShare">,
  view: MeasureView,
  { actor, on }: Context,
): MeasureDecision {
  const { share, refusals } = ownShare(view, measure, authority, actor.organisation);
  if (Object.keys(change).length === 0) refusals.push({ kind: "nothingToChange", path: "change" });
  refusals.push(...contentRefusals(change, share ?? unknownShare, on, "change"));
  const data = { measure, authority, change: withEditedTexts(share, change), on };
  return unless(refusals, () => ({ type: "measures.shareChanged", data }));
}

export function withdrawShare(
  { measure, authority, reason }: DataOf<"withdrawShare">,
  view: MeasureView,
  { actor, on }: Context,
): MeasureDecision {
  const { record, refusals } = ownShare(view, measure, authority, actor.organisation);
  if (record?.lead?.authority === authority) refusals.push({ kind: "leadKeepsShare", measure, authority });
  const data = { measure, authority, on, reason };
  return unless(refusals, () => ({ type: "measures.shareWithdrawn", data }));
}

export function addMilestone(
  { measure, title, due }: DataOf<"addMilestone">,
  { measures }: MeasureView,
  { actor, newId }: Context,
): MeasureDecision {
  const { record, refusals } = openMeasure(measures, measure);
  const authority = actor.organisation;
  if (record && record.lead?.authority !== authority && !findShare(record, authority)) {
    refusals.push({ kind: "notCarriedBy", measure, organisation: authority });
  }
  return unless(refusals, () => ({
    type: "measures.milestoneAdded",
    data: { measure, milestone: { id: newId("milestone"), title, authority, due, doneOn: null } },
  }));
}

function ownMilestone({ measures }: MeasureView, measure: string, milestone: string, organisation: string) {
  const { record, refusals } = openMeasure(measures, measure);
  const found: Milestone | undefined = record?.milestones.find((known) => known.id === milestone);
  if (record && !found) {
    const known = record.milestones.map((other) => other.id);
    refusals.push({ kind: "milestoneUnknown", measure, milestone, nearest: nearestTo(milestone, known) });
  }
  if (found && found.authority !== organisation) {
    refusals.push({ kind: "milestoneOfAnother", milestone, authority: found.authority, organisation });
  }
  if (found?.doneOn) refusals.push({ kind: "milestoneDone", milestone, doneOn: found.doneOn });
  return { found, refusals };
}

export function changeMilestone(
  { measure, milestone, change }: DataOf<"changeMilestone">,
  view: MeasureView,
  { actor }: Context,
): MeasureDecision {
  const { found, refusals } = ownMilestone(view, measure, milestone, actor.organisation);
  if (Object.keys(change).length === 0) refusals.push({ kind: "nothingToChange", path: "change" });
  const data = { measure, milestone, change: withEditedTexts(found, change) };
  return unless(refusals, () => ({ type: "measures.milestoneChanged", data }));
}

export function completeMilestone(
  { measure, milestone, doneOn }: DataOf<"completeMilestone">,
  view: MeasureView,
  { actor, on }: Context,
): MeasureDecision {
  const { refusals } = ownMilestone(view, measure, milestone, actor.organisation);
  if (doneOn > on) refusals.push({ kind: "dateInFuture", path: "doneOn", date: doneOn, today: on });
  const data = { measure, milestone, doneOn };
  return unless(refusals, () => ({ type: "measures.milestoneCompleted", data }));
}

export function removeMilestone(
  { measure, milestone, reason }: DataOf<"removeMilestone">,
  view: MeasureView,
  { actor, on }: Context,
): MeasureDecision {
  const { refusals } = ownMilestone(view, measure, milestone, actor.organisation);
  const data = { measure, milestone, on, reason };
  return unless(refusals, () => ({ type: "measures.milestoneRemoved", data }));
}
