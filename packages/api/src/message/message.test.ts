import { messageTexts } from "@napar/domain/message";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import type { Actor } from "../plan-case/actor.js";
import type { Answer } from "../testing/app.js";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";

const fed = personOf("fed", ["coordinator", "editor"]);
const plan = {
  title: { nl: "Interfederaal plan", fr: "Plan interfédéral" },
  authority: { id: "fed", type: "federal", name: "Federal government" },
  ...{ level: "interfederal", kind: "action-plan" },
};
const mandate = (holderOffice?: string, dueOn?: string) => ({
  ...{ giver: "fed", holder: "rw", object: { fr: "Inventaire" }, givenOn: "2026-03-01" },
  ...(holderOffice && { holderOffice }),
  ...(dueOn && { dueOn }),
});

describe.each(testEngines())("messages, on %s", (engine) => {
  let api: GoverningApp;
  let id: string;
  beforeAll(async () => {
    api = await openGoverningApp(engine);
    const opened = await api.open({ procedure: "interfederal", origin: { kind: "new", plan } }, fed);
    id = opened.body.id;
    for (const [office, due] of [[undefined, "2026-09-01"], ["cabinet"], [undefined, undefined]]) {
      expect((await api.run(id, "give-mandate", mandate(office, due), fed)).status).toBe(200);
    }
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });
  const appointed = (part: object, role: "reader" | "installer" = "reader"): Actor => {
    const person = personOf("rw", [role], `rw-${JSON.stringify(part)}-${role}`);
    return { ...person, appointments: person.appointments.map((each) => ({ ...each, ...part })) };
  };
  const inbox = async (actor: Actor | null, query = "") => (await api.get(`/messages${query}`, actor)).body;

  it("are for those who hold an office of the organisation, and for no other", async () => {
    expect((await api.get("/messages")).status).toBe(401);
    expect(await inbox(personOf("vg", ["reader"]))).toMatchObject({ items: [], total: 0, unread: 0 });
    const { items, total, unread } = await inbox(appointed({}));
    expect([total, unread]).toEqual([2, 2]);
    expect(items).toMatchObject([
      { kind: "mandateGiven", organisation: "rw", office: null, plan: id, due: null, isRead: false },
      { due: "2026-09-01", about: { kind: "mandate" }, on: "2026-03-02" },
    ]);
    const cabinet = await inbox(appointed({ office: "cabinet" }));
    expect(cabinet.items.map(({ office }: Answer) => office)).toEqual([null, "cabinet", null]);
  });

  test.each([
    ["whose time is over", appointed({ to: "2026-03-01" })],
    ["whose time is to come", appointed({ from: "2026-03-03" })],
    ["who only appoints others", appointed({}, "installer")],
  ])("are not for somebody %s", async (_, actor) => {
    expect(await inbox(actor)).toMatchObject({ items: [], total: 0 });
  });

  it("tell in four languages what there is and until when, and no title of a plan one may not read", async () => {
    const before = (await inbox(appointed({}))).items[1];
    expect(before).toMatchObject({ planTitle: null });
    expect(before.text.en).toBe(
      `${messageTexts.mandateGiven.en.replace("{plan}", id)} By 1 September 2026 at the latest.`,
    );
    expect((await api.run(id, "publish-plan", {}, fed)).status).toBe(200);
    const { planTitle, text } = (await inbox(appointed({}))).items[1];
    expect(planTitle).toEqual(plan.title);
    expect(text.fr).toBe(
      "Vous avez reçu un mandat pour Plan interfédéral. Au plus tard le 1 septembre 2026.",
    );
    expect(text.nl).toContain("1 september 2026");
    expect(text.de).toContain("1. September 2026");
  });

  it("are read by each person for themselves, unread ones first", async () => {
    const [one, other] = [personOf("rw", ["editor"], "rw-one"), personOf("rw", ["editor"], "rw-other")];
    const [latest, earlier] = (await inbox(one)).items;
    expect((await api.put(`/messages/${latest.id}/reading`, one)).status).toBe(204);
    expect((await api.put(`/messages/${latest.id}/reading`, one)).status).toBe(204);
    const { items, unread } = await inbox(one);
    expect([unread, items.map((each: Answer) => [each.id, each.isRead])]).toEqual([
      1,
      [
        [earlier.id, false],
        [latest.id, true],
      ],
    ]);
    expect(await inbox(other)).toMatchObject({ unread: 2, items: [{ id: latest.id, isRead: false }, {}] });
    const second = await inbox(one, "?pageSize=1&page=2");
    expect(second).toMatchObject({ items: [{ id: latest.id }], total: 2, unread: 1 });
    expect(second.next).toBeUndefined();
  });

  it("are not marked by those they are not for", async () => {
    const [{ id: message }] = (await inbox(appointed({}))).items;
    for (const actor of [personOf("vg", ["editor"]), appointed({}, "installer")]) {
      expect((await api.put(`/messages/${message}/reading`, actor)).status).toBe(404);
    }
    expect((await api.put(`/messages/${message}/reading`, null)).status).toBe(401);
    for (const unknown of ["0", "none", "999999999999999999"]) {
      expect((await api.put(`/messages/${unknown}/reading`, appointed({}))).status).toBe(404);
    }
  });
});
