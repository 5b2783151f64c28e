/** A whole HTML document around a page. */
import { type Language, languages } from "@napar/domain/text";
import { Frame, inLanguage, linkTo, type NavLink, Rich } from "@napar/ui";
import type { Assets } from "../assets/assets.js";
import { hrefTo, type Page, type SiteSection } from "./page.js";

type DocumentProps = {
  page: Page;
  language: Language;
  /** Path below the language, and the query with its question mark or nothing. */
  path: string;
  search: string;
  assets: Assets;
  /** Public address of the site for search engines, without a slash at the end; relative addresses without it. */
  publicUrl: string;
};

export function Document({ page, language, path, search, assets, publicUrl }: DocumentProps) {
  const t = inLanguage(language);
  const alternates = Object.fromEntries(
    languages.map((code) => [code, `/${code}${path}${search}`]),
  ) as Record<Language, string>;
  const { mainNav, footNav } = menus(language, page.section);
  const isHome = path === "/";
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{isHome ? `${t.siteName()}: ${t.siteTagline()}` : `${page.title} | ${t.siteName()}`}</title>
        <meta name="description" content={page.description} />
        <meta name="color-scheme" content="light dark" />
        {(page.status ?? 200) === 200 ? (
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
      <body>
        <Frame
          language={language}
          homeHref={hrefTo(language, "/")}
          alternates={alternates}
          mainNav={mainNav}
          footNav={footNav}
          crumbs={page.crumbs}
          leave={page.leave}
          footNotes={
            <>
              <p>{t.footAttribution()}</p>
              <p>
                <Rich text={t.footMistake()} parts={[linkTo(`${hrefTo(language, "/about")}#mistake`)]} />
              </p>
            </>
          }
        >
          {page.body}
        </Frame>
      </body>
    </html>
  );
}

function menus(language: Language, section: SiteSection | undefined) {
  const t = inLanguage(language);
  const link = (id: SiteSection, path: string, label: string): NavLink => ({
    href: hrefTo(language, path),
    label,
    current: id === section,
  });
  return {
    mainNav: [
      link("plans", "/plans", t.navPlans()),
      link("authorities", "/authorities", t.navAuthorities()),
      link("places", "/places", t.navPlaces()),
      link("competence", "/competence", t.navCompetence()),
      link("contact", "/contact-points", t.navContact()),
    ],
    footNav: [
      link("commitments", "/commitments", t.navCommitments()),
      link("matrix", "/competence/matrix", t.navMatrix()),
      link("about", "/about", t.navAbout()),
      link("glossary", "/glossary", t.navGlossary()),
      link("sources", "/sources", t.navSources()),
      link("accessibility", "/accessibility", t.navAccessibility()),
      { href: "/api/v1/docs", label: t.navOpenData() },
    ],
  };
}
