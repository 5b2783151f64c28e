/**
 * A plan is ordered, given goals and checked, in real Chromium: with the mouse, the keyboard and the buttons, by two people,
 * and by one who may only read.
 */
import type { ApiClient } from "@napar/api/client";
import { overflowOf, violationsOf } from "@napar/ui/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visit } from "../testing/looking.js";
import { done, engines, openWorkplace, type Person, type Workplace } from "../testing/workplace.js";

const gent = "municipality-44021";
const person = (name: string, roles: string[]): Person => ({
  ...{ name, email: `${name.toLowerCase()}@gent.example`, office: "Diversiteitsdienst" },
  ...{ organisation: gent, roles },
});
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });
const ann = person("Ann", ["coordinator", "editor"]);
const bram = person("Bram", ["coordinator"]);
const cem = person("Cem", ["reader"]);

describe.each(engines)("the structure, goals and check of a plan, on %s", (engine) => {
  let workplace: Workplace;
  let api: ApiClient;
  let page: Page;
  let id = "";
  beforeAll(async () => {
    workplace = await openWorkplace({ engine });
    await workplace.appoint([ann, bram, cem]);
    api = await workplace.as(ann.email);
    page = await workplace.open(ann.email);
  }, 180_000);
  afterAll(() => workplace?.close());

  const plan = () => done(api.findPlanCase(id));
  const partNames = async () => {
    const { document } = await plan();
    return (document.structure?.[0]?.nodes ?? []).map(({ label, children }) =>
      [label?.nl, ...(children ?? []).map((child) => `> ${child.label?.nl}`)].join(" "),
    );
  };
  const row = (name: string) =>
    page.locator(".branch").filter({ has: page.getByText(name, { exact: true }) });
  const chosen = () => page.locator(".structure aside .panel h2");
  const isFine = async () => {
    const wide = [...(await overflowOf(page)), ...(await violationsOf(page))];
    await page.setViewportSize({ width: 320, height: 900 });
    const narrow = await overflowOf(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect({ wide, narrow }).toEqual({ wide: [], narrow: [] });
  };

  it("begins with a template, whose link with the commitments is a proposal until it is said", async () => {
    await visit(page, "/plans/new");
    await page.locator("#title-nl").fill("Actieplan tegen racisme");
    await page.getByRole("radio", { name: /Een eigen plan naar thema/ }).check();
    await page.getByRole("button", { name: "Open het plan" }).click();
    await page.getByRole("heading", { level: 1, name: "Actieplan tegen racisme" }).waitFor();
    id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    await page.getByRole("link", { name: "Structuur", exact: true }).click();
    await row("Huisvesting").click();
    await poll(() => chosen().textContent()).toBe("Huisvesting");
    await page.getByText("De link met de verbintenissen is een voorstel.").waitFor();
    await isFine();
    await page.getByRole("button", { name: "Zo klopt het" }).click();
    await poll(() => page.getByText("De link met de verbintenissen is een voorstel.").count()).toBe(0);
  });

  it("is moved with the keyboard, and the focus stays on what is moved", async () => {
    const before = await partNames();
    await row("Onderwijs").click();
    await page.keyboard.press("Alt+ArrowUp");
    const order = [...before];
    const at = order.indexOf("Onderwijs");
    order.splice(at - 1, 2, "Onderwijs", order[at - 1] ?? "");
    await poll(partNames).toEqual(order);
    await poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain("Onderwijs");
    await page.keyboard.press("Alt+ArrowRight");
    await poll(async () => (await partNames()).some((name) => name.includes("> Onderwijs"))).toBe(true);
    // Faster than the server answers: each step is taken from where the one before it led.
    for (const key of ["ArrowLeft", "ArrowDown", "ArrowDown"]) await page.keyboard.press(`Alt+${key}`);
    order.splice(order.indexOf("Onderwijs"), 1);
    order.splice(at + 1, 0, "Onderwijs");
    await poll(partNames).toEqual(order);
  });

  it("is moved with the mouse onto another part", async () => {
    await row("Gezondheid").dragTo(row("Huisvesting"), { targetPosition: { x: 120, y: 18 } });
    await poll(partNames).toContain("Huisvesting > Gezondheid");
  });

  it("grows by a part that is chosen at once, and says first what is missing", async () => {
    await row("Huisvesting").click();
    await page.getByRole("button", { name: "Een niveau hoger" }).waitFor();
    await page.getByRole("button", { name: "Voeg hieronder een onderdeel toe" }).click();
    await page.getByRole("button", { name: "Voeg hieronder een onderdeel toe" }).click();
    await page.getByText("Geef het onderdeel een naam").waitFor();
    await page.locator("#new-node-nl").fill("Sociale huur");
    await page.getByRole("button", { name: "Voeg hieronder een onderdeel toe" }).click();
    await poll(() => chosen().textContent()).toBe("Sociale huur");
    await page.getByRole("checkbox", { name: /^7\. / }).check();
    await page.locator("#label-nl").fill("Sociale verhuur");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await row("Sociale verhuur").waitFor();
    const { document } = await plan();
    const housing = document.structure?.[0]?.nodes?.find(({ label }) => label?.nl === "Huisvesting");
    expect(housing?.children?.at(-1)).toMatchObject({
      ...{ label: { nl: "Sociale verhuur" }, eccarCommitments: [7] },
    });
  });

  it("keeps both texts when two people name a part at once", async () => {
    const other = await workplace.as(bram.email);
    const { document, version } = await plan();
    const housing = document.structure?.[0]?.nodes?.find(({ label }) => label?.nl === "Huisvesting");
    const node = housing?.children?.at(-1)?.id ?? "";
    await page.locator("#label-nl").fill("Sociale woningen");
    await page.getByText("Nog niet bewaard").waitFor();
    const renamed = { node, change: { label: { nl: "Verhuur door de stad" } } };
    const asked = { id, command: "changeNode", version, key: crypto.randomUUID() };
    await done(other.changePlanCase(asked, renamed));
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByRole("heading", { name: "Iemand anders wijzigde hetzelfde" }).waitFor();
    await page.getByText("Verhuur door de stad").first().waitFor();
    await page.getByRole("radio", { name: /Uw tekst/ }).check();
    await page.getByRole("button", { name: "Bewaar met deze keuze" }).click();
    await row("Sociale woningen").waitFor();
  });

  it("is not emptied of what hangs on it: that goes to another part first", async () => {
    const { version, document } = await plan();
    const work = document.structure?.[0]?.nodes?.find(({ label }) => label?.nl === "Arbeidsmarkt")?.id;
    const measure = { title: { nl: "Praktijktesten" }, lead: { authority: gent }, nodes: [work] };
    const asked = { id, command: "createMeasure", version, key: crypto.randomUUID() };
    await done(api.changePlanCase(asked, measure));
    await page.reload();
    await row("Arbeidsmarkt").click();
    await page.getByRole("link", { name: "Praktijktesten" }).waitFor();
    await page.getByRole("button", { name: "Haal dit onderdeel weg" }).click();
    await page.getByText("Zet ze eerst bij een ander onderdeel.").waitFor();
    await page.getByRole("button", { name: "Zet ze daar (1)" }).click();
    await page.getByText("Kies een onderdeel").waitFor();
    await isFine();
    await page.locator("#move-to").selectOption({ label: "Huisvesting" });
    await page.getByRole("button", { name: "Zet ze daar (1)" }).click();
    await page.locator(".toast .close").click();
    await page.getByRole("button", { name: /^Ja: haal/ }).click();
    await poll(async () => (await partNames()).includes("Arbeidsmarkt")).toBe(false);
    expect((await plan()).measures.measures[0]?.nodes).toHaveLength(1);
  });

  it("is put back as it was by one press", async () => {
    await page.getByRole("button", { name: "Maak ongedaan" }).click();
    await poll(async () => (await partNames()).includes("Arbeidsmarkt")).toBe(true);
  });

  it("gets a goal with its sources, and leads to what is wrong in them", async () => {
    await page.getByRole("link", { name: "Doelstellingen", exact: true }).click();
    await page.getByText("Dit plan heeft nog geen doelstelling").waitFor();
    await isFine();
    await page.getByRole("link", { name: "Nieuwe doelstelling" }).click();
    await page.getByRole("button", { name: "Bron toevoegen" }).click();
    await page.locator("#source-0-reference").fill("Rapport 2024, p. 31");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    const summary = page.getByRole("alert");
    await summary.getByRole("link", { name: "Schrijf wat de bron zegt" }).click();
    await isFine();
    await page.locator("#source-0-text-nl").fill("Eén op vier huurders wordt anders behandeld");
    await page.locator("#label-nl").fill("Wie hier woont, vindt een woning zonder discriminatie");
    await page.locator("#node").selectOption({ label: "Huisvesting" });
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByRole("link", { name: /Wie hier woont/ }).click();
    await page.locator("#label-fr").waitFor({ state: "detached" });
    await page.getByRole("heading", { level: 1, name: /Wie hier woont/ }).waitFor();
    await isFine();
    const [goal] = (await plan()).goals.goals;
    expect(goal).toMatchObject({ level: "strategic", owner: gent, sources: [{ kind: "finding" }] });
  });

  it("is checked: each criterion leads to where it is mended, and the next look tells what changed", async () => {
    await visit(page, `/plans/${id}/check`);
    await page.getByText("U kijkt hier voor het eerst op dit toestel.").waitFor();
    const coordinated = page.locator(".criteria > li").filter({ hasText: "Q02" });
    await coordinated.waitFor();
    await isFine();
    await coordinated.getByRole("link", { name: "Coördinatie" }).click();
    await poll(() => page.evaluate(() => document.activeElement?.id)).toBe("coordination");
    await isFine();
    await page.locator("#fte").fill("veel");
    await page.locator("#leadUnit").fill("Dienst Diversiteit");
    await page.locator("#politicalLead").fill("Schepen van gelijke kansen");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByRole("alert").getByRole("link", { name: "Vul een getal in" }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("fte");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("1,5");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByText("Bewaard", { exact: true }).waitFor();
    expect((await plan()).document.coordination).toMatchObject({ fte: 1.5, leadUnit: "Dienst Diversiteit" });

    await page.getByRole("link", { name: "Controle", exact: true }).click();
    const changed = page.locator("section", { has: page.locator("#changes-h") }).locator(".criteria > li");
    await changed.filter({ hasText: "Q02" }).getByText("was: niet voldaan; nu: voldaan").waitFor();
    await page.getByRole("button", { name: /^voldaan/ }).click();
    await page
      .locator("section", { has: page.locator("#criteria-h") })
      .locator(".criteria > li")
      .filter({ hasText: "Q02" })
      .waitFor();
    await page.locator("#since").selectOption("opening");
    await page.getByText(/Geen criterium veranderde sinds/).waitFor();
    await isFine();
  });

  it("is read, and not touched, by somebody who only reads", async () => {
    const reader = await workplace.open(cem.email);
    await visit(reader, `/plans/${id}/structure`);
    await reader.getByText("De coördinator van het plan wijzigt de structuur.").waitFor();
    expect(await reader.locator(".grip").count()).toBe(0);
    await reader.locator(".branch").nth(1).click();
    const before = await partNames();
    await reader.keyboard.press("Alt+ArrowDown");
    expect(await partNames()).toEqual(before);
    await visit(reader, `/plans/${id}/goals`);
    await reader.getByRole("link", { name: /Wie hier woont/ }).click();
    await reader.getByText("Eén op vier huurders wordt anders behandeld").waitFor();
    expect(await reader.locator("form").count()).toBe(0);
    await visit(reader, `/plans/${id}/about`);
    await reader.locator("#leadUnit").waitFor();
    expect(await reader.locator("#leadUnit").isDisabled()).toBe(true);
    expect(await violationsOf(reader)).toEqual([]);
    await reader.context().close();
  });

  it("met no refusal of the policy and no error", () => {
    expect(workplace.errors).toEqual([]);
  });
});
