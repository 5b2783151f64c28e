/** Jobs on PostgreSQL by pg-boss: however many processes there are, each job is one process's at a time. */
import { PgBoss } from "pg-boss";
import type { Job, JobFailure, JobRunner } from "./job.js";
import { jobSchema } from "./job-tables.js";

/** Seconds between two looks for work of one job. */
const lookEvery = 10;
/** Seconds after which a job that nobody ended counts as failed: its process is gone. */
const longest = 600;

/** The tables must be there, see `prepareJobTables`. */
export async function runOnPostgres(
  databaseUrl: string,
  jobs: readonly Job[],
  onFailure: JobFailure,
  { lookEverySeconds = lookEvery } = {},
): Promise<JobRunner> {
  const boss = new PgBoss({
    ...{ connectionString: databaseUrl, schema: jobSchema, max: 2, application_name: "napar jobs" },
    // The role of the server makes and changes no table and no index.
    ...{ migrate: false, createSchema: false, reindex: false, monitorVacuum: false },
    ...{ cronWorkerIntervalSeconds: 5, cronMonitorIntervalSeconds: 30 },
  });
  boss.on("error", (error) => onFailure(error, "pg-boss"));
  await boss.start();
  for (const { name, everyMinutes, run } of jobs) {
    // One of a kind waits or runs, never two.
    await boss.createQueue(name, { policy: "exclusive", ...queueTimes });
    await boss.schedule(name, cronOf(everyMinutes));
    // At the start too, and there before the first look for it.
    await boss.send(name);
    await boss.work(name, { pollingIntervalSeconds: lookEverySeconds }, async () => {
      await run().catch((error) => {
        onFailure(error, name);
        throw new Error("failed; see the log");
      });
    });
  }
  return {
    async ask(name) {
      if (!jobs.some((one) => one.name === name)) throw new Error(`there is no job ${name}`);
      await boss.send(name);
    },
    stop: () => boss.stop({ graceful: true, timeout: longest * 1000 }),
  };
}

/** The next round comes by itself: a failed job is not repeated before it. What is over is kept for a day. */
const queueTimes = {
  ...{ retryLimit: 0, expireInSeconds: longest, retentionSeconds: 86_400, deleteAfterSeconds: 86_400 },
};

/** Hourly work stays away from the full hour, when everybody's begins. */
const cronOf = (everyMinutes: Job["everyMinutes"]): string =>
  everyMinutes === 1 ? "* * * * *" : everyMinutes === 5 ? "*/5 * * * *" : "7 * * * *";
