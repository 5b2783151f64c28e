/** The mails of an installation that sends none, for those who follow what a reader would get. */
import type { Language } from "@napar/domain/text";
import { outboxOf } from "../job/index.js";
import { addressOf, composeWaiting } from "../mail/deliver.js";
import type { TrialOutbox } from "../mail/mail.routes.js";
import type { SignIn } from "../sign-in/sign-in.js";
import type { Storage } from "../storage/index.js";

export type WaitingMail = { to: string | null; subject: string; text: string; html: string };

export function openOutbox(
  storage: Storage,
  signIn: SignIn,
): { outbox: TrialOutbox; mails(): Promise<WaitingMail[]> } {
  const { secrets, publicUrl } = signIn;
  return {
    outbox: outboxOf(storage, signIn),
    /** The oldest first, as their readers get them. */
    async mails() {
      const rows = await storage.db
        .selectFrom("mails")
        .leftJoin("persons", "persons.id", "mails.person")
        .leftJoin("followers", "followers.id", "mails.follower")
        .select(["mails.id", "mails.person", "mails.follower", "topic", "content", "email"])
        .select(({ fn }) => [
          fn.coalesce("mails.address", "followers.address").as("address"),
          fn.coalesce("persons.language", "followers.language", "mails.language").as("language"),
        ])
        .orderBy("mails.id")
        .execute();
      return Promise.all(
        rows.map(async ({ email, address, topic, language, ...row }) => {
          const mail = await composeWaiting(
            { ...row, topic: topic as "following", language: language as Language | null },
            { secrets, publicUrl },
          );
          if (!mail) throw new Error("a mail cannot be read");
          return { to: addressOf(secrets, { email, address }), ...mail };
        }),
      );
    },
  };
}
