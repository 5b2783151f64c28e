/**
 * A researcher downloads all measures and rebuilds the gap matrix from the files: in English, on a phone, without scripts. What
 * is rebuilt, with nothing but what the columns say, is what the page shows, cell by cell.
 */
import { readFileSync } from "node:fs";
import { overflowOf, violationsOf } from "@napar/ui/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type OpenSite, openSite } from "../testing/looking.js";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite({ content: "scenario" });
}, 120_000);
afterAll(async () => {
  await site?.close();
  expect(site?.errors).toEqual([]);
});

/** RFC 4180, as anybody would read it. */
function rowsOf(csv: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") rows.push([]);
    else if (end === "") break;
  }
  const [header = [], ...records] = rows.filter((row) => row.length > 1);
  return records.map((record) =>
    Object.fromEntries(header.map((name, index) => [name, record[index] ?? ""])),
  );
}
const values = (cell = ""): string[] => cell.split("; ").filter(Boolean);

type Files = Record<
  "plans" | "measures" | "requests" | "competences" | "parties" | "authorities",
  Record<string, string>[]
>;

/** State by field of life and government. */
function rebuild({ plans, measures, requests, competences }: Files, today: string): Map<string, string> {
  const committing = plans.filter(
    ({ status = "", scope = "", end = "" }) =>
      !["replaced", "abandoned", "expired"].includes(status) &&
      ["", "racism", "integrated"].includes(scope) &&
      (end === "" || `${end}-12-31`.slice(0, 10) >= today),
  );
  const unlisted = committing
    .filter(
      ({ measures: count, status = "" }) =>
        count === "0" && ["adopted", "in-force", "under-revision"].includes(status),
    )
    .flatMap(({ owners }) => values(owners));
  const declined = requests.flatMap(({ answer, authority }) => (answer === "declined" ? [authority] : []));
  const committed = new Set(
    measures
      .filter(({ plan }) => committing.some(({ id }) => id === plan))
      .flatMap(({ domains, committed: who }) =>
        values(domains).flatMap((domain) => values(who).map((authority) => `${domain} ${authority}`)),
      ),
  );
  return new Map(
    competences.map(({ domain, authority = "", competence }) => {
      const key = `${domain} ${authority}`;
      if (committed.has(key)) return [key, "committed"];
      if (declined.includes(authority)) return [key, "declined"];
      if (competence === "not-competent") return [key, "not-competent"];
      return [key, competence === "competent" && !unlisted.includes(authority) ? "silent" : "unknown"];
    }),
  );
}

const tones: Record<string, string> = { "is-none": "not-competent" };

/** What each cell of the page says, by the field of life and the government it leads to. */
const cellsOf = async (page: Page): Promise<Map<string, string>> => {
  const cells = await page.locator("table.gap a.cell").evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute("href") ?? "",
      tone: [...link.classList].find((name) => name.startsWith("is-")) ?? "",
    })),
  );
  return new Map(
    cells.map(({ href, tone }) => {
      const address = new URL(href, "https://napar.example");
      const key = `${address.searchParams.get("domain")} ${address.hash.slice(1)}`;
      return [key, tones[tone] ?? tone.slice(3)];
    }),
  );
};

it("downloads the tables from the page of open data and finds the matrix of the site again", async () => {
  const page = await site.newPage({ width: 320, javaScript: false });
  const visited = async () => [...(await violationsOf(page)), ...(await overflowOf(page))];
  await page.goto(`${site.base}/en/`);
  await page.getByRole("contentinfo").getByRole("link", { name: "Open data" }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Open data");
  expect(await visited()).toEqual([]);

  const download = async (table: string) => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: `${table} as CSV`, exact: true }).click(),
    ]);
    return rowsOf(readFileSync(await file.path(), "utf8"));
  };
  const files: Files = {
    measures: await download("Measures"),
    plans: await download("Plans"),
    requests: await download("Requests and answers"),
    competences: await download("Competence by field of life"),
    parties: await download("Parties and decisions"),
    authorities: await download("Authorities"),
  };
  expect(files.measures.length).toBeGreaterThan(50);
  // What a column means is said on the page, and found by opening it.
  await page.locator("summary", { hasText: "Columns of “Measures”" }).click();
  expect(await page.getByRole("row", { name: /^committed / }).textContent()).toContain(
    "Governments that commit to it",
  );
  expect(await visited()).toEqual([]);

  await page.goto(`${site.base}/en/gap-matrix`);
  expect(await visited()).toEqual([]);
  const shown = await cellsOf(page);
  const rebuilt = rebuild(files, site.story?.now().on ?? "");
  expect(shown.size).toBeGreaterThan(100);
  for (const state of ["committed", "silent", "not-competent", "unknown"]) {
    expect([state, [...shown.values()].includes(state)]).toEqual([state, true]);
  }
  // The page has a column for each government that owns such a plan or is party to one; the files tell which.
  expect(Object.fromEntries([...shown].map(([key]) => [key, rebuilt.get(key)]))).toEqual(
    Object.fromEntries(shown),
  );

  const { plan } = site.story ?? { plan: "" };
  const parties = files.parties.filter((row) => row.plan === plan && row.standing !== "setAside");
  await page.goto(`${site.base}/en/plans/${plan}/gap-matrix?by=domain`);
  expect(await visited()).toEqual([]);
  const ofPlan = await cellsOf(page);
  expect(new Set([...ofPlan.keys()].map((key) => key.split(" ")[1]))).toEqual(
    new Set(parties.map(({ authority }) => authority)),
  );
  const own = rebuild(
    {
      ...files,
      plans: files.plans.filter(({ id }) => id === plan),
      requests: files.requests.filter((row) => row.plan === plan),
    },
    site.story?.now().on ?? "",
  );
  expect(Object.fromEntries([...ofPlan].map(([key]) => [key, own.get(key)]))).toEqual(
    Object.fromEntries(ofPlan),
  );
}, 120_000);
