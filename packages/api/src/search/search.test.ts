import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../plan-case/actor.js";
import type { Answer } from "../testing/app.js";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";

const fed = personOf("fed", ["coordinator", "editor"]);
const stranger = personOf("dg", ["editor"]);
const plan = {
  title: { nl: "Plan tegen racisme", fr: "Plan contre le racisme" },
  authority: { id: "fed", type: "federal", name: "Federal government" },
  ...{ level: "federal", kind: "action-plan" },
};

describe.each(testEngines())("search (%s)", (engine) => {
  let api: GoverningApp;
  let id: string;
  let measure: string;
  const find = async (actor: Actor, text: string, more = ""): Promise<Answer> =>
    (await api.get(`/search?text=${encodeURIComponent(text)}${more}`, actor)).body.groups;
  const found = async (actor: Actor, text: string) =>
    (await find(actor, text)).flatMap(({ kind, total }: Answer) =>
      kind === "authority" || kind === "subject" ? [] : [[kind, total]],
    );
  const run = async (command: string, data: object) => {
    const { status, body } = await api.run(id, command, data, fed);
    expect([status, body.refusals]).toEqual([200, undefined]);
    return body.events[0].data;
  };

  beforeAll(async () => {
    api = await openGoverningApp(engine);
    id = (await api.open({ procedure: "one-government", origin: { kind: "new", plan } }, fed)).body.id;
    const title = { nl: "Opleiding à l'Été voor het onthaal", fr: "Formation" };
    measure = (await run("create-measure", { title, lead: { authority: "fed" } })).id;
    await run("create-goal", { level: "strategic", label: { nl: "Gelijke kansen op werk" }, sources: [] });
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });

  it("finds what stands in a plan, whatever the accents and the language, for those with a seat", async () => {
    expect(await found(fed, "ete onthaal")).toEqual([["measure", 1]]);
    expect(await found(fed, "FORMATION")).toEqual([["measure", 1]]);
    expect(await found(fed, "kansen")).toEqual([["goal", 1]]);
    expect(await found(fed, "contre racisme")).toEqual([["plan", 1]]);
    expect(await found(stranger, "onthaal")).toEqual([]);
    const [{ items }] = await find(fed, "onthaal");
    expect(items).toMatchObject([{ id: measure, plan: { id, title: plan.title } }]);
  });

  it("follows a change, and leaves out what was withdrawn", async () => {
    await run("change-measure", { measure, change: { title: { nl: "Vorming aan het loket" } } });
    expect(await found(fed, "onthaal")).toEqual([]);
    expect(await found(fed, "loket")).toEqual([["measure", 1]]);
    await run("withdraw-measure", { measure, reason: "dubbel" });
    expect(await found(fed, "loket")).toEqual([]);
    const { rows } = await sql`select title from plan_case_words where id = ${measure}`.execute(
      api.storage.db,
    );
    expect(rows).toEqual([{ title: { nl: "Vorming aan het loket" } }]);
  });

  it("filters the list of plans by words, stage and whose they are", async () => {
    const listed = async (actor: Actor, query: string) => {
      const { items, total } = (await api.get(`/plan-cases?${query}`, actor)).body;
      expect(items.length).toBe(total);
      return total;
    };
    expect(await listed(fed, "text=contre%20racisme")).toBe(1);
    expect(await listed(fed, "text=zwembad")).toBe(0);
    expect(await listed(fed, "stage=mandated")).toBe(0);
    expect(await listed(fed, "whose=own")).toBe(1);
    expect(await listed(stranger, "whose=own")).toBe(0);
    expect((await api.get("/plan-cases?stage=nowhere", fed)).status).toBe(400);
  });

  it("finds places and authorities, by kind and page", async () => {
    const groups = await find(fed, "gent");
    expect(groups.map(({ kind }: Answer) => kind)).toContain("place");
    const places = groups.find(({ kind }: Answer) => kind === "place");
    expect(places.items[0]).toMatchObject({ id: "44021", title: { nl: "Gent", fr: "Gand" } });
    const [second] = await find(fed, "vlaa", "&kind=authority&pageSize=1&page=2");
    const [all] = await find(fed, "vlaa", "&kind=authority");
    expect([second.total, second.items]).toEqual([all.total, [all.items[1]]]);
  });

  it("is open to everybody who is signed in once the plan is public", async () => {
    await run("publish-plan", {});
    expect(await found(stranger, "kansen")).toEqual([["goal", 1]]);
  });

  it("finds nothing without a letter or a digit, and no word is a query", async () => {
    expect(await find(fed, "!!")).toEqual([]);
    for (const text of ["' or 1=1 --", "a:* & !b"]) {
      const { status, body } = await api.get(`/search?text=${encodeURIComponent(text)}`, fed);
      expect([status, Array.isArray(body.groups)]).toEqual([200, true]);
    }
  });
});
