/** What was found of one kind. */
import type { FoundGroup } from "@napar/api/client";
import type { SoughtWord } from "@napar/domain/suggestion";
import { type Language, type LocalizedText, readText } from "@napar/domain/text";
import { inLanguage, plainText, Section, TextLanguageMark } from "@napar/ui";
import { wordNumber } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { Paging } from "../page/paging.js";
import { pathOfFound } from "./found-address.js";
import { inFoundLanguage, MarkedText, MarkedWords } from "./marked-text.js";
import { filterParameters, type SearchFilter, type ShownKind } from "./search-filter.js";
import type { SiteItem } from "./site-search.js";

/** A line of the results. */
export type FoundLine = {
  key: string;
  path: string;
  title: LocalizedText;
  /** Names the plan it stands in, or tells it from others of its name. */
  beside: LocalizedText | string | null;
  excerpt: LocalizedText | null;
};
export type ShownGroup = { kind: ShownKind; total: number; isAtLeast: boolean; lines: readonly FoundLine[] };

export const groupOfApi = ({ kind, total, isAtLeast, items }: FoundGroup): ShownGroup => ({
  ...{ kind, total, isAtLeast },
  lines: items.map((item) => ({
    key: `${item.plan?.id ?? ""} ${item.id}`,
    path: pathOfFound(kind, item),
    title: item.title,
    // The name of a government in a plan is in one language only; its title tells enough.
    beside: item.plan?.title ?? (kind === "publishedPlan" ? null : item.note),
    excerpt: item.excerpt,
  })),
});

export const lineOfSite = ({ path, title, text, kind }: SiteItem): FoundLine => ({
  ...{ key: path, path, title, beside: kind === "page" ? text : null },
  excerpt: kind === "term" ? text : null,
});

export function kindNames(language: Language): Record<ShownKind, string> {
  const t = inLanguage(language);
  return {
    publishedPlan: t.searchKindPlan(),
    publishedMeasure: t.searchKindMeasure(),
    publishedGoal: t.searchKindGoal(),
    publishedIndicator: t.searchKindIndicator(),
    body: t.searchKindBody(),
    organisation: t.searchKindOrganisation(),
    practice: t.searchKindPractice(),
    event: t.searchKindEvent(),
    place: t.searchKindPlace(),
    authority: t.searchKindAuthority(),
    subject: t.searchKindSubject(),
    term: t.searchKindTerm(),
    page: t.searchKindPage(),
    // Of plans under way the portal shows only what is public, and no people.
    ...{ plan: t.searchKindPlan(), measure: t.searchKindMeasure(), goal: t.searchKindGoal() },
    ...{ indicator: t.searchKindIndicator(), person: "" },
  };
}

export const resultsPerPage = 20;

export function FoundSection({
  group: { kind, total, isAtLeast, lines },
  sought,
  language,
  filter,
}: {
  group: ShownGroup;
  sought: readonly SoughtWord[];
  language: Language;
  filter: SearchFilter;
}) {
  const t = inLanguage(language);
  const count = wordNumber(total, language);
  const to = (change: Partial<SearchFilter>) =>
    hrefTo(language, "/search", filterParameters({ ...filter, page: 1, ...change }));
  const isAlone = filter.kind === kind;
  return (
    <Section
      id={`found-${kind}`}
      title={
        <>
          {kindNames(language)[kind]}{" "}
          <span className="soft">{isAtLeast ? t.searchAtLeast({ count }) : count}</span>
        </>
      }
    >
      <ol className="found" start={isAlone ? (filter.page - 1) * resultsPerPage + 1 : undefined}>
        {lines.map((line) => (
          <FoundItem key={line.key} line={line} sought={sought} language={language} />
        ))}
      </ol>
      {isAlone ? (
        <Paging
          language={language}
          page={filter.page}
          total={total}
          pageSize={resultsPerPage}
          hrefOf={(page) => to({ page })}
        />
      ) : total > lines.length ? (
        <p>
          <a href={to({ kind })}>
            {t.searchShowAll({
              count: isAtLeast ? t.searchAtLeast({ count }) : count,
              kind: kindNames(language)[kind],
            })}
          </a>
        </p>
      ) : null}
    </Section>
  );
}

function FoundItem({
  line: { path, title, beside, excerpt },
  sought,
  language,
}: {
  line: FoundLine;
  sought: readonly SoughtWord[];
  language: Language;
}) {
  const elsewhere = inFoundLanguage(excerpt, sought, language);
  const name = readText(title, language);
  return (
    <li>
      <a href={hrefTo(language, path)}>
        {name ? <MarkedText text={title} sought={sought} language={language} /> : path}
      </a>{" "}
      <TextLanguageMark text={title} language={language} />
      {beside ? (
        <span className="under soft">
          {typeof beside === "string" ? (
            beside
          ) : (
            <span lang={langOf(beside, language)}>{plainText(beside, language)}</span>
          )}
        </span>
      ) : null}
      {elsewhere ? (
        <p className="excerpt" lang={elsewhere.language === language ? undefined : elsewhere.language}>
          <MarkedWords text={elsewhere.text} sought={sought} />
        </p>
      ) : null}
    </li>
  );
}

function langOf(text: LocalizedText, language: Language): Language | undefined {
  const read = readText(text, language);
  return read?.isFallback ? read.language : undefined;
}
