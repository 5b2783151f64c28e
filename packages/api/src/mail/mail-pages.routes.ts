/**
 * Where mails are stopped without signing in: a page with a button for persons, since to open it changes nothing; and for
 * mail programs the one press of RFC 8058. The token in the address is the proof: it is in the mail alone.
 */
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { html } from "hono/html";
import { answerProblem } from "../endpoint/index.js";
import { answerHtml, languageAsked } from "../page/page.js";
import { limits } from "../sign-in/limits.data.js";
import { whereFrom } from "../sign-in/own-endpoint.js";
import type { PageOptions } from "../sign-in/sign-in-pages.routes.js";
import { stopPath } from "./deliver.js";
import type { StoppableTopic } from "./mail-content.js";
import { stopTexts } from "./mail-texts.data.js";
import { changeTopic, readStopToken } from "./preferences.js";

export const isMailPage = (path: string): boolean => path === stopPath;

export function createMailPages(options: PageOptions): Hono {
  const { storage, signIn } = options;
  const app = new Hono();
  app.use("*", bodyLimit({ maxSize: 8 * 1024 }));
  app.notFound((c) => answerProblem(c, { kind: "unknownPath", value: c.req.path, nearest: [stopPath] }));
  app.onError((error, c) => {
    const reference = crypto.randomUUID();
    options.onError(error, reference);
    return answerProblem(c, { kind: "internalServerError", reference });
  });

  app.get(stopPath, (c) => {
    const said = readStopToken(signIn.secrets, c.req.query("token") ?? "");
    return said ? askToStop(c, said.topic) : notOurs(c);
  });

  app.post(stopPath, async (c) => {
    const wait = await signIn.attempts.take(limits.stopByAddress, whereFrom(c, options));
    if (wait !== null) return answerProblem(c, { kind: "tooManyRequests", retryAfter: wait });
    const said = readStopToken(signIn.secrets, c.req.query("token") ?? "");
    if (!said) return notOurs(c);
    // Mail programs send the form in one of two encodings; what is not there is no change of mind.
    const form = await c.req.parseBody();
    const isWanted = form.again === "yes";
    const isDone = await changeTopic(storage.db, said, isWanted);
    if (!isDone) return notOurs(c);
    return isWanted ? comesAgain(c, said.topic) : stopped(c, said.topic);
  });
  return app;
}

const textsIn = (c: Context) => {
  const language = languageAsked(c) ?? "en";
  return { language, say: (key: keyof typeof stopTexts) => stopTexts[key][language] };
};

/** The same address, by a form that the page itself sends. */
const button = (c: Context, label: string, again: boolean) => html`<form method="post" action="${
  new URL(c.req.url).pathname
}${new URL(c.req.url).search}">${again ? html`<input type="hidden" name="again" value="yes">` : ""}
<button${again ? html` class="second"` : ""}>${label}</button>
</form>`;

function askToStop(c: Context, topic: StoppableTopic): Promise<Response> {
  const { language, say } = textsIn(c);
  return answerHtml(c, {
    ...{ language, heading: say("stopHeading") },
    body: html`<p>${say(topic)}</p>${button(c, say("stop"), false)}`,
  });
}

function stopped(c: Context, topic: StoppableTopic): Promise<Response> {
  const { language, say } = textsIn(c);
  const after = say(
    topic === "messages" ? "stoppedMessages" : topic === "updates" ? "stoppedUpdates" : "stoppedFollowing",
  );
  return answerHtml(c, {
    ...{ language, heading: say("stopped") },
    body: html`<p>${after}</p>${topic === "following" ? "" : button(c, say("again"), true)}`,
  });
}

function comesAgain(c: Context, topic: StoppableTopic): Promise<Response> {
  const { language, say } = textsIn(c);
  return answerHtml(c, {
    ...{ language, heading: say("comesAgain") },
    body: html`<p>${say(topic)}</p>${button(c, say("stop"), false)}`,
  });
}

function notOurs(c: Context): Promise<Response> {
  const { language, say } = textsIn(c);
  return answerHtml(c, {
    ...{ language, heading: say("notOurs"), status: 403 },
    body: html`<p>${say("notOursBody")}</p>`,
  });
}
