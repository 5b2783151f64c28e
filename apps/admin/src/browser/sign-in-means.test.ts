/**
 * Proving who one is, in real Chromium on the real server: a passkey (of an authenticator that Chromium plays), a code app
 * and a new link, and what waits for a fresh proof is sent after it.
 */
import { createHmac } from "node:crypto";
import { languages } from "@napar/domain/text";
import { overflowOf, violationsOf } from "@napar/ui/testing";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { engines, openWorkplace, type Workplace } from "../testing/workplace.js";

const [ann, bram] = ["ann@gent.example", "bram@gent.example"];
const minutes = 60_000;

/** What an app shows for a secret (RFC 6238), given as one types it: Base32 in groups of four. */
function codeOf(secret: string, at: number): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret.replace(/[^A-Z2-7]/g, "")]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac("sha1", key).update(counter).digest();
  const place = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(place) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

describe.each(engines)("in Chromium, on %s", (engine) => {
  let workplace: Workplace;
  let base = "";
  let browser: BrowserContext;
  let page: Page;
  let plan = "";
  let secret = "";
  const failed: string[] = [];
  const admin = (path: string) => `${base}/admin${path}`;
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const dialog = () => page.getByRole("dialog", { name: "Toon opnieuw wie u bent" });

  const opened = async (context: BrowserContext): Promise<Page> => {
    const one = await context.newPage();
    one.setDefaultTimeout(15_000);
    one.on("pageerror", (error) => failed.push(error.message));
    await one.addInitScript(() => {
      if (!localStorage.getItem("napar-language")) localStorage.setItem("napar-language", "nl");
    });
    return one;
  };
  /** A request of the person who is signed in there. */
  const post = (by: Page, path: string, body: unknown, version = ""): Promise<Record<string, unknown>> =>
    by.evaluate(
      async ([to, json, match]) => {
        const headers = {
          "content-type": "application/json",
          "idempotency-key": crypto.randomUUID(),
          ...(match && { "if-match": match }),
        };
        const answer = await fetch(`/api/v1${to}`, { method: "POST", headers, body: json });
        if (!answer.ok) throw new Error(await answer.text());
        return answer.json();
      },
      [path, JSON.stringify(body), version] as const,
    );
  /** The server's clock goes on; that of the browser does not matter. */
  const later = (time: number) => vi.setSystemTime(Date.now() + time);

  /** A device that has a passkey and opens it at once. */
  const devicesOf = async (of: Page) => {
    const debugging = await of.context().newCDPSession(of);
    await debugging.send("WebAuthn.enable");
    const kind = { protocol: "ctap2", transport: "internal", hasResidentKey: true } as const;
    const options = { ...kind, hasUserVerification: true, isUserVerified: true };
    await debugging.send("WebAuthn.addVirtualAuthenticator", { options });
  };

  beforeAll(async () => {
    workplace = await openWorkplace({ engine, host: "localhost" });
    base = workplace.base;
    browser = await workplace.newBrowser();
    page = await opened(browser);
    const token = new URL(workplace.installerLink()).searchParams.get("token");
    await page.goto(admin("/sign-in"));
    const of = { office: "Chancellery", organisation: "fed" };
    await post(page, "/installation", {
      token,
      first: { name: "Ann Peeters", email: ann, ...of },
      second: { name: "Bram Claes", email: bram, ...of },
    });
    await workplace.signIn(page, ann);
    const other = await opened(await workplace.newBrowser());
    await workplace.signIn(other, bram);
    for (const role of ["coordinator", "signatory"]) {
      const appointment = { name: "Ann Peeters", email: ann, role, from: "2026-01-01", to: null, ...of };
      await post(page, "/appointments/propose-appointment", appointment);
    }
    const proposals = await page.evaluate(async () => {
      const answer = await fetch("/api/v1/appointments");
      return ((await answer.json()) as { proposals: { id: string; state: string }[] }).proposals;
    });
    expect(proposals.length).toBe(2);
    for (const one of proposals) await post(other, "/appointments/confirm-appointment", { proposal: one.id });
    await other.context().close();
    const authority = { id: "fed", type: "federal", name: "Federal government" };
    const title = { nl: "Interfederaal plan", fr: "Plan interfédéral" };
    const origin = { kind: "new", plan: { title, authority, level: "interfederal", kind: "action-plan" } };
    const { id } = await post(page, "/plan-cases", { procedure: "interfederal", origin });
    plan = `/plans/${id}`;
    await post(page, `/plan-cases/${id}/add-party`, { authority: "fed", reason: title }, '"v1"');
    await devicesOf(page);
  }, 180_000);
  afterAll(async () => {
    vi.useRealTimers();
    await workplace?.close();
  });

  it("adds a passkey, which says when it was made", async () => {
    await page.goto(admin("/sessions"));
    await button("Voeg een passkey toe").click();
    await page.getByRole("alert").getByRole("link", { name: "Geef het toestel een naam" }).click();
    await page.keyboard.type("Laptop");
    await page.keyboard.press("Enter");
    await button("Verwijder Laptop").waitFor();
    expect(await page.locator("#name").inputValue()).toBe("");
    expect(await violationsOf(page)).toEqual([]);
  });

  it("keeps what was typed when a decision asks for a fresh proof, and the person leaves", async () => {
    await page.goto(admin(`${plan}/adoption/decision?part=own`));
    await page.locator("input[name=outcome][value=approved]").check();
    await page.locator("#body-nl").fill("Ministerraad");
    await page.locator("#reference").fill("2026/17");
    later(6 * minutes);
    await button("Schrijf in").click();
    await dialog().waitFor();
    expect(await dialog().evaluate((element) => element.contains(document.activeElement))).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    await page.getByRole("alert").waitFor();
    expect(await page.locator("#reference").inputValue()).toBe("2026/17");
    expect(await button("Schrijf in").evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("records the decision right after the passkey", async () => {
    await page.keyboard.press("Enter");
    await dialog().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/adoption\?part=own$/);
    await page.getByText("2026/17").waitFor();
  });

  it("goes on with a new link that was opened in another tab", async () => {
    later(6 * minutes);
    await page.goto(admin("/sessions"));
    await button("Stel een codeapp in").click();
    await button("Stuur een nieuwe link").click();
    await dialog().getByText(ann).waitFor();
    await button("Ik heb de link geopend").click();
    await dialog().getByRole("alert").waitFor();
    const [tab, elsewhere] = [await opened(browser), await opened(await workplace.newBrowser())];
    for (const one of [tab, elsewhere]) await workplace.signIn(one, ann);
    await tab.close();
    await elsewhere.context().close();
    await button("Ik heb de link geopend").click();
    await page.locator(".secret").waitFor();
    secret = (await page.locator(".secret").textContent()) ?? "";
  });

  it("sets up a code app and shows the recovery codes once", async () => {
    await page.locator("#code").fill("000000");
    await button("Bevestig de codeapp").click();
    await page.getByRole("alert").waitFor();
    await page.locator("#code").fill(codeOf(secret, Date.now()));
    await button("Bevestig de codeapp").click();
    await button("Ik heb de codes bewaard").waitFor();
    expect(await page.locator(".codes li").count()).toBe(10);
    expect(await violationsOf(page)).toEqual([]);
    await button("Ik heb de codes bewaard").click();
    await page.getByText("U hebt een codeapp ingesteld.").waitFor();
    expect(await page.locator(".codes").count()).toBe(0);
  });

  it("takes a code as proof, and says of a wrong one that it is wrong", async () => {
    later(6 * minutes);
    await button("Verwijder Laptop").click();
    await page.locator("#proof").fill("123");
    await button("Bevestig met deze code").click();
    await dialog().getByRole("link", { name: "Vul de code in" }).waitFor();
    await page.locator("#proof").fill(codeOf(secret, Date.now() + 10 * minutes));
    await button("Bevestig met deze code").click();
    await dialog().locator(".note").waitFor();
    await page.locator("#proof").fill(codeOf(secret, Date.now()));
    await button("Bevestig met deze code").click();
    await dialog().waitFor({ state: "detached" });
    await page.getByText("U hebt nog geen passkey.").waitFor();
  });

  it("ends all other sessions", async () => {
    await button("Beëindig alle andere sessies").click();
    await expect.poll(() => button("Beëindig alle andere sessies").count()).toBe(0);
    await page.getByText("deze sessie").waitFor();
  });

  it("signs in with a passkey, to where the person wanted to go", async () => {
    await page.locator("#name").fill("Laptop");
    await button("Voeg een passkey toe").click();
    await button("Verwijder Laptop").waitFor();
    await page.getByRole("button", { name: "Afmelden" }).first().click();
    await page.waitForURL(/\/sign-in/);
    await page.goto(admin("/sign-in?next=%2Fsessions"));
    await button("Meld aan met een passkey").click();
    await button("Verwijder Laptop").waitFor();
  });

  it.each(languages)(
    "in %s the screen, the dialog and the sign-in page are accessible and fit",
    async (language) => {
      await page.evaluate((code) => localStorage.setItem("napar-language", code), language);
      later(6 * minutes);
      for (const [screen, path] of [
        ["devices", "/sessions"],
        ["dialog", "/sessions"],
        ["sign-in", "/sign-in"],
      ] as const) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(admin(path));
        await page.getByRole("heading", { level: 1 }).waitFor();
        if (screen !== "sign-in") await page.locator(".means .table").waitFor();
        if (screen === "dialog") {
          await page.locator("[aria-labelledby=code-app-h] .button").click();
          await page.locator("dialog[open]").waitFor();
        }
        const wide = [...(await overflowOf(page)), ...(await violationsOf(page))];
        await page.setViewportSize({ width: 320, height: 800 });
        expect({ screen, wide, narrow: await overflowOf(page) }).toEqual({ screen, wide: [], narrow: [] });
      }
    },
  );

  it("met no error", () => expect(failed).toEqual([]));
});
