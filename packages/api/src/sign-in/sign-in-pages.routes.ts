/**
 * What a person sees of signing in: pages without script. To open one changes nothing, so that a scanner of mails uses no
 * link up; every change is a form that this server sent, which the browser's own word on its origin shows.
 */
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { getCookie } from "hono/cookie";
import { html } from "hono/html";
import { serialize } from "hono/utils/cookie";
import { z } from "zod";
import { answerProblem, answerText } from "../endpoint/index.js";
import { type Html, languageAsked, pageHeaders, pageStyle, stylePath } from "../page/page.js";
import { wordRefusal } from "../plan-case/refusal-texts.js";
import type { Limit } from "./attempts.js";
import { install, isOpenToken } from "./installation.js";
import { limits } from "./limits.data.js";
import { prove } from "./means.routes.js";
import { type OwnOptions, whereFrom } from "./own-endpoint.js";
import { answerPage, languageOf, type Say } from "./page.js";
import { minutesOfVisit, type VisitRefusal } from "./providers.js";
import { isOwnOrigin, type SignIn } from "./sign-in.js";
import { installer } from "./sign-in.routes.js";

export type PageOptions = OwnOptions & {
  signIn: SignIn;
  /** Told of every failure that is ours, with the reference its answer shows. */
  onError: (error: unknown, reference: string) => void;
};

/** The paths these pages answer on. */
export const isSignInPage = (path: string): boolean =>
  path === "/sign-in" || path.startsWith("/sign-in/") || path === "/installation";

export function createSignInPages(options: PageOptions): Hono {
  const { storage, signIn, now } = options;
  const { db } = storage;
  const app = new Hono();

  app.use("*", bodyLimit({ maxSize: 64 * 1024, onError: (c) => badForm(c, 413) }));
  app.notFound((c) => answerProblem(c, { kind: "unknownPath", value: c.req.path, nearest: ["/sign-in"] }));
  app.onError((error, c) => {
    const reference = crypto.randomUUID();
    options.onError(error, reference);
    return answerProblem(c, { kind: "internalServerError", reference });
  });
  app.get(stylePath, (c) => answerText(c, pageStyle, "reference", "text/css; charset=utf-8"));

  app.get("/sign-in", (c) => {
    const token = c.req.query("token");
    return token === undefined ? askForLink(c, signIn) : askToConfirm(c, token);
  });

  app.post("/sign-in/link", async (c) => {
    const form = await formOf(c, options, limits.linkByAddress);
    if (form instanceof Response) return form;
    const email = z.email().max(200).safeParse(form.email);
    if (!email.success) return askForLink(c, signIn, (say) => problem(say("badForm")), 400);
    const wait = await signIn.attempts.take(limits.linkByPerson, email.data.toLowerCase());
    if (wait !== null) return tooMany(c, wait);
    await signIn.requestLink(email.data, languageAsked(c));
    return answerPage(c, { title: "linkSent", body: (say) => html`<p>${say("linkSentBody")}</p>` });
  });

  app.post("/sign-in", async (c) => {
    const form = await formOf(c, options, limits.proofByAddress);
    if (form instanceof Response) return form;
    const begun = await signIn.useLink(form.token ?? "", c.req.raw);
    if (!begun) return linkNotValid(c);
    return goTo(begun.awaitsCode ? `/sign-in/code?language=${languageOf(c)}` : signIn.home, begun.cookies);
  });

  app.get("/sign-in/code", (c) => askForCode(c));

  app.post("/sign-in/code", async (c) => {
    const form = await formOf(c, options, limits.proofByAddress);
    if (form instanceof Response) return form;
    const session = (await signIn.sessionAwaitingCode(c.req.raw)) ?? (await signIn.sessionOf(c.req.raw));
    if (!session) return linkNotValid(c);
    const proved = await prove(signIn, session.person, { code: form.code ?? "" });
    if (!proved.ok && proved.error.kind === "tooManyRequests") return tooMany(c, proved.error.retryAfter);
    if (!proved.ok) return askForCode(c, (say) => problem(say("codeNotValid")), 403);
    await signIn.confirm(session.id);
    return goTo(signIn.home, []);
  });

  app.get("/sign-in/with/:provider", async (c) => {
    const wait = await signIn.attempts.take(limits.proofByAddress, whereFrom(c, options));
    if (wait !== null) return tooMany(c, wait);
    const visit = await signIn.providers.begin(c.req.param("provider"), null);
    if (!visit.ok) return providerRefused(c, visit.error.kind);
    return goTo(visit.value.url, [visitCookie(visit.value.browser, minutesOfVisit * 60)]);
  });

  app.get("/sign-in/from/:provider", async (c) => {
    const wait = await signIn.attempts.take(limits.proofByAddress, whereFrom(c, options));
    if (wait !== null) return tooMany(c, wait);
    const { pathname, search } = new URL(c.req.url);
    const browser = getCookie(c, visitName) ?? null;
    const session = await signIn.sessionOf(c.req.raw);
    const address = new URL(`${pathname}${search}`, signIn.publicUrl);
    const done = await signIn.providers.finish(c.req.param("provider"), address, { browser, session });
    if (!done.ok) return providerRefused(c, done.error.kind);
    if ("linked" in done.value) return goTo(signIn.home, []);
    const { person, confirmedAt } = done.value;
    const { cookies } = await signIn.begin(person, c.req.raw, confirmedAt);
    return goTo(signIn.home, [...cookies, visitCookie("", 0)]);
  });

  const visitName = signIn.isHttps ? "__Host-napar-visit" : "napar-visit";
  const visitCookie = (value: string, maxAge: number) =>
    serialize(visitName, value, {
      path: "/",
      httpOnly: true,
      sameSite: "Lax",
      secure: signIn.isHttps,
      maxAge,
    });
  const providerRefused = (c: Context, kind: VisitRefusal["kind"]) => {
    if (kind === "unknownProvider") return c.notFound();
    const id = c.req.param("provider") ?? "";
    const provider = signIn.providers.list().find((one) => one.id === id)?.name ?? id;
    const status = kind === "providerUnreachable" ? 502 : 403;
    return answerPage(c, {
      ...{ title: "providerRefused", status },
      body: (
        say,
      ) => html`<p>${say(kind === "identityUnknown" ? "identityUnknownBody" : "providerRefusedBody", { provider })}</p>
<p><a class="button" href="/sign-in">${say("signIn")}</a></p>`,
    });
  };

  app.get("/installation", async (c) => {
    const wait = await signIn.attempts.take(limits.installationByAddress, whereFrom(c, options));
    if (wait !== null) return tooMany(c, wait);
    const token = c.req.query("token") ?? "";
    if (!(await isOpenToken(db, token, new Date(now().at)))) return linkNotValid(c);
    return askForInstallers(c, { token });
  });

  app.post("/installation", async (c) => {
    const form = await formOf(c, options, limits.installationByAddress);
    if (form instanceof Response) return form;
    const [first, second] = (["first", "second"] as const).map((which) =>
      installer.safeParse(
        Object.fromEntries(fields.map((field) => [field, form[`${which}-${field}`] ?? ""])),
      ),
    );
    if (!first?.success || !second?.success) {
      return askForInstallers(c, form, (say) => problem(say("badForm")), 400);
    }
    const persons = { token: form.token ?? "", first: first.data, second: second.data };
    const done = await db
      .transaction()
      .execute(async (transaction) => {
        const installed = await install(transaction, persons, now());
        if (!installed.ok) throw new NotInstalled(installed.error);
      })
      .catch((cause) => {
        if (cause instanceof NotInstalled) return cause.reason;
        throw cause;
      });
    if (done?.kind === "unknownLink") return linkNotValid(c);
    if (done?.kind === "refused") {
      const language = languageOf(c);
      const said = done.refusals.map((refusal) => wordRefusal(refusal, "appointments").text[language]);
      return askForInstallers(c, form, () => html`${said.map(problem)}`, 409);
    }
    return answerPage(c, {
      title: "installed",
      body: (say) =>
        html`<p>${say("installedBody")}</p><p><a class="button" href="/sign-in">${say("signIn")}</a></p>`,
    });
  });
  return app;
}

type Refusal = Extract<Awaited<ReturnType<typeof install>>, { ok: false }>["error"];
/** Leaves the transaction, so that the link stays unused. */
class NotInstalled extends Error {
  constructor(readonly reason: Refusal) {
    super(reason.kind);
  }
}

type Form = Record<string, string>;
type Above = (say: Say) => Html;
const nothing: Above = () => html``;
const problem = (text: string): Html => html`<p class="problem" role="alert">${text}</p>`;
const fields = ["name", "email", "office", "organisation"] as const;

/** The fields of a form that this server sent; otherwise the page that says why not. */
async function formOf(c: Context, options: PageOptions, limit: Limit): Promise<Form | Response> {
  const { signIn } = options;
  const wait = await signIn.attempts.take(limit, whereFrom(c, options));
  if (wait !== null) return tooMany(c, wait);
  if (!isOwnOrigin(c.req.raw, signIn.publicUrl)) {
    return answerPage(c, { title: "signIn", body: (say) => problem(say("otherSite")), status: 403 });
  }
  const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded") return badForm(c, 415);
  const form = Object.fromEntries(new URLSearchParams(await c.req.text()));
  // No database takes it.
  return Object.values(form).some((value) => value.includes("\u0000")) ? badForm(c, 400) : form;
}

/** The way on after a form; cookies of the session with it. */
function goTo(path: string, cookies: readonly string[]): Response {
  const { "content-type": _none, ...safe } = pageHeaders;
  // The address that is left holds a token, or the answer of a provider.
  const headers = new Headers({ ...safe, location: path, "referrer-policy": "no-referrer" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}

const badForm = (c: Context, status: number) =>
  answerPage(c, { title: "signIn", body: (say) => problem(say("badForm")), status });

async function tooMany(c: Context, seconds: number): Promise<Response> {
  const answer = await answerPage(c, {
    ...{ title: "signIn", status: 429 },
    body: (say) => problem(say("tooMany", { seconds })),
  });
  answer.headers.set("retry-after", String(seconds));
  return answer;
}

const linkNotValid = (c: Context) =>
  answerPage(c, {
    ...{ title: "linkNotValid", status: 403 },
    body: (say) =>
      html`<p>${say("linkNotValidBody")}</p><p><a class="button" href="/sign-in">${say("signIn")}</a></p>`,
  });

const askForLink = (c: Context, { providers }: SignIn, above: Above = nothing, status = 200) =>
  answerPage(c, {
    ...{ title: "signIn", status },
    body: (say) => html`${above(say)}
<p>${say("askLink")}</p>
<form method="post" action="/sign-in/link?language=${languageOf(c)}">
<label for="email">${say("email")}</label>
<input id="email" name="email" type="email" autocomplete="email" required maxlength="200">
<button>${say("sendLink")}</button>
</form>
${otherWays(say, providers.list())}`,
  });

const otherWays = (say: Say, providers: readonly { id: string; name: string }[]) =>
  providers.length === 0
    ? ""
    : html`<p>${say("otherWays")}</p>
<ul class="ways">${providers.map(({ id, name }) => html`<li><a href="/sign-in/with/${id}">${name}</a></li>`)}</ul>`;

const askToConfirm = (c: Context, token: string) =>
  answerPage(c, {
    title: "signIn",
    body: (say) => html`<p>${say("confirm")}</p>
<form method="post" action="/sign-in?language=${languageOf(c)}">
<input type="hidden" name="token" value="${token}">
<button>${say("signInNow")}</button>
</form>`,
  });

const askForCode = (c: Context, above: Above = nothing, status = 200) =>
  answerPage(c, {
    ...{ title: "signIn", status },
    body: (say) => html`${above(say)}
<p>${say("codeBody")}</p>
<form method="post" action="/sign-in/code?language=${languageOf(c)}">
<label for="code">${say("code")}</label>
<input id="code" name="code" autocomplete="one-time-code" autocapitalize="none" required maxlength="40">
<button>${say("signInNow")}</button>
</form>`,
  });

const askForInstallers = (c: Context, form: Form, above: Above = nothing, status = 200) => {
  const person = (say: Say, which: "first" | "second") => html`<fieldset>
<legend>${say(which === "first" ? "firstPerson" : "secondPerson")}</legend>
${fields.map((field) => {
  const id = `${which}-${field}`;
  return html`<label for="${id}">${say(field)}</label>
<input id="${id}" name="${id}" type="${field === "email" ? "email" : "text"}" value="${form[id] ?? ""}" autocomplete="off" required maxlength="200">`;
})}
</fieldset>`;
  return answerPage(c, {
    ...{ title: "installation", status },
    body: (say) => html`${above(say)}
<p>${say("installationBody")}</p>
<form method="post" action="/installation?language=${languageOf(c)}">
<input type="hidden" name="token" value="${form.token ?? ""}">
${person(say, "first")}${person(say, "second")}
<button>${say("install")}</button>
</form>`,
  });
};
