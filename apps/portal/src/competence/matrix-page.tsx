/** One subject over all language areas: rows are actions, columns are areas; Brussels is split by institution. */
import type { CompetenceMatrixView } from "@napar/api/client";
import { type Instrument, instruments, type MatrixCell } from "@napar/domain/competence";
import type { Language } from "@napar/domain/text";
import {
  ErrorSummary,
  Field,
  type FieldProblem,
  inLanguage,
  Note,
  PageHead,
  Section,
  Select,
  Stamp,
  Table,
} from "@napar/ui";
import {
  type WordingLookups,
  wordDate,
  wordInstitutionLanguage,
  wordInstrument,
  wordList,
  wordPlaceGroup,
  wordRefusal,
} from "@napar/ui/wording";
import { tableFormats } from "../data/formats.js";
import { DayFields, type DayParts, dayProblem, readDay } from "../page/day-fields.js";
import { ApiRefusal, hrefTo, type PageRoute, redirectTo } from "../page/page.js";
import { capital, competenceNames, fieldChoices, fieldName, shortNameOf } from "./names.js";

const areas = ["LA-NL", "LA-FR", "LA-DE", "LA-BRU"] as const;
type Row = { instrument: Instrument; cells: readonly MatrixCell[] };

export const matrixRoute: PageRoute = {
  path: "/competence/matrix",
  answer: async ({ language, query, client, today }) => {
    const t = inLanguage(language);
    const field = query.get("field")?.trim() || "equality-law-housing";
    const day = readDay(query, today);
    if (day.date && day.isInParts)
      return redirectTo(hrefTo(language, "/competence/matrix", { field, date: day.date }));
    const date = day.date ?? today;
    const problems: FieldProblem[] = [];
    if (day.date === null) problems.push({ fieldId: "day", message: dayProblem(day, language) });
    const replies = problems.length
      ? []
      : await Promise.all(
          instruments.map((instrument) => client.competenceMatrix({ field, instrument, date })),
        );
    const views: CompetenceMatrixView[] = [];
    for (const reply of replies) {
      if (reply.ok) {
        views.push(reply.value);
        continue;
      }
      if (reply.problem.status >= 500) throw new ApiRefusal(reply.problem.status, reply.problem.title);
      if (problems.length === 0)
        problems.push({
          fieldId: "field",
          message: wordRefusal(reply.problem as never, language, competenceNames()),
        });
    }
    const rows = views
      .map((view, index) => ({ instrument: instruments[index] as Instrument, cells: view.cells }))
      .filter((row) => row.cells.some((cell) => cell.holders.length > 0));
    const first = views[0];
    return {
      kind: "page",
      status: problems.length > 0 ? 400 : 200,
      section: "matrix",
      title: first ? `${fieldName(field, language)}: ${t.matrixTitle()}` : t.matrixTitle(),
      description: t.matrixDescription(),
      crumbs: [
        { label: t.competenceTitle(), href: hrefTo(language, "/competence") },
        { label: t.navMatrix() },
      ],
      ...(first && { formats: tableFormats("competence-matrices", { field, date }) }),
      body: (
        <>
          <PageHead
            kicker={t.matrixTitle()}
            title={first ? fieldName(field, language) : t.matrixTitle()}
            lead={t.matrixLead()}
          />
          <ErrorSummary problems={problems} language={language} />
          <MatrixForm field={field} day={day.parts} problems={problems} language={language} />
          {first ? (
            <Section id="matrix" title={t.matrixTitle()} hideTitle className="flush-top">
              {first.legal.afterAsOf ? (
                <Note word={t.competenceAfterAsOf()}>
                  {t.lawAfterAsOf({ date: wordDate(first.legal.asOf, language) })}
                </Note>
              ) : null}
              <MatrixTable
                rows={rows}
                field={field}
                date={date}
                language={language}
                names={competenceNames()}
              />
              <p>
                <a href={hrefTo(language, "/competence")}>{t.matrixAskOne()}</a>
              </p>
              <Stamp>
                <span>{t.lawAsOf({ date: wordDate(first.legal.asOf, language) })}</span>
                <span>{t.notLegalAdvice()}</span>
                <a href={hrefTo(language, "/competence/matrix", { field, date })}>{t.stampPermanent()}</a>
                <a
                  href={`/api/v1/competence-matrices?${new URLSearchParams({ field, instrument: "legislate", date })}`}
                >
                  {t.stampJson()}
                </a>
              </Stamp>
            </Section>
          ) : null}
        </>
      ),
    };
  },
};

function MatrixForm({
  field,
  day,
  problems,
  language,
}: {
  field: string;
  day: DayParts;
  problems: readonly FieldProblem[];
  language: Language;
}) {
  const t = inLanguage(language);
  const problemOf = (id: string) => problems.find((problem) => problem.fieldId === id)?.message;
  return (
    <form
      className="ask"
      method="get"
      action={hrefTo(language, "/competence/matrix")}
      aria-label={t.competenceFormLabel()}
    >
      <Field id="field" label={t.competenceField()} problem={problemOf("field")}>
        {(tie) => <Select {...tie} name="field" value={field} groups={fieldChoices(language)} />}
      </Field>
      <DayFields parts={day} problem={problemOf("day")} language={language} />
      <button className="button" type="submit">
        {t.matrixShow()}
      </button>
    </form>
  );
}

function MatrixTable({
  rows,
  field,
  date,
  language,
  names,
}: {
  rows: readonly Row[];
  field: string;
  date: string;
  language: Language;
  names: WordingLookups;
}) {
  const t = inLanguage(language);
  const heads = {
    "LA-NL": t.matrixAreaLaNl(),
    "LA-FR": t.matrixAreaLaFr(),
    "LA-DE": t.matrixAreaLaDe(),
    "LA-BRU": t.matrixAreaLaBru(),
  };
  return (
    <Table
      className="areas"
      caption={t.matrixCaption({ field: fieldName(field, language), date: wordDate(date, language) })}
      rows={rows}
      rowKey={(row) => row.instrument}
      columns={[
        { head: t.matrixAction(), cell: (row) => capital(wordInstrument(row.instrument, language)) },
        ...areas.map((area) => ({
          head: heads[area],
          cell: (row: Row) => (
            <AreaCell
              cells={row.cells.filter((cell) => cell.languageArea === area)}
              language={language}
              names={names}
            />
          ),
        })),
      ]}
    />
  );
}

function AreaCell({
  cells,
  language,
  names,
}: {
  cells: readonly MatrixCell[];
  language: Language;
  names: WordingLookups;
}) {
  const t = inLanguage(language);
  const word = (holders: readonly string[]) =>
    holders.length === 0
      ? null
      : wordList(
          holders.map((id) => capital(shortNameOf(id, language, names))),
          language,
        );
  const groups = new Map<string, MatrixCell[]>();
  for (const cell of cells)
    groups.set(cell.holders.join(), [...(groups.get(cell.holders.join()) ?? []), cell]);
  const isOne = groups.size === 1;
  return (
    <ul className="cellist">
      {[...groups.values()].map((same) => {
        const [cell] = same as [MatrixCell];
        const who = same.flatMap((one) => one.institutionLanguage ?? []);
        const holders = word(cell.holders);
        return (
          <li key={cell.institutionLanguage ?? "area"}>
            {isOne ? null : (
              <span className="soft block">
                {capital(
                  wordList(
                    who.map((one) => wordInstitutionLanguage(one, language)),
                    language,
                  ),
                )}
              </span>
            )}
            {holders ?? <span className="is-unknown">{t.matrixNothing()}</span>}
            {cell.differsIn.map((group) => (
              <span className="soft block" key={group.placeGroup}>
                {t.matrixDiffers({
                  group: wordPlaceGroup(group.placeGroup, language),
                  holders: word(group.holders) ?? t.matrixNothing(),
                })}
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
