/**
 * The grid of measures, in real Chromium on the real server: typing, keys, the clipboard, many at once, what is refused,
 * what two people write at once, what finds no connection, and the way back.
 */
import { languages } from "@napar/domain/text";
import { overflowOf, violationsOf } from "@napar/ui/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { done, engines, openWorkplace, type Workplace } from "../testing/workplace.js";

const organisation = "municipality-44021";
const ann = {
  ...{ name: "Ann Peeters", email: "ann@gent.example", office: "Diversiteitsdienst", organisation },
  roles: ["coordinator", "editor"],
};
const bram = { ...ann, name: "Bram Claes", email: "bram@gent.example", roles: ["editor"] };

const auditor = { ...ann, name: "Cem Aydin", email: "cem@gent.example", roles: ["auditor"] };

const subjects = [
  "Praktijktesten",
  "Opleiding",
  "Meldpunt",
  "Buurtgesprekken",
  "Brugfiguren",
  "Mentorproject",
];
const titleOf = (number: number): string => `${subjects[(number - 1) % subjects.length]} ${number}`;
const measures = Array.from({ length: 60 }, (_, index) => ({
  type: "createMeasure",
  data: {
    id: `m${String(index + 1).padStart(2, "0")}`,
    title: { nl: titleOf(index + 1) },
    kind: "action",
    domains: [["housing", "employment", "education"][index % 3]],
    instruments: ["training"],
    start: "2026",
    lead: { authority: organisation, type: "municipality" },
  },
}));

async function planWith(workplace: Workplace, commands: typeof measures): Promise<string> {
  const api = await workplace.as(ann.email);
  const plan = {
    title: { nl: "Actieplan tegen racisme", fr: "Plan d’action contre le racisme" },
    authority: { id: organisation, type: "municipality", name: "Stad Gent" },
    ...{ level: "municipality", kind: "action-plan", period: { from: "2026", to: "2031" } },
  };
  const { id, version } = await done(
    api.openCase({ procedure: "city-eccar", origin: { kind: "new", plan } }, crypto.randomUUID()),
  );
  await done(
    api.changePlanCaseAtOnce(
      { id, version, key: crypto.randomUUID() },
      commands.map(({ type, data }) => ({ command: type, data })),
    ),
  );
  return id;
}

describe.each(engines)("the grid, on %s", (engine) => {
  let workplace: Workplace;
  let page: Page;
  let plan = "";
  let shown: string[] = [];

  const measureOf = async (id: string) => {
    const { measures: book } = await done((await workplace.as(ann.email)).findPlanCase(plan));
    return book.measures.find((measure) => measure.id === id);
  };
  /** Of the plan itself: what was typed is there once it was saved. */
  const stands = (id: string, of: (measure: Awaited<ReturnType<typeof measureOf>>) => unknown) =>
    expect.poll(async () => of(await measureOf(id)), { timeout: 15_000 });
  /** Somebody else changes a measure, on the plan as it is. */
  const changedElsewhere = async (measure: string, change: object) => {
    const api = await workplace.as(bram.email);
    const { version } = await done(api.findPlanCase(plan));
    const key = crypto.randomUUID();
    await done(api.changePlanCase({ id: plan, command: "changeMeasure", version, key }, { measure, change }));
  };
  const open = async (search = "") => {
    await page.goto(`${workplace.base}/admin/plans/${plan}/measures${search}`);
    await page.locator(".measure-grid .grid-body [role=row]").first().waitFor();
    const heads = await page.locator(".grid-head .sort").allTextContents();
    shown = heads.map((text) => text.replace(/[↑↓↕]/g, "").trim());
  };
  /** @param row from 1, as one counts them on the screen */
  const cell = (row: number, column: string) =>
    page.locator(
      `.grid-body [role=row][aria-rowindex="${row + 1}"] [aria-colindex="${shown.indexOf(column) + 2}"]`,
    );
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const paste = (text: string) =>
    page.evaluate((plain) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", plain);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.dispatchEvent(event);
    }, text);
  /** On a busy machine the screen follows a moment later. */
  const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 15_000 });
  const isSaved = () => eventually(() => page.locator(".grid-cell.waiting").count()).toBe(0);
  const toast = (words: string | RegExp) => page.locator(".toast").filter({ hasText: words }).waitFor();
  const activeText = () => page.locator(".grid-cell.active").textContent();

  beforeAll(async () => {
    workplace = await openWorkplace({ engine });
    await workplace.appoint([ann, bram, auditor]);
    plan = await planWith(workplace, measures);
    page = await workplace.open(ann.email);
    await open();
  }, 180_000);
  afterAll(() => workplace?.close());

  it("draws the rows in sight, and tells how many there are", async () => {
    const grid = page.getByRole("grid", { name: "Maatregelen" });
    expect(await grid.getAttribute("aria-rowcount")).toBe("61");
    expect(await grid.getByRole("row").count()).toBeLessThan(45);
    expect(await violationsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toEqual([]);
  });

  it("is used by keys alone: there, along, in and out", async () => {
    await page.locator("#verdict").focus();
    // Past the new measure, the menus and the head, and into the rows.
    for (let at = 0; at < 30; at += 1) {
      await press("Tab");
      if (await page.evaluate(() => document.activeElement?.getAttribute("role") === "grid")) break;
    }
    await press("Control+Home");
    expect(await activeText()).toBe("Praktijktesten 1");
    await press("ArrowDown", "ArrowDown", "ArrowRight");
    expect(await activeText()).toBe("Onderwijs");
    const named = await page.getByRole("grid").getAttribute("aria-activedescendant");
    expect(await page.locator(`#${named}`).textContent()).toBe("Onderwijs");
    await press("Control+End", "Home");
    expect(await activeText()).toBe("Mentorproject 60");
    await press("Control+Enter");
    await page.getByRole("heading", { level: 1, name: "Mentorproject 60" }).waitFor();
    await page.goBack();
    await page.locator(".measure-grid").waitFor();
  });

  it("takes what is typed as soon as one types, and saves it", async () => {
    await cell(3, "Einde").click();
    await page.keyboard.type("maart 2028");
    expect(await violationsOf(page)).toEqual([]);
    await press("Enter");
    await stands("m03", (measure) => measure?.end).toBe("2028-03");
    expect(await activeText()).toBe("leeg");
    // A word of a list is completed, several go in one cell.
    await cell(2, "Domein").click();
    await press("F2");
    await page.keyboard.type("; spor");
    await page.getByRole("option", { name: "Sport" }).first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await press("Tab");
    await stands("m02", (measure) => measure?.domains).toEqual(["employment", "sport"]);
    expect(await page.locator(".grid-cell.active").getAttribute("aria-colindex")).toBe(
      String(shown.indexOf("Verb.") + 2),
    );
    await cell(2, "Stand").click();
    await page.keyboard.type("loop");
    await press("Enter");
    const today = new Date().toISOString().slice(0, 10);
    await stands("m02", (measure) => [measure?.shares[0]?.status, measure?.shares[0]?.statusOn]).toEqual([
      ...["running", today],
    ]);
    await cell(4, "Einde").click();
    await page.keyboard.type("2029");
    await press("Escape");
    expect(await activeText()).toBe("leeg");
  });

  it("takes the last changes back, one after the other", async () => {
    await toast("Bewaard.");
    await press("Control+z");
    await stands("m02", (measure) => measure?.shares[0]?.status).toBeNull();
    await toast("Ongedaan gemaakt.");
    await press("Control+z");
    await stands("m02", (measure) => measure?.domains).toEqual(["employment"]);
    await page.getByRole("button", { name: "Sluit deze melding" }).click();
  });

  it("leaves a cell that cannot be read as it was typed, with the reason and a way to it", async () => {
    await cell(5, "Begin").click();
    await page.keyboard.type("31/02/2027");
    await press("Enter");
    const problems = page.getByRole("region", { name: "Te bekijken cellen: 1" });
    await problems.getByText("Dit is niet als één datum te lezen.").waitFor();
    expect(await cell(5, "Begin").getAttribute("aria-invalid")).toBe("true");
    expect(await violationsOf(page)).toEqual([]);
    await press("Control+End");
    await problems.getByRole("button", { name: /Brugfiguren 5, Begin/ }).click();
    expect(await activeText()).toBe("31/02/2027");
    await press("Enter");
    expect(await page.locator(".editor input").inputValue()).toBe("31/02/2027");
    await page.locator(".editor input").fill("28/02/2027");
    await press("Enter");
    await stands("m05", (measure) => measure?.start).toBe("2027-02-28");
    await eventually(() => problems.count()).toBe(0);
  });

  it("says in the plan's own words what the plan refuses, and saves the rest", async () => {
    await cell(6, "Begin").click();
    await paste("2030\t2027");
    await page.getByRole("region", { name: /Te bekijken cellen/ }).waitFor();
    expect(await cell(6, "Einde").getAttribute("aria-invalid")).toBe("true");
    await stands("m06", (measure) => measure?.start).toBe("2030");
    await page.getByRole("button", { name: "Laat dit vallen en toon wat in het plan staat" }).click();
    await eventually(() => cell(6, "Einde").textContent()).toBe("leeg");
  });

  it("pastes a block from a spreadsheet, and gives one back", async () => {
    await cell(10, "Begin").click();
    await paste("01/02/2027\t31/12/2028\r\nmaart 2027\t2029\r\n");
    await stands("m10", (measure) => [measure?.start, measure?.end]).toEqual(["2027-02-01", "2028-12-31"]);
    await stands("m11", (measure) => [measure?.start, measure?.end]).toEqual(["2027-03", "2029"]);
    await isSaved();
    const copied = await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      document.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
      return clipboardData.getData("text/plain");
    });
    expect(copied).toBe("01/02/2027\t31/12/2028\n03/2027\t2029");
    // One text fills all the cells that are chosen.
    await cell(12, "Einde").click();
    await press("Shift+ArrowDown", "Shift+ArrowDown");
    await paste("2030");
    await stands("m14", (measure) => measure?.end).toBe("2030");
    await press("Delete");
    await stands("m13", (measure) => measure?.end).toBeNull();
    // What was typed once goes to all of them.
    await page.keyboard.type("2031");
    await press("Control+Enter");
    await stands("m12", (measure) => measure?.end).toBe("2031");
  });

  it("changes all that are ticked at once, and takes that back at once", async () => {
    for (const row of [20, 21, 22]) await page.getByRole("checkbox", { name: titleOf(row) }).check();
    const bulk = page.getByRole("region", { name: "Samen wijzigen" });
    await bulk.getByText("Aangevinkt: 3").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await bulk.getByLabel("Wat wijzigt").selectOption("domains");
    await bulk.getByLabel("Nieuwe inhoud").selectOption("Sport");
    await bulk.getByRole("button", { name: "Wijzig alle aangevinkte" }).click();
    await stands("m22", (measure) => measure?.domains).toEqual(["sport"]);
    await toast("3 wijzigingen bewaard.");
    await page.getByRole("button", { name: "Maak ongedaan" }).click();
    await stands("m20", (measure) => measure?.domains).toEqual(["employment"]);
    await stands("m22", (measure) => measure?.domains).toEqual(["housing"]);
    await bulk.getByRole("button", { name: "Vink alles uit" }).click();
  });

  it("loses nothing where two write one cell, and settles by itself what does not collide", async () => {
    await changedElsewhere("m30", { end: "2029" });
    await cell(31, "Einde").click();
    await page.keyboard.type("2030");
    await press("Enter");
    await stands("m31", (measure) => measure?.end).toBe("2030");
    await stands("m30", (measure) => measure?.end).toBe("2029");
    await changedElsewhere("m32", { end: "2028" });
    await cell(32, "Einde").click();
    await page.keyboard.type("2031");
    await press("Enter");
    await page.getByText("U typte “2031”. Iemand anders schreef intussen “2028”.").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect((await measureOf("m32"))?.end).toBe("2028");
    await page.getByRole("button", { name: "Neem mijn tekst" }).click();
    await stands("m32", (measure) => measure?.end).toBe("2031");
  });

  it("keeps what was typed over a lost connection and a page that was closed", async () => {
    await page.context().setOffline(true);
    await cell(33, "Einde").click();
    await page.keyboard.type("2030");
    await press("Enter");
    await page.getByText("Nog niet bewaard: 1").waitFor();
    await page.context().setOffline(false);
    await open();
    await page.getByText("Nog niet bewaard: 1").waitFor();
    await page.getByRole("button", { name: "Bewaar nu" }).click();
    await stands("m33", (measure) => measure?.end).toBe("2030");
    await eventually(() => page.getByText("Nog niet bewaard").count()).toBe(0);
  });

  it("carries what one looks at in its address, and keeps it under a name", async () => {
    await page.locator("#text").fill("meldpunt");
    await page.locator("#domain").selectOption("education");
    await page.getByRole("button", { name: /^Einde/ }).click();
    await page.getByText("Kolommen", { exact: true }).first().click();
    await page.getByLabel("Trekker").check();
    await eventually(async () => new URL(page.url()).search).toContain("sort=end");
    expect(await page.locator(".grid-body [role=rowheader]").first().textContent()).toMatch(/^Meldpunt/);
    await page.getByText("Weergaven", { exact: true }).click();
    await page.getByLabel("Naam voor deze weergave").fill("Meldpunten");
    await page.getByRole("button", { name: "Bewaar de weergave" }).click();
    expect(await violationsOf(page)).toEqual([]);
    await open();
    await page.getByText("Weergaven", { exact: true }).click();
    await page.getByRole("link", { name: "Meldpunten" }).click();
    await page.getByRole("columnheader", { name: /Trekker/ }).waitFor();
    expect(await page.locator("#text").inputValue()).toBe("meldpunt");
    expect(await page.getByRole("grid").getAttribute("aria-rowcount")).toBe("11");
  });

  it("shows what belongs to somebody else, and does not let it be typed over", async () => {
    const reader = await workplace.open(auditor.email);
    await reader.goto(`${workplace.base}/admin/plans/${plan}/measures`);
    await reader.locator(".grid-body [role=row]").first().waitFor();
    await reader.locator(".measure-grid").focus();
    await reader.keyboard.press("ArrowRight");
    await reader.keyboard.type("Sport");
    expect(await reader.locator(".editor").count()).toBe(0);
    expect(await reader.locator(".grid-cell.active").getAttribute("aria-readonly")).toBe("true");
    await reader.context().close();
  });

  it("fits on a phone, in four languages, with nothing that cannot be reached", async () => {
    for (const language of languages) {
      const narrow = await workplace.open(ann.email, { language, width: 320 });
      await narrow.goto(`${workplace.base}/admin/plans/${plan}/measures`);
      await narrow.locator(".grid-body [role=row]").first().waitFor();
      expect([language, await overflowOf(narrow), await violationsOf(narrow)]).toEqual([language, [], []]);
      await narrow.context().close();
    }
    expect(workplace.errors).toEqual([]);
  }, 60_000);
});
