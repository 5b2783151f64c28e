/**
 * A measure of a plan under way: one lead, and a share for each government that carries part of it. Each share has its
 * own status, owner, money and dates, written by that government alone; the whole shows them all and its worst state.
 */
import * as z from "zod";
import { isoDate, partialDate } from "../calendar/index.js";
import { measureStatusIds } from "../framework/index.js";
import { measure as planMeasure } from "../plan/index.js";
import { localizedText } from "../text/index.js";

export const id = z.string().trim().min(1).max(200);
const text = localizedText.strict();
const words = z.string().trim().min(1).max(5000);
const stated = planMeasure.shape;

/** Whose recommendation a measure answers. */
export const recommendationBodies = [
  "un",
  "eu",
  "council-of-europe",
  "ecri",
  "parliament",
  "equality-body",
  "other",
] as const;
export const recommendation = z.strictObject({
  body: z.enum(recommendationBodies),
  /** Document and paragraph, such as "CERD/C/BEL/CO/20-22, 12". */
  reference: words,
  url: z.url({ protocol: /^https?$/ }).nullish(),
  date: partialDate.nullish(),
});
export type Recommendation = z.infer<typeof recommendation>;

/** The one authority that answers for the measure, and the service within it. */
export const measureLead = z.strictObject({
  authority: id,
  type: planMeasure.shape.lead.unwrap().unwrap().element.shape.type,
  service: words.nullish(),
});
export type MeasureLead = z.infer<typeof measureLead>;

/** What a measure says beside who leads it; members as in `napar-plan/1`, and what a plan under way adds. */
export const measureContent = z.strictObject({
  title: text,
  kind: stated.kind,
  nature: stated.nature,
  goal: id.nullish(),
  nodes: z.array(id).max(100).nullish(),
  partners: z
    .array(
      z.strictObject({
        name: words.nullish(),
        /** Identifier of a registered organisation. */
        organisation: id.nullish(),
        type: stated.partners.unwrap().unwrap().element.shape.type,
      }),
    )
    .max(200)
    .nullish(),
  services: z.array(words).max(100).nullish(),
  domains: stated.domains,
  policyFields: z.array(id).max(50).nullish(),
  places: z.array(id).max(600).nullish(),
  grounds: stated.grounds,
  forms: stated.forms,
  intersectional: stated.intersectional,
  eccarCommitments: stated.eccarCommitments,
  racismLevel: stated.racismLevel,
  instruments: stated.instruments,
  start: partialDate.nullish(),
  end: partialDate.nullish(),
  deliverable: words.nullish(),
  /** Identifiers of indicators of the plan. */
  indicators: z.array(id).max(200).nullish(),
  competenceBasis: words.nullish(),
  agreement: stated.agreement.unwrap().unwrap().strict().nullish(),
  personalData: stated.personalData.unwrap().unwrap().strict().nullish(),
  notes: z
    .array(z.union([words, text]))
    .max(50)
    .nullish(),
  recommendations: z.array(recommendation).max(100).nullish(),
  /** The measure this one is part of. */
  parent: id.nullish(),
});
export type MeasureContent = z.infer<typeof measureContent>;

export const shareContent = z.strictObject({
  /** `null`: unknown. Never filled in from another share. */
  status: z.enum(measureStatusIds).nullable(),
  /** The day from which the status holds. */
  statusOn: isoDate.nullable(),
  /** Office or service of the government that carries its share. */
  owner: words.nullable(),
  /** What the government puts in itself; lines by year and funder are the budget's. */
  budget: z
    .strictObject({
      euroCents: z.int().min(0).max(1_000_000_000_000).nullable(),
      /** Carried by means that exist, such as own staff. */
      inKind: z.boolean().nullable(),
    })
    .nullable(),
  start: partialDate.nullable(),
  end: partialDate.nullable(),
  note: text.nullable(),
});
export type ShareContent = z.infer<typeof shareContent>;

export const unknownShare: ShareContent = {
  ...{ status: null, statusOn: null, owner: null, budget: null, start: null, end: null, note: null },
};

export type Withdrawal = {
  on: string;
  reason: string;
  /** It was entered by mistake; its code is free for who led it. */
  isUndo?: true;
};
export type Share = ShareContent & { authority: string; withdrawn: Withdrawal | null };
export type Milestone = {
  id: string;
  title: z.infer<typeof localizedText>;
  /** The government that set it and alone may change it. */
  authority: string;
  due: string;
  doneOn: string | null;
};

type PlanMeasure = z.infer<typeof planMeasure>;
export type StatedWhole = Pick<PlanMeasure, "lead" | "status" | "budget">;

export type MeasureRecord = MeasureContent & {
  id: string;
  /** `null`: a document names no lead, or more than one. */
  lead: MeasureLead | null;
  /** What that document says of its leads, and of the status and money of the whole; `null` once there is one lead. */
  stated: StatedWhole | null;
  /** Whom the lead has asked to take over. */
  leadOffer: { to: string; on: string } | null;
  /** Withdrawn shares stay, for whoever reads back. */
  shares: Share[];
  milestones: Milestone[];
  /** The measure of an earlier plan that this one continues. */
  continues: string | null;
  withdrawn: Withdrawal | null;
};

/** In the order in which they were made. */
export type MeasureBook = { readonly measures: readonly MeasureRecord[] };

export const findMeasure = ({ measures }: MeasureBook, measure: string): MeasureRecord | undefined =>
  measures.find((record) => record.id === measure);

export const findShare = (measure: MeasureRecord, authority: string): Share | undefined =>
  measure.shares.find((share) => share.authority === authority && !share.withdrawn);

/** The shares that are carried now. */
export const sharesOf = (measure: MeasureRecord): Share[] =>
  measure.shares.filter((share) => !share.withdrawn);

/** More than one government carries it. */
export const isShared = (measure: MeasureRecord): boolean => sharesOf(measure).length > 1;

export type WorstState = {
  /** `unknown`: some share does not say, and no share says worse than planned; so nobody can say how it stands. */
  state: NonNullable<Share["status"]> | "unknown";
  /** Whose share stands so, or does not say. */
  authorities: string[];
  /** Whose share does not say, whatever the state. */
  unknown: string[];
};

/** From worst to best. Unknown stands after what is known to go wrong, and before all that goes well. */
export const statesFromWorst = ["dropped", "delayed", "unknown", "planned", "running", "done"] as const;

/**
 * The state of a measure as a whole: that of its worst share, never an average (F103). One share that is dropped or
 * delayed is said of the whole; a whole is done only when every share is known to be done.
 */
export function worstStateOf(measure: MeasureRecord): WorstState {
  const shares = sharesOf(measure);
  if (shares.length === 0) {
    return { state: measure.stated?.status ?? "unknown", authorities: [], unknown: [] };
  }
  const stateOf = (share: Share): WorstState["state"] => share.status ?? "unknown";
  const state = statesFromWorst.find((candidate) => shares.some((share) => stateOf(share) === candidate));
  const those = (wanted: WorstState["state"]) =>
    shares.filter((share) => stateOf(share) === wanted).map(({ authority }) => authority);
  return { state: state ?? "unknown", authorities: those(state ?? "unknown"), unknown: those("unknown") };
}
