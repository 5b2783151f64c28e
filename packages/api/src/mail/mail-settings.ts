/** The mail server: one connection's worth of settings, one way to hand a mail over. */
import { createTransport } from "nodemailer";

export type MailSettings = {
  /** `smtps://user:password@mail.example.be` or `smtp://…:587`, which is encrypted where the server can. */
  smtpUrl: string;
  /** `NAPAR <napar@example.be>` */
  from: string;
};

export type Mail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
  /** The same for each attempt, so that a mail that arrives twice is seen to be one. */
  messageId?: string;
};
/** Hands a mail to the mail server. @throws MailRefused */
export type SendMail = (mail: Mail) => Promise<void>;

/** How long a mail server may be silent: a stop of ours waits for mails that are on their way. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

export function createMailTransport({ smtpUrl, from }: MailSettings): SendMail {
  const transport = createTransport({ url: smtpUrl, ...patience }, { from });
  return async (mail) => {
    await transport.sendMail(mail).catch(withoutPerson);
  };
}

/** What a mail server says may name the person; neither logs nor the outbox do. */
export class MailRefused extends Error {
  /** @param isFinal the server will never take it: SMTP codes from 500 on */
  constructor(
    readonly reason: string,
    readonly isFinal: boolean,
  ) {
    super(`the mail server did not take a mail: ${reason}`);
  }
}

function withoutPerson(cause: { code?: string; responseCode?: number; command?: string }): never {
  const { code = "", responseCode = 0, command = "" } = cause;
  const reason = [code, command, responseCode || ""].filter(Boolean).join(" ");
  // A refused password is of our settings, which somebody will mend.
  throw new MailRefused(reason, responseCode >= 500 && code !== "EAUTH");
}
