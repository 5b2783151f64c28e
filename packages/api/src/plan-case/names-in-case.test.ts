import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";

const fed = personOf("fed", ["coordinator", "editor", "signatory"]);
const plan = {
  title: { nl: "Plan" },
  authority: { id: "fed", type: "federal", name: "Federal government" },
  ...{ level: "interfederal", kind: "action-plan" },
};

describe.each(testEngines())("what is refused names things as a reader knows them, on %s", (engine) => {
  let api: GoverningApp;
  let id = "";
  beforeAll(async () => {
    api = await openGoverningApp(engine);
    id = (await api.open({ procedure: "interfederal", origin: { kind: "new", plan } }, fed)).body.id;
    for (const authority of ["fed", "rw"]) {
      await api.run(id, "add-party", { authority, reason: { nl: "werkt mee" } }, fed);
    }
  });
  afterAll(() => api.close());
  const said = (refusals: { kind: string; guard?: string; text: Record<string, string> }[], kind: string) =>
    refusals.find((refusal) => refusal.guard === kind || refusal.kind === kind)?.text;

  it("authorities and municipalities, in the reasons against a step", async () => {
    const inventory = { subject: "inventory", from: "fed", addressees: ["municipality-44021"] };
    const text = { nl: "Welke maatregelen zijn er?" };
    await api.run(id, "send-request", { ...inventory, text, sentOn: "2026-03-02" }, fed);
    const mandate = { giver: null, holder: "fed", object: { nl: "x" }, givenOn: "2026-03-01" };
    const early = await api.run(id, "give-mandate", { ...mandate, givenOn: "2026-05-01" }, fed);
    expect(said(early.body.refusals, "dateInFuture")).toMatchObject({
      nl: "2026-05-01 ligt na vandaag (2 maart 2026).",
      fr: "2026-05-01 est postérieur à aujourd’hui (2 mars 2026).",
    });
    const { body } = await api.run(id, "move-stage", { transition: "openConsultation" }, fed);
    expect(said(body.refusals, "inventoryClosed")).toMatchObject({
      nl: expect.stringContaining("verwacht van: Stad Gent"),
      fr: expect.stringContaining("attendu de : Ville de Gand"),
    });
    await api.run(
      id,
      "give-mandate",
      { giver: null, holder: "fed", object: { nl: "Maak een plan" }, givenOn: "2026-03-01" },
      fed,
    );
    await api.run(id, "move-stage", { transition: "mandate" }, fed);
    const { transitions } = (await api.get(`/plan-cases/${id}/transitions`, fed)).body;
    const next = transitions.find(
      ({ transition }: { transition: string }) => transition === "startInventory",
    );
    expect(said(next.refusals, "inventoryAsked")?.de).toMatch(/bei: .*Wallon/);
  });

  it("measures by their title, one by one and in a batch", async () => {
    const made = await api.run(
      id,
      "create-measure",
      { title: { nl: "Praktijktesten" }, lead: { authority: "fed" } },
      fed,
    );
    const measure = made.body.events[0].data.id;
    const offer = { measure, to: "fed" };
    const alone = await api.run(id, "offer-lead", offer, fed);
    const { version } = (await api.get(`/plan-cases/${id}`, fed)).body;
    const batch = await api.post(
      `/plan-cases/${id}/batch`,
      { commands: [{ command: "offerLead", data: offer }] },
      fed,
      { "if-match": `"v${version}"` },
    );
    for (const { body } of [alone, batch]) {
      const words = said(body.refusals, "leadAlreadyHeld");
      expect(JSON.stringify(words)).not.toMatch(/measure-|\bfed\b/);
      expect(words?.nl).toContain("“Praktijktesten”");
    }
  });
});
