/**
 * Today, the journal, the palette and the search, in real Chromium on the real server: what waits for a person leads to where
 * it is done, what others did is told at the next visit, everything can be found and followed, and the journal is verified.
 */

import { overflowOf, violationsOf } from "@napar/ui/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { done, engines, openWorkplace, type Workplace } from "../testing/workplace.js";

const people = {
  ann: { name: "Ann Peeters", email: "ann@fed.example", office: "Kanselarij", organisation: "fed" },
  bram: { name: "Bram Claes", email: "bram@vg.example", office: "Gelijke Kansen", organisation: "vg" },
};
const title = { nl: "Interfederaal plan tegen racisme", fr: "Plan interfédéral contre le racisme" };
const key = () => crypto.randomUUID();

describe.each(engines)("the first screen, on %s", (engine) => {
  let workplace: Workplace;
  let ann: Page;
  let bram: Page;
  let plan = "";
  let version = 0;
  const change = async (email: string, command: string, data: object) => {
    const client = await workplace.as(email);
    const changed = await done(client.changePlanCase({ id: plan, command, version, key: key() }, data));
    version = changed.version;
    return changed.events[0]?.data as { id: string };
  };
  const fits = async (page: Page) => {
    const wide = [...(await violationsOf(page)), ...(await overflowOf(page))];
    await page.setViewportSize({ width: 320, height: 800 });
    const narrow = [...(await violationsOf(page)), ...(await overflowOf(page))];
    await page.setViewportSize({ width: 1280, height: 900 });
    return { wide, narrow };
  };
  const clean = { wide: [], narrow: [] };

  beforeAll(async () => {
    workplace = await openWorkplace({ engine });
    await workplace.appoint([
      { ...people.ann, roles: ["coordinator", "editor"] },
      { ...people.bram, roles: ["editor"] },
    ]);
    const authority = { id: "fed", type: "federal", name: "Federal government" };
    const origin = { kind: "new", plan: { title, authority, level: "interfederal", kind: "action-plan" } };
    const client = await workplace.as(people.ann.email);
    plan = (await done(client.openCase({ procedure: "interfederal", origin }, key()))).id;
    version = 1;
    await change(people.ann.email, "addParty", { authority: "vg", reason: { nl: "Partij" } });
    const today = new Date().toISOString().slice(0, 10);
    await change(people.ann.email, "sendRequest", {
      ...{
        subject: "inventory",
        from: "fed",
        addressees: ["vg"],
        text: { nl: "Wat doet u al tegen racisme?" },
      },
      ...{ sentOn: today, deadlineRule: "request-answer" },
    });
    await change(people.ann.email, "setDeadline", {
      ...{ rule: "request-answer", subject: { nl: "Advies van Unia", fr: "Avis d’Unia" }, from: today },
    });
  });
  afterAll(async () => {
    vi.useRealTimers();
    await workplace?.close();
  });

  it("says that nothing waits, and what is on the calendar", async () => {
    ann = await workplace.open(people.ann.email);
    await ann.getByText("Niets wacht op u").waitFor();
    await ann.getByText("Advies van Unia").waitFor();
    expect(await fits(ann)).toEqual(clean);
  });

  it("leads from what waits to where it is done; then it is gone", async () => {
    bram = await workplace.open(people.bram.email);
    await bram.getByRole("link", { name: /^Vandaag \d+ open$/ }).waitFor();
    expect(await fits(bram)).toEqual(clean);
    const task = bram.getByRole("link", { name: "Antwoorden: Wat doet u al tegen racisme?" });
    await task.click();
    await bram.waitForURL(/\/lifecycle\/reaction\?request=/);
    await bram.getByRole("heading", { level: 1 }).waitFor();
    const request = new URL(bram.url()).searchParams.get("request");
    const reaction = { kind: "answered", on: new Date().toISOString().slice(0, 10), text: { nl: "Dit" } };
    await change(people.bram.email, "recordReaction", { request, authority: "vg", reaction });
    await bram.goto(`${workplace.base}/admin/`);
    await bram.getByRole("heading", { name: "Sinds uw vorige bezoek" }).waitFor();
    expect(await task.count()).toBe(0);
  });

  it("tells at the next visit what others did meanwhile", async () => {
    await change(people.ann.email, "createGoal", {
      ...{ level: "strategic", label: { nl: "Gelijke kansen op werk" }, sources: [] },
    });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 5 * 3_600_000 });
    await workplace.signIn(bram, people.bram.email);
    const news = bram.locator(".changes");
    await news.getByText("Doel toegevoegd").waitFor();
    expect(await news.textContent()).not.toContain("Antwoord op een vraag");
    expect(await violationsOf(bram)).toEqual([]);
    await news.getByRole("link", { name: /In het journaal/ }).click();
    await bram.getByRole("heading", { level: 1, name: "Journaal" }).waitFor();
    vi.useRealTimers();
  });

  it("opens everything from one field, with the keyboard alone", async () => {
    await bram.goto(`${workplace.base}/admin/plans`);
    await bram.getByRole("heading", { level: 1 }).waitFor();
    await bram.keyboard.press("Control+k");
    const field = bram.getByRole("combobox", { name: /Zoek een scherm/ });
    await field.waitFor();
    await bram.keyboard.type("gelijke kans");
    const option = bram.getByRole("option", { name: /Gelijke kansen op werk/ });
    await option.waitFor();
    await expect.poll(() => option.getAttribute("aria-selected")).toBe("true");
    expect(await fits(bram)).toEqual(clean);
    await bram.keyboard.press("Enter");
    await bram.waitForURL(new RegExp(`/plans/${plan}/goals/`));
    await bram.keyboard.press("Control+k");
    await bram.keyboard.type("joern");
    await bram.getByText(/Niets gevonden voor/).waitFor();
    await bram.keyboard.press("Escape");
    await field.waitFor({ state: "detached" });
    await bram.keyboard.press("Control+k");
    await bram.keyboard.type("journaal");
    await bram.keyboard.press("Enter");
    await bram.waitForURL(/\/admin\/journal$/);
  });

  it("searches whatever the accents, and shows all of one kind", async () => {
    await bram.goto(`${workplace.base}/admin/search?text=interfederal%20contre`);
    await bram.getByRole("link", { name: title.nl }).first().waitFor();
    expect(await fits(bram)).toEqual(clean);
    await bram.getByRole("searchbox", { name: "Woorden" }).fill("gent");
    await bram.keyboard.press("Enter");
    await bram.getByRole("heading", { name: /^Gemeenten/ }).waitFor();
    await bram.getByRole("searchbox", { name: "Woorden" }).fill("!!");
    await bram.keyboard.press("Enter");
    await bram.getByText("Niets gevonden", { exact: true }).waitFor();
  });

  it("filters the journal and follows one thing", async () => {
    await bram.goto(`${workplace.base}/admin/journal`);
    const row = bram.getByRole("row", { name: /Doel toegevoegd/ });
    await row.waitFor();
    expect(await fits(bram)).toEqual(clean);
    await row.getByRole("link", { name: /^Volg dit/ }).click();
    await bram.getByText("U volgt één ding: Gelijke kansen op werk.").waitFor();
    await expect.poll(() => bram.locator("tbody tr").count()).toBe(1);
    await bram.getByRole("link", { name: "Toon weer alles" }).click();
    await bram.getByLabel("Wie").selectOption("me");
    await expect.poll(() => bram.locator("tbody tr").count()).toBe(1);
    await bram.getByRole("row", { name: /Antwoord op een vraag/ }).waitFor();
    await bram.getByLabel("Soort").selectOption("budget");
    await bram.getByText("Niets gevonden", { exact: true }).waitFor();
    await bram.getByRole("link", { name: "Wis de filters" }).click();
    await row.waitFor();
  });

  it("verifies the journal in the browser, and holds it against what it kept", async () => {
    const verify = bram.getByRole("button", { name: "Reken het journaal na" });
    await verify.click();
    await bram.getByText(/^Het journaal is heel: \d+ inschrijvingen/).waitFor();
    await bram.getByText("Deze browser bewaart nu het laatste controlepunt.", { exact: false }).waitFor();
    await verify.click();
    await bram.getByText(/Het klopt met wat deze browser op .* bewaarde/).waitFor();
    await bram.evaluate(() => {
      const name = Object.keys(localStorage).find((one) => one.startsWith("napar-journal")) ?? "";
      const kept = JSON.parse(localStorage.getItem(name) ?? "{}");
      // A checkpoint of a journal that was another one: as if this one had been written anew.
      const lines = kept.note.split("\n");
      lines[2] = `${"A".repeat(43)}=`;
      localStorage.setItem(name, JSON.stringify({ ...kept, note: lines.join("\n") }));
    });
    await verify.click();
    await bram.getByText("Het journaal is niet heel.", { exact: false }).waitFor();
    expect(await violationsOf(bram)).toEqual([]);
  });

  it("met no error of a script and no refusal of the policy", () => {
    expect(workplace.errors).toEqual([]);
  });
});
