/** The jobs of a server. */
import { belgium, type Country } from "../country/index.js";
import { queueFollowDigests } from "../following/index.js";
import { makeDailyCheckpoint } from "../journal/checkpoint.js";
import type { SigningKey } from "../journal/signing-key.js";
import { deliverMails } from "../mail/deliver.js";
import { queueDigests } from "../mail/digest-mails.js";
import type { TrialOutbox } from "../mail/mail.routes.js";
import type { SendMail } from "../mail/mail-settings.js";
import { momentOf } from "../plan-case/moment.js";
import type { SignIn } from "../sign-in/sign-in.js";
import type { Storage } from "../storage/index.js";
import { askForUpdates } from "../update-link/index.js";
import { cleanUp } from "./clean-up.js";
import type { Job } from "./job.js";

export type JobOptions = {
  storage: Storage;
  now: () => Date;
  country?: Country;
  signingKey: SigningKey | null;
  /** Without it nobody can sign in, and nobody is written to. */
  signIn: SignIn | null;
  /** `null`: mails stay in the outbox, where a trial shows them. */
  sendMail: SendMail | null;
  onMailFailure: (error: unknown) => void;
};

/** On a trial nobody waits for the clock: what is to be told is written when somebody wants to see it. */
export function outboxOf({ db }: Storage, { secrets }: SignIn, country: Country = belgium()): TrialOutbox {
  return {
    fill: async (now) => {
      await askForUpdates({ db, secrets }, now);
      await queueDigests({ db, secrets, isDue: () => true }, now);
      await queueFollowDigests({ db, secrets, country, isDue: () => true }, now);
    },
  };
}

export function naparJobs(options: JobOptions): Job[] {
  const { storage, now, signingKey, signIn, sendMail, onMailFailure, country = belgium() } = options;
  const { db } = storage;
  const jobs: Job[] = [{ name: "clean-up", everyMinutes: 60, run: () => cleanUp(db, now()) }];
  if (signingKey) {
    const run = () => makeDailyCheckpoint(db, signingKey, momentOf(now()).on);
    jobs.push({ name: "checkpoint", everyMinutes: 60, run });
  }
  if (!signIn) return jobs;
  const { secrets, publicUrl } = signIn;
  jobs.push({ name: "queue-digests", everyMinutes: 5, run: () => queueDigests({ db, secrets }, now()) });
  const following = { db, secrets, country };
  jobs.push({ name: "tell-followers", everyMinutes: 5, run: () => queueFollowDigests(following, now()) });
  jobs.push({ name: "ask-for-updates", everyMinutes: 60, run: () => askForUpdates({ db, secrets }, now()) });
  if (sendMail) {
    const delivery = { db, secrets, publicUrl, now, send: sendMail, onError: onMailFailure };
    jobs.push({ name: "send-mails", everyMinutes: 1, run: () => deliverMails(delivery) });
  }
  return jobs;
}
