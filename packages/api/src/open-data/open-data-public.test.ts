import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";

const coordinator = personOf("fed", ["coordinator", "editor", "signatory"]);
const plan = {
  title: { nl: "Plan dat nog niemand mag lezen" },
  authority: { id: "fed", type: "federal", name: "Federal government" },
  ...{ level: "federal", kind: "action-plan" },
};

describe.each(testEngines())("open data of plans under way, on %s", (engine) => {
  let api: GoverningApp;
  beforeAll(async () => {
    api = await openGoverningApp(engine);
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });
  const addresses = ["/tables/plans?format=csv", "/tables/measures?format=csv", "/archive"];
  const read = async (address: string) => {
    const response = await api.fetch(`/open-data${address}`, coordinator);
    return {
      etag: response.headers.get("etag"),
      text: Buffer.from(await response.arrayBuffer()).toString("latin1"),
    };
  };

  it("hold a plan from the moment it is public, for whoever asks, and no word of it before", async () => {
    const opened = await api.open(
      { procedure: "one-government", origin: { kind: "new", plan } },
      coordinator,
    );
    const { id } = opened.body;
    const measure = { title: { nl: "Geheime maatregel" }, lead: { authority: "fed" }, share: {} };
    expect((await api.run(id, "create-measure", measure, coordinator)).status).toBe(200);
    const before = new Map<string, string | null>();
    for (const address of addresses) {
      const { etag, text } = await read(address);
      before.set(address, etag);
      // Also to those who may read it: a file is for everybody.
      expect([address, text.includes(id), /nog niemand|Geheime/.test(text)]).toEqual([address, false, false]);
    }
    expect((await api.run(id, "publish-plan", {}, coordinator)).status).toBe(200);
    for (const address of addresses) {
      const { etag, text } = await read(address);
      expect([address, etag === before.get(address), text.includes(id)]).toEqual([address, false, true]);
    }
    expect((await read("/tables/measures?format=csv")).text).toContain("Geheime maatregel");
    const reason = { nl: "te vroeg" };
    expect((await api.run(id, "unpublish-plan", { reason }, coordinator)).status).toBe(200);
    for (const address of addresses)
      expect([address, (await read(address)).text.includes(id)]).toEqual([address, false]);
  });
});
