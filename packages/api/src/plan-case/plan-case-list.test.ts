import type { Appointment } from "@napar/domain/permission";
import { roles } from "@napar/domain/permission";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";
import type { Actor } from "./actor.js";
import { findCase, listCases } from "./plan-case.store.js";
import { mayRead, readerOf } from "./plan-case-access.js";

const coordinators = new Map(
  ["fed", "rw", "vg"].map((organisation) => [organisation, personOf(organisation, ["coordinator"])]),
);
const documentOf = (id: string, status: string, period?: object) => ({
  ...{ format: "napar-plan/1", id, title: { nl: id }, status, level: "region", kind: "action-plan" },
  authority: { id: "rw", type: "walloon", name: "Wallonie" },
  ...(period && { period }),
});
const evidence = { title: "Verslag" };

/** Each differs from the others in who may see it, from when, and what its status depends on. */
async function fill(api: GoverningApp) {
  const as = (organisation: string) => coordinators.get(organisation) as Actor;
  const done = async (sent: Promise<{ status: number; body: { id: string } }>) => {
    const { status, body } = await sent;
    expect([status < 300, body]).toEqual([true, body]);
    return body.id;
  };
  const open = (organisation: string, title: string, coAuthorities: string[] = []) =>
    done(
      api.open(
        {
          procedure: "one-government",
          origin: {
            kind: "new",
            plan: {
              title: { nl: title, fr: `Plan ${title}` },
              authority: { id: organisation, type: "federal", name: organisation },
              coAuthorities: coAuthorities.map((id) => ({ id, type: "walloon", name: id })),
              ...{ level: "federal", kind: "action-plan" },
            },
          },
        },
        as(organisation),
      ),
    );
  const run = (id: string, command: string, data: unknown, organisation: string) =>
    done(api.run(id, command, data, as(organisation)));
  const reason = { nl: "reden" };
  api.setTime("2026-03-02T09:00:00.000Z");
  await open("fed", "Geheim");
  await open("rw", "Gedeeld", ["vg"]);
  const withParty = await open("fed", "Met partij");
  await run(withParty, "add-party", { authority: "cf", reason }, "fed");
  const setAside = await open("fed", "Zonder partij");
  await run(setAside, "add-party", { authority: "cf", reason }, "fed");
  await run(setAside, "set-party-aside", { authority: "cf", reason }, "fed");
  const turned = await open("vg", "Heen en weer");
  await run(turned, "publish-plan", {}, "vg");
  api.setTime("2026-03-05T09:00:00.000Z");
  await run(turned, "unpublish-plan", { reason }, "vg");
  await run(turned, "publish-plan", {}, "vg");
  api.setTime("2026-03-08T09:00:00.000Z");
  await run(turned, "unpublish-plan", { reason }, "vg");
  const stated = documentOf("plan-stated", "stalled");
  await done(
    api.open({ procedure: "one-government", origin: { kind: "document", document: stated } }, as("rw")),
  );
  const evaluated = documentOf("plan-evaluated", "in-force", { from: "2024-01-01", to: "2026-03-09" });
  await done(
    api.open({ procedure: "one-government", origin: { kind: "document", document: evaluated } }, as("rw")),
  );
  await run("plan-evaluated", "state-stage", { stage: "in-force", since: "2025", evidence }, "rw");
  await run("plan-evaluated", "move-stage", { transition: "startEvaluation" }, "rw");
  await run("plan-evaluated", "publish-plan", {}, "rw");
  const adopting = documentOf("plan-adopting", "preparing");
  await done(
    api.open({ procedure: "one-government", origin: { kind: "document", document: adopting } }, as("rw")),
  );
  await run("plan-adopting", "state-stage", { stage: "adoption", since: "2026-01", evidence }, "rw");
}

const days = [
  "2026-03-01",
  "2026-03-02",
  "2026-03-05",
  "2026-03-07",
  "2026-03-08",
  "2026-03-09",
  "2026-03-10",
];

describe.each(testEngines())("the list of plans under way, on %s", (engine) => {
  let api: GoverningApp;
  let ids: string[];
  beforeAll(async () => {
    api = await openGoverningApp(engine);
    await fill(api);
    ids = (await api.storage.db.selectFrom("planCases").select("id").execute()).map(({ id }) => id);
  });
  afterAll(() => api.close());

  const appointed = (part: Partial<Appointment>): Actor => {
    const [appointment] = personOf("rw", ["reader"], "p").appointments;
    return { person: "p", appointments: [{ ...(appointment as Appointment), ...part }] };
  };
  const actors: [string, Actor | null][] = [
    ["nobody", null],
    ["somebody without appointment", { person: "p", appointments: [] }],
    ...["rw", "cf", "dg"].flatMap((organisation) =>
      roles.map((role): [string, Actor] => [
        `${role} of ${organisation}`,
        personOf(organisation, [role], "p"),
      ]),
    ),
    [
      "reader of a party and installer of an owner",
      {
        person: "p",
        appointments: [
          ...personOf("cf", ["reader"], "p").appointments,
          ...personOf("rw", ["installer"], "p").appointments,
        ],
      },
    ],
    ["reader whose time is over", appointed({ to: "2026-03-04" })],
    ["reader whose time is to come", appointed({ from: "2026-03-06" })],
    ["substitute", appointed({ person: "q", substitutes: ["p"] })],
    ["somebody with another's appointment", appointed({ person: "q" })],
    ["auditor whose time is over", appointed({ role: "auditor", to: "2026-03-04" })],
  ];

  test.each(actors)("says to %s what reading each plan says, on any day", async (_, actor) => {
    for (const day of ["2026-03-02", "2026-03-05", "2026-03-08", "2026-03-10"]) {
      api.setTime(`${day}T09:00:00.000Z`);
      const listed: Record<string, unknown>[] = [];
      let total = -1;
      for (let page = 1, next: string | undefined = "first"; next; page += 1) {
        const { status, body } = await api.get(`/plan-cases?pageSize=2&page=${page}`, actor);
        expect(status).toBe(200);
        listed.push(...body.items);
        ({ next, total } = body);
      }
      const read: Record<string, unknown>[] = [];
      for (const id of ids) {
        const { status, body } = await api.get(`/plan-cases/${id}`, actor);
        if (status === 200) read.push(body);
        else expect(status).toBe(404);
      }
      expect(total).toBe(read.length);
      const byId = (one: { id?: unknown }, other: { id?: unknown }) =>
        String(one.id) < String(other.id) ? -1 : 1;
      expect(listed.sort(byId)).toMatchObject(
        read
          .sort(byId)
          .map((view) => Object.fromEntries(Object.keys(listed[0] ?? {}).map((name) => [name, view[name]]))),
      );
    }
  });

  it("tells a status that depends on the day", async () => {
    const statusOn = async (day: string) => {
      api.setTime(`${day}T09:00:00.000Z`);
      const { items } = (await api.get("/plan-cases")).body;
      return items.find(({ id }: { id: string }) => id === "plan-evaluated")?.planStatus;
    };
    expect([await statusOn("2026-03-09"), await statusOn("2026-03-10")]).toEqual(["in-force", "expired"]);
  });

  it("tells the total of a page that is past the end", async () => {
    const { body } = await api.get("/plan-cases?page=50", coordinators.get("rw"));
    expect([body.items, body.total > 0]).toEqual([[], true]);
  });

  it("decides in SQL as the domain does, whoever asks", async () => {
    const states = await Promise.all(ids.map((id) => findCase(api.storage.db, id)));
    const organisation = fc.constantFrom("fed", "rw", "vg", "cf", "dg", "");
    const day = fc.constantFrom(...days);
    const appointment: fc.Arbitrary<Appointment> = fc.record({
      id: fc.constant("a"),
      person: fc.constantFrom("p", "q"),
      office: fc.constant("o"),
      organisation,
      role: fc.constantFrom(...roles),
      from: day,
      to: fc.option(day),
      substitutes: fc.constantFrom([], ["p"]),
      measures: fc.constant([]),
    });
    const actor = fc.option(
      fc.record({ person: fc.constant("p"), appointments: fc.array(appointment, { maxLength: 3 }) }),
    );
    await fc.assert(
      fc.asyncProperty(actor, day, async (who, on) => {
        const page = { reader: readerOf(who, on), on, limit: 100, offset: 0 };
        const { items, total } = await listCases(api.storage.db, page);
        const visible = states.flatMap((state) => (state && mayRead(state, who, on) ? [state.head?.id] : []));
        expect(items.map(({ id }) => id).sort()).toEqual(visible.sort());
        expect(total).toBe(visible.length);
      }),
      { numRuns: 150 },
    );
  });
});
