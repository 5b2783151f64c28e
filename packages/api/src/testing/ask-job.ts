/** Asks the servers on a database for a job now, which they would do in their time. */
import { PgBoss } from "pg-boss";
import { jobSchema } from "../job/job-tables.js";

export async function askJob(databaseUrl: string, name: string): Promise<void> {
  const boss = new PgBoss({
    ...{ connectionString: databaseUrl, schema: jobSchema, migrate: false, createSchema: false, max: 1 },
    ...{ supervise: false, schedule: false },
  });
  await boss.start();
  try {
    await boss.send(name);
  } finally {
    await boss.stop();
  }
}
