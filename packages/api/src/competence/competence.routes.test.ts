import { belgianCompetenceModel } from "@napar/domain/belgium/competences";
import { competenceCases } from "@napar/domain/competence";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { openTestApp, type TestApp } from "../testing/app.js";

// The answers come from the model in memory: one engine is enough.
let api: TestApp;
beforeAll(async () => {
  api = await openTestApp("embedded");
});
afterAll(() => api.close());

const ask = (path: string, query: Record<string, string | undefined>) =>
  api.get(
    `${path}?${new URLSearchParams(Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined))}`,
  );
const police = { field: "police", instrument: "legislate", place: "Gent" };

describe("an answer", () => {
  it("carries articles, sources, confidence, date, names and a disclaimer in four languages", async () => {
    const { status, body } = await ask("/competence-answers", {
      ...police,
      place: "9000",
      date: "2024-01-01",
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      date: "2024-01-01",
      place: { code: "44021", officialName: "Gent", languageArea: "LA-NL" },
      endedPlace: null,
      field: { id: "police", names: { fr: "Police" } },
      legal: { asOf: belgianCompetenceModel().data.asOf, afterAsOf: false },
    });
    expect(Object.keys(body.legal.disclaimer)).toEqual(["nl", "fr", "de", "en"]);
    expect(["high", "medium", "low"]).toContain(body.legal.confidence);
    const holders = body.answer.holders;
    const named = new Set(body.authorities.map(({ id }: { id: string }) => id));
    const bases = new Set(body.legal.legalBases.map(({ id }: { id: string }) => id));
    const sources = new Set(body.legal.sources.map(({ id }: { id: string }) => id));
    for (const holder of holders) {
      expect(named).toContain(holder.authority);
      for (const rule of holder.rules) {
        for (const base of rule.legalBases) expect(bases).toContain(base);
        for (const source of rule.sources) expect(sources).toContain(source);
      }
    }
    for (const step of body.answer.explanation)
      for (const base of step.legalBases) expect(bases).toContain(base);
  });

  it("names the body of the place for a kind of body", async () => {
    const { body } = await ask("/competence-answers", { ...police, instrument: "enforce" });
    const local = body.authorities.filter(({ generic }: { generic: boolean }) => generic);
    expect(local.length).toBeGreaterThan(0);
    for (const { names } of local) expect(names.en).toContain("Ghent");
  });

  it("is about today when no date is given, and warns after the day the law was modelled", async () => {
    expect((await ask("/competence-answers", police)).body.date).toBe("2025-06-30");
    const later = (await ask("/competence-answers", { ...police, date: "2031-01-01" })).body;
    expect([later.legal.afterAsOf, later.answer.afterAsOf]).toEqual([true, true]);
  });

  it("says which municipality an ended one became", async () => {
    const { body } = await ask("/competence-answers", { ...police, place: "Zwijndrecht" });
    expect(body.endedPlace).toMatchObject({ names: { nl: "Zwijndrecht" } });
    expect(body.place.code).not.toBe(body.endedPlace.code);
  });

  test.each(competenceCases.map((each) => [each.id, each.article, each] as const))(
    "of case %s is that of the law: %s",
    async (_id, _article, each) => {
      const { field, instrument, institutionLanguage, aspect, on } = each;
      const place = each.place.municipality;
      const { body } = await ask("/competence-answers", {
        field,
        instrument,
        place,
        institutionLanguage,
        aspect,
        date: on,
      });
      const holders = body.answer.holders.map(({ authority }: { authority: string }) => authority);
      expect(holders.sort()).toEqual([...each.holders].sort());
      expect(body.answer.cooperation.level).toBe(each.cooperation);
      expect(body.legal.legalBases.length).toBeGreaterThan(0);
    },
  );
});

describe("a refusal names the value, the parameter and what would do", () => {
  test.each([
    [{ field: "polcie" }, "unknownField", "field", "police"],
    [{ instrument: "legislat" }, "unknownInstrument", "instrument", "legislate"],
    [{ aspect: "locl" }, "unknownAspect", "aspect", "local"],
    [{ institutionLanguage: "de" }, "unknownInstitutionLanguage", "institutionLanguage", "nl"],
    [{ place: "Gnt" }, "unknownPlace", "place", "Gent"],
    [{ date: "21/03/2025" }, "invalidDate", "date", "2025-03-21"],
    [{ date: "2025-02-30" }, "invalidDate", "date", "2025-02-28"],
  ])("%o: %s", async (change: Record<string, string>, kind, name, near) => {
    const { status, body } = await ask("/competence-answers", { ...police, ...change });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      type: `urn:problem-type:napar:${kind}`,
      kind,
      instance: "/api/v1/competence-answers",
      value: Object.values(change)[0],
      issues: [{ in: "query", name, value: Object.values(change)[0] }],
    });
    expect(body.nearest).toContain(near);
    expect(body.detail).toContain(near);
  });

  it("offers the candidates where several municipalities are meant", async () => {
    const { status, body } = await ask("/competence-answers", { ...police, place: "Saint-Nicolas" });
    expect([status, body.kind]).toEqual([400, "ambiguousPlace"]);
    expect(body.candidates.length).toBeGreaterThan(1);
    for (const { code } of body.candidates) {
      expect((await ask("/competence-answers", { ...police, place: code })).status).toBe(200);
    }
  });

  it("says since when there is a rule", async () => {
    const { status, body } = await ask("/competence-answers", { ...police, date: "1900-01-01" });
    expect([status, body.type, body.reason]).toEqual([
      404,
      "urn:problem-type:napar:noHolder",
      "beforeFirstRule",
    ]);
    expect(body.detail).toContain(body.firstRule);
  });
});

describe("beside the answer", () => {
  it("tells who held it over time, without a gap between spans", async () => {
    const { body } = await ask("/competence-timelines", police);
    for (const [index, span] of body.spans.entries()) {
      const next = body.spans[index + 1];
      expect(span.to === null).toBe(next === undefined);
      if (next) expect(span.to < next.from).toBe(true);
    }
    expect(body.legal.legalBases.length).toBeGreaterThan(0);
  });

  it("tells who may act in every area, and in Brussels by the language of the institution", async () => {
    const { body } = await ask("/competence-matrices", { field: "youth-policy", instrument: "legislate" });
    const cells = body.cells.map((cell: { languageArea: string; institutionLanguage: string | null }) => [
      cell.languageArea,
      cell.institutionLanguage,
    ]);
    expect(cells).toEqual([
      ["LA-NL", null],
      ["LA-FR", null],
      ["LA-DE", null],
      ["LA-BRU", "nl"],
      ["LA-BRU", "fr"],
      ["LA-BRU", "bilingual"],
      ["LA-BRU", "persons"],
    ]);
    expect(body.field.id).toBe("youth-policy");
  });

  it("tells what an authority may do, and refuses an area that does not exist", async () => {
    const { body } = await ask("/competence-powers", {
      authority: "dg",
      languageArea: "LA-DE",
      date: "2025-01-01",
    });
    expect(body.powers.length).toBeGreaterThan(0);
    for (const power of body.powers) expect(power.territory).toContain("LA-DE");
    const refused = await ask("/competence-powers", { authority: "dg", languageArea: "LA-GE" });
    expect([refused.status, refused.body.kind]).toEqual([400, "unknownLanguageArea"]);
  });

  it("tells whether an authority may act, why not, and who may", async () => {
    const { body } = await ask("/competence-permissions", { ...police, authority: "vlg" });
    expect(body.permission).toMatchObject({ may: "no" });
    expect(body.permission.whoMay.map(({ authority }: { authority: string }) => authority)).toContain("fed");
    expect(body.authority.names.en.length).toBeGreaterThan(0);
    const refused = await ask("/competence-permissions", { ...police, authority: "vgl" });
    expect(refused.body).toMatchObject({ kind: "unknownAuthority", issues: [{ name: "authority" }] });
  });
});
