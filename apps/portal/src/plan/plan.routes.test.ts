import { belgianPlans, laterPlans } from "@napar/domain/belgium/plans";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { openTestPortal } from "../testing/test-portal.js";

const storedPlans = belgianPlans.length + laterPlans.length;
let opened: Awaited<ReturnType<typeof openTestPortal>>;
beforeAll(async () => {
  opened = await openTestPortal();
});
afterAll(async () => {
  await opened.close();
});

const get = (path: string) => Promise.resolve(opened.portal.request(path));
/** What a reader sees: tags gone, spaces joined. */
const read = async (path: string): Promise<string> => {
  const response = await get(path);
  const html = await response.text();
  return html
    .slice(html.indexOf("<main"))
    .replace(/<[^>]*>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
};

describe("list of plans", () => {
  it("counts what fits and keeps the filters in the form", async () => {
    const html = await (await get("/en/plans?level=municipality&domain=housing")).text();
    expect(html).toMatch(/<h2[^>]*>5 plans</);
    expect(html).toMatch(/<option value="housing" selected[^>]*>Housing</);
  });

  it("says that nothing found is not nothing there", async () => {
    expect(await read("/en/plans?text=zzzz")).toContain("That does not mean there is none");
  });

  it("offers the nearest municipality for a name it does not know", async () => {
    const html = await (await get("/en/plans?place=Gnt")).text();
    expect(html).toContain("No municipality found for “Gnt”");
    expect(html).toContain('href="/en/plans?place=44021"');
  });

  it("pages, and every page has other plans", async () => {
    const first = await (await get("/nl/plans?sort=title")).text();
    expect(first).toContain('href="/nl/plans?sort=title&amp;page=2" rel="next"');
    const titles = (html: string) =>
      [...html.matchAll(/href="\/nl\/plans\/([\w-]+)"/g)].map((match) => match[1]);
    const second = await (await get("/nl/plans?sort=title&page=2")).text();
    expect(titles(first)).toHaveLength(20);
    expect(titles(second)).toHaveLength(storedPlans - 20);
    expect(new Set([...titles(first), ...titles(second)]).size).toBe(storedPlans);
  });
});

describe("page of a plan", () => {
  test.each([
    ["nl", "Heet zelf “actieplan”. Naar de inhoud is het: inventaris ("],
    ["fr", "S’appelle « plan d’action ». Par son contenu, c’est : inventaire ("],
    ["de", "Nennt sich „Aktionsplan“. Dem Inhalt nach ist es: Bestandsverzeichnis ("],
    ["en", "Calls itself “action plan”. By its content it is: inventory ("],
  ])("says in %s what the Brussels document of 2019 is", async (language, sentence) => {
    expect(await read(`/${language}/plans/brussels-2019`)).toContain(sentence);
  });

  it("says that the platform of 2013-2017 left a framework without operational plan", async () => {
    expect(await read("/en/plans/fr-platform-framework")).toContain("Framework without an operational plan.");
    expect(await read("/en/plans/eccar-10ppa")).not.toContain("Framework without an operational plan.");
  });

  it("orders Bruges by both axes and shows the check with reasons and what helps", async () => {
    const text = await read("/nl/plans/bruges-eccar");
    for (const words of [
      "10 van de 10 verbintenissen hebben een maatregel",
      "Het plan langs 2 assen",
      "Nog geen maatregel aan deze ordening gekoppeld: 0 van 20.",
      "Nog niet klaar",
      "Wat helpt:",
      "Q50",
    ])
      expect(text).toContain(words);
  });

  it("shows a translation with the words it was made from", async () => {
    const html = await (await get("/fr/plans/bruges-eccar")).text();
    expect(html).toMatch(/<span lang="nl">Waken over haatpraat<\/span>/);
    expect(html).toContain("Nom d’origine du plan");
  });

  it("does not call a promised plan sound because little can be looked at", async () => {
    expect(await read("/en/plans/napar-be")).toContain("Too little to judge (by the rule: sound)");
  });

  it("says that the period of Ghent is over", async () => {
    expect(await read("/en/plans/ghent-2020")).toContain("Period over; we found no successor.");
    expect(await read("/en/plans/ghent-2015")).not.toContain("we found no successor");
  });

  it("does not know a plan that is not there", async () => {
    expect((await get("/nl/plans/nothing")).status).toBe(404);
  });
});

describe("plans of 2022 and 2023", () => {
  it.each(laterPlans.map((plan) => [plan.id, plan] as const))(
    "%s has a page that says what is not known",
    async (id, plan) => {
      const text = await read(`/en/plans/${id}`);
      expect(text).toContain(plan.title.en);
      expect(text).toContain("Our source gives no measures of this plan.");
      expect(text).toContain("The measures of this plan are not in this register");
    },
  );

  it("is where standings lead to", async () => {
    for (const path of ["/de/", "/de/authorities/rbc", "/de/places/21001"])
      expect(await (await get(path)).text(), path).toContain('href="/de/plans/brussels-2023"');
    expect(await (await get("/fr/")).text()).toContain('href="/fr/plans/brussels-city-2023"');
    expect(await read("/en/")).toContain(`${storedPlans} `);
  });
});

describe("cities and the ten commitments", () => {
  it("has a seat for each city and commitment: filled ones lead to the measures, open ones say not stated", async () => {
    const html = await (await get("/en/commitments")).text();
    expect(html.match(/data-no="/g)).toHaveLength(70);
    expect(html).toContain('<a class="seat" href="/en/plans/bruges-eccar#commitment-5">');
    expect(html.match(/<span class="hidden">not stated<\/span>/g)?.length).toBe(
      html.match(/class="seat open"/g)?.length,
    );
    const target = await (await get("/en/plans/bruges-eccar")).text();
    expect(target).toContain('id="commitment-5"');
  });
});

describe("authorities", () => {
  it("shows what an authority may do on the day that was asked", async () => {
    expect(await read("/en/authorities/dg?date=2019-12-31")).toContain("On 31 December 2019:");
    const before = await (await get("/en/authorities/dg?date=2019-12-31")).text();
    const after = await (await get("/en/authorities/dg?date=2020-01-01")).text();
    expect(before).not.toContain("field=rent-law");
    expect(after).toContain("field=rent-law");
  });

  it("says that a day does not exist", async () => {
    expect(await read("/en/authorities/vg?date=2021-02-30")).toContain(
      "“2021-02-30” is not a day that exists",
    );
  });

  it("tells where each government stands, without making silence a refusal", async () => {
    expect(await read("/en/authorities/dg")).toContain("No plan found");
    expect(await read("/en/authorities/rbc")).toContain("15 December 2022");
    expect((await get("/en/authorities/nobody")).status).toBe(404);
  });
});
