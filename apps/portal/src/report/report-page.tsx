/** A frozen report: the plan as it stood on its day, with the fingerprint of its content. */
import type { CaseOverviewView, PlanCaseView } from "@napar/api/client";
import { budgetStageTexts } from "@napar/domain/budget";
import { standingWords, wordEuro } from "@napar/domain/report";
import type { Language } from "@napar/domain/text";
import {
  inLanguage,
  LocalizedText,
  Mark,
  PageHead,
  PartialDateText,
  Rows,
  Section,
  Stamp,
  Table,
} from "@napar/ui";
import { wordDate, wordNumber, wordSpan } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { livingName } from "../plan/living-names.js";

type Report = PlanCaseView["reports"]["reports"][number];
type Props = {
  report: Report;
  plan: string;
  title: string;
  others: CaseOverviewView["reports"];
  language: Language;
};

export function ReportPage({ report, plan, title, others, language }: Props) {
  const t = inLanguage(language);
  const { content } = report;
  const { from, to } = content.period;
  const period = from === to ? wordDate(from, language) : wordSpan(from, to, language);
  return (
    <>
      <PageHead
        kicker={title}
        title={t.reportTitle({ date: wordDate(report.on, language) })}
        lead={t.reportLead({ period })}
      />
      <Section id="measures" title={t.reportMeasures()}>
        <Measures report={report} plan={plan} language={language} />
      </Section>
      <Section id="money" title={t.reportMoney()}>
        <Money report={report} language={language} />
      </Section>
      <Section id="compare" title={t.reportCompare()}>
        {others.length < 2 ? (
          <p>{t.reportOnly()}</p>
        ) : (
          <ul className="plain">
            {others
              .filter(({ id }) => id !== report.id)
              .map((other) => {
                const [from, to] = other.on <= report.on ? [other.id, report.id] : [report.id, other.id];
                return (
                  <li key={other.id}>
                    <a href={hrefTo(language, `/plans/${plan}/report-differences`, { from, to })}>
                      {t.reportWith({ date: wordDate(other.on, language) })}
                    </a>
                  </li>
                );
              })}
          </ul>
        )}
        <Rows
          rows={[
            [
              t.reportHash(),
              <code key="hash" className="hash">
                {report.hash}
              </code>,
            ],
          ]}
        />
      </Section>
      <Stamp>
        <span>{t.stampState({ date: wordDate(report.on, language) })}</span>
        <a href={hrefTo(language, `/plans/${plan}`, { asOf: report.on })}>{t.stateMeasuresTo()}</a>
      </Stamp>
    </>
  );
}

function Measures({ report, plan, language }: Pick<Props, "report" | "plan" | "language">) {
  const t = inLanguage(language);
  const others = (measure: Report["content"]["measures"][number]) =>
    (["assessed", "contested"] as const).flatMap((voice) => {
      const said = measure.voices[voice];
      if (!said) return [];
      const state = standingWords[said.state][language];
      const words = voice === "assessed" ? t.reportAssessed({ state }) : t.reportContested({ state });
      return [{ voice, words, on: said.on }];
    });
  return (
    <Table
      caption={t.reportMeasuresCaption()}
      rows={report.content.measures}
      rowKey={({ id }) => id}
      columns={[
        {
          head: t.reportMeasure(),
          kind: "words",
          cell: ({ id, title }) => (
            <a href={hrefTo(language, `/plans/${plan}/measures/${id}`, { asOf: report.on })}>
              <LocalizedText text={title} language={language} mark={false} />
            </a>
          ),
        },
        {
          head: t.reportStanding(),
          cell: ({ standing, shares }) => (
            <>
              <b>{standingWords[standing][language]}</b>
              {shares.length > 1 ? (
                <ul className="soft">
                  {shares.map((share) => (
                    <li key={share.authority}>
                      {livingName(share.authority, language)}: {standingWords[share.standing][language]}
                    </li>
                  ))}
                </ul>
              ) : null}
            </>
          ),
        },
        {
          head: t.reportOthers(),
          cell: (measure) => {
            const said = others(measure);
            if (said.length === 0) return <span className="soft">{t.reportNoOthers()}</span>;
            return said.map(({ voice, words, on }) => (
              <span key={voice} className="block">
                <Mark shape={voice}>{words}</Mark> <span className="soft">{wordDate(on, language)}</span>
              </span>
            ));
          },
        },
        {
          head: t.reportEnd(),
          cell: ({ end }) => <PartialDateText date={end} language={language} />,
        },
        {
          head: t.reportNews(),
          cell: ({ lastNewsOn }) =>
            lastNewsOn ? (
              <PartialDateText date={lastNewsOn} language={language} />
            ) : (
              <span className="is-unknown">{t.reportNoNews()}</span>
            ),
        },
      ]}
    />
  );
}

function Money({ report, language }: Pick<Props, "report" | "language">) {
  const t = inLanguage(language);
  const stages = Object.entries(report.content.totals) as [
    keyof typeof budgetStageTexts,
    Report["content"]["totals"]["planned"],
  ][];
  return (
    <Table
      className="narrow"
      caption={t.reportMoneyCaption()}
      rows={stages}
      rowKey={([stage]) => stage}
      columns={[
        { head: t.reportStage(), cell: ([stage]) => budgetStageTexts[stage][language] },
        {
          head: t.reportAmount(),
          kind: "num",
          cell: ([, { euroCents }]) =>
            euroCents === null ? (
              <span className="is-unknown">{standingWords.unknown[language]}</span>
            ) : (
              wordEuro(euroCents, language)
            ),
        },
        {
          head: t.reportUnknownMoney(),
          kind: "num",
          cell: ([, { unknown, noBudgetNamed }]) => wordNumber(unknown + noBudgetNamed, language),
        },
      ]}
    />
  );
}
