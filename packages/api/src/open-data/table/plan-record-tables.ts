/** How a plan stands, what happened to it and what its reports say: the rows of what its pages show. */
import { budgetStages } from "@napar/domain/budget";
import { voices } from "@napar/domain/status";
import type { CaseHistoryView } from "../../plan-case/measure-reading.view.js";
import type { ReportDifferenceView, ReportView } from "../../plan-case/plan-case.view.js";
import type { PlanStateView } from "../../plan-state/plan-state.view.js";
import { answerTexts, ofAnswer } from "./answer-texts.data.js";
import { ofStatus, shared } from "./column-texts.data.js";
import {
  type DataTable,
  dateColumn,
  listColumn,
  tableOfAnswers,
  textColumn,
  textColumns,
} from "./data-table.js";
import { type Fact, factColumns } from "./fact-columns.js";

/** An address of one plan, and what else is asked. */
function ofPlan({ plan = "", ...query }: Readonly<Record<string, string>>, rest: string, under = "plans") {
  return [`/${under}/${encodeURIComponent(plan)}/${rest}`, query] as const;
}

export const planStates: DataTable = tableOfAnswers<Fact>(
  answerTexts.planStates,
  { required: ["plan"], optional: ["asOf"] },
  factColumns,
  async (asked, { read }) => {
    const { id, state } = await read<PlanStateView>(...ofPlan(asked, "state"));
    const { on, promise, common, measures } = state;
    const head = { on, plan: id };
    return [
      { ...head, part: "whole", title: state.title, state: state.whole },
      { ...head, part: "status", state: state.status, date: state.statusAsOf },
      { ...head, part: "start", date: state.period.from },
      { ...head, part: "end", date: state.period.to },
      ...(promise
        ? [{ ...head, part: "promise", state: promise.kind, date: promise.on, source: promise.source }]
        : []),
      ...(common
        ? [
            { ...head, part: "common-text", state: common.state, number: common.adopted },
            { ...head, part: "parties", number: common.of },
          ]
        : []),
      ...state.governments.flatMap((one): Fact[] => {
        const about = { ...head, authorities: [one.authority] };
        const { title: source, url: sourceUrl } = one.own.source ?? {};
        return [
          { ...about, part: "decision", state: one.common, date: one.commonOn },
          { ...about, part: "own-part", state: one.own.state, date: one.own.adoptedOn, source, sourceUrl },
          { ...about, part: "shares", number: one.measures },
          ...(one.isSilent ? [{ ...about, part: "silent" }] : []),
        ];
      }),
      { ...head, part: "measures", number: measures.total },
      ...Object.entries(measures.byStanding).map(([standing, number]) => ({
        ...{ ...head, part: "measures", state: standing, number },
      })),
      ...state.late.map(({ kind, authorities, measure, indicator, title, due, days }) => ({
        ...{ ...head, part: "late", state: kind, authorities, about: measure ?? indicator },
        ...{ title, date: due, days },
      })),
      ...state.openEnds.map(({ measure, title, end }) => ({
        ...{ ...head, part: "open-end", about: measure, title, date: end, state: "unknown" },
      })),
      ...state.unanswered.map(({ kind, id: about, authorities, text, askedOn, days, source }) => ({
        ...{ ...head, part: "unanswered", state: kind, about, words: text, date: askedOn, days },
        authorities: authorities.map(({ authority }) => authority),
        ...{ source: source?.title, sourceUrl: source?.url },
      })),
    ];
  },
);

type Happening = CaseHistoryView["items"][number] & { plan: string };
export const planHistory: DataTable = tableOfAnswers<Happening>(
  answerTexts.planHistory,
  { required: ["plan"], optional: ["asOf"] },
  [
    textColumn("plan", shared.plan, ({ plan }) => plan),
    textColumn("id", shared.id, ({ sequence }) => String(sequence)),
    dateColumn("date", ofAnswer.date, ({ day }) => day),
    textColumn("type", shared.type, ({ type }) => type),
    ...textColumns("words", ofAnswer.words, ({ text }: Happening) => text),
    textColumn("organisation", ofStatus.organisation, ({ organisation }) => organisation),
    listColumn("about", ofAnswer.about, ({ about }) => about.map(({ id }) => id)),
  ],
  async (asked, { read }) => {
    const [address, query] = ofPlan(asked, "history", "plan-cases");
    const all: Happening[] = [];
    let before: number | null = null;
    do {
      const range: Record<string, string> = before === null ? {} : { before: String(before) };
      const view: CaseHistoryView = await read(address, { ...query, ...range, limit: "100" });
      all.push(...view.items.map((item) => ({ ...item, plan: view.plan })));
      before = view.next;
    } while (before !== null);
    return all;
  },
);

const inEuro = (cents: number | null): number | null => (cents === null ? null : cents / 100);

export const reports: DataTable = tableOfAnswers<Fact>(
  answerTexts.reports,
  { required: ["plan", "report"] },
  factColumns,
  async ({ report = "", ...asked }, { read }) => {
    const [address] = ofPlan(asked, `reports/${encodeURIComponent(report)}`, "plan-cases");
    const { plan, on, content } = await read<ReportView>(address);
    const head = { on, plan };
    return [
      { ...head, part: "plan", title: content.plan.title, state: content.plan.status },
      ...content.measures.flatMap(({ id, title, standing, end, shares, money, ...measure }): Fact[] => {
        const about = { ...head, about: id, title };
        return [
          { ...about, part: "measure", state: standing, date: end },
          ...shares.map((share) => ({
            ...{ ...about, part: "share", authorities: [share.authority] },
            ...{ state: share.standing, date: share.end },
          })),
          ...voices.flatMap((voice) => {
            const said = measure.voices[voice];
            return said ? [{ ...about, part: voice, state: said.state, date: said.on }] : [];
          }),
          ...budgetStages.map((stage) => ({
            ...{ ...about, part: `money-${stage}`, number: inEuro(money[stage].euroCents) },
            state: money[stage].noBudgetNamed ? "no-budget-named" : null,
          })),
        ];
      }),
      ...content.indicators.map(({ id, label, progress, latest }) => ({
        ...{ ...head, part: "indicator", about: id, title: label, state: progress },
        ...(latest && { date: latest.on, number: latest.number }),
      })),
    ];
  },
);

type Change = ReportDifferenceView["changes"][number];
const idOf = (change: Change, name: string): string | null => {
  const value = change[name];
  return typeof value === "string" ? value : null;
};
export const reportDifferences: DataTable = tableOfAnswers<Change & { plan: string }>(
  answerTexts.reportDifferences,
  { required: ["plan", "from", "to"] },
  [
    textColumn("plan", shared.plan, ({ plan }) => plan),
    textColumn("kind", shared.type, ({ kind }) => kind),
    textColumn("measure", shared.measure, (change) => idOf(change, "measure")),
    textColumn("about", ofAnswer.about, (change) => idOf(change, "indicator") ?? idOf(change, "measure")),
    ...textColumns("words", ofAnswer.words, ({ text }: Change) => text),
  ],
  async (asked, { read }) => {
    const { plan, changes } = await read<ReportDifferenceView>(
      ...ofPlan(asked, "report-differences", "plan-cases"),
    );
    return changes.map((change) => ({ ...change, plan }));
  },
);
