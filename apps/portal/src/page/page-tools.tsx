/** Around every page: which day it shows, and what else can be had of it. */
import type { IsoDate } from "@napar/domain/calendar";
import type { Language } from "@napar/domain/text";
import { inLanguage, Note } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { hrefTo, type Page, type PageFeed } from "./page.js";

type ToolsProps = {
  page: Page;
  language: Language;
  /** Path below the language, and the query with its question mark or nothing. */
  path: string;
  search: string;
  asOf: IsoDate | null;
  today: IsoDate;
  publicUrl: string;
};

const withoutDay = (search: string): string => {
  const query = new URLSearchParams(search);
  query.delete("asOf");
  return query.size > 0 ? `?${query}` : "";
};

/** Says of a page that was asked about a day whether it shows that day. */
export function DayShown({ page, language, path, search, asOf }: ToolsProps) {
  if (asOf === null) return null;
  const t = inLanguage(language);
  const date = wordDate(asOf, language);
  return (
    <Note kind="plain">
      {page.asOfIsShown ? t.asOfShown({ date }) : t.asOfNotKept({ date })}{" "}
      {page.asOfIsShown ? (
        <a href={hrefTo(language, `${path}${withoutDay(search)}`)}>{t.asOfBack()}</a>
      ) : null}
    </Note>
  );
}

/** What one can follow by mail has a feed and a calendar too. */
export function feedsOf({ feeds, follow, title }: Page, language: Language): readonly PageFeed[] {
  if (feeds || !follow) return feeds ?? [];
  const t = inLanguage(language);
  return [
    {
      type: "application/atom+xml",
      href: hrefTo(language, `/feed.atom?${follow}`),
      title: t.followFeedTitle({ what: title }),
    },
    {
      type: "text/calendar",
      href: hrefTo(language, `/calendar.ics?${follow}`),
      title: t.followCalendarTitle({ what: title }),
    },
  ];
}

/** Follow, point out a mistake, the address to quote, the same as data. */
export function PageTools({ page, language, path, search, asOf, today, publicUrl }: ToolsProps) {
  const t = inLanguage(language);
  const { follow, correct, formats = [], asOfIsShown } = page;
  const feeds = feedsOf(page, language);
  const ofFeed = { "application/atom+xml": t.followFeed(), "text/calendar": t.followCalendar() };
  const files = [...feeds.map(({ href, type }) => ({ href, label: ofFeed[type] })), ...formats];
  if (!follow && !correct && !asOfIsShown && files.length === 0) return null;
  const query = new URLSearchParams(search);
  query.set("asOf", asOf ?? today);
  const dated = hrefTo(language, `${path}?${query}`);
  return (
    <aside className="page-tools" aria-label={t.toolsLabel()}>
      {follow || correct ? (
        <ul>
          {follow ? (
            <li>
              <a href={hrefTo(language, `/follow?${follow}`)}>{t.toolsFollow()}</a>
            </li>
          ) : null}
          {correct ? (
            <li>
              <a href={hrefTo(language, `/corrections/new?${correct}`)}>{t.toolsCorrect()}</a>
            </li>
          ) : null}
        </ul>
      ) : null}
      {asOfIsShown ? (
        <p>
          {t.toolsCite()} <a href={dated}>{`${publicUrl}${dated}`}</a>
        </p>
      ) : null}
      {files.length > 0 ? (
        <>
          <p>{t.toolsData()}</p>
          <ul>
            {files.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </aside>
  );
}
