/** A plan in, its check and coverage out. Nothing is stored. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { coverageOf } from "@napar/domain/coverage";
import { readPlan } from "@napar/domain/plan";
import { ok } from "@napar/domain/result";
import { ask, dayParameter, readJsonBody, refuse } from "../endpoint/index.js";
import { planDocumentView } from "../openapi/part.js";
import { checkedPlanView } from "./plan-check.view.js";
import type { PlanChecker } from "./plan-checker.js";

/** A plan of ten thousand measures is about 8 MB; one of a few hundred stays far below this. */
export const mostPlanBytes = 2 * 1024 * 1024;
const accepted = ["application/json"];

export function addPlanCheckRoutes(app: OpenAPIHono, { checker }: { checker: PlanChecker }): void {
  ask(
    app,
    {
      path: "/plan-checks",
      name: "checkPlan",
      summary: "Check a plan that is not stored",
      description: `The plan is read, checked and forgotten. At most ${mostPlanBytes} bytes. A file that does not follow the format gets all its problems at once.`,
      tag: "Plan checks",
      query: { date: dayParameter("Day of the check; today when absent").optional() },
      body: planDocumentView,
      bodyDescription: `A plan, napar-plan/1, at most ${mostPlanBytes} bytes`,
      answer: checkedPlanView,
      refusals: [
        "invalidJson",
        "invalidPlan",
        "newerFormat",
        "unknownFormat",
        "invalidDate",
        "payloadTooLarge",
        "unsupportedMediaType",
      ],
    },
    (c) => readJsonBody(c, { maxBytes: mostPlanBytes, accepted }),
    ({ body, query }) => {
      const reading = readPlan(body);
      if (!reading.ok) return refuse(reading.error);
      const { plan, remarks } = reading.value;
      const checked = checker.check(plan, query.date ?? undefined);
      if (!checked.ok) return refuse(checked.error, { in: "query", name: "date" });
      return ok({ ...checked.value, coverage: coverageOf(plan), remarks });
    },
  );
}
