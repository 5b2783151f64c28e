import type { ApiClient } from "@napar/api/client";
import { overflowOf, violationsOf } from "@napar/ui/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visit } from "../testing/looking.js";
import { done, engines, openWorkplace, type Person, type Workplace } from "../testing/workplace.js";

const ghent = "municipality-44021";
const officer: Person = {
  ...{ name: "Bram Claes", email: "bram@gent.example", office: "Diversiteitsdienst", organisation: ghent },
  roles: ["coordinator", "editor"],
};
const controller: Person = {
  ...{ name: "Ann Peeters", email: "ann@gent.example", office: "Data en monitoring", organisation: ghent },
  roles: ["validator"],
};
const widths = [1280, 768, 320] as const;
const languages = ["nl", "fr", "de", "en"] as const;

describe.each(engines)("an owner updates by a link in a mail, on %s", (engine) => {
  let workplace: Workplace;
  let plan = "";
  let measures: { tests: string; staff: string };
  let links: { tests: string; staff: string; complaints: string };
  const year = new Date().getFullYear() - 1;

  beforeAll(async () => {
    workplace = await openWorkplace({ engine });
    await workplace.appoint([officer, controller]);
    const bram = await workplace.as(officer.email);
    const ann = await workplace.as(controller.email);
    const opened = await done(
      bram.openCase(
        {
          procedure: "city-eccar",
          origin: {
            kind: "new",
            plan: {
              title: { nl: "Gents actieplan tegen racisme", fr: "Plan d’action gantois contre le racisme" },
              authority: { id: ghent, type: "municipality", name: "Stad Gent" },
              ...{ level: "municipality", kind: "action-plan", monitoring: { frequencyMonths: 12 } },
              period: { from: `${year - 1}-01-01`, to: `${year + 2}-12-31` },
            },
          },
        },
        crypto.randomUUID(),
      ),
    );
    plan = opened.id;
    const does = async (client: ApiClient, command: string, data: object) => {
      const { version } = await done(client.findPlanCase(plan));
      const key = crypto.randomUUID();
      const { events } = await done(client.changePlanCase({ id: plan, command, version, key }, data));
      return events[0]?.data as { id: string };
    };
    const lead = { authority: ghent, type: "municipality", service: "Dienst Wonen" };
    const tests = await does(bram, "createMeasure", {
      title: { nl: "Mystery calls op de huurmarkt", fr: "Appels mystère sur le marché locatif" },
      lead,
    });
    const staff = await does(bram, "createMeasure", {
      title: { nl: "Opleiding voor leidinggevenden" },
      lead,
    });
    measures = { tests: tests.id, staff: staff.id };
    await does(bram, "defineIndicator", {
      definition: {
        ...{ id: "complaints", kind: "quantitative", owner: ghent, frequencyMonths: 12 },
        ...{ label: { nl: "Meldingen van discriminatie" }, unit: { nl: "meldingen", fr: "signalements" } },
        source: { name: "Unia", method: "telling", licence: null },
        ...{ baseline: { value: 180, on: String(year - 2) }, direction: { kind: "up", target: null } },
      },
    });
    const before = await does(bram, "submitValue", {
      ...{ indicator: "complaints", period: { from: String(year - 1), to: String(year - 1) } },
      content: { kind: "number", number: 214 },
    });
    await does(ann, "approveValue", { value: before.id });
    await does(bram, "setReportingCalendar", { authorities: [ghent], daysToReport: 365 });
  }, 240_000);
  afterAll(() => workplace?.close());

  /** The words of the mail that asks, as its reader sees them. */
  const readMail = async (): Promise<string> => {
    if (engine === "embedded") {
      await done((await workplace.as(officer.email)).fillOutbox(crypto.randomUUID()));
      const page = await workplace.open(officer.email);
      await visit(page, "/outbox");
      const mail = page.locator(".mails li", { hasText: "/update/" });
      await mail.locator("summary").click();
      const text = (await mail.locator(".mail-text").textContent()) ?? "";
      await page.context().close();
      return text;
    }
    await workplace.ask("ask-for-updates");
    const asked = () => workplace.mails.find(({ parts }) => parts.get("text/plain")?.includes("/update/"));
    for (let wait = 0; wait < 90 && !asked(); wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      if (wait % 15 === 5) await workplace.ask("send-mails");
    }
    expect(asked()?.to).toEqual([officer.email]);
    return asked()?.parts.get("text/plain") ?? "";
  };
  const linkAfter = (text: string, title: string): string =>
    /http\S+\/update\/\S+/.exec(text.slice(text.indexOf(title)))?.[0] ?? "";

  /** A phone without script, of somebody who is not signed in. */
  const onPhone = async (link: string): Promise<Page> => {
    const context = await workplace.newBrowser({ javaScriptEnabled: false });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(link);
    return page;
  };
  const heading = (page: Page) => page.locator("h1").textContent();
  /** What axe finds, and what reaches beyond the window, at every width. */
  const faultsOf = async (page: Page): Promise<string[]> => {
    const faults: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      faults.push(...(await violationsOf(page)), ...(await overflowOf(page)));
    }
    return faults;
  };

  it("gets one mail with a link for each question", async () => {
    const text = await readMail();
    expect(text).toContain("Gents actieplan tegen racisme");
    links = {
      tests: linkAfter(text, "Mystery calls"),
      staff: linkAfter(text, "Opleiding voor leidinggevenden"),
      complaints: linkAfter(text, "Meldingen van discriminatie"),
    };
    expect(new Set(Object.values(links)).size).toBe(3);
  }, 150_000);

  it("opens on any screen, in four languages, without a fault that axe finds, and is not used up by it", async () => {
    const context = await workplace.newBrowser();
    const page = await context.newPage();
    for (const language of languages) {
      for (const link of [links.tests, links.complaints, `${links.tests}0`]) {
        await page.goto(`${link}?language=${language}`);
        expect(await page.locator("html").getAttribute("lang")).toBe(language);
        expect([language, link, await faultsOf(page)]).toEqual([language, link, []]);
      }
    }
    await page.goto(`${links.complaints}?language=fr`);
    expect(await page.locator("main").textContent()).toContain("214 signalements");
    await context.close();
  }, 240_000);

  it("shows what is missing beside the field, keeps what was typed, and takes it once it is mended", async () => {
    const page = await onPhone(`${links.tests}?language=nl`);
    await page.getByLabel("Geblokkeerd").check();
    await page.getByLabel("Wat is er gebeurd?").fill("De proefbellers zijn opgeleid.");
    await page.getByRole("button", { name: "Versturen" }).click();
    await page.getByRole("link", { name: "Zeg waardoor de maatregel vastzit." }).click();
    expect(new URL(page.url()).hash).toBe("#blockedBecause");
    expect(await page.getByLabel("Wat is er gebeurd?").inputValue()).toBe("De proefbellers zijn opgeleid.");
    await page.locator("#blockedBecause").fill("De omzendbrief over de testen ontbreekt nog.");
    await page.locator("#needs").fill("Een akkoord van het parket.");
    await page.getByRole("button", { name: "Versturen" }).click();
    expect(await heading(page)).toBe("Bedankt, het is genoteerd");
    expect(await page.locator("main").textContent()).toContain("Geblokkeerd");
    await page.goto(`${links.tests}?language=nl`);
    expect(await heading(page)).toBe("Deze link is al gebruikt");
    await page.context().close();
  }, 60_000);

  it("says with one press that there is nothing new, and gives a figure on a phone", async () => {
    const staff = await onPhone(`${links.staff}?language=fr`);
    await staff.getByRole("button", { name: "Il n’y a rien de nouveau" }).click();
    expect(await heading(staff)).toBe("Merci, c’est noté");
    await staff.context().close();
    const figure = await onPhone(`${links.complaints}?language=nl`);
    await figure.getByLabel("Waarde, in meldingen").fill("1.234");
    await figure.getByRole("button", { name: "Versturen" }).click();
    expect(await figure.locator("main").textContent()).toContain("Genoteerd: 1.234 meldingen.");
    await figure.context().close();
  }, 60_000);

  it("stands in the workplace: in the thread, at the values that wait, and in the follow-up", async () => {
    const page = await workplace.open(controller.email);
    await visit(page, `/plans/${plan}/monitoring/${measures.tests}`);
    const thread = await page.locator("main").textContent();
    expect(thread).toContain("De omzendbrief over de testen ontbreekt nog.");
    expect(thread).toContain("Diversiteitsdienst");
    await visit(page, `/plans/${plan}/monitoring`);
    const asked = page.locator("section", {
      has: page.getByRole("heading", { name: "Gevraagd per e-mail" }),
    });
    const rows = await asked.locator("tbody tr").allTextContents();
    expect(rows.find((row) => row.includes("Opleiding voor leidinggevenden"))).toContain("Niets nieuws");
    expect(rows.find((row) => row.includes("Mystery calls"))).toContain("Geantwoord");
    expect(await violationsOf(page)).toEqual([]);
    const ann = await workplace.as(controller.email);
    const { indicators } = await done(ann.findPlanCase(plan));
    expect(JSON.stringify(indicators)).toContain("complaints");
    await page.context().close();
    expect(workplace.errors).toEqual([]);
  }, 60_000);
});
