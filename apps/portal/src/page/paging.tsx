/** Pages of a list: the one before, which one this is, the one after. */
import type { Language } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";

/** The page that is asked for; 1 where what stands there is no page. */
export function pageNumber(query: URLSearchParams): number {
  const page = Number(query.get("page") ?? "1");
  return Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1;
}

export function Paging({
  language,
  page,
  total,
  pageSize,
  hrefOf,
}: {
  language: Language;
  page: number;
  total: number;
  pageSize: number;
  hrefOf: (page: number) => string;
}) {
  const t = inLanguage(language);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (pages < 2) return null;
  return (
    <nav className="paging" aria-label={t.pagesLabel()}>
      {page > 1 ? (
        <a href={hrefOf(Math.min(page, pages + 1) - 1)} rel="prev">
          {t.pagePrevious()}
        </a>
      ) : null}
      <span>{t.pageOf({ page, pages })}</span>
      {page < pages ? (
        <a href={hrefOf(page + 1)} rel="next">
          {t.pageNext()}
        </a>
      ) : null}
    </nav>
  );
}
