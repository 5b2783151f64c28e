/** Pages of measures, goals and a plan in progress, on the story of nine governments and on documents. */
import { languages } from "@napar/domain/text";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { openTestPortal } from "../testing/test-portal.js";

let portal: Awaited<ReturnType<typeof openTestPortal>>;
let plan: string;
let id: (name: string) => string;
beforeAll(async () => {
  portal = await openTestPortal({ content: "scenario" });
  if (!portal.story) throw new Error("no story was told");
  ({ plan, id } = portal.story);
});
afterAll(async () => {
  await portal.close();
  expect(portal.errors).toEqual([]);
});

async function read(path: string, status = 200): Promise<string> {
  const response = await portal.site.request(path);
  expect([path, response.status]).toEqual([path, status]);
  return response.text();
}
const wordsOf = (html: string): string =>
  html
    .replace(/<head>.*?<\/head>|<svg.*?<\/svg>/gs, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
/** The words of one section of a page. */
const section = (html: string, name: string): string =>
  wordsOf(html.split(`<section class="section" id="${name}"`)[1]?.split("</section>")[0] ?? "");
const words = async (path: string, status = 200) => wordsOf(await read(path, status));

describe("the page of a measure", () => {
  it("tells first what, who, by when, how far and how much", async () => {
    const text = await words(`/fr/plans/${plan}/measures/${id("rent")}`);
    expect(text).toContain(
      "Pilote : Région wallonne. Font aussi une part : Région flamande et Région de Bruxelles-Capitale. À terminer pour : 30 juin 2030. État : abandonné. C’est l’état de la part la moins avancée. Prévu : 95 000 €.",
    );
  });

  it("gives each government its own row and never says more of the whole than of its weakest part", async () => {
    const shares = section(await read(`/nl/plans/${plan}/measures/${id("rent")}`), "shares");
    expect(shares).toMatch(
      /Waals Gewest.*op koers.*Vlaams Gewest.*opgegeven.*Brussels Hoofdstedelijk Gewest.*vertraagd/,
    );
    expect(shares).toContain("€ 40 000");
  });

  it("shows three voices with dates, sources and late answers, and says who is silent", async () => {
    const html = await read(`/en/plans/${plan}/measures/${id("rent")}`);
    const voices = section(html, "voices");
    for (const said of [
      "no evidence available",
      "Looked for: reports of tests",
      "Unia (interfederal equality body), 30 June 2027",
      "Walloon Region disagrees (15 July 2027)",
      "Brussels-Capital Region disagrees (2 August 2027) after the deadline",
      "No independent body assessed this.",
      "Nobody contested this.",
      "The voices do not agree.",
    ])
      expect(voices).toContain(said);
    const silent = section(await read(`/en/plans/${plan}/measures/${id("care")}`), "voices");
    expect(silent).toContain("Nobody has said yet how it stands");
  });

  it("counts milestones by their last day, money once, and shows every step of the chain", async () => {
    const html = await read(`/de/plans/${plan}/measures/${id("rent")}`);
    expect(section(html, "milestones")).toMatch(
      /erreicht am 4\. Januar 2027.*412 Tage zu spät.*noch 684 Tage/,
    );
    expect(section(html, "money")).toMatch(/2027 95\s000\s€ nicht bekannt nicht bekannt/);
    const chain = section(html, "chain");
    expect(chain).toMatch(/Erfahrung von Menschen\s+Darüber ist nichts bekannt/);
    expect(chain).toContain("Situation tests 2025");
    expect(html).toContain(`href="/de/plans/${plan}/reports/${id("first")}"`);
    expect(chain).toContain("Versprechen dieser Behörde; es nennt diese Maßnahme nicht");
  });

  it("is as it was on a day, and keeps that day in its links", async () => {
    const path = `/en/plans/${plan}/measures/${id("rent")}?asOf=2027-06-30`;
    const html = await read(path);
    expect(wordsOf(html)).toContain("To be finished by: 31 December 2028.");
    expect(section(html, "voices")).toContain("Walloon Region answers by 30 July 2027.");
    expect(section(html, "since")).toContain("No report was frozen yet");
    expect(html).toContain(`href="/en/plans/${plan}/goals/${id("testing")}?asOf=2027-06-30"`);
    const overdue = section(await read(path.replace("2027-06-30", "2027-08-01")), "voices");
    expect(overdue).toContain(
      "Brussels-Capital Region had to answer by 30 July 2027. No answer, 2 days late.",
    );
  });

  it("of a day before it was there says so, with the way to it today", async () => {
    const path = `/nl/plans/${plan}/measures/${id("rent")}`;
    const html = await read(`${path}?asOf=2026-07-01`, 404);
    expect(wordsOf(html)).toContain("Toen stond dit er nog niet");
    expect(html).toContain(`href="${path}"`);
  });

  it("of a document shows what the document says, and that nobody keeps it here", async () => {
    const text = await words("/nl/plans/ghent-2020/measures/gnt-w1");
    expect(text).toContain("Dit plan kennen wij uit documenten.");
    expect(text).toContain("Stad Gent");
    expect(text).not.toContain("Wat drie stemmen zeggen");
  });

  test.each([
    "/plans/ghent-2020/measures/nowhere",
    "/plans/nowhere/measures/nowhere",
    "/plans/nowhere/measures",
  ])("%s is not found", async (path) => {
    await read(`/fr${path}`, 404);
  });
});

describe("lists of measures", () => {
  it("of all plans are filtered, and name those of plans under way", async () => {
    expect(await words("/nl/measures?text=huurmarkt")).toContain("Praktijktesten op de huurmarkt");
    const none = await words("/de/measures?text=zzzz");
    expect(none).toContain("Keine Maßnahme gefunden");
    expect(none).toContain("Das heißt nicht, dass es keine gibt.");
  });

  it("of a plan under way are filtered by who, how far and for which goal", async () => {
    const path = `/fr/plans/${plan}/measures`;
    expect(await words(path)).toContain("4 mesures");
    for (const query of ["standing=dropped", "authority=rbc", `goal=${id("renting")}`]) {
      const text = await words(`${path}?${query}`);
      expect([query, text.includes("Une mesure")]).toEqual([query, true]);
      expect(text).toContain("Tests de situation sur le marché locatif");
    }
    expect(await words(`${path}?asOf=2028-04-30`)).toContain("3 mesures");
  });

  it("of a document lead to the page of each", async () => {
    const html = await read("/nl/plans/ghent-2020/measures");
    expect(html).toMatch(/href="\/nl\/plans\/ghent-2020\/measures\/gnt-/);
  });

  it("are read page by page; behind the last page is the last", async () => {
    const html = await read("/nl/measures?page=2");
    expect(wordsOf(html)).toMatch(/Pagina 2 van \d/);
    expect(html).toContain('href="/nl/measures?page=3" rel="next"');
    const response = await portal.site.request("/nl/plans/ghent-2020/measures?page=9");
    expect([response.status, response.headers.get("location")]).toEqual([
      302,
      "/nl/plans/ghent-2020/measures",
    ]);
  });
});

describe("the page of a goal", () => {
  it("says where it comes from, or that nothing does", async () => {
    expect(await words(`/fr/plans/${plan}/goals/${id("testing")}`)).toContain(
      "Un candidat sur quatre est écarté à cause de son nom.",
    );
    expect(await words(`/nl/plans/${plan}/goals/${id("renting")}`)).toContain(
      "Er staat niet waarom deze doelstelling er is",
    );
  });
});

describe("the page of a plan under way", () => {
  it("tells how far it is, by government and by goal, from its measures", async () => {
    const html = await read(`/en/plans/${plan}`);
    expect(wordsOf(html)).toContain(
      "4 measures of 6 authorities. To be finished by: 31 December 2030. Done: 1 of 4. Planned: €95 000.",
    );
    expect(section(html, "story")).toMatch(/Flemish Region 0 0 0 1 0 1/);
    expect(section(html, "since")).toContain("The last report is of 1 February 2029.");
    expect(html).toContain(`/report-differences?from=${id("first")}&amp;to=${id("second")}`);
  });

  it("is as it was on a day, and has a journal of days to go back to", async () => {
    const then = await words(`/en/plans/${plan}?asOf=2028-04-12`);
    expect(then).toContain("3 measures of 5 authorities.");
    expect(then).toContain("Planned: €80 000.");
    const journal = await read(`/nl/plans/${plan}/history`);
    expect(journal).toContain(`href="/nl/plans/${plan}?asOf=2026-07-13"`);
    expect(wordsOf(journal)).toContain("Maatregel");
  });

  test.each(languages)("leaves nothing open in %s", async (language) => {
    for (const path of ["", "/measures", "/history", `/measures/${id("hate crime")}`]) {
      const text = await words(`/${language}/plans/${plan}${path}`);
      expect(text).not.toMatch(/undefined|\[object|\bNaN\b|\{\w+\}|\[\[/);
    }
  });
});
