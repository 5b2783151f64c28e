import type { PlaceSubjectView } from "@napar/api/client";
import type { ReportRoute } from "@napar/domain/contact-point";
import { lifeDomains } from "@napar/domain/framework";
import type { Language } from "@napar/domain/text";
import { Empty, inLanguage, PageHead, Section, SourceLine, Stamp, Table } from "@napar/ui";
import { wordDate, wordNumber } from "@napar/ui/wording";
import { MeasureSummaries } from "../measure/measure-list-parts.js";
import { hrefTo } from "../page/page.js";
import { Paging } from "../page/paging.js";
import { planColumns } from "../plan/plan-columns.js";
import { DoorPoints } from "./place-doors.js";
import { ActingGovernments } from "./subject-governments.js";
import { subjectLead, subjectName } from "./subject-words.js";

type Props = {
  language: Language;
  today: string;
  view: PlaceSubjectView;
  /** Name of the municipality. */
  place: string;
  /** Where to turn with something that happened in this field of life. */
  route: ReportRoute;
};

/** What is done on a subject in a municipality: who may act and who is silent, plans, measures, and where to turn. */
export function SubjectPage({ language, today, view, place, route }: Props) {
  const t = inLanguage(language);
  const subject = subjectName(view.subject, language);
  const path = `/places/${view.place.code}/subjects/${view.subject}`;
  const { measures } = view;
  const others = lifeDomains
    .map(({ id, name }) => ({ id, name: name[language] }))
    .filter(({ id }) => id !== view.subject)
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <>
      <PageHead
        kicker={t.subjectKicker()}
        title={t.subjectTitle({ subject, place })}
        lead={subjectLead(view, language)}
      />
      <Section id="measures" title={t.subjectMeasures()}>
        {measures.total === 0 ? (
          <Empty title={t.subjectMeasuresNone()}>{t.subjectMeasuresNoneWhy()}</Empty>
        ) : (
          <>
            <MeasureSummaries language={language} rows={measures.items} namesPlan />
            <Paging
              language={language}
              {...{ page: measures.page, total: measures.total, pageSize: measures.pageSize }}
              hrefOf={(page) => hrefTo(language, path, { page: page > 1 ? page : undefined })}
            />
          </>
        )}
      </Section>
      <Section id="who" title={t.subjectWho()}>
        {view.governments.length === 0 ? (
          <Empty title={t.subjectWhoNone()}>{t.subjectWhoNoneWhy()}</Empty>
        ) : (
          <>
            <p>{t.subjectWhoLead()}</p>
            <ActingGovernments view={view} language={language} />
          </>
        )}
      </Section>
      {view.plans.length > 0 ? <PlansOn view={view} language={language} /> : null}
      <Section id="turn" title={t.subjectTurn()}>
        <p>{t.subjectTurnLead({ place })}</p>
        <DoorPoints points={route.points.filter(({ why }) => why.kind === "rule")} language={language} />
        <p className="buttons">
          <a
            className="button"
            href={hrefTo(language, "/contact-points", { place: view.place.code, edit: 1 })}
          >
            {t.subjectTurnButton()}
          </a>
        </p>
      </Section>
      <Section id="other" title={t.subjectOther({ place })}>
        <ul className="place-names">
          {others.map(({ id, name }) => (
            <li key={id}>
              <a href={hrefTo(language, `/places/${view.place.code}/subjects/${id}`)}>{name}</a>
            </li>
          ))}
        </ul>
      </Section>
      <SourceLine>
        {t.subjectSource({ date: wordDate(view.on, language), law: wordDate(view.legal.asOf, language) })}
      </SourceLine>
      <Stamp>
        <span>{t.stampState({ date: wordDate(today, language) })}</span>
        <a href={hrefTo(language, path)}>{t.stampPermanent()}</a>
        <a href={`/api/v1${path}`}>{t.stampJson()}</a>
      </Stamp>
    </>
  );
}

function PlansOn({ view, language }: { view: PlaceSubjectView; language: Language }) {
  const t = inLanguage(language);
  const { title, authorityAndScope, status } = planColumns(language);
  return (
    <Section id="plans" title={t.subjectPlans()}>
      <Table
        caption={t.subjectPlans()}
        hideCaption
        rows={view.plans}
        rowKey={({ id }) => id}
        columns={[
          title,
          authorityAndScope,
          status,
          {
            head: t.subjectMeasuresHere(),
            kind: "num",
            cell: ({ measuresHere }) => wordNumber(measuresHere, language),
          },
        ]}
      />
    </Section>
  );
}
