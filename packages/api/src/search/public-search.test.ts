/** What everybody finds in what is public, on both engines: by stem, by accent, by a slip, in order. */
import { foldText } from "@napar/domain/suggestion";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { type Answer, openTestApp, type TestApp } from "../testing/app.js";
import { testEngines } from "../testing/storage.js";

describe.each(testEngines())("public search (%s)", (engine) => {
  let api: TestApp;
  beforeAll(async () => {
    api = await openTestApp(engine);
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });
  const search = async (text: string, more = ""): Promise<Answer> => {
    const { status, body } = await api.get(`/search?text=${encodeURIComponent(text)}${more}`);
    expect(status).toBe(200);
    return body;
  };
  const kindsOf = async (text: string, more = "") =>
    Object.fromEntries((await search(text, more)).groups.map((group: Answer) => [group.kind, group.total]));
  const idsOf = async (text: string, kind: string): Promise<string[]> =>
    (await search(text, `&kind=${kind}&pageSize=50`)).groups.flatMap(({ items }: Answer) =>
      items.map(({ id }: Answer) => id),
    );

  test.each([
    ["Vorming voor het lokale korps", "vormingen lokaal"],
    ["Formation de la police locale", "FORMATIONS LOCALES de policé"],
    ["Schulung der örtlichen Polizei", "schulungen ortliche"],
    ["Training for the local police", "trained police"],
  ])("finds a measure by words of its title with other endings and accents: %s", async (_title, text) => {
    const ids = await idsOf(text, "publishedMeasure");
    const { body } = await api.get(`/measures/${encodeURIComponent(ids[0] ?? "")}`);
    expect(body.measure.title.en).toBe("Training on racism for the local police");
  });

  it("finds a word in the middle of a longer one", async () => {
    const found = await search("test", "&kind=practice");
    expect(foldText(JSON.stringify(found.groups[0].items[0].title))).toContain("praktijktest");
  });

  it("takes no account of words that say nothing", async () => {
    expect(await kindsOf("de lutte contre le racisme")).toEqual(await kindsOf("lutte contre racisme"));
    expect(await idsOf("the", "publishedPlan")).toEqual(await idsOf("the", "publishedPlan"));
  });

  it("puts what has the words in its title before what has them in its text, and says where", async () => {
    const { groups, sought } = await search("einwohnerinnen", "&pageSize=50");
    expect(sought).toContainEqual({ folded: "einwohnerinnen", isStem: false });
    const withText = groups.flatMap(({ items }: Answer) => items.filter(({ excerpt }: Answer) => excerpt));
    expect(withText.length).toBeGreaterThan(0);
    for (const { excerpt } of withText) expect(foldText(JSON.stringify(excerpt))).toContain("einwohnerinnen");
  });

  it("puts what has the words as they were typed before what only has the stem of one", async () => {
    const { groups } = await search("politie", "&kind=publishedMeasure&pageSize=50");
    const titles: string[] = groups[0].items.map(({ title }: Answer) => foldText(JSON.stringify(title)));
    const has = titles.map((title) => title.includes("politie"));
    expect(has.lastIndexOf(true)).toBe(has.filter(Boolean).length - 1);
    expect(has.filter(Boolean).length).toBeGreaterThan(1);
    expect(has).toContain(false);
  });

  it("puts the kind first that has something of this very name", async () => {
    expect((await search("Gent")).groups[0]).toMatchObject({ kind: "place", items: [{ id: "44021" }] });
    expect((await search("unia")).groups[0].items[0].title.nl.toLowerCase()).toContain("unia");
    const [first] = (await search("Vlaamse Gemeenschap")).groups;
    expect([first.kind, first.items[0].id]).toEqual(["authority", "vg"]);
  });

  it("offers what finds something where nothing is found", async () => {
    const { groups, suggestions } = await search("racsime");
    expect(groups).toEqual([]);
    expect(suggestions).toContain("racisme");
    for (const text of suggestions) expect(Object.keys(await kindsOf(text)).length).toBeGreaterThan(0);
    expect((await search("discrimniation")).suggestions.map(foldText)).toContain("discrimination");
    expect((await search("Antwerpn")).suggestions.map(foldText)).toContain("antwerpen");
    expect((await search("xqzvwkj")).suggestions).toEqual([]);
  });

  it("filters by kind, level and field of life, and pages without gaps or doubles", async () => {
    const all = await kindsOf("racisme");
    expect(await kindsOf("racisme", "&kind=publishedPlan")).toEqual({ publishedPlan: all.publishedPlan });
    const federal = await search("racisme", "&kind=publishedPlan&level=federal&pageSize=50");
    for (const { id } of federal.groups[0].items)
      expect((await api.get(`/plans/${id}`)).body.level).toBe("federal");
    const police = await search("politie", "&kind=publishedMeasure&domain=police&pageSize=50");
    expect(police.groups[0].total).toBeGreaterThan(0);
    for (const { id } of police.groups[0].items)
      expect((await api.get(`/measures/${encodeURIComponent(id)}`)).body.measure.domains).toContain("police");

    const ids = await idsOf("racisme", "publishedPlan");
    const paged: string[] = [];
    for (let page = 1; paged.length < ids.length; page += 1) {
      const { groups } = await search("racisme", `&kind=publishedPlan&pageSize=3&page=${page}`);
      expect([groups[0].total, groups[0].isAtLeast]).toEqual([all.publishedPlan, false]);
      paged.push(...groups[0].items.map(({ id }: Answer) => id));
    }
    expect(paged).toEqual(ids);
    const beyond = await search("racisme", "&kind=publishedPlan&pageSize=3&page=99");
    expect(beyond.groups).toMatchObject([{ total: all.publishedPlan, items: [] }]);
  });

  it("finds nothing of plans under way that are not public, and no people", async () => {
    const kinds = (await search("plan", "&pageSize=1")).groups.map(({ kind }: Answer) => kind);
    for (const own of ["plan", "measure", "goal", "indicator", "person"]) expect(kinds).not.toContain(own);
  });

  it("follows what is written, changed and withdrawn, whoever writes it", async () => {
    const { db } = api.storage;
    const [plan] = (await db.selectFrom("plans").select("id").limit(1).execute()) as [{ id: string }];
    const title = JSON.stringify({ nl: "Zebrapadenbeleid" });
    await sql`update plans set title = ${title} where id = ${plan.id}`.execute(db);
    expect(await idsOf("zebrapadenbeleid", "publishedPlan")).toEqual([plan.id]);
    expect((await search("zebrapadenbelied")).suggestions).toEqual(["Zebrapadenbeleid"]);
    expect(await idsOf("paden", "publishedPlan")).toEqual([plan.id]);
    await sql`delete from plans where id = ${plan.id}`.execute(db);
    expect(await search("zebrapadenbeleid")).toMatchObject({ groups: [], suggestions: [] });
    const left = await sql`select from search_entries where plan_id = ${plan.id}`.execute(db);
    expect(left.rows).toEqual([]);
  });

  it("folds in the database as in the domain", async () => {
    const texts = [
      "Ça ŒUVRE l’été Straße “quoted” – dash•x",
      "À Été_x 12.5%",
      "Ø æ Æ ß ẞ",
      "Jüdisch-christlich",
    ];
    for (const text of texts) {
      const { rows } = await sql<{ folded: string }>`select search_fold(${text}) as folded`.execute(
        api.storage.db,
      );
      expect(rows[0]?.folded).toBe(foldText(text));
    }
  });

  it("takes no text for a query", async () => {
    for (const text of ["' or 1=1 --", "a:* & !b", "'", "\\", "%", "_", "<b>racisme</b>"])
      expect((await api.get(`/search?text=${encodeURIComponent(text)}`)).status).toBe(200);
    expect(await kindsOf("<b>racisme</b>")).toBeDefined();
    expect((await api.get("/search?text=x&kind=nothing")).status).toBe(400);
    expect(await search("!!")).toEqual({ groups: [], sought: [], suggestions: [] });
  });
});
