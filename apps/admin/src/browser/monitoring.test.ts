/**
 * A city follows up its plan in real Chromium: three voices on one measure, figures that a second person approves, money,
 * milestones, a report that is prepared, frozen and compared; and what of it goes to paper.
 */

import { overflowOf, violationsOf } from "@napar/ui/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visit } from "../testing/looking.js";
import {
  city,
  cityPeople,
  coalition,
  type MonitoredPlan,
  openMonitoredPlan,
  unia,
} from "../testing/monitored-plan.js";
import { engines, openWorkplace, type Workplace } from "../testing/workplace.js";

const today = new Date().toISOString().slice(0, 10);
const year = Number(today.slice(0, 4));

describe.each(engines)("follow-up on %s", (engine) => {
  let workplace: Workplace;
  let plan: MonitoredPlan;
  let officer: Page;
  const at = (path: string) => `/plans/${plan.id}${path}`;
  const save = (page: Page, verb = "Bewaar") => page.getByRole("button", { name: verb, exact: true }).click();
  const title = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();

  beforeAll(async () => {
    workplace = await openWorkplace({ engine });
    await workplace.appoint(cityPeople);
    plan = await openMonitoredPlan(workplace, today);
    officer = await workplace.open(city.officer.email);
  }, 240_000);
  afterAll(async () => {
    await workplace?.close();
  });

  it("shows what is late, where there is no news, and the three voices of each measure", async () => {
    await visit(officer, at("/monitoring"));
    const dues = officer.getByRole("table", { name: "Te melden" });
    expect(await dues.getByText("Te laat").count()).toBeGreaterThan(0);
    const silence = officer.getByRole("table", { name: "Geen nieuws", exact: true });
    expect(await silence.getByRole("row").count()).toBe(2);
    await silence.getByText("Charter met de sportclubs").waitFor();
    const row = officer
      .getByRole("table", { name: "Drie stemmen per maatregel" })
      .getByRole("row", { name: /Mystery calls/ });
    for (const state of ["Op koers", "Geen bewijs beschikbaar", "Geblokkeerd"]) {
      await row.getByText(state).waitFor();
    }
  });

  it("takes a status in the voice that is one's own, with what the state asks for", async () => {
    await visit(officer, at(`/monitoring/${plan.measures.sport}`));
    await officer.getByRole("link", { name: "Zeggen hoe het staat" }).click();
    await title(officer, "Zeggen hoe het staat");
    await officer.getByLabel("Geblokkeerd").check();
    await save(officer);
    const errors = officer.getByRole("alert");
    await errors.waitFor();
    expect(await errors.getByRole("link").count()).toBe(3);
    expect(await violationsOf(officer)).toEqual([]);
    await errors.getByRole("link", { name: "Zeg waarom" }).click();
    await officer.keyboard.type("Geen enkele club tekende.");
    await officer.getByLabel("Wat nodig is").fill("een gesprek met de sportraad");
    await officer.getByLabel("Waar dit staat, of wie het zegt").fill("Vergadering van de sportraad");
    await save(officer);
    await officer.getByRole("heading", { level: 2, name: "Alles wat gezegd is" }).waitFor();
    const said = officer.locator(".thread .said");
    expect(await said.count()).toBe(1);
    expect(await said.textContent()).toContain("een gesprek met de sportraad");
  });

  it("lets civil society contest and not report, and the city reply beside it", async () => {
    const spokesperson = await workplace.open(coalition.email);
    await visit(spokesperson, at(`/monitoring/${plan.measures.sport}/status`));
    expect(await spokesperson.getByText("Gemeld door de overheid").count()).toBe(0);
    await spokesperson.getByLabel("Betwist door het middenveld").check();
    await spokesperson.getByLabel("Opgegeven").check();
    await spokesperson.getByLabel("Waarom", { exact: true }).fill("De stad stopte de gesprekken.");
    await spokesperson.getByLabel("Waar dit staat, of wie het zegt").fill("Persbericht");
    await save(spokesperson);
    await spokesperson.locator(".voice.contested").getByText("Opgegeven").waitFor();
    await spokesperson.getByText("De stemmen zeggen niet hetzelfde.").waitFor();
    expect(await spokesperson.getByRole("link", { name: "Antwoorden" }).count()).toBe(0);
    await spokesperson.context().close();

    await officer.goto(`${workplace.base}/admin${at(`/monitoring/${plan.measures.sport}`)}`);
    await officer.locator(".thread").getByRole("link", { name: "Antwoorden" }).click();
    await title(officer, "Antwoorden op wat gezegd is");
    await officer.getByLabel("Niet akkoord").check();
    await officer.getByLabel("Uw woorden").fill("De gesprekken zijn uitgesteld tot maart.");
    await save(officer);
    await officer.locator(".replies").getByText("De gesprekken zijn uitgesteld tot maart.").waitFor();
    expect(await officer.locator(".thread").getByRole("link", { name: "Antwoorden" }).count()).toBe(0);
  });

  it("keeps the milestones on a line of time, and says when one is reached", async () => {
    await visit(officer, at("/milestones"));
    const table = officer.getByRole("table", { name: "Alle mijlpalen" });
    const overdue = table.getByRole("row", { name: /Verslag per wijk/ });
    await overdue.getByText("Te laat", { exact: true }).waitFor();
    await overdue.getByRole("link", { name: "Is bereikt" }).click();
    await title(officer, "Is bereikt");
    await save(officer);
    await table
      .getByRole("row", { name: /Verslag per wijk/ })
      .getByText("Bereikt", { exact: true })
      .waitFor();
    await officer.getByRole("link", { name: "Mijlpaal toevoegen" }).click();
    await officer.getByLabel("Maatregel").selectOption({ label: "Meldpunt in elke school" });
    await officer.locator("#title-nl").fill("Affiche in elke school");
    await officer.locator("#due-year").fill(String(year + 1));
    await save(officer);
    await table.getByText("Affiche in elke school").waitFor();
  });

  it("takes figures in a grid, by keys and by a pasted block, and names the cell that is no figure", async () => {
    await visit(officer, at("/indicators/values"));
    // A field with a list of reasons is a combobox.
    const cell = (name: string, of: number) => officer.getByRole("combobox", { name: `${name}, ${of}` });
    const reports = "Meldingen van racisme bij de stad";
    const tenants = "Gelijk behandelde kandidaat-huurders";
    await cell(tenants, year - 3).focus();
    await officer.keyboard.press("ArrowUp");
    expect(await cell(reports, year - 3).evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
    await officer.keyboard.press("Enter");
    expect(await cell(tenants, year - 3).evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
    await officer.evaluate(() => {
      const data = new DataTransfer();
      data.setData("text/plain", "Wordt niet gemeten\tveel\n");
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    expect(await cell(tenants, year - 3).inputValue()).toBe("Wordt niet gemeten");
    await save(officer, "Indienen");
    await officer.getByRole("alert").getByRole("link", { name: /veel/ }).click();
    expect(await cell(tenants, year - 2).evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
    expect(await violationsOf(officer)).toEqual([]);
    await cell(tenants, year - 2).fill("78,4");
    await save(officer, "Indienen");
    await officer.getByText("Ingediend: 2.").waitFor();
    expect(await cell(tenants, year - 2).inputValue()).toBe("78,4");
    // What somebody else decided meanwhile is refused for that cell alone to be mended.
    await cell(reports, year - 1).fill("160");
    await save(officer, "Indienen");
    await officer.getByText("Ingediend: 1.").waitFor();
  });

  it("counts a figure once a second person approved it; one that goes back says why", async () => {
    await visit(officer, at("/indicators"));
    expect(await officer.getByRole("button", { name: /Keur goed/ }).count()).toBe(0);
    const controller = await workplace.open(city.controller.email);
    await visit(controller, at("/indicators"));
    const waiting = controller
      .locator("section", { has: controller.locator("#waiting-h") })
      .locator(".verdicts > li");
    await expect.poll(() => waiting.count()).toBe(3);
    await controller
      .getByRole("button", { name: `Stuur terug: Gelijk behandelde kandidaat-huurders, ${year - 2}` })
      .click();
    await controller.getByLabel("Reden", { exact: true }).fill("Welke tests telt dit mee?");
    expect(await violationsOf(controller)).toEqual([]);
    await controller.locator(".verdicts form").getByRole("button", { name: "Stuur terug" }).click();
    await expect.poll(() => waiting.count()).toBe(2);
    await controller
      .getByRole("button", { name: `Keur goed: Meldingen van racisme bij de stad, ${year - 1}` })
      .click();
    await expect.poll(() => waiting.count()).toBe(1);
    await visit(controller, at(`/indicators/${plan.indicators.reports}`));
    const chart = controller.getByRole("img", { name: new RegExp(`160 \\(${year - 1}\\)`) });
    await chart.waitFor();
    expect(await chart.locator(".pt").count()).toBe(2);
    expect(await chart.locator(".gap").count()).toBe(1);
    await controller
      .getByRole("table")
      .getByRole("row", { name: new RegExp(`${year - 1} 160`) })
      .waitFor();
    await controller.context().close();
  });

  it("tells who submitted a figure why it went back, until it is submitted again", async () => {
    await officer.goto(`${workplace.base}/admin${at("/indicators")}`);
    const returned = officer.locator("section", { has: officer.locator("#returned-h") });
    await returned.getByText("Welke tests telt dit mee?").waitFor();
    expect(await violationsOf(officer)).toEqual([]);
    await returned.getByRole("link", { name: "Opnieuw indienen" }).click();
    await officer.getByLabel("Periode").selectOption({ label: String(year - 2) });
    await officer.getByLabel("Waarde", { exact: true }).fill("79");
    await save(officer, "Indienen");
    await title(officer, "Gelijk behandelde kandidaat-huurders");
    await expect.poll(() => officer.locator("#returned-h").count()).toBe(0);
  });

  it("defines an indicator and changes its target, with a reason", async () => {
    await visit(officer, at("/indicators/new"));
    await officer.locator("#label-nl").fill("Opgeleide leidinggevenden");
    await officer.locator("#unit-nl").fill("procent");
    await officer.getByLabel("Nulmeting", { exact: true }).fill("12,5");
    await officer.locator("#baselineOn-year").fill(String(year - 1));
    await officer.getByLabel("Streefwaarde", { exact: true }).fill("80");
    await officer.locator("#targetOn-year").fill(String(year + 2));
    await officer.getByLabel("Bron", { exact: true }).fill("Personeelsdienst");
    await officer.getByLabel("Methode", { exact: true }).fill("register van opleidingen");
    await save(officer);
    await officer.getByRole("link", { name: "Opgeleide leidinggevenden" }).click();
    await title(officer, "Opgeleide leidinggevenden");
    await officer.getByRole("link", { name: "Streefwaarde wijzigen" }).click();
    await officer.getByLabel("Streefwaarde", { exact: true }).fill("90");
    await officer.getByLabel("Reden", { exact: true }).fill("De gemeenteraad vroeg meer.");
    await save(officer);
    await officer
      .locator(".rows")
      .getByText(`90 (${year + 2})`)
      .waitFor();
  });

  it("adds up the money per year, and says what the totals leave out", async () => {
    await visit(officer, at("/money"));
    const planned = officer.getByRole("table", { name: "Gepland" });
    await planned
      .getByRole("row", { name: /Totaal/ })
      .getByText("€ 175\u202f000, 1,5 VTE")
      .waitFor();
    await officer.getByText("Maatregelen zonder genoemd budget: 1.").waitFor();
    await officer.getByRole("link", { name: "Lijn toevoegen" }).click();
    await officer.getByLabel("Maatregel").selectOption({ label: "Charter met de sportclubs" });
    await officer.getByLabel("Bedrag", { exact: true }).fill("1.500,50");
    await officer.getByLabel("Waar het bedrag staat").fill(`Begroting ${year}`);
    await save(officer);
    await planned
      .getByRole("row", { name: /Totaal/ })
      .getByText("€ 176\u202f500,50, 1,5 VTE")
      .waitFor();
    await officer
      .getByRole("table", { name: "Alle lijnen" })
      .getByRole("row", { name: /Charter/ })
      .getByRole("link", { name: "Verbeteren" })
      .click();
    await officer.getByLabel("Nieuw bedrag").fill("2000");
    await officer.getByLabel("Reden", { exact: true }).fill("Na de begrotingscontrole.");
    await save(officer);
    await planned
      .getByRole("row", { name: /Totaal/ })
      .getByText("€ 177\u202f000, 1,5 VTE")
      .waitFor();
    await officer.getByText("Wat er eerder stond (1)").click();
    await officer.getByText("Na de begrotingscontrole.").waitFor();
  });

  it("prepares a report: what is missing leads to where it is said; then it is frozen and never changes", async () => {
    await visit(officer, at("/reports"));
    await officer.getByRole("link", { name: "Verslag voorbereiden" }).click();
    await title(officer, "Verslag voorbereiden");
    const missing = officer.locator("section", { has: officer.locator("#gaps-h") });
    await missing.getByRole("link", { name: "Ervaringen van melders" }).waitFor();
    await officer.getByRole("button", { name: "Bevries dit verslag" }).click();
    await title(officer, `Verslag over ${year - 1}`);
    await officer.getByText("Iedereen kan dit verslag lezen").waitFor();
    const hash = await officer.locator(".hash code").textContent();
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const answer = await fetch((await officer.locator(".on-screen a").first().getAttribute("href")) ?? "");
    expect(await answer.json()).toMatchObject({ hash, content: { period: { from: String(year - 1) } } });
  });

  it("freezes what was shown and nothing else; two reports are compared in words", async () => {
    await visit(officer, at("/reports/new"));
    await officer.locator("#from-year").fill(String(year));
    await officer.locator("#to-year").fill(String(year));
    const period = { from: String(year), to: String(year) };
    await plan.does(city.officer, "recordStatus", {
      ...{ voice: "reported", statement: { state: "done" }, evidence: [], source: "Jaarverslag HR" },
      ...{ subject: { measure: plan.measures.staff, share: null }, period },
    });
    const freeze = officer.getByRole("button", { name: "Bevries dit verslag" });
    await freeze.click();
    await officer.getByText("Iemand anders heeft dit intussen gewijzigd.").waitFor();
    await officer.getByRole("row", { name: /Opleiding over onbewuste.*uitgevoerd/ }).waitFor();
    await freeze.click();
    await title(officer, `Verslag over ${year}`);
    await officer.getByRole("link", { name: "Wat veranderde sinds het vorige?" }).click();
    await title(officer, "Verslagen vergelijken");
    await officer.getByText(/^Uitgevoerd: ‘Opleiding over onbewuste vooroordelen/).waitFor();
    expect(await violationsOf(officer)).toEqual([]);
  });

  it("makes the calendar of reports, and says that one is there", async () => {
    await visit(officer, at("/reports/calendar"));
    await officer.getByLabel("Hoe vaak wordt verslag gedaan?").selectOption("6");
    const preview = officer.getByText(/^Zo komen er \d+ meldingen op de kalender/);
    await preview.waitFor();
    await officer.getByRole("button", { name: "Leg de kalender vast" }).click();
    await title(officer, "Verslagen");
    const calendar = officer.getByRole("table", { name: "Kalender van verslagen" });
    const evaluation = calendar.getByRole("row", { name: /Tussentijdse evaluatie/ });
    await evaluation.getByRole("link", { name: "Verslag melden" }).click();
    await title(officer, "Verslag melden");
    await officer.getByLabel("Hoe heet het verslag?").fill("Evaluatie door de universiteit");
    await save(officer);
    const others = officer.getByText(/^Later, of al ontvangen/).first();
    await others.click();
    await officer
      .getByRole("row", { name: /Tussentijdse evaluatie/ })
      .getByText("Ontvangen")
      .waitFor();
  });

  it.each(["nl", "fr"] as const)(
    "prints the plan and a report whole, tagged, without what is around them (%s)",
    async (language) => {
      const page = await workplace.open(city.officer.email, { language });
      const view = await (await workplace.as(city.officer.email)).findPlanCase(plan.id);
      const reports = view.ok ? view.value.reports.reports : [];
      for (const path of ["/document", `/reports/${reports[0]?.id}`, ""]) {
        await visit(page, at(path));
        await page.emulateMedia({ media: "print" });
        for (const frame of [".bar-top", ".rail", ".trial", "main .actions"]) {
          for (const part of await page.locator(frame).all()) expect(await part.isVisible()).toBe(false);
        }
        for (const table of await page.locator("main table").all())
          expect(await table.isVisible()).toBe(true);
        const pdf = (await page.pdf({ format: "A4", tagged: true, outline: true })).toString("latin1");
        const tags = (name: string) => pdf.match(new RegExp(`/S\\s*/${name}\\b`, "g"))?.length ?? 0;
        expect(pdf).toContain("/StructTreeRoot");
        expect(pdf).toContain(`/Lang (${language})`);
        // Every heading and every table of the page is one in the paper, in its place in the structure.
        const [heads, tables] = [
          await page.locator("main :is(h1, h2, h3)").count(),
          await page.locator("main table").count(),
        ];
        const hidden = await page.locator(".on-screen :is(h2)").count();
        expect(tags("H1") + tags("H2") + tags("H3")).toBe(heads - hidden);
        expect(tags("Table")).toBe(tables);
        await page.emulateMedia({ media: "screen" });
      }
      await page.context().close();
    },
  );

  const screens = () => [
    ...["/monitoring", `/monitoring/${plan.measures.rent}`, `/monitoring/${plan.measures.rent}/status`],
    ...["/milestones", "/milestones/new", "/indicators", "/indicators/new", "/indicators/values"],
    ...[`/indicators/${plan.indicators.reports}`, `/indicators/${plan.indicators.stories}/value`],
    ...[`/indicators/${plan.indicators.reports}/target`, "/money", "/money/new", "/reports", "/reports/new"],
    ...["/reports/calendar", "/reports/compare", "/document"],
  ];

  it("has no screen with a barrier, at 1280 and at 320 px", async () => {
    const page = await workplace.open(city.officer.email, { language: "fr" });
    const found: unknown[] = [];
    for (const path of screens()) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await visit(page, at(path));
      const violations = await violationsOf(page);
      await page.setViewportSize({ width: 320, height: 800 });
      const overflow = await overflowOf(page);
      if (violations.length + overflow.length > 0) found.push({ path, violations, overflow });
    }
    await page.context().close();
    expect(found).toEqual([]);
    expect(workplace.errors).toEqual([]);
  });

  it("says to whom nothing is offered why, and what an empty plan begins with", async () => {
    const adviser = await workplace.open(unia.email);
    await visit(adviser, at("/reports/new"));
    await adviser.getByText("Een verslag bevriezen kan de coördinator van het plan").waitFor();
    await visit(adviser, at("/indicators/values"));
    await adviser.getByText("U hebt hier geen waarden in te voeren").waitFor();
    expect(await violationsOf(adviser)).toEqual([]);
    await adviser.context().close();
  });
});
