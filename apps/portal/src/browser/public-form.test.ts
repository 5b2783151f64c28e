/**
 * A reader with scripts sends the public forms, under the policy the site is served with: the island does the proof of
 * work while the form is filled in, so that a report of an error needs no mail. What was not worked for is refused.
 */
import type { Page, Request } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { type OpenSite, openSite } from "../testing/looking.js";

let site: OpenSite;
let page: Page;
const complaints: string[] = [];
const posted: URLSearchParams[] = [];
beforeAll(async () => {
  site = await openSite();
  page = await site.newPage({ width: 320, javaScript: true });
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request: Request) => {
    if (request.method() === "POST") posted.push(new URLSearchParams(request.postData() ?? ""));
  });
}, 240_000);
afterAll(async () => {
  await site?.close();
  expect(site?.errors).toEqual([]);
});
beforeEach(() => {
  complaints.length = 0;
  posted.length = 0;
});
/** A policy that is broken, or a script that fails, is told on the console. An answer of 400 is too: it is no fault. */
afterEach(() => expect(complaints.filter((text) => !text.includes("400"))).toEqual([]));

const correction = "/nl/corrections/new?about=plan&id=ghent-2020";
const wrong = "Het plan begon in een ander jaar.";
const open = (path: string) => page.goto(`${site.base}${path}`);
/** No person is faster than the gate asks for. */
const takeTime = () => page.waitForTimeout(2500);
/** What the site answers to the form, once the page that follows is there. */
const answerTo = async (send: Promise<unknown>) => {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    page.waitForEvent("load"),
    send,
  ]);
  return answer.status();
};
const press = (name: string) => answerTo(page.getByRole("button", { name, exact: true }).click());
const proofField = () => page.locator("input[name=proof]");
const untilSolved = () =>
  expect.poll(() => proofField().inputValue(), { timeout: 60_000 }).toMatch(/^[A-Za-z0-9+/]+=*$/);
const setProof = (change: string) =>
  proofField().evaluate((field, value) => {
    (field as HTMLInputElement).value = value;
  }, change);
const stored = () => site.storage.db.selectFrom("corrections").select(["state", "about"]).execute();

it("solves the challenge while the report of an error is written, which is then received without a mail", async () => {
  const answer = await open(correction);
  expect(answer?.headers()["content-security-policy"]).toContain("script-src 'self';");
  expect(await proofField().inputValue()).toBe("");
  await page.getByLabel("Wat klopt er niet?").fill(wrong);
  await untilSolved();
  await takeTime();
  expect(await press("Melding verzenden")).toBe(200);
  expect(await page.getByRole("main").textContent()).toContain("Bedankt, uw melding is ontvangen");
  expect(await stored()).toEqual([
    { state: "received", about: { kind: "plan", id: "ghent-2020", plan: null } },
  ]);
  expect(await site.mails()).toEqual([]);
});

it("does the work when the form is sent before it, and says so meanwhile", async () => {
  await open(correction);
  // As a program that fills in forms: nothing took the focus, so nothing was begun.
  await page.locator("textarea[name=wrong]").evaluate((field, text) => {
    (field as HTMLTextAreaElement).value = text;
  }, wrong);
  await takeTime();
  expect(await proofField().inputValue()).toBe("");
  const told = page.locator("form.correction-form").evaluate((form) => {
    (form as HTMLFormElement).requestSubmit();
    (form as HTMLFormElement).requestSubmit();
    return [...form.querySelectorAll("[role=status]")].map((status) => status.textContent);
  });
  expect(await answerTo(told)).toBe(200);
  expect(await told).toEqual(["Even geduld: uw browser doet een korte controle tegen ongewenste berichten."]);
  expect(posted).toHaveLength(1);
  expect(await stored()).toHaveLength(2);
});

it("takes a form once: the same token and the same solution are refused the second time", async () => {
  await open(correction);
  await page.getByLabel("Wat klopt er niet?").fill(wrong);
  await untilSolved();
  await takeTime();
  expect(await press("Melding verzenden")).toBe(200);
  const [first] = posted;
  await open(correction);
  await page.getByLabel("Wat klopt er niet?").fill(wrong);
  await untilSolved();
  await setProof(first?.get("proof") ?? "");
  await page.locator("input[name=token]").evaluate((field, value) => {
    (field as HTMLInputElement).value = value;
  }, first?.get("token") ?? "");
  expect(await press("Melding verzenden")).toBe(400);
  expect(await page.getByRole("alert").textContent()).toContain("Dit formulier is al verzonden");
  expect(await page.getByLabel("Wat klopt er niet?").inputValue()).toBe(wrong);
  expect(await stored()).toHaveLength(3);
});

it("refuses a solution with a wrong number, and one of another form", async () => {
  const solutions: string[] = [];
  for (const _ of ["one", "other"]) {
    await open(correction);
    await page.getByLabel("Wat klopt er niet?").fill(wrong);
    await untilSolved();
    solutions.push(await proofField().inputValue());
  }
  await takeTime();
  const [other = "", own = ""] = solutions;
  const { challenge, solution } = JSON.parse(Buffer.from(own, "base64").toString());
  const guessed = {
    challenge,
    solution: { ...solution, counter: solution.counter + 1, derivedKey: "00".repeat(32) },
  };
  await setProof(Buffer.from(JSON.stringify(guessed)).toString("base64"));
  expect(await press("Melding verzenden")).toBe(400);
  expect(await page.getByRole("alert").textContent()).toContain("De controle in uw browser is niet gelukt");
  await page.getByLabel("Wat klopt er niet?").focus();
  await untilSolved();
  await setProof(other);
  await takeTime();
  expect(await press("Melding verzenden")).toBe(400);
  expect(await page.getByRole("alert").textContent()).toContain("De controle in uw browser is niet gelukt");
  expect(await stored()).toHaveLength(3);
});

it("follows a plan with the same work; the address itself is still confirmed by its owner", async () => {
  await open("/nl/follow?plan=ghent-2020");
  await page.getByLabel("Uw mailadres").fill("lena@example.be");
  await untilSolved();
  await takeTime();
  await press("Volgen");
  expect(new URL(page.url()).pathname).toBe("/nl/follow/asked");
  expect(posted[0]?.get("proof")).toMatch(/^[A-Za-z0-9+/]+=*$/);
  const mails = await site.mails();
  expect(mails.map(({ to }) => to)).toEqual(["lena@example.be"]);
});
