import { Client } from "pg";
import { afterEach, describe, expect, it } from "vitest";
import { createTestDatabase, findServerRole, testEngines } from "../testing/storage.js";
import { runInProcess } from "./in-process.js";
import type { Job, JobRunner } from "./job.js";
import { jobSchema, prepareJobTables } from "./job-tables.js";
import { runOnPostgres } from "./on-postgres.js";

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});
type Start = (jobs: readonly Job[], onFailure?: (error: unknown, job: string) => void) => Promise<JobRunner>;

async function starterOf(engine: string): Promise<Start> {
  const runnerOf = async (): Promise<Start> => {
    if (engine === "embedded") return async (jobs, onFailure = () => {}) => runInProcess(jobs, onFailure);
    const { url, drop } = await createTestDatabase();
    cleanUps.push(drop);
    expect(await prepareJobTables({ databaseUrl: url })).toMatchObject({ ok: true });
    return (jobs, onFailure = () => {}) => runOnPostgres(url, jobs, onFailure, { lookEverySeconds: 0.5 });
  };
  const start = await runnerOf();
  return async (jobs, onFailure) => {
    const runner = await start(jobs, onFailure);
    cleanUps.push(runner.stop);
    return runner;
  };
}

/** A job that ends when it is told to. */
function heldJob(name: string) {
  const runs: (() => void)[] = [];
  const job: Job = {
    ...{ name, everyMinutes: 60 },
    run: () => new Promise<void>((resolve) => void runs.push(resolve)),
  };
  return { job, runs };
}
const patience = { timeout: 15_000, interval: 50 };

describe.each(testEngines())("jobs, on %s", (engine) => {
  it("are done once when they start, and again when asked for", async () => {
    const start = await starterOf(engine);
    let done = 0;
    const job: Job = {
      name: "count",
      everyMinutes: 60,
      run: async () => {
        done += 1;
      },
    };
    const runner = await start([job]);
    await expect.poll(() => done, patience).toBe(1);
    await expect
      .poll(async () => {
        await runner.ask("count");
        return done;
      }, patience)
      .toBeGreaterThan(1);
    await expect(runner.ask("other")).rejects.toThrow("there is no job other");
  });

  it("never run twice at once, and a stop waits for those that run", async () => {
    const start = await starterOf(engine);
    const { job, runs } = heldJob("held");
    const runner = await start([job]);
    await expect.poll(() => runs.length, patience).toBe(1);
    for (let count = 0; count < 3; count += 1) await runner.ask("held");
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(runs).toHaveLength(1);
    let isStopped = false;
    const stopped = runner.stop().then(() => {
      isStopped = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isStopped).toBe(false);
    for (const end of runs) end();
    await stopped;
    expect(runs).toHaveLength(1);
  });

  it("tell of a failure, and go on", async () => {
    const start = await starterOf(engine);
    const failures: unknown[] = [];
    let calls = 0;
    const bad: Job = {
      ...{ name: "bad", everyMinutes: 60 },
      run: async () => {
        calls += 1;
        if (calls === 1) throw new Error("no paper");
      },
    };
    const runner = await start([bad], (error, job) => failures.push([job, String(error)]));
    await expect.poll(() => failures, patience).toEqual([["bad", "Error: no paper"]]);
    await expect
      .poll(async () => {
        await runner.ask("bad");
        return calls;
      }, patience)
      .toBeGreaterThan(1);
    expect(failures).toHaveLength(1);
  });

  it("run no more after a stop", async () => {
    const start = await starterOf(engine);
    let done = 0;
    const runner = await start([
      {
        name: "last",
        everyMinutes: 1,
        run: async () => {
          done += 1;
        },
      },
    ]);
    await expect.poll(() => done, patience).toBe(1);
    await runner.stop();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(done).toBe(1);
  });
});

describe("jobs in process", () => {
  it("come back by the clock", async () => {
    const counts = { minute: 0, five: 0 };
    const jobs: Job[] = [
      {
        name: "minute",
        everyMinutes: 1,
        run: async () => {
          counts.minute += 1;
        },
      },
      {
        name: "five",
        everyMinutes: 5,
        run: async () => {
          counts.five += 1;
        },
      },
    ];
    const runner = runInProcess(jobs, () => {}, { minuteMs: 40 });
    await expect.poll(() => counts.five, patience).toBe(3);
    await runner.stop();
    expect(counts.minute).toBeGreaterThan(counts.five);
  });
});

describe.runIf(testEngines().includes("postgresql"))("jobs on PostgreSQL", async () => {
  const serverRole = await findServerRole();
  const query = async (url: string, statement: string) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  };

  it("are one process's at a time, and come back by the clock of the database", async () => {
    const { url, drop } = await createTestDatabase();
    cleanUps.push(drop);
    await prepareJobTables({ databaseUrl: url });
    const { job, runs } = heldJob("shared");
    const start = () => runOnPostgres(url, [job], () => {}, { lookEverySeconds: 0.5 });
    const runners = [await start(), await start(), await start()];
    await expect.poll(() => runs.length, patience).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(runs).toHaveLength(1);
    const stopping = Promise.all(runners.map((runner) => runner.stop()));
    for (const end of runs) end();
    await stopping;
    expect(runs).toHaveLength(1);
    expect(await query(url, `select name, cron from ${jobSchema}.schedule`)).toEqual([
      { name: "shared", cron: "7 * * * *" },
    ]);
  });

  it.runIf(serverRole)("work with two roles: the owner makes the tables, the server uses them", async () => {
    const { url, drop } = await createTestDatabase();
    cleanUps.push(drop);
    const server = serverRole?.(url) ?? "";
    expect(await prepareJobTables({ databaseUrl: server })).toMatchObject({
      ok: false,
      error: { kind: "jobTablesMissing", reason: expect.stringMatching(/permission denied/) },
    });
    const both = { databaseUrl: server, ownerDatabaseUrl: url };
    expect(await prepareJobTables(both)).toEqual({ ok: true, value: undefined });
    // Once more, as at each start; and without the owner, as at later ones.
    expect(await prepareJobTables(both)).toEqual({ ok: true, value: undefined });
    expect(await prepareJobTables({ databaseUrl: server })).toEqual({ ok: true, value: undefined });
    let done = 0;
    const failures: unknown[] = [];
    const job: Job = {
      name: "count",
      everyMinutes: 1,
      run: async () => {
        done += 1;
      },
    };
    const runner = await runOnPostgres(server, [job], (error) => failures.push(error), {
      lookEverySeconds: 0.5,
    });
    await expect.poll(() => done, patience).toBe(1);
    await runner.stop();
    expect(failures).toEqual([]);
    const [owner] = await query(
      url,
      `select distinct tableowner as name from pg_tables where schemaname = '${jobSchema}'`,
    );
    expect(owner).toEqual({ name: new URL(url).username });
    await expect(query(server, `drop table ${jobSchema}.queue cascade`)).rejects.toThrow("must be owner");
  });
});
