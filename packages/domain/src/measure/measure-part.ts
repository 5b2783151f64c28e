/** The measures of a plan under way: which decision answers which command, and what each event changes. */
import type { Context, Part } from "../plan-case/part.js";
import { findShare, type MeasureBook, type MeasureRecord, unknownShare } from "./measure.js";
import {
  type MeasureCommand,
  type MeasureCommands,
  type MeasureEvent,
  type MeasureRefusal,
  measureCommands,
} from "./measure-commands.js";
import {
  acceptLead,
  changeMeasure,
  claimLead,
  createMeasure,
  declineLead,
  type MeasureDecision,
  offerLead,
  withdrawMeasure,
} from "./measure-decisions.js";
import type { MeasureView } from "./measure-references.js";
import { measureCommandSummaries, measureRefusalTexts } from "./measure-texts.data.js";
import { shareBudgetOf } from "./plan-measure.js";
import {
  addMilestone,
  addShare,
  changeMilestone,
  changeShare,
  completeMilestone,
  removeMilestone,
  withdrawShare,
} from "./share-decisions.js";

type Decide<D> = (data: D, view: MeasureView, context: Context) => MeasureDecision;
const decisions: { [K in keyof MeasureCommands]: Decide<MeasureCommands[K]> } = {
  ...{ createMeasure, changeMeasure, withdrawMeasure, offerLead, acceptLead, declineLead, claimLead },
  ...{ addShare, changeShare, withdrawShare },
  ...{ addMilestone, changeMilestone, completeMilestone, removeMilestone },
};

export const measurePart: Part<
  MeasureBook,
  MeasureCommands,
  MeasureEvent,
  MeasureView,
  MeasureRefusal["kind"]
> = {
  name: "measures",
  initial: { measures: [] },
  commands: measureCommands,
  summaries: measureCommandSummaries,
  refusalTexts: measureRefusalTexts,
  decide: ({ type, data }: MeasureCommand, view, context) =>
    (decisions[type] as Decide<unknown>)(data, view, context),
  evolve,
};

function evolve(book: MeasureBook, event: MeasureEvent): MeasureBook {
  if (event.type === "measures.created") {
    const made = { ...event.data, leadOffer: null, withdrawn: null };
    // One that was taken back as a mistake comes again under its code, in its place.
    const isAgain = book.measures.some(({ id }) => id === made.id);
    return {
      measures: isAgain
        ? book.measures.map((record) => (record.id === made.id ? made : record))
        : [...book.measures, made],
    };
  }
  const id = event.data.measure;
  return { measures: book.measures.map((record) => (record.id === id ? changed(record, event) : record)) };
}

function changed(
  record: MeasureRecord,
  event: Exclude<MeasureEvent, { type: "measures.created" }>,
): MeasureRecord {
  switch (event.type) {
    case "measures.changed":
      return { ...record, ...event.data.change };
    case "measures.withdrawn": {
      const { measure: _, ...withdrawn } = event.data;
      return { ...record, withdrawn };
    }
    case "measures.leadOffered":
      return { ...record, leadOffer: { to: event.data.to, on: event.data.on } };
    case "measures.leadDeclined":
      return { ...record, leadOffer: null };
    case "measures.leadAccepted":
    case "measures.leadClaimed": {
      const { lead } = event.data;
      const shares = withShareOf(record, lead.authority);
      return { ...record, lead, stated: null, leadOffer: null, shares };
    }
    case "measures.shareAdded":
      return { ...record, shares: [...record.shares, { ...event.data.share, withdrawn: null }] };
    case "measures.shareChanged":
      return withShare(record, event.data.authority, event.data.change);
    case "measures.shareWithdrawn": {
      const { authority, on, reason } = event.data;
      return withShare(record, authority, { withdrawn: { on, reason } });
    }
    case "measures.milestoneAdded":
      return { ...record, milestones: [...record.milestones, event.data.milestone] };
    case "measures.milestoneChanged":
      return withMilestone(record, event.data.milestone, event.data.change);
    case "measures.milestoneCompleted":
      return withMilestone(record, event.data.milestone, { doneOn: event.data.doneOn });
    case "measures.milestoneRemoved": {
      const milestones = record.milestones.filter(({ id }) => id !== event.data.milestone);
      return { ...record, milestones };
    }
    default:
      return record;
  }
}

/** A new lead carries a share as well: the one it has, or one of which we know what the document says of the whole. */
function withShareOf(record: MeasureRecord, authority: string): MeasureRecord["shares"] {
  if (findShare(record, authority)) return record.shares;
  const status = record.stated?.status ?? null;
  const budget = shareBudgetOf(record.stated?.budget);
  return [...record.shares, { ...unknownShare, authority, status, budget, withdrawn: null }];
}

const withShare = (
  record: MeasureRecord,
  authority: string,
  change: Partial<MeasureRecord["shares"][number]>,
): MeasureRecord => ({
  ...record,
  shares: record.shares.map((share) =>
    share.authority === authority && !share.withdrawn ? { ...share, ...change } : share,
  ),
});

const withMilestone = (
  record: MeasureRecord,
  milestone: string,
  change: Partial<MeasureRecord["milestones"][number]>,
): MeasureRecord => ({
  ...record,
  milestones: record.milestones.map((known) => (known.id === milestone ? { ...known, ...change } : known)),
});
