/**
 * A joint measure on its way: the ministry's editor and another government's speak on its clause in two browsers until they
 * agree, the plan is put to decision, and a signatory of each publishes what the editor entered.
 */
import { addDays } from "@napar/domain/calendar";
import { overflowOf, violationsOf } from "@napar/ui/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  everybody,
  flemish,
  forBoth,
  type JointPlan,
  ministry,
  openJointPlan,
} from "../testing/joint-plan.js";
import { engines, openWorkplace, type Workplace } from "../testing/workplace.js";

const today = new Date().toISOString().slice(0, 10);

describe.each(engines)("a joint measure through negotiation and adoption, on %s", (engine) => {
  let workplace: Workplace;
  let plan: JointPlan;
  let secretary: Page;
  let editor: Page;
  let other: Page;
  let clause = "";

  const at = (path: string) => `/plans/${plan.id}${path}`;
  /** As by an address: others have changed the plan since this browser read it. */
  const open = async (page: Page, path: string) => {
    await page.goto(`${workplace.base}/admin${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expect.poll(() => page.locator(".waiting").count(), { timeout: 10_000 }).toBe(0);
  };
  const heading = (page: Page, name: string | RegExp) =>
    page.getByRole("heading", { level: 1, name }).waitFor();
  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
  const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true });
  /** What axe finds at 1280 px, and what does not fit at 320. */
  const faultsOf = async (page: Page) => {
    const wide = await violationsOf(page);
    await page.setViewportSize({ width: 320, height: 900 });
    const narrow = await overflowOf(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    return [...wide, ...narrow];
  };
  /** A proposal of an editor is one of the panels below a clause. */
  const proposal = (page: Page) => page.locator(".proposal");

  beforeAll(async () => {
    workplace = await openWorkplace({ engine });
    await workplace.appoint(everybody);
    plan = await openJointPlan(workplace, { today });
    secretary = await workplace.open(ministry.secretary.email);
    editor = await workplace.open(ministry.editor.email);
    other = await workplace.open(flemish.editor.email, { language: "fr" });
  });
  afterAll(async () => {
    expect(workplace?.errors).toEqual([]);
    await workplace?.close();
  });

  it("leads from each condition of the next step to the screen that meets it", async () => {
    await open(secretary, at("/lifecycle"));
    const next = secretary.locator(".transitions > li").filter({ hasText: "Onderhandelen" }).first();
    await next.getByText("Het ontwerp heeft geen tekst").waitFor();
    await next.getByText("wanneer de onderhandeling openbaar wordt").waitFor();
    expect(await next.getByRole("link", { name: "Hier regelen" }).count()).toBe(2);
    await next.getByRole("link", { name: "Hier regelen" }).first().click();
    await heading(secretary, "Onderdeel toevoegen");
    expect(await faultsOf(secretary)).toEqual([]);
    await button(secretary, "Bewaar").click();
    await secretary.getByRole("alert").getByRole("link", { name: "Kies het doel of de maatregel" }).click();
    await secretary.locator("#refersTo").selectOption({ label: "Praktijktesten op de huurmarkt" });
    await secretary.locator("#text-nl").fill("Elke overheid doet praktijktesten waar nodig.");
    await button(secretary, "Français toevoegen").click();
    await secretary.locator("#text-fr").fill("Chaque autorité teste là où c’est nécessaire.");
    await button(secretary, "Bewaar").click();
    await heading(secretary, "Verloop");
    await link(secretary, "Onderhandeling").click();
    await link(secretary, "Praktijktesten op de huurmarkt").waitFor();

    await link(secretary, "Regel over openbaarheid vastleggen").click();
    await heading(secretary, "Regel over openbaarheid vastleggen");
    expect(await faultsOf(secretary)).toEqual([]);
    await secretary.locator("#reason-nl").fill("Wie instemt, mag weten wie wat vroeg.");
    await button(secretary, "Bewaar").click();
    await secretary.getByText("14 dagen nadat alle partijen de tekst aannamen").waitFor();

    await open(secretary, at("/lifecycle"));
    await button(secretary, "Onderhandelen").click();
    await button(secretary, "Ja: Onderhandelen").click();
    await secretary.getByText("Fase: In onderhandeling.").waitFor();
  });

  it("the ministry proposes other words; the change is to be seen word by word", async () => {
    await open(editor, at("/negotiation"));
    await link(editor, "Praktijktesten op de huurmarkt").click();
    await heading(editor, "Praktijktesten op de huurmarkt");
    clause = new URL(editor.url()).pathname.replace("/admin", "");
    await link(editor, "Wijziging voorstellen").click();
    await heading(editor, "Wijziging voorstellen");
    await button(editor, "Bewaar").click();
    await editor.getByRole("alert").getByText("Verander iets aan de tekst").waitFor();
    expect(await faultsOf(editor)).toEqual([]);
    await editor.locator("#text-nl").fill("Elke overheid doet elk jaar praktijktesten.");
    await editor.locator("#text-fr").fill("Chaque autorité teste chaque année.");
    await editor.locator("#why-nl").fill("Waar nodig is nergens.");
    await button(editor, "Bewaar").click();
    await proposal(editor).waitFor();
    expect(await proposal(editor).locator("ins").first().textContent()).toBe("elk jaar ");
    expect(await proposal(editor).locator("del").first().textContent()).toContain("waar nodig");
  });

  it("the other government objects in its own language; the plan cannot be put to decision, and says who blocks", async () => {
    await open(other, clause);
    await proposal(other).getByRole("link", { name: "Formuler une objection" }).click();
    await heading(other, "Formuler une objection");
    expect(await faultsOf(other)).toEqual([]);
    await other.getByRole("radio", { name: /^Objection bloquante/ }).check();
    await other.locator("#reason-fr").fill("Pas sans le secteur.");
    await button(other, "Enregistrer").click();
    await proposal(other).getByText("Pas sans le secteur.").waitFor();
    expect(await faultsOf(other)).toEqual([]);

    await open(secretary, at("/lifecycle"));
    await secretary.getByText("Vlaamse Gemeenschap maakt blokkerend bezwaar").waitFor();
    await link(secretary, "Hier regelen").click();
    await heading(secretary, "Praktijktesten op de huurmarkt");
    await proposal(secretary).getByRole("link", { name: "Voorstel aannemen" }).click();
    await heading(secretary, "Voorstel aannemen");
    await secretary.getByText("Blokkerend bezwaar: Vlaamse Gemeenschap").waitFor();
    await secretary.getByText("Nog geen standpunt bekend: Vlaamse Gemeenschap").waitFor();
    expect(await button(secretary, "Voorstel aannemen").count()).toBe(0);
    expect(await faultsOf(secretary)).toEqual([]);
  });

  it("open points stand first, and silence has its own word", async () => {
    await plan.does(ministry.secretary, "addTextUnit", {
      kind: "paragraph",
      text: { nl: "Wij delen cijfers." },
    });
    await open(editor, at("/negotiation"));
    await editor.getByText("Onderdelen: 2. Nog open: 2. Geblokkeerd: 1.").waitFor();
    const rows = editor.locator(".clauses tbody tr");
    expect(await rows.first().textContent()).toContain("Blokkerend bezwaar: Vlaamse Gemeenschap");
    expect(await rows.last().textContent()).toContain("Nog geen standpunt bekend: 2 van 2");
    expect(await faultsOf(editor)).toEqual([]);
  });

  it("who writes for two governments says for which one they speak", async () => {
    const both = await workplace.open(forBoth.email);
    for (const name of ["Vlaamse Gemeenschap", "Federale Staat"]) {
      await open(both, at("/negotiation"));
      await link(both, "Alinea 1").click();
      await link(both, "Standpunt innemen").click();
      await both.getByRole("group", { name: "Voor wie spreekt u?" }).getByRole("radio", { name }).check();
      await both.getByRole("radio", { name: "Akkoord", exact: true }).check();
      expect(await faultsOf(both)).toEqual([]);
      await button(both, "Bewaar").click();
      await both.getByRole("row", { name: new RegExp(`^${name} Akkoord`) }).waitFor();
    }
    await both.context().close();
  });

  it("the objection is lifted with a reason, the other government agrees, and consensus changes the text", async () => {
    await open(other, clause);
    await proposal(other).getByRole("link", { name: "Lever l’objection" }).click();
    await heading(other, "Lever l’objection");
    await other.locator("#reason-fr").fill("Le secteur a été entendu.");
    await button(other, "Enregistrer").click();
    await proposal(other).getByText("Le secteur a été entendu.").waitFor();
    await proposal(other).getByRole("link", { name: "Prendre position" }).click();
    await heading(other, "Prendre position");
    await other.getByRole("radio", { name: "D’accord", exact: true }).check();
    await button(other, "Enregistrer").click();
    await proposal(other).getByRole("cell", { name: "D’accord" }).waitFor();

    await open(secretary, clause);
    await proposal(secretary).getByRole("link", { name: "Voorstel aannemen" }).click();
    await secretary.getByText("Elke partij is akkoord.", { exact: true }).waitFor();
    await button(secretary, "Voorstel aannemen").click();
    await secretary.getByText("Hoe de tekst zo werd: 2 versies").waitFor();
    await secretary
      .getByText("Elke overheid doet elk jaar praktijktesten.", { exact: true })
      .first()
      .waitFor();
    // New words ask for positions anew.
    expect(await secretary.getByText("Nog geen standpunt bekend").count()).toBe(2);
    expect(await faultsOf(secretary)).toEqual([]);
  });

  it("keeps what is typed when the screen is left, and two who speak at once are both heard", async () => {
    for (const [page, word] of [
      [editor, "Akkoord"],
      [other, "D’accord"],
    ] as const) {
      await open(page, clause.replace("/clause/", "/position/"));
      await page.getByRole("radio", { name: word, exact: true }).check();
      await page.waitForTimeout(400);
    }
    await open(editor, at("/negotiation"));
    await open(editor, clause.replace("/clause/", "/position/"));
    expect(await editor.getByRole("radio", { name: "Akkoord", exact: true }).isChecked()).toBe(true);
    await Promise.all([button(editor, "Bewaar").click(), button(other, "Enregistrer").click()]);
    await heading(editor, "Praktijktesten op de huurmarkt");
    await heading(other, "Tests de situation sur le marché locatif");
    await open(editor, at("/negotiation"));
    const row = editor.locator(".clauses tbody tr").filter({ hasText: "Praktijktesten" });
    await row.getByText("Niets meer open").waitFor();
  });

  it("a disagreement that no text settles stays with the position of each side", async () => {
    await open(editor, at("/negotiation/disagreement"));
    await editor.locator("#subject-nl").fill("Het woord islamofobie");
    await editor.locator("#text-nl").fill("Het staat in aanbevelingen van de Raad van Europa.");
    await button(editor, "Bewaar").click();
    await open(other, at("/negotiation"));
    await other.getByRole("link", { name: "Het woord islamofobie" }).click();
    await link(other, "Ajouter votre position").click();
    await other.locator("#text-fr").fill("Nous préférons un autre mot.");
    await button(other, "Enregistrer").click();
    await other.getByText("Nous préférons un autre mot.").waitFor();
    expect(await faultsOf(other)).toEqual([]);
  });

  it("the text is put to the parties; what was said is read, and not changed any more", async () => {
    await open(secretary, at("/lifecycle"));
    await button(secretary, "Ter beslissing voorleggen").click();
    await button(secretary, "Ja: Ter beslissing voorleggen").click();
    await secretary.getByText("Fase: Ter goedkeuring.").waitFor();
    await open(secretary, at("/adoption"));
    await button(secretary, "Leg de tekst voor").click();
    await button(secretary, "Leg de tekst voor").click();
    await secretary
      .getByText("Aangenomen door geen")
      .or(secretary.getByText(/0 van 2|geen van/))
      .first()
      .waitFor();
    await open(editor, clause);
    await editor.getByText("De tekst ligt niet open.").waitFor();
    expect(await link(editor, "Wijziging voorstellen").count()).toBe(0);
  });

  it("an editor enters the decision with a reservation; a signatory, and nobody else, publishes it", async () => {
    await open(other, at("/adoption/decision"));
    await heading(other, "Inscrire une décision");
    await other.getByText("Adopté par 0 sur 2").waitFor();
    await other.getByRole("radio", { name: "Approuvé", exact: true }).check();
    await other.getByText("Adopté par 1 sur 2").waitFor();
    await other.locator("#reference").fill("VR 2026/1120");
    await button(other, "Ajouter une réserve").click();
    await other.locator("#reservation-0").selectOption({ label: "Tests de situation sur le marché locatif" });
    await other.locator("#reservation-text-0-fr").fill("Dans les moyens disponibles.");
    expect(await faultsOf(other)).toEqual([]);
    await button(other, "Inscrire").click();
    await other.getByText("Dans les moyens disponibles.").waitFor();
    await other.locator(".beside").getByText("Chaque autorité teste chaque année.").waitFor();
    expect(await faultsOf(other)).toEqual([]);
    expect(await button(other, "Publier").count()).toBe(0);

    const signatory = await workplace.open(flemish.signatory.email);
    await open(signatory, at("/adoption"));
    await button(signatory, "Maak bekend").click();
    await expect.poll(() => button(signatory, "Maak bekend").count()).toBe(0);
    await signatory.context().close();
  });

  it("the ministry decides too; the plan is adopted by all, and enters into force", async () => {
    await open(editor, at("/adoption/decision"));
    await editor.getByRole("radio", { name: "Goedgekeurd", exact: true }).check();
    await editor.getByText("Aangenomen door 2 van 2").waitFor();
    await editor.locator("#reference").fill("MR 2026/44");
    await button(editor, "Schrijf in").click();
    await heading(editor, "Goedkeuring");
    const signatory = await workplace.open(ministry.signatory.email);
    await open(signatory, at("/adoption"));
    await button(signatory, "Maak bekend").click();
    await expect.poll(() => button(signatory, "Maak bekend").count()).toBe(0);

    await open(secretary, at("/lifecycle"));
    await button(secretary, "In werking laten treden").click();
    await button(secretary, "Ja: In werking laten treden").click();
    await secretary.getByText("Fase: In uitvoering.").waitFor();
    await signatory.context().close();
  });

  it("a government puts its own part in force on its own decision, and ends it with a reason", async () => {
    await open(editor, at("/adoption/decision?part=own"));
    await editor.getByRole("radio", { name: "Goedgekeurd", exact: true }).check();
    await editor.locator("#reference").fill("MR 2026/45");
    await button(editor, "Schrijf in").click();
    await heading(editor, "Goedkeuring");
    const signatory = await workplace.open(ministry.signatory.email);
    await open(signatory, at("/adoption/own-part"));
    await open(signatory, at("/adoption?part=own"));
    await button(signatory, "Maak bekend").click();
    await link(signatory, "In werking zetten").click();
    await heading(signatory, "In werking zetten");
    expect(await faultsOf(signatory)).toEqual([]);
    await button(signatory, "In werking zetten").click();
    await signatory.getByText("In werking: het eigen deel van Federale Staat").waitFor();
    expect(await faultsOf(signatory)).toEqual([]);
    await link(signatory, "Eigen deel beëindigen").click();
    await signatory.locator("#reason-nl").fill("Opgegaan in het gemeenschappelijke plan.");
    await button(signatory, "Eigen deel beëindigen").click();
    await signatory.getByText("Beëindigd", { exact: true }).waitFor();
    await signatory.context().close();
  });

  it("requests show answers and silence, mandates what came of them, promises what they are worth", async () => {
    await open(secretary, at("/mandates"));
    await secretary.getByText("Gevraagd: 2. Geantwoord: 2.").waitFor();
    await secretary.getByText("Testen bij verhuur").waitFor();
    expect(await faultsOf(secretary)).toEqual([]);
    await link(secretary, "Resultaat vastleggen").click();
    await secretary.getByRole("radio", { name: "Uitgevoerd", exact: true }).check();
    expect(await faultsOf(secretary)).toEqual([]);
    await button(secretary, "Bewaar").click();
    await secretary.getByText("Uitgevoerd", { exact: true }).waitFor();

    await open(editor, at("/mandates/term"));
    await editor.locator("#from-day").fill("10");
    await editor.locator("#from-month").fill("7");
    await editor.locator("#from-year").fill("2024");
    await button(editor, "Bewaar").click();
    await link(editor, "Regering vastleggen").click();
    await heading(editor, "Regering vastleggen");
    await editor.locator("#name-nl").fill("Regering van de proef");
    await button(editor, "Bewaar").click();
    await editor.getByText("Regering van de proef").waitFor();
    const signatory = await workplace.open(ministry.signatory.email);
    await open(signatory, at("/mandates/promise"));
    await signatory.locator("#what-nl").fill("Het plan uitvoeren");
    expect(await faultsOf(signatory)).toEqual([]);
    await button(signatory, "Bewaar").click();
    await signatory.getByText("Aangegaan door de huidige regering").waitFor();
    expect(await faultsOf(signatory)).toEqual([]);
    await signatory.context().close();
  });

  it("a deadline is set, and put off with a reason that stays", async () => {
    const dayOf = async (page: Page, day: string) => {
      const [year = "", month = "", date = ""] = day.split("-");
      await page.locator("#from-day").fill(date);
      await page.locator("#from-month").fill(month);
      await page.locator("#from-year").fill(year);
    };
    await open(secretary, at("/lifecycle/deadline"));
    await secretary.locator("#rule").selectOption("request-answer");
    await secretary.locator("#subject-nl").fill("Antwoord van de partijen");
    await dayOf(secretary, today);
    await button(secretary, "Bewaar").click();
    await link(secretary, "Termijn verlengen").click();
    await heading(secretary, "Termijn verlengen");
    await dayOf(secretary, today);
    await secretary.locator("#reason-nl").fill("De parlementen vergaderen later.");
    await button(secretary, "Termijn verlengen").click();
    // The same day again puts nothing off.
    await secretary.getByRole("alert").waitFor();
    expect(await faultsOf(secretary)).toEqual([]);
    await secretary.locator("#rule").selectOption("public-consultation");
    await dayOf(secretary, addDays(today, 60));
    await button(secretary, "Termijn verlengen").click();
    await secretary.getByText("Antwoord van de partijen").waitFor();
  });

  it("one government asks another to lead a measure, and that one answers", async () => {
    await open(other, at(`/measures/${plan.measure}`));
    await button(other, "Demander à une autre autorité de piloter").click();
    await other.getByRole("combobox", { name: "Quelle autorité ?" }).click();
    await other.keyboard.type("fédéral");
    await other.getByRole("option", { name: "État fédéral" }).click();
    await button(other, "Demander").click();
    await other.getByText("Pas encore de réponse.").waitFor();
    await open(editor, at(`/measures/${plan.measure}`));
    await editor.getByText("U wordt gevraagd deze maatregel te trekken.").waitFor();
    expect(await violationsOf(editor)).toEqual([]);
  });
});
