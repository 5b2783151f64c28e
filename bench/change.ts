/** A status change with its entry in the journal, beside the same rows in bare SQL. */
import { createHistogram } from "node:perf_hooks";
import { sql } from "kysely";
import type { BenchDatabase } from "./database.ts";
import { type Governing, idOf, moment, openCases, openGoverning, ownerOf } from "./made-cases.ts";
import { milliseconds, percent, perSecond, type Row } from "./row.ts";

const writers = 16;
const measures = 200;

type Rate = { perSecond: number; p99: number };

/** Each writer begins anew when its last change is in: a second to warm up, then four that count. */
async function rateOf(write: (writer: number) => Promise<void>): Promise<Rate> {
  const round = async (ms: number): Promise<Rate> => {
    const times = createHistogram();
    const began = performance.now();
    let written = 0;
    const keepWriting = async (writer: number) => {
      while (performance.now() - began < ms) {
        const asked = performance.now();
        await write(writer);
        times.record(Math.max(1, Math.round((performance.now() - asked) * 1000)));
        written += 1;
      }
    };
    await Promise.all(Array.from({ length: writers }, (_, writer) => keepWriting(writer)));
    return { perSecond: (written / (performance.now() - began)) * 1000, p99: times.percentile(99) / 1000 };
  };
  await round(1000);
  return round(4000);
}

async function changesOf({ post }: Governing): Promise<Rate> {
  const versions = Array.from({ length: writers }, () => '"v202"');
  let number = 0;
  return rateOf(async (writer) => {
    number += 1;
    const status = {
      voice: "reported",
      subject: { measure: `m${1 + 24 * (number % 8)}`, share: null },
      statement: { state: number % 2 ? "on-course" : "late" },
      period: { from: "2026-01", to: "2026-02" },
      source: "Opvolgingsverslag van de administratie, eerste kwartaal",
      evidence: [{ title: "Verslag", url: "https://example.org/verslag" }],
    };
    const path = `/plan-cases/${idOf(writer)}/record-status`;
    const reply = await post(path, ownerOf(writer), status, versions[writer]);
    versions[writer] = reply.headers.get("etag") ?? "";
  });
}

/** The rows such a change writes, in one transaction and under the same lock; nothing is decided, hashed or read. */
async function bareRate({ storage: { db } }: Governing): Promise<Rate> {
  const { rows } = await sql<{ line: string; content: string }>`
    select line, (select content::text from plan_case_records where part = 'status' limit 1) as content
    from journal where type = 'status.recorded' limit 1`.execute(db);
  const { line = "", content = "{}" } = rows[0] ?? {};
  let position = 1_000_000;
  return rateOf(async (writer) => {
    const key = crypto.randomUUID();
    const id = idOf(writer);
    position += 1;
    const own = position;
    await db.transaction().execute(async (transaction) => {
      await sql`insert into idempotency_keys (scope, key, request_hash, kept_until)
        values ('bare', ${key}, ${key}, ${moment.at}::timestamptz)`.execute(transaction);
      await sql`select stamp from plan_cases where id = ${id} for update`.execute(transaction);
      await sql`update plan_cases set version = version + 1, stamp = ${key} where id = ${id}`.execute(
        transaction,
      );
      await sql`insert into plan_case_records (plan_id, part, list, position, content)
        values (${id}, 'status', 'entries', ${own}, ${content}::jsonb)`.execute(transaction);
      await sql`select pg_advisory_xact_lock(7270002)`.execute(transaction);
      await sql`insert into journal (sequence, subject_kind, subject_id, type, day, hash, line)
        select max(sequence) + 1, 'plan', ${id}, 'status.recorded', ${moment.on}, ${key}, ${line} from journal`.execute(
        transaction,
      );
      await sql`update idempotency_keys set status = 200, body = '{}' where scope = 'bare' and key = ${key}`.execute(
        transaction,
      );
    });
  });
}

export async function changeRow(database: BenchDatabase | null): Promise<Row> {
  const governing = await openGoverning(database?.url);
  try {
    await openCases(governing, { plans: writers, measures });
    const figures = await changesOf(governing);
    const reference = await bareRate(governing);
    const engine = database ? `PostgreSQL ${database.version}` : "PGlite";
    return {
      what: `status change with journal through the API, plans of ${measures} measures, 16 writers, ${engine}`,
      figure: `${perSecond(figures.perSecond)}, p99 ${milliseconds(figures.p99)}`,
      reference: `the same rows in bare SQL ${perSecond(reference.perSecond)}, p99 ${milliseconds(reference.p99)}`,
      share: percent(figures.perSecond / reference.perSecond),
      aim: "",
      met: null,
    };
  } finally {
    await governing.storage.close();
  }
}
