/** The consultations of a plan, and which of them took place by a day. */
import type { IsoDate } from "../../calendar/index.js";
import type { Plan } from "../../plan/index.js";
import { listed, startOf } from "../stated.js";

export type Consultation = NonNullable<
  NonNullable<NonNullable<NonNullable<Plan["participation"]>["consultations"]>[number]>
>;
export type Participant = NonNullable<NonNullable<NonNullable<Consultation["participants"]>[number]>>;

export const consultationsOf = (plan: Plan): readonly Consultation[] =>
  listed(plan.participation?.consultations);

/** Held means: dated on or before the day. One known by month or year counts from its first day; one without date is planned. */
export const heldConsultations = (plan: Plan, on: IsoDate): readonly Consultation[] =>
  consultationsOf(plan).filter(({ date }) => {
    const start = startOf(date);
    return start !== null && start <= on;
  });

export const participantsOf = (plan: Plan): readonly Participant[] =>
  consultationsOf(plan).flatMap(({ participants }) => listed(participants));
