/** Measures, who carries which share of them, where they stand and what they cost. */
import type { BudgetLine } from "@napar/domain/budget";
import { measuresForGaps } from "@napar/domain/gap";
import { type MeasureRecord, type Milestone, type Share, sharesOf } from "@napar/domain/measure";
import type { Measure, Plan } from "@napar/domain/plan";
import type { StatusEntry } from "@napar/domain/status";
import type { PublicPlan } from "../open-data-source.js";
import { ofMeasure, ofMoney, ofStatus, shared } from "./column-texts.data.js";
import {
  type DataTable,
  dataTable,
  dateColumn,
  listColumn,
  numberColumn,
  type Records,
  textColumn,
  textColumns,
  yesNoColumn,
} from "./data-table.js";
import { type InPlan, tableOfPlans } from "./plan-tables.js";
import { tableTexts } from "./table-texts.data.js";

type MeasureRow = InPlan<Measure & { committed: string[]; recommendations: string[] }>;

function measuresOf({ id: plan, document, kept }: PublicPlan, on: string): MeasureRow[] {
  const committed = new Map(
    kept ? measuresForGaps(plan, kept.view.measures).map(({ id, authorities }) => [id, authorities]) : [],
  );
  const records = new Map(kept?.view.measures.measures.map((record) => [record.id, record]));
  return (document.measures ?? []).map((measure) => ({
    ...{ plan, on },
    record: {
      ...measure,
      committed: [
        ...(committed.get(measure.id) ??
          (measure.status === "dropped" ? [] : answeringFor(measure, document))),
      ],
      recommendations: (records.get(measure.id)?.recommendations ?? []).map(({ reference }) => reference),
    },
  }));
}
const leadsOf = ({ lead }: Measure): string[] => (lead ?? []).flatMap(({ authority }) => authority ?? []);

/** Who leads a measure, or else owns its plan. */
const answeringFor = (measure: Measure, plan: Plan): string[] => {
  const leads = leadsOf(measure);
  return leads.length > 0 ? leads : [plan.authority.id];
};

/** All of them, or those a filter named, in its order. Plans that follow each other are read once. */
const measureRecords: Records<MeasureRow> = async function* (source, { plan, ids }) {
  if (ids === undefined) {
    for await (const one of source.plans(plan === undefined ? undefined : [plan]))
      yield* measuresOf(one, source.on);
    return;
  }
  const read = new Map<string, Map<string, MeasureRow>>();
  for (const id of ids) {
    const at = id.indexOf(":");
    const [planId, measure] = [id.slice(0, at), id.slice(at + 1)];
    let known = read.get(planId);
    if (!known) {
      known = new Map();
      for await (const one of source.plans([planId])) {
        for (const row of measuresOf(one, source.on)) known.set(row.record.id, row);
      }
      if (read.size >= plansRemembered) read.delete(read.keys().next().value as string);
      read.set(planId, known);
    }
    const row = known.get(measure);
    if (row) yield row;
  }
};
const plansRemembered = 20;

export const measures: DataTable = dataTable<MeasureRow>(
  { ...tableTexts.measures, isOfPlans: true },
  [
    textColumn("plan", shared.plan, ({ plan }) => plan),
    textColumn("id", shared.measure, ({ record }) => record.id),
    ...textColumns("title", shared.title, ({ record }: MeasureRow) => record.title),
    textColumn("kind", ofMeasure.kind, ({ record }) => record.kind),
    textColumn("nature", ofMeasure.nature, ({ record }) => record.nature),
    textColumn("goal", ofMeasure.goal, ({ record }) => record.goal),
    listColumn("parts", ofMeasure.parts, ({ record }) => record.nodes),
    listColumn("lead", ofMeasure.lead, ({ record }) => leadsOf(record)),
    listColumn("committed", ofMeasure.committed, ({ record }) => record.committed),
    listColumn("services", ofMeasure.services, ({ record }) => [
      ...new Set([
        ...(record.lead ?? []).flatMap(({ service }) => service ?? []),
        ...(record.services ?? []),
      ]),
    ]),
    listColumn("partners", ofMeasure.partners, ({ record }) =>
      (record.partners ?? []).flatMap(({ name }) => name ?? []),
    ),
    listColumn("domains", shared.domains, ({ record }) => record.domains),
    listColumn("policyFields", ofMeasure.policyFields, ({ record }) => record.policyFields),
    listColumn("grounds", shared.grounds, ({ record }) => record.grounds),
    listColumn("forms", ofMeasure.forms, ({ record }) => record.forms),
    listColumn("eccarCommitments", shared.commitments, ({ record }) => record.eccarCommitments?.map(String)),
    listColumn("instruments", shared.instruments, ({ record }) => record.instruments),
    listColumn("places", shared.places, ({ record }) => record.places),
    dateColumn("start", shared.start, ({ record }) => record.start),
    dateColumn("end", shared.end, ({ record }) => record.end),
    textColumn("status", ofMeasure.status, ({ record }) => record.status),
    numberColumn("amount", ofMeasure.amount, ({ record }) => record.budget?.amount),
    textColumn("currency", ofMeasure.currency, ({ record }) => record.budget?.currency),
    yesNoColumn("inKind", shared.inKind, ({ record }) => record.budget?.inKind),
    textColumn("deliverable", ofMeasure.deliverable, ({ record }) => record.deliverable),
    listColumn("indicators", ofMeasure.indicators, ({ record }) => record.indicators),
    listColumn("recommendations", ofMeasure.recommendations, ({ record }) => record.recommendations),
    textColumn(
      "page",
      shared.page,
      ({ plan, record }) => `/plans/${encodeURIComponent(plan)}/measures/${encodeURIComponent(record.id)}`,
    ),
  ],
  measureRecords,
);

const recordsIn = ({ kept }: PublicPlan): MeasureRecord[] =>
  (kept?.view.measures.measures ?? []).filter(({ withdrawn }) => !withdrawn);

type ShareRow = { measure: string; share: Share };
export const shares: DataTable = tableOfPlans<ShareRow>(
  tableTexts.shares,
  [
    textColumn("measure", shared.measure, ({ record }) => record.measure),
    textColumn("authority", shared.authority, ({ record }) => record.share.authority),
    textColumn("status", ofMeasure.shareStatus, ({ record }) => record.share.status),
    dateColumn("statusOn", ofMeasure.statusOn, ({ record }) => record.share.statusOn),
    textColumn("service", ofMeasure.service, ({ record }) => record.share.owner),
    numberColumn("euro", shared.euro, ({ record }) => inEuro(record.share.budget?.euroCents)),
    yesNoColumn("inKind", shared.inKind, ({ record }) => record.share.budget?.inKind),
    dateColumn("start", shared.start, ({ record }) => record.share.start),
    dateColumn("end", shared.end, ({ record }) => record.share.end),
    ...textColumns("note", shared.note, ({ record }: InPlan<ShareRow>) => record.share.note),
  ],
  (plan) =>
    recordsIn(plan).flatMap((measure) => sharesOf(measure).map((share) => ({ measure: measure.id, share }))),
);
const inEuro = (cents: number | null | undefined): number | null =>
  cents === null || cents === undefined ? null : cents / 100;

type MilestoneRow = { measure: string; milestone: Milestone };
export const milestones: DataTable = tableOfPlans<MilestoneRow>(
  tableTexts.milestones,
  [
    textColumn("measure", shared.measure, ({ record }) => record.measure),
    textColumn("id", shared.id, ({ record }) => record.milestone.id),
    ...textColumns("title", shared.title, ({ record }: InPlan<MilestoneRow>) => record.milestone.title),
    textColumn("authority", shared.authority, ({ record }) => record.milestone.authority),
    dateColumn("due", ofMeasure.due, ({ record }) => record.milestone.due),
    dateColumn("doneOn", ofMeasure.doneOn, ({ record }) => record.milestone.doneOn),
  ],
  (plan) =>
    recordsIn(plan).flatMap(({ id, milestones }) =>
      milestones.map((milestone) => ({ measure: id, milestone })),
    ),
);

export const statuses: DataTable = tableOfPlans<StatusEntry>(
  tableTexts.statuses,
  [
    textColumn("measure", shared.measure, ({ record }) => record.subject.measure),
    textColumn("share", ofStatus.share, ({ record }) => record.subject.share),
    textColumn("id", shared.id, ({ record }) => record.id),
    textColumn("voice", ofStatus.voice, ({ record }) => record.voice),
    textColumn("state", ofStatus.state, ({ record }) => record.statement.state),
    textColumn("because", ofStatus.because, ({ record: { statement } }) =>
      "because" in statement ? statement.because : "lookedFor" in statement ? statement.lookedFor : null,
    ),
    dateColumn("from", ofStatus.from, ({ record }) => record.period.from),
    dateColumn("to", ofStatus.to, ({ record }) => record.period.to),
    dateColumn("on", ofStatus.on, ({ record }) => record.on),
    dateColumn("recordedOn", ofStatus.recordedOn, ({ record }) => record.recordedOn),
    textColumn("organisation", ofStatus.organisation, ({ record }) => record.by.organisation),
    textColumn("source", shared.source, ({ record }) => record.source),
    listColumn("evidence", ofStatus.evidence, ({ record }) =>
      record.evidence.map(({ title, url }) => (url ? `${title} ${url}` : title)),
    ),
    dateColumn("replyDue", ofStatus.replyDue, ({ record }) => record.rightOfReply?.deadline.due),
    numberColumn("replies", ofStatus.replies, ({ record }) => record.replies.length),
  ],
  ({ kept }) => kept?.view.status.entries ?? [],
);

export const budgetLines: DataTable = tableOfPlans<BudgetLine>(
  tableTexts.budgetLines,
  [
    textColumn("measure", shared.measure, ({ record }) => record.measure),
    textColumn("id", shared.id, ({ record }) => record.id),
    textColumn("reportedBy", ofMoney.reportedBy, ({ record }) => record.reportedBy),
    textColumn("funder", ofMoney.funder, ({ record }) => record.funder),
    numberColumn("year", ofMoney.year, ({ record }) => record.year),
    textColumn("kind", shared.type, ({ record }) => record.kind),
    textColumn("stage", ofMoney.stage, ({ record }) => record.stage),
    numberColumn("euro", shared.euro, ({ record: { amount } }) =>
      amount.kind === "money" ? amount.euroCents / 100 : null,
    ),
    numberColumn("fullTime", ofMoney.fte, ({ record: { amount } }) =>
      amount.kind === "staff" ? amount.fteHundredths / 100 : null,
    ),
    yesNoColumn("noBudgetNamed", ofMoney.noBudget, ({ record }) => record.amount.kind === "no-budget-named"),
    textColumn("partOf", ofMoney.partOf, ({ record }) => record.partOf),
    textColumn("source", shared.source, ({ record }) => record.source),
  ],
  ({ kept }) => kept?.view.budget.lines ?? [],
);
