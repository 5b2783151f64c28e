/** How far a plan under way is: counted from its measures, by government and by goal; money; what is due; reports. */
import type { CaseOverviewView, MeasureRowsView } from "@napar/api/client";
import type { IsoDate } from "@napar/domain/calendar";
import type { Language } from "@napar/domain/text";
import { Empty, inLanguage, LocalizedText, Section } from "@napar/ui";
import { plural, wordDate, wordNumber } from "@napar/ui/wording";
import { SinceReport } from "../measure/measure-history.js";
import { MeasureRows } from "../measure/measure-list-parts.js";
import { MilestoneMark } from "../measure/measure-milestones.js";
import { MoneyByYear } from "../measure/measure-money.js";
import { dateWords, periodOf, planAddress } from "../measure/measure-words.js";
import { StandingTable } from "../measure/standing-table.js";
import { KeptSection } from "../page/kept.js";
import { livingName } from "./living-names.js";

type Props = { language: Language; asOf: IsoDate | null; overview: CaseOverviewView };

/** Goals shown in the table; a plan can have thousands, and the list of measures can be filtered by each. */
const mostGoals = 30;

export function PlanStorySection({ language, asOf, overview }: Props) {
  const t = inLanguage(language);
  const { plan, measures, goals, openReplies } = overview;
  const { total, byStanding, byAuthority, assessed, contested, withoutNews } = measures;
  const top = goals.filter(({ parent }) => !parent);
  return (
    <Section id="story" title={t.planStoryHeading()}>
      <StandingTable
        language={language}
        caption={byAuthority.length > 1 ? t.planStoryByGovernment() : t.planStoryStates()}
        note={t.planStoryNote()}
        what={t.measureShareGovernment()}
        rows={[
          ...(byAuthority.length > 1 ? byAuthority : []).map((row) => ({
            key: row.authority,
            head: (
              <a href={planAddress(language, plan.id, "/measures", asOf, { authority: row.authority })}>
                {livingName(row.authority, language)}
              </a>
            ),
            total: row.measures,
            byStanding: row.byStanding,
          })),
          { key: "", head: <b>{t.planStoryTotal()}</b>, total, byStanding },
        ]}
      />
      {top.length > 0 ? (
        <StandingTable
          language={language}
          caption={t.planStoryByGoal()}
          what={t.measureGoal()}
          rows={top.slice(0, mostGoals).map((goal) => ({
            key: goal.id,
            head: (
              <a href={planAddress(language, plan.id, `/goals/${encodeURIComponent(goal.id)}`, asOf)}>
                <LocalizedText
                  text={goal.label}
                  language={language}
                  otherwise={t.goalUntitled()}
                  mark={false}
                />
              </a>
            ),
            total: goal.measures,
            byStanding: goal.byStanding,
          }))}
        />
      ) : null}
      <p>
        {t.planStoryVoices({
          ...{ assessed: wordNumber(assessed, language), contested: wordNumber(contested, language) },
          ...{ total: wordNumber(total, language), silent: wordNumber(withoutNews, language) },
        })}{" "}
        {openReplies > 0
          ? plural(
              openReplies,
              language,
              t.planStoryRepliesOne,
              t.planStoryRepliesMany,
            )({ count: openReplies })
          : null}
      </p>
      <ul className="plain ways">
        <li>
          <a href={planAddress(language, plan.id, "/state", asOf)}>{t.planStoryState()}</a>
        </li>
        <li>
          <a href={planAddress(language, plan.id, "/gap-matrix", asOf)}>{t.planStoryGaps()}</a>
        </li>
      </ul>
    </Section>
  );
}

/** The first measures; all of them are on a page of their own. */
export function FirstMeasures({ language, asOf, overview, rows }: Props & { rows: MeasureRowsView }) {
  const t = inLanguage(language);
  const { plan, withdrawn } = overview;
  const { items, total } = rows;
  const title = () =>
    items.length < total
      ? t.planStoryFirst({ count: items.length, total })
      : plural(total, language, t.measureCountOne, t.measureCountMany)({ count: total });
  // The day is that of the answers.
  return (
    <KeptSection id="measures" title={title} of={[rows, overview]} language={language}>
      {() => (
        <>
          {total === 0 ? (
            <Empty title={t.planMeasuresNone()}>{t.planMeasuresNoneWhy()}</Empty>
          ) : (
            <>
              <MeasureRows {...{ language, asOf, plan: plan.id }} rows={items} />
              <p>
                <a href={planAddress(language, plan.id, "/measures", asOf)}>{t.planStoryAll()}</a>
              </p>
            </>
          )}
          {withdrawn.length > 0 ? (
            <details>
              <summary>{t.planStoryWithdrawn()}</summary>
              <ul className="plain">
                {withdrawn.map(({ id, title, on, reason }) => (
                  <li key={id}>
                    <a href={planAddress(language, plan.id, `/measures/${encodeURIComponent(id)}`, asOf)}>
                      <LocalizedText text={title} language={language} mark={false} />
                    </a>{" "}
                    <span className="soft">
                      {t.measureWithdrawnOn({ date: wordDate(on, language), reason })}
                    </span>
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
        </>
      )}
    </KeptSection>
  );
}

/** What comes first, what the money is, and what the reports said. */
export function PlanProgressSections({ language, asOf, overview }: Props) {
  const t = inLanguage(language);
  const { plan, milestones, money, measures, since } = overview;
  const { noBudgetNamed, unknown } = money.planned.total;
  const hasMoney = money.planned.years.length > 0;
  return (
    <>
      {milestones.next.length > 0 ? (
        <Section id="due" title={t.planStoryDue()}>
          <ul className="due">
            {milestones.next.map(({ id, measure, measureTitle, title, due, standing }) => (
              <li key={id}>
                <span className="words">
                  <LocalizedText text={title} language={language} />
                </span>{" "}
                <MilestoneMark standing={standing} language={language} />
                <span className="under soft">
                  {dateWords(due, language)},{" "}
                  <a href={planAddress(language, plan.id, `/measures/${encodeURIComponent(measure)}`, asOf)}>
                    <LocalizedText text={measureTitle} language={language} mark={false} />
                  </a>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {measures.total > 0 ? (
        <Section id="money" title={t.moneyHeading()}>
          {hasMoney ? (
            <>
              <MoneyByYear language={language} money={money} />
              <p className="soft">
                {t.moneyOfPlanLeftOut({ unknown, none: noBudgetNamed, total: measures.total })}
              </p>
            </>
          ) : (
            <Empty title={t.planMoneyNone()} />
          )}
        </Section>
      ) : null}
      <Section id="since" title={t.sinceHeading()}>
        <SinceReport language={language} since={since} />
        <Reports {...{ language, overview }} />
      </Section>
    </>
  );
}

function Reports({ language, overview }: Omit<Props, "asOf">) {
  const t = inLanguage(language);
  const { plan, reports } = overview;
  if (reports.length === 0) return null;
  return (
    <>
      <h3>{t.planReportsHeading()}</h3>
      <ul>
        {reports.map(({ id, on, period }, index) => {
          const before = reports[index - 1];
          return (
            <li key={id}>
              <a href={planAddress(language, plan.id, `/reports/${encodeURIComponent(id)}`, null)}>
                {t.chainReportOn({
                  period: periodOf(period, language),
                  date: wordDate(on, language),
                })}
              </a>
              {before ? (
                <>
                  {" · "}
                  <a
                    href={planAddress(language, plan.id, "/report-differences", null, {
                      from: before.id,
                      to: id,
                    })}
                  >
                    {t.planReportsDifference()}
                  </a>
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
