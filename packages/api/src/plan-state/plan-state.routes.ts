/** How a plan stands on a day, on one page. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { planState } from "@napar/domain/plan-state";
import { ok } from "@napar/domain/result";
import type { FullText } from "@napar/domain/text";
import { idParameter, read } from "../endpoint/index.js";
import { asOfParameter } from "../plan-case/case-finder.js";
import { namesIn } from "../plan-case/names-in-case.js";
import type { GoverningOptions } from "../plan-case/plan-case.commands.js";
import { type PlanStateView, planStateView } from "./plan-state.view.js";
import { createPublicPlanFinder } from "./public-plan.js";

export function addPlanStateRoutes(app: OpenAPIHono, options: GoverningOptions): void {
  const find = createPublicPlanFinder(options);
  read(
    app,
    {
      path: "/plans/{id}/state",
      name: "stateOfPlan",
      summary: "How a public plan stands: promised, adopted, in force, late, unanswered, not known",
      description: "On a day of the past it is answered for plans whose record is kept here.",
      tag: "Plans",
      params: { id: idParameter("Id of a plan", "napar-be") },
      query: { asOf: asOfParameter },
      answer: planStateView,
      freshness: "stored",
      refusals: ["resourceNotFound", "invalidDate"],
    },
    async ({ params: { id }, query: { asOf } }) => {
      const found = await find(id, asOf);
      if (!found.ok) return found;
      const { plan, record, on, knownOn } = found.value;
      const state = planState({ plan, record }, { on, knownOn });
      const nameOf = namesIn(record, options.country);
      const named = [
        ...state.governments.map(({ authority }) => authority),
        ...state.late.flatMap(({ authorities }) => authorities),
        ...state.unanswered.flatMap(({ from, authorities }) => [
          ...(from ? [from] : []),
          ...authorities.map(({ authority }) => authority),
        ]),
      ];
      const names: Record<string, FullText> = {};
      for (const authority of new Set(named)) {
        const name = nameOf(authority);
        if (name) names[authority] = name;
      }
      const view: PlanStateView = { id, state, names };
      return ok(view);
    },
  );
}
