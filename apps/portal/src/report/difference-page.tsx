/** What changed between two frozen reports, one sentence per change, grouped by what a reader asks first. */
import type { CaseOverviewView } from "@napar/api/client";
import type { changeKinds } from "@napar/domain/report";
import type { FullText, Language } from "@napar/domain/text";
import { ErrorSummary, Field, inLanguage, PageHead, Section, Select, Stamp } from "@napar/ui";
import { plural, wordDate, wordNumber } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";

export type Change = { kind: string; text: FullText; measure?: string; indicator?: string };
type Kind = (typeof changeKinds)[number];
type Props = {
  language: Language;
  plan: string;
  title: string;
  reports: CaseOverviewView["reports"];
  from: string | null;
  to: string | null;
  changes: readonly Change[] | null;
  problem: string | null;
};

/** What gets less or later is told first; neither list is a verdict. */
const worse: readonly Kind[] = [
  ...(["dropped", "droppedInPart", "noLongerNamed", "noLongerFinished", "laterThanPromised"] as const),
  ...(["notFinishedInTime", "indicatorNoLongerNamed"] as const),
];
const better: readonly Kind[] = ["finished", "earlierThanPromised", "newMeasure", "newIndicator"];

export function DifferencePage(props: Props) {
  const { language, plan, title, reports, from, to, changes, problem } = props;
  const t = inLanguage(language);
  const dayOf = (id: string | null) => {
    const on = reports.find((report) => report.id === id)?.on;
    return on ? wordDate(on, language) : "";
  };
  const isIn = (kinds: readonly string[]) => (changes ?? []).filter(({ kind }) => kinds.includes(kind));
  const groups = [
    { id: "worse", title: t.differenceWorse(), changes: isIn(worse) },
    { id: "better", title: t.differenceBetter(), changes: isIn(better) },
    {
      id: "other",
      title: t.differenceOther(),
      changes: (changes ?? []).filter(({ kind }) => ![...worse, ...better].includes(kind as Kind)),
    },
  ];
  return (
    <>
      <PageHead
        kicker={title}
        title={t.differenceTitle()}
        lead={changes ? t.differenceLead({ from: dayOf(from), to: dayOf(to) }) : undefined}
      />
      {problem ? (
        <ErrorSummary language={language} problems={[{ fieldId: "from", message: problem }]} />
      ) : null}
      {changes ? (
        <p className="section">
          <b>
            {changes.length === 0
              ? t.differenceNone()
              : plural(
                  changes.length,
                  language,
                  t.differenceCountOne,
                  t.differenceCountMany,
                )({
                  count: wordNumber(changes.length, language),
                })}
          </b>
        </p>
      ) : null}
      {groups
        .filter((group) => group.changes.length > 0)
        .map((group) => (
          <Section key={group.id} id={group.id} title={group.title}>
            <ul className="plain">
              {group.changes.map(({ kind, text, measure, indicator }) => (
                <li key={`${kind} ${measure ?? indicator} ${text.en}`}>
                  {text[language]}{" "}
                  {measure ? (
                    <a className="soft" href={hrefTo(language, `/plans/${plan}/measures/${measure}`)}>
                      {t.differenceMeasure()}
                    </a>
                  ) : null}
                </li>
              ))}
            </ul>
          </Section>
        ))}
      <Choose {...props} />
      <Stamp>
        {reports.map(({ id, on }) => (
          <a key={id} href={hrefTo(language, `/plans/${plan}/reports/${id}`)}>
            {t.reportTitle({ date: wordDate(on, language) })}
          </a>
        ))}
      </Stamp>
    </>
  );
}

function Choose({ language, plan, reports, from, to, problem }: Props) {
  const t = inLanguage(language);
  if (reports.length < 2) return <p className="section">{t.reportOnly()}</p>;
  const choices = reports.map(({ id, on }) => ({ value: id, label: wordDate(on, language) }));
  return (
    <Section id="choose" title={t.differenceChoose()}>
      <form method="get" action={hrefTo(language, `/plans/${plan}/report-differences`)} className="pair">
        <Field id="from" label={t.differenceFrom()} problem={problem ?? undefined}>
          {(tie) => <Select {...tie} name="from" value={from ?? undefined} choices={choices} />}
        </Field>
        <Field id="to" label={t.differenceTo()}>
          {(tie) => <Select {...tie} name="to" value={to ?? undefined} choices={choices} />}
        </Field>
        <p>
          <button className="button" type="submit">
            {t.plansCompare()}
          </button>
        </p>
      </form>
    </Section>
  );
}
