/** What a reader should know of a plan beside its own words. */
import type { PlanView } from "@napar/api/client";
import type { IsoDate } from "@napar/domain/calendar";
import { kindByContent, statusFacts } from "@napar/domain/plan";

/** The period has ended, the source calls the plan in force, and the register knows no successor. */
export const isOverWithoutSuccessor = (view: Pick<PlanView, "plan" | "related">, today: IsoDate): boolean =>
  statusFacts(view.plan, today).isOutdated && !view.related.some(({ relation }) => relation === "next");

/** A framework that stopped before it had measures or plans under it. */
export const isFrameworkWithoutPlan = (view: Pick<PlanView, "plan">): boolean =>
  kindByContent(view.plan).facts.some(({ kind }) => kind === "frameworkWithoutOperationalPlan");
