/** What the pages of all registers have in common: a search, a list, the source of an entry. */
import type { Collection, Reply } from "@napar/api/client";
import type { RecordSource } from "@napar/domain/framework";
import { type Language, type LocalizedText as LocalizedTextData, readText } from "@napar/domain/text";
import {
  type Column,
  Empty,
  Field,
  inLanguage,
  LocalizedText,
  PageHead,
  plainText,
  Section,
  SourceLine,
  Stamp,
  Table,
} from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import type { ReactNode } from "react";
import { apiFormat, tableFormats } from "../data/formats.js";
import { hrefTo, type PageRoute, type SiteSection, unwrap } from "../page/page.js";
import { Paging, pageNumber } from "../page/paging.js";
import { confidenceWord, documentTitles } from "../plan/plan-words.js";

type Words = { title: string; lead: string; count: (total: number) => string };
type ListOptions<Entry> = {
  path: string;
  section: SiteSection;
  words: (language: Language) => Words;
  list: (
    client: Parameters<PageRoute["answer"]>[0]["client"],
    query: { text?: string; page: number; pageSize?: number },
  ) => Promise<Reply<Collection<Entry>>>;
  columns: (language: Language) => readonly [Column<Entry>, ...Column<Entry>[]];
  /** Instead of a table. */
  body?: (entries: readonly Entry[], language: Language) => ReactNode;
  pageSize?: number;
  /** Short answers: on a phone one row after the other, not a card each. */
  isShort?: boolean;
};

/** The page that lists a register. */
export const registerListRoute = <Entry extends { id: string }>({
  path,
  section,
  words,
  list,
  columns,
  body,
  pageSize,
  isShort = false,
}: ListOptions<Entry>): PageRoute => ({
  path,
  answer: async ({ language, client, today, query }) => {
    const t = inLanguage(language);
    const { title, lead, count } = words(language);
    const text = (query.get("text") ?? "").trim().slice(0, 200);
    const page = pageNumber(query);
    const asked = { ...(text && { text }), page, ...(pageSize && { pageSize }) };
    const found = unwrap(await list(client, asked));
    const hrefOf = (to: number) => hrefTo(language, path, { text, page: to > 1 ? to : null });
    return {
      kind: "page",
      ...{ title, description: lead, section },
      crumbs: [{ label: title }],
      formats: [...tableFormats(path.slice(1)), apiFormat(path, { text, pageSize: 100 })],
      body: (
        <>
          <PageHead title={title} lead={lead} />
          <Section id="filters" title={t.registerFilterHeading()} hideTitle>
            <form className="filters panel" method="get" action={hrefTo(language, path)}>
              <div className="wide">
                <Field id="text" label={t.registerFilterText()}>
                  {(tie) => <input type="search" name="text" defaultValue={text} {...tie} />}
                </Field>
              </div>
              <p className="buttons">
                <button className="button" type="submit">
                  {t.registerSearch()}
                </button>
                {text ? <a href={hrefTo(language, path)}>{t.registerClear()}</a> : null}
              </p>
            </form>
          </Section>
          <Section id="list" title={count(found.total)}>
            {found.total === 0 ? (
              <Empty title={text ? t.registerEmpty({ text }) : t.registerNothing()}>
                {t.registerEmptyWhy()}{" "}
                {text ? <a href={hrefTo(language, path)}>{t.registerClear()}</a> : null}
              </Empty>
            ) : body ? (
              body(found.items, language)
            ) : (
              <Table
                caption={title}
                hideCaption
                className={isShort ? "lines" : ""}
                rows={found.items}
                rowKey={({ id }) => id}
                columns={columns(language)}
              />
            )}
            <Paging {...{ language, page, hrefOf }} total={found.total} pageSize={found.pageSize} />
          </Section>
          <Stamp>
            <span>{t.stampState({ date: wordDate(today, language) })}</span>
            <a href={hrefOf(page)}>{t.stampPermanent()}</a>
          </Stamp>
        </>
      ),
    };
  },
});

/** Where an entry comes from, and how sure it is. */
export function EntrySource({
  source,
  language,
}: {
  source: RecordSource | null | undefined;
  language: Language;
}) {
  const t = inLanguage(language);
  const docs = documentTitles(source?.docs, language).join(", ") || t.notStated();
  const note = source?.note;
  return (
    <SourceLine>
      {t.registerSourceOf({ docs, confidence: confidenceWord(source?.confidence, language) })}{" "}
      {source?.url ? (
        <a href={source.url} rel="noreferrer">
          {source.url}
        </a>
      ) : null}
      {note ? (
        <span className="under">
          {typeof note === "string" ? (
            <span lang={language === "en" ? undefined : "en"}>{note}</span>
          ) : (
            <LocalizedText text={note} language={language} />
          )}
        </span>
      ) : null}
    </SourceLine>
  );
}

/** Texts as a list. That they are our translation is said once, after the last one. */
function TextList({ texts, language }: { texts: readonly LocalizedTextData[]; language: Language }) {
  const [only] = texts;
  if (texts.length === 1) return <LocalizedText text={only} language={language} />;
  const isCourtesy = (text: LocalizedTextData) => readText(text, language)?.state === "courtesy";
  const last = texts.findLast(isCourtesy);
  return (
    <ul className="plain spaced">
      {texts.map((text) => (
        <li key={plainText(text, "en")}>
          <LocalizedText text={text} language={language} mark={text === last || !isCourtesy(text)} />
        </li>
      ))}
    </ul>
  );
}

/** What a row shows of some texts, or nothing. */
export const textRow = (
  texts: readonly (LocalizedTextData | null | undefined)[] | null | undefined,
  language: Language,
): ReactNode => {
  const known = (texts ?? []).filter((text) => text !== null && text !== undefined);
  return known.length === 0 ? null : <TextList key="texts" texts={known} language={language} />;
};
