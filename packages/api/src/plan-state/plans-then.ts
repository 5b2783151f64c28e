/**
 * All public plans as they stood on a day in the past: those whose record is kept here from their record, those of the
 * register by the dates their sources give.
 */
import type { IsoDate, PartialDate } from "@napar/domain/calendar";
import { type Plan, planThen, startOfPlan } from "@napar/domain/plan";
import type { PlanCase } from "@napar/domain/plan-case";
import { createPlanStore } from "../plan/plan.store.js";
import type { GoverningOptions } from "../plan-case/plan-case.commands.js";
import { createPublicPlanFinder } from "./public-plan.js";

export type PlansThen = {
  /** In the order of the lists. */
  there: { plan: Plan; record: PlanCase | null }[];
  /** They may have been there or not: no source says. */
  unknown: Plan[];
};

export function createPastReader(options: GoverningOptions): (on: IsoDate) => Promise<PlansThen> {
  const { db } = options.storage;
  const plans = createPlanStore(options.storage);
  const find = createPublicPlanFinder(options);
  return async (on) => {
    const rows = await db
      .selectFrom("plans")
      .select(["id", "origin"])
      .orderBy("position")
      .orderBy("id")
      .execute();
    const then: PlansThen = { there: [], unknown: [] };
    const documents = new Map<string, Plan>();
    for (const { id, origin } of rows) {
      if (origin === "case") continue;
      const stored = await plans.find(id);
      if (stored) documents.set(id, stored.plan);
    }
    const followers = followersOf([...documents.values()]);
    for (const { id } of rows) {
      const document = documents.get(id);
      if (document) {
        const told = planThen(document, on, followers.get(id) ?? null);
        if (told.state === "there") {
          then.there.push({ plan: { ...document, status: told.status }, record: null });
        } else if (told.state === "unknown") then.unknown.push(document);
        continue;
      }
      const found = await find(id, on);
      // What its record does not tell of that day was not there, or not public.
      if (found.ok) then.there.push({ plan: found.value.plan, record: found.value.record });
    }
    return then;
  };
}

/** From when the plan that came after each counts. */
const followersOf = (plans: readonly Plan[]): Map<string, PartialDate | null> =>
  new Map(
    plans.flatMap((plan) => (plan.previousPlan ? [[plan.previousPlan, startOfPlan(plan)] as const] : [])),
  );
