/** The built workplace on the real server, on either engine, and a Chromium to use it with. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createLogger, startServer } from "@napar/api";
import { type ApiClient, createApiClient, type Reply } from "@napar/api/client";
import {
  askJob,
  belgiumOn,
  createTestDatabase,
  fillFolder,
  onceInRun,
  openMailServer,
  type ReceivedMail,
  type TestEngine,
  testEngines,
} from "@napar/api/testing";
import type { Language } from "@napar/domain/text";
import { buildApp, executable, flags } from "@napar/ui/testing";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { createAdmin } from "../server/admin-files.js";

/** `describe.each(engines)`: the embedded one always, PostgreSQL where `NAPAR_TEST_DATABASE_URL` names one. */
export const engines: readonly TestEngine[] = testEngines();

const appFolder = fileURLToPath(new URL("../..", import.meta.url));

export type WorkplaceOptions = {
  engine: TestEngine;
  /** Passkeys belong to a name: they need `localhost`. */
  host?: string;
  /** Links go by mail, as on PostgreSQL they always do; otherwise it is a trial, which shows them on the console. */
  mail?: boolean;
};

export type Person = {
  name: string;
  email: string;
  office: string;
  organisation: string;
  roles: readonly string[];
};

export type Workplace = {
  base: string;
  /** A browser of its own: cookies and drafts of one person, and an address of its own for the limits of signing in. */
  newBrowser(options?: { javaScriptEnabled?: boolean }): Promise<BrowserContext>;
  /**
   * A browser of its own with the workplace in it.
   *
   * @param email who is signed in; `null`: nobody yet
   */
  open(email: string | null, options?: { language?: Language; width?: number }): Promise<Page>;
  installerLink(): string;
  /** Signs in as a person does: asks for a link and opens it. */
  signIn(page: Page, email: string): Promise<void>;
  /** The same from a page for signing in that is already there. */
  signInHere(page: Page, email: string): Promise<void>;
  /** The API as a person who is signed in; the same session for each call. */
  as(email: string): Promise<ApiClient>;
  /** Puts the installation to use: the first two are its installers, and appoint everybody, themselves too. */
  appoint(people: readonly [Person, Person, ...Person[]]): Promise<void>;
  /** Has a job done without waiting for its time; on a trial the outbox does that when it is opened. */
  ask(job: string): Promise<void>;
  /** What was mailed so far, oldest first; empty on a trial. */
  mails: readonly ReceivedMail[];
  /** What the browsers of `open` met that nobody should: errors of scripts, refusals of the policy. */
  errors: readonly string[];
  close(): Promise<void>;
};

export async function openWorkplace(options: WorkplaceOptions): Promise<Workplace> {
  const { engine, host = "127.0.0.1", mail = engine === "postgresql" } = options;
  const site = await onceInRun(inject("builtWorkplace"), "site", (path) => buildApp(appFolder, path));
  const folder = mkdtempSync(join(tmpdir(), "napar-admin-"));
  const port = await freePort();
  // Started before: a first start is for the tests of the server.
  const yesterday = new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 10);
  const content = belgiumOn(yesterday);
  const database = engine === "postgresql" ? await createTestDatabase(content) : null;
  if (!database) await fillFolder(join(folder, "data"), content);
  const mailServer = mail ? await openMailServer() : null;
  const shown: Link[] = [];
  const started = await startServer({
    settings: {
      ...{ port, host, dataFolder: join(folder, "data") },
      ...(database && { databaseUrl: database.url }),
      signIn: {
        // Each browser says where it is, so that no test meets the limits of another.
        trustedProxies: "127.0.0.1 ::1",
        ...(mailServer && {
          ...{ smtpUrl: mailServer.url, mailFrom: "Napar <napar@example.be>" },
          publicUrl: `http://${host}:${port}`,
        }),
      },
    },
    today: () => new Date().toISOString().slice(0, 10),
    logger: createLogger({ level: "silent" }),
    showLink: (link) => void shown.push(link),
    admin: createAdmin(site),
  });
  if (!started.ok) throw new Error(`the server does not start: ${JSON.stringify(started.error)}`);
  const { server, address: base } = started.value;
  const browser = await chromium.launch({ executablePath: executable, args: flags });
  const mails = mailServer?.mails ?? [];
  const errors: string[] = [];
  const sessions = new Map<string, Promise<string>>();
  let visitors = 0;
  const newAddress = () => {
    visitors += 1;
    return { "x-forwarded-for": `10.1.${visitors >> 8}.${visitors & 255}` };
  };

  const newBrowser: Workplace["newBrowser"] = (options = {}) =>
    browser.newContext({
      ...options,
      viewport: { width: 1280, height: 900 },
      reducedMotion: "reduce",
      extraHTTPHeaders: newAddress(),
    });
  const linksTo = (email: string): string[] =>
    mailServer
      ? mails
          .filter(({ to }) => to.includes(email))
          .flatMap(({ parts }) => /http\S+\/sign-in\?token=\S+/.exec(parts.get("text/plain") ?? "") ?? [])
      : shown.flatMap((link) => (link.kind === "signIn" && link.email === email ? link.url : []));
  /** The link that comes after something was done to get it. */
  const nextLink = async (email: string, ask: () => Promise<unknown>): Promise<string> => {
    const before = linksTo(email).length;
    await ask();
    for (let wait = 0; wait < 200; wait += 1) {
      const link = linksTo(email)[before];
      if (link) return link;
      await setTimeout(50);
    }
    throw new Error(`no link for ${email}`);
  };

  const clientWith = (headers: Record<string, string>) =>
    createApiClient({
      baseUrl: base,
      fetch: (request) => {
        for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
        return fetch(request);
      },
    });
  const begin = async (email: string): Promise<string> => {
    const anybody = clientWith(newAddress());
    const link = await nextLink(email, () => anybody.requestSignInLink({ email }, crypto.randomUUID()));
    const answer = await fetch(`${base}/api/v1/session`, {
      method: "PUT",
      headers: { ...newAddress(), "content-type": "application/json" },
      body: JSON.stringify({ link: new URL(link).searchParams.get("token") }),
    });
    const cookie = answer.headers.getSetCookie()[0]?.split(";")[0];
    if (!cookie) throw new Error(`not signed in: ${await answer.text()}`);
    return cookie;
  };
  const sessionOf = (email: string): Promise<string> => {
    const begun = sessions.get(email) ?? begin(email);
    sessions.set(email, begun);
    return begun;
  };
  const as = async (email: string) => clientWith({ ...newAddress(), cookie: await sessionOf(email) });
  const signInHere = async (page: Page, email: string) => {
    await page.locator("#email").fill(email);
    const link = await nextLink(email, () => page.locator("form button[type=submit]").click());
    // The workplace remembers where one wanted to go once the link is on its way.
    await page.locator("#email").waitFor({ state: "detached" });
    await page.goto(link);
    await page.locator("form[action^='/sign-in'] button").last().click();
    await page.locator(".rail").waitFor();
  };
  const installerLink = () => shown.find(({ kind }) => kind === "installer")?.url ?? "";

  return {
    ...{ base, mails, errors, newBrowser, installerLink, as },
    ask: async (job) => {
      if (database) await askJob(database.url, job);
    },
    open: async (email, { language = "nl", width = 1280 } = {}) => {
      const context = await newBrowser();
      if (email) {
        const [name = "", ...value] = (await sessionOf(email)).split("=");
        await context.addCookies([{ name, value: value.join("="), url: base }]);
      }
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 900 });
      page.setDefaultTimeout(15_000);
      page.on("console", (message) => {
        if (/Content Security Policy|Refused to/.test(message.text())) errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(error.message));
      await page.addInitScript((code) => {
        if (!localStorage.getItem("napar-language")) localStorage.setItem("napar-language", code);
      }, language);
      await page.goto(`${base}/admin/`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      return page;
    },
    signInHere,
    signIn: async (page, email) => {
      await page.goto(`${base}/admin/sign-in`);
      await signInHere(page, email);
    },
    appoint: async (people) => {
      const [first, second] = people.map(({ roles, ...person }) => person) as [
        Omit<Person, "roles">,
        Omit<Person, "roles">,
      ];
      const token = new URL(installerLink()).searchParams.get("token") ?? "";
      await done(clientWith(newAddress()).install({ token, first, second }, crypto.randomUUID()));
      const [one, other] = [await as(first.email), await as(second.email)];
      for (const { roles, ...person } of people) {
        // Nobody confirms what they proposed, nor what is about themselves.
        const [proposer, confirmer] = person.email === second.email ? [other, one] : [one, other];
        for (const role of roles) {
          const term = { role, from: "2020-01-01", to: null };
          await done(proposer.proposeAppointment({ ...person, ...term }, crypto.randomUUID()));
          const { proposals } = await done(confirmer.listAppointments());
          const open = proposals.find(({ state }) => state === "open");
          await done(confirmer.confirmAppointment({ proposal: open?.id ?? "" }, crypto.randomUUID()));
        }
      }
    },
    close: async () => {
      await browser.close();
      await server.stop();
      await mailServer?.close();
      await database?.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Link = { kind: "installer"; url: string } | { kind: "signIn"; email: string; url: string };

/** The value of an answer, for what a test prepares and does not test. */
export async function done<T>(reply: Promise<Reply<T>>): Promise<T> {
  const answer = await reply;
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

/** A port nobody listens on: links name it, so it has to be known before the start. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
