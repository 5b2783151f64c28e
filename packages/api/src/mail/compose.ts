/** From what a mail says to the mail: plain text beside HTML, in the language of the person, or in all four where it is not known. */
import { type FullText, fillSentence, type Language, languages } from "@napar/domain/text";
import { html } from "hono/html";
import { dayInWords } from "../message/day-in-words.js";
import type { MailContent, MailTopic } from "./mail-content.js";
import type { Mail } from "./mail-settings.js";
import { frameTexts, whyTexts } from "./mail-texts.data.js";

export type ComposeOptions = {
  content: MailContent;
  topic: MailTopic;
  language: Language | null;
  /** `https://napar.example.be`: paths in the content are of it. */
  publicUrl: string;
  /** One POST to it stops mails of the topic, without signing in (RFC 8058); `null`: there will be no other. */
  stopUrl: string | null;
  settingsUrl: string | null;
};

type Part = { text: string; html: ReturnType<typeof html> };

export async function composeMail(options: ComposeOptions): Promise<Omit<Mail, "to">> {
  const { content, language, stopUrl } = options;
  const spoken = language ? [language] : [...languages];
  const parts = spoken.map((one) => partIn(one, options));
  const subject = [...new Set(spoken.map((one) => content.subject[one]))].join(" / ");
  const page = await html`<!doctype html>
<html lang="${spoken[0]}"><head><meta charset="utf-8"><title>${subject}</title></head>
<body style="font:16px/1.5 sans-serif;max-width:40em">${parts.map((part) => part.html)}</body></html>`;
  return {
    subject: oneLine(subject),
    text: `${parts.map((part) => part.text).join("\n\n-- \n\n")}\n`,
    html: String(page),
    headers: {
      ...(stopUrl && {
        "List-Unsubscribe": `<${stopUrl}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      }),
      // Nobody's answer to it: out-of-office programs keep silent.
      "Auto-Submitted": "auto-generated",
    },
  };
}

function partIn(language: Language, options: ComposeOptions): Part {
  const { content, topic, publicUrl, stopUrl, settingsUrl } = options;
  const say = (text: FullText) => text[language];
  const why = say(whyTexts[topic]);
  const ways = [
    ...(stopUrl ? [{ label: say(frameTexts.stop), url: `${stopUrl}&language=${language}` }] : []),
    ...(settingsUrl ? [{ label: say(frameTexts.settings), url: settingsUrl }] : []),
  ];
  const groups = content.groups.map(({ heading, items }) => ({
    heading: heading && say(heading),
    items: items.map(({ text, url, due }) => ({
      url: url && new URL(url, publicUrl).href,
      text:
        due === null
          ? say(text)
          : `${say(text)} ${fillSentence(say(frameTexts.due), { due: dayInWords(due, language) })}`,
    })),
  }));
  const closing = content.closing && say(content.closing);
  const lines = [
    say(content.opening),
    ...groups.map(({ heading, items }) =>
      [
        ...(heading ? [heading, "=".repeat(Math.min(heading.length, 60))] : []),
        ...items.map(({ text, url }) => (url ? `* ${text}\n  ${url}` : `* ${text}`)),
      ].join("\n"),
    ),
    ...(closing ? [closing] : []),
    [why, ...ways.map(({ label, url }) => `${label}: ${url}`)].join("\n"),
  ];
  return {
    text: lines.join("\n\n"),
    html: html`<div lang="${language}">
<p>${say(content.opening)}</p>
${groups.map(
  ({ heading, items }) => html`${heading ? html`<h2 style="font-size:18px">${heading}</h2>` : ""}<ul>
${items.map(({ text, url }) => html`<li>${url ? html`<a href="${url}">${text}</a>` : text}</li>`)}
</ul>`,
)}
${closing ? html`<p>${closing}</p>` : ""}
<p style="font-size:14px;color:#556074">${why}${ways.map(
      ({ label, url }, index) => html`${index === 0 ? html`<br>` : " · "}<a href="${url}">${label}</a>`,
    )}</p>
</div>`,
  };
}

/** A subject holds titles that others wrote: no line of theirs becomes a header. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
