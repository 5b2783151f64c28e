/**
 * The page of a link in a mail: no account, no script. Opening it changes nothing, so that a scanner of mails uses no link
 * up; the answer is a form that this server sent, which the browser's own word on its origin shows.
 */
import type { Language } from "@napar/domain/text";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { html } from "hono/html";
import type { Country } from "../country/index.js";
import { answerProblem } from "../endpoint/index.js";
import { dayInWords } from "../message/day-in-words.js";
import { answerHtml, type Html, languageAsked, languageChosen } from "../page/page.js";
import { namesIn } from "../plan-case/names-in-case.js";
import type { Moment } from "../plan-case/plan-case.store.js";
import { unstorableIn } from "../plan-case/storable.js";
import type { Proxies } from "../sign-in/client-address.js";
import { limits } from "../sign-in/limits.data.js";
import { whereFrom } from "../sign-in/own-endpoint.js";
import { isOwnOrigin, type SignIn } from "../sign-in/sign-in.js";
import type { Storage } from "../storage/index.js";
import { answerUpdate, type UpdateAnswer, UpdateRefused } from "./answer-update.js";
import { type FoundUpdate, findUpdate, type LinkProblem } from "./find-update.js";
import { languageOfPerson } from "./reachable.js";
import { type Problems, statusFields, valueFields } from "./update-fields.js";
import { fieldOfPath, readUpdateForm, type UpdateForm } from "./update-form.js";
import { requestOfLink, updatePath } from "./update-link.js";
import { aboutLink, factsOf, indicatorOf, lastOf, type PageView, sayIn } from "./update-page.js";
import { thanksFor } from "./update-thanks.js";

export type UpdatePageOptions = {
  storage: Storage;
  country: Country;
  signIn: Pick<SignIn, "secrets" | "attempts" | "publicUrl" | "home">;
  proxies: Proxies;
  now: () => Moment;
  /** Told of every failure that is ours, with the reference its answer shows. */
  onError: (error: unknown, reference: string) => void;
};

export const isUpdatePage = (path: string): boolean => path.startsWith(`${updatePath}/`);

export function createUpdatePages(options: UpdatePageOptions): Hono {
  const { storage, country, signIn, now } = options;
  const { db } = storage;
  const app = new Hono();

  app.use("*", bodyLimit({ maxSize: 64 * 1024, onError: (c) => notSent(c, "badForm", 413) }));
  app.notFound((c) => answerProblem(c, { kind: "unknownPath", value: c.req.path, nearest: [] }));
  app.onError((error, c) => {
    const reference = crypto.randomUUID();
    options.onError(error, reference);
    return answerProblem(c, { kind: "internalServerError", reference });
  });

  const viewOf = async (c: Context, found: FoundUpdate): Promise<PageView> => {
    const language = languageChosen(c) ?? (await languageOfPerson(db, found.request.person)) ?? languageOf(c);
    const { state } = found;
    return { found, language, say: sayIn(language), nameOf: namesIn(state, country), on: now().on };
  };
  const show = async (c: Context, view: PageView, form: UpdateForm, problems: Problems, status: number) => {
    const { say } = view;
    const isMeasure = view.found.wanted.about.kind === "measure";
    const fields = { view, form, problems };
    return answerHtml(c, {
      language: view.language,
      heading: say(isMeasure ? "askMeasure" : "askIndicator"),
      status,
      body: html`${problems.size === 0 ? html`<p class="lead">${say("twoMinutes")}</p>` : summaryOf(view, problems)}
${factsOf(view)}
${lastOf(view)}
<form method="post" action="${formAction(c, view.language)}" novalidate>
${isMeasure ? statusFields(fields) : valueFields(fields)}
<button name="answer" value="record">${say("send")}</button>
</form>
${isMeasure ? nothingNew(c, view) : ""}
${aboutLink(view)}`,
    });
  };

  app.get(`${updatePath}/:token`, async (c) => {
    const wait = await signIn.attempts.take(limits.updateByAddress, whereFrom(c, options));
    if (wait !== null) return tooMany(c, wait);
    const id = requestOfLink(signIn.secrets, c.req.param("token"));
    if (id === null) return problemPage(c, { state: "unknown" }, signIn.home);
    const found = await findUpdate(db, id, now().on);
    if (!found.ok) return problemPage(c, found.error, signIn.home);
    return show(c, await viewOf(c, found.value), {}, new Map(), 200);
  });

  app.post(`${updatePath}/:token`, async (c) => {
    const wait = await signIn.attempts.take(limits.updateByAddress, whereFrom(c, options));
    if (wait !== null) return tooMany(c, wait);
    if (!isOwnOrigin(c.req.raw, signIn.publicUrl)) return notSent(c, "otherSite", 403);
    const form = await formOf(c);
    if (!form) return notSent(c, "badForm", 400);
    const id = requestOfLink(signIn.secrets, c.req.param("token"));
    if (id === null) return problemPage(c, { state: "unknown" }, signIn.home);
    const moment = now();
    const found = await findUpdate(db, id, moment.on);
    if (!found.ok) return problemPage(c, found.error, signIn.home);
    const view = await viewOf(c, found.value);
    const { language } = view;
    const answer = readUpdateForm(form, {
      ...{ wanted: found.value.wanted, language, isWords: indicatorOf(found.value)?.kind === "qualitative" },
      source: view.say("source", { day: dayInWords(moment.on, language) }),
    });
    if (!answer.ok) {
      const problems = new Map(answer.error.map(({ field, text }) => [field, view.say(text)]));
      return show(c, view, form, problems, 400);
    }
    const refused = await use(id, answer.value, moment);
    if (refused?.state === "refused") {
      const problems = new Map(
        refused.refusals.map(({ path, text }) => [fieldOfPath(path, form), text[language]]),
      );
      return show(c, view, form, problems, 400);
    }
    if (refused) return problemPage(c, refused, signIn.home);
    return thanksFor(c, view, answer.value);
  });

  const use = (id: string, answer: UpdateAnswer, moment: Moment) =>
    db
      .transaction()
      .execute(async (transaction) => {
        await answerUpdate(transaction, id, answer, { moment, country });
        return null;
      })
      .catch((cause: unknown) => {
        if (cause instanceof UpdateRefused) return cause.reason;
        throw cause;
      });
  return app;
}

const languageOf = (c: Context): Language => languageAsked(c) ?? "en";

/** The form stays in the language in which it was read. */
const formAction = (c: Context, language: Language): string => `${c.req.path}?language=${language}`;

/** What was filled in, as the plan can keep it; `null` when it is no form that can be read. */
async function formOf(c: Context): Promise<UpdateForm | null> {
  const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded") return null;
  // A browser sends each end of a line as two characters.
  const fields = [...new URLSearchParams(await c.req.text())].map(([name, value]) => [
    name,
    value.replaceAll("\r\n", "\n"),
  ]);
  const form = Object.fromEntries(fields) as UpdateForm;
  return unstorableIn(form).issues.length > 0 ? null : form;
}

function summaryOf({ say }: PageView, problems: Problems): Html {
  return html`<div class="summary-errors" role="alert" tabindex="-1"><h2>${say("problemTitle")}</h2><ul>${[
    ...problems,
  ].map(([field, text]) => html`<li><a href="#${field}">${text}</a></li>`)}</ul></div>`;
}

const nothingNew = (c: Context, { say, language }: PageView): Html =>
  html`<form class="small" method="post" action="${formAction(c, language)}"><h2>${say("nothingNewTitle")}</h2>
<p>${say("nothingNewBody")}</p>
<button class="second" name="answer" value="nothing-new">${say("nothingNew")}</button></form>`;

/** Gone is what worked once; what never was, or was changed on its way, is not found. */
const statusOf: Readonly<Record<LinkProblem["state"], number>> = {
  unknown: 404,
  expired: 410,
  used: 410,
  withdrawn: 410,
  toldElsewhere: 410,
};

/** Says why, and nothing of what the link was for: whoever has it now may not be the one it was sent to. */
function problemPage(c: Context, problem: LinkProblem, home: string): Promise<Response> {
  const language = languageOf(c);
  const say = sayIn(language);
  const facts: Record<string, string> = {};
  if (problem.state === "expired") facts.until = dayInWords(problem.until, language);
  if (problem.state === "used") facts.day = problem.on === null ? "" : dayInWords(problem.on, language);
  const isOver = problem.state !== "unknown";
  return answerHtml(c, {
    ...{ language, heading: say(`${problem.state}Title`), status: statusOf[problem.state] },
    body: html`<p class="lead">${say(`${problem.state}Body`, facts)}</p>${
      isOver ? html`<p><a class="button" href="${home}">${say("toWorkplace")}</a></p>` : ""
    }`,
  });
}

function notSent(c: Context, why: "badForm" | "otherSite", status: number): Promise<Response> {
  const language = languageOf(c);
  const say = sayIn(language);
  const body = html`<p class="problem" role="alert">${say(why)}</p>`;
  return answerHtml(c, { language, heading: say("notSent"), status, body });
}

async function tooMany(c: Context, seconds: number): Promise<Response> {
  const language = languageOf(c);
  const say = sayIn(language);
  const body = html`<p class="problem" role="alert">${say("tooMany", { seconds })}</p>`;
  const answer = await answerHtml(c, { language, heading: say("notSent"), status: 429, body });
  answer.headers.set("retry-after", String(seconds));
  return answer;
}
