import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../testing/app.js";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";

const fed = personOf("fed", ["coordinator", "editor"]);
const vg = personOf("vg", ["editor"]);
const reader = personOf("vg", ["reader"], "vg-reader");
const stranger = personOf("dg", ["editor"]);
const plan = {
  title: { nl: "Interfederaal plan", fr: "Plan interfédéral" },
  authority: { id: "fed", type: "federal", name: "Federal government" },
  ...{ level: "interfederal", kind: "action-plan" },
};

describe.each(testEngines())("what waits for a person (%s)", (engine) => {
  let api: GoverningApp;
  let id: string;
  const workload = async (actor: typeof fed): Promise<Answer> => (await api.get("/workload", actor)).body;
  const kinds = async (actor: typeof fed) =>
    (await workload(actor)).waiting.map(({ kind, days, isMine }: Answer) => [kind, days, isMine]);
  const changes = async (actor: typeof fed) =>
    (await workload(actor)).changes.flatMap(({ plan: { title }, kinds: told }: Answer) =>
      told.map(({ type, count, organisations }: Answer) => [title.nl, type, count, ...organisations]),
    );
  const run = async (command: string, data: object, actor: typeof fed) => {
    const { status, body } = await api.run(id, command, data, actor);
    expect([status, body.kind, body.refusals]).toEqual([200, undefined, undefined]);
    return body;
  };

  beforeAll(async () => {
    api = await openGoverningApp(engine);
    id = (await api.open({ procedure: "interfederal", origin: { kind: "new", plan } }, fed)).body.id;
    for (const authority of ["vg", "fed"])
      await run("add-party", { authority, reason: { nl: "Partij" } }, fed);
    const request = { subject: "inventory", from: "fed", addressees: ["vg"], text: { nl: "Wat doet u al?" } };
    await run("send-request", { ...request, sentOn: "2026-03-02", deadlineRule: "request-answer" }, fed);
    const deadline = { rule: "request-answer", subject: { nl: "Advies" }, from: "2026-03-10" };
    await run("set-deadline", deadline, fed);
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });

  it("is told to those whose organisation it waits for, and to nobody else", async () => {
    expect((await api.get("/workload")).status).toBe(401);
    expect((await api.put("/workload/visit", null)).status).toBe(401);
    expect(await kinds(vg)).toEqual([["answerRequest", 30, true]]);
    expect(await kinds(reader)).toEqual([["answerRequest", 30, false]]);
    expect(await kinds(stranger)).toEqual([]);
    expect(await kinds(fed)).toEqual([]);
    const [task] = (await workload(vg)).waiting;
    expect(task).toMatchObject({ group: "answer", plan: { id, title: plan.title }, organisation: "vg" });
    expect((await workload(vg)).deadlines).toMatchObject([{ due: "2026-04-09", plan: { id } }]);
    expect((await workload(stranger)).deadlines).toEqual([]);
  });

  it("is gone when it is done", async () => {
    const request = (await workload(vg)).waiting[0].subject.id;
    const reaction = { kind: "answered", on: "2026-03-02", text: { nl: "Dit" } };
    await run("record-reaction", { request, authority: "vg", reaction }, vg);
    expect(await kinds(vg)).toEqual([]);
  });

  it("tells what others did since the visit before this one", async () => {
    expect(await workload(fed)).toMatchObject({ since: null, changes: [] });
    expect((await api.put("/workload/visit", fed)).status).toBe(204);
    await run("create-goal", { level: "strategic", label: { nl: "Doel" }, sources: [] }, fed);
    const measure = { title: { nl: "Praktijktesten" }, lead: { authority: "vg" } };
    await run("create-measure", measure, vg);
    await run("create-measure", { ...measure, title: { nl: "Opleiding" } }, vg);
    expect(await workload(fed)).toMatchObject({ since: null });
    api.setTime("2026-03-03T09:00:00.000Z");
    const seen = { since: "2026-03-02T09:00:00.000Z" };
    expect(await workload(fed)).toMatchObject(seen);
    expect(await changes(fed)).toEqual([["Interfederaal plan", "measures.created", 2, "vg"]]);
    await api.put("/workload/visit", fed);
    await api.put("/workload/visit", fed);
    expect(await workload(fed)).toMatchObject(seen);
    expect(await changes(fed)).toEqual([["Interfederaal plan", "measures.created", 2, "vg"]]);
    api.setTime("2026-03-03T20:00:00.000Z");
    expect(await workload(fed)).toMatchObject({ since: "2026-03-03T09:00:00.000Z", changes: [] });
  });

  it("tells nothing that is one party's own", async () => {
    await api.put("/workload/visit", vg);
    await api.put("/workload/visit", stranger);
    api.setTime("2026-03-04T09:00:00.000Z");
    const decision = { party: "fed", part: "own", act: "executive", on: "2026-03-04", outcome: "approved" };
    await run("record-decision", { ...decision, reservations: [], access: "public", reference: "1" }, fed);
    await run("create-goal", { level: "strategic", label: { nl: "Nog een doel" }, sources: [] }, fed);
    expect(await changes(vg)).toEqual([["Interfederaal plan", "goals.created", 1, "fed"]]);
    expect(await changes(stranger)).toEqual([]);
  });
});
