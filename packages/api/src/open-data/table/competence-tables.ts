/** Who is competent: the rows of an answer, of a matrix over the language areas, and of what an authority may do. */
import {
  type Holder,
  type Instrument,
  instruments,
  type MatrixCell,
  type Power,
  type RuleFact,
  type Variant,
} from "@napar/domain/competence";
import type { FullText } from "@napar/domain/text";
import type {
  CompetenceAnswerView,
  CompetenceMatrixView,
  CompetencePowersView,
} from "../../competence/competence.view.js";
import { RefusedRead } from "../open-data-source.js";
import { answerTexts, ofAnswer } from "./answer-texts.data.js";
import { ofRegister, shared } from "./column-texts.data.js";
import {
  type DataColumn,
  type DataTable,
  dateColumn,
  listColumn,
  tableOfAnswers,
  textColumn,
  textColumns,
} from "./data-table.js";

const ruleColumns = <R>(ruleOf: (row: R) => RuleFact): DataColumn<R>[] => [
  textColumn("rule", ofAnswer.rule, (row) => ruleOf(row).id),
  listColumn("instruments", shared.instruments, (row) => ruleOf(row).instruments),
  textColumn("exclusivity", ofAnswer.exclusivity, (row) => ruleOf(row).exclusivity),
  listColumn("legalBases", ofAnswer.legalBases, (row) => ruleOf(row).legalBases),
  listColumn("agencies", ofAnswer.agencies, (row) => ruleOf(row).agencies),
  dateColumn("from", shared.since, (row) => ruleOf(row).validFrom),
  dateColumn("to", shared.until, (row) => ruleOf(row).validTo),
  ...textColumns<R>("note", shared.note, (row) => ruleOf(row).note),
  listColumn("sources", shared.sources, (row) => ruleOf(row).sources),
  textColumn("confidence", shared.confidence, (row) => ruleOf(row).confidence),
];

type AnswerRow = { view: CompetenceAnswerView; variant: Variant; holder: Holder; rule: RuleFact };
const nameIn = ({ view, holder }: AnswerRow): FullText | null =>
  view.authorities.find(({ id }) => id === holder.authority)?.names ?? null;

export const competenceAnswers: DataTable = tableOfAnswers<AnswerRow>(
  answerTexts.competenceAnswers,
  { required: ["field", "instrument", "place"], optional: ["institutionLanguage", "aspect", "date"] },
  [
    dateColumn("on", ofAnswer.on, ({ view }) => view.date),
    textColumn("place", shared.place, ({ view }) => view.place.code),
    textColumn("field", ofAnswer.field, ({ view }) => view.field.id),
    textColumn("instrument", ofAnswer.instrument, ({ view }) => view.instrument),
    listColumn("institutions", ofAnswer.institutions, ({ variant }) => variant.institutionLanguages),
    textColumn("authority", shared.authority, ({ holder }) => holder.authority),
    ...textColumns("authorityName", ofAnswer.authorityName, nameIn),
    textColumn("cooperation", ofAnswer.cooperation, ({ variant }) => variant.cooperation.level),
    ...ruleColumns(({ rule }: AnswerRow) => rule),
  ],
  async (asked, { read }) => {
    const view = await read<CompetenceAnswerView>("/competence-answers", asked).catch(nobodyNamed);
    return (view?.answer.variants ?? []).flatMap((variant) =>
      variant.holders.flatMap((holder) =>
        holder.rules.map((rule) => ({ view: view as CompetenceAnswerView, variant, holder, rule })),
      ),
    );
  },
);

/** A sound question to which the data name nobody is answered: with no row. */
async function nobodyNamed(error: unknown): Promise<null> {
  if (!(error instanceof RefusedRead)) throw error;
  const { kind } = (await error.answer.clone().json()) as { kind: string };
  if (kind === "noHolder") return null;
  throw error;
}

type CellRow = { view: CompetenceMatrixView; cell: MatrixCell; holder: string | null };
export const competenceMatrices: DataTable = tableOfAnswers<CellRow>(
  answerTexts.competenceMatrices,
  { required: ["field"], optional: ["instrument", "aspect", "date"] },
  [
    dateColumn("on", ofAnswer.on, ({ view }) => view.date),
    textColumn("field", ofAnswer.field, ({ view }) => view.field.id),
    textColumn("instrument", ofAnswer.instrument, ({ view }) => view.instrument),
    textColumn("languageArea", ofRegister.area, ({ cell }) => cell.languageArea),
    textColumn("institution", ofAnswer.institutions, ({ cell }) => cell.institutionLanguage),
    textColumn("authority", shared.authority, ({ holder }) => holder),
    textColumn("exclusivity", ofAnswer.exclusivity, ({ cell }) => cell.exclusivity),
    textColumn("cooperation", ofAnswer.cooperation, ({ cell }) => cell.cooperation?.level),
    listColumn("rules", ofAnswer.rules, ({ cell }) => cell.rules),
    listColumn("differsIn", ofAnswer.differs, ({ cell }) =>
      cell.differsIn.map(({ placeGroup, holders }) => `${placeGroup}=${holders.join(",")}`),
    ),
    listColumn("sources", shared.sources, ({ view }) => view.legal.sources.map(({ id }) => id)),
  ],
  async ({ instrument, ...asked }, { read }) => {
    // Without an instrument all of them, as the page shows them.
    const wanted: readonly (Instrument | string)[] = instrument ? [instrument] : instruments;
    const views = await Promise.all(
      wanted.map((one) => read<CompetenceMatrixView>("/competence-matrices", { ...asked, instrument: one })),
    );
    return views.flatMap((view) =>
      view.cells.flatMap((cell) => {
        const holders = cell.holders.length > 0 ? cell.holders : [null];
        return holders.map((holder) => ({ view, cell, holder }));
      }),
    );
  },
);

type PowerRow = { view: CompetencePowersView; power: Power };
export const powers: DataTable = tableOfAnswers<PowerRow>(
  answerTexts.powers,
  { required: ["authority"], optional: ["languageArea", "date"] },
  [
    dateColumn("on", ofAnswer.on, ({ view }) => view.date),
    textColumn("authority", shared.authority, ({ view }) => view.authority.id),
    textColumn("field", ofAnswer.field, ({ power }) => power.field),
    textColumn("as", shared.type, ({ power }) => power.as),
    textColumn("holder", shared.authority, ({ power }) => power.holder),
    listColumn("areas", ofAnswer.areas, ({ power }) => power.territory),
    listColumn("institutions", ofAnswer.institutions, ({ power }) => power.institutions),
    ...ruleColumns(({ power }: PowerRow) => power),
  ],
  async (asked, { read }) => {
    const view = await read<CompetencePowersView>("/competence-powers", asked);
    return view.powers.map((power) => ({ view, power }));
  },
);
