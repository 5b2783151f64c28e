/** Links by mail: plain text beside HTML, in the language of the person, or in all four where it is not known. */
import { type FullText, type Language, languages } from "@napar/domain/text";
import { html } from "hono/html";
import type { SendMail } from "../mail/mail-settings.js";
import type { Link } from "./sign-in.js";
import { mailTexts } from "./sign-in-texts.data.js";

export function createMailer(send: SendMail): (link: Link) => Promise<void> {
  return async (link) => send({ to: link.email, ...(await mailOf(link)) });
}

async function mailOf({ url, language }: Link): Promise<{ subject: string; text: string; html: string }> {
  const spoken = language ? [language] : [...languages];
  const say = (text: FullText, one: Language) => text[one];
  const parts = spoken.map((one) => [say(mailTexts.open, one), url, say(mailTexts.ignore, one)].join("\n\n"));
  const blocks = spoken.map(
    (one) => html`<div lang="${one}">
<p>${say(mailTexts.open, one)}</p>
<p><a href="${url}">${url}</a></p>
<p>${say(mailTexts.ignore, one)}</p>
</div>`,
  );
  const page = await html`<!doctype html>
<html lang="${spoken[0]}"><head><meta charset="utf-8"><title>NAPAR</title></head>
<body>${blocks}</body></html>`;
  return {
    subject: spoken.map((one) => say(mailTexts.subject, one)).join(" / "),
    text: `${parts.join("\n\n-- \n\n")}\n`,
    html: String(page),
  };
}
