/**
 * Settings in real Chromium on the real server: what one wants by mail, what an organisation agrees while two people change
 * it, deputies, and the hand-over when a mandate ends; each screen with axe, in four languages, and at 320 px.
 */
import { languages } from "@napar/domain/text";
import { ofWords, overflowOf, violationsOf } from "@napar/ui/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visit } from "../testing/looking.js";
import { done, engines, openWorkplace, type Workplace } from "../testing/workplace.js";

const ghent = "municipality-44021";
const person = (name: string, office: string, roles: readonly string[]) => ({
  ...{ name, office, roles, organisation: ghent },
  email: `${name.split(" ")[0]?.toLowerCase()}@gent.example`,
});
const ann = person("Ann Peeters", "Informatica", []);
const bram = person("Bram Claes", "Informatica", []);
const chris = person("Chris Maes", "Diversiteitsdienst", ["coordinator"]);
const dora = person("Dora Wouters", "Dienst Wonen", ["editor", "validator"]);

const vera = { ...person("Vera Janssens", "Kabinet", ["reader"]), organisation: "vg" };

/** Days from now, as one fills them in. */
const daysAhead = (days: number) => {
  const day = new Date(Date.now() + days * 86_400_000);
  return { day: day.getDate(), month: day.getMonth() + 1, year: day.getFullYear() };
};

describe.each(engines)("in Chromium, on %s", (engine) => {
  let workplace: Workplace;
  let page: Page;
  let other: Page;
  let installer: Page;
  beforeAll(async () => {
    workplace = await openWorkplace({ engine });
    await workplace.appoint([ann, bram, chris, dora, vera]);
    const reader = await workplace.as(vera.email);
    await done(reader.changePerson({ language: "fr" }));
    [page, other, installer] = [
      await workplace.open(chris.email),
      await workplace.open(dora.email),
      await workplace.open(ann.email),
    ];
  }, 180_000);
  afterAll(async () => {
    const errors = [...workplace.errors];
    await workplace.close();
    expect(errors).toEqual([]);
  });
  const heading = (on: Page, name: string | RegExp) => on.getByRole("heading", { name }).waitFor();
  const save = (on: Page) => on.getByRole("button", { name: "Bewaar" }).click();
  /** A second person answers for what waits. */
  const confirmAs = async (email: string) => {
    const api = await workplace.as(email);
    const { proposals } = await done(api.listAppointments());
    const open = proposals.find(({ state }) => state === "open");
    await done(api.confirmAppointment({ proposal: open?.id ?? "" }, crypto.randomUUID()));
  };

  it("somebody chooses how often mails come, about what, and in which language", async () => {
    await page.locator(".rail").getByRole("link", { name: "Instellingen" }).click();
    await heading(page, "Instellingen");
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel("Elke maandag, ’s morgens").check();
    await page.getByLabel(/Mail mij wanneer/).uncheck();
    await page.getByLabel("Taal van uw mails").selectOption("fr");
    await save(page);
    await page.getByText("Uw keuze is bewaard.").waitFor();
    await page.reload();
    await heading(page, "Uw mails");
    expect(await page.getByLabel("Elke maandag, ’s morgens").isChecked()).toBe(true);
    expect(await page.getByLabel(/Mail mij wanneer/).isChecked()).toBe(false);
    expect(await page.getByLabel("Taal van uw mails").inputValue()).toBe("fr");
  });

  it("a wrong number of days is said beside its field, and the summary leads there", async () => {
    await page.getByRole("link", { name: "Gent" }).last().click();
    await heading(page, "Afspraken over mails en termijnen");
    expect(await violationsOf(page)).toEqual([]);
    await page.locator("#remindAfterDays").fill("30");
    await page.locator("#linkDays").fill("twee");
    await save(page);
    await page.locator("#errors").getByRole("link", { name: "Vul een heel getal in van 1 tot 180" }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("linkDays");
    await page.locator("#linkDays").fill("60");
    await save(page);
    await page.locator("#errors").getByText("Kies meer dagen dan voor de herinnering").waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  it("two people change what is agreed: fields of one alone are kept, and for the same field one chooses", async () => {
    await visit(other, "/organisation");
    await page.locator("#remindAfterDays").fill("10");
    await save(page);
    await page.getByText("De afspraken zijn bewaard.").waitFor();
    await other.getByLabel("Elke maandag, ’s morgens").check();
    await other.locator("#remindAfterDays").fill("12");
    await save(other);
    await heading(other, /Iemand anders/);
    expect(await violationsOf(other)).toEqual([]);
    await other.locator("input[name=conflict-remindAfterDays][value=mine]").check();
    await other.getByRole("button", { name: "Bewaar" }).click();
    await other.getByText("De afspraken zijn bewaard.").waitFor();
    const api = await workplace.as(chris.email);
    expect(await done(api.findOrganisationSettings(ghent))).toMatchObject({
      version: 2,
      settings: {
        digest: "weekly",
        updateTimes: { remindAfterDays: 12, escalateAfterDays: 21, linkDays: 60 },
      },
    });
  });

  it("an end and a deputy are proposed by one and confirmed by another", async () => {
    await installer.locator(".rail").getByRole("link", { name: "Mensen en rollen" }).click();
    const row = installer.getByRole("row", { name: /Chris Maes/ });
    await row.getByRole("link", { name: /Einde en vervangers van Chris Maes/ }).click();
    await heading(installer, "Een aanstelling wijzigen");
    const { day, month, year } = daysAhead(30);
    await installer.locator("#to-day").fill(String(day));
    await installer.locator("#to-month").fill(String(month));
    await installer.locator("#to-year").fill(String(year));
    await installer.getByRole("button", { name: "Voeg een vervanger toe" }).click();
    await installer.locator("#substitutes-0-name").fill("Els Jacobs");
    await installer.getByRole("button", { name: "Stel voor" }).click();
    await installer
      .locator("#errors")
      .getByText(/Vul van elke vervanger/)
      .waitFor();
    expect(await violationsOf(installer)).toEqual([]);
    await installer.locator("#substitutes-0-email").fill("els@gent.example");
    await installer.getByRole("button", { name: "Stel voor" }).click();
    await heading(installer, "Wacht op een tweede persoon");
    await confirmAs(bram.email);
    await installer.reload();
    await row.getByText("els@gent.example").waitFor();
    await heading(installer, "Loopt af zonder opvolger");
    expect(await violationsOf(installer)).toEqual([]);
    const els = await workplace.open("els@gent.example");
    await els.locator(".rail").getByRole("link", { name: "Uw organisatie" }).click();
    await heading(els, "Afspraken over mails en termijnen");
    await els.context().close();
  });

  it("an office is handed over: the same role, from the day after, and nobody is missing any more", async () => {
    await installer.getByRole("link", { name: "Draag over: Diversiteitsdienst" }).click();
    await heading(installer, "Draag over: Diversiteitsdienst");
    expect(await violationsOf(installer)).toEqual([]);
    const { day, month, year } = daysAhead(31);
    const begins = ["#from-day", "#from-month", "#from-year"].map((id) => installer.locator(id).inputValue());
    expect((await Promise.all(begins)).map(Number)).toEqual([day, month, year]);
    expect(await installer.locator("input[name=role]:checked").inputValue()).toBe("coordinator");
    expect(await installer.locator("#office").inputValue()).toBe("Diversiteitsdienst");
    await installer.locator("#name").fill("Fatima Idrissi");
    await installer.locator("#email").fill("fatima@gent.example");
    await installer.getByRole("button", { name: "Stel voor" }).click();
    await heading(installer, "Wacht op een tweede persoon");
    await confirmAs(bram.email);
    await installer.reload();
    await installer.getByRole("row", { name: /Fatima Idrissi/ }).waitFor();
    expect(await installer.getByRole("heading", { name: "Loopt af zonder opvolger" }).count()).toBe(0);
  });

  /** A trial shows the mails that would have gone out. */
  const lookAtMails = async () => {
    const api = await workplace.as(chris.email);
    const plan = {
      title: { nl: "Gents actieplan tegen racisme" },
      authority: { id: ghent, type: "municipality", name: "Stad Gent" },
      ...{ level: "municipality", kind: "city-plan" },
    };
    const origin = { kind: "new", plan };
    const opened = await done(api.openCase({ procedure: "city-eccar", origin }, crypto.randomUUID()));
    const { id, version } = opened;
    await done(
      api.changePlanCase(
        { id, version, command: "giveMandate", key: crypto.randomUUID() },
        { giver: ghent, holder: "vg", object: { nl: "Advies" }, givenOn: "2026-01-05", dueOn: "2099-03-01" },
      ),
    );
    await page.locator(".rail").getByRole("link", { name: "Postvak uit" }).click();
    await page.getByText("Nog geen mails").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Maak de mails die nu klaar zijn" }).click();
    await page.getByText("Bijgewerkt. Mails hier: 1.").waitFor();
    await page.getByText("NAPAR : un message sur vos plans").click();
    await page.getByText(/Vous avez reçu un mandat/).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("link", { name: /\/mail\/stop/ }).click();
    await page.getByRole("heading", { name: "Ne plus recevoir de messages de NAPAR" }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Ne plus les recevoir" }).click();
    await page.getByRole("heading", { name: "Vous ne recevrez plus ces messages" }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const reader = await workplace.as(vera.email);
    expect(await done(reader.findMailPreferences())).toEqual({ digest: "never", updates: true });
    await page.goto(`${workplace.base}/admin/settings`);
  };
  /** An installation that sends them has nothing to show. */
  const findNone = async () => {
    await visit(page, "/outbox");
    await page.getByText("Deze installatie verstuurt haar mails").waitFor();
    expect(await violationsOf(page)).toEqual([]);
  };
  it("the outbox shows the mails of a trial, and none where they are sent", () =>
    ({ embedded: lookAtMails, postgresql: findNone })[engine]());

  it.each([1280, 768])("people with deputies fit a window of %i px", async (width) => {
    const looker = await workplace.open(ann.email, { width, language: "fr" });
    for (const path of ["/people", "/organisation"]) {
      await visit(looker, path);
      await looker.getByText("els@gent.example").waitFor();
      expect([path, await overflowOf(looker)]).toEqual([path, []]);
    }
    await looker.context().close();
  });

  it.each(languages)("every screen speaks %s, and fits 320 px", async (language) => {
    const looker = await workplace.open(dora.email, { language, width: 320 });
    const boss = await workplace.open(ann.email, { language, width: 320 });
    const id = (await done((await workplace.as(ann.email)).listAppointments())).appointments[0]?.id ?? "";
    for (const [on, path] of [
      [looker, "/settings"],
      [looker, "/organisation"],
      [looker, "/outbox"],
      [boss, "/organisation"],
      [boss, "/people"],
      [boss, `/people/${id}`],
      [boss, `/people/new?after=${id}`],
      [boss, "/people/none"],
    ] as const) {
      await visit(on, path);
      expect([path, await violationsOf(on, ofWords), await overflowOf(on)]).toEqual([path, [], []]);
      expect([path, await on.evaluate(() => document.documentElement.lang)]).toEqual([path, language]);
    }
    await looker.context().close();
    await boss.context().close();
  });
});
