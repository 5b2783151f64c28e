import { belgianPlaces } from "@napar/domain/belgium/places";
import { languages } from "@napar/domain/text";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { openTestApp, type TestApp } from "../testing/app.js";
import { testEngines } from "../testing/storage.js";

describe.each(testEngines())("places on %s", (engine) => {
  let api: TestApp;
  beforeAll(async () => {
    api = await openTestApp(engine);
  });
  afterAll(() => api.close());

  it("lists every municipality once, page by page", async () => {
    const codes: string[] = [];
    let path: string | undefined = "/places?pageSize=100";
    while (path) {
      const { body } = await api.get(path);
      codes.push(...body.items.map(({ code }: { code: string }) => code));
      path = body.next?.replace("/api/v1", "");
    }
    expect(codes).toEqual(belgianPlaces.municipalities.map(({ code }) => code).sort());
  });

  test.each([
    ["Luik", "62063"],
    ["liege", "62063"],
    ["Lüttich", "62063"],
    ["9000", "44021"],
    ["st vith", "63067"],
  ])("finds %s first: %s", async (text, code) => {
    const { body } = await api.get(`/places?text=${encodeURIComponent(text)}`);
    expect(body.items[0].code).toBe(code);
  });

  it("answers for every municipality: areas, authorities named in four languages, membership as sources say", async () => {
    for (const { code, languageArea } of belgianPlaces.municipalities) {
      const { status, body } = await api.get(`/places/${code}`);
      expect([status, body.code, body.ended]).toEqual([200, code, null]);
      expect(
        body.regionNames && body.arrondissementNames && (body.provinceNames || languageArea === "LA-BRU"),
      ).toBeTruthy();
      const ids = body.authorities.map(({ id }: { id: string }) => id);
      expect(ids).toEqual(expect.arrayContaining(["fed", "municipality"]));
      for (const { names } of body.authorities)
        for (const language of languages) expect(names[language]).toBeTruthy();
      expect(body.eccar.membership.code).toBe(code);
      expect(body.attribution).toContain("Statbel");
    }
  });

  it("leads an ended code to the municipality it became", async () => {
    const ended = belgianPlaces.endedMunicipalities[0] as (typeof belgianPlaces.endedMunicipalities)[number];
    const { body } = await api.get(`/places/${ended.code}`);
    expect([body.code, body.ended.code]).toEqual([ended.currentCode, ended.code]);
  });

  it("lists the plans of the city first, then those of the governments above it, and of no other city", async () => {
    const { body } = await api.get("/places/44021/plans?pageSize=100");
    const levels = body.items.map(({ level }: { level: string }) => level);
    expect(levels[0]).toBe("municipality");
    expect(levels.lastIndexOf("municipality")).toBeLessThan(levels.indexOf("federal"));
    for (const { level, places } of body.items)
      if (level === "municipality") expect(places).toContain("44021");
    const authors = new Set(
      body.items.map(({ authority }: { authority: { type: string } }) => authority.type),
    );
    expect([...authors]).not.toContain("walloon");
    expect([...authors]).toContain("flemish");
  });

  it("lists plans of Brussels and of both communities in Brussels, none of Wallonia", async () => {
    const { body } = await api.get("/places/21004/plans?pageSize=100");
    const authors = new Set(
      body.items.map(({ authority }: { authority: { type: string } }) => authority.type),
    );
    expect([...authors]).toEqual(expect.arrayContaining(["brussels", "flemish", "french", "federal"]));
    expect([...authors]).not.toContain("walloon");
  });

  it("says where to turn, why, and what is not sure", async () => {
    const { body } = await api.get("/places/44021/contact-points?situation=danger");
    expect(body.points[0].point.kind).toBe("police");
    expect(body.points[0].why.names.nl).toBeTruthy();
    const doubts = new Set(body.doubts.map(({ id }: { id: string }) => id));
    for (const { doubts: some } of body.points) for (const doubt of some) expect(doubts).toContain(doubt);
    expect(body.compiledOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test.each([
    ["ground=nationalty", "unknownGround", "ground"],
    ["situation=dangr", "unknownSituation", "situation"],
    ["level=walloon", "levelNotHere", "level"],
  ])("refuses %s: %s", async (query, kind, name) => {
    const { status, body } = await api.get(`/places/44021/contact-points?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ kind, issues: [{ in: "query", name }] });
    expect(body.nearest.length).toBeGreaterThan(0);
  });
});
