import type { PlaceSubjectView } from "@napar/api/client";
import type { Language } from "@napar/domain/text";
import { inLanguage, LocalizedText, Mark, Table } from "@napar/ui";
import { wordDate, wordInstitutionLanguage, wordList, wordNumber } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { type ActingGovernment, actionShapes, actionWords } from "./subject-words.js";

/** The governments that may act, each with what was found of it; every finding leads to what it rests on. */
export function ActingGovernments({ view, language }: { view: PlaceSubjectView; language: Language }) {
  const t = inLanguage(language);
  const { place, subject } = view;
  const fieldName = (id: string) => view.fields.find((field) => field.id === id)?.names[language] ?? id;
  return (
    <Table
      caption={t.subjectWho()}
      hideCaption
      className="acting"
      rows={view.governments}
      rowKey={({ id }) => id}
      rowClass={({ state }) => (state === "silent" ? "silent" : undefined)}
      columns={[
        {
          head: t.subjectGovernment(),
          kind: "title",
          cell: ({ id, names, institutionLanguages }) => (
            <>
              <a href={hrefTo(language, `/authorities/${id}`)}>{names[language]}</a>
              {institutionLanguages.length > 0 ? (
                <span className="ours under soft">
                  {t.subjectOnlyInstitutions({
                    institutions: wordList(
                      institutionLanguages.map((one) => wordInstitutionLanguage(one as never, language)),
                      language,
                      "or",
                    ),
                  })}
                </span>
              ) : null}
            </>
          ),
        },
        {
          head: t.subjectState(),
          cell: (government) => <Finding government={government} language={language} />,
        },
        {
          head: t.mapColumnMeasures(),
          kind: "num",
          cell: ({ id, measures }) =>
            measures > 0 ? (
              <a
                href={hrefTo(language, "/measures", {
                  domain: subject,
                  ...(id === "municipality" ? { place: place.code } : { authority: id }),
                })}
              >
                {wordNumber(measures, language)}
              </a>
            ) : (
              wordNumber(0, language)
            ),
        },
        {
          head: t.subjectMatters(),
          cell: ({ fields }) => (
            <ul className="plain">
              {fields.map((field) => (
                <li key={field}>
                  <a
                    href={hrefTo(language, "/competence", {
                      field,
                      instrument: "legislate",
                      place: place.code,
                      date: view.on,
                    })}
                  >
                    {fieldName(field)}
                  </a>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

function Finding({ government, language }: { government: ActingGovernment; language: Language }) {
  const t = inLanguage(language);
  const { state, plans, declined, asked } = government;
  return (
    <>
      <Mark shape={actionShapes[state]}>{actionWords(state, language)}</Mark>
      {plans.length > 0 ? (
        <span className="under">
          {t.subjectItsPlans()}{" "}
          {plans.map((plan, index) => (
            <span key={plan.id}>
              {index > 0 ? ", " : ""}
              <a href={hrefTo(language, `/plans/${plan.id}`)}>
                <LocalizedText text={plan.title} language={language} mark={false} />
              </a>
            </span>
          ))}
        </span>
      ) : null}
      {declined ? (
        <span className="under">
          <a href={hrefTo(language, `/plans/${declined.plan}/gap-matrix`)}>
            {t.subjectDeclinedOn({ date: wordDate(declined.on, language) })}
          </a>
          {declined.reason ? (
            <>
              : <LocalizedText text={declined.reason} language={language} />
            </>
          ) : null}
        </span>
      ) : null}
      {asked ? (
        <span className="under">
          <a href={hrefTo(language, `/plans/${asked.plan}/gap-matrix`)}>
            {t.subjectAskedOn({ date: wordDate(asked.on, language) })}
          </a>
        </span>
      ) : null}
    </>
  );
}
