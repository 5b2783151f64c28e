/**
 * From the installer's link to a plan with a measure two people edit at once, in real Chromium on the real server; a session
 * that ends and a connection that is lost in the middle of a form. Every screen in every language: `sweep.test.ts`.
 */

import { overflowOf, violationsOf } from "@napar/ui/testing";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { done, engines, openWorkplace, type Workplace } from "../testing/workplace.js";

const people = {
  ann: { name: "Ann Peeters", email: "ann@gent.example", office: "Informatica" },
  bram: { name: "Bram Claes", email: "bram@gent.example", office: "Diversiteitsdienst" },
};

/** As Excel in Dutch writes it: semicolons, Windows-1252, a title above the table. */
const spreadsheet = Buffer.from(
  [
    "Acties van de stad;;;;;",
    "Nr;Actie;Levensdomein;Ploeg;Begin;Stand van zaken",
    "A1;Mystery calls op de huurmarkt;Huisvesting;Dienst Wonen;2027;wordt voorbereid",
    "A2;Opleiding voor het onthaal;Onderwijs;Personeel;31/02/2027;gepland",
    "A3;Caf\u00e9gesprekken;Sport;Sportdienst;januari 2027;wordt voorbereid",
  ].join("\r\n"),
  "latin1",
);

describe.each(engines)("in Chromium, on %s", (engine) => {
  let workplace: Workplace;
  let base = "";
  let browser: BrowserContext;
  let page: Page;
  let plan = "";
  let measure = "";
  let draft = "";
  const refused: string[] = [];
  const admin = (path: string) => `${base}/admin${path}`;

  const watched = async (context: BrowserContext): Promise<Page> => {
    const opened = await context.newPage();
    opened.setDefaultTimeout(15_000);
    opened.on("console", (message) => {
      if (/Content Security Policy|Refused to/.test(message.text())) refused.push(message.text());
    });
    opened.on("pageerror", (error) => refused.push(error.message));
    await opened.addInitScript(() => {
      if (!localStorage.getItem("napar-language")) localStorage.setItem("napar-language", "nl");
    });
    return opened;
  };

  const propose = async (by: Page, role: string, person: { name: string; email: string }) => {
    await by.goto(admin("/people/new"));
    await by.locator("#name").fill(person.name);
    await by.locator("#email").fill(person.email);
    await by.locator("#office").fill("Diversiteitsdienst");
    await by.locator(`input[name=role][value=${role}]`).check();
    await by.getByRole("button", { name: "Stel voor" }).click();
    await by.getByRole("heading", { level: 1, name: "Mensen en rollen" }).waitFor();
  };
  /** Confirms what was proposed for a person, one after the other. */
  const confirm = async (by: Page, name: string, count: number) => {
    const waiting = by
      .locator(".tasks li")
      .filter({ hasText: name })
      .getByRole("button", { name: "Bevestig" });
    await waiting.first().waitFor();
    for (let left = count - 1; left >= 0; left -= 1) {
      await waiting.first().click();
      await expect.poll(() => waiting.count(), { timeout: 10_000 }).toBe(left);
    }
  };

  beforeAll(async () => {
    workplace = await openWorkplace({ engine });
    base = workplace.base;
    browser = await workplace.newBrowser();
    page = await watched(browser);
  }, 180_000);
  afterAll(() => workplace?.close());

  it("loads less than 350 kB of script before the first screen", async () => {
    let bytes = 0;
    page.on("response", async (response) => {
      if (response.url().endsWith(".js")) bytes += Number(response.headers()["content-length"] ?? 0);
    });
    await page.goto(admin("/sign-in"), { waitUntil: "networkidle" });
    page.removeAllListeners("response");
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(350 * 1024);
  });

  it("begins with the installer's link, and says first what is missing", async () => {
    await page.goto(workplace.installerLink());
    await page.getByRole("button", { name: "Beginnen" }).click();
    const summary = page.getByRole("alert");
    await summary.waitFor();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await summary.getByRole("link").count()).toBe(7);
    await summary.getByRole("link", { name: /Kies een overheid/ }).click();
    expect(
      await page.locator("#organisation").evaluate((element) => element === document.activeElement),
    ).toBe(true);

    await page.keyboard.type("gent");
    await page.getByRole("option", { name: "Gemeente Gent", exact: true }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    for (const [who, person] of [
      ["first", people.ann],
      ["second", people.bram],
    ] as const) {
      await page.locator(`#${who}Name`).fill(person.name);
      await page.locator(`#${who}Email`).fill(person.email);
      await page.locator(`#${who}Office`).fill(person.office);
    }
    await page.getByRole("button", { name: "Beginnen" }).click();
    await page.getByRole("heading", { name: "Klaar om te beginnen" }).waitFor();
  });

  it("gives nobody a role alone: one proposes, another confirms", async () => {
    await workplace.signIn(page, people.ann.email);
    await propose(page, "coordinator", people.ann);
    await propose(page, "editor", people.ann);
    await page.getByRole("button", { name: "Bevestig" }).first().click();
    await page.getByRole("alert").waitFor();

    const other = await watched(await workplace.newBrowser());
    await workplace.signIn(other, people.bram.email);
    await propose(other, "editor", people.bram);
    await confirm(other, "Ann Peeters", 2);
    await page.goto(admin("/people"));
    await confirm(page, "Bram Claes", 1);
    await other.context().close();
  }, 90_000);

  it("opens a plan from the ten commitments", async () => {
    await page.goto(admin("/plans/new"));
    await page.locator("#title-nl").fill("Actieplan tegen racisme");
    await page.locator("#from-year").fill("2026");
    await page.locator("#to-year").fill("2031");
    await page.getByRole("button", { name: "Open het plan" }).click();
    await page.getByRole("heading", { level: 1, name: "Actieplan tegen racisme" }).waitFor();
    plan = new URL(page.url()).pathname.replace("/admin", "");
    expect(plan).toMatch(/^\/plans\/case-/);
  });

  it("leads from a condition that is not met to where it is met, and takes the step", async () => {
    await page.getByRole("link", { name: "Verloop" }).click();
    await page.getByText("Niemand heeft een geldig mandaat").waitFor();
    await page.getByRole("link", { name: "Hier regelen" }).click();
    await page.locator("#object-nl").fill("Maak een plan tegen racisme.");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await page.getByRole("button", { name: "Opdracht geven" }).click();
    await page.getByRole("button", { name: /^Ja: / }).click();
    await page.getByText("Fase: Opdracht gegeven.").waitFor();
  });

  it("does not take a step on what is no longer so: the screen is read again, and the step taken once more", async () => {
    await page.goto(admin(`${plan}/lifecycle`));
    await page.getByRole("button", { name: "Inventaris beginnen" }).click();
    const ann = await workplace.as(people.ann.email);
    const id = plan.replace("/plans/", "");
    const { version } = await done(ann.findPlanCase(id));
    const title = { nl: "Actieplan tegen racisme", fr: "Plan d’action contre le racisme" };
    await done(
      ann.changePlanCase(
        { id, command: "changeHead", version, key: crypto.randomUUID() },
        { change: { title } },
      ),
    );
    await page.getByRole("button", { name: /^Ja: / }).click();
    await page.getByText("Iemand anders heeft dit intussen gewijzigd.").waitFor();
    await page.getByRole("button", { name: /^Ja: / }).click();
    await page.getByText("Fase: Inventaris.").waitFor();
  });

  it("warns while one types that another authority decides, and names the article", async () => {
    await page.goto(admin(`${plan}/measures/new`));
    await page.locator("#title-nl").fill("Praktijktesten op de arbeidsmarkt");
    for (const [field, typed] of [
      ["domains", "arbeidsm"],
      ["instruments", "handh"],
      ["policyFields", "arbeidsrecht"],
    ] as const) {
      await page.locator(`#${field}`).click();
      await page.locator(`#${field}`).pressSequentially(typed);
      await page.locator(".options [role=option]").first().click();
    }
    await page.getByText("Dit kan Stad Gent niet alleen.").waitFor();
    await page.locator(".competence .article").waitFor();
    await page.getByRole("button", { name: "Bewaar" }).click();
    await page.getByRole("heading", { level: 1, name: "Praktijktesten op de arbeidsmarkt" }).waitFor();
    measure = new URL(page.url()).pathname.replace("/admin", "");
    await page.goto(admin(`${plan}/measures?verdict=others`));
    await page.getByRole("link", { name: "Praktijktesten op de arbeidsmarkt" }).waitFor();
  }, 60_000);

  it("keeps both texts when two people change one measure at once", async () => {
    const other = await watched(await workplace.newBrowser());
    await workplace.signIn(other, people.bram.email);
    await Promise.all([page, other].map((one) => one.goto(admin(measure))));
    await page.locator("#deliverable").fill("Een verslag per jaar");
    await page.locator("#end-year").fill("2030");
    await other.locator("#deliverable").fill("Twee verslagen per jaar");
    await other.locator("#start-year").fill("2027");
    await other.getByRole("button", { name: "Bewaar" }).click();
    await other.getByText("Bewaard", { exact: true }).waitFor();

    await page.getByRole("button", { name: "Bewaar" }).click();
    await page.getByRole("heading", { name: "Iemand anders wijzigde hetzelfde" }).waitFor();
    expect(await page.locator(".conflict .side").allInnerTexts()).toEqual([
      expect.stringContaining("Een verslag per jaar"),
      expect.stringContaining("Twee verslagen per jaar"),
    ]);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("radio", { name: /Uw tekst/ }).check();
    await page.getByRole("button", { name: "Bewaar met deze keuze" }).click();
    await page.getByText("Bewaard", { exact: true }).waitFor();
    await page.reload();
    await page.locator("#deliverable").waitFor();
    expect(await page.locator("#deliverable").inputValue()).toBe("Een verslag per jaar");
    expect(await page.locator("#start-year").inputValue()).toBe("2027");
    expect(await page.locator("#end-year").inputValue()).toBe("2030");
    await other.context().close();
  }, 60_000);

  it("keeps what was typed when the session ends in the middle of a form", async () => {
    await page.goto(admin(`${plan}/measures/new`));
    await page.locator("#title-nl").fill("Opleiding voor het onthaal");
    await browser.clearCookies();
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Uw sessie is voorbij" });
    await dialog.waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Hier opnieuw aanmelden" }).click();
    // Back by the link of the mail, to the place one was at, with what was typed there.
    await page.locator("#email").waitFor();
    await workplace.signInHere(page, people.ann.email);
    await page.waitForURL(/\/measures\/new$/);
    await page.locator("#title-nl").waitFor();
    expect(await page.locator("#title-nl").inputValue()).toBe("Opleiding voor het onthaal");
    await page.getByRole("button", { name: "Wis dit en begin opnieuw" }).click();
  });

  it("goes on with the form as it stands when one signs in in another tab", async () => {
    await page.goto(admin(`${plan}/measures/new`));
    await page.locator("#title-nl").fill("Nog een opleiding");
    await browser.clearCookies();
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    const done = page.getByRole("button", { name: "Ik heb mij in een ander tabblad aangemeld" });
    await done.click();
    await page.getByText("Nog niet aangemeld in deze browser.").waitFor();
    const tab = await browser.newPage();
    await workplace.signIn(tab, people.ann.email);
    await tab.close();
    await done.click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.locator("#title-nl").inputValue()).toBe("Nog een opleiding");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Nog een opleiding" }).waitFor();
  });

  it("says that the connection is lost, keeps what is typed, and says when it is back", async () => {
    await page.goto(admin(`${plan}/measures/new`));
    await page.locator("#title-nl").waitFor();
    await browser.setOffline(true);
    await page.getByText("Geen verbinding.").waitFor();
    await page.locator("#title-nl").fill("Getypt zonder verbinding");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByText("De server antwoordt niet.", { exact: false }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await browser.setOffline(false);
    await page.getByText("Geen verbinding.").waitFor({ state: "detached" });
    expect(await page.locator("#title-nl").inputValue()).toBe("Getypt zonder verbinding");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Getypt zonder verbinding" }).waitFor();
  });

  it("says in words why a file is no spreadsheet", async () => {
    await page.goto(admin(`${plan}/import`));
    await page.locator("input[type=file]").setInputFiles({
      ...{ name: "acties.xls", mimeType: "application/vnd.ms-excel" },
      buffer: Buffer.from("<html><table><tr><td>Actie</td></tr></table></html>"),
    });
    await page.getByText("het is een webpagina").waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  it("imports a spreadsheet with errors: a column and a word are explained, the rows that are right come in", async () => {
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Kies een bestand" }).focus();
    await page.keyboard.press("Enter");
    await (await chooser).setFiles({ name: "acties.csv", mimeType: "text/csv", buffer: spreadsheet });
    await page.getByRole("row", { name: /^2 namen Nr Actie/ }).waitFor();
    draft = new URL(page.url()).pathname.replace("/admin", "");
    const team = page.getByRole("combobox", { name: "Betekenis: D Ploeg" });
    expect(await team.inputValue()).toBe("");
    await page.getByRole("button", { name: "Doe een proef" }).click();
    await page.getByRole("heading", { name: "3. Proef: 3 rijen gelezen, 3 met fouten" }).waitFor();
    const row = page.locator(".problems").getByRole("row", { name: /31\/02\/2027/ });
    expect(await row.textContent()).toContain("Dit is niet als één datum te lezen.");
    const wide = await violationsOf(page);
    await page.setViewportSize({ width: 320, height: 800 });
    expect([...wide, ...(await overflowOf(page))]).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    const errors = page.waitForEvent("download");
    await page.getByRole("link", { name: /foutkolom: \.xlsx/ }).click();
    expect((await errors).suggestedFilename()).toBe("acties.xlsx");

    await team.selectOption({ label: "Andere diensten" });
    await page.getByLabel("Stand: “wordt voorbereid”").selectOption("planned");
    await page.getByRole("button", { name: "Probeer opnieuw" }).click();
    await page.getByRole("heading", { name: "3. Proef: 3 rijen gelezen, 1 met fouten" }).waitFor();
    await page.getByRole("button", { name: "Importeer alleen de juiste rijen (2)" }).click();
    await page.getByRole("heading", { name: "In het plan: 2 nieuw, 0 gewijzigd" }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("link", { name: "Naar de maatregelen" }).click();
    await page.getByRole("link", { name: "Cafégesprekken" }).click();
    await expect.poll(() => page.locator("#services").inputValue()).toBe("Sportdienst");
  }, 90_000);

  it("remembers what was explained, and takes an import back", async () => {
    await page.goto(admin(`${plan}/import`));
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "opnieuw.csv", mimeType: "text/csv", buffer: spreadsheet });
    const team = page.getByRole("combobox", { name: "Betekenis: D Ploeg" });
    await team.waitFor();
    expect(await team.locator("option:checked").textContent()).toBe("Andere diensten");
    await page.getByRole("button", { name: "Doe een proef" }).click();
    await page.getByRole("heading", { name: "3. Proef: 3 rijen gelezen, 1 met fouten" }).waitFor();
    await page.getByText("Er is niets te importeren").or(page.getByText("Geen enkele rij")).waitFor();

    await page.goto(admin(draft));
    await page.getByRole("button", { name: "Draai terug" }).click();
    await page.getByRole("button", { name: "Ja, draai alles terug" }).click();
    await page.getByRole("heading", { name: "De import is teruggedraaid" }).waitFor();
  }, 60_000);

  it("tells on every screen that it is a trial, where it is one", async () => {
    await page.goto(admin("/"));
    await page.getByRole("heading", { level: 1, name: "Vandaag" }).waitFor();
    const trials = engine === "embedded" ? 1 : 0;
    await expect.poll(() => page.getByText("Proefomgeving.").count()).toBe(trials);
  });

  it("met no refusal of the policy and no error", () => {
    expect(refused).toEqual([]);
  });
});
