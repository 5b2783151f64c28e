/** What a gap matrix is made of beside measures: what was asked of whom, and who is competent in which field of life. */
import { lifeDomainIds } from "@napar/domain/framework";
import { type AnswerForGaps, answersForGaps, gapMatrix } from "@napar/domain/gap";
import { isGovernment } from "../../comparison/gap-overview.store.js";
import { gapColumnsOf } from "../../plan-case/case-reading.js";
import { ofGap, shared } from "./column-texts.data.js";
import {
  type DataTable,
  dataTable,
  dateColumn,
  listColumn,
  type Records,
  textColumn,
  textColumns,
} from "./data-table.js";
import { type InPlan, plansIn, tableOfPlans } from "./plan-tables.js";
import { tableTexts } from "./table-texts.data.js";

type RequestRow = AnswerForGaps & { from: string | null; subject: string | null };

export const requests: DataTable = tableOfPlans<RequestRow>(
  tableTexts.requests,
  [
    textColumn("request", shared.id, ({ record }) => record.request),
    textColumn("from", ofGap.from, ({ record }) => record.from),
    textColumn("authority", shared.authority, ({ record }) => record.authority),
    textColumn("subject", ofGap.subject, ({ record }) => record.subject),
    dateColumn("askedOn", ofGap.askedOn, ({ record }) => record.askedOn),
    textColumn("answer", ofGap.answer, ({ record }) => record.answer.kind),
    dateColumn("declinedOn", ofGap.declinedOn, ({ record: { answer } }) =>
      answer.kind === "declined" ? answer.on : null,
    ),
    ...textColumns("reason", ofGap.reason, ({ record: { answer } }: InPlan<RequestRow>) =>
      answer.kind === "declined" ? answer.reason : null,
    ),
  ],
  ({ kept }, on) => {
    if (!kept) return [];
    const known = new Map(kept.view.requests.map((request) => [request.id, request]));
    return answersForGaps(kept.state.mandates, on).map((answer) => ({
      ...answer,
      from: known.get(answer.request)?.from ?? null,
      subject: known.get(answer.request)?.subject ?? null,
    }));
  },
);

type CompetenceRow = { authority: string; domain: string; competence: string; fields: readonly string[] };

/** Of every government that is a party to a public plan, or owns one. */
const competenceRecords: Records<CompetenceRow> = async function* (source, filter) {
  const { country, on } = source;
  const columns = new Map<string, ReturnType<typeof gapColumnsOf>[number]>();
  for await (const { kept, document } of source.plans(plansIn(filter))) {
    for (const { id } of [document.authority, ...(document.coAuthorities ?? [])]) {
      if (isGovernment(country, id)) columns.set(id, { id, authorities: [id] });
    }
    for (const column of kept ? gapColumnsOf(kept.state, country) : []) columns.set(column.id, column);
  }
  const governments = [...columns.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  const { rows } = gapMatrix({
    ...{ by: "domain", rows: lifeDomainIds, governments, measures: [], answers: [] },
    ...{ model: country.competence, on },
  });
  for (const [index, { id: authority }] of governments.entries()) {
    for (const { row: domain, cells } of rows) {
      const cell = cells[index];
      if (cell) yield { authority, domain, competence: cell.competence, fields: cell.fields };
    }
  }
};

export const competences: DataTable = dataTable<CompetenceRow>(
  { ...tableTexts.competences, isOfPlans: true },
  [
    textColumn("authority", shared.authority, ({ authority }) => authority),
    textColumn("domain", ofGap.domain, ({ domain }) => domain),
    textColumn("competence", ofGap.competence, ({ competence }) => competence),
    listColumn("policyFields", ofGap.fields, ({ fields }) => fields),
  ],
  competenceRecords,
);
