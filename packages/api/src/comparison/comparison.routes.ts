/** Governments and plans side by side, for everybody. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { isIsoDate } from "@napar/domain/calendar";
import { comparePlans, wordComparison } from "@napar/domain/comparison";
import { coverageOf } from "@napar/domain/coverage";
import { type LifeDomainId, lifeDomainIds } from "@napar/domain/framework";
import { err, ok, type Result } from "@napar/domain/result";
import { nearestTo } from "@napar/domain/suggestion";
import { filledText } from "@napar/domain/text";
import { choiceParameter, type Refused, read, refuse, textParameter } from "../endpoint/index.js";
import { asOfParameter } from "../plan-case/case-finder.js";
import { namesIn } from "../plan-case/names-in-case.js";
import type { GoverningOptions } from "../plan-case/plan-case.commands.js";
import { createPlanChecker } from "../plan-check/plan-checker.js";
import { createPastReader, createPublicPlanFinder, type PublicPlan } from "../plan-state/index.js";
import { issueTexts } from "../problem/index.js";
import {
  type GapMatrixTableView,
  gapMatrixTableView,
  governmentComparisonView,
  type PlanComparisonView,
  planComparisonView,
} from "./comparison.view.js";
import { gapFactsOf } from "./gap-facts-then.js";
import { matrixOfFacts, readGapFacts } from "./gap-overview.store.js";
import {
  compareInAllPlans,
  compareInPlan,
  domainTitle,
  matrixOfPlan,
  type Row,
} from "./government-comparison.js";

const tag = "Comparisons";
const planParameter = textParameter(
  "Id of a plan under way; all public plans together when absent",
  "napar-be",
);

export function addComparisonRoutes(app: OpenAPIHono, options: GoverningOptions): void {
  const { storage, country, now } = options;
  const { db } = storage;
  const find = createPublicPlanFinder(options);
  const plansThen = createPastReader(options);
  const checker = createPlanChecker(country, { today: () => now().on });

  /** Only a plan whose record is kept here knows shares, requests and answers. */
  const findRecord = async (id: string, asOf: string | undefined) => {
    const found = await find(id, asOf);
    if (!found.ok) return found;
    const { record, on } = found.value;
    if (record) return ok({ record, on });
    return refuse({ kind: "resourceNotFound", resource: "plan under way", value: id, nearest: [] });
  };

  read(
    app,
    {
      path: "/gap-matrix",
      name: "gapMatrixOfPublicPlans",
      summary: "Who committed to what, declined, is silent or not competent: in all public plans, or in one",
      description:
        "All plans together by field of life; one plan by goal too. On a day of the past plans of the register count by the dates their sources give, and what no source dates is unknown.",
      tag,
      query: {
        plan: planParameter.optional(),
        by: choiceParameter(["domain", "goal"], "Rows; goals are those of one plan").default("domain"),
        asOf: asOfParameter,
      },
      answer: gapMatrixTableView,
      freshness: "stored",
      refusals: ["resourceNotFound", "invalidDate"],
    },
    async ({ query: { plan, by, asOf } }) => {
      if (plan === undefined) {
        const refused = onlyOfOnePlan(by === "goal" ? by : undefined);
        if (!refused.ok) return refused;
        const { on: today } = now();
        if (asOf !== undefined && (!isIsoDate(asOf) || asOf > today))
          return refuse(
            { kind: "invalidDate", value: asOf, nearest: [today] },
            { in: "query", name: "asOf" },
          );
        const on = asOf ?? today;
        const facts =
          asOf === undefined
            ? await readGapFacts(db, { on, country })
            : gapFactsOf(await plansThen(asOf), { on, country });
        const { rows, governments, counts } = matrixOfFacts(facts, { on, country });
        const planOf = new Map(facts.requests.map((one) => [one.request.id, one.plan]));
        const inPlan = <T extends { request: string }>(one: T | null) =>
          one && { plan: planOf.get(one.request) ?? "", ...one };
        const nameOf = namesIn(null, country);
        const counted = new Map(facts.commitments.map((one) => [`${one.domain} ${one.authority}`, one]));
        const view: GapMatrixTableView = {
          ...{ on, by: "domain", plan: null, plans: facts.plans, counts },
          governments: governments.map((id) => ({ id, name: nameOf(id) })),
          rows: rows.map(({ row, fields, cells }) => ({
            ...{ row, title: domainTitle(row), fields },
            cells: cells.map((cell, index) => {
              const found = counted.get(`${row} ${governments[index]}`);
              return {
                ...{ ...cell, fields: [...cell.fields] },
                ...{ measures: found?.measures ?? 0, plans: found?.plans ?? 0 },
                ...{ asked: inPlan(cell.asked), declined: inPlan(cell.declined) },
              };
            }),
          })),
        };
        return ok(view);
      }
      const found = await findRecord(plan, asOf);
      if (!found.ok) return found;
      const { record, on } = found.value;
      const goals = record.goals.goals.filter(({ withdrawn }) => !withdrawn);
      const wanted = by === "goal" ? goals.map(({ id }) => id) : lifeDomainIds;
      const { rows, governments, counts } = matrixOfPlan(record, { by, rows: wanted, on, country });
      const nameOf = namesIn(record, country);
      const inPlan = <T extends object>(one: T | null) => one && { plan, ...one };
      const view: GapMatrixTableView = {
        ...{ on, by, plans: 1, counts, plan: { id: plan, title: record.head?.plan.title ?? {} } },
        governments: governments.map((id) => ({ id, name: nameOf(id) })),
        rows: rows.map(({ row, fields, cells }) => ({
          ...{ row, fields },
          title: by === "goal" ? (goals.find(({ id }) => id === row)?.label ?? null) : domainTitle(row),
          cells: cells.map(({ measures, ...cell }) => ({
            ...{ ...cell, fields: [...cell.fields], measures: measures.length },
            plans: measures.length > 0 ? 1 : 0,
            ...{ asked: inPlan(cell.asked), declined: inPlan(cell.declined) },
          })),
        })),
      };
      return ok(view);
    },
  );

  read(
    app,
    {
      path: "/government-comparisons",
      name: "compareGovernments",
      summary: "Governments side by side on a goal of a plan or a field of life, each with its evidence",
      tag,
      query: {
        domain: choiceParameter(lifeDomainIds, "Field of life").optional(),
        goal: textParameter("Id of a goal of the plan").optional(),
        plan: planParameter.optional(),
        asOf: asOfParameter,
      },
      answer: governmentComparisonView,
      freshness: "stored",
      refusals: ["resourceNotFound", "invalidDate"],
    },
    async ({ query: { domain, goal, plan, asOf } }) => {
      // Where both are given, the goal says more exactly what is asked.
      if (domain === undefined && goal === undefined) return missing("domain");
      if (plan === undefined) {
        const refused = onlyOfOnePlan(goal, asOf);
        if (!refused.ok) return refused;
        const { on } = now();
        return ok(await compareInAllPlans(db, { domain: domain as LifeDomainId, on, country }));
      }
      const found = await findRecord(plan, asOf);
      if (!found.ok) return found;
      const { record, on } = found.value;
      const goals = record.goals.goals.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id);
      if (goal !== undefined && !goals.includes(goal))
        return refuse({
          kind: "resourceNotFound",
          resource: "goal",
          value: goal,
          nearest: nearestTo(goal, goals),
        });
      const row: Row =
        goal === undefined ? { kind: "domain", id: domain as string } : { kind: "goal", id: goal };
      return ok(compareInPlan(record, { row, on, country }));
    },
  );

  const comparedOf = ({ plan, on }: PublicPlan): Result<Parameters<typeof comparePlans>[0], Refused> => {
    const checked = checker.check(plan, on);
    return checked.ok
      ? ok({ plan, check: checked.value.check, coverage: coverageOf(plan) })
      : err({ error: checked.error });
  };

  read(
    app,
    {
      path: "/plan-comparisons",
      name: "comparePlans",
      summary: "Two plans side by side: periods, measures, fields of life, commitments, money, criteria",
      tag,
      query: {
        one: textParameter("Id of a plan", "bruges-eccar"),
        other: textParameter("Id of another plan", "ghent-2020"),
        asOf: asOfParameter,
      },
      answer: planComparisonView,
      freshness: "stored",
      refusals: ["resourceNotFound", "invalidDate"],
    },
    async ({ query: { one, other, asOf } }) => {
      const [first, second] = [await find(one, asOf), await find(other, asOf)];
      if (!first.ok) return first;
      if (!second.ok) return second;
      const [a, b] = [comparedOf(first.value), comparedOf(second.value)];
      if (!a.ok) return a;
      if (!b.ok) return b;
      const comparison = comparePlans(a.value, b.value, first.value.on);
      const view: PlanComparisonView = {
        comparison,
        keepsDays: first.value.record !== null && second.value.record !== null,
        sentences: wordComparison(comparison),
      };
      return ok(view);
    },
  );
}

/** A goal and a day of the past are asked of one plan, and it has to be named. */
const onlyOfOnePlan = (...asked: (string | undefined)[]): Result<null, Refused> =>
  asked.some((value) => value !== undefined) ? missing("plan") : ok(null);

const missing = (name: string) =>
  refuse({
    kind: "badRequest",
    issues: [
      {
        ...{ type: "urn:problem-type:belgif:input-validation:requiredInput", in: "query", name },
        ...{ title: "Input is required", text: filledText(issueTexts.missing, { name }) },
      },
    ],
  });
