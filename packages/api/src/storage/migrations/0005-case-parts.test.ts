import { belgianPlans } from "@napar/domain/belgium/plans";
import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCases } from "../../plan-case/case-state.store.js";
import { isPublicOn, seatsOf } from "../../plan-case/plan-case-model.js";
import { type GoverningApp, openGoverningApp, personOf } from "../../testing/governing.js";
import { openTestStorage, testEngines } from "../../testing/storage.js";
import type { Storage } from "../storage.js";
import { up } from "./0005-case-parts.js";

const plans = belgianPlans.filter(({ measures }) => (measures?.length ?? 0) > 0).slice(0, 8);

/** The table as 0003 made it. */
const oldTable = sql`
  create table plan_cases (
    id text collate "C" primary key,
    version integer not null,
    stage text not null,
    is_public boolean not null,
    title_folded text collate "C" not null,
    seats text[] not null,
    state jsonb not null,
    opened_on text collate "C" not null,
    changed_at timestamptz not null
  )`;

describe.each(testEngines())("what was there before the parts stood apart, on %s", (engine) => {
  let api: GoverningApp;
  let old: Storage;
  beforeAll(async () => {
    api = await openGoverningApp(engine);
    old = await openTestStorage(engine);
    for (const plan of plans) {
      const owner = personOf(plan.authority.id, ["coordinator", "editor"]);
      const opened = await api.open(
        { procedure: "one-government", origin: { kind: "document", document: plan } },
        owner,
      );
      expect([plan.id, opened.status]).toEqual([plan.id, 201]);
    }
    const [first, second, third] = plans.map(({ id, authority }) => ({
      id,
      owner: personOf(authority.id, ["coordinator", "editor"]),
    }));
    for (const each of [first, second]) {
      if (each) expect((await api.run(each.id, "publish-plan", {}, each.owner)).status).toBe(200);
    }
    api.setTime("2026-03-09T09:00:00.000Z");
    const reason = { nl: "reden" };
    if (second) await api.run(second.id, "unpublish-plan", { reason }, second.owner);
    if (third) {
      for (const authority of ["cf", "dg"]) {
        await api.run(third.id, "add-party", { authority, reason }, third.owner);
      }
      await api.run(third.id, "set-party-aside", { authority: "dg", reason }, third.owner);
      const lead = { authority: third.owner.appointments[0]?.organisation };
      const made = [["housing"], ["housing", "sport"], ["employment", "employment"], ["education"], null].map(
        (domains, index) => ({
          command: "createMeasure",
          data: {
            id: `made-${index}`,
            title: { nl: "M" },
            lead,
            domains,
            share: { status: "running", statusOn: "2026-03-01" },
          },
        }),
      );
      const commands = [
        ...made,
        {
          ...made[0],
          data: { ...made[0]?.data, id: "dropped", share: { status: "dropped", statusOn: "2026-03-01" } },
        },
        { ...made[0], data: { ...made[0]?.data, id: "withdrawn" } },
        { command: "withdrawMeasure", data: { measure: "withdrawn", reason: "x" } },
      ];
      const version = (await api.get(`/plan-cases/${third.id}`, third.owner)).headers.get("etag");
      const sent = await api.post(`/plan-cases/${third.id}/batch`, { commands }, third.owner, {
        "if-match": version,
      });
      expect([sent.status, sent.body.detail]).toEqual([200, undefined]);
      const cf = personOf("cf", ["editor"]);
      for (const measure of ["made-0", "made-1"]) {
        const shared = { measure, authority: "cf" };
        expect((await api.run(third.id, "add-share", { ...shared, share: {} }, cf)).status).toBe(200);
      }
      const withdrawn = { measure: "made-1", authority: "cf", reason: "x" };
      expect((await api.run(third.id, "withdraw-share", withdrawn, cf)).status).toBe(200);
    }
  });
  afterAll(async () => {
    await api.close();
    await old.close();
  });

  it("is kept as if it had been written so from the start", async () => {
    const raw = old.db.withoutPlugins() as unknown as Kysely<unknown>;
    await sql`drop table plan_cases cascade`.execute(raw);
    for (const table of ["plan_case_parts", "plan_case_records", "plan_case_commitments"]) {
      await sql`drop table ${sql.table(table)}`.execute(raw);
    }
    await oldTable.execute(raw);
    const written = await api.storage.db.selectFrom("planCases").selectAll().orderBy("id").execute();
    const states = await readCases(api.storage.db);
    for (const row of written) {
      const state = states.get(row.id)?.state;
      if (!state) throw new Error(row.id);
      await sql`insert into plan_cases values (${row.id}, ${row.version}, ${row.stage},
        ${isPublicOn(state, "2026-03-09")}, ${row.titleFolded}, ${seatsOf(state)}, ${JSON.stringify(state)},
        ${row.openedOn}, ${row.changedAt})`.execute(raw);
    }
    await up(raw);

    expect(new Map([...(await readCases(old.db))].map(([id, { state }]) => [id, state]))).toEqual(
      new Map([...states].map(([id, { state }]) => [id, state])),
    );
    const tables = {
      plan_cases: sql`select to_jsonb(t) - 'stamp' as row from plan_cases t order by id`,
      plan_case_parts: sql`
        select jsonb_build_object('plan', plan_id, 'part', part, 'content', content,
          'lists', (select array_agg(l order by l) from unnest(lists) l)) as row
        from plan_case_parts order by plan_id, part`,
      plan_case_records: sql`
        select to_jsonb(t) as row from plan_case_records t order by plan_id, part, list, position`,
      plan_case_commitments: sql`
        select to_jsonb(t) as row from plan_case_commitments t order by plan_id, domain, authority`,
    };
    for (const [table, query] of Object.entries(tables)) {
      const rows = (await query.execute(raw)).rows;
      expect([table, rows.length > 2]).toEqual([table, true]);
      expect([table, rows]).toEqual([table, (await query.execute(api.storage.db.withoutPlugins())).rows]);
    }
  });
});
