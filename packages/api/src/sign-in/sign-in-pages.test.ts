import { createHmac } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { type AddressInfo, createServer as createSilentServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { createLogger, createServer, type NaparServer } from "../server/index.js";
import type { Storage } from "../storage/index.js";
import { openMailServer } from "../testing/mail-server.js";
import { openTestStorage, testEngines } from "../testing/storage.js";
import { type SetUpOptions, setUpSignIn, showInstallerLink } from "./setup.js";
import type { SignIn } from "./sign-in.js";

const publicUrl = "https://napar.test";
const ada = { name: "Ada", email: "ada@example.be", office: "IT", organisation: "fed" };
const bo = { ...ada, name: "Bo", email: "bo@example.be", organisation: "rw" };
const fieldsOf = (which: string, person: Record<string, string>) =>
  Object.fromEntries(Object.entries(person).map(([name, value]) => [`${which}-${name}`, value]));

describe.each(testEngines())("the pages of signing in, with a mail server, on %s", (engine) => {
  let storage: Storage;
  let server: NaparServer;
  let signIn: SignIn;
  let mail: Awaited<ReturnType<typeof openMailServer>>;
  let folder: string;
  let link = "";
  const failures: unknown[] = [];
  const setUp = (settings: SetUpOptions["settings"]) =>
    setUpSignIn({
      ...{ storage, settings, folder, home: "/admin/", trial: null },
      onError: (error) => failures.push(error),
    });

  beforeAll(async () => {
    storage = await openTestStorage(engine);
    folder = await mkdtemp(join(tmpdir(), "napar-sign-in-"));
    mail = await openMailServer();
    const set = await setUp({ publicUrl, smtpUrl: mail.url, mailFrom: "NAPAR <napar@napar.test>" });
    if (!set.ok || !set.value) throw new Error("sign-in is not set up");
    signIn = set.value;
    const logger = createLogger({ level: "silent" });
    server = createServer({ storage, today: () => "2026-03-02", logger, signIn });
    await showInstallerLink({ storage, publicUrl }, ({ url }) => {
      link = url;
    });
  });
  afterAll(async () => {
    await server.stop();
    await mail.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = (address: string, headers: Record<string, string> = {}) =>
    Promise.resolve(server.fetch(new Request(new URL(address, publicUrl), { headers, redirect: "manual" })));
  /** Each from an address of its own, so that no limit is met by chance. */
  let senders = 0;
  const sendForm = (address: string, form: Record<string, string>, headers: Record<string, string> = {}) => {
    senders += 1;
    return Promise.resolve(
      server.fetch(
        new Request(new URL(address, publicUrl), {
          method: "POST",
          body: new URLSearchParams(form),
          headers: { origin: publicUrl, ...headers },
        }),
        { incoming: { socket: { remoteAddress: `203.0.113.${senders}` } } },
      ),
    );
  };
  /** The text of a page, checked for what every page has. */
  const read = async (response: Response) => {
    const text = await response.text();
    expect(response.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; .*form-action 'self'.*frame-ancestors 'none'$/,
    );
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(text).not.toMatch(/<script|<style|style=|\son\w+=/);
    return text;
  };
  const actionOf = (page: string) => /action="([^"]+)"/.exec(page)?.[1] ?? "";
  const askForLink = async (email: string, language: string) => {
    const before = mail.mails.length;
    const page = await read(await sendForm(`/sign-in/link?language=${language}`, { email }));
    await signIn.settled();
    return { page, mails: mail.mails.slice(before) };
  };

  it("puts the installation to use by a form, in the language of the browser", async () => {
    expect(new URL(link).pathname).toBe("/installation");
    const page = await read(await open(link, { "accept-language": "en;q=0.3, de-BE, fr;q=0.8" }));
    expect(page).toContain('<html lang="de">');
    expect(page).toContain("NAPAR in Betrieb nehmen");
    const token = new URL(link).searchParams.get("token") ?? "";
    const form = { token, ...fieldsOf("first", ada), ...fieldsOf("second", bo) };
    const incomplete = await sendForm(actionOf(page), { ...form, "second-email": "no address" });
    expect([incomplete.status, await incomplete.text()]).toEqual([
      400,
      expect.stringContaining('value="Ada"'),
    ]);
    const twice = await sendForm(actionOf(page), { ...form, "second-email": ada.email });
    expect(twice.status).toBe(409);
    expect(await read(await open(link))).toContain("Put NAPAR to use");
    const done = await sendForm(actionOf(page), form);
    expect([done.status, await read(done)]).toEqual([200, expect.stringContaining("NAPAR ist in Betrieb")]);
    expect((await open(link)).status).toBe(403);
    expect((await sendForm(actionOf(page), form)).status).toBe(403);
  });

  it("sends the link by mail, plain text beside HTML, in the language that was asked in", async () => {
    const { page, mails } = await askForLink(ada.email, "fr");
    expect(page).toContain("Consultez votre messagerie");
    expect(mails).toHaveLength(1);
    const [sent] = mails;
    expect([sent?.from, sent?.to]).toEqual(["napar@napar.test", [ada.email]]);
    expect(sent?.headers).toContain("Votre lien de connexion à NAPAR");
    const text = sent?.parts.get("text/plain") ?? "";
    const address = /https:\/\/napar\.test\/sign-in\?token=\w+/.exec(text)?.[0] ?? "";
    expect(text).toContain("Ce lien vous permet de vous connecter.");
    expect(sent?.parts.get("text/html")).toContain(`<a href="${address}">`);
    expect(sent?.parts.get("text/html")).toContain('<html lang="fr">');
  });

  it("writes in the language of the person where it is known, and in all four where nothing is known", async () => {
    const { mails: german } = await askForLink(bo.email, "de");
    expect(german[0]?.headers).toContain("Ihr Link zur Anmeldung bei NAPAR");
    await storage.db.updateTable("persons").set({ language: "nl" }).where("email", "=", bo.email).execute();
    const { mails: dutch } = await askForLink(bo.email, "de");
    expect(dutch[0]?.parts.get("text/plain")).toContain("Met deze link meldt u zich aan.");
    const { mails: all } = await askForLink(ada.email, "xx");
    for (const words of ["Met deze link", "Ce lien", "Mit diesem Link", "This link signs you in"])
      expect(all[0]?.parts.get("text/plain")).toContain(words);
  });

  it("opens with the button of the page alone: a scanner that follows the link uses nothing up", async () => {
    const { mails } = await askForLink(ada.email, "nl");
    const address = /https:\S+token=\w+/.exec(mails[0]?.parts.get("text/plain") ?? "")?.[0] ?? "";
    let page = "";
    for (let scan = 0; scan < 3; scan += 1) {
      const scanned = await open(address, { "accept-language": "nl" });
      expect([scanned.status, scanned.headers.getSetCookie()]).toEqual([200, []]);
      page = await read(scanned);
    }
    expect(page).toContain("Nu aanmelden");
    const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const elsewhere = await sendForm("/sign-in", { token }, { origin: "https://evil.test" });
    expect([elsewhere.status, elsewhere.headers.getSetCookie()]).toEqual([403, []]);
    expect((await sendForm("/sign-in", { token }, { origin: "null" })).status).toBe(403);
    const entered = await sendForm(actionOf(page), { token });
    expect([entered.status, entered.headers.get("location")]).toEqual([303, "/admin/"]);
    const [cookie = ""] = entered.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-napar-session=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const session = await open("/api/v1/session", { cookie: cookie.split(";")[0] as string });
    expect(await session.json()).toMatchObject({ email: ada.email, name: "Ada" });
    const again = await sendForm(actionOf(page), { token });
    expect([again.status, await read(again)]).toEqual([
      403,
      expect.stringContaining("Deze link werkt niet meer"),
    ]);
  });

  it("stores no token of a session or a link as it is used", async () => {
    const { mails } = await askForLink(ada.email, "nl");
    const text = mails[0]?.parts.get("text/plain") ?? "";
    const token = /token=(\w+)/.exec(text)?.[1] ?? "";
    const links = JSON.stringify(await storage.db.selectFrom("signInLinks").selectAll().execute());
    const [cookie = ""] = (await sendForm("/sign-in", { token })).headers.getSetCookie();
    const value = decodeURIComponent(cookie.split(";")[0]?.split("=").slice(1).join("=") ?? "");
    const kept = await storage.db.selectFrom("sessions").select("token").execute();
    expect(kept.length).toBeGreaterThan(0);
    expect(token).toHaveLength(32);
    expect(links).not.toContain(token);
    for (const row of kept) expect(value).not.toContain(row.token);
    // What stands in the database does not sign in, even with the right signature.
    const [first] = kept;
    const secret = await readFile(join(folder, "sign-in-secret"), "utf8");
    const signed = (of: string) => `${of}.${createHmac("sha256", secret).update(of).digest("base64")}`;
    const status = async (of: string) =>
      (await open("/api/v1/session", { cookie: `__Host-napar-session=${encodeURIComponent(signed(of))}` }))
        .status;
    expect(await status(value.slice(0, value.lastIndexOf(".")))).toBe(200);
    expect(await status(first?.token ?? "")).toBe(401);
  });

  it("takes as long for an unknown address, and says the same", async () => {
    const known = await askForLink(ada.email, "en");
    const unknown = await askForLink("nobody@example.be", "en");
    expect(unknown.page).toBe(known.page);
    expect([known.mails.length, unknown.mails.length]).toEqual([1, 0]);
    // The mail is not waited for: with a server that does not answer, the page is there all the same.
    const sockets: Socket[] = [];
    const silent = createSilentServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const { port } = silent.address() as AddressInfo;
    const slow = await setUp({
      publicUrl,
      smtpUrl: `smtp://127.0.0.1:${port}`,
      mailFrom: "napar@napar.test",
    });
    if (!slow.ok || !slow.value) throw new Error("sign-in is not set up");
    const timed = async (email: string) => {
      const started = performance.now();
      await slow.value?.requestLink(email, null);
      return performance.now() - started;
    };
    expect(await timed(ada.email)).toBeLessThan(2000);
    expect(await timed("nobody@example.be")).toBeLessThan(2000);
    expect(failures).toEqual([]);
    await expect.poll(() => sockets.length).toBe(1);
    for (const socket of sockets) socket.destroy();
    silent.close();
    await slow.value.settled();
    expect(failures.splice(0)).toHaveLength(1);
  });

  it("tells the log that a mail was not taken, and not whose", async () => {
    const refusing = await openMailServer({ refuses: true });
    const set = await setUp({ publicUrl, smtpUrl: refusing.url, mailFrom: "napar@napar.test" });
    await (set.ok && set.value?.requestLink(ada.email, null));
    await (set.ok && set.value?.settled());
    await refusing.close();
    const [failure] = failures.splice(0);
    expect(String(failure)).toBe("Error: the mail server did not take a mail: EENVELOPE RCPT TO 550");
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain("ada");
  });

  it("counts by person too, whether known or not, whatever the address", async () => {
    const last = async (email: string) => {
      let status = 0;
      for (let count = 0; count <= 10; count += 1) {
        const response = await server.fetch(
          new Request(`${publicUrl}/sign-in/link`, {
            method: "POST",
            body: new URLSearchParams({ email }),
            headers: { origin: publicUrl },
          }),
          { incoming: { socket: { remoteAddress: `198.51.100.${count}` } } },
        );
        status = response.status;
        if (status === 429) expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(60);
      }
      return status;
    };
    expect([await last("many@example.be"), await last(bo.email)]).toEqual([429, 429]);
    await signIn.settled();
  });

  it("takes forms alone, and of a size that a form has", async () => {
    const json = await server.fetch(
      new Request(`${publicUrl}/sign-in`, {
        method: "POST",
        body: "{}",
        headers: { "content-type": "application/json" },
      }),
    );
    expect(json.status).toBe(415);
    expect((await sendForm("/sign-in", { token: "x".repeat(70_000) })).status).toBe(413);
    const form = { token: "x", ...fieldsOf("first", { ...ada, name: "A\u0000" }), ...fieldsOf("second", bo) };
    expect((await sendForm("/installation", form)).status).toBe(400);
  });

  test.each([
    [
      { publicUrl: "http://napar.example.be", smtpUrl: "smtp://127.0.0.1:25", mailFrom: "a@b.be" },
      "publicUrlInvalid",
    ],
    [{ publicUrl: "napar.example.be:4000" }, "publicUrlInvalid"],
    [{ publicUrl: "napar.example.be" }, "publicUrlInvalid"],
    [{ publicUrl, smtpUrl: "mail.example.be", mailFrom: "a@b.be" }, "smtpUrlInvalid"],
    [{ publicUrl, smtpUrl: "smtp://127.0.0.1:25" }, "signInIncomplete"],
    [{ smtpUrl: "smtp://127.0.0.1:25", mailFrom: "a@b.be" }, "signInIncomplete"],
    [{ publicUrl, secret: "short" }, "signInSecretTooShort"],
  ])("refuses the settings %j", async (settings, kind) => {
    expect(await setUp(settings)).toMatchObject({ ok: false, error: { kind } });
  });

  it("is not there without mail, outside a trial", async () => {
    expect(await setUp({ publicUrl })).toEqual({ ok: true, value: null });
    expect(await setUp({ publicUrl: "http://napar.example.be" })).toEqual({ ok: true, value: null });
    const without = createServer({
      storage,
      today: () => "2026-03-02",
      logger: createLogger({ level: "silent" }),
    });
    const answer = await without.fetch(new Request(`${publicUrl}/api/v1/session`));
    expect([answer.status, await answer.json()]).toMatchObject([503, { kind: "serviceUnavailable" }]);
  });
});
