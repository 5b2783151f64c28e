import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../plan-case/actor.js";
import type { Answer } from "../testing/app.js";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";

const fed = personOf("fed", ["coordinator", "editor"]);
const colleague = personOf("fed", ["reader"], "fed-reader");
const vg = personOf("vg", ["editor"]);
const stranger = personOf("dg", ["editor"]);
const auditor = personOf("unia", ["auditor"]);
const plan = {
  title: { nl: "Interfederaal plan" },
  authority: { id: "fed", type: "federal", name: "Federal government" },
  ...{ level: "interfederal", kind: "action-plan" },
};

describe.each(testEngines())("what happened, for one reader (%s)", (engine) => {
  let api: GoverningApp;
  let id: string;
  let measure: string;
  const entries = async (actor: Actor, query = ""): Promise<Answer> =>
    (await api.get(`/journal/entries?${query}`, actor)).body;
  const types = async (actor: Actor, query = "") =>
    (await entries(actor, query)).items.map(({ type }: Answer) => type);
  const run = async (command: string, data: object, actor: Actor) => {
    const { status, body } = await api.run(id, command, data, actor);
    expect([status, body.refusals]).toEqual([200, undefined]);
    return body;
  };

  beforeAll(async () => {
    api = await openGoverningApp(engine);
    id = (await api.open({ procedure: "interfederal", origin: { kind: "new", plan } }, fed)).body.id;
    for (const authority of ["vg", "fed"])
      await run("add-party", { authority, reason: { nl: "Partij" } }, fed);
    api.setTime("2026-03-05T09:00:00.000Z");
    const made = await run(
      "create-measure",
      { title: { nl: "Praktijktesten" }, lead: { authority: "vg" } },
      vg,
    );
    measure = made.events[0].data.id;
    await run("change-measure", { measure, change: { deliverable: "Een verslag" } }, vg);
    const decision = { party: "fed", part: "own", act: "executive", on: "2026-03-04", outcome: "approved" };
    await run("record-decision", { ...decision, reservations: [], access: "public", reference: "1" }, fed);
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });

  it("is told newest first, to those with a seat, without what is one party's own", async () => {
    expect((await api.get("/journal/entries")).status).toBe(401);
    const open = [
      "measures.changed",
      "measures.created",
      "adoption.partyStated",
      "adoption.partyStated",
      "case.opened",
    ];
    expect(await types(vg)).toEqual(open);
    expect(await types(colleague)).toEqual(["adoption.decisionRecorded", ...open]);
    expect(await types(auditor)).toEqual(["adoption.decisionRecorded", ...open]);
    expect(await types(stranger)).toEqual([]);
  });

  it("names the plan, the thing and the words of what happened", async () => {
    const [changed] = (await entries(vg)).items;
    expect(changed).toMatchObject({
      ...{ type: "measures.changed", day: "2026-03-05", isSealed: true },
      text: { nl: "Maatregel gewijzigd", fr: "Mesure modifiée" },
      plan: { id, title: plan.title },
      about: [{ kind: "measure", id: measure, title: { nl: "Praktijktesten" } }],
      actor: { organisation: "vg", person: { isMe: true } },
    });
    const ofOther = (await entries(colleague, "type=measures.changed")).items[0];
    expect(ofOther.actor.person).toMatchObject({ name: null, isMe: false });
  });

  it.each([
    ["one object", () => `object=${measure}`, ["measures.changed", "measures.created"]],
    ["one kind", () => "type=measures.created", ["measures.created"]],
    ["kinds that begin alike", () => "type=adoption", ["adoption.partyStated", "adoption.partyStated"]],
    [
      "one organisation",
      () => "organisation=fed",
      ["adoption.partyStated", "adoption.partyStated", "case.opened"],
    ],
    ["oneself", () => "person=me", ["measures.changed", "measures.created"]],
    [
      "days",
      () => "from=2026-03-01&to=2026-03-02",
      ["adoption.partyStated", "adoption.partyStated", "case.opened"],
    ],
    ["one plan", () => "plan=other", []],
  ])("is filtered by %s", async (_, query, expected) => {
    expect(await types(vg, query())).toEqual(expected);
  });

  it("goes on where a page ended", async () => {
    const first = await entries(vg, "limit=3");
    expect(first.items.length).toBe(3);
    const rest = await entries(vg, `limit=3&before=${first.next}`);
    expect(rest.items.map(({ type }: Answer) => type)).toEqual(["adoption.partyStated", "case.opened"]);
    expect(rest.next).toBeNull();
  });

  it("refuses a day that is none", async () => {
    const { status, body } = await api.get("/journal/entries?from=2026-02-30", vg);
    expect([status, body.kind]).toEqual([400, "invalidDate"]);
  });
});
