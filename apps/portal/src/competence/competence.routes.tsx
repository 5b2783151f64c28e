import { lifeDomainsOf } from "@napar/domain/framework";
import type { Language } from "@napar/domain/text";
import { Empty, ErrorSummary, type FieldProblem, inLanguage, PageHead, Section } from "@napar/ui";
import { wordDate, wordInstrument, wordList, wordRefusal } from "@napar/ui/wording";
import { apiFormat, tableFormats } from "../data/formats.js";
import { ApiRefusal, hrefTo, type Page, type PageRoute, redirectTo, unwrap } from "../page/page.js";
import { cityName } from "../place/place-look-up.js";
import { mostMeasures } from "./answer-done.js";
import { CompetenceAnswer } from "./answer-page.js";
import { matrixRoute } from "./matrix-page.js";
import { capital, competenceNames, fieldName, isInstrument, nameOfSummary } from "./names.js";
import { type AskedQuestion, parametersOf, readQuestion } from "./question.js";
import { QuestionForm } from "./question-form.js";

/** Questions that show what changes with the day, the place and the institution. */
const examples = [
  { field: "rent-law", instrument: "legislate", place: "Eupen", date: "2019-12-31" },
  { field: "rent-law", instrument: "legislate", place: "Eupen", date: "2020-01-01" },
  { field: "hate-crime", instrument: "prosecute", place: "Charleroi", date: "2025-06-30" },
  { field: "education", instrument: "inspect", place: "Brussel", date: "2025-06-30" },
  { field: "equality-law-housing", instrument: "legislate", place: "Gent", date: "2025-06-30" },
];

export const competenceRoutes: PageRoute[] = [
  {
    path: "/competence",
    answer: async ({ language, query, client, today }) => {
      const read = readQuestion(query, today, language);
      const { asked } = read;
      if (read.kind === "elsewhere") return redirectTo(hrefTo(language, "/competence", parametersOf(asked)));
      if (read.kind === "blank") return questionPage(language, asked, []);
      if (read.kind === "incomplete") return questionPage(language, asked, read.problems);

      const parameters = parametersOf(asked);
      const { date, ...timeless } = parameters;
      const [reply, timeline] = await Promise.all([
        client.answerCompetence(parameters),
        client.competenceTimeline(timeless),
      ]);
      if (reply.ok) {
        const view = reply.value;
        const done = await Promise.all(
          lifeDomainsOf(asked.field).map((subject) =>
            client.subjectOfPlace(view.place.code, subject, { pageSize: mostMeasures }),
          ),
        );
        const names = competenceNames(view);
        const place = nameOfSummary(view.place, language);
        const field = fieldName(asked.field, language);
        const holders = wordList(
          view.answer.holders.map(
            (holder) => names.authority(holder.authority, language) ?? holder.authority,
          ),
          language,
          view.answer.conditional ? "or" : "and",
        );
        const t = inLanguage(language);
        const title = t.competenceAnswerTitle({ field, place });
        const facts = { date: wordDate(date, language), holders };
        const instrument = capital(wordInstrument(view.instrument as never, language));
        return {
          kind: "page",
          section: "competence",
          title,
          description: t.competenceAnswerDescription({ field, instrument, place, ...facts }),
          crumbs: [{ label: t.competenceTitle(), href: hrefTo(language, "/competence") }, { label: title }],
          islands: ["municipality-finder"],
          formats: [
            ...tableFormats("competence-answers", parameters),
            apiFormat("/competence-answers", parameters),
          ],
          body: (
            <>
              <PageHead
                kicker={`${t.competenceTitle()} ${instrument}, ${wordDate(date, language)}`}
                title={title}
                lead={
                  view.answer.conditional
                    ? t.competenceAnswerLeadConditional(facts)
                    : t.competenceAnswerLead(facts)
                }
              />
              <QuestionForm asked={{ ...asked, place }} problems={[]} language={language} />
              <CompetenceAnswer
                view={view}
                timeline={timeline}
                asked={asked}
                done={done.map(unwrap)}
                language={language}
                today={today}
              />
            </>
          ),
        };
      }
      const { problem } = reply;
      if (problem.status >= 500) throw new ApiRefusal(problem.status, problem.title);
      const message = wordRefusal(problem as never, language, competenceNames());
      if (problem.kind === "noHolder") return noHolderPage(language, asked, message);
      return questionPage(language, asked, [{ fieldId: fieldOfProblem(problem.kind), message }]);
    },
  },
  matrixRoute,
];

/** The field of the form that a refusal is about. */
function fieldOfProblem(kind: string): string {
  const fields: Record<string, string> = {
    unknownField: "field",
    unknownInstrument: "instrument",
    unknownPlace: "place",
    ambiguousPlace: "place",
    unknownAspect: "aspect",
    unknownInstitutionLanguage: "institutionLanguage",
    invalidDate: "day",
  };
  return fields[kind] ?? "field";
}

function questionPage(language: Language, asked: AskedQuestion, problems: readonly FieldProblem[]): Page {
  const t = inLanguage(language);
  return {
    kind: "page",
    status: problems.length > 0 ? 400 : 200,
    section: "competence",
    title: t.competenceTitle(),
    description: t.competenceDescription(),
    crumbs: [{ label: t.competenceTitle() }],
    islands: ["municipality-finder"],
    body: (
      <>
        <PageHead title={t.competenceTitle()} lead={t.competenceLead()} />
        <ErrorSummary problems={problems} language={language} />
        <QuestionForm asked={asked} problems={problems} language={language} />
        <Section id="examples" title={t.competenceExamples()}>
          <ul className="plain">
            {examples.map((example) => (
              <li key={JSON.stringify(example)}>
                <a href={hrefTo(language, "/competence", example)}>{wordExample(example, language)}</a>
              </li>
            ))}
          </ul>
          <p>
            <a href={hrefTo(language, "/competence/matrix")}>{t.navMatrix()}</a>
          </p>
        </Section>
      </>
    ),
  };
}

const wordExample = ({ field, instrument, place, date }: (typeof examples)[number], language: Language) =>
  inLanguage(language).competenceExampleLine({
    field: fieldName(field, language),
    instrument: isInstrument(instrument) ? wordInstrument(instrument, language) : instrument,
    place: cityName(place, language),
    date: wordDate(date, language),
  });

/** The question is sound and the data name nobody: an answer of its own, not an error. */
function noHolderPage(language: Language, asked: AskedQuestion, message: string): Page {
  const t = inLanguage(language);
  const title = t.competenceAnswerTitle({
    field: fieldName(asked.field, language),
    place: cityName(asked.place, language),
  });
  return {
    kind: "page",
    section: "competence",
    title,
    description: message,
    crumbs: [{ label: t.competenceTitle(), href: hrefTo(language, "/competence") }, { label: title }],
    islands: ["municipality-finder"],
    formats: tableFormats("competence-answers", parametersOf(asked)),
    body: (
      <>
        <PageHead kicker={t.competenceTitle()} title={title} />
        <QuestionForm asked={asked} problems={[]} language={language} />
        <Section id="answer" title={t.competenceAnswer()} hideTitle className="flush-top">
          <Empty title={t.competenceNoAnswer()}>{message}</Empty>
          <p>
            <a href={hrefTo(language, "/competence/matrix", { field: asked.field, date: asked.date })}>
              {t.competenceSeeMatrix()}
            </a>
          </p>
        </Section>
      </>
    ),
  };
}
