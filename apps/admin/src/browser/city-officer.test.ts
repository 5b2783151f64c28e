/**
 * A city officer's year, through the app: forty measures out of a spreadsheet with six errors, the city's own axes mapped to
 * the ten commitments, the check, the approval of the council, and a report that is frozen.
 */

import { overflowOf, violationsOf } from "@napar/ui/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visit } from "../testing/looking.js";
import { done, engines, openWorkplace, type Person, type Workplace } from "../testing/workplace.js";

const organisation = "municipality-44021";
const person = (name: string, office: string, roles: string[]): Person => ({
  ...{ name, office, roles, organisation },
  email: `${name.toLowerCase().replaceAll(" ", ".")}@gent.example`,
});
const officer = person("Ann Peeters", "Diversiteitsdienst", ["coordinator", "editor"]);
const secretary = person("Bram Claes", "Bestuurssecretariaat", ["signatory"]);
const mayor = person("Ria Maes", "Kabinet burgemeester", ["signatory"]);

const axes = [
  { name: "Wonen", commitment: 6 },
  { name: "Werk", commitment: 5 },
  { name: "School", commitment: 8 },
  { name: "De stad zelf", commitment: 4 },
] as const;
const domains = ["Huisvesting", "Arbeidsmarkt", "Onderwijs", "Sport"];
const subjects = ["Praktijktesten", "Opleiding", "Meldpunt", "Cafégesprekken", "Brugfiguren"];

const head = [
  "Nr",
  "Actie",
  "As",
  "Levensdomein",
  "Dienst",
  "Begin",
  "Einde",
  "Stand van zaken",
  "Budget 2027",
];
const rightRows = Array.from({ length: 40 }, (_, index): string[] => {
  const axis = axes[index % axes.length]?.name ?? "";
  const number = String(index + 1).padStart(2, "0");
  return [
    ...[`A${number}`, `${subjects[index % subjects.length]} ${index + 1}`, axis, domains[index % 4] ?? ""],
    ...["Dienst Samenleven", "januari 2027", "31/12/2030", index % 3 === 0 ? "zit op de rails" : "gepland"],
    index % 5 === 0 ? "1.250,50 €" : "",
  ];
});
/** What stands in the file: two words nobody knows, and four slips. */
type WrongCell = readonly [row: number, column: number, text: string];
const slips: readonly WrongCell[] = [
  [3, 5, "31/02/2027"],
  [12, 8, "-500"],
  [20, 0, "A10"],
  [30, 1, ""],
];
const strangeWords: readonly WrongCell[] = [
  [8, 2, "Wonenn"],
  [15, 7, "zweeft nog"],
];
const withWrong = (cells: readonly WrongCell[]): string[][] =>
  rightRows.map((row, index) =>
    row.map((text, column) => cells.find(([at, of]) => at === index && of === column)?.[2] ?? text),
  );
/** As Excel in Dutch writes it: semicolons, Windows-1252, a title above the table. */
const spreadsheet = (rows: string[][]) => ({
  ...{ name: "acties 2027.csv", mimeType: "text/csv" },
  buffer: Buffer.from(
    [["Actieplan 2027"], head, ...rows]
      .map((cells) => cells.join(";"))
      .join("\r\n")
      .replaceAll("€", "\u0080"),
    "latin1",
  ),
});

describe.each(engines)("a city officer, on %s", (engine) => {
  let workplace: Workplace;
  let page: Page;
  let plan = "";

  beforeAll(async () => {
    workplace = await openWorkplace({ engine });
    await workplace.appoint([officer, secretary, mayor]);
    const api = await workplace.as(officer.email);
    const document = {
      ...{ format: "napar-plan/1", id: "gent-2026", status: "preparing" },
      title: { nl: "Actieplan tegen racisme" },
      authority: { id: organisation, type: "municipality", name: "Stad Gent" },
      ...{ level: "municipality", kind: "city-plan", period: { from: "2026", to: "2031" } },
      structure: [
        {
          ...{ axis: "theme", primary: true },
          nodes: axes.map(({ name }, index) => ({ id: `axis-${index + 1}`, label: { nl: name } })),
        },
      ],
    };
    const { id } = await done(
      api.openCase({ procedure: "city-eccar", origin: { kind: "document", document } }, crypto.randomUUID()),
    );
    plan = `/plans/${id}`;
    // What came before the draft, on other screens.
    const text = { nl: "Focusgroepen in de wijken" };
    const does = async (command: string, data: object) => {
      const { version } = await done(api.findPlanCase(id));
      const { events } = await done(
        api.changePlanCase({ id, command, version, key: crypto.randomUUID() }, data),
      );
      return events[0]?.data as { id: string };
    };
    await does("stateStage", {
      stage: "drafting",
      since: "2026-02-01",
      evidence: { title: "Collegebesluit" },
    });
    const held = await does("holdConsultation", {
      ...{ method: text, participants: ["unia"], from: "2026-03-01", to: "2026-04-30" },
    });
    await does("answerConsultation", { consultation: held.id, text });
    page = await workplace.open(officer.email);
    page.setDefaultTimeout(30_000);
  }, 240_000);
  afterAll(async () => {
    expect(workplace.errors).toEqual([]);
    await workplace.close();
  });

  /** The table with its errors, in a narrow window too. */
  const looksWell = async () => {
    const wide = [...(await violationsOf(page)), ...(await overflowOf(page))];
    await page.setViewportSize({ width: 320, height: 800 });
    const narrow = await overflowOf(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect({ wide, narrow }).toEqual({ wide: [], narrow: [] });
  };

  it("sends a spreadsheet of forty measures, and sees its six errors with what to do about each", async () => {
    await visit(page, `${plan}/import`);
    await page.locator("input[type=file]").setInputFiles(spreadsheet(withWrong([...slips, ...strangeWords])));
    await page.getByRole("row", { name: /^2 namen Nr Actie/ }).waitFor();
    const meanings = await page.locator(".columns select option:checked").allTextContents();
    expect(meanings).toEqual([
      ...["Code", "Titel (nl)", "Onderdeel van het plan", "Levensdomeinen", "Dienst", "Begin", "Einde"],
      ...["Stand", "Budget 2027 (euro)"],
    ]);
    await page.getByRole("button", { name: "Doe een proef" }).click();
    await page.getByRole("heading", { name: /^3\. Proef: 40 rijen gelezen, / }).waitFor();
    await page.getByLabel("Stand: “zit op de rails”").selectOption("running");
    await page.getByRole("button", { name: "Probeer opnieuw" }).click();
    await page.getByRole("heading", { name: "3. Proef: 40 rijen gelezen, 6 met fouten" }).waitFor();
    const problems = page.locator("table.problems tbody tr");
    expect(await problems.count()).toBe(6);
    for (const text of await problems.allTextContents()) expect(text).toMatch(/\d.+\..+\.$/);
    await looksWell();
  }, 180_000);

  it("mends two words in the app and four cells in the file, and takes all forty in", async () => {
    await page.getByLabel("Stand: “zweeft nog”").selectOption("planned");
    await page.getByLabel("Onderdeel van het plan: “Wonenn”").selectOption("axis-1");
    await page.getByRole("button", { name: "Probeer opnieuw" }).click();
    await page.getByRole("heading", { name: "3. Proef: 40 rijen gelezen, 4 met fouten" }).waitFor();
    const errors = page.waitForEvent("download");
    await page.getByRole("link", { name: /foutkolom: \.xlsx/ }).click();
    expect((await errors).suggestedFilename()).toBe("acties-2027.xlsx");

    await visit(page, `${plan}/import`);
    await page.locator("input[type=file]").setInputFiles(spreadsheet(withWrong(strangeWords)));
    // What was explained of the first file is not asked again.
    await page.getByRole("button", { name: "Doe een proef" }).click();
    await page.getByRole("heading", { name: "3. Proef: 40 rijen gelezen, 0 met fouten" }).waitFor();
    await page.getByRole("button", { name: /^Importeer/ }).click();
    await page.getByRole("heading", { name: "In het plan: 40 nieuw, 0 gewijzigd" }).waitFor();
    await looksWell();
    const { measures, budget } = await done((await workplace.as(officer.email)).findPlanCase(plan.slice(7)));
    expect([measures.measures.length, budget.lines.length]).toEqual([40, 8]);
    expect(measures.measures.filter(({ nodes }) => nodes?.[0] === "axis-1")).toHaveLength(10);
  }, 180_000);

  it("maps the city's own axes to the ten commitments", async () => {
    await visit(page, `${plan}/structure`);
    await page.getByRole("heading", { name: /^0 van de tien/ }).waitFor();
    for (const { name, commitment } of axes) {
      await page.getByRole("row", { name: new RegExp(`^${name}`) }).click();
      await page.getByRole("heading", { level: 2, name, exact: true }).waitFor();
      await page.getByRole("checkbox", { name: new RegExp(`^${commitment}\\.`) }).check();
      await page.locator(".panel").getByRole("button", { name: "Bewaar" }).click();
      await page.getByText("Bewaard", { exact: true }).first().waitFor();
    }
    await page.getByRole("heading", { name: /^4 van de tien/ }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
  }, 180_000);

  it("runs the check, and is led to where a criterion is mended", async () => {
    await visit(page, `${plan}/check`);
    await page.getByRole("heading", { name: "Alle criteria (50)" }).waitFor();
    expect(await page.getByText("Hier regelen:").count()).toBeGreaterThan(0);
    expect(await violationsOf(page)).toEqual([]);
  }, 180_000);

  it("gets the approval of the council, entered by one person and made known by another", async () => {
    await visit(page, `${plan}/adoption`);
    await page.getByRole("button", { name: "Partij toevoegen" }).click();
    await page.locator("#authority").click();
    await page.locator("#authority").pressSequentially("Gent");
    await page.getByRole("option", { name: "Gemeente Gent" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator("#reason-nl").fill("De gemeenteraad stelt het plan vast.");
    await page.locator("form").getByRole("button", { name: "Partij toevoegen" }).click();
    await page.getByText("toegevoegd", { exact: true }).waitFor();
    await visit(page, `${plan}/lifecycle`);
    await page.getByRole("button", { name: "Ter beslissing voorleggen" }).click();
    await page.getByRole("button", { name: /^Ja: / }).click();
    await page.getByText(/Fase: /).waitFor();
    await visit(page, `${plan}/adoption`);
    await page.getByRole("button", { name: "Leg de tekst voor" }).click();
    await page.locator("form").getByRole("button", { name: "Leg de tekst voor" }).click();

    const first = await workplace.open(null);
    first.setDefaultTimeout(30_000);
    await workplace.signIn(first, secretary.email);
    await visit(first, `${plan}/adoption/decision`);
    await first.getByRole("radio", { name: "Goedgekeurd", exact: true }).check();
    await first.locator("#body-nl").fill("Gemeenteraad");
    await first.locator("#reference").fill("GR 2026/412");
    await first.getByRole("button", { name: "Schrijf in" }).click();
    await first.getByRole("button", { name: "Maak bekend" }).waitFor();
    expect(await violationsOf(first)).toEqual([]);
    const second = await workplace.open(null);
    second.setDefaultTimeout(30_000);
    await workplace.signIn(second, mayor.email);
    await visit(second, `${plan}/adoption`);
    await second.getByRole("button", { name: "Maak bekend" }).click();
    const ofLedger = async () =>
      (await done((await workplace.as(officer.email)).adoptionOfPlanCase(plan.slice(7)))).ledger.state;
    await expect.poll(ofLedger, { timeout: 30_000 }).toBe("all");

    // The next day: what others did meanwhile is there.
    await page.goto(`${workplace.base}/admin${plan}/lifecycle`);
    await page.getByRole("button", { name: "In werking laten treden" }).click();
    await page.getByRole("button", { name: /^Ja: / }).click();
    const stage = async () =>
      (await done((await workplace.as(officer.email)).findPlanCase(plan.slice(7)))).stage;
    await expect.poll(stage, { timeout: 30_000 }).toBe("in-force");
  }, 240_000);

  it("prepares a report, sees what is missing, and freezes it", async () => {
    await visit(page, `${plan}/reports/new`);
    await page.locator("#from-year").fill("2026");
    await page.locator("#to-year").fill("2026");
    await page.getByRole("heading", { name: "Wat het verslag niet kan zeggen" }).waitFor();
    await page.getByRole("button", { name: "Bevries dit verslag" }).click();
    await page.getByText("Dit verslag verandert niet meer.").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const { reports } = await done((await workplace.as(officer.email)).findPlanCase(plan.slice(7)));
    expect(reports.reports).toHaveLength(1);
    expect(reports.reports[0]?.content.measures).toHaveLength(40);
  }, 180_000);

  it("takes the plan along as a table and as a document", async () => {
    await visit(page, `${plan}/import`);
    const table = page.waitForEvent("download");
    await page.getByRole("link", { name: /Alle maatregelen: Excel/ }).click();
    expect((await table).suggestedFilename()).toBe("napar-measures.xlsx");
    const document = page.waitForEvent("download");
    await page.getByRole("link", { name: "napar-plan/1 (.json)" }).click();
    const path = await (await document).path();
    await visit(page, "/plans/from-file");
    await page.locator("input[type=file]").setInputFiles(path);
    await page.getByRole("heading", { name: "Fouten in het bestand: 1" }).waitFor();
    await looksWell();
    await page.locator("#plan-id").fill("gent-kopie");
    await page.getByRole("button", { name: "Probeer opnieuw" }).click();
    await page.getByRole("heading", { name: "Dit plan kan geopend worden" }).waitFor();
    await looksWell();
    await page.getByRole("button", { name: "Open het plan" }).click();
    await page.getByRole("heading", { level: 1, name: "Actieplan tegen racisme" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/admin/plans/gent-kopie");
  }, 180_000);
});
