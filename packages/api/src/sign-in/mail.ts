/** Links by mail: plain text beside HTML, in the language of the person, or in all four where it is not known. */
import { type FullText, type Language, languages } from "@napar/domain/text";
import { html } from "hono/html";
import { createTransport } from "nodemailer";
import type { Link } from "./sign-in.js";
import { mailTexts } from "./sign-in-texts.data.js";

export type MailSettings = {
  /** `smtps://user:password@mail.example.be` or `smtp://…:587`, which is encrypted where the server can. */
  smtpUrl: string;
  /** `NAPAR <napar@example.be>` */
  from: string;
};

/** How long a mail server may be silent: a stop of ours waits for mails that are on their way. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

export function createMailer({ smtpUrl, from }: MailSettings): (link: Link) => Promise<void> {
  const transport = createTransport({ url: smtpUrl, ...patience }, { from });
  return async (link) => {
    await transport.sendMail({ to: link.email, ...(await mailOf(link)) }).catch(withoutPerson);
  };
}

/** What a mail server says may name the person; logs do not. */
function withoutPerson(cause: { code?: string; responseCode?: number; command?: string }): never {
  const { code = "", responseCode = "", command = "" } = cause;
  throw new Error(
    `the mail server did not take a link: ${[code, command, responseCode].filter(Boolean).join(" ")}`,
  );
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
