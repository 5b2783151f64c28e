/** What is proposed while one types, on both engines: names of what everybody may read, by the beginnings of words. */
import { foldText } from "@napar/domain/suggestion";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { openTestApp, type TestApp } from "../testing/app.js";
import { testEngines } from "../testing/storage.js";
import type { NameView } from "./search.view.js";

describe.each(testEngines())("names as one types (%s)", (engine) => {
  let api: TestApp;
  beforeAll(async () => {
    api = await openTestApp(engine);
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });
  const names = async (text: string): Promise<NameView[]> => {
    const { status, body } = await api.get(`/search/names?text=${encodeURIComponent(text)}`);
    expect(status).toBe(200);
    return body.items;
  };
  const firstOf = async (text: string) => {
    const [first] = await names(text);
    return [first?.kind, first?.id];
  };

  test.each([
    ["Gen", "place", "44021"],
    ["liè", "place", "62063"],
    ["LUTTI", "place", "62063"],
    ["vlaamse gemeen", "authority", "vg"],
    ["uni", "authority", "unia"],
  ])("%s begins the name of %s %s", async (text, kind, id) => {
    expect((await names(text)).map((one) => `${one.kind} ${one.id}`)).toContain(`${kind} ${id}`);
  });

  it("tells names that begin with the whole text first, at most eight, none twice", async () => {
    const found = await names("plan");
    expect(found).toHaveLength(8);
    const begins = found.map(({ title }) =>
      Object.values(title).some((name) => foldText(String(name)).startsWith("plan")),
    );
    expect(begins).toEqual(begins.toSorted((one, other) => Number(other) - Number(one)));
    const titles = found.map(({ title }) => JSON.stringify(title));
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("leaves room for other kinds", async () => {
    const kinds = (await names("br")).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "place").length).toBeLessThan(kinds.length);
  });

  it("proposes nothing for one letter, signs, or what no name has", async () => {
    for (const text of ["g", "!!", "xqzvwkj", "xqz:* & !b"]) expect(await names(text)).toEqual([]);
    expect((await api.get("/search/names")).status).toBe(400);
  });

  it("proposes a plan as soon as it is there, and no more once it is withdrawn", async () => {
    const { db } = api.storage;
    const [plan] = (await db.selectFrom("plans").select("id").limit(1).execute()) as [{ id: string }];
    await sql`update plans set title = ${JSON.stringify({ nl: "Zebrapadenbeleid" })} where id = ${plan.id}`.execute(
      db,
    );
    expect(await firstOf("zebrap")).toEqual(["publishedPlan", plan.id]);
    await sql`delete from plans where id = ${plan.id}`.execute(db);
    expect(await names("zebrap")).toEqual([]);
  });

  it("is not sent again to whoever holds it", async () => {
    const path = "/search/names?text=gent";
    const etag = (await api.get(path)).headers.get("etag") ?? "";
    expect((await api.get(path, { "if-none-match": etag })).status).toBe(304);
  });
});
