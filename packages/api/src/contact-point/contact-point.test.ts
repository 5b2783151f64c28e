import { belgianContactPoints } from "@napar/domain/belgium/contact-points";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApp, type TestApp } from "../testing/app.js";
import { testEngines } from "../testing/storage.js";

describe.each(testEngines())("contact points on %s", (engine) => {
  let api: TestApp;
  beforeAll(async () => {
    api = await openTestApp(engine);
  });
  afterAll(() => api.close());
  const ids = (body: { items: { id: string }[] }) => body.items.map(({ id }) => id);

  it("lists every point, and for a place those whose territory takes it in", async () => {
    const { body } = await api.get("/contact-points?pageSize=100");
    expect(ids(body)).toEqual(belgianContactPoints.points.map(({ id }) => id));
    const { body: eupen } = await api.get("/contact-points?place=Eupen&pageSize=100");
    expect(ids(eupen)).toEqual(expect.arrayContaining(["dg-ombudsdienst", "unia"]));
    expect(ids(eupen)).not.toContain("vmri");
    const { body: german } = await api.get("/contact-points?place=Eupen&language=de&pageSize=100");
    for (const { languages } of german.items) expect(languages).toContain("de");
  });

  it("keeps a point that ended, with what came after it, and the addresses one has had", async () => {
    const { body } = await api.get("/contact-points/vlaamse-ombudsdienst-genderkamer");
    expect(body).toMatchObject({ status: "superseded", supersededBy: "vmri" });
    const { body: mechelen } = await api.get("/contact-points/stad-mechelen");
    expect(mechelen.addresses.at(-1)).toMatchObject({ from: "2020-10", isCurrent: null });
    expect((await api.get("/contact-points/unja")).body.nearest).toContain("unia");
  });

  it("says who must run a reporting point, and which doors work in a language", async () => {
    const housing = await api.get(
      "/places/23033/contact-points?domain=housing&situation=discrimination&language=fr",
    );
    expect(housing.body.duties.map(({ id }: { id: string }) => id)).toContain("housing-association-flanders");
    const speaks = housing.body.points.map((one: { point: { id: string }; speaks: boolean }) => [
      one.point.id,
      one.speaks,
    ]);
    expect(speaks).toContainEqual(["vmri", false]);
    const liege = await api.get("/places/62063/contact-points?domain=housing&situation=discrimination");
    expect(liege.body.duties).toEqual([]);
    expect(liege.body.points[0].speaks).toBeNull();
    expect((await api.get("/places/62063/contact-points?language=xx")).status).toBe(400);
  });
});
