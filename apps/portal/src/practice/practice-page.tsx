/** One practice: what a city does, for whom, with whom, what helped and what was hard. */
import type { PlanView, PracticeWithFicheView } from "@napar/api/client";
import { lifeDomains } from "@napar/domain/framework";
import type { Language } from "@napar/domain/text";
import {
  Empty,
  inLanguage,
  LocalizedText,
  Mark,
  PageHead,
  plainText,
  Rows,
  Section,
  SourceLine,
  Stamp,
  Table,
} from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { cityName } from "../place/place-look-up.js";
import { EntrySource, textRow } from "../register/register-page.js";

type Props = {
  language: Language;
  today: string;
  practice: PracticeWithFicheView;
  title: string;
  plans: readonly PlanView[];
};

export function PracticePage({ language, today, practice, title, plans }: Props) {
  const t = inLanguage(language);
  const { ficheDescription: fiche } = practice;
  const notStated = <Mark shape="unknown">{t.practiceNotStated()}</Mark>;
  return (
    <>
      <PageHead
        kicker={<LocalizedText text={practice.category} language={language} mark={false} />}
        title={title}
        lead={<LocalizedText text={practice.summary} language={language} />}
      />
      <Section id="actions" title={t.practiceActions()}>
        {practice.actions.length === 0 ? (
          <Empty title={t.practiceActionsNone()} />
        ) : (
          <Actions language={language} practice={practice} />
        )}
      </Section>
      <Section id="about" title={t.indicatorFacts()} hideTitle>
        <Rows
          rows={[
            [
              t.practiceCity(),
              <a key="place" href={hrefTo(language, `/places/${practice.place}`)}>
                {cityName(practice.city, language)}
              </a>,
            ],
            [
              t.practiceThemes(),
              textRow(
                practice.themes.map(({ name }) => name),
                language,
              ) ?? notStated,
            ],
            [t.practiceGoals(), textRow(practice.goals, language) ?? notStated],
            [t.practiceTargetGroups(), textRow(practice.targetGroups, language) ?? notStated],
            [t.practicePartners(), [...practice.partners, ...practice.services].join(", ") || notStated],
            [t.practiceSuccess(), textRow(practice.successFactors, language) ?? notStated],
            [t.practiceChallenges(), textRow(practice.challenges, language) ?? notStated],
            [t.practiceContact(), practice.contact ?? notStated],
            [
              t.practicePlans(),
              plans.length === 0 ? (
                t.practicePlansNone()
              ) : (
                <ul key="plans" className="plain">
                  {plans.map((plan) => (
                    <li key={plan.id}>
                      <a href={hrefTo(language, `/plans/${plan.id}`)}>
                        <LocalizedText text={plan.title} language={language} />
                      </a>
                    </li>
                  ))}
                </ul>
              ),
            ],
            [t.registerRemark(), textRow([practice.note], language)],
          ]}
        />
        {fiche ? (
          <SourceLine>
            {t.practiceFiche({ title: plainText(fiche.title, language), database: fiche.database })}
          </SourceLine>
        ) : null}
        <EntrySource source={practice.source} language={language} />
      </Section>
      <Stamp>
        <span>{t.stampState({ date: wordDate(today, language) })}</span>
        <a href={hrefTo(language, `/practices/${practice.id}`)}>{t.stampPermanent()}</a>
      </Stamp>
    </>
  );
}

function Actions({ language, practice }: Pick<Props, "language" | "practice">) {
  const t = inLanguage(language);
  const nameOf = (id: string) => lifeDomains.find((domain) => domain.id === id)?.name[language] ?? id;
  return (
    <Table
      caption={t.practiceActions()}
      hideCaption
      rows={practice.actions}
      rowKey={({ id }) => id}
      columns={[
        {
          head: t.practiceAction(),
          kind: "words",
          cell: ({ title }) => <LocalizedText text={title} language={language} />,
        },
        { head: t.practiceField(), cell: ({ domains }) => domains.map(nameOf).join(", ") },
        { head: t.practiceCommitment(), cell: ({ eccarCommitments }) => eccarCommitments.join(", ") },
        {
          head: t.practicePartners(),
          cell: ({ partners, services }) => [...partners, ...services].join(", "),
        },
      ]}
    />
  );
}
