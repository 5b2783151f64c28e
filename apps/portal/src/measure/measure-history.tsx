import type { CaseHistoryView, CaseOverviewView } from "@napar/api/client";
import type { IsoDate } from "@napar/domain/calendar";
import type { Language } from "@napar/domain/text";
import { Empty, inLanguage, Section } from "@napar/ui";
import { plural, wordDate } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { livingName } from "../plan/living-names.js";
import type { MeasureStory } from "./measure-story.js";
import { periodOf, planAddress, StandingMark } from "./measure-words.js";

/** What changed since the last frozen report, and how each report said the measure stood. */
export function SinceSection({ language, view }: { language: Language; view: MeasureStory["view"] }) {
  const t = inLanguage(language);
  const { reports, plan, since } = view;
  return (
    <Section id="since" title={t.sinceHeading()}>
      <SinceReport language={language} since={since} />
      {reports.length > 0 ? (
        <>
          <h3>{t.sinceInReports()}</h3>
          <ul>
            {reports.map(({ id, on, period, standing }) => (
              <li key={id}>
                <a href={planAddress(language, plan.id, `/reports/${encodeURIComponent(id)}`, null)}>
                  {t.chainReportOn({
                    period: periodOf(period, language),
                    date: wordDate(on, language),
                  })}
                </a>{" "}
                <StandingMark standing={standing} language={language} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

export function SinceReport({ language, since }: { language: Language; since: CaseOverviewView["since"] }) {
  const t = inLanguage(language);
  const rest = since ? since.total - since.changes.length : 0;
  if (!since) return <Empty title={t.sinceNoReport()}>{t.sinceNoReportWhy()}</Empty>;
  return (
    <>
      <p>
        {t.sinceOn({ date: wordDate(since.on, language) })} {since.total === 0 ? t.sinceNothing() : null}
      </p>
      {since.changes.length > 0 ? (
        <ul className="plain">
          {since.changes.map(({ kind, measure, indicator, text }) => (
            <li key={`${kind} ${measure} ${indicator} ${text.en}`}>{text[language]}</li>
          ))}
          {rest > 0 ? (
            <li className="soft">
              {plural(rest, language, t.chainMoreOne, t.chainMoreMany)({ count: rest })}
            </li>
          ) : null}
        </ul>
      ) : null}
    </>
  );
}

type JournalProps = {
  language: Language;
  history: CaseHistoryView;
  /** Below the plan, of the page that a link leads to as it was on a day. */
  address: string;
  asOf: IsoDate | null;
};

/** What happened, newest first, each with the way to the page as it was that day. */
export function JournalSection(props: JournalProps) {
  const { language, history, asOf } = props;
  const t = inLanguage(language);
  return (
    <Section id="journal" title={t.journalHeading()}>
      <JournalList {...props} />
      <p>
        <a href={planAddress(language, history.plan, "/history", asOf)}>{t.journalOfPlan()}</a>
      </p>
    </Section>
  );
}

export function JournalList({ language, history, address }: JournalProps) {
  const t = inLanguage(language);
  const { plan, items } = history;
  if (items.length === 0) return <Empty title={t.journalNone()}>{t.journalNoneWhy()}</Empty>;
  const days = [...new Set(items.map(({ day }) => day))];
  return (
    <>
      <p className="soft">{t.journalLead()}</p>
      <ol className="journal">
        {days.map((day) => {
          return (
            <li key={day}>
              <p>
                <a href={hrefTo(language, `/plans/${encodeURIComponent(plan)}${address}`, { asOf: day })}>
                  <time dateTime={day}>{wordDate(day, language)}</time>
                </a>
              </p>
              <ul className="plain">
                {toldOnce(items.filter((item) => item.day === day)).map(({ item, times }) => (
                  <li key={item.sequence}>
                    {item.text?.[language]}{" "}
                    <span className="soft">
                      ({livingName(item.organisation, language)}
                      {times > 1 ? `, ${t.journalTimes({ count: times })}` : null})
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </>
  );
}

type Item = CaseHistoryView["items"][number];

/** The same told of the same organisation on one day is one line, with how many times. */
function toldOnce(items: readonly Item[]): { item: Item; times: number }[] {
  const lines = new Map<string, { item: Item; times: number }>();
  for (const item of items) {
    const told = `${item.text?.en} ${item.organisation}`;
    lines.set(told, { item: lines.get(told)?.item ?? item, times: (lines.get(told)?.times ?? 0) + 1 });
  }
  return [...lines.values()];
}
