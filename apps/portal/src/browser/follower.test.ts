/** A member of parliament, on a phone without script, in French: follows the plan, confirms, gets a digest, and leaves. */
import { overflowOf, violationsOf } from "@napar/ui/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type OpenSite, openSite } from "../testing/looking.js";
import { testUrl } from "../testing/test-portal.js";

let site: OpenSite;
let page: Page;
let plan: string;
beforeAll(async () => {
  site = await openSite({ content: "scenario" });
  page = await site.newPage({ width: 320, javaScript: false });
  plan = site.story?.plan ?? "";
}, 240_000);
afterAll(() => site?.close());

async function isReadable(): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
  expect(await overflowOf(page)).toEqual([]);
}
const press = async (name: string) => {
  await page.getByRole("button", { name }).click();
  await page.waitForLoadState();
};
/** What a link in a mail leads to, on this site. */
const here = (text: string, path: string): string => {
  const link = text.split(/\s/).find((word) => word.startsWith(`${testUrl}${path}`)) ?? "";
  return `${site.base}${link.slice(testUrl.length)}`;
};

it("follows a plan from its page, and is asked by mail to confirm it", async () => {
  await page.goto(`${site.base}/fr/plans/${plan}`);
  await page.locator(`a[href*="/fr/follow?plan=${plan}"]`).first().click();
  await page.waitForLoadState();
  await isReadable();
  await page.getByLabel("Votre adresse e-mail").fill("depute");
  await press("Suivre");
  expect(await page.getByRole("alert").textContent()).toContain("Indiquez une adresse e-mail");
  await isReadable();
  await page.getByLabel("Votre adresse e-mail").fill("depute@chambre.example");
  await page.getByLabel("À quel rythme").selectOption("daily");
  // No person is faster than the gate asks for.
  await page.waitForTimeout(2500);
  await press("Suivre");
  expect(page.url()).toContain("/fr/follow/asked");
  expect(page.url()).not.toContain("depute");
  await isReadable();
  const mails = await site.mails();
  expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
    ["depute@chambre.example", "NAPAR : confirmez ce que vous voulez suivre"],
  ]);
});

it("confirms by the link of the mail, with one press", async () => {
  const [mail] = await site.mails();
  await page.goto(here(mail?.text ?? "", "/fr/follow/confirm"));
  await isReadable();
  await press("Oui, je veux suivre ceci");
  expect(await page.getByRole("status").textContent()).toContain("Confirmé");
  await isReadable();
  expect(await page.getByRole("checkbox").count()).toBe(1);
});

it("gets one mail about what happened since, in French, that leads to the plan", async () => {
  await site.story?.goOn();
  await site.outbox.fill(new Date("2032-12-01T08:00:00Z"));
  const digest = (await site.mails()).at(-1);
  expect(digest?.to).toBe("depute@chambre.example");
  expect(digest?.subject).toMatch(/^NAPAR : (\d+ changements|un changement) dans ce que vous suivez$/);
  expect(digest?.text).toContain("Voici ce qui a changé");
  expect(digest?.text).toMatch(/\* .+ \(\d+(er)? \S+ 20\d\d/);
  const before = (await site.mails()).length;
  await site.outbox.fill(new Date("2032-12-02T08:00:00Z"));
  expect(await site.mails()).toHaveLength(before);
  await page.goto(here(digest?.text ?? "", `/fr/plans/${plan}`));
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
});

it("sees all that is kept, and leaves: nothing is kept any more", async () => {
  const digest = (await site.mails()).at(-1);
  await page.goto(here(digest?.text ?? "", "/fr/follow/mine"));
  await press("Arrêter et effacer");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Vous ne suivez plus rien");
  await isReadable();
  expect((await site.mails()).filter(({ subject }) => !subject.includes("confirmez"))).toEqual([]);
  await page.goto(here(digest?.text ?? "", "/fr/follow/mine"));
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
    "Ce lien ne fonctionne pas (ou plus)",
  );
  await isReadable();
  expect(site.errors).toEqual([]);
});
