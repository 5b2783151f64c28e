/** Governments and plans side by side: the rows of what their pages show. */

import { type CommitmentCoverage, coverageOf } from "@napar/domain/coverage";
import { commitments as commitmentsOfEccar } from "@napar/domain/framework";
import type {
  GapMatrixTableView,
  GovernmentComparisonView,
  PlanComparisonView,
} from "../../comparison/comparison.view.js";
import { answerTexts, ofAnswer } from "./answer-texts.data.js";
import { ofGap, ofMeasure, ofPlan, shared } from "./column-texts.data.js";
import {
  type DataTable,
  dateColumn,
  listColumn,
  numberColumn,
  tableOfAnswers,
  textColumn,
  textColumns,
  yesNoColumn,
} from "./data-table.js";
import { type Fact, factColumns } from "./fact-columns.js";
import { type InPlan, tableOfPlans } from "./plan-tables.js";

type GapRow = {
  view: GapMatrixTableView;
  row: GapMatrixTableView["rows"][number];
  government: GapMatrixTableView["governments"][number];
  cell: GapMatrixTableView["rows"][number]["cells"][number];
};
export const gapMatrix: DataTable = tableOfAnswers<GapRow>(
  answerTexts.gapMatrix,
  { optional: ["plan", "by", "asOf"] },
  [
    dateColumn("on", ofAnswer.on, ({ view }) => view.on),
    textColumn("plan", shared.plan, ({ view }) => view.plan?.id),
    textColumn("row", ofAnswer.row, ({ row }) => row.row),
    ...textColumns("title", shared.title, ({ row }: GapRow) => row.title),
    textColumn("authority", shared.authority, ({ government }) => government.id),
    ...textColumns("authorityName", ofAnswer.authorityName, ({ government }: GapRow) => government.name),
    textColumn("state", ofAnswer.state, ({ cell }) => cell.state),
    textColumn("because", ofAnswer.because, ({ cell }) => cell.because),
    textColumn("competence", ofGap.competence, ({ cell }) => cell.competence),
    listColumn("policyFields", ofGap.fields, ({ cell }) => cell.fields),
    numberColumn("measures", ofPlan.measures, ({ cell }) => cell.measures),
    numberColumn("plans", ofAnswer.planCount, ({ cell }) => cell.plans),
    textColumn("request", ofAnswer.request, ({ cell }) => (cell.declined ?? cell.asked)?.request),
    textColumn("requestPlan", shared.plan, ({ cell }) => (cell.declined ?? cell.asked)?.plan),
    dateColumn("askedOn", ofGap.askedOn, ({ cell }) => cell.asked?.on),
    dateColumn("declinedOn", ofGap.declinedOn, ({ cell }) => cell.declined?.on),
    ...textColumns("reason", ofGap.reason, ({ cell }: GapRow) => cell.declined?.reason),
  ],
  async (asked, { read }) => {
    const view = await read<GapMatrixTableView>("/gap-matrix", asked);
    return view.rows.flatMap((row) =>
      row.cells.flatMap((cell, index) => {
        const government = view.governments[index];
        return government ? [{ view, row, government, cell }] : [];
      }),
    );
  },
);

type Compared = GovernmentComparisonView["governments"][number];
type ComparedRow = {
  view: GovernmentComparisonView;
  government: Compared;
  measure: Compared["measures"][number] | null;
};
export const governmentComparisons: DataTable = tableOfAnswers<ComparedRow>(
  answerTexts.governmentComparisons,
  // `by` and `row` as the matrix names them, whose cells lead here.
  { required: ["row"], optional: ["by", "plan", "asOf"] },
  [
    dateColumn("on", ofAnswer.on, ({ view }) => view.on),
    textColumn("row", ofAnswer.row, ({ view }) => view.row.id),
    textColumn("authority", shared.authority, ({ government }) => government.id),
    ...textColumns("authorityName", ofAnswer.authorityName, ({ government }: ComparedRow) => government.name),
    textColumn("state", ofAnswer.state, ({ government }) => government.state),
    textColumn("because", ofAnswer.because, ({ government }) => government.because),
    textColumn("competence", ofGap.competence, ({ government }) => government.competence),
    listColumn("policyFields", ofGap.fields, ({ government }) => government.fields),
    numberColumn("measures", ofPlan.measures, ({ government }) => government.total),
    textColumn("plan", shared.plan, ({ measure }) => measure?.plan),
    textColumn("measure", shared.measure, ({ measure }) => measure?.id),
    ...textColumns("title", shared.title, ({ measure }: ComparedRow) => measure?.title),
    yesNoColumn("isLead", ofMeasure.lead, ({ measure }) => measure?.isLead),
    textColumn("status", ofMeasure.shareStatus, ({ measure }) => measure?.status),
    dateColumn("start", shared.start, ({ measure }) => measure?.start),
    dateColumn("end", shared.end, ({ measure }) => measure?.end),
    dateColumn("askedOn", ofGap.askedOn, ({ government }) => government.asked?.on),
    dateColumn("declinedOn", ofGap.declinedOn, ({ government }) => government.declined?.on),
    ...textColumns("reason", ofGap.reason, ({ government }: ComparedRow) => government.declined?.reason),
  ],
  async ({ row = "", by = "domain", ...asked }, { read }) => {
    const view = await read<GovernmentComparisonView>("/government-comparisons", { ...asked, [by]: row });
    return view.governments.flatMap((government) => {
      const measures = government.measures.length > 0 ? government.measures : [null];
      return measures.map((measure) => ({ view, government, measure }));
    });
  },
);

const sides = ["one", "other"] as const;
export const planComparisons: DataTable = tableOfAnswers<Fact>(
  answerTexts.planComparisons,
  { required: ["one", "other"], optional: ["asOf"] },
  factColumns,
  async (asked, { read }) => {
    const { comparison, sentences } = await read<PlanComparisonView>("/plan-comparisons", asked);
    const { on, plans } = comparison;
    const facts = sides.flatMap((side): Fact[] => {
      const head = { on, plan: plans[side].id };
      const { isListed, total, byStatus, ...counts } = comparison.measures[side];
      const own = side === "one" ? "onlyOne" : "onlyOther";
      const listed = <T>(part: string, of: { both: T[]; onlyOne: T[]; onlyOther: T[] }) =>
        [...of.both, ...of[own]].map((value): Fact => ({ ...head, part, state: String(value) }));
      const { from, to } = comparison.periods[side];
      const money = comparison.money[side];
      return [
        { ...head, part: "plan", title: plans[side].title, state: plans[side].status },
        ...[
          { ...head, part: "start", date: from },
          { ...head, part: "end", date: to },
        ],
        // What is not listed is not known: no figure about its measures stands here.
        { ...head, part: "measures", number: isListed ? total : null, state: isListed ? null : "unknown" },
        ...Object.entries(isListed ? { ...byStatus, ...counts } : {}).map(([state, number]) => ({
          ...{ ...head, part: "measures", state, number },
        })),
        { ...head, part: "goals", number: comparison.goals[side] },
        { ...head, part: "indicators", number: comparison.indicators[side] },
        { ...head, part: "money-stated", number: money.total },
        { ...head, part: "money-of-measures", number: money.summed },
        ...listed("domain", comparison.domains),
        ...listed("ground", comparison.grounds),
        ...listed("commitment", comparison.commitments),
        { ...head, part: "verdict", state: comparison.criteria.verdicts[side] },
        ...comparison.criteria.differing.map((one) => ({
          ...{ ...head, part: "criterion", about: one.criterion, state: one[side] },
        })),
      ];
    });
    return [
      ...facts,
      ...sentences.map(({ about, text }): Fact => ({ on, part: "difference", state: about, words: text })),
    ];
  },
);

/** Of plans of cities and municipalities: the others do not answer the ten commitments. */
export const commitments: DataTable = tableOfPlans<CommitmentCoverage & { places: readonly string[] }>(
  answerTexts.commitments,
  [
    listColumn("places", shared.places, ({ record }) => record.places),
    numberColumn("commitment", ofAnswer.commitment, ({ record }) => record.number),
    ...textColumns(
      "name",
      shared.name,
      ({ record }: InPlan<CommitmentCoverage>) =>
        commitmentsOfEccar.find(({ number }) => number === record.number)?.name,
    ),
    textColumn("state", ofAnswer.state, ({ record }) => record.state),
    listColumn("measures", ofAnswer.measureIds, ({ record }) => record.measures.map(({ id }) => id)),
  ],
  ({ document }) =>
    document.level === "municipality"
      ? coverageOf(document).commitments.map((one) => ({ ...one, places: document.places ?? [] }))
      : [],
);
