import type { Appointment } from "@napar/domain/permission";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { type GoverningApp, openGoverningApp } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";
import { type Actor, actingAs, permit } from "./actor.js";

const appointment = (id: string, part: Partial<Appointment> = {}): Appointment => ({
  ...{ id, person: "p", office: `office ${id}`, organisation: "fed", role: "editor" },
  ...{ from: "2024-01-01", to: null, substitutes: [], measures: [] },
  ...part,
});
const own = { organisations: ["fed"], owners: ["fed"], parties: [], partners: [], state: "draft" } as const;
const officeOf = (...appointments: Appointment[]) => {
  const permitted = permit({ person: "p", appointments }, "createGoal", own, "2026-03-02");
  return permitted.ok ? permitted.value.office : null;
};
const substitute = { person: "q", substitutes: ["p"] };

test.each([
  ["the only one that permits", [appointment("a", { role: "reader" }), appointment("b")], "office b"],
  [
    "one's own before those held as a substitute",
    [appointment("a", substitute), appointment("b")],
    "office b",
  ],
  ["the one that began first", [appointment("a"), appointment("b", { from: "2023-01-01" })], "office b"],
  ["the first identifier, where nothing else tells", [appointment("b"), appointment("a")], "office a"],
  ["none of another's", [appointment("a", { person: "q" })], null],
])("acts under %s, in whatever order they are known", (_, appointments, office) => {
  expect(officeOf(...appointments)).toBe(office);
  expect(officeOf(...appointments.toReversed())).toBe(office);
});

it("acts under the one that is named, or not at all", () => {
  const actor: Actor = { person: "p", appointments: [appointment("a"), appointment("b")] };
  expect(actingAs(actor, "b")?.appointments.map(({ id }) => id)).toEqual(["b"]);
  expect(actingAs(actor, "c")).toBeNull();
});

describe.each(testEngines())("somebody with several appointments, on %s", (engine) => {
  let api: GoverningApp;
  beforeAll(async () => {
    api = await openGoverningApp(engine);
  });
  afterAll(() => api.close());
  const actor: Actor = {
    person: "p",
    appointments: [
      appointment("lead", { role: "coordinator" }),
      appointment("first"),
      appointment("second", { from: "2025-01-01" }),
    ],
  };
  const plan = {
    title: { nl: "Plan" },
    authority: { id: "fed", type: "federal", name: "Federal government" },
    ...{ level: "federal", kind: "action-plan" },
  };
  const goal = { level: "strategic", label: { nl: "Doel" }, sources: [] };

  it("says in a request under which of them, and the journal tells", async () => {
    const opened = await api.open({ procedure: "one-government", origin: { kind: "new", plan } }, actor);
    const { id } = opened.body;
    expect((await api.run(id, "publish-plan", {}, actor)).status).toBe(200);
    const actedIn = async (query: string) => {
      const { status, body } = await api.run(id, `create-goal${query}`, goal, actor);
      if (status !== 200) return [status, body.kind];
      const { line } = await api.storage.db
        .selectFrom("journal")
        .select("line")
        .where("sequence", "=", body.events[0].sequence)
        .executeTakeFirstOrThrow();
      return JSON.parse(line).actor.office;
    };
    expect(await actedIn("")).toBe("office first");
    expect(await actedIn("?as=second")).toBe("office second");
    expect(await actedIn("?as=lead")).toEqual([403, "missingPermission"]);
    const { status, body } = await api.run(id, "create-goal?as=secnd", goal, actor);
    expect([status, body.issues]).toMatchObject([400, [{ in: "query", name: "as", value: "secnd" }]]);
  });
});
