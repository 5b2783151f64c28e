/** A public plan for anybody: with its record where one is kept here, else the document of the register. */
import { isoDate } from "@napar/domain/calendar";
import type { Plan } from "@napar/domain/plan";
import { type PlanCase, planDocumentOf } from "@napar/domain/plan-case";
import { ok, type Result } from "@napar/domain/result";
import { nearestTo } from "@napar/domain/suggestion";
import { type Refused, refuse } from "../endpoint/index.js";
import { createPlanStore } from "../plan/plan.store.js";
import { createCaseFinder } from "../plan-case/case-finder.js";
import type { GoverningOptions } from "../plan-case/plan-case.commands.js";

export type PublicPlan = { plan: Plan; record: PlanCase | null; on: string; knownOn: string };
export type PublicPlanFinder = (id: string, asOf: string | undefined) => Promise<Result<PublicPlan, Refused>>;

/**
 * What nobody in particular may read. A day of the past is answered from a record alone: what a document said then, the
 * register does not know.
 */
export function createPublicPlanFinder(options: GoverningOptions): PublicPlanFinder {
  const { storage, now } = options;
  const plans = createPlanStore(storage);
  const findFor = createCaseFinder(options);
  return async (id, asOf) => {
    const { on: today } = now();
    if (asOf !== undefined && (!isoDate.safeParse(asOf).success || asOf > today))
      return refuse({ kind: "invalidDate", value: asOf, nearest: [today] }, { in: "query", name: "asOf" });
    const found = await findFor(id, null, asOf);
    if (found.ok) {
      const { state: record, on, knownOn } = found.value;
      return ok({ plan: planDocumentOf(record, on), record, on, knownOn });
    }
    const stored = asOf === undefined ? await plans.find(id) : undefined;
    if (stored) return ok({ plan: stored.plan, record: null, on: today, knownOn: today });
    const nearest = asOf === undefined ? nearestTo(id, await plans.ids()) : [];
    return refuse({ kind: "resourceNotFound", resource: "plan", value: id, nearest });
  };
}
