/** What happened in public as an Atom feed (RFC 4287), with older pages of it (RFC 5005). */
import type { ChangesView } from "@napar/api/client";
import { type Followed, titleIn, wordsOfChange } from "@napar/domain/following";
import type { Language } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { changeHref, feedQuery, followedHref, followedName } from "./followed-words.js";

type FeedOptions = {
  changes: ChangesView;
  followed: Followed;
  language: Language;
  publicUrl: string;
  today: string;
  before: string | null;
};

export function atomOf({ changes, followed, language, publicUrl, today, before }: FeedOptions): string {
  const t = inLanguage(language);
  const { items, next } = changes;
  const at = (path: string) => `${publicUrl}${path}`;
  const feed = (query: Record<string, string> = {}) =>
    at(hrefTo(language, "/feed.atom", { ...feedQuery(followed), ...query }));
  const host = publicUrl === "" ? "localhost" : new URL(publicUrl).hostname;
  const idOf = (name: string) => `tag:${host},2026:napar/${name}`;
  const newest = items[0]?.at ?? `${today}T00:00:00Z`;
  const entries = items.map((change) => {
    const plan = titleIn(change.plan.title, language);
    return element("entry", {}, [
      element("id", {}, idOf(`changes/${encodeURIComponent(change.id)}`)),
      element("title", {}, `${wordsOfChange(change, language)} – ${plan}`),
      element("updated", {}, change.at),
      element("link", { rel: "alternate", type: "text/html", href: at(changeHref(change, language)) }),
      element("category", { term: change.type }),
      element("summary", {}, t.followFeedEntry({ plan, day: wordDate(change.day, language) })),
    ]);
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language },
    [
      element("id", {}, idOf(`${language}/feed?${new URLSearchParams(feedQuery(followed))}`)),
      element("title", {}, t.followFeedTitle({ what: followedName(changes.title, language) })),
      element("updated", {}, newest),
      element("author", {}, [element("name", {}, t.siteName())]),
      element("link", { rel: "self", type: "application/atom+xml", href: feed(before ? { before } : {}) }),
      element("link", { rel: "alternate", type: "text/html", href: at(followedHref(followed, language)) }),
      ...(next === null ? [] : [element("link", { rel: "next", href: feed({ before: String(next) }) })]),
      ...entries,
    ],
  )}\n`;
}

function element(
  name: string,
  attributes: Record<string, string>,
  content: string | readonly Xml[] = [],
): Xml {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = typeof content === "string" ? escaped(content) : content.map(({ xml }) => xml).join("");
  const xml = inside === "" ? `<${name}${start.join("")}/>` : `<${name}${start.join("")}>${inside}</${name}>`;
  return { xml, toString: () => xml };
}
type Xml = { readonly xml: string; toString(): string };

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Titles are what others wrote; characters that no XML document may have are left out. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "")
    .replace(/[&<>"]/g, (character) => entities[character] as string);
