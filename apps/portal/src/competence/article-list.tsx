import type { Language } from "@napar/domain/text";
import { inLanguage, LangMark } from "@napar/ui";
import type { Sentence } from "@napar/ui/wording";

/** Articles of law as cited; citations that are our translation say so, once where all of them are. */
export function ArticleList({
  articles,
  language,
  className,
}: {
  articles: readonly Sentence[];
  language: Language;
  className: string;
}) {
  const ours = <LangMark shape="courtesy">{inLanguage(language).courtesyTranslation()}</LangMark>;
  const allOurs = articles.length > 0 && articles.every((article) => article.isCourtesy);
  return (
    <ul className={className}>
      {articles.map((article) => (
        <li
          className="article"
          key={article.text}
          lang={article.language === language ? undefined : article.language}
        >
          {article.text}
          {article.isCourtesy && !allOurs ? <> {ours}</> : null}
        </li>
      ))}
      {allOurs ? <li>{ours}</li> : null}
    </ul>
  );
}
