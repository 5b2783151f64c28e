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
  | "glossary";

export type PageRequest = {
  language: Language;
  /** Path below the language, with its parameters filled in: `/places/44021`. */
  path: string;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  client: ApiClient;
  today: IsoDate;
  /** Address of whoever runs this installation: a mail address or a web address. */
  contact: string | null;
};

export type Island = "municipality-finder";

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
  body: ReactElement;
};

export type PageAnswer = Page | { kind: "redirect"; to: string } | { kind: "notFound" };

/** `path` is written as in Hono, below the language: `/places/:code`. */
export type PageRoute = { path: string; answer: (request: PageRequest) => Promise<PageAnswer> | PageAnswer };

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
