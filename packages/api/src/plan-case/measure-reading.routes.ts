/** One measure, one goal, all measures page by page, and the plan in short: a page need not load a whole case. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Demand } from "@napar/domain/chain";
import { lifeDomainIds } from "@napar/domain/framework";
import { eventTexts, type PlanCase } from "@napar/domain/plan-case";
import { ok } from "@napar/domain/result";
import { foldText, nearestTo } from "@napar/domain/suggestion";
import type { FullText, LocalizedText } from "@napar/domain/text";
import { nextPage, pageParameters } from "../collection/index.js";
import {
  choiceParameter,
  idParameter,
  integerParameter,
  presetIntegerParameter,
  refuse,
  textParameter,
} from "../endpoint/index.js";
import { readEntries, textsIn } from "../journal/read-entries.js";
import { createRegisterStore, type RegisterStore } from "../register/register.store.js";
import { readPersonally } from "./case-endpoint.js";
import { asOfParameter as asOf, caseParams, caseRefusals, createCaseFinder } from "./case-finder.js";
import { tag } from "./change-description.js";
import { goalOf, rowsUnder } from "./goal-reading.js";
import { measureOf, planHeadOf, readingOf } from "./measure-reading.js";
import {
  caseGoalView,
  caseHistoryView,
  caseMeasureView,
  caseOverviewView,
  type MeasureRow,
  measureRowsView,
  standingsView,
} from "./measure-reading.view.js";
import { overviewOf } from "./overview-reading.js";
import type { GoverningOptions } from "./plan-case.commands.js";

/** No filter has as many values as there are entries. */
const lastNumber = 999_999_999;

export function addMeasureReadingRoutes(app: OpenAPIHono, options: GoverningOptions): void {
  const { actorOf, storage } = options;
  const registers = createRegisterStore(storage);
  const findFor = createCaseFinder(options);

  readPersonally(
    app,
    {
      path: "/plan-cases/{id}/overview",
      name: "overviewOfPlanCase",
      summary: "A plan in short: goals, how many measures stand where, money, milestones, what changed",
      ...{ tag, params: caseParams, refusals: caseRefusals, query: { asOf }, answer: caseOverviewView },
    },
    actorOf,
    async ({ params: { id }, query, actor }) => {
      const found = await findFor(id, actor, query.asOf);
      return found.ok ? ok({ value: overviewOf(found.value) }) : found;
    },
  );

  readPersonally(
    app,
    {
      path: "/plan-cases/{id}/measures",
      name: "listPlanCaseMeasures",
      summary: "Measures of a plan in short, page by page, in its order",
      ...{ tag, params: caseParams, refusals: caseRefusals, answer: measureRowsView },
      query: {
        asOf,
        text: textParameter("Words in the title, in any language").optional(),
        goal: idParameter("Id of a goal; measures of goals below it too. `none`: without a goal").optional(),
        authority: idParameter("Id of an authority that leads or carries a share").optional(),
        domain: choiceParameter(lifeDomainIds, "Life domain").optional(),
        commitment: integerParameter(1, 10, "Number of an ECCAR commitment").optional(),
        standing: choiceParameter(standingsView, "Where the measure stands, by its worst share").optional(),
        ...pageParameters,
      },
    },
    actorOf,
    async ({ params: { id }, query: { asOf: asked, page, pageSize, ...filter }, url, actor }) => {
      const found = await findFor(id, actor, asked);
      if (!found.ok) return found;
      const rows = rowsFor(found.value.state, found.value.on, filter);
      const [total, first] = [rows.length, (page - 1) * pageSize];
      const next = nextPage(url, { page, pageSize, total });
      const items = rows.slice(first, first + pageSize);
      const paging = { items, page, pageSize, total, ...(next && { next }) };
      return ok({ value: { ...planHeadOf(found.value), ...paging } });
    },
  );

  readPersonally(
    app,
    {
      path: "/plan-cases/{id}/measures/{measure}",
      name: "findPlanCaseMeasure",
      summary: "A measure with shares, three voices, milestones, money, indicators, and its chain both ways",
      ...{ tag, refusals: caseRefusals, query: { asOf }, answer: caseMeasureView },
      params: { ...caseParams, measure: idParameter("Id of a measure of the plan") },
    },
    actorOf,
    async ({ params: { id, measure }, query, actor }) => {
      const found = await findFor(id, actor, query.asOf);
      if (!found.ok) return found;
      const view = measureOf({ found: found.value, demands: await demandsIn(registers) }, measure);
      if (view) return ok({ value: view });
      const known = found.value.state.measures.measures.map((each) => each.id);
      const nearest = nearestTo(measure, known);
      return refuse({ kind: "resourceNotFound", resource: "measure", value: measure, nearest });
    },
  );

  readPersonally(
    app,
    {
      path: "/plan-cases/{id}/goals/{goal}",
      name: "findPlanCaseGoal",
      summary: "A goal with where it comes from, its measures, indicators, and its chain both ways",
      ...{ tag, refusals: caseRefusals, query: { asOf }, answer: caseGoalView },
      params: { ...caseParams, goal: idParameter("Id of a goal of the plan") },
    },
    actorOf,
    async ({ params: { id, goal }, query, actor }) => {
      const found = await findFor(id, actor, query.asOf);
      if (!found.ok) return found;
      const view = goalOf({ found: found.value, demands: await demandsIn(registers) }, goal);
      if (view) return ok({ value: view });
      const known = found.value.state.goals.goals.map((each) => each.id);
      return refuse({
        kind: "resourceNotFound",
        resource: "goal",
        value: goal,
        nearest: nearestTo(goal, known),
      });
    },
  );

  readPersonally(
    app,
    {
      path: "/plan-cases/{id}/history",
      name: "historyOfPlanCase",
      summary: "What happened to a plan, newest first, as far as the public journal tells it",
      ...{ tag, params: caseParams, refusals: caseRefusals, answer: caseHistoryView },
      query: {
        asOf,
        object: idParameter("Id of a measure, a goal or anything else it is about").optional(),
        before: integerParameter(1, lastNumber, "Those before this entry").optional(),
        limit: presetIntegerParameter(1, 100, 50, "At most this many"),
      },
    },
    actorOf,
    async ({ params: { id }, query: { asOf: asked, object, before, limit }, actor }) => {
      const found = await findFor(id, actor, asked);
      if (!found.ok) return found;
      const { state, on, knownOn } = found.value;
      const { items, next } = await readEntries(storage.db, {
        // The same for everybody: what is not in the public journal has its own rules.
        ...{ reader: { own: [], party: [], all: false }, own: [], on: knownOn },
        ...{ filter: { plan: id, object, to: on }, range: { before }, limit },
      });
      const named = namedIn(state);
      return ok({
        value: {
          plan: id,
          items: items
            .filter(({ type }) => type in eventTexts)
            .map(({ sequence, day, type, data, actor: author }) => ({
              ...{ sequence, day, type, office: author.office, organisation: author.organisation },
              text: (eventTexts as Record<string, FullText>)[type] ?? null,
              about: [...new Set(textsIn(data))].flatMap((text) => named.get(text) ?? []).slice(0, 5),
            })),
          next,
        },
      });
    },
  );
}

type Filter = {
  text?: string | undefined;
  goal?: string | undefined;
  authority?: string | undefined;
  domain?: string | undefined;
  commitment?: number | undefined;
  standing?: string | undefined;
};

function rowsFor(state: PlanCase, on: string, filter: Filter): MeasureRow[] {
  const { text, goal, authority, domain, commitment, standing } = filter;
  const rows =
    goal !== undefined && goal !== "none"
      ? rowsUnder(state, on, { id: goal })
      : [...readingOf(state, on).rows.values()];
  const words = text === undefined ? [] : foldText(text).split(" ").filter(Boolean);
  const has = ({ title }: MeasureRow): boolean => {
    const folded = foldText(Object.values(title).join(" "));
    return words.every((word) => folded.includes(word));
  };
  return rows.filter(
    (row) =>
      (goal !== "none" || row.goal === null) &&
      (authority === undefined || row.authorities.includes(authority)) &&
      (domain === undefined || row.domains.includes(domain)) &&
      (commitment === undefined || row.eccarCommitments.includes(commitment)) &&
      (standing === undefined || row.standing === standing) &&
      (words.length === 0 || has(row)),
  );
}

/** Few: what coalitions and panels asked, as the register holds it. */
const demandsIn = async (registers: RegisterStore): Promise<Demand[]> =>
  (await registers.list("proposals", { limit: 1000, offset: 0 })).items.map((text) => JSON.parse(text));

/** Measures, goals and indicators by identifier. */
function namedIn({ measures, goals, indicators }: PlanCase) {
  const things: [string, { kind: string; id: string; title: LocalizedText }][] = [
    ...measures.measures.map(({ id, title }) => [id, { kind: "measure", id, title }] as const),
    ...goals.goals.flatMap(({ id, label }) =>
      label ? [[id, { kind: "goal", id, title: label }] as const] : [],
    ),
    ...indicators.indicators.map(({ id, label }) => [id, { kind: "indicator", id, title: label }] as const),
  ].map(([id, thing]) => [id, thing]);
  return new Map(things);
}
