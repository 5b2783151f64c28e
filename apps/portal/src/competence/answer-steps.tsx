/** How we come to the answer: each step with its articles. */
import type { Step } from "@napar/domain/competence";
import { inLanguage, LangMark } from "@napar/ui";
import { wordStep } from "@napar/ui/wording";
import type { Shown } from "./answer-holders.js";
import { ArticleList } from "./article-list.js";

/** Steps whose sentences are a list of things rather than one thought. */
const separate: ReadonlySet<Step["kind"]> = new Set(["transfer", "limits", "cooperation"]);

export function ExplainedStep({ step, language, names }: Shown & { step: Step }) {
  const t = inLanguage(language);
  const { title, sentences, articles } = wordStep(step, language, names);
  const own = sentences.filter((sentence) => sentence.language === language && !sentence.isCourtesy);
  const translated = sentences.filter((sentence) => sentence.language === language && sentence.isCourtesy);
  const foreign = sentences.filter((sentence) => sentence.language !== language);
  return (
    <li>
      <div>
        <h3>{title}</h3>
        {separate.has(step.kind) ? (
          own.map((sentence) => <p key={sentence.text}>{sentence.text}</p>)
        ) : (
          <p>{own.map((sentence) => sentence.text).join(" ")}</p>
        )}
        {translated.length > 0 ? (
          <div className="remarks">
            {translated.map((sentence) => (
              <p key={sentence.text}>{sentence.text}</p>
            ))}
            <LangMark shape="courtesy">{t.courtesyTranslation()}</LangMark>
          </div>
        ) : null}
        {foreign.length > 0 ? (
          <div className="remarks">
            {foreign.map((sentence) => (
              <p key={sentence.text} lang={sentence.language}>
                {sentence.text}
              </p>
            ))}
            <LangMark shape="authentic">{t.onlyFoundInEn()}</LangMark>
          </div>
        ) : null}
      </div>
      {articles.length > 0 ? (
        <ArticleList className="law" articles={articles} language={language} />
      ) : (
        <p className="law soft">{t.competenceNoArticle()}</p>
      )}
    </li>
  );
}
