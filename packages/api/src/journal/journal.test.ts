import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type JournalEntry, verifyJournal } from "@napar/domain/journal";
import { type RawBuilder, sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { install, newInstallerToken } from "../sign-in/installation.js";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";
import { makeDailyCheckpoint } from "./checkpoint.js";
import { journalHashing, verifySignature } from "./hashing.js";
import { createSigningKey, openSigningKey, readSigningKey } from "./signing-key.js";
import { verifyStorage } from "./verify-storage.js";

const fed = personOf("fed", ["coordinator", "editor"]);
const plan = (title: string) => ({
  procedure: "one-government",
  origin: {
    kind: "new",
    plan: {
      title: { nl: title },
      authority: { id: "fed", type: "federal", name: "Federal government" },
      level: "federal",
      kind: "action-plan",
    },
  },
});
const goal = (label: string) => ({ level: "strategic", label: { nl: label }, sources: [] });

const read = readSigningKey(createSigningKey());
if (!read.ok) throw new Error(read.error.kind);
const signingKey = read.value;

describe.each(testEngines())("the journal, on %s", (engine) => {
  let api: GoverningApp;
  beforeEach(async () => {
    api = await openGoverningApp(engine, { signingKey });
  });
  afterEach(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });
  const exported = async () => (await api.fetch("/journal/export")).text();
  const origin = async () => (await api.get("/journal/checkpoints")).body.origin as string;
  const verify = async (text: string) =>
    verifyJournal(text, {
      hashing: journalHashing,
      verifySignature,
      trustedKeys: [signingKey.verifierKey(await origin())],
    });
  const openPublic = async (title: string) => {
    const { id } = (await api.open(plan(title), fed)).body;
    await api.run(id, "publish-plan", {}, fed);
    await api.run(id, "create-goal", goal("Openbaar doel"), fed);
    return id as string;
  };

  it("is empty at first, and its export says whose it is", async () => {
    expect((await api.get("/journal")).body).toMatchObject({ items: [], total: 0 });
    expect(await verify(await exported())).toMatchObject({
      isIntact: true,
      entries: 0,
      origin: await origin(),
    });
  });

  it("is exported whole, proven to its end, and names what is done to it", async () => {
    await openPublic("Plan");
    const response = await api.fetch("/journal/export");
    expect(response.headers.get("content-type")).toBe("application/x-ndjson; charset=utf-8");
    const text = await response.text();
    expect(await verify(text)).toMatchObject({ isIntact: true, entries: 3, provenTo: 3, breaks: [] });
    const lines = text.trimEnd().split("\n");
    const kinds = async (changed: string[]) =>
      (await verify(`${changed.join("\n")}\n`)).breaks.map(({ kind }) => kind);
    const [head, a, b, c, note] = lines as [string, string, string, string, string];
    expect(await kinds([head, a, b.replace("publicationChanged", "publicationchanged"), c, note])).toEqual([
      "entryAltered",
    ]);
    expect(await kinds([head, a, b, note])).toEqual(["tailDeleted"]);
    expect(await kinds([head, b, a, c, note])).toEqual(["entriesSwapped"]);
    expect(await kinds([head, a, b, b, c, note])).toContain("entryInserted");
  });

  it("tells nothing of a plan that is not public, and of a public one what is for everybody", async () => {
    const secret = (await api.open(plan("Geheim plan"), fed)).body.id as string;
    await api.run(secret, "create-goal", goal("Geheim doel"), fed);
    const open = await openPublic("Open plan");
    const said = { subject: { nl: "Geheim punt" }, text: { nl: "Geheime reden" }, access: "own" };
    expect((await api.run(open, "open-disagreement", said, fed)).status).toBe(200);
    for (const text of [await exported(), JSON.stringify((await api.get("/journal?pageSize=100")).body)]) {
      expect(text).not.toMatch(/Geheim/);
      expect(text).not.toContain(secret);
      expect(text).not.toContain("fed-1");
      expect(text).toContain("Openbaar doel");
    }
    const { items } = (await api.get("/journal")).body as { items: JournalEntry[] };
    expect(items.map(({ type }) => type)).toEqual([
      ...["sealed", "sealed", "sealed"],
      ...["lifecycle.publicationChanged", "goals.created", "sealed"],
    ]);
    expect(items[0]?.actor).toEqual({ office: "sealed", organisation: "sealed", person: null });
  });

  it("has no gap and no fork, however many write at once", async () => {
    const all = await Promise.all(
      Array.from({ length: 60 }, (_, index) => api.open(plan(`Plan ${index}`), fed)),
    );
    const sequences = all.map(({ body }) => body.events[0].sequence as number).sort((a, b) => a - b);
    expect(sequences).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    expect(await verify(await exported())).toMatchObject({ isIntact: true, entries: 60, provenTo: 60 });
  });

  it("is exported in pieces and paged alike", async () => {
    await sql`insert into journal (sequence, subject_kind, subject_id, type, day, hash, line)
      select n, 'test', 't', 't', '2026-01-01', 'h' || n, '{"n":' || n || '}' from generate_series(1, 2500) n`.execute(
      api.storage.db,
    );
    const lines = (await exported()).split("\n").slice(1, 2501);
    expect(lines[2499]).toBe('{"n":2500}');
    expect(new Set(lines).size).toBe(2500);
    const page = (await api.get("/journal?page=25&pageSize=100")).body;
    expect([page.items[0].n, page.items.length, page.total, page.next]).toEqual([2401, 100, 2500, undefined]);
  });

  it("gets a checkpoint a day, where something was written", async () => {
    const { db } = api.storage;
    const days = async () =>
      (await api.get("/journal/checkpoints")).body.items.map(({ day }: { day: string }) => day);
    await makeDailyCheckpoint(db, signingKey, "2026-03-01");
    expect(await days()).toEqual([]);
    await openPublic("Plan");
    await makeDailyCheckpoint(db, signingKey, "2026-03-02");
    await openPublic("Plan 2");
    await makeDailyCheckpoint(db, signingKey, "2026-03-02");
    expect(await days()).toEqual(["2026-03-02"]);
    await makeDailyCheckpoint(db, signingKey, "2026-03-03");
    await makeDailyCheckpoint(db, signingKey, "2026-03-04");
    expect(await days()).toEqual(["2026-03-02", "2026-03-03"]);
  });

  describe("held against the plans", () => {
    const differences = async () => (await verifyStorage(api.storage)).differences;
    it("agrees with them, sealed or not", async () => {
      await openPublic("Plan");
      const { id } = (await api.open(plan("Geheim"), fed)).body;
      await api.run(id, "create-goal", goal("Doel"), fed);
      await exported();
      expect(await verifyStorage(api.storage)).toMatchObject({ isSound: true, plans: 2, differences: [] });
    });

    test.each([
      [
        "a changed state",
        (id: string) =>
          sql`update plan_case_parts set content = jsonb_set(content, '{stage}', '"closed"')
            where plan_id = ${id} and part = 'lifecycle'`,
        "stateDiffers",
      ],
      ["a plan taken away", (id: string) => sql`delete from plan_cases where id = ${id}`, "planMissing"],
      [
        "a plan put in",
        (id: string) =>
          sql`insert into plan_cases (id, version, stage, title_folded, opened_on, changed_at, stamp, changed_on, procedure,
              title, authority)
            select id || '-copy', version, stage, title_folded, opened_on, changed_at, stamp, changed_on, procedure,
              title, authority from plan_cases where id = ${id}`,
        "planWithoutJournal",
      ],
      [
        "a record of a plan taken away",
        () => sql`delete from plan_case_records where part = 'goals'`,
        "stateDiffers",
      ],
      [
        "a changed sealed record",
        () => sql`update sealed_parts set content = replace(content, 'Plan', 'plan')`,
        "recordBroken",
      ],
      ["a lost sealed record", () => sql`delete from sealed_parts`, "recordBroken"],
    ])("names %s", async (_, change, kind) => {
      const id = await openPublic("Plan");
      await change(id).execute(api.storage.db);
      expect((await differences()).map((difference) => difference.kind)).toEqual([kind]);
    });

    test.each([
      ["title", sql`update plan_cases set title = '{"nl":"Ander"}'`],
      ["owners", sql`update plan_cases set owners = owners || array['other']`],
      ["days of publication", sql`update plan_cases set published = '{[2020-01-01,)}'`],
      ["status", sql`update plan_cases set status = 'closed'`],
      ["sums", sql`insert into plan_case_commitments select id, 'work', 'fed', 3 from plan_cases`],
    ])("names what lists read: other %s", async (_, change) => {
      const id = await openPublic("Plan");
      await change.execute(api.storage.db);
      expect(await differences()).toEqual([{ kind: "columnsDiffer", plan: id }]);
    });

    test.each<[string, () => RawBuilder<unknown>, unknown]>([
      [
        "changed",
        () =>
          sql`update appointment_registers set state = replace(state::text, 'installer', 'editor')::jsonb`,
        { kind: "appointmentsDiffer", appointments: 2, journalAppointments: 2 },
      ],
      [
        "emptied",
        () => sql`update appointment_registers set state = '{"appointments":[],"proposals":[]}'`,
        { kind: "appointmentsDiffer", appointments: 0, journalAppointments: 2 },
      ],
      [
        "whose record is lost",
        () => sql`delete from sealed_parts`,
        { kind: "appointmentBroken", sequence: 1 },
      ],
    ])("names a register of appointments %s", async (_, change, difference) => {
      const { db } = api.storage;
      const token = (await newInstallerToken(db, new Date())) as string;
      const one = { email: "a@example.be", name: "A", office: "IT", organisation: "fed" };
      const both = { token, first: one, second: { ...one, email: "b@example.be" } };
      const now = { at: "2026-03-02T09:00:00.000Z", on: "2026-03-02" };
      const installed = await db.transaction().execute((transaction) => install(transaction, both, now));
      expect(installed).toMatchObject({ ok: true });
      expect(await verifyStorage(api.storage)).toMatchObject({ isSound: true, differences: [] });
      await change().execute(db);
      expect(await differences()).toEqual([difference]);
    });
  });
});

test.each([
  ["no key", "hello"],
  ["a key of another kind", "-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49\n-----END PRIVATE KEY-----"],
])("%s signs nothing", (_, pem) => {
  expect(readSigningKey(pem)).toEqual({
    ok: false,
    error: { kind: "journalKeyUnreadable", source: "setting" },
  });
});

it("is signed with one key of the data folder, which its owner alone can read", async () => {
  const folder = await mkdtemp(join(tmpdir(), "napar-key-"));
  try {
    const [one, two] = await Promise.all([openSigningKey(folder), openSigningKey(folder)]);
    expect(one.ok && two.ok && one.value.verifierKey("j") === two.value.verifierKey("j")).toBe(true);
    expect((await stat(join(folder, "journal-key.pem"))).mode & 0o777).toBe(0o600);
    await writeFile(join(folder, "journal-key.pem"), "changed");
    expect(await openSigningKey(folder)).toEqual({
      ok: false,
      error: { kind: "journalKeyUnreadable", source: "file" },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
