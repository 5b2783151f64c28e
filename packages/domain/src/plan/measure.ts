/**
 * Measures, goals and indicators of a plan: what an authority will do, what for, and how change is seen.
 * Every member but the identifier and the title may be missing or `null`: the plan does not state it.
 */
import * as z from "zod";
import {
  authorityTypeIds,
  formOfRacismIds,
  goalLevelIds,
  indicatorMethodIds,
  indicatorTypeIds,
  lifeDomainIds,
  measureInstrumentIds,
  measureKindIds,
  measureNatureIds,
  measureStatusIds,
  partnerTypeIds,
  protectedGroundIds,
  racismLevelIds,
} from "../framework/index.js";
import { localizedText } from "../text/index.js";
import { planDate, planText } from "./plan-value.js";

/** Safeguards for data on persons; present, even empty, as soon as such data are used (Q46). */
export const personalData = z.object({
  legalBasis: z.string().nullish(),
  /** Smallest group that may be shown. */
  minCellSize: z.int().min(0).nullish(),
});

export const partner = z.object({
  name: z.string().nullish(),
  type: z.enum(partnerTypeIds).nullish(),
});
export type Partner = z.infer<typeof partner>;

export const lead = z.object({
  /** Identifier of the authority that answers for the measure. */
  authority: z.string().nullish(),
  type: z.enum(authorityTypeIds).nullish(),
  service: z.string().nullish(),
});
export type Lead = z.infer<typeof lead>;

export const agreement = z.object({
  kind: z.string().nullish(),
  date: planDate.nullish(),
  body: z.string().nullish(),
});

export const measure = z.object({
  id: z.string().min(1),
  title: localizedText,
  /** Nothing means `action`. */
  kind: z.enum(measureKindIds).nullish(),
  nature: z.enum(measureNatureIds).nullish(),
  /** Identifier of a goal of the plan. */
  goal: z.string().nullish(),
  /** Identifiers of nodes of the plan's structure, of any axis. */
  nodes: z.array(z.string()).nullish(),
  /** One entry in a sound plan (Q04); more than one is shown as such, not merged. */
  lead: z.array(lead).nullish(),
  partners: z.array(partner).nullish(),
  /** Services of the authority that carry the measure out. */
  services: z.array(z.string()).nullish(),
  domains: z.array(z.enum(lifeDomainIds)).nullish(),
  /** Policy fields of the rules of competence; where given, competence is judged on them instead of `domains`. */
  policyFields: z.array(z.string()).nullish(),
  /** Codes (NIS) of municipalities where the measure works; nothing means: the territory of the plan. */
  places: z.array(z.string()).nullish(),
  grounds: z.array(z.enum(protectedGroundIds)).nullish(),
  /** Forms of racism, or `all`. */
  forms: z.array(z.enum([...formOfRacismIds, "all"])).nullish(),
  intersectional: z.boolean().nullish(),
  /** Numbers of the ten ECCAR commitments the measure serves. */
  eccarCommitments: z.array(z.int().min(1).max(10)).nullish(),
  racismLevel: z.array(z.enum(racismLevelIds)).nullish(),
  instruments: z.array(z.enum(measureInstrumentIds)).nullish(),
  start: planDate.nullish(),
  end: planDate.nullish(),
  status: z.enum(measureStatusIds).nullish(),
  budget: z
    .object({
      amount: z.number().nullish(),
      currency: z.string().nullish(),
      /** Carried by means that exist, such as own staff. */
      inKind: z.boolean().nullish(),
    })
    .nullish(),
  /** What exists when the measure is done. */
  deliverable: z.string().nullish(),
  /** Identifiers of indicators of the plan. */
  indicators: z.array(z.string()).nullish(),
  /** Why the authority may act outside its own competence, for example a cooperation agreement. */
  competenceBasis: z.string().nullish(),
  agreement: agreement.nullish(),
  personalData: personalData.nullish(),
  notes: z.array(planText).nullish(),
});
export type Measure = z.infer<typeof measure>;

export const goal = z.object({
  id: z.string().min(1),
  label: localizedText.nullish(),
  level: z.enum(goalLevelIds).nullish(),
  /** Identifier of a node of the plan's structure. */
  node: z.string().nullish(),
  /** Identifier of the strategic goal above an operational one. */
  parent: z.string().nullish(),
});
export type Goal = z.infer<typeof goal>;

const indicatorValue = z.object({
  /** A number, or words for a qualitative indicator. */
  value: z.union([z.number(), z.string(), z.boolean()], { error: "a number or a text" }).nullish(),
  date: planDate.nullish(),
});

export const indicator = z.object({
  id: z.string().min(1),
  label: localizedText.nullish(),
  type: z.enum(indicatorTypeIds).nullish(),
  method: z.enum(indicatorMethodIds).nullish(),
  goal: z.string().nullish(),
  measure: z.string().nullish(),
  baseline: indicatorValue.nullish(),
  target: indicatorValue.nullish(),
  /** Where the figures come from. */
  source: z.string().nullish(),
  frequencyMonths: z.number().nullish(),
  personalData: personalData.nullish(),
});
export type Indicator = z.infer<typeof indicator>;
