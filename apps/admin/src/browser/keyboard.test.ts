/** A plan and its first measure without a mouse, in real Chromium: from signing in on, everything is reached and seen. */
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines, openWorkplace, type Workplace } from "../testing/workplace.js";

const ghent = "municipality-44021";
const ann = {
  name: "Ann Peeters",
  email: "ann@gent.example",
  office: "Diversiteitsdienst",
  organisation: ghent,
};
const bram = { name: "Bram Claes", email: "bram@gent.example", office: "Informatica", organisation: ghent };
/** More than there are things to reach on any of these screens. */
const mostSteps = 120;

describe.each(engines)("with the keyboard alone, on %s", (engine) => {
  let workplace: Workplace;
  let page: Page;

  const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);
  /** What has the focus shows it: by an outline or a ring. */
  const showsFocus = () =>
    page.evaluate(() => {
      const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement as Element);
      return outlineStyle !== "none" || boxShadow !== "none";
    });
  /** Steps on until something has the focus, and sees that it shows. */
  const reach = async (locator: Locator) => {
    await locator.waitFor();
    for (let step = 0; step < mostSteps && !(await isFocused(locator)); step += 1)
      await page.keyboard.press("Tab");
    expect([await isFocused(locator), await showsFocus()]).toEqual([true, true]);
  };
  const heading = (name: string) => page.getByRole("heading", { level: 1, name });
  /** After a change of screen a reader begins at its heading. */
  const arriveAt = async (name: string) => {
    await heading(name).waitFor();
    await expect.poll(() => isFocused(heading(name))).toBe(true);
  };
  const openByName = async (name: string) => {
    await page.keyboard.press("Control+k");
    const field = page.locator("#palette-text");
    await expect.poll(async () => (await field.count()) === 1 && (await isFocused(field))).toBe(true);
    await page.keyboard.type(name);
    await page
      .getByRole("option", { name: new RegExp(name, "i") })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
  };

  beforeAll(async () => {
    workplace = await openWorkplace({ engine });
    await workplace.appoint([
      { ...ann, roles: ["coordinator", "editor"] },
      { ...bram, roles: ["reader"] },
    ]);
    page = await workplace.open(ann.email);
  });
  afterAll(() => workplace?.close());

  it("the first stop leads past the bar and the rail to the content", async () => {
    await page.keyboard.press("Tab");
    expect(await isFocused(page.getByRole("link", { name: "Naar de inhoud" }))).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("content");
  });

  it("a plan is opened", async () => {
    await openByName("plannen");
    await arriveAt("Plannen");
    await reach(page.getByRole("link", { name: "Nieuw plan", exact: true }));
    await page.keyboard.press("Enter");
    await heading("Nieuw plan").waitFor();
    await reach(page.locator("#title-nl"));
    await page.keyboard.type("Plan met het toetsenbord");
    await reach(page.locator("#from-year"));
    await page.keyboard.type("2026");
    await reach(page.locator("#to-year"));
    await page.keyboard.type("2030");
    await reach(page.getByRole("button", { name: "Open het plan" }));
    await page.keyboard.press("Enter");
    await arriveAt("Plan met het toetsenbord");
  });

  it("what is missing is told, and the way to it is one key", async () => {
    await openByName("maatregelen: plan met");
    await reach(page.getByRole("link", { name: "Nieuwe maatregel" }).first());
    await page.keyboard.press("Enter");
    await reach(page.getByRole("button", { name: "Bewaar", exact: true }));
    await page.keyboard.press("Enter");
    const summary = page.getByRole("alert");
    await summary.waitFor();
    await expect.poll(() => isFocused(summary)).toBe(true);
    await reach(summary.getByRole("link").first());
    await page.keyboard.press("Enter");
    await expect.poll(() => isFocused(page.locator("#title"))).toBe(true);
  });

  it("a measure is written, with a choice from a list, and saved", async () => {
    await reach(page.locator("#title-nl"));
    await page.keyboard.type("Opleiding voor het onthaal");
    await reach(page.locator("#domains"));
    await page.keyboard.type("onderw");
    await page.locator(".options [role=option]").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await reach(page.getByRole("button", { name: "Bewaar", exact: true }));
    await page.keyboard.press("Enter");
    await arriveAt("Opleiding voor het onthaal");
  });

  it("met no error of a script and no refusal of the policy", () => {
    expect(workplace.errors).toEqual([]);
  });
});
