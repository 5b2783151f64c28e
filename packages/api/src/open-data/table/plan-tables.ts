/** Plans, their parties and the text they agree on. */
import type { Plan } from "@napar/domain/plan";
import type { FullText } from "@napar/domain/text";
import type { PublicPlan } from "../open-data-source.js";
import { ofGap, ofPlan, shared } from "./column-texts.data.js";
import {
  type DataColumn,
  type DataFilter,
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
import { tableTexts } from "./table-texts.data.js";

/** A record of a plan, with the plan it belongs to. */
export type InPlan<T> = { plan: string; on: string; record: T };

/** A table whose rows belong to plans: the records of one plan after those of another. */
export function tableOfPlans<T>(
  about: { title: FullText; means: FullText },
  columns: readonly DataColumn<InPlan<T>>[],
  recordsOf: (plan: PublicPlan, on: string) => Iterable<T>,
): DataTable {
  const records: Records<InPlan<T>> = async function* (source, filter) {
    for await (const plan of source.plans(plansIn(filter))) {
      for (const record of recordsOf(plan, source.on)) yield { plan: plan.id, on: source.on, record };
    }
  };
  const ofPlan = textColumn("plan", shared.plan, ({ plan }: InPlan<T>) => plan);
  return dataTable({ ...about, isOfPlans: true }, [ofPlan, ...columns], records);
}
export const plansIn = ({ plan, ids }: DataFilter): readonly string[] | undefined =>
  plan === undefined ? ids : [plan];

export const sourceColumns = <R>(sourceOf: (record: R) => Plan["source"] | undefined): DataColumn<R>[] => [
  listColumn("sources", shared.sources, (record) => sourceOf(record)?.docs),
  textColumn("sourceUrl", shared.sourceUrl, (record) => sourceOf(record)?.url),
  textColumn("confidence", shared.confidence, (record) => sourceOf(record)?.confidence),
];

export const plans: DataTable = dataTable<PublicPlan>(
  { ...tableTexts.plans, isOfPlans: true },
  [
    textColumn("id", shared.plan, ({ id }) => id),
    ...textColumns("title", shared.title, ({ document }: PublicPlan) => document.title),
    textColumn("authority", shared.authority, ({ document }) => document.authority.id),
    textColumn("authorityName", ofPlan.authorityName, ({ document }) => document.authority.name),
    textColumn("authorityType", ofPlan.authorityType, ({ document }) => document.authority.type),
    listColumn("owners", ofPlan.owners, ({ document }) =>
      [document.authority, ...(document.coAuthorities ?? [])].map(({ id }) => id),
    ),
    textColumn("level", shared.level, ({ document }) => document.level),
    textColumn("kind", ofPlan.kind, ({ document }) => document.kind),
    textColumn("scope", ofPlan.scope, ({ document }) => document.scope),
    textColumn("status", ofPlan.status, ({ document }) => document.status),
    dateColumn("statusAsOf", ofPlan.statusAsOf, ({ document }) => document.statusAsOf),
    dateColumn("start", shared.start, ({ document }) => document.period?.from),
    dateColumn("end", shared.end, ({ document }) => document.period?.to),
    listColumn("languages", ofPlan.languages, ({ document }) => document.languages),
    listColumn("domains", shared.domains, ({ document }) => document.domains),
    listColumn("places", shared.places, ({ document }) => document.places),
    numberColumn("measures", ofPlan.measures, ({ document }) => document.measures?.length ?? 0),
    numberColumn("goals", ofPlan.goals, ({ document }) => document.goals?.length ?? 0),
    numberColumn("indicators", ofPlan.indicators, ({ document }) => document.indicators?.length ?? 0),
    yesNoColumn("isKeptHere", ofPlan.isKept, ({ kept }) => kept !== null),
    textColumn("stage", ofPlan.stage, ({ kept }) => kept?.view.stage),
    numberColumn("parties", ofPlan.parties, ({ kept }) => kept?.ledger.of),
    numberColumn("adoptedBy", ofPlan.adoptedBy, ({ kept }) => kept?.ledger.adopted),
    ...sourceColumns(({ document }: PublicPlan) => document.source),
    textColumn("page", shared.page, ({ id }) => `/plans/${encodeURIComponent(id)}`),
  ],
  (source, filter) => source.plans(plansIn(filter)),
);

type ShownDecision = { on: string; outcome: string; reference?: string | null };
type Party = { authority: string; standing: string; row: LedgerLine | undefined };
type LedgerLine = { authority: string; state: string; executive: ShownDecision | null; reservations: number };

export const parties: DataTable = tableOfPlans<Party>(
  tableTexts.parties,
  [
    textColumn("authority", shared.authority, ({ record }) => record.authority),
    textColumn("standing", ofGap.state, ({ record }) => record.standing),
    textColumn("decision", ofGap.decided, ({ record }) => record.row?.state),
    dateColumn("decidedOn", ofGap.decidedOn, ({ record }) => record.row?.executive?.on),
    textColumn("outcome", ofGap.outcome, ({ record }) => record.row?.executive?.outcome),
    textColumn("reference", ofGap.reference, ({ record }) => record.row?.executive?.reference),
    numberColumn("reservations", ofGap.reservations, ({ record }) => record.row?.reservations),
  ],
  ({ kept }) => {
    if (!kept) return [];
    const rows = kept.ledger.rows as unknown as readonly LedgerLine[];
    return kept.view.parties.map(({ authority, standing }) => ({
      ...{ authority, standing },
      row: rows.find((row) => row.authority === authority),
    }));
  },
);

type Goal = NonNullable<Plan["goals"]>[number];
type GoalRow = Goal & { owner: string | null; sources: string[] };
export const goals: DataTable = tableOfPlans<GoalRow>(
  tableTexts.goals,
  [
    textColumn("id", shared.id, ({ record }) => record.id),
    ...textColumns("label", shared.title, ({ record }: InPlan<GoalRow>) => record.label),
    textColumn("level", shared.type, ({ record }) => record.level),
    textColumn("parent", shared.parent, ({ record }) => record.parent),
    textColumn("owner", shared.owner, ({ record }) => record.owner),
    listColumn("sources", shared.sources, ({ record }) => record.sources),
  ],
  ({ document, kept }) =>
    (document.goals ?? []).map((goal) => {
      const known = kept?.view.goals.goals.find(({ id }) => id === goal.id);
      const sources = known?.sources.flatMap(({ reference, url }) => reference ?? url ?? []) ?? [];
      return { ...goal, owner: known?.owner ?? null, sources };
    }),
);
