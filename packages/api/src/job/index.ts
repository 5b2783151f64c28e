import type { Result } from "@napar/domain/result";
import { ok } from "@napar/domain/result";
import { runInProcess } from "./in-process.js";
import type { Job, JobFailure, JobRunner } from "./job.js";
import { type JobDatabase, type JobRefusal, prepareJobTables } from "./job-tables.js";
import { runOnPostgres } from "./on-postgres.js";

export type { JobRunner } from "./job.js";
export type { JobRefusal } from "./job-tables.js";
export { naparJobs, outboxOf } from "./napar-jobs.js";

/** @param database `null`: the embedded engine */
export async function startJobs(
  jobs: readonly Job[],
  database: JobDatabase | null,
  onFailure: JobFailure,
): Promise<Result<JobRunner, JobRefusal>> {
  if (!database) return ok(runInProcess(jobs, onFailure));
  const prepared = await prepareJobTables(database);
  return prepared.ok ? ok(await runOnPostgres(database.databaseUrl, jobs, onFailure)) : prepared;
}
