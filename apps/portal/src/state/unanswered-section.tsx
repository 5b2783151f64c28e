/** Questions nobody answered: who asked whom what, and how long ago. No answer known is never a refusal. */
import { Empty, inLanguage, LocalizedText, Mark, Section } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { documentTitles } from "../plan/plan-words.js";
import { AuthorityName, type StateProps } from "./state-page.js";
import { dayCount, nameIn } from "./state-words.js";

export function UnansweredSection({ view, language }: StateProps) {
  const t = inLanguage(language);
  const { unanswered, questionsAsked, knownFrom } = view.state;
  if (knownFrom === "document") return null;
  return (
    <Section id="unanswered" title={t.stateUnanswered()}>
      {unanswered.length === 0 ? (
        <Empty title={questionsAsked === 0 ? t.stateUnansweredNoQuestion() : t.stateUnansweredNone()} />
      ) : (
        <ul className="questions">
          {unanswered.map(({ id, kind, from, authorities, text, askedOn, days, daysAtLeast, source }) => {
            const date = wordDate(askedOn, language);
            const since = dayCount(days, language);
            return (
              <li key={id}>
                <h3 className="words">
                  <LocalizedText text={text} language={language} />
                </h3>
                <p>
                  {kind === "request"
                    ? t.stateUnansweredAsked({ date, from: from ? nameIn(view.names, from, language) : "" })
                    : t.stateUnansweredHeld({ date })}
                  {", "}
                  {daysAtLeast ? t.stateDaysAtLeast({ days: since }) : t.stateDaysAgo({ days: since })}.
                </p>
                {authorities.length > 0 ? (
                  <>
                    <p className="soft">{t.stateNoAnswerFrom()}</p>
                    <ul className="silences">
                      {authorities.map(({ authority, state }) => (
                        <li key={authority}>
                          <AuthorityName id={authority} view={view} language={language} />{" "}
                          <Mark
                            shape={state === "silent" ? "silent" : "unestablished"}
                            tone={state === "silent" ? "silent" : "unknown"}
                          >
                            {state === "silent" ? t.stateSilent() : t.stateNotObtained()}
                          </Mark>
                        </li>
                      ))}
                    </ul>
                  </>
                ) : null}
                {source ? (
                  <p className="source">
                    {t.source()}:{" "}
                    {source.url ? (
                      <a href={source.url}>{source.title}</a>
                    ) : (
                      documentTitles([source.title], language).join("; ")
                    )}
                  </p>
                ) : null}
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
