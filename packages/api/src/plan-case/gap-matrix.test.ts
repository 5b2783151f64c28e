import { lifeDomainIds } from "@napar/domain/framework";
import { answersForGaps, gapMatrix, measuresForGaps } from "@napar/domain/gap";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { belgium } from "../country/index.js";
import type { Answer } from "../testing/app.js";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";
import type { Actor } from "./actor.js";
import { readCases } from "./case-state.store.js";
import { mayRead } from "./plan-case-access.js";

const country = belgium();
const on = "2026-03-02";
const types = { fed: "federal", vg: "flemish", rw: "walloon" } as const;
type Owner = keyof typeof types;
const owners = Object.keys(types) as Owner[];
const personFor = (owner: Owner) => personOf(owner, ["coordinator", "editor", "signatory"]);
const domains = ["housing", "employment", "education", "sport"] as const;

const command = fc.oneof(
  fc.record({
    command: fc.constant("createMeasure"),
    domains: fc.array(fc.constantFrom(...domains), { maxLength: 3 }),
    status: fc.constantFrom("running", "dropped", null),
  }),
  fc.record({ command: fc.constantFrom("withdrawMeasure", "withdrawShare"), which: fc.nat(3) }),
  fc.record({ command: fc.constant("addShare"), which: fc.nat(3), by: fc.constantFrom(...owners) }),
  fc.record({ command: fc.constant("addParty"), authority: fc.constantFrom("cf", "dg", "vlg", "rbc") }),
  fc.record({ command: fc.constant("setPartyAside"), authority: fc.constantFrom("cf", "dg") }),
  fc.record({ command: fc.constant("publishPlan") }),
  fc.record({
    command: fc.constant("sendRequest"),
    subject: fc.constantFrom("contribution", "inventory"),
    reaction: fc.constantFrom("refused", "answered", null),
  }),
);
const plan = fc.record({ owner: fc.constantFrom(...owners), commands: fc.array(command, { maxLength: 12 }) });
type Story = typeof plan extends fc.Arbitrary<infer T> ? T : never;

describe.each(testEngines())("the gap matrix of all plans, on %s", (engine) => {
  let api: GoverningApp;
  beforeAll(async () => {
    api = await openGoverningApp(engine);
    api.setTime(`${on}T09:00:00.000Z`);
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });

  async function tell({ owner, commands }: Story): Promise<void> {
    const person = personFor(owner);
    const head = {
      title: { nl: "Plan" },
      authority: { id: owner, type: types[owner], name: owner },
      ...{ level: "federal", kind: "action-plan" },
    };
    const { body } = await api.open(
      { procedure: "one-government", origin: { kind: "new", plan: head } },
      person,
    );
    const { id } = body;
    const made: string[] = [];
    const run = async (path: string, data: object, actor: Actor = person) =>
      (await api.run(id, path, data, actor)).body.events?.[0]?.data;
    for (const step of commands) {
      const measure = "which" in step ? made[step.which] : undefined;
      const reason = { nl: "reden" };
      if (step.command === "createMeasure" && "status" in step) {
        const content = { title: { nl: "M" }, lead: { authority: owner }, domains: step.domains };
        const created = await run("create-measure", {
          ...content,
          share: { status: step.status, statusOn: step.status && on },
        });
        if (created) made.push(created.id);
      } else if ("by" in step && measure) {
        await run("publish-plan", {});
        await run("add-share", { measure, authority: step.by, share: {} }, personFor(step.by));
      } else if (step.command === "withdrawMeasure") {
        await run("withdraw-measure", { measure, reason: "x" });
      } else if (step.command === "withdrawShare") {
        await run("withdraw-share", { measure, authority: "vg", reason: "x" }, personFor("vg"));
      } else if ("authority" in step) {
        const path = step.command === "addParty" ? "add-party" : "set-party-aside";
        await run(path, { authority: step.authority, reason });
      } else if ("subject" in step) {
        const request = { subject: step.subject, addressees: ["cf", "dg"], text: reason, sentOn: on };
        const sent = await run("send-request", { ...request, from: owner });
        const reaction = { kind: step.reaction, on, reason, text: reason };
        if (step.reaction) await run("record-reaction", { request: sent?.id, authority: "cf", reaction });
      } else await run("publish-plan", {});
    }
  }

  /** What the domain says of the plans this reader may see, one by one. */
  async function expected(actor: Actor | null) {
    const all = [...(await readCases(api.storage.db))].map(([id, { state }]) => ({ id, state }));
    const seen = all.filter(({ state }) => mayRead(state, actor, on));
    const parties = seen.flatMap(({ state: { adoption, head } }) => {
      const signing = adoption.parties.filter(({ standing }) => standing !== "setAside");
      return signing.length > 0 ? signing.map(({ authority }) => authority) : [head?.plan.authority.id];
    });
    const order = [...country.competence.authorities.keys()];
    const columns = [...new Set(parties as string[])].sort(
      (one, other) => order.indexOf(one) - order.indexOf(other),
    );
    const matrix = gapMatrix({
      ...{ by: "domain", on, rows: lifeDomainIds, model: country.competence },
      governments: columns.map((id) => ({ id, authorities: [id] })),
      measures: seen.flatMap(({ id, state }) => measuresForGaps(id, state.measures)),
      answers: seen.flatMap(({ state }) => answersForGaps(state.mandates, on)),
    });
    const rows = matrix.rows.map(({ row, fields, cells }) => ({
      ...{ row, fields },
      cells: cells.map(({ measures, ...cell }) => ({
        ...cell,
        measures: measures.length,
        plans: new Set(measures.map((each) => each.plan)).size,
      })),
    }));
    return { ...matrix, plans: seen.length, rows };
  }

  it("is the domain's over the same plans, for whoever reads", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(plan, { minLength: 1, maxLength: 2 }), async (plans) => {
        for (const each of plans) await tell(each);
        for (const actor of [null, personOf("vg", ["reader"]), personOf("x", ["auditor"])]) {
          const { status, body } = await api.get("/plan-cases/gap-matrix", actor);
          expect(status).toBe(200);
          const told: Answer = structuredClone(body);
          for (const { cells } of told.rows) {
            for (const cell of cells) {
              delete cell.declined?.plan;
              delete cell.asked?.plan;
            }
          }
          expect(told).toEqual(await expected(actor));
        }
      }),
      { numRuns: 15 },
    );
    const { body } = await api.get("/plan-cases/gap-matrix", personOf("x", ["auditor"]));
    // The stories hold what they are to test.
    for (const state of ["committed", "competent-but-silent", "not-competent"]) {
      expect([state, body.counts[state] > 0]).toEqual([state, true]);
    }
  }, 120_000);

  it("names the plan in which a government declined", async () => {
    await tell({
      owner: "rw",
      commands: [
        { command: "addParty", authority: "cf" },
        { command: "publishPlan" },
        { command: "sendRequest", subject: "contribution", reaction: "refused" },
      ],
    });
    const { body } = await api.get("/plan-cases/gap-matrix");
    const column = body.governments.indexOf("cf");
    const { declined, state } = body.rows[0].cells[column];
    expect(["declined", "committed"]).toContain(state);
    const { items } = (await api.get("/plan-cases?pageSize=100")).body;
    expect(items.map(({ id }: { id: string }) => id)).toContain(declined.plan);
  });

  it("has rows for fields of life only", async () => {
    const { status, body } = await api.get("/plan-cases/gap-matrix?by=goal");
    expect([status, body.kind]).toEqual([400, "badRequest"]);
  });
});
