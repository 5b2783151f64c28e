/** A page that the API answers itself: complete without script, in one of four languages, with nothing from elsewhere. */
import { type Language, languages } from "@napar/domain/text";
import type { Context } from "hono";
import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { safeHeaders } from "../endpoint/index.js";

export { pageStyle } from "./page-style.data.js";

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** Where the style of every such page is. */
export const stylePath = "/sign-in/style.css";

/** The language that was chosen on the page. */
export const languageChosen = (c: Context): Language | null => knownLanguage(c.req.query("language") ?? "");

/** The one that was chosen on the page, else the first of ours that the browser asks for. */
export function languageAsked(c: Context): Language | null {
  const chosen = languageChosen(c);
  if (chosen) return chosen;
  const asked = (c.req.header("accept-language") ?? "")
    .split(",")
    .map((entry, place) => {
      const [tag = "", ...parameters] = entry.split(";");
      const weight = parameters.find((one) => one.trim().startsWith("q="));
      return { tag, place, weight: weight ? Number(weight.trim().slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  for (const { tag } of asked) {
    const found = knownLanguage(tag);
    if (found) return found;
  }
  return null;
}

const knownLanguage = (text: string): Language | null =>
  languages.find((one) => one === text.trim().slice(0, 2).toLowerCase()) ?? null;

/** Forms go to this server alone, which must be able to see that they came from it: hence the referrer's origin. */
const { "access-control-allow-origin": _any, ...safe } = safeHeaders;
export const pageHeaders = {
  ...safe,
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "referrer-policy": "same-origin",
  "x-robots-tag": "noindex",
} as const;

export type PageContent = {
  language: Language;
  /** Of the browser's tab, where it is not the heading. */
  title?: string;
  heading: string;
  body: Html;
  status?: number;
};

export async function answerHtml(
  c: Context,
  { language, heading, title = heading, body, status = 200 }: PageContent,
): Promise<Response> {
  const here = new URL(c.req.url);
  const others = languages.map((one) => {
    here.searchParams.set("language", one);
    return html`<li><a href="${here.pathname}${here.search}" lang="${one}" hreflang="${one}"${
      one === language ? raw(' aria-current="true"') : ""
    }>${names[one]}</a></li>`;
  });
  const page = await html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · NAPAR</title>
<link rel="stylesheet" href="${stylePath}">
</head>
<body>
<nav class="strip" aria-label="${names[language]}"><div class="wrap"><ul>${others}</ul></div></nav>
<header class="masthead"><p class="brand">${mark}Napar</p></header>
<main class="wrap">
<h1>${heading}</h1>
${body}
</main>
</body>
</html>`;
  return new Response(String(page), { status, headers: pageHeaders });
}

/** The mark: a long table seen from above. */
const seats = [0, 12, 24, 36, 48].map((x) => `M${x} 16v-11.5a4.5 4.5 0 0 1 9 0v11.5z`).join("");
const nearSeats = [0, 12, 24, 36].map((x) => `M${x} 27v11.5a4.5 4.5 0 0 0 9 0v-11.5z`).join("");
const mark = html`<svg viewBox="0 0 57 43" aria-hidden="true" focusable="false" fill="currentColor"><path d="${seats}M0 19h57v5H0z${nearSeats}"/><path fill="none" stroke="currentColor" stroke-width="2" d="M49 28v10.5a3.5 3.5 0 0 0 7 0v-10.5z"/></svg>`;

const names: Record<Language, string> = { nl: "Nederlands", fr: "Français", de: "Deutsch", en: "English" };
