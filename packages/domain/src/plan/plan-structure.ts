/**
 * How a plan is ordered: one or more axes, each with nodes that may hold further nodes. Bruges orders the same measures
 * by four tracks and by ten commitments, Leuven by six themes with a chapter across them.
 */
import * as z from "zod";
import { axisKindIds, formOfRacismIds } from "../framework/index.js";
import { localizedText } from "../text/index.js";
import { planText } from "./plan-value.js";

export const planNode = z.object({
  id: z.string().min(1),
  label: localizedText.nullish(),
  /** Place in the order the plan itself uses, from 1. */
  ordinal: z.int().nullish(),
  /** Numbers of the ten ECCAR commitments that this part of the plan stands for. */
  eccarCommitments: z.array(z.int().min(1).max(10)).nullish(),
  /** The link with the commitments was concluded by the makers of the data, not stated by the plan. */
  eccarMappingInferred: z.boolean().nullish(),
  forms: z.array(z.enum(formOfRacismIds)).nullish(),
  /** Identifier of the body that sets operational goals for this part. */
  taskforce: z.string().nullish(),
  /** Identifier of the group of people concerned that feeds this part. */
  focusGroup: z.string().nullish(),
  get children() {
    return z.array(planNode).nullish();
  },
});
export type PlanNode = z.infer<typeof planNode>;

export const planAxis = z.object({
  axis: z.enum(axisKindIds).nullish(),
  /** The axis the plan itself is read by. */
  primary: z.boolean().nullish(),
  note: planText.nullish(),
  nodes: z.array(planNode).nullish(),
});
export type PlanAxis = z.infer<typeof planAxis>;
