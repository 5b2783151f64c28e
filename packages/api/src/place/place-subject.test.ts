import { lifeDomainIds } from "@napar/domain/framework";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApp, type TestApp } from "../testing/app.js";
import { testEngines } from "../testing/storage.js";

describe.each(testEngines())("subjects in a municipality on %s", (engine) => {
  let api: TestApp;
  beforeAll(async () => {
    api = await openTestApp(engine);
  });
  afterAll(() => api.close());
  const government = (body: { governments: { id: string }[] }, id: string) =>
    body.governments.find((one) => one.id === id);

  it("counts for every subject what the subject's own page lists", async () => {
    const { body } = await api.get("/places/31005/subjects");
    expect(body.items.map(({ subject }: { subject: string }) => subject)).toEqual([...lifeDomainIds]);
    for (const { subject, measures, plans } of body.items) {
      const { body: one } = await api.get(`/places/31005/subjects/${subject}`);
      expect([one.measures.total, one.plans.length]).toEqual([measures, plans]);
      expect(one.measures.items).toHaveLength(Math.min(50, measures));
    }
  });

  it("lists the city's own measures, and those of a government above that name no place, city first", async () => {
    const own = await api.get("/measures?place=31005&domain=housing&pageSize=100");
    const { body } = await api.get("/places/31005/subjects/housing?pageSize=100");
    const ids = body.measures.items.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(own.body.items.map(({ id }: { id: string }) => id)));
    const { body: education } = await api.get("/places/21004/subjects/education");
    const ghent = await api.get("/measures?place=44021&domain=education&pageSize=100");
    for (const { id } of ghent.body.items)
      expect(education.measures.items.map((one: { id: string }) => one.id)).not.toContain(id);
  });

  it("goes through the pages without losing or repeating a measure", async () => {
    const all = await api.get("/places/31005/subjects/housing?pageSize=100");
    const first = await api.get("/places/31005/subjects/housing?pageSize=1");
    expect(first.body.measures.next).toContain("page=2");
    const second = await api.get("/places/31005/subjects/housing?pageSize=1&page=2");
    expect([...first.body.measures.items, ...second.body.measures.items]).toEqual(
      all.body.measures.items.slice(0, 2),
    );
  });

  it("names who may act on housing: the German-speaking Community in Eupen, the Flemish Region in Ghent", async () => {
    const { body: eupen } = await api.get("/places/63023/subjects/housing");
    expect(government(eupen, "dg")).toMatchObject({ state: expect.not.stringMatching("acts"), measures: 0 });
    expect(government(eupen, "vlg")).toBeUndefined();
    const { body: ghent } = await api.get("/places/44021/subjects/housing");
    expect(government(ghent, "vlg")).toBeDefined();
    expect(government(ghent, "dg")).toBeUndefined();
    expect(ghent.fields.map(({ id }: { id: string }) => id)).toContain("rent-law");
  });

  it("never calls silent who has a measure, nor makes up one for who is silent", async () => {
    for (const subject of ["housing", "education", "employment"]) {
      for (const code of ["31005", "63023", "21004"]) {
        const { body } = await api.get(`/places/${code}/subjects/${subject}`);
        expect(body.governments.length).toBeGreaterThan(0);
        for (const one of body.governments)
          expect([one.id, one.state === "acts"]).toEqual([one.id, one.measures > 0]);
      }
    }
  });

  it("does not know a subject that does not exist, nor a place", async () => {
    const { status, body } = await api.get("/places/44021/subjects/housng");
    expect([status, body.nearest[0]]).toEqual([404, "housing"]);
    expect((await api.get("/places/99999/subjects/housing")).status).toBe(404);
  });
});
