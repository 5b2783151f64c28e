/** What should have been there by now, the longest overdue first. */
import { Empty, inLanguage, LocalizedText, PartialDateText, Section, SourceLine, Table } from "@napar/ui";
import { wordNumber } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { AuthorityName, type StateProps } from "./state-page.js";
import { lateWords } from "./state-words.js";

/** A page tells of so many; the rest is in its data. */
const shown = 30;

export function LateSection({ view, language }: StateProps) {
  const t = inLanguage(language);
  const { late, daysSet } = view.state;
  return (
    <Section id="late" title={t.stateLate()}>
      {late.length === 0 ? (
        <Empty title={daysSet === 0 ? t.stateLateNoDay() : t.stateLateNothing()} />
      ) : (
        <Table
          lines
          caption={t.stateLateCaption()}
          rows={late.slice(0, shown).map((item, index) => ({ ...item, key: `${item.kind}-${index}` }))}
          rowKey={({ key }) => key}
          columns={[
            {
              head: t.stateLateWhat(),
              cell: ({ kind, title, measure, indicator }) => {
                const page = measure ? `measures/${measure}` : indicator ? `indicators/${indicator}` : null;
                const words = title ? <LocalizedText text={title} language={language} /> : null;
                return (
                  <>
                    {words && page ? (
                      <a className="words" href={hrefTo(language, `/plans/${view.id}/${page}`)}>
                        {words}
                      </a>
                    ) : (
                      <span className="words">{words}</span>
                    )}
                    <span className={words ? "block soft" : undefined}>{lateWords(kind, language)}</span>
                  </>
                );
              },
            },
            {
              head: t.stateLateWho(),
              cell: ({ authorities }) =>
                authorities.map((id, index) => (
                  <span key={id}>
                    {index > 0 ? ", " : ""}
                    <AuthorityName id={id} view={view} language={language} />
                  </span>
                )),
            },
            {
              head: t.stateLateDue(),
              cell: ({ due }) =>
                due ? (
                  <PartialDateText date={due} language={language} />
                ) : (
                  <span className="soft">{t.stateNoDay()}</span>
                ),
            },
            {
              head: t.stateLateDaysHead(),
              kind: "num",
              cell: ({ days }) => (days === null ? null : wordNumber(days, language)),
            },
          ]}
        />
      )}
      {late.length > shown ? (
        <SourceLine>{t.stateMore({ count: wordNumber(late.length - shown, language) })}</SourceLine>
      ) : null}
    </Section>
  );
}
