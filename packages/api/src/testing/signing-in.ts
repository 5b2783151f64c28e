/** A whole server in which persons sign in as they do, with a clock that can be set. */
import { createLogger, createServer, type ServerOptions } from "../server/index.js";
import { newInstallerToken } from "../sign-in/installation.js";
import type { ProviderSettings } from "../sign-in/provider-settings.js";
import { createSignIn, type Link } from "../sign-in/sign-in.js";
import type { Answer } from "./app.js";
import { openTestStorage, type TestEngine } from "./storage.js";

export const testUrl = "https://napar.test";
export const ada = { email: "ada@example.be", name: "Ada", office: "IT", organisation: "fed" };
export const bo = { email: "bo@example.be", name: "Bo", office: "IT", organisation: "rw" };

export type Sent = { status: number; headers: Headers; body: Answer };
type SendOptions = { body?: unknown; cookie?: string; headers?: Record<string, string>; from?: string };

export async function openSigningIn(
  engine: TestEngine,
  providers: readonly ProviderSettings[] = [],
  { outbox }: Pick<ServerOptions, "outbox"> = {},
) {
  const storage = await openTestStorage(engine);
  const links: Link[] = [];
  const lines: string[] = [];
  const refusals: unknown[] = [];
  const signIn = createSignIn({
    ...{ storage, publicUrl: testUrl, home: "/admin/", providers },
    secret: "a text for tests alone, long enough to sign with",
    send: (link) => void links.push(link),
    sendAfterMs: 0,
    onError: (error) => void refusals.push(error),
  });
  const logger = createLogger({ level: "error" }, { write: (line) => void lines.push(line) });
  const server = createServer({
    storage,
    today: () => "2026-03-02",
    logger,
    signIn,
    ...(outbox && { outbox }),
  });
  let senders = 0;

  /** Each from an address of its own, so that no limit is met by chance. */
  const fetch = (method: string, path: string, { body, cookie, headers, from }: SendOptions = {}) => {
    senders += 1;
    const isForm = body instanceof URLSearchParams;
    const request = new Request(new URL(path, testUrl), {
      method,
      redirect: "manual",
      headers: {
        ...(method === "POST" && !isForm && { "idempotency-key": crypto.randomUUID() }),
        ...(body !== undefined && !isForm && { "content-type": "application/json" }),
        ...(cookie && { cookie }),
        ...headers,
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    });
    const remoteAddress = from ?? `10.0.${senders >> 8}.${senders & 255}`;
    return Promise.resolve(server.fetch(request, { incoming: { socket: { remoteAddress } } }));
  };
  const send = async (method: string, path: string, options: SendOptions = {}): Promise<Sent> => {
    const response = await fetch(method, `/api/v1${path}`, options);
    const text = await response.text();
    const { status, headers } = response;
    return { status, headers, body: text === "" ? null : JSON.parse(text) };
  };
  const linkFor = async (email: string): Promise<string> => {
    await send("POST", "/sign-in-links", { body: { email } });
    await signIn.settled();
    return new URL(links.at(-1)?.url ?? "").searchParams.get("token") ?? "";
  };
  const cookieOf = ({ headers }: { headers: Headers }) => headers.getSetCookie()[0]?.split(";")[0] ?? "";
  return {
    ...{ storage, signIn, server, links, fetch, send, linkFor, cookieOf },
    /** What went wrong on the server's side. */
    failures: lines,
    /** Why answers of providers were refused. */
    refusals,
    /** Two persons who can sign in. */
    async install() {
      const token = await newInstallerToken(storage.db, new Date());
      const { status } = await send("POST", "/installation", { body: { token, first: ada, second: bo } });
      if (status !== 200) throw new Error(`not installed: ${status}`);
    },
    async signInAs(email: string): Promise<string> {
      return cookieOf(await send("PUT", "/session", { body: { link: await linkFor(email) } }));
    },
    close: () => server.stop(),
  };
}
