/** Work that comes back by itself: the same on every storage, done by one process at a time on PostgreSQL. */
export type Job = {
  /** `send-mails` */
  name: string;
  everyMinutes: 1 | 5 | 60;
  /** Done again after a failure or a crash: what was done already is found, and not done twice. */
  run: () => Promise<unknown>;
};

export type JobRunner = {
  /** Asks for a job now; where it waits already, nothing is added. */
  ask(name: string): Promise<void>;
  /** Begins no job any more, and resolves when those that run have ended. */
  stop(): Promise<void>;
};

export type JobFailure = (error: unknown, job: string) => void;
