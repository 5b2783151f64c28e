/** Goals, indicators, milestones and requests of a plan as tables to take along. */
import { goalLevels } from "@napar/domain/framework";
import { numberOf, progressTexts } from "@napar/domain/indicator";
import { standingTexts } from "@napar/domain/mandate";
import { type Milestone, milestoneStanding } from "@napar/domain/measure";
import { nodesOf } from "@napar/domain/plan";
import { filledText, type LocalizedText, readText } from "@napar/domain/text";
import type { PlanCaseView } from "../../plan-case/plan-case.view.js";
import { authorityName, type RequestRow, type TableColumn, type TableSource, tableOf } from "./table.js";
import { milestoneStates, requestSubjects, tableNames, titles } from "./table-texts.data.js";

type Goal = PlanCaseView["goals"]["goals"][number];
type Indicator = PlanCaseView["indicators"][number];
type Measure = PlanCaseView["measures"]["measures"][number];

const textOf = (text: LocalizedText | null | undefined, { language }: TableSource): string | null =>
  readText(text, language)?.text ?? null;
const present = <T extends { withdrawn: unknown }>(records: readonly T[]): T[] =>
  records.filter(({ withdrawn }) => !withdrawn);
const goalOf = ({ view }: TableSource, id: string | null | undefined) =>
  view.goals.goals.find((goal) => goal.id === id);
const measureOf = ({ view }: TableSource, id: string | null | undefined) =>
  view.measures.measures.find((measure) => measure.id === id);

const goalColumns: readonly TableColumn<Goal>[] = [
  { title: titles.code, says: ({ id }) => id },
  { title: titles.level, says: ({ level }) => goalLevels.find(({ id }) => id === level)?.name },
  { title: titles.goal, says: ({ label }) => label },
  {
    title: titles.above,
    says: ({ parent }, source) => textOf(goalOf(source, parent)?.label, source) ?? parent,
  },
  {
    title: titles.node,
    says: ({ node }, { view }) =>
      nodesOf(view.document).find((one) => one.node.id === node)?.node.label ?? node,
  },
  { title: titles.owner, says: ({ owner }, source) => authorityName(owner, source) },
  {
    title: titles.sources,
    says: ({ sources }, source) =>
      sources.map(({ text, reference }) =>
        [textOf(text, source), reference].filter((part) => part).join(", "),
      ),
  },
  {
    title: titles.measureCount,
    says: ({ id }, { view }) => present(view.measures.measures).filter(({ goal }) => goal === id).length,
  },
];
export const goalTable = tableOf(tableNames.goals, goalColumns, ({ view }) => present(view.goals.goals));

const quantitative = (indicator: Indicator) => (indicator.kind === "quantitative" ? indicator : null);
const targetOf = (indicator: Indicator) => {
  const direction = quantitative(indicator)?.direction;
  return direction && direction.kind !== "keep-within" ? direction.target : null;
};
const boundsOf = (indicator: Indicator) => {
  const direction = quantitative(indicator)?.direction;
  return direction?.kind === "keep-within" ? direction : null;
};
const baselineOf = (indicator: Indicator) => {
  const baseline = quantitative(indicator)?.baseline;
  return baseline && "value" in baseline ? baseline : null;
};
const latestOf = ({ values }: Indicator) => values.at(-1);

const indicatorColumns: readonly TableColumn<Indicator>[] = [
  { title: titles.code, says: ({ id }) => id },
  { title: titles.indicator, says: ({ label }) => label },
  { title: titles.goal, says: ({ goal }, source) => textOf(goalOf(source, goal)?.label, source) ?? goal },
  {
    title: titles.measure,
    says: ({ measure }, source) => textOf(measureOf(source, measure)?.title, source) ?? measure,
  },
  { title: titles.owner, says: ({ owner }, source) => authorityName(owner, source) },
  { title: titles.unit, says: (indicator) => quantitative(indicator)?.unit },
  {
    title: titles.question,
    says: (indicator) => (indicator.kind === "qualitative" ? indicator.question : null),
  },
  { title: titles.baseline, says: (indicator) => baselineOf(indicator)?.value },
  { title: titles.baselineOn, says: (indicator) => baselineOf(indicator)?.on },
  { title: titles.target, says: (indicator) => targetOf(indicator)?.value },
  { title: titles.targetOn, says: (indicator) => targetOf(indicator)?.on },
  { title: titles.low, says: (indicator) => boundsOf(indicator)?.low },
  { title: titles.high, says: (indicator) => boundsOf(indicator)?.high },
  {
    title: titles.latest,
    says: (indicator) => {
      const latest = latestOf(indicator);
      if (!latest) return null;
      return latest.content.kind === "narrative" ? latest.content.text : numberOf(latest.content);
    },
  },
  {
    title: titles.latestFor,
    says: (indicator) => {
      const { period } = latestOf(indicator) ?? {};
      if (!period) return null;
      return period.from === period.to ? period.to : `${period.from} – ${period.to}`;
    },
  },
  { title: titles.progress, says: ({ progress }) => progressTexts[progress.state] },
  { title: titles.every, says: ({ frequencyMonths }) => frequencyMonths },
  { title: titles.source, says: ({ source }) => source.name },
];
export const indicatorTable = tableOf(tableNames.indicators, indicatorColumns, ({ view }) => view.indicators);

type MilestoneRow = { measure: Measure; milestone: Milestone };
const milestoneColumns: readonly TableColumn<MilestoneRow>[] = [
  { title: titles.measureCode, says: ({ measure }) => measure.id },
  { title: titles.measure, says: ({ measure }) => measure.title },
  { title: titles.milestone, says: ({ milestone }) => milestone.title },
  { title: titles.authority, says: ({ milestone }, source) => authorityName(milestone.authority, source) },
  { title: titles.due, says: ({ milestone }) => milestone.due },
  { title: titles.doneOn, says: ({ milestone }) => milestone.doneOn },
  {
    title: titles.state,
    says: ({ milestone }, { view }) => milestoneStates[milestoneStanding(milestone, view.asOf).state],
  },
  {
    title: titles.daysOver,
    says: ({ milestone }, { view }) => {
      const standing = milestoneStanding(milestone, view.asOf);
      if (standing.state === "overdue") return standing.daysOver;
      return standing.state === "done" ? standing.daysLate : null;
    },
  },
];
export const milestoneTable = tableOf(tableNames.milestones, milestoneColumns, ({ view }) =>
  present(view.measures.measures).flatMap((measure) =>
    measure.milestones.map((milestone): MilestoneRow => ({ measure, milestone })),
  ),
);

const requestColumns: readonly TableColumn<RequestRow>[] = [
  { title: titles.code, says: ({ request }) => request.id },
  { title: titles.subject, says: ({ request }) => requestSubjects[request.subject] },
  { title: titles.request, says: ({ request }) => request.text },
  { title: titles.from, says: ({ request }, source) => authorityName(request.from, source) },
  { title: titles.to, says: ({ standing }, source) => authorityName(standing.authority, source) },
  { title: titles.sentOn, says: ({ request }) => request.sentOn },
  { title: titles.due, says: ({ request }) => request.deadline?.due },
  {
    title: titles.state,
    says: ({ standing }) => filledText(standingTexts[standing.state], { days: standing.days ?? 0 }),
  },
  { title: titles.reactedOn, says: ({ standing }) => standing.reaction?.on },
  { title: titles.daysOver, says: ({ standing }) => standing.daysLate },
];
export const requestTable = tableOf(tableNames.requests, requestColumns, ({ view }) =>
  view.requests.flatMap((request) =>
    request.addressees.map((standing): RequestRow => ({ request, standing })),
  ),
);
