/**
 * What is not public is in no public answer: every address of a public plan, now and on each day before, the lists, the
 * journal and its export are read by those who have no seat, and searched for words that only the parties may read.
 */
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { planForAuthorisation, roles, somebody, standings } from "../testing/authorisation.js";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";
import type { Actor } from "./actor.js";
import { pathOfCommand } from "./plan-case-model.js";

const all = ["coordinator", "editor", "signatory", "validator"] as const;
const fed = personOf("fed", all);
const second = personOf("fed", all, "fed-2");
const rw = personOf("rw", all);
const said = (words: string) => ({ nl: words, fr: words });
const title = said("Plan");
const document = {
  id: "plan-with-secrets",
  title,
  authority: { id: "fed", type: "federal", name: "Federal government" },
  level: "interfederal",
  kind: "action-plan",
  status: "preparing",
  period: { from: "2025-01-01", to: "2029-12-31" },
  monitoring: { frequencyMonths: 12 },
};
const { id } = document;

/** Words by who may read them. */
const secrets = {
  own: ["OWN-OBJECTION", "OWN-DISAGREEMENT"],
  parties: ["DRAFT-UNIT", "PARTIES-PROPOSAL", "PARTIES-POSITION", "PARTIES-RESERVATION", "PARTIES-REMARK"],
  waiting: ["UNPUBLISHED-DECISION"],
  submitted: ["SUBMITTED-NOTE", "RETURNED-NOTE", "424242"],
  draftDays: ["EARLIER-TITLE"],
};
const notPublic = Object.values(secrets).flat();

describe.each(testEngines())("a public plan, on %s", (engine) => {
  let api: GoverningApp;
  let reads: string[];
  beforeAll(async () => {
    api = await openGoverningApp(engine);
    const does = async (actor: Actor, command: string, data: unknown): Promise<string> => {
      const { status, body } = await api.run(id, pathOfCommand(command), data, actor);
      expect([command, status, status === 200 ? null : body]).toEqual([command, 200, null]);
      return body.events.at(-1).data.id ?? "";
    };
    const origin = { kind: "document", document: { ...document, title: said("EARLIER-TITLE") } };
    expect((await api.open({ procedure: "interfederal", origin }, fed)).status).toBe(201);
    await does(fed, "stateStage", { stage: "drafting", since: "2025-02-01", evidence: { title: "Letter" } });
    for (const authority of ["fed", "rw"]) await does(fed, "addParty", { authority, reason: title });
    const unit = await does(fed, "addTextUnit", { kind: "paragraph", text: said("DRAFT-UNIT") });
    const target = { kind: "unit", id: unit };
    await does(rw, "proposeChange", {
      unit,
      text: title,
      reason: said("PARTIES-PROPOSAL"),
      access: "parties",
    });
    await does(rw, "raiseObjection", {
      target,
      kind: "blocking",
      reason: said("OWN-OBJECTION"),
      access: "own",
    });
    await does(rw, "takePosition", {
      target,
      position: "disagrees",
      reason: said("PARTIES-POSITION"),
      access: "parties",
    });
    await does(rw, "openDisagreement", { subject: said("OWN-DISAGREEMENT"), text: title, access: "own" });
    const decision = {
      ...{ party: "fed", part: "own", act: "executive", on: "2026-02-01", outcome: "approvedWithRemark" },
      ...{ reference: "2026/1", access: "parties", remark: said("PARTIES-REMARK") },
      reservations: [{ subject: { kind: "whole" }, text: said("PARTIES-RESERVATION") }],
    };
    const published = await does(fed, "recordDecision", decision);
    await does(second, "publishDecision", { decision: published });
    const waiting = {
      ...decision,
      party: "rw",
      access: "public",
      remark: said("UNPUBLISHED-DECISION"),
      reservations: [],
    };
    await does(rw, "recordDecision", waiting);
    const definition = {
      ...{
        id: "indicator-1",
        kind: "quantitative",
        label: title,
        unit: title,
        owner: "fed",
        frequencyMonths: 12,
      },
      ...{ baseline: { value: 1, on: "2024" }, direction: { kind: "up", target: null } },
      source: { name: "Statbel", licence: null, method: "count" },
    };
    await does(fed, "defineIndicator", { definition });
    const value = { indicator: "indicator-1", content: { kind: "number", number: 424242 } };
    const submitted = { ...value, period: { from: "2025", to: "2025" }, note: "SUBMITTED-NOTE" };
    await does(fed, "submitValue", submitted);
    const returned = { ...value, period: { from: "2024", to: "2024" }, note: "RETURNED-NOTE" };
    await does(second, "returnValue", {
      value: await does(fed, "submitValue", returned),
      reason: "count again",
    });
    await does(fed, "changeHead", { change: { title } });
    api.setTime("2026-03-04T09:00:00.000Z");
    await does(fed, "publishPlan", {});
    const goal = await does(fed, "createGoal", { level: "strategic", label: title, sources: [] });
    const measure = await does(fed, "createMeasure", { title, lead: { authority: "fed" } });
    const report = await does(fed, "freezeReport", { period: { from: "2025", to: "2025" } });
    api.setTime("2026-03-05T09:00:00.000Z");

    const paths = Object.entries<
      Record<string, { parameters?: { name: string; schema?: { enum?: string[] } }[] }>
    >((await api.get("/openapi.json")).body.paths).flatMap(([path, { get }]) => {
      const isOfPlan = /^\/(plan-cases|journal)/.test(path) && !path.includes("spreadsheets");
      if (!get || !isOfPlan || /\.(xlsx|ods)$/.test(path)) return [];
      const takesDay = (get.parameters ?? []).some(({ name }) => name === "asOf");
      const days = takesDay
        ? [
            "",
            "?asOf=2026-03-05",
            "?asOf=2026-03-04",
            "?asOf=2026-03-03",
            "?asOf=2026-03-02",
            "?asOf=2025-03-02",
          ]
        : [""];
      // Views as files are read where one can search in them; each is written by a worker, so not of every day.
      const tables = get.parameters?.find(({ name }) => name === "table")?.schema?.enum ?? [];
      if (tables.length === 0) return days.map((day) => `${path}${day}`);
      return tables.flatMap((table) =>
        ["", "&asOf=2026-03-04"].map((day) => `${path.replace("{table}", table)}?format=csv${day}`),
      );
    });
    reads = paths.map((path) =>
      path
        .replace("{id}", id)
        .replace("{report}", report)
        .replace("{goal}", goal)
        .replace("{measure}", measure)
        .replace(/report-differences$/, `report-differences?from=${report}&to=${report}`),
    );
    reads.push(
      `/plan-cases/${id}/adoption?part=own`,
      `/plan-cases/${id}/gap-matrix?by=goal`,
      "/journal?pageSize=100",
    );
  }, 60_000);
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });

  const textOf = async (path: string, actor: Actor | null) => (await api.fetch(path, actor)).text();
  const foundIn = async (words: readonly string[], actor: Actor | null) => {
    const found: string[] = [];
    for (const path of reads) {
      const text = await textOf(path, actor);
      found.push(...words.filter((word) => text.includes(word)).map((word) => `${word} in ${path}`));
    }
    return found;
  };

  it("is read at every address there is", () => {
    expect(reads.length).toBeGreaterThan(25);
    expect(reads.filter((path) => path.includes("{"))).toEqual([]);
  });

  test.each<[string, Actor | null]>([
    ["nobody in particular", null],
    ["an editor of another government", personOf("vg", ["editor", "signatory", "validator"])],
    ["a coordinator of a city", personOf("gent", ["coordinator"])],
    ["an installer of the owner", personOf("fed", ["installer"], "fed-installer")],
  ])("tells %s nothing that is not public", async (_, actor) => {
    expect(await foundIn(notPublic, actor)).toEqual([]);
  });

  it("tells the parties what is theirs, and nobody what is another's own", async () => {
    const reader = personOf("fed", ["reader"], "fed-reader");
    const seen = (await foundIn([...secrets.parties, ...secrets.waiting], reader)).map(
      (one) => one.split(" ")[0],
    );
    expect([...new Set(seen)].sort()).toEqual([...secrets.parties, ...secrets.waiting].sort());
    expect(await foundIn(secrets.own, reader)).toEqual([]);
    const own = (await foundIn(secrets.own, personOf("rw", ["reader"], "rw-reader"))).map(
      (one) => one.split(" ")[0],
    );
    expect([...new Set(own)].sort()).toEqual([...secrets.own].sort());
    expect(await foundIn(["424242"], personOf("rw", ["reader"], "rw-reader"))).toEqual([]);
  });

  it("counts no reservation or remark that the reader may not read", async () => {
    const path = `/plan-cases/${id}/adoption?part=own`;
    const open = (await api.get(path)).body;
    expect(open.ledger).toMatchObject({ adopted: 1, reservations: 0, withReservations: [] });
    expect(open.ledger.rows).toMatchObject([
      { authority: "fed", state: "adopted", executive: null, reservations: 0, hasRemark: false },
      { authority: "rw", state: "neverReacted", executive: null },
    ]);
    expect(JSON.stringify(open.sentences)).not.toMatch(/reservation|voorbehoud/i);
    const seated = (await api.get(path, personOf("rw", ["reader"], "rw-reader"))).body;
    expect(seated.ledger).toMatchObject({ reservations: 1, withReservations: ["fed"] });
  });
});

describe("lists, totals and direct reads", () => {
  it("say the same to everybody", async () => {
    const api = await openGoverningApp("embedded");
    const plans = [];
    for (const state of ["draft", "published", "closed"] as const)
      plans.push(await planForAuthorisation(api, state));
    const [plan] = plans;
    const everybody = standings.flatMap((standing) =>
      roles.map((role) => somebody(standing, role, plan ?? null)),
    );
    for (const actor of [null, ...everybody]) {
      const { items, total } = (await api.get("/plan-cases?pageSize=1", actor)).body;
      const listed = (await api.get("/plan-cases?pageSize=100", actor)).body.items.map(
        (item: { id: string }) => item.id,
      );
      const read: string[] = [];
      for (const { id: one } of plans) {
        if ((await api.get(`/plan-cases/${one}`, actor)).status === 200) read.push(one);
      }
      const who = actor?.person ?? "nobody";
      expect([who, listed.sort(), total]).toEqual([who, read.sort(), read.length]);
      expect([who, items.length]).toEqual([who, Math.min(1, read.length)]);
      const { matrix } = (await api.get("/plan-cases/gap-matrix", actor)).body;
      const named = plans.filter(({ id: one }) => JSON.stringify(matrix ?? {}).includes(`"${one}"`));
      expect([who, named.every(({ id: one }) => read.includes(one))]).toEqual([who, true]);
    }
    await api.close();
  }, 120_000);
});
