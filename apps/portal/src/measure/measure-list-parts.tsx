/** What the lists of measures have in common: the form, the pages, the tables. */
import type { MeasureRow, MeasureSummary } from "@napar/api/client";
import type { IsoDate } from "@napar/domain/calendar";
import {
  commitments,
  findLifeDomain,
  lifeDomains,
  measureStatuses,
  protectedGrounds,
} from "@napar/domain/framework";
import { standingWords } from "@napar/domain/report";
import type { Language } from "@napar/domain/text";
import {
  type Choice,
  Field,
  inLanguage,
  LocalizedText,
  Mark,
  Select,
  Table,
  Tags,
  TextLanguageMark,
} from "@napar/ui";
import { wordList } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { finderAttributes } from "../place/finder-attributes.js";
import { PlaceProblem, type PlaceProblemView } from "../place/place-problem.js";
import { livingName } from "../plan/living-names.js";
import { termName } from "../plan/plan-words.js";
import { filterParameters, isFiltered, type MeasureFilter, measureSorts } from "./measure-filter.js";
import { stateWord } from "./measure-voices.js";
import {
  ActorLink,
  dateWords,
  measureStatusShape,
  planAddress,
  StandingMark,
  standings,
  sumWords,
} from "./measure-words.js";

type FormProps = {
  language: Language;
  filter: MeasureFilter;
  /** Where the form leads, without its fields. */
  path: string;
  asOf?: IsoDate | null;
  /** Which fields it has, beside the words of the title. */
  fields: readonly ("place" | "domain" | "ground" | "commitment" | "standing" | "sort")[];
  /** Governments and goals to choose from. */
  authorities?: readonly Choice[];
  goals?: readonly Choice[];
  problem?: PlaceProblemView | null;
};

export function MeasureFilterForm(props: FormProps) {
  const { language, filter, path, asOf, fields, problem } = props;
  const t = inLanguage(language);
  const asked = { asOf: asOf ?? undefined };
  return (
    <form className="filters panel" method="get" action={hrefTo(language, path)}>
      <div className="wide">
        <Field id="text" label={t.measureFilterText()}>
          {(tie) => <input type="search" name="text" defaultValue={filter.text} {...tie} />}
        </Field>
        {fields.includes("place") ? (
          <Field
            id="place"
            label={t.planFilterPlace()}
            hint={t.planFilterPlaceHint()}
            problem={problem ? t.placeSearchUnknown({ text: filter.place }) : undefined}
          >
            {(tie) => (
              <input
                type="search"
                name="place"
                defaultValue={filter.place}
                autoComplete="off"
                {...finderAttributes(language)}
                {...tie}
              />
            )}
          </Field>
        ) : null}
        {problem ? (
          <PlaceProblem
            problem={problem}
            language={language}
            hrefOf={(code) => hrefTo(language, path, filterParameters({ ...filter, place: code, page: 1 }))}
          />
        ) : null}
      </div>
      {choicesOf(props).map(({ name, label, choices }) => (
        <Field key={name} id={name} label={label}>
          {(tie) => (
            <Select name={name} value={filter[name]} empty={t.planFilterAny()} choices={choices} {...tie} />
          )}
        </Field>
      ))}
      {fields.includes("sort") ? (
        <Field id="sort" label={t.planSort()}>
          {(tie) => <Select name="sort" value={filter.sort} choices={sortChoices(language)} {...tie} />}
        </Field>
      ) : null}
      {asOf ? <input type="hidden" name="asOf" value={asOf} /> : null}
      <p className="buttons">
        <button className="button" type="submit">
          {t.planFilterApply()}
        </button>
        {isFiltered(filter) ? <a href={hrefTo(language, path, asked)}>{t.planFilterClear()}</a> : null}
      </p>
    </form>
  );
}

type ChoiceField = {
  name: Exclude<keyof MeasureFilter, "page" | "sort">;
  label: string;
  choices: readonly Choice[];
};

function choicesOf({ language, fields, authorities, goals }: FormProps): ChoiceField[] {
  const t = inLanguage(language);
  const all: (ChoiceField & { isShown: boolean })[] = [
    { name: "goal", label: t.measureGoal(), choices: goals ?? [], isShown: (goals ?? []).length > 0 },
    {
      ...{ name: "authority", label: t.measureFilterAuthority(), choices: authorities ?? [] },
      isShown: (authorities ?? []).length > 0,
    },
    {
      ...{ name: "domain", label: t.planFilterDomain(), isShown: fields.includes("domain") },
      choices: lifeDomains.map(({ id, name }) => ({ value: id, label: name[language] })),
    },
    {
      ...{ name: "ground", label: t.measureFilterGround(), isShown: fields.includes("ground") },
      choices: protectedGrounds.map(({ id, name }) => ({ value: id, label: name[language] })),
    },
    {
      ...{ name: "commitment", label: t.measureFilterCommitment(), isShown: fields.includes("commitment") },
      choices: commitments.map(({ number, name }) => ({
        value: String(number),
        label: `${number}. ${name[language]}`,
      })),
    },
    {
      ...{ name: "standing", label: t.measureFilterState(), isShown: fields.includes("standing") },
      choices: standings.map((id) => ({ value: id, label: standingWords[id][language] })),
    },
  ];
  return all.filter(({ isShown }) => isShown);
}

function sortChoices(language: Language): Choice[] {
  const t = inLanguage(language);
  const labels = {
    plan: t.measureSortPlan(),
    title: t.measureSortTitle(),
    start: t.measureSortStart(),
    end: t.measureSortEnd(),
  };
  return measureSorts.map((value) => ({ value, label: labels[value] }));
}

export function Paging({
  language,
  page,
  pages,
  hrefOf,
}: {
  language: Language;
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}) {
  const t = inLanguage(language);
  if (pages < 2) return null;
  return (
    <nav className="paging" aria-label={t.pagesLabel()}>
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev">
          {t.pagePrevious()}
        </a>
      ) : null}
      <span>{t.pageOf({ page, pages })}</span>
      {page < pages ? (
        <a href={hrefOf(page + 1)} rel="next">
          {t.pageNext()}
        </a>
      ) : null}
    </nav>
  );
}

type RowsProps = { language: Language; plan: string; asOf: IsoDate | null; rows: readonly MeasureRow[] };

/** Measures of a plan under way: who, by when, how far, how much. */
export function MeasureRows({ language, plan, asOf, rows }: RowsProps) {
  const t = inLanguage(language);
  return (
    <Table
      caption={t.measuresTitle()}
      hideCaption
      className="measure-table"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          head: t.planMeasureColumn(),
          kind: "words",
          cell: ({ id, title }) => (
            <>
              <a href={planAddress(language, plan, `/measures/${encodeURIComponent(id)}`, asOf)}>
                <LocalizedText text={title} language={language} mark={false} />
              </a>
              <span className="under">
                <TextLanguageMark text={title} language={language} />
              </span>
            </>
          ),
        },
        {
          head: t.planMeasureWho(),
          cell: ({ authorities }) =>
            authorities.length === 0 ? (
              <span className="soft">{t.measureNotStated()}</span>
            ) : (
              authorities.map((id, index) => (
                <span key={id}>
                  {index > 0 ? ", " : ""}
                  <ActorLink id={id} language={language} />
                </span>
              ))
            ),
        },
        {
          head: t.measureColumnEnd(),
          cell: ({ end }) =>
            end ? dateWords(end, language) : <span className="soft">{t.measureNotStated()}</span>,
        },
        { head: t.measureColumnState(), cell: (row) => <RowState row={row} language={language} /> },
        {
          head: t.measureColumnPlanned(),
          kind: "num",
          cell: ({ money: { planned } }) =>
            sumWords(planned, language) ?? <span className="soft">{t.measureNotStated()}</span>,
        },
      ]}
    />
  );
}

/** What the governments say, and under it what the two other voices say. */
function RowState({ row, language }: { row: MeasureRow; language: Language }) {
  const t = inLanguage(language);
  const { assessed, contested } = row.voices;
  return (
    <>
      <StandingMark standing={row.standing} language={language} />
      {assessed ? (
        <span className="under">
          <Mark shape="assessed">
            {t.measureAlsoAssessed({ state: stateWord(assessed.state, language) })}
          </Mark>
        </span>
      ) : null}
      {contested ? (
        <span className="under">
          <Mark shape="contested">
            {t.measureAlsoContested({ state: stateWord(contested.state, language) })}
          </Mark>
        </span>
      ) : null}
    </>
  );
}

/** Measures as their plans state them, of one plan or of all. */
export function MeasureSummaries({
  language,
  rows,
  namesPlan,
}: {
  language: Language;
  rows: readonly MeasureSummary[];
  namesPlan: boolean;
}) {
  const t = inLanguage(language);
  const domain = (id: string) => findLifeDomain(id)?.name[language] ?? id;
  return (
    <Table
      caption={t.measuresTitle()}
      hideCaption
      className="measure-table"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          head: t.planMeasureColumn(),
          kind: "words",
          cell: ({ planId, measureId, title }) => (
            <>
              <a href={planAddress(language, planId, `/measures/${encodeURIComponent(measureId)}`, null)}>
                <LocalizedText text={title} language={language} mark={false} />
              </a>
              <span className="under">
                <TextLanguageMark text={title} language={language} />
              </span>
            </>
          ),
        },
        ...(namesPlan
          ? [
              {
                head: t.planColumnPlan(),
                cell: ({ planId, planTitle }: MeasureSummary) => (
                  <a href={planAddress(language, planId, "", null)}>
                    <LocalizedText text={planTitle} language={language} mark={false} />
                  </a>
                ),
              },
            ]
          : []),
        {
          head: t.planMeasureWho(),
          cell: ({ lead, partners }) => {
            const who = [
              ...lead.map(({ authority, service }) =>
                authority ? livingName(authority, language) : (service ?? ""),
              ),
              ...partners.map(({ name }) => name),
            ].filter(Boolean);
            return who.length > 0 ? (
              wordList([...new Set(who)].slice(0, 4), language)
            ) : (
              <span className="soft">{t.measureNotStated()}</span>
            );
          },
        },
        {
          head: t.planMeasureDomains(),
          cell: ({ domains }) => (domains.length > 0 ? wordList(domains.map(domain), language) : null),
        },
        {
          head: t.planMeasureCommitments(),
          cell: ({ eccarCommitments }) =>
            eccarCommitments.length > 0 ? (
              <Tags items={eccarCommitments.map(String)} label={t.planMeasureCommitments()} />
            ) : null,
        },
        {
          head: t.measureColumnEnd(),
          cell: ({ end }) => (end ? dateWords(end, language) : null),
        },
        {
          head: t.measureColumnState(),
          cell: ({ status }) =>
            status ? (
              <Mark shape={measureStatusShape(status)}>{termName(measureStatuses, status, language)}</Mark>
            ) : (
              <span className="soft">{t.planMeasureProgressNot()}</span>
            ),
        },
      ]}
    />
  );
}
