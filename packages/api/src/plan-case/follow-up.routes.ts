/** What is expected of whom, where there is no news, and how the money adds up. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { budgetStages, type MeasureForBudget, totalBudget } from "@napar/domain/budget";
import { whatStaysOpen } from "@napar/domain/negotiation";
import { type PlanCase, planDocumentOf } from "@napar/domain/plan-case";
import { listDues, reportContent, staleMeasures } from "@napar/domain/report";
import { ok } from "@napar/domain/result";
import { openReplies } from "@napar/domain/status";
import { choiceParameter, integerParameter, presetIntegerParameter } from "../endpoint/index.js";
import { questionsAsked } from "../update-link/questions-asked.js";
import { readPersonally } from "./case-endpoint.js";
import {
  asOfParameter as asOf,
  caseParams,
  caseRefusals,
  createCaseFinder,
  type FoundCase,
  ownAffairsOf,
} from "./case-finder.js";
import { negotiationOf } from "./case-reading.js";
import { tag } from "./change-description.js";
import {
  type BudgetTotalsView,
  budgetTotalsView,
  type FollowUpView,
  followUpView,
} from "./follow-up.view.js";
import type { GoverningOptions } from "./plan-case.commands.js";
import { seatsOf } from "./plan-case-model.js";

export function addFollowUpRoutes(app: OpenAPIHono, options: GoverningOptions): void {
  const { actorOf, now, storage } = options;
  const { db } = storage;
  const findFor = createCaseFinder(options);

  readPersonally(
    app,
    {
      path: "/plan-cases/{id}/follow-up",
      name: "followUpOfPlanCase",
      summary:
        "Reports due and overdue, measures without news, replies still open; for the parties, open points",
      ...{ tag, params: caseParams, answer: followUpView, refusals: caseRefusals },
      query: {
        asOf,
        days: presetIntegerParameter(1, 3650, 365, "From how many days on silence counts as no news"),
      },
    },
    actorOf,
    async ({ params: { id }, query, actor }) => {
      const found = await findFor(id, actor, query.asOf);
      if (!found.ok) return found;
      const reader = found.value.isSeated ? ownAffairsOf(actor, now().on) : [];
      const asked = await questionsAsked(db, id, { organisations: reader, on: found.value.on });
      return ok({ value: { ...followUpOf(found.value, { days: query.days, reader }), asked } });
    },
  );

  readPersonally(
    app,
    {
      path: "/plan-cases/{id}/budget-totals",
      name: "budgetTotalsOfPlanCase",
      summary: "Totals of the money of a plan, co-financing counted once, and what they leave out",
      ...{ tag, params: caseParams, answer: budgetTotalsView, refusals: caseRefusals },
      query: {
        asOf,
        stage: choiceParameter(budgetStages, "Planned, committed or spent").default("planned"),
        by: choiceParameter(
          ["government", "goal", "domain", "year", "measure", "kind"],
          "Rows; by government: by who pays in the end",
        ).default("government"),
        year: integerParameter(1990, 2100, "One year; all of them when absent").optional(),
      },
    },
    actorOf,
    async ({ params: { id }, query: { asOf: asked, stage, by, year }, actor }) => {
      const found = await findFor(id, actor, asked);
      if (!found.ok) return found;
      const { state, on } = found.value;
      const totals = totalBudget(state.budget.lines, measuresForBudget(state), { stage, by, year });
      const view: BudgetTotalsView = { id, version: state.version, asOf: on, by, totals };
      return ok({ value: view });
    },
  );
}

export function followUpOf(
  { state, on, knownOn, isSeated }: FoundCase,
  { days, reader }: { days: number; reader: readonly string[] },
): Omit<FollowUpView, "asked"> {
  const plan = planDocumentOf(state, on);
  const content = reportContent({ ...state, plan }, { on, period: { from: on, to: on } });
  const seen = negotiationOf(state, { on, knownOn, reader });
  // Counted over what the reader may see, so that nothing is told by its number.
  const { proposals, objections, positions } = state.negotiation;
  const shown = <T extends { readonly id: string }>(all: readonly T[], some: readonly { id: string }[]) =>
    all.filter(({ id }) => some.some((one) => one.id === id));
  const visible = {
    ...state.negotiation,
    proposals: shown(proposals, seen.proposals),
    objections: shown(objections, seen.objections),
    positions: shown(positions, seen.positions),
  };
  return {
    id: plan.id,
    version: state.version,
    asOf: on,
    dues: listDues(state.reports, state.indicators, on),
    notStated: state.reports.notStated,
    withoutNews: staleMeasures(content, days),
    openReplies: openReplies(state.status, on),
    openPoints: isSeated ? whatStaysOpen(visible, seatsOf(state)) : [],
  };
}

const measuresForBudget = ({ measures }: PlanCase): MeasureForBudget[] =>
  measures.measures
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ id, goal, domains }) => ({ id, goals: goal ? [goal] : [], domains: domains ?? [] }));
