/** Indicators of all public plans, and one of them, now or as it was. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { type IndicatorReading, indicatorOfDocument, numberOf, readIndicator } from "@napar/domain/indicator";
import type { PlanCase } from "@napar/domain/plan-case";
import { ok } from "@napar/domain/result";
import { nearestTo } from "@napar/domain/suggestion";
import { collectionOf, nextPage, pageParameters } from "../collection/index.js";
import { choiceParameter, idParameter, read, refuse, textParameter } from "../endpoint/index.js";
import type { PlanStore } from "../plan/plan.store.js";
import { asOfParameter, createCaseFinder } from "../plan-case/case-finder.js";
import type { GoverningOptions } from "../plan-case/plan-case.commands.js";
import { listIndicators, ownersOfIndicators } from "./indicator.store.js";
import {
  type IndicatorSummary,
  type IndicatorView,
  indicatorSummaryView,
  indicatorView,
} from "./indicator.view.js";

const tag = "Indicators";

export function addIndicatorRoutes(
  app: OpenAPIHono,
  { plans, ...options }: GoverningOptions & { plans: PlanStore },
): void {
  const { storage, now } = options;
  const findFor = createCaseFinder(options);

  read(
    app,
    {
      path: "/indicators",
      name: "listIndicators",
      summary: "Indicators of all public plans, each with its newest value that counts",
      tag,
      query: {
        text: textParameter("Words in the name; parts of words are found").optional(),
        plan: textParameter("Id of a plan").optional(),
        authority: textParameter("Id of the authority that answers for the figures").optional(),
        kind: choiceParameter(["quantitative", "qualitative"], "In numbers, or in words").optional(),
        ...pageParameters,
      },
      answer: collectionOf(indicatorSummaryView),
      freshness: "stored",
      refusals: ["unknownAuthority"],
    },
    async ({ query: { page, pageSize, ...filter }, url }) => {
      const { on } = now();
      const { items, total } = await listIndicators(storage.db, {
        ...{ ...filter, on, limit: pageSize, offset: (page - 1) * pageSize },
      });
      const { authority } = filter;
      if (total === 0 && authority !== undefined) {
        const known = await ownersOfIndicators(storage.db, on);
        const error = {
          kind: "unknownAuthority" as const,
          value: authority,
          nearest: nearestTo(authority, known),
        };
        if (!known.includes(authority)) return refuse(error, { in: "query", name: "authority" });
      }
      const next = nextPage(url, { page, pageSize, total });
      return ok({
        ...{ items: items.map(summaryOf), page, pageSize, total },
        ...(next && { next }),
      });
    },
  );

  read(
    app,
    {
      path: "/plans/{id}/indicators/{indicator}",
      name: "findIndicator",
      summary: "An indicator of a public plan with every value that counts, now or as it was",
      tag,
      params: { id: idParameter("Id of a plan"), indicator: idParameter("Id of an indicator of that plan") },
      query: { asOf: asOfParameter },
      answer: indicatorView,
      freshness: "stored",
      refusals: ["resourceNotFound", "invalidDate"],
    },
    async ({ params: { id, indicator }, query: { asOf } }) => {
      const unknown = (known: readonly string[]) =>
        refuse({
          ...{ kind: "resourceNotFound", resource: "indicator", value: indicator },
          nearest: nearestTo(indicator, known),
        });
      const found = await findFor(id, null, asOf);
      if (!found.ok && found.error.error.kind !== "resourceNotFound") return found;
      if (found.ok) {
        const { state, on, knownOn } = found.value;
        const reading = readIndicator(state.indicators, indicator);
        if (!reading) return unknown(state.indicators.indicators.map((known) => known.id));
        const title = state.head?.plan.title ?? {};
        return ok(
          viewOf({ id, title }, reading, {
            ...{ asOf: on, readFrom: on === knownOn ? "journal" : "validity" },
            titleOf: titleIn(state),
          }),
        );
      }
      // A plan under way that is public now was not on that day: its document of today is not told of it.
      if (asOf !== undefined && (await findFor(id, null, undefined)).ok) return found;
      // A document says what it says since it was written: it reads the same on each day.
      const { on: today } = now();
      const stored = await plans.find(id);
      if (!stored) return found;
      const stated = stored.plan.indicators ?? [];
      const one = stated.find((each) => each.id === indicator);
      if (!one) return unknown(stated.map((each) => each.id));
      const { title, goals, measures } = stored.plan;
      return ok(
        viewOf({ id, title }, indicatorOfDocument(one), {
          ...{ asOf: today, readFrom: "document" },
          titleOf: (kind, about) =>
            kind === "goal"
              ? (goals?.find((goal) => goal.id === about)?.label ?? null)
              : (measures?.find((measure) => measure.id === about)?.title ?? null),
        }),
      );
    },
  );
}

type Titled = IndicatorView["about"]["title"];
type TitleOf = (kind: "goal" | "measure", id: string) => Titled;

const titleIn =
  ({ goals, measures }: PlanCase): TitleOf =>
  (kind, id) =>
    kind === "goal"
      ? (goals.goals.find((goal) => goal.id === id)?.label ?? null)
      : (measures.measures.find((measure) => measure.id === id)?.title ?? null);

function viewOf(
  plan: IndicatorView["plan"],
  { goal, measure, ...reading }: IndicatorReading,
  { titleOf, ...read }: Pick<IndicatorView, "asOf" | "readFrom"> & { titleOf: TitleOf },
): IndicatorView {
  const about: IndicatorView["about"] = measure
    ? { kind: "measure", id: measure, title: titleOf("measure", measure) }
    : goal
      ? { kind: "goal", id: goal, title: titleOf("goal", goal) }
      : { kind: "plan", id: plan.id, title: plan.title };
  return { ...reading, ...read, plan, about };
}

function summaryOf({
  plan,
  reading,
}: Awaited<ReturnType<typeof listIndicators>>["items"][number]): IndicatorSummary {
  const { id, label, kind, unit, owner, progress, goal, measure, values } = reading;
  const latest = values.at(-1);
  return {
    ...{ id, plan, label, kind, unit, owner, progress },
    about: measure ? "measure" : goal ? "goal" : "plan",
    latest: latest
      ? { period: latest.period, number: numberOf(latest.content), content: latest.content }
      : null,
    values: values.length,
    gaps: values.filter(({ content }) => content.kind === "data-gap").length,
  };
}
