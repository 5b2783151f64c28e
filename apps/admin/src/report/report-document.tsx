/** What a report says, as a document to read and to print: the same for one that is being prepared and one that is frozen. */
import type { BudgetStage } from "@napar/domain/budget";
import { budgetCompletenessTexts, budgetStages, budgetStageTexts } from "@napar/domain/budget";
import { gapReasonTexts, type Progress, suppressedText } from "@napar/domain/indicator";
import type { ReportContent, ReportedIndicator, ReportedMeasure, Standing } from "@napar/domain/report";
import { type Column, Facts, Table } from "@napar/ui";
import { wordSpan } from "@napar/ui/wording";
import { wordSum } from "../budget/amounts.js";
import { wordDirection, wordFigure, wordPeriod } from "../indicator/figures.js";
import { DateText } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { ProgressMark, StandingMark, StatusMark } from "../monitoring/marks.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";

export function ReportDocument({ content }: { content: ReportContent }) {
  return (
    <article className="report">
      <section className="section" aria-labelledby="report-short-h">
        <h2 id="report-short-h">{t.adminRepShort()}</h2>
        <Counts content={content} />
      </section>
      <section className="section" aria-labelledby="report-measures-h">
        <h2 id="report-measures-h">{t.adminNavMeasures()}</h2>
        <MeasureTable content={content} />
      </section>
      {content.indicators.length > 0 ? (
        <section className="section" aria-labelledby="report-indicators-h">
          <h2 id="report-indicators-h">{t.adminIndTitle()}</h2>
          <IndicatorTable indicators={content.indicators} />
        </section>
      ) : null}
      <section className="section" aria-labelledby="report-money-h">
        <h2 id="report-money-h">{t.adminBudTitle()}</h2>
        <MoneyTable content={content} />
      </section>
    </article>
  );
}

const shownFirst: readonly Standing[] = [
  ...(["done", "on-course", "late", "blocked", "not-started", "dropped", "no-evidence", "unknown"] as const),
];

function Counts({ content: { measures, on } }: { content: ReportContent }) {
  const counts = new Map<Standing, number>();
  for (const { standing } of measures) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  const source = <DateText date={on} />;
  return (
    <Facts
      facts={[
        { figure: measures.length, what: t.adminFactMeasures(), source },
        ...shownFirst.flatMap((state) => {
          const count = counts.get(state);
          return count ? [{ figure: count, what: <StandingMark state={state} />, source }] : [];
        }),
      ]}
    />
  );
}

function MeasureTable({ content: { measures } }: { content: ReportContent }) {
  if (measures.length === 0) return <p className="soft">{t.adminMeasuresNone()}</p>;
  const columns: [Column<ReportedMeasure>, ...Column<ReportedMeasure>[]] = [
    {
      head: t.adminMonMeasure(),
      kind: "title",
      cell: ({ title, start, end }) => (
        <>
          {wordsOf(title)}
          {start || end ? <small className="line-of soft">{wordSpan(start, end, language)}</small> : null}
        </>
      ),
    },
    { head: t.adminState(), cell: ({ standing }) => <StandingMark state={standing} /> },
    {
      head: t.adminRepShares(),
      cell: ({ shares }) =>
        shares.length > 1 ? (
          <ul className="plain">
            {shares.map(({ authority, standing }) => (
              <li key={authority}>
                <OrganisationName id={authority} />: <StandingMark state={standing} />
              </li>
            ))}
          </ul>
        ) : (
          shares.map(({ authority }) => <OrganisationName key={authority} id={authority} />)
        ),
    },
    ...(["assessed", "contested"] as const)
      .filter((voice) => measures.some((measure) => measure.voices[voice]))
      .map(
        (voice): Column<ReportedMeasure> => ({
          head: voice === "assessed" ? t.adminMonAssessed() : t.adminMonContested(),
          cell: (measure) => {
            const said = measure.voices[voice];
            return said ? <StatusMark state={said.state} /> : "";
          },
        }),
      ),
    {
      head: t.adminMonLastNews(),
      cell: ({ lastNewsOn }) => (lastNewsOn ? <DateText date={lastNewsOn} /> : t.adminMonNever()),
    },
  ];
  return (
    <Table
      caption={t.adminNavMeasures()}
      hideCaption
      rows={measures}
      rowKey={({ id }) => id}
      columns={columns}
    />
  );
}

function latestWords({ latest }: ReportedIndicator): string {
  if (!latest) return t.adminIndNoValue();
  const said =
    latest.gap !== null
      ? gapReasonTexts[latest.gap as keyof typeof gapReasonTexts][language]
      : latest.number === null
        ? suppressedText[language]
        : wordFigure(latest.number);
  return t.chartValue({ value: said, when: wordPeriod({ from: latest.on, to: latest.on }) });
}

const IndicatorTable = ({ indicators }: { indicators: readonly ReportedIndicator[] }) => (
  <Table
    caption={t.adminIndTitle()}
    hideCaption
    rows={indicators}
    rowKey={({ id }) => id}
    columns={[
      {
        head: t.adminIndIndicator(),
        kind: "title",
        cell: ({ label, unit }) => (
          <>
            {wordsOf(label)}
            {unit ? <small className="line-of soft">{wordsOf(unit)}</small> : null}
          </>
        ),
      },
      { head: t.adminIndLatest(), cell: latestWords },
      {
        head: t.adminIndTarget(),
        cell: ({ direction }) => (direction ? wordDirection(direction) : t.adminIndInWords()),
      },
      {
        head: t.adminIndProgress(),
        cell: ({ progress }) => <ProgressMark state={progress as Progress["state"]} />,
      },
    ]}
  />
);

const MoneyTable = ({ content: { totals } }: { content: ReportContent }) => (
  <Table<BudgetStage>
    caption={t.adminBudTitle()}
    hideCaption
    rows={budgetStages}
    rowKey={(stage) => stage}
    columns={[
      { head: t.adminBudStage(), cell: (stage) => budgetStageTexts[stage][language] },
      {
        head: t.adminBudTotal(),
        kind: "num",
        cell: (stage) => wordSum(totals[stage]) || <span className="soft">{t.adminNotKnown()}</span>,
      },
      {
        head: t.adminRepLeftOut(),
        cell: (stage) => {
          const { state, noBudgetNamed, unknown } = totals[stage];
          return [
            budgetCompletenessTexts[state][language],
            noBudgetNamed > 0 ? t.adminBudNotNamed({ count: noBudgetNamed }) : "",
            unknown > 0 && state !== "nothing-known" ? t.adminBudUnknown({ count: unknown }) : "",
          ]
            .filter(Boolean)
            .join(" ");
        },
      },
    ]}
  />
);
