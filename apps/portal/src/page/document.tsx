/** A whole HTML document around a page. */
import type { IsoDate } from "@napar/domain/calendar";
import { type Language, languages } from "@napar/domain/text";
import { Frame, inLanguage, linkTo, Rich } from "@napar/ui";
import type { Assets } from "../assets/assets.js";
import { menusOf } from "./menus.js";
import { hrefTo, type Page } from "./page.js";
import { DayShown, feedsOf, PageTools } from "./page-tools.js";

type DocumentProps = {
  page: Page;
  language: Language;
  /** Path below the language, and the query with its question mark or nothing. */
  path: string;
  search: string;
  /** The day that was asked about. */
  asOf: IsoDate | null;
  today: IsoDate;
  assets: Assets;
  /** Public address of the site for search engines, without a slash at the end; relative addresses without it. */
  publicUrl: string;
};

export function Document(props: DocumentProps) {
  const { page, language, path, search, assets, publicUrl } = props;
  const t = inLanguage(language);
  const alternates = Object.fromEntries(
    languages.map((code) => [code, `/${code}${path}${search}`]),
  ) as Record<Language, string>;
  const isHome = path === "/";
  const isEmbed = page.layout === "embed";
  const isListed = (page.status ?? 200) === 200 && !isEmbed && !page.isUnkept;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{isHome ? `${t.siteName()}: ${t.siteTagline()}` : `${page.title} | ${t.siteName()}`}</title>
        <meta name="description" content={page.description} />
        <meta name="color-scheme" content="light dark" />
        {/* The site itself does not stand within the page of another: links open a window of their own. */}
        {isEmbed ? <base target="_blank" /> : null}
        {isListed ? (
          <>
            <link rel="canonical" href={`${publicUrl}${alternates[language]}`} />
            {languages.map((code) => (
              <link key={code} rel="alternate" hrefLang={code} href={`${publicUrl}${alternates[code]}`} />
            ))}
            <link rel="alternate" hrefLang="x-default" href={`${publicUrl}/`} />
          </>
        ) : (
          <meta name="robots" content="noindex" />
        )}
        <meta property="og:title" content={page.title} />
        <meta property="og:description" content={page.description} />
        <meta property="og:type" content="website" />
        {/* Those who show a picture want its whole address. */}
        {publicUrl ? (
          <>
            <meta
              property="og:image"
              content={`${publicUrl}${page.picture ?? `/pictures/napar-${language}.png`}`}
            />
            <meta name="twitter:card" content="summary_large_image" />
          </>
        ) : null}
        {[...(page.formats ?? []), ...feedsOf(page, language)].map((other) => (
          <link
            key={other.href}
            rel="alternate"
            type={other.type}
            href={other.href}
            title={"title" in other ? other.title : other.label}
          />
        ))}
        <meta property="og:locale" content={`${language}_${language === "en" ? "GB" : "BE"}`} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {assets.fonts.map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="" />
        ))}
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {(page.islands ?? []).map((island) => {
          const src = assets.scriptOf(island);
          return src ? <script key={island} type="module" src={src} /> : null;
        })}
      </head>
      <body>{isEmbed ? <Embedded {...props} /> : <Framed {...props} alternates={alternates} />}</body>
    </html>
  );
}

function Framed(props: DocumentProps & { alternates: Record<Language, string> }) {
  const { page, language, path, alternates } = props;
  const t = inLanguage(language);
  const correct = page.correct ?? `about=page&id=${encodeURIComponent(path)}`;
  return (
    <Frame
      {...menusOf(language, page.section)}
      language={language}
      homeHref={hrefTo(language, "/")}
      alternates={alternates}
      crumbs={page.crumbs}
      leave={page.leave}
      footNotes={
        <>
          <p>{t.footAttribution()}</p>
          <p>
            <Rich text={t.footMistake()} parts={[linkTo(hrefTo(language, `/corrections/new?${correct}`))]} />
          </p>
        </>
      }
    >
      <DayShown {...props} />
      {page.body}
      <PageTools {...props} />
      <Description {...props} />
    </Frame>
  );
}

/** Within the page of another: the content, and where it comes from. */
function Embedded(props: DocumentProps) {
  const { page, language, publicUrl } = props;
  const t = inLanguage(language);
  return (
    <>
      <main id="content" className="embed">
        {page.body}
        <p>
          <a href={`${publicUrl}${hrefTo(language, "/")}`} target="_blank" rel="noopener">
            {t.embedSource({ site: t.siteName() })}
          </a>
        </p>
      </main>
      <Description {...props} />
    </>
  );
}

/** A data block: no browser runs it. Nothing in it may end it. */
function Description({ page }: DocumentProps) {
  if (!page.jsonLd) return null;
  const text = JSON.stringify(page.jsonLd).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without "<"; React would escape the quotes
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
