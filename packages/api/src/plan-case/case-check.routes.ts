/** The fifty criteria on a plan under way, and what changed since a day. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { compareChecks } from "@napar/domain/check";
import { coverageOf } from "@napar/domain/coverage";
import { planDocumentOf } from "@napar/domain/plan-case";
import { ok } from "@napar/domain/result";
import { dayParameter, refuse } from "../endpoint/index.js";
import { createPlanChecker } from "../plan-check/plan-checker.js";
import { type CaseCheckView, caseCheckView } from "./case-check.view.js";
import { readPersonally } from "./case-endpoint.js";
import {
  asOfParameter as asOf,
  caseParams,
  caseRefusals,
  createCaseFinder,
  type FoundCase,
} from "./case-finder.js";
import { tag } from "./change-description.js";
import type { GoverningOptions } from "./plan-case.commands.js";

export function addCaseCheckRoutes(app: OpenAPIHono, options: GoverningOptions): void {
  const findFor = createCaseFinder(options);
  const checker = createPlanChecker(options.country, { today: () => options.now().on });
  /** On its day, so that what only time changes has changed too. */
  const checkOf = ({ state, on }: FoundCase) => checker.check(planDocumentOf(state, on), on);

  readPersonally(
    app,
    {
      path: "/plan-cases/{id}/check",
      name: "checkOfPlanCase",
      summary: "The criteria on a plan under way, and which results changed since a day",
      ...{ tag, params: caseParams, answer: caseCheckView, refusals: caseRefusals },
      query: {
        asOf,
        since: dayParameter("Tells what changed since the end of this day").optional(),
      },
    },
    options.actorOf,
    async ({ params: { id }, query, actor }) => {
      const found = await findFor(id, actor, query.asOf);
      if (!found.ok) return found;
      const { state, on, etag } = found.value;
      const checked = checkOf(found.value);
      if (!checked.ok) return refuse(checked.error);
      const { check, date, legal } = checked.value;
      let since: CaseCheckView["since"] = null;
      if (query.since !== undefined) {
        const earlier = await findFor(id, actor, query.since);
        // A day that is none is refused; that the plan was not there yet is an answer.
        if (!earlier.ok && earlier.error.error.kind === "invalidDate")
          return refuse(earlier.error.error, { in: "query", name: "since" });
        const then = earlier.ok ? checkOf(earlier.value) : null;
        since = {
          on: query.since,
          verdict: then?.ok ? then.value.check.verdict : null,
          changes: then?.ok ? compareChecks(then.value.check.results, check.results) : [],
        };
      }
      const coverage = coverageOf(planDocumentOf(state, on));
      const view: CaseCheckView = {
        id,
        version: state.version,
        asOf: on,
        date,
        check,
        legal,
        coverage,
        since,
      };
      return ok({ value: view, ...(etag !== undefined && { etag }) });
    },
  );
}
