/** A mail server that keeps what it gets, for tests. */
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export type ReceivedMail = {
  from: string;
  to: string[];
  headers: string;
  /** Each part by its type, decoded. */
  parts: Map<string, string>;
};

/** @param refuses knows nobody */
export async function openMailServer({ refuses = false } = {}) {
  const mails: ReceivedMail[] = [];
  let code = refuses ? 550 : null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo({ address }, _session, done) {
      const refusal = new Error(`nobody is called ${address}`);
      done(code === null ? null : Object.assign(refusal, { responseCode: code }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        const message = Buffer.concat(chunks).toString("latin1");
        const from = mailFrom ? mailFrom.address : "";
        mails.push({ from, to: rcptTo.map(({ address }) => address), ...read(message) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    /** How it answers from now on: with a code of SMTP, or by taking every mail. */
    refuseWith: (given: number | null) => {
      code = given;
    },
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

function read(message: string): Pick<ReceivedMail, "headers" | "parts"> {
  const [headers = "", ...rest] = message.split("\r\n\r\n");
  const boundary = /boundary="([^"]+)"/.exec(headers)?.[1] ?? "";
  const parts = new Map<string, string>();
  for (const part of rest.join("\r\n\r\n").split(`--${boundary}`)) {
    const [head = "", ...body] = part.split("\r\n\r\n");
    const type = /content-type: ([\w/]+)/i.exec(head)?.[1];
    if (type) parts.set(type, decoded(body.join("\r\n\r\n"), /encoding: (\S+)/i.exec(head)?.[1] ?? "7bit"));
  }
  return { headers: subjectDecoded(headers), parts };
}

function decoded(text: string, encoding: string): string {
  if (encoding === "base64") return Buffer.from(text, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return text;
  const bytes = text
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** Words of a header that are not ASCII come encoded. */
const subjectDecoded = (headers: string): string =>
  headers
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_word, kind: string, text: string) =>
      decoded(text.replace(/_/g, kind === "Q" ? " " : "_"), kind === "Q" ? "quoted-printable" : "base64"),
    );
