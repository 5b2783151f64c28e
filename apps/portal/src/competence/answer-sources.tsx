/** The rules behind the answer, each with its articles, how sure it is and where it was read. */
import type { CompetenceAnswerView } from "@napar/api/client";
import { inLanguage, LangMark, Mark, Section, Table } from "@napar/ui";
import { wordConfidence, wordVerification } from "@napar/ui/wording";
import { confidenceShape, type Shown } from "./answer-holders.js";
import { ArticleList } from "./article-list.js";

export function RulesAndSources({ view, language, names }: Shown & { view: CompetenceAnswerView }) {
  const t = inLanguage(language);
  const rows = view.answer.holders.flatMap((holder) => holder.rules.map((rule) => ({ holder, rule })));
  const sourceOf = (id: string) => view.legal.sources.find((source) => source.id === id);
  return (
    <Section id="sources" title={t.competenceSources()}>
      <Table
        className="rules"
        caption={t.competenceSources()}
        hideCaption
        rows={rows}
        rowKey={({ rule }) => rule.id}
        columns={[
          {
            head: t.competenceHolder(),
            cell: ({ holder, rule }) => (
              <>
                {names.authority(holder.authority, language) ?? holder.authority}
                <small className="soft ruleid">
                  {t.competenceRule()} {rule.id}
                </small>
              </>
            ),
          },
          {
            head: t.competenceArticles(),
            cell: ({ rule }) => (
              <ArticleList
                className="articles"
                language={language}
                articles={rule.legalBases.map(
                  (id) => names.legalBasis?.(id, language) ?? { text: id, language },
                )}
              />
            ),
          },
          {
            head: t.competenceSure(),
            cell: ({ rule }) => (
              <>
                <Mark shape={confidenceShape[rule.confidence]}>
                  {wordConfidence(rule.confidence, language)}
                </Mark>
                <span className="soft block">{wordVerification(rule.verification, language)}</span>
              </>
            ),
          },
          {
            head: t.competenceReadIn(),
            cell: ({ rule }) => {
              const read = rule.sources.flatMap((id) => sourceOf(id) ?? []);
              const named = read.filter((source) => source.kind !== "general-knowledge");
              if (named.length === 0) return <span className="soft">{t.competenceGeneralKnowledge()}</span>;
              return (
                <ul className="read">
                  {named.map((source) => (
                    <li key={source.id} lang={language === "en" ? undefined : "en"}>
                      {source.url ? (
                        <a href={source.url} rel="noreferrer">
                          {source.title}
                        </a>
                      ) : (
                        source.title
                      )}
                    </li>
                  ))}
                  {language === "en" ? null : (
                    <li>
                      <LangMark shape="authentic">{t.shownInEn()}</LangMark>
                    </li>
                  )}
                </ul>
              );
            },
          },
        ]}
      />
      <p className="source">{t.competenceSourcesNote()}</p>
    </Section>
  );
}
