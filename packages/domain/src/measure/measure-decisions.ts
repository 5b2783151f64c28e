/** Who may make, change, hand over and end a measure. */
import type { Context } from "../plan-case/part.js";
import { err, ok, type Result } from "../result/index.js";
import { withEditedTexts } from "../text/index.js";
import {
  findMeasure,
  type MeasureBook,
  type MeasureContent,
  type MeasureRecord,
  sharesOf,
  unknownShare,
} from "./measure.js";
import type { MeasureCommand, MeasureEvent, MeasureRefusal } from "./measure-commands.js";
import {
  contentRefusals,
  type MeasureView,
  referenceRefusals,
  unknownMeasure,
} from "./measure-references.js";

export type MeasureDecision = Result<MeasureEvent[], MeasureRefusal[]>;
type DataOf<K extends MeasureCommand["type"]> = Extract<MeasureCommand, { type: K }>["data"];

/** The event, unless something stands against it. */
export const unless = (refusals: MeasureRefusal[], event: () => MeasureEvent): MeasureDecision =>
  refusals.length > 0 ? err(refusals) : ok([event()]);

/** The measure, and what stands against touching it at all. */
export function openMeasure(
  measures: MeasureBook,
  measure: string,
): { record: MeasureRecord | undefined; refusals: MeasureRefusal[] } {
  const record = findMeasure(measures, measure);
  if (!record) return { record, refusals: [unknownMeasure(measures, measure, "measure")] };
  const on = record.withdrawn?.on;
  return { record, refusals: on ? [{ kind: "measureWithdrawn", path: "measure", measure, on }] : [] };
}

/** The same, for what only the lead may do. */
function ledMeasure(measures: MeasureBook, measure: string, organisation: string) {
  const { record, refusals } = openMeasure(measures, measure);
  if (record && !record.lead) refusals.push({ kind: "leadUnknown", measure });
  else if (record?.lead && record.lead.authority !== organisation) {
    refusals.push({ kind: "measureOfAnother", measure, lead: record.lead.authority, organisation });
  }
  return { record, refusals };
}

const leadRefusals = (authority: string, organisation: string): MeasureRefusal[] =>
  authority === organisation
    ? []
    : [{ kind: "leadOfAnother", path: "lead.authority", lead: authority, organisation }];

/** A measure that was made by mistake and taken back leaves its code to who led it. */
export const isCodeFree = ({ withdrawn, lead }: MeasureRecord, organisation: string): boolean =>
  withdrawn?.isUndo === true && lead?.authority === organisation;

export function createMeasure(
  data: DataOf<"createMeasure">,
  view: MeasureView,
  context: Context,
): MeasureDecision {
  const { id, share: stated, ...content } = data;
  const { lead, start = null, end = null } = content;
  // The share has the dates of the measure where it says none; then they are judged once, as those of the measure.
  const was = stated?.start || stated?.end ? { ...unknownShare, start, end } : unknownShare;
  const refusals = [
    ...leadRefusals(lead.authority, context.actor.organisation),
    ...referenceRefusals(content, null, view, context, ""),
    ...contentRefusals(stated ?? {}, was, context.on, "share"),
  ];
  const known = id ? findMeasure(view.measures, id) : undefined;
  if (known && !isCodeFree(known, context.actor.organisation)) {
    refusals.push({ kind: "measureExists", path: "id", measure: known.id });
  }
  return unless(refusals, () => {
    const share = {
      ...{ ...unknownShare, owner: lead.service ?? null, start, end, ...stated },
      ...{ authority: lead.authority, withdrawn: null },
    };
    const rest = { stated: null, shares: [share], milestones: [], continues: null };
    return { type: "measures.created", data: { ...content, id: id ?? context.newId("measure"), ...rest } };
  });
}

export function changeMeasure(
  { measure, change }: DataOf<"changeMeasure">,
  view: MeasureView,
  context: Context,
): MeasureDecision {
  const { record, refusals } = ledMeasure(view.measures, measure, context.actor.organisation);
  if (Object.keys(change).length === 0) refusals.push({ kind: "nothingToChange", path: "change" });
  const seen: Partial<MeasureContent> = { ...change };
  // A new start is held against the end that stays, and the other way round.
  if (record && ("start" in change || "end" in change)) {
    Object.assign(seen, { start: record.start, end: record.end, ...change });
  }
  refusals.push(...referenceRefusals(seen, measure, view, context, "change."));
  const data = { measure, change: withEditedTexts(record, change) };
  return unless(refusals, () => ({ type: "measures.changed", data }));
}

export function withdrawMeasure(
  { measure, reason, isUndo }: DataOf<"withdrawMeasure">,
  { measures }: MeasureView,
  { actor, on }: Context,
): MeasureDecision {
  const { record, refusals } = ledMeasure(measures, measure, actor.organisation);
  const others = record ? sharesOf(record).filter(({ authority }) => authority !== actor.organisation) : [];
  if (others.length > 0) {
    refusals.push({
      kind: "sharesOfOthers",
      measure,
      authorities: others.map(({ authority }) => authority),
    });
  }
  const below = measures.measures.filter((other) => other.parent === measure && !other.withdrawn);
  if (below.length > 0) {
    refusals.push({ kind: "subMeasuresRemain", measure, measures: below.map((other) => other.id) });
  }
  return unless(refusals, () => ({
    type: "measures.withdrawn",
    data: { measure, on, reason, ...(isUndo && { isUndo }) },
  }));
}

export function offerLead(
  { measure, to }: DataOf<"offerLead">,
  { measures }: MeasureView,
  { actor, on }: Context,
): MeasureDecision {
  const { refusals } = ledMeasure(measures, measure, actor.organisation);
  if (to === actor.organisation) refusals.push({ kind: "leadAlreadyHeld", measure, to });
  const from = actor.organisation;
  return unless(refusals, () => ({ type: "measures.leadOffered", data: { measure, from, to, on } }));
}

/** The offer made to an organisation, or why there is none. */
function offeredLead(measures: MeasureBook, measure: string, organisation: string) {
  const { record, refusals } = openMeasure(measures, measure);
  const to = record?.leadOffer?.to ?? null;
  if (record && to !== organisation) refusals.push({ kind: "leadNotOffered", measure, organisation, to });
  return { from: record?.lead?.authority ?? "", refusals };
}

export function acceptLead(
  { measure, lead }: DataOf<"acceptLead">,
  { measures }: MeasureView,
  { actor, on }: Context,
): MeasureDecision {
  const { from, refusals } = offeredLead(measures, measure, actor.organisation);
  refusals.push(...leadRefusals(lead.authority, actor.organisation));
  return unless(refusals, () => ({ type: "measures.leadAccepted", data: { measure, lead, from, on } }));
}

export function declineLead(
  { measure, reason }: DataOf<"declineLead">,
  { measures }: MeasureView,
  { actor, on }: Context,
): MeasureDecision {
  const { from, refusals } = offeredLead(measures, measure, actor.organisation);
  const by = actor.organisation;
  return unless(refusals, () => ({ type: "measures.leadDeclined", data: { measure, by, from, on, reason } }));
}

export function claimLead(
  { measure, lead }: DataOf<"claimLead">,
  { measures }: MeasureView,
  { actor, on }: Context,
): MeasureDecision {
  const { record, refusals } = openMeasure(measures, measure);
  refusals.push(...leadRefusals(lead.authority, actor.organisation));
  if (record?.lead) refusals.push({ kind: "leadKnown", measure, lead: record.lead.authority });
  const stated = (record?.stated?.lead ?? []).flatMap(({ authority }) => (authority ? [authority] : []));
  if (stated.length > 0 && !stated.includes(lead.authority)) {
    refusals.push({ kind: "leadStatedOtherwise", measure, stated });
  }
  return unless(refusals, () => ({ type: "measures.leadClaimed", data: { measure, lead, on } }));
}
