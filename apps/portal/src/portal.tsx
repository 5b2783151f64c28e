/** The public site as one Hono application: routes, languages, errors, caching. No rule about plans or law is here. */
import type { ApiClient } from "@napar/api/client";
import type { IsoDate } from "@napar/domain/calendar";
import { type Language, languages } from "@napar/domain/text";
import { type Context, Hono } from "hono";
import { renderToStaticMarkup } from "react-dom/server";
import type { Assets } from "./assets/assets.js";
import { acceptedLanguage, fallbackLanguage } from "./page/accepted-language.js";
import { readAsOf } from "./page/as-of.js";
import { Document } from "./page/document.js";
import { asOfProblemPage, errorPage, formProblemPage } from "./page/error-page.js";
import {
  ApiRefusal,
  type FileAnswer,
  type Page,
  type PageAnswer,
  type PageRequest,
  type PageRoute,
} from "./page/page.js";
import { PageCache, pageOf, respondWith } from "./page/page-cache.js";
import { readForm } from "./page/read-form.js";
import { embedHeaders, securityHeaders } from "./page/security-headers.js";
import { pageRoutes, rootRoutes } from "./routes.js";

export type PortalOptions = {
  client: ApiClient;
  /**
   * The API as the sender of a form asks it; `connection` is what the server knows of where the form came from,
   * `forwardedFor` what proxies say of it, which the API believes where it knows the proxy.
   */
  clientFor?: (connection: object, forwardedFor: string | null) => ApiClient;
  today: () => IsoDate;
  assets: Assets;
  /** Changes when the content does; pages rendered before are dropped. */
  contentVersion?: () => string;
  /** `false`: every page is rendered anew. */
  cache?: boolean;
  /** Public address for search engines: `https://napar.example`. */
  publicUrl?: string;
  /** Where readers report a mistake: a mail address or a web address. */
  contact?: string;
  /** The organisation that runs the installation, whose law of accessibility counts for it: `dg`. */
  operator?: string | undefined;
  /** Told about every fault that ends in a page 500. */
  onError?: (error: unknown, path: string) => void;
};

/** Paths that belong to the API beside the portal, should both be mounted on one root. */
const apiPaths = /^\/(api|docs|health|livez|readyz|openapi[^/]*\.json)(\/|$)/;

export function createPortal(options: PortalOptions): Hono {
  const { client, today, assets, contentVersion = () => "", onError } = options;
  const publicUrl = (options.publicUrl ?? "").replace(/\/+$/, "");
  const kept = options.cache === false ? null : new PageCache();
  const app = new Hono();

  const render = (page: Page, language: Language, { path, search, asOf }: Shown): string =>
    `<!doctype html>${renderToStaticMarkup(
      <Document {...{ page, language, path, search, asOf, assets, publicUrl }} today={today()} />,
    )}`;

  const errorResponse = (c: Context, status: 400 | 404 | 500): Response => {
    const { language, path } = placeOf(c);
    const html = render(errorPage(status, language), language, { path, search: "", asOf: null });
    return new Response(html, { status, headers: { ...headersFor(language), "cache-control": "no-store" } });
  };

  // First of all, before anything is parsed: a page that was rendered before.
  app.use(async (c, next) => {
    if (!kept || (c.req.method !== "GET" && c.req.method !== "HEAD")) return next();
    const page = kept.find(addressOf(c.req.raw.url), today() + contentVersion());
    if (!page) return next();
    const { headers } = c.req.raw;
    return respondWith(page, headers.get("accept-encoding"), headers.get("if-none-match"));
  });

  app.get("/", (c) => {
    const language = acceptedLanguage(c.req.header("accept-language"));
    return new Response(null, {
      status: 302,
      headers: {
        ...securityHeaders,
        location: `/${language}/`,
        vary: "Accept-Language",
        "cache-control": "private, max-age=0",
      },
    });
  });
  app.get("/favicon.ico", () => redirection("/icon.svg", 301));
  for (const path of ["/assets/*", "/pictures/*", "/icon.svg"])
    app.get(path, (c) => serveAsset(c, assets) ?? errorResponse(c, 404));

  const requestOf = (c: Context, language: Language, asOf: IsoDate | null): PageRequest => {
    const { pathname, searchParams } = new URL(c.req.raw.url);
    const path = decodePath(pathname);
    return {
      language,
      path: path.startsWith(`/${language}/`) ? path.slice(3) : path,
      params: c.req.param() as Record<string, string>,
      query: searchParams,
      client,
      today: today(),
      asOf,
      publicUrl,
      contact: options.contact ?? null,
      operator: options.operator || null,
    };
  };

  /** @param generation the state of the content it was made from; `null`: it is for one reader and kept by nobody */
  const respond = (
    c: Context,
    result: PageAnswer,
    { language, path, asOf }: PageRequest,
    generation: string | null,
  ): Response => {
    if (result.kind === "redirect") return redirection(result.to, generation === null ? 303 : 302);
    if (result.kind === "notFound") return errorResponse(c, 404);
    const { url, headers } = c.req.raw;
    const made =
      result.kind === "document"
        ? pageOf(result.body, headersOfFile(result))
        : pageOf(
            render(result, language, { path, search: new URL(url).search, asOf }),
            headersOfPage(result, language),
          );
    const status = (result.kind === "page" && result.status) || 200;
    const isUnkept =
      generation === null ||
      (result.kind === "page" ? result.isUnkept : result.headers?.["cache-control"] === "no-store");
    if (isUnkept)
      return new Response(made.plain, { status, headers: { ...made.headers, "cache-control": "no-store" } });
    if (status !== 200) return new Response(made.plain, { status, headers: made.headers });
    kept?.keep(addressOf(url), made, generation);
    return respondWith(made, headers.get("accept-encoding"), headers.get("if-none-match"));
  };

  const answer = async (c: Context, language: Language, route: PageRoute): Promise<Response> => {
    const generation = today() + contentVersion();
    const asOf = readAsOf(new URL(c.req.raw.url).searchParams, today());
    const request = requestOf(c, language, asOf.ok ? asOf.value : null);
    const result = asOf.ok ? await route.answer(request) : asOfProblemPage(asOf.error, language);
    return respond(c, result, request, generation);
  };

  const submit = async (
    c: Context,
    language: Language,
    take: NonNullable<PageRoute["submit"]>,
  ): Promise<Response> => {
    const request = requestOf(c, language, null);
    const sent = await readForm(c.req.raw, publicUrl);
    if (!sent.ok) return respond(c, formProblemPage(sent.refusal, language), request, null);
    const sender = options.clientFor?.(c.env as object, c.req.header("x-forwarded-for") ?? null) ?? client;
    return respond(c, await take({ ...request, client: sender, form: sent.form }), request, null);
  };

  for (const route of rootRoutes) app.get(route.path, (c) => answer(c, fallbackLanguage, route));
  for (const language of languages) {
    app.get(`/${language}`, () => redirection(`/${language}/`, 301));
    for (const route of pageRoutes) {
      const { path, submit: take } = route;
      app.get(`/${language}${path}`, (c) => answer(c, language, route));
      if (take) app.post(`/${language}${path}`, (c) => submit(c, language, take));
    }
  }

  app.all("*", (c, next) => {
    const path = c.req.path;
    if (apiPaths.test(path)) return next();
    if (c.req.method !== "GET" && c.req.method !== "HEAD")
      return new Response(null, { status: 405, headers: { ...securityHeaders, allow: "GET, HEAD" } });
    // `/nl/plans/` is `/nl/plans`.
    if (path.length > 4 && path.endsWith("/")) return redirection(path.replace(/\/+$/, ""), 301);
    return errorResponse(c, 404);
  });

  app.onError((error, c) => {
    if (error instanceof ApiRefusal && error.status === 404) return errorResponse(c, 404);
    if (error instanceof ApiRefusal && error.status === 400) return errorResponse(c, 400);
    if (error instanceof URIError) return errorResponse(c, 400);
    onError?.(error, c.req.path);
    return errorResponse(c, 500);
  });

  return app;
}

/** What of an address a page shows. */
type Shown = { path: string; search: string; asOf: IsoDate | null };

const redirection = (location: string, status: 301 | 302 | 303): Response =>
  new Response(null, { status, headers: { ...securityHeaders, location } });

/** Path and query of an address, without parsing it. */
const addressOf = (url: string): string => url.slice(url.indexOf("/", 8));

const decodePath = (path: string): string => {
  decodeURI(path);
  return path;
};

/** Language and path for a page that belongs to no route: from the address, else from the browser. */
function placeOf(c: Context): { language: Language; path: string } {
  const [, first] = c.req.path.split("/");
  const language = languages.find((code) => code === first);
  if (language) return { language, path: c.req.path.slice(3) || "/" };
  return { language: acceptedLanguage(c.req.header("accept-language")), path: "/" };
}

/** What is shown is as it is now, whatever stands between; an unchanged page costs a 304. */
const alwaysAsk = "public, no-cache";

const headersByLanguage = Object.fromEntries(
  languages.map((language) => [
    language,
    {
      ...securityHeaders,
      "content-type": "text/html; charset=utf-8",
      "content-language": language,
      // The address names the language; only the encoding varies.
      vary: "Accept-Encoding",
      "cache-control": alwaysAsk,
    },
  ]),
) as unknown as Record<Language, Record<string, string>>;
const headersFor = (language: Language) => headersByLanguage[language];

const headersOfPage = ({ layout }: Page, language: Language): Record<string, string> =>
  layout === "embed" ? { ...embedOf(headersFor(language)) } : headersFor(language);

const embedOf = (headers: Record<string, string>): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in securityHeaders))),
  ...embedHeaders,
});

const headersOfFile = ({ type, fileName, headers }: FileAnswer): Record<string, string> => ({
  ...securityHeaders,
  "content-type": type,
  vary: "Accept-Encoding",
  "cache-control": alwaysAsk,
  ...(fileName && { "content-disposition": `attachment; filename="${fileName}"` }),
  ...headers,
});

function serveAsset(c: Context, assets: Assets): Response | null {
  const file = assets.fileAt(c.req.path);
  if (!file) return null;
  const accepted = c.req.header("accept-encoding") ?? "";
  const [encoding, body] =
    file.brotli && /\bbr\b/.test(accepted)
      ? ["br", file.brotli]
      : file.gzip && /\bgzip\b/.test(accepted)
        ? ["gzip", file.gzip]
        : [null, file.body];
  return new Response(body as Uint8Array<ArrayBuffer>, {
    headers: {
      ...securityHeaders,
      "content-type": file.type,
      "cache-control": file.immutable ? "public, max-age=31536000, immutable" : "public, max-age=86400",
      ...(file.gzip ? { vary: "Accept-Encoding" } : {}),
      ...(encoding ? { "content-encoding": encoding as string } : {}),
    },
  });
}
