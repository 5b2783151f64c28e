/** What a page is: a route, and a function from a request to what the page says. */
import type { ApiClient, Reply } from "@napar/api/client";
import type { IsoDate } from "@napar/domain/calendar";
import type { Language } from "@napar/domain/text";
import type { Crumb } from "@napar/ui";
import type { ReactElement } from "react";

/** Main parts of the site; the one a page belongs to is marked in the menu. */
export type SiteSection =
  | "plans"
  | "authorities"
  | "places"
  | "competence"
  | "contact"
  | "commitments"
  | "matrix"
  | "about"
  | "sources"
  | "accessibility"
  | "glossary"
  | "search"
  | "measures"
  | "indicators"
  | "map"
  | "compare"
  | "gaps"
  | "organisations"
  | "bodies"
  | "practices"
  | "events"
  | "follow"
  | "corrections"
  | "data";

export type PageRequest = {
  language: Language;
  /** Path below the language, with its parameters filled in: `/places/44021`. */
  path: string;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  client: ApiClient;
  today: IsoDate;
  /** The day whose end the reader asks about, `?asOf=`; `null`: now. A day that does not exist or is to come is refused before. */
  asOf: IsoDate | null;
  /** Public address of the site without a slash at the end; empty where none is set. */
  publicUrl: string;
  /** Address of whoever runs this installation: a mail address or a web address. */
  contact: string | null;
  /** The organisation that runs this installation, by its identifier; missing: not said. */
  operator?: string | null;
};

/** What a reader sent with a form. `client` asks the API in the name of the sender's connection. */
export type Submission = PageRequest & { form: URLSearchParams };

/** The same content as a file, or what tells of its changes. `href` may be relative to the site. */
export type PageFormat = { type: string; href: string; label: string };
export type PageFeed = { type: "application/atom+xml" | "text/calendar"; href: string; title: string };

export type Island = "municipality-finder" | "name-finder" | "public-form";

export type Page = {
  kind: "page";
  status?: 200 | 400 | 404;
  title: string;
  description: string;
  section?: SiteSection;
  /** Path from the front page, which is left out; the last one is this page. */
  crumbs?: readonly Crumb[];
  /** Scripts of the page. It is complete without them. */
  islands?: readonly Island[];
  /** A link to leave at once, where people look for help. */
  leave?: { href: string; label: string };
  /** The address holds a reader's answers: no browser, cache or memory of ours keeps the page. */
  isUnkept?: true;
  /** It shows the day of `asOf` where one is asked; the frame of the site says so. A page without it says it shows today. */
  asOfIsShown?: true;
  /** A description for machines: one JSON-LD object. */
  jsonLd?: object;
  formats?: readonly PageFormat[];
  feeds?: readonly PageFeed[];
  /** What one would follow from here, as the query of `/follow`: `plan=napar-be`. */
  follow?: string;
  /** What one would correct here, as the query of `/corrections/new`: `about=plan&id=napar-be`. */
  correct?: string;
  /** Path of a picture of the page, for those who pass its address on. */
  picture?: string;
  /** `embed`: without the frame of the site, for the pages of others. */
  layout?: "site" | "embed";
  body: ReactElement;
};

/** A file, or a document that is no page. */
export type FileAnswer = {
  kind: "document";
  type: string;
  body: string | Uint8Array;
  /** It is to be saved under this name. */
  fileName?: string;
  headers?: Readonly<Record<string, string>>;
};

export type PageAnswer = Page | FileAnswer | { kind: "redirect"; to: string } | { kind: "notFound" };

/** `path` is written as in Hono, below the language: `/places/:code`. */
export type PageRoute = {
  path: string;
  answer: (request: PageRequest) => Promise<PageAnswer> | PageAnswer;
  /** Takes the form of the page. Its answer is kept by nobody. */
  submit?: (request: Submission) => Promise<PageAnswer> | PageAnswer;
};

export const notFound: PageAnswer = { kind: "notFound" };
export const redirectTo = (to: string): PageAnswer => ({ kind: "redirect", to });

/** The API refused something a page cannot do without; the portal shows the error page of that status. */
export class ApiRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** The value of a reply, or the error page. For replies whose refusal the page words itself, read `reply.ok`. */
export function unwrap<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new ApiRefusal(reply.problem.status, `${reply.problem.title}: ${reply.problem.detail ?? ""}`);
}

/** Address of a page in a language: `hrefTo("nl", "/places/44021", { date })`. Empty parameters are left out. */
export function hrefTo(
  language: Language,
  path: string,
  query: Record<string, string | number | undefined | null> = {},
): string {
  const entries = Object.entries(query);
  if (entries.length === 0) return `/${language}${path}`;
  const parameters = new URLSearchParams();
  for (const [name, value] of entries)
    if (value !== undefined && value !== null && value !== "") parameters.set(name, String(value));
  const text = parameters.toString();
  return `/${language}${path}${text ? `?${text}` : ""}`;
}
