/** The frame of every page: strip of languages, masthead, path, content, foot. No script, no inline style. */
import { type Language, languages } from "@napar/domain/text";
import type { ReactNode } from "react";
import { inLanguage } from "../messages/index.js";
import { TableMark } from "./table-mark.js";

export type NavLink = { href: string; label: string; current?: boolean };
export type NavGroup = { title: string; links: readonly NavLink[] };
export type Crumb = { label: ReactNode; href?: string };

export const languageNames: Record<Language, string> = {
  nl: "Nederlands",
  fr: "Français",
  de: "Deutsch",
  en: "English",
};

export type FrameProps = {
  language: Language;
  homeHref: string;
  /** The same page in each language. */
  alternates: Record<Language, string>;
  mainNav: readonly NavLink[];
  /** The whole menu, at the foot of the page: every part of the site, in groups. */
  footNav: readonly NavGroup[];
  crumbs?: readonly Crumb[];
  /** A way out at the head of the strip, where people look for help. */
  leave?: NavLink;
  footNotes: ReactNode;
  children: ReactNode;
};

/** Everything inside `body`. */
export function Frame(props: FrameProps) {
  const { language, homeHref, alternates, mainNav, footNav, crumbs, leave, footNotes, children } = props;
  const t = inLanguage(language);
  return (
    <>
      <a className="skip" href="#content">
        {t.skipToContent()}
      </a>
      <header>
        <div className="strip">
          <div className="wrap">
            {leave ? (
              <a className="leave" href={leave.href} rel="noreferrer">
                {leave.label}
              </a>
            ) : null}
            <nav className="langs" aria-label={t.languageNav()}>
              <ul>
                {languages.map((code) => (
                  <li key={code}>
                    <a
                      href={alternates[code]}
                      lang={code}
                      hrefLang={code}
                      aria-current={code === language ? "true" : undefined}
                    >
                      {languageNames[code]}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </div>
        <div className="masthead">
          <div className="wrap">
            <a className="brand" href={homeHref}>
              <TableMark />
              <b>{t.siteName()}</b>
              <span>{t.siteTagline()}</span>
            </a>
            <nav className="mainnav" aria-label={t.mainNav()}>
              <ul>
                {mainNav.map((link) => (
                  <NavItem key={link.href} link={link} />
                ))}
              </ul>
            </nav>
            <a className="tomenu" href="#menu">
              {t.menu()}
            </a>
          </div>
        </div>
      </header>
      {crumbs && crumbs.length > 0 ? (
        <Crumbs crumbs={crumbs} language={language} homeHref={homeHref} />
      ) : null}
      <main id="content" className="wrap" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <div className="wrap">
          <nav id="menu" aria-label={t.footNav()} tabIndex={-1}>
            {footNav.map(({ title, links }, index) => (
              <div key={title}>
                <h2 id={`menu-${index + 1}`}>{title}</h2>
                <ul aria-labelledby={`menu-${index + 1}`}>
                  {links.map((link) => (
                    <NavItem key={link.href} link={link} />
                  ))}
                </ul>
              </div>
            ))}
          </nav>
          {footNotes}
        </div>
      </footer>
    </>
  );
}

function NavItem({ link }: { link: NavLink }) {
  return (
    <li>
      <a href={link.href} aria-current={link.current ? "page" : undefined}>
        {link.label}
      </a>
    </li>
  );
}

function Crumbs({
  crumbs,
  language,
  homeHref,
}: Pick<FrameProps, "language" | "homeHref"> & { crumbs: readonly Crumb[] }) {
  const t = inLanguage(language);
  return (
    <nav className="crumbs wrap" aria-label={t.crumbsLabel()}>
      <ol>
        <li>
          <a href={homeHref}>{t.home()}</a>
        </li>
        {crumbs.map((crumb, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: the order of a path is its identity
            key={index}
            aria-current={index === crumbs.length - 1 ? "page" : undefined}
          >
            {crumb.href && index < crumbs.length - 1 ? <a href={crumb.href}>{crumb.label}</a> : crumb.label}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Head of a page: a small line above, the title, a lead, and what else belongs to it. */
export function PageHead({
  kicker,
  title,
  lead,
  children,
}: {
  kicker?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="head">
      {kicker ? <p className="kicker">{kicker}</p> : null}
      <h1>{title}</h1>
      {lead ? <p className="lead">{lead}</p> : null}
      {children}
    </div>
  );
}

/** A part of a page under its own heading; `id` is the anchor and names the region. */
export function Section({
  id,
  title,
  hideTitle = false,
  className = "",
  children,
}: {
  id: string;
  title: ReactNode;
  hideTitle?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section className={`section ${className}`.trim()} id={id} aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`} className={hideTitle ? "hidden" : undefined}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** State of the page, permanent link, what else can be had of it. */
export function Stamp({ children }: { children: ReactNode }) {
  return <div className="stamp">{children}</div>;
}
