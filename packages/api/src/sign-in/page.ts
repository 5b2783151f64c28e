/** A page of signing in: complete without script, in the language of the browser, with nothing from elsewhere. */
import { type FullText, fillSentence, type Language, languages } from "@napar/domain/text";
import type { Context } from "hono";
import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { safeHeaders } from "../endpoint/index.js";
import { type PageText, pageTexts } from "./sign-in-texts.data.js";

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
export type Say = (key: PageText, facts?: Record<string, string | number>) => string;

export const sayIn =
  (language: Language): Say =>
  (key, facts = {}) =>
    fillSentence((pageTexts[key] as FullText)[language], facts);

export const languageOf = (c: Context): Language => languageAsked(c) ?? "en";

/** The one that was chosen on the page, else the first of ours that the browser asks for. */
export function languageAsked(c: Context): Language | null {
  const known = (text: string) => languages.find((one) => one === text.trim().slice(0, 2).toLowerCase());
  const chosen = known(c.req.query("language") ?? "");
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
    const found = known(tag);
    if (found) return found;
  }
  return null;
}

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

export async function answerPage(
  c: Context,
  { title, body, status = 200 }: { title: PageText; body: (say: Say) => Html; status?: number },
): Promise<Response> {
  const language = languageOf(c);
  const say = sayIn(language);
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
<title>${say(title)}</title>
<link rel="stylesheet" href="/sign-in/style.css">
</head>
<body>
<header><p class="name">NAPAR</p><nav aria-label="${names[language]}"><ul>${others}</ul></nav></header>
<main>
<h1>${say(title)}</h1>
${body(say)}
</main>
</body>
</html>`;
  return new Response(String(page), { status, headers: pageHeaders });
}

const names: Record<Language, string> = { nl: "Nederlands", fr: "Français", de: "Deutsch", en: "English" };

export const pageStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1d2433, #e6e8ee); --soft: light-dark(#556074, #a9b1c2); --line: light-dark(#d5d9e2, #39414f); --page: light-dark(#fbfbfa, #14181f); --mark: light-dark(#1f4e8c, #8fb8f0); --bad: light-dark(#9b1c1c, #ffb4ab); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 40rem; padding: 1rem 1.25rem 3rem; font: 1.0625rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--page); }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .5rem 1.5rem; border-bottom: 1px solid var(--line); }
.name { font-weight: 700; margin: .5rem 0; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; font-size: .9rem; }
nav a { display: inline-block; padding: .5rem 0; }
nav a[aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 2rem 0 1rem; }
fieldset { border: 1px solid var(--line); border-radius: 6px; margin: 1.5rem 0; padding: .5rem 1rem 1rem; }
legend { font-weight: 600; padding: 0 .25rem; }
label { display: block; margin: .75rem 0 .25rem; font-weight: 600; }
input { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--soft); border-radius: 4px; padding: .5rem .6rem; width: 100%; min-height: 2.75rem; }
button, .button { display: inline-block; font: inherit; font-weight: 600; color: var(--page); background: var(--mark); border: 0; border-radius: 4px; padding: .6rem 1.2rem; min-height: 2.75rem; margin-top: 1.25rem; cursor: pointer; text-decoration: none; }
a { color: var(--mark); }
.ways { list-style: none; padding: 0; display: grid; gap: .5rem; }
.ways a { display: block; padding: .6rem 1rem; border: 1px solid var(--soft); border-radius: 4px; }
.problem { border-left: 4px solid var(--bad); padding-left: .75rem; font-weight: 600; }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
`;
