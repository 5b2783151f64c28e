/** Two plans side by side: the difference in words, the figures, the lists, and where the check differs. */
import type { PlanComparisonView, PlanSummary } from "@napar/api/client";
import { criteria, lifeDomains, protectedGrounds } from "@napar/domain/framework";
import type { Language } from "@napar/domain/text";
import {
  ErrorSummary,
  Field,
  inLanguage,
  PageHead,
  plainText,
  Section,
  Select,
  Stamp,
  Table,
} from "@napar/ui";
import { wordCheckResult, wordDate, wordNumber, wordSpan } from "@napar/ui/wording";
import type { ReactNode } from "react";
import { commitmentShortName } from "../commitment/commitment-names.js";
import { hrefTo } from "../page/page.js";
import { authorityName } from "../plan/plan-names.js";
import { statusName } from "../plan/plan-words.js";

type Comparison = PlanComparisonView["comparison"];
type Side = "one" | "other";
type Props = {
  language: Language;
  plans: readonly PlanSummary[];
  one: string | null;
  other: string | null;
  view: PlanComparisonView | null;
  problem: string | null;
};

export function PlansPage(props: Props) {
  const { language, view, problem } = props;
  const t = inLanguage(language);
  return (
    <>
      <PageHead title={t.plansTitle()} lead={t.plansLead()} />
      {problem ? (
        <ErrorSummary language={language} problems={[{ fieldId: "other", message: problem }]} />
      ) : null}
      <Choose {...props} />
      {view ? (
        <>
          <Section id="words" title={t.plansWords()}>
            <ul className="plain">
              {view.sentences.map(({ about, text }) => (
                <li key={`${about} ${text.en}`}>{text[language]}</li>
              ))}
            </ul>
          </Section>
          <Figures comparison={view.comparison} plans={props.plans} language={language} />
          <Lists comparison={view.comparison} language={language} />
          <Criteria comparison={view.comparison} plans={props.plans} language={language} />
          <Stamp>
            <span>{t.stampState({ date: wordDate(view.comparison.on, language) })}</span>
          </Stamp>
        </>
      ) : null}
    </>
  );
}

function Choose({ language, plans, one, other, problem }: Props) {
  const t = inLanguage(language);
  const choices = plans.map(({ id, title }) => ({ value: id, label: plainText(title, language) || id }));
  return (
    <form method="get" action={hrefTo(language, "/compare/plans")} className="section pair">
      <Field id="one" label={t.plansOne()}>
        {(tie) => (
          <Select {...tie} name="one" value={one ?? undefined} empty={t.govChoose()} choices={choices} />
        )}
      </Field>
      <Field id="other" label={t.plansOther()} problem={problem ?? undefined}>
        {(tie) => (
          <Select {...tie} name="other" value={other ?? undefined} empty={t.govChoose()} choices={choices} />
        )}
      </Field>
      <p>
        <button className="button" type="submit">
          {t.plansCompare()}
        </button>
      </p>
    </form>
  );
}

const titleOf = ({ plans }: Comparison, side: Side, language: Language): string =>
  plainText(plans[side].title, language) || plans[side].id;

const authorityIn = (
  { plans }: Comparison,
  known: readonly PlanSummary[],
  side: Side,
  language: Language,
): string => {
  const plan = known.find(({ id }) => id === plans[side].id);
  return plan ? authorityName(plan.authority, language, plan.places) : plans[side].authority;
};

/** In a card the authority tells the two plans apart in fewer words than their titles do. */
const shortOf = (
  comparison: Comparison,
  known: readonly PlanSummary[],
  side: Side,
  language: Language,
): string => {
  const [one, other] = [
    authorityIn(comparison, known, "one", language),
    authorityIn(comparison, known, "other", language),
  ];
  if (one === other) return titleOf(comparison, side, language);
  return side === "one" ? one : other;
};

function Figures({
  comparison,
  plans: known,
  language,
}: {
  comparison: Comparison;
  plans: readonly PlanSummary[];
  language: Language;
}) {
  const t = inLanguage(language);
  const { plans, periods, measures, goals, indicators, money, criteria: checked } = comparison;
  const number = (value: number) => wordNumber(value, language);
  const ofMeasures = (side: Side, value: number): ReactNode =>
    measures[side].isListed ? number(value) : <span className="is-unknown">{t.plansNotListed()}</span>;
  const amount = (value: number | null, side: Side): ReactNode =>
    value === null ? (
      <span className="is-unknown">{t.planNotStated()}</span>
    ) : (
      `${number(value)}\u00a0${money[side].currency}`
    );
  const authorityOf = (side: Side) => authorityIn(comparison, known, side, language);
  const rows: [string, (side: Side) => ReactNode][] = [
    [t.plansAuthority(), authorityOf],
    [t.plansStatus(), (side) => statusName(plans[side].status, language)],
    [t.plansPeriod(), (side) => wordSpan(periods[side].from, periods[side].to, language)],
    [t.plansMeasures(), (side) => ofMeasures(side, measures[side].total)],
    [t.plansLead2(), (side) => ofMeasures(side, measures[side].withLead)],
    [t.plansEnd(), (side) => ofMeasures(side, measures[side].withEnd)],
    [t.plansIndicator(), (side) => ofMeasures(side, measures[side].withIndicator)],
    [t.plansGoals(), (side) => number(goals[side])],
    [t.plansIndicators(), (side) => number(indicators[side])],
    [t.plansMoney(), (side) => amount(money[side].total, side)],
    [
      t.plansSummed(),
      (side) =>
        money[side].summed === null
          ? amount(null, side)
          : t.plansSummedOf({
              amount: String(amount(money[side].summed, side)),
              count: number(money[side].named),
              total: number(measures[side].total),
            }),
    ],
    [
      t.plansCriteria(),
      (side) => (
        <>
          {t.plansCriteriaCounts({
            pass: number(checked[side].pass),
            fail: number(checked[side].fail),
            unknown: number(checked[side].unknown),
          })}
          <a className="block" href={`${hrefTo(language, `/plans/${plans[side].id}`)}#check`}>
            {t.plansCheckOf({ title: titleOf(comparison, side, language) })}
          </a>
        </>
      ),
    ],
  ];
  const sideColumn = (side: Side) => ({
    head: <a href={hrefTo(language, `/plans/${plans[side].id}`)}>{titleOf(comparison, side, language)}</a>,
    label: shortOf(comparison, known, side, language),
    cell: ([, of]: (typeof rows)[number]) => of(side),
  });
  return (
    <Section id="figures" title={t.plansTable()}>
      <Table
        className="sides"
        caption={t.plansTable()}
        hideCaption
        rows={rows}
        rowKey={([label]) => label}
        columns={[{ head: t.plansFact(), cell: ([label]) => label }, sideColumn("one"), sideColumn("other")]}
      />
    </Section>
  );
}

type Shared = { both: readonly unknown[]; onlyOne: readonly unknown[]; onlyOther: readonly unknown[] };

function Lists({ comparison, language }: { comparison: Comparison; language: Language }) {
  const t = inLanguage(language);
  const { domains, grounds, commitments, measures } = comparison;
  if (!measures.one.isListed || !measures.other.isListed) return null;
  const lists: [string, Shared, (id: never) => string, readonly unknown[] | null][] = [
    [
      t.plansDomains(),
      domains,
      (id) => lifeDomains.find((one) => one.id === id)?.name[language] ?? String(id),
      null,
    ],
    [
      t.plansGrounds(),
      grounds,
      (id) => protectedGrounds.find((one) => one.id === id)?.name[language] ?? String(id),
      null,
    ],
    [
      t.plansCommitments(),
      commitments,
      (number: number) => `${number}. ${commitmentShortName(number, language)}`,
      commitments.neither,
    ],
  ];
  return (
    <>
      {lists.map(([title, shared, nameOf, neither]) => (
        <Section key={title} id={`list-${lists.findIndex(([one]) => one === title)}`} title={title}>
          <div className="three">
            <NameList title={t.plansBoth()} items={shared.both} nameOf={nameOf} none={t.plansNone()} />
            {(["one", "other"] as const).map((side) => (
              <NameList
                key={side}
                title={t.plansOnly({ title: titleOf(comparison, side, language) })}
                items={side === "one" ? shared.onlyOne : shared.onlyOther}
                nameOf={nameOf}
                none={t.plansNone()}
              />
            ))}
          </div>
          {neither && neither.length > 0 ? (
            <NameList title={t.plansNeither()} items={neither} nameOf={nameOf} none={t.plansNone()} />
          ) : null}
        </Section>
      ))}
    </>
  );
}

function NameList({
  title,
  items,
  nameOf,
  none,
}: {
  title: string;
  items: readonly unknown[];
  nameOf: (id: never) => string;
  none: string;
}) {
  return (
    <div className="stack">
      <h3>{title}</h3>
      {items.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <ul className="plain">
          {items.map((id) => (
            <li key={String(id)}>{nameOf(id as never)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Criteria({
  comparison,
  plans,
  language,
}: {
  comparison: Comparison;
  plans: readonly PlanSummary[];
  language: Language;
}) {
  const t = inLanguage(language);
  const { differing } = comparison.criteria;
  const head = (side: Side) => ({
    head: titleOf(comparison, side, language),
    label: shortOf(comparison, plans, side, language),
  });
  return (
    <Section id="criteria" title={t.plansDiffering()}>
      {differing.length === 0 ? (
        <p>{t.plansDifferingNone()}</p>
      ) : (
        <Table
          className="sides"
          caption={t.plansDiffering()}
          hideCaption
          rows={differing}
          rowKey={({ criterion }) => criterion}
          columns={[
            {
              head: t.plansCriterion(),
              cell: ({ criterion }) =>
                `${criterion} ${criteria.find(({ id }) => id === criterion)?.title[language] ?? ""}`,
            },
            { ...head("one"), cell: ({ one }) => wordCheckResult(one, language) },
            { ...head("other"), cell: ({ other }) => wordCheckResult(other, language) },
          ]}
        />
      )}
    </Section>
  );
}
