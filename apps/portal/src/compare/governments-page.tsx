/** Governments side by side on one goal or field of life, each with its evidence. */
import type { GapMatrixTableView, GovernmentComparisonView } from "@napar/api/client";
import { lifeDomains } from "@napar/domain/framework";
import type { Language } from "@napar/domain/text";
import {
  ErrorSummary,
  Field,
  inLanguage,
  Mark,
  PageHead,
  plainText,
  Section,
  Select,
  Stamp,
} from "@napar/ui";
import { plural, wordDate, wordList, wordNumber } from "@napar/ui/wording";
import { type GapState, gapOrder, gapShapes, governmentName } from "../gap/gap-words.js";
import { hrefTo } from "../page/page.js";
import { GovernmentEvidence } from "./government-evidence.js";

type Government = GovernmentComparisonView["governments"][number];
export type ComparisonChoice = {
  plan: { id: string; title: string } | null;
  goals: readonly { id: string; title: GapMatrixTableView["rows"][number]["title"] }[];
  domain: string | null;
  goal: string | null;
  asOf: string | null;
};
type Props = {
  language: Language;
  choice: ComparisonChoice;
  view: GovernmentComparisonView | null;
  problem: string | null;
};

export function GovernmentsPage({ language, choice, view, problem }: Props) {
  const t = inLanguage(language);
  const { plan, asOf } = choice;
  const title = view ? plainText(view.row.title, language) || view.row.id : t.govTitle();
  return (
    <>
      <PageHead
        kicker={plan ? t.govIn({ title: plan.title }) : view ? t.gapAll() : undefined}
        title={title}
        lead={view ? undefined : t.govLead()}
      />
      {problem ? (
        <ErrorSummary
          language={language}
          problems={[{ fieldId: choice.goals.length > 0 ? "goal" : "domain", message: problem }]}
        />
      ) : null}
      {view ? <Comparison view={view} language={language} asOf={asOf} /> : null}
      <Choose language={language} choice={choice} />
      <Stamp>
        {view ? <span>{t.stampState({ date: wordDate(view.on, language) })}</span> : null}
        <a
          href={
            plan
              ? hrefTo(language, `/plans/${plan.id}/gap-matrix`, {
                  asOf,
                  by: choice.domain ? "domain" : undefined,
                })
              : hrefTo(language, "/gap-matrix")
          }
        >
          {t.govMatrix()}
        </a>
      </Stamp>
    </>
  );
}

function Choose({ language, choice }: { language: Language; choice: ComparisonChoice }) {
  const t = inLanguage(language);
  const { plan, goals, domain, goal, asOf } = choice;
  const domains = lifeDomains
    .map(({ id, name }) => ({ value: id, label: name[language] }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  const kept = (
    <>
      {plan ? <input type="hidden" name="plan" value={plan.id} /> : null}
      {plan && asOf ? <input type="hidden" name="asOf" value={asOf} /> : null}
    </>
  );
  return (
    <Section id="choose" title={t.govChoose()}>
      <div className="two">
        {goals.length > 0 ? (
          <form method="get" action={hrefTo(language, "/compare/governments")} className="stack">
            {kept}
            <Field id="goal" label={t.govGoal()}>
              {(tie) => (
                <Select
                  {...tie}
                  name="goal"
                  value={goal ?? undefined}
                  choices={goals.map(({ id, title }) => ({
                    value: id,
                    label: plainText(title, language) || id,
                  }))}
                />
              )}
            </Field>
            <p>
              <button className="button" type="submit">
                {t.govShow()}
              </button>
            </p>
          </form>
        ) : null}
        <form method="get" action={hrefTo(language, "/compare/governments")} className="stack">
          {kept}
          <Field id="domain" label={t.govDomain()}>
            {(tie) => (
              <Select
                {...tie}
                name="domain"
                value={domain ?? undefined}
                empty={domain ? undefined : t.govChoose()}
                choices={domains}
              />
            )}
          </Field>
          <p>
            <button className={goals.length > 0 ? "button second" : "button"} type="submit">
              {t.govShow()}
            </button>
          </p>
        </form>
      </div>
    </Section>
  );
}

function Comparison({
  view,
  language,
  asOf,
}: {
  view: GovernmentComparisonView;
  language: Language;
  asOf: string | null;
}) {
  const t = inLanguage(language);
  const { governments } = view;
  const ordered = gapOrder.flatMap((state) => governments.filter((one) => one.state === state));
  return (
    <>
      <Section id="short" title={t.govInShort()}>
        <ul className="plain short">
          {summaryOf(governments, language).map(({ state, words }) => (
            <li key={state}>
              <Mark shape={gapShapes[state]}>{words}</Mark>
            </li>
          ))}
        </ul>
        <p className="soft">{t.govSilenceMeaning()}</p>
      </Section>
      <Section id="each" title={t.govEach()}>
        <ul className="governments">
          {ordered.map((government) => (
            <li key={government.id} id={government.id}>
              <GovernmentEvidence government={government} view={view} language={language} asOf={asOf} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** Who does what in one sentence per state, the silent ones first after those who act. */
export function summaryOf(
  governments: readonly Government[],
  language: Language,
): { state: GapState; words: string }[] {
  const t = inLanguage(language);
  const inState = (wanted: GapState) => governments.filter(({ state }) => state === wanted);
  const sentence = (
    state: GapState,
    one: (facts: { count: string; list: string }) => string,
    many: (facts: { count: string; list: string }) => string,
    none: string | null,
  ) => {
    const found = inState(state);
    if (found.length === 0) return none === null ? [] : [{ state, words: none }];
    const facts = {
      count: wordNumber(found.length, language),
      list: wordList(
        found.map((government) => governmentName(government, language)),
        language,
      ),
    };
    return [{ state, words: plural(found.length, language, one, many)(facts) }];
  };
  return [
    ...sentence("committed", t.govCommittedOne, t.govCommittedMany, t.govCommittedNone()),
    ...sentence("competent-but-silent", t.govSilentOne, t.govSilentMany, t.govSilentNone()),
    ...sentence("declined", t.govDeclinedOne, t.govDeclinedMany, null),
    ...sentence("unknown", t.govUnknownOne, t.govUnknownMany, null),
  ];
}
