/** The public site as one Hono application: routes, languages, errors, caching. No rule about plans or law is here. */
import type { ApiClient } from "@napar/api/client";
import type { IsoDate } from "@napar/domain/calendar";
import { type Language, languages } from "@napar/domain/text";
import { type Context, Hono } from "hono";
import { renderToStaticMarkup } from "react-dom/server";
import type { Assets } from "./assets/assets.js";
import { acceptedLanguage } from "./page/accepted-language.js";
import { Document } from "./page/document.js";
import { errorPage } from "./page/error-page.js";
import { ApiRefusal, type Page, type PageRoute } from "./page/page.js";
import { PageCache, pageOf, respondWith } from "./page/page-cache.js";
import { securityHeaders } from "./page/security-headers.js";
import { pageRoutes } from "./routes.js";

export type PortalOptions = {
  client: ApiClient;
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
  /** Told about every fault that ends in a page 500. */
  onError?: (error: unknown, path: string) => void;
};

/** Paths that belong to the API beside the portal, should both be mounted on one root. */
const apiPaths = /^\/(api|docs|health|livez|readyz|openapi[^/]*\.json)(\/|$)/;

export function createPortal(options: PortalOptions): Hono {
  const { client, today, assets, contentVersion = () => "", publicUrl = "", onError } = options;
  const kept = options.cache === false ? null : new PageCache();
  const app = new Hono();

  const render = (page: Page, language: Language, path: string, search: string): string =>
    `<!doctype html>${renderToStaticMarkup(
      <Document
        page={page}
        language={language}
        path={path}
        search={search}
        assets={assets}
        publicUrl={publicUrl.replace(/\/+$/, "")}
      />,
    )}`;

  const errorResponse = (c: Context, status: 400 | 404 | 500): Response => {
    const { language, path } = placeOf(c);
    const html = render(errorPage(status, language), language, path, "");
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
  app.get("/favicon.ico", (c) => c.redirect("/icon.svg", 301));
  for (const path of ["/assets/*", "/icon.svg", "/robots.txt"]) app.get(path, (c) => serveAsset(c, assets));

  const answer = async (c: Context, language: Language, route: PageRoute): Promise<Response> => {
    const url = new URL(c.req.raw.url);
    const path = decodePath(url.pathname).slice(3);
    const generation = today() + contentVersion();
    const result = await route.answer({
      language,
      path,
      params: c.req.param() as Record<string, string>,
      query: url.searchParams,
      client,
      today: today(),
      contact: options.contact ?? null,
    });
    if (result.kind === "redirect") return c.redirect(result.to, 302);
    if (result.kind === "notFound") return errorResponse(c, 404);
    const page = pageOf(render(result, language, path, url.search), headersFor(language));
    const { headers } = c.req.raw;
    if (result.isUnkept) {
      const headers = { ...page.headers, "cache-control": "no-store" };
      return new Response(page.plain, { status: result.status, headers });
    }
    if ((result.status ?? 200) !== 200) {
      return new Response(page.plain, { status: result.status, headers: page.headers });
    }
    kept?.keep(addressOf(c.req.raw.url), page, generation);
    return respondWith(page, headers.get("accept-encoding"), headers.get("if-none-match"));
  };

  for (const language of languages) {
    app.get(`/${language}`, (c) => c.redirect(`/${language}/`, 301));
    for (const route of pageRoutes) app.get(`/${language}${route.path}`, (c) => answer(c, language, route));
  }

  app.all("*", (c, next) => {
    const path = c.req.path;
    if (apiPaths.test(path)) return next();
    if (c.req.method !== "GET" && c.req.method !== "HEAD")
      return new Response(null, { status: 405, headers: { ...securityHeaders, allow: "GET, HEAD" } });
    // `/nl/plans/` is `/nl/plans`.
    if (path.length > 4 && path.endsWith("/")) return c.redirect(path.replace(/\/+$/, ""), 301);
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

const headersByLanguage = Object.fromEntries(
  languages.map((language) => [
    language,
    {
      ...securityHeaders,
      "content-type": "text/html; charset=utf-8",
      "content-language": language,
      // The address names the language; only the encoding varies.
      vary: "Accept-Encoding",
      "cache-control": "public, max-age=60, stale-while-revalidate=600",
    },
  ]),
) as unknown as Record<Language, Record<string, string>>;
const headersFor = (language: Language) => headersByLanguage[language];

function serveAsset(c: Context, assets: Assets): Response | Promise<Response> {
  const file = assets.fileAt(c.req.path);
  if (!file) return c.notFound();
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
