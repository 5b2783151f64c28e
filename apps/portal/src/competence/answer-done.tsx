/** Beside who may act: what is done about it in the place, and who stays silent. */
import type { CompetenceAnswerView, PlaceSubjectView } from "@napar/api/client";
import type { Language } from "@napar/domain/text";
import { Empty, inLanguage, Section, SourceLine } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { MeasureSummaries } from "../measure/measure-list-parts.js";
import { hrefTo } from "../page/page.js";
import { ActingGovernments } from "../place/subject-governments.js";
import { subjectLead, subjectName } from "../place/subject-words.js";
import { nameOfSummary } from "./names.js";
import type { AskedQuestion } from "./question.js";

/** Measures shown here; the page of the subject has them all. */
export const mostMeasures = 3;

export function DoneAboutIt({
  done,
  view,
  asked,
  language,
  today,
}: {
  done: readonly PlaceSubjectView[];
  view: CompetenceAnswerView;
  asked: AskedQuestion;
  language: Language;
  today: string;
}) {
  const t = inLanguage(language);
  const place = nameOfSummary(view.place, language);
  if (done.length === 0)
    return (
      <Section id="done" title={t.subjectDone()}>
        <Empty title={t.subjectDoneNoTheme()}>{t.subjectDoneNoThemeWhy()}</Empty>
        <p>
          <a href={`${hrefTo(language, `/places/${view.place.code}`)}#plans`}>
            {t.competenceSeePlace({ place })}
          </a>
        </p>
      </Section>
    );
  return (
    <Section id="done" title={t.subjectDone()}>
      {asked.date === today ? null : <p className="soft">{t.subjectDoneToday()}</p>}
      {done.map((one) => (
        <Subject key={one.subject} view={onField(one, asked.field)} place={place} language={language} />
      ))}
    </Section>
  );
}

/** Of the governments of the subject those that the question is about: who holds its field. */
const onField = (view: PlaceSubjectView, field: string): PlaceSubjectView => ({
  ...view,
  governments: view.governments.filter(({ fields }) => fields.includes(field)),
});

function Subject({ view, place, language }: { view: PlaceSubjectView; place: string; language: Language }) {
  const t = inLanguage(language);
  const subject = subjectName(view.subject, language);
  const { items, total } = view.measures;
  return (
    <section className="stack" aria-labelledby={`done-${view.subject}`}>
      <h3 id={`done-${view.subject}`}>{subject}</h3>
      <p>{subjectLead(view, language)}</p>
      {view.governments.length > 0 ? <ActingGovernments view={view} language={language} /> : null}
      {total > 0 ? (
        <>
          <h4>{t.subjectDoneFirst()}</h4>
          <MeasureSummaries language={language} rows={items.slice(0, mostMeasures)} namesPlan />
        </>
      ) : null}
      <p>
        <a href={hrefTo(language, `/places/${view.place.code}/subjects/${view.subject}`)}>
          {t.subjectDoneAll({ subject, place })}
        </a>
      </p>
      <SourceLine>
        {t.subjectSource({ date: wordDate(view.on, language), law: wordDate(view.legal.asOf, language) })}
      </SourceLine>
    </section>
  );
}
