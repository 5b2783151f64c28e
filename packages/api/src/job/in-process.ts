/** Jobs of the embedded engine, which one process has to itself: timers, and nothing that is kept. */
import type { Job, JobFailure, JobRunner } from "./job.js";

/** @param minuteMs how long a minute is, for tests */
export function runInProcess(
  jobs: readonly Job[],
  onFailure: JobFailure,
  { minuteMs = 60_000 } = {},
): JobRunner {
  const running = new Map<string, Promise<void>>();
  const waiting = new Set<string>();
  let isStopped = false;

  const begin = (job: Job): void => {
    if (isStopped) return;
    // Asked for while it runs: once more afterwards, for what came meanwhile.
    if (running.has(job.name)) {
      waiting.add(job.name);
      return;
    }
    const done = Promise.resolve()
      .then(job.run)
      .catch((error) => onFailure(error, job.name))
      .then(() => {
        running.delete(job.name);
        if (waiting.delete(job.name)) begin(job);
      });
    running.set(job.name, done);
  };
  const timers = jobs.map((job) => {
    begin(job);
    const timer = setInterval(() => begin(job), job.everyMinutes * minuteMs);
    timer.unref();
    return timer;
  });
  return {
    async ask(name) {
      const job = jobs.find((one) => one.name === name);
      if (!job) throw new Error(`there is no job ${name}`);
      begin(job);
    },
    async stop() {
      isStopped = true;
      for (const timer of timers) clearInterval(timer);
      await Promise.all(running.values());
    },
  };
}
