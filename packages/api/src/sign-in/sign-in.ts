/**
 * Signing in: links by e-mail and sessions, kept by better-auth on our own database. Nothing of the library is an address of
 * its own; what is offered stands in `sign-in.routes.ts` and `sign-in-pages.routes.ts`.
 */
import { setTimeout as wait } from "node:timers/promises";
import type { Language } from "@napar/domain/text";
import { betterAuth } from "better-auth";
import { createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { magicLink } from "better-auth/plugins";
import { z } from "zod";
import type { Storage } from "../storage/index.js";
import { type Attempts, createAttempts } from "./attempts.js";
import { type CodeApps, createCodeApps } from "./code-app.js";
import { hashedSessions } from "./hashed-sessions.js";
import { createPasskeys, type Passkeys } from "./passkeys.js";
import type { ProviderSettings } from "./provider-settings.js";
import { createProviders, type Providers } from "./providers.js";
import { type Secrets, secretsOf } from "./secrets.js";

/** A link on its way to a known person. */
export type Link = { email: string; url: string; language: Language | null };

export type SignInOptions = {
  storage: Storage;
  /** Where persons reach the server: `https://napar.example.be`. Cookies and links are for this address alone. */
  publicUrl: string;
  /** Signs cookies and hashes what is stored; 32 characters at least. */
  secret: string;
  /** Brings a link to the person it is for; called for addresses of known persons only, and never waited for. */
  send: (link: Link) => Promise<void> | void;
  /** Long enough for the answer to have left: what a known address costs more is not to be seen from outside. */
  sendAfterMs?: number;
  /** Where a person finds themselves once signed in: a path of this server. */
  home?: string;
  /** Other services that know who somebody is. */
  providers?: readonly ProviderSettings[];
  /** Told when a link could not be sent, and why an answer of a provider was refused. */
  onError?: (error: unknown) => void;
};

export type Session = {
  id: string;
  person: string;
  email: string;
  begunAt: Date;
  usedAt: Date;
  endsAt: Date;
  /** When the person last proved who they are. */
  confirmedAt: Date;
};

/** A session that was begun: its cookies, and whether a one-time code must follow before it admits anybody. */
export type Begun = { person: string; cookies: string[]; awaitsCode: boolean };

export type SignIn = {
  publicUrl: string;
  isHttps: boolean;
  home: string;
  secrets: Secrets;
  attempts: Attempts;
  codeApps: CodeApps;
  passkeys: Passkeys;
  providers: Providers;
  /** Sends a link to a known address, and nothing to another one, in the same time. */
  requestLink(email: string, language: Language | null): Promise<void>;
  /** @returns `null` when the link is used, too old or none of ours */
  useLink(token: string, request: Request): Promise<Begun | null>;
  /** Begins a session of a person who proved in another way, now or at that moment, who they are. */
  begin(person: string, request: Request, confirmedAt?: Date): Promise<Begun>;
  /** The session of a request, when it is neither idle too long nor over; using it keeps it from falling idle. */
  sessionOf(request: Request): Promise<Session | null>;
  /** The same of one that still awaits a code. */
  sessionAwaitingCode(request: Request): Promise<Session | null>;
  /** The person of a session proved once more who they are. */
  confirm(session: string): Promise<Date>;
  sessionsOf(person: string): Promise<Omit<Session, "email">[]>;
  /** @returns whether the person had such a session */
  endSession(person: string, id: string): Promise<boolean>;
  /** Resolves when no link is on its way any more. */
  settled(): Promise<void>;
};

export const minutesIdle = 30;
const hoursAtMost = 12;
const minutesOfLink = 10;
const basePath = "/sign-in";

export function createSignIn(options: SignInOptions): SignIn {
  const { storage, publicUrl, secret, send, sendAfterMs = 500 } = options;
  const { home = "/", providers = [], onError = () => {} } = options;
  const { db } = storage;
  const isHttps = publicUrl.startsWith("https:");
  const secrets = secretsOf(secret);
  const hashOfToken = (token: string) => secrets.hashOf("session", token);
  const cookieName = isHttps ? "__Host-napar-session" : "napar-session";
  const underway = new Set<Promise<void>>();

  const sendLater = (link: Link) => {
    const sending = wait(sendAfterMs)
      .then(() => send(link))
      .catch(onError)
      .finally(() => underway.delete(sending));
    underway.add(sending);
  };

  const auth = betterAuth({
    appName: "NAPAR",
    baseURL: publicUrl,
    basePath,
    secret,
    database: hashedSessions(db, hashOfToken),
    telemetry: { enabled: false },
    user: { modelName: "persons" },
    account: { modelName: "signInAccounts" },
    verification: { modelName: "signInLinks" },
    session: {
      modelName: "sessions",
      expiresIn: hoursAtMost * 3600,
      // Twelve hours stay twelve; what keeps a session from falling idle is `sessionOf`.
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    // Limits are ours: counted in one statement, by address and by person.
    rateLimit: { enabled: false },
    advanced: {
      // The library would put `__Secure-` before the name.
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: cookieName,
          attributes: { secure: isHttps, sameSite: "lax", httpOnly: true, path: "/" },
        },
      },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      magicLink({
        expiresIn: minutesOfLink * 60,
        storeToken: "hashed",
        disableSignUp: true,
        sendMagicLink: async ({ email, token, metadata }) => {
          const known = await db
            .selectFrom("persons")
            .select(["email", "language"])
            .where("email", "=", email.toLowerCase())
            .executeTakeFirst();
          if (!known) return;
          const asked = (metadata?.language ?? null) as Language | null;
          const language = (known.language as Language | null) ?? asked;
          sendLater({ email: known.email, language, url: `${publicUrl}/sign-in?token=${token}` });
        },
      }),
      beginning,
    ],
  });

  const ask = (path: string, init: RequestInit = {}) => {
    const headers = { origin: publicUrl, "content-type": "application/json" };
    return auth.handler(new Request(`${publicUrl}${basePath}${path}`, { ...init, headers }));
  };

  /** A new session takes the place of the one this browser had; with a code to come it admits nobody yet. */
  const begun = async (cookies: string[], request: Request): Promise<Begun> => {
    const row = await db
      .selectFrom("sessions")
      .leftJoin("codeApps", "codeApps.person", "sessions.userId")
      .select(["sessions.id", "sessions.userId", "codeApps.confirmedAt as codeSince"])
      .where("token", "=", hashOfToken(tokenIn(cookies, cookieName)))
      .executeTakeFirstOrThrow();
    const awaitsCode = row.codeSince !== null;
    const now = new Date();
    await db.updateTable("sessions").set({ confirmedAt: now, awaitsCode }).where("id", "=", row.id).execute();
    const idle = new Date(now.getTime() - minutesIdle * 60_000);
    await db
      .deleteFrom("sessions")
      .where((eb) => eb.or([eb("expiresAt", "<=", now), eb("updatedAt", "<=", idle)]))
      .execute();
    const earlier = await currentSession(request);
    if (earlier) await db.deleteFrom("sessions").where("id", "=", earlier.id).execute();
    return { person: row.userId, cookies, awaitsCode };
  };
  const currentSession = async (request: Request) => {
    const headers = new Headers({ cookie: request.headers.get("cookie") ?? "" });
    const found = await auth.api.getSession({ headers });
    return found ? { id: found.session.id, email: found.user.email } : null;
  };
  const use = async (request: Request, awaitsCode: boolean): Promise<Session | null> => {
    if (!isOwnOrigin(request, publicUrl)) return null;
    const found = await currentSession(request);
    if (!found) return null;
    const { id, email } = found;
    const now = new Date();
    const idle = new Date(now.getTime() - minutesIdle * 60_000);
    const row = await db
      .selectFrom("sessions")
      .select(["userId", "createdAt", "updatedAt", "expiresAt", "confirmedAt", "awaitsCode"])
      .where("id", "=", id)
      .where("updatedAt", ">", idle)
      .where("expiresAt", ">", now)
      .executeTakeFirst();
    if (!row) {
      await db.deleteFrom("sessions").where("id", "=", id).execute();
      return null;
    }
    if (row.awaitsCode !== awaitsCode) return null;
    // To the minute: a request that only reads writes nothing most of the time.
    if (now.getTime() - row.updatedAt.getTime() >= 60_000) {
      await db
        .updateTable("sessions")
        .set({ updatedAt: now })
        .where("id", "=", id)
        .where("updatedAt", ">", idle)
        .execute();
    }
    const { userId: person, createdAt: begunAt, expiresAt: endsAt, confirmedAt } = row;
    return { id, person, email, begunAt, usedAt: now, endsAt, confirmedAt };
  };

  return {
    ...{ publicUrl, isHttps, home, secrets },
    attempts: createAttempts(db, secrets),
    codeApps: createCodeApps(storage, secrets),
    passkeys: createPasskeys(storage, { secrets, publicUrl }),
    providers: createProviders(storage, { settings: providers, secrets, publicUrl, onError }),
    async requestLink(email, language) {
      const body = JSON.stringify({ email: email.toLowerCase(), metadata: { language } });
      const response = await ask("/sign-in/magic-link", { method: "POST", body });
      if (!response.ok) throw new Error(`a link could not be made: ${response.status}`);
    },
    async useLink(token, request) {
      const query = new URLSearchParams({ token, callbackURL: "/", errorCallbackURL: "/" });
      const cookies = (await ask(`/magic-link/verify?${query}`)).headers.getSetCookie();
      return cookies.length > 0 ? begun(cookies, request) : null;
    },
    async begin(person, request, confirmedAt = new Date()) {
      const { headers } = await auth.api.beginSession({ body: { person }, returnHeaders: true });
      // The way in was strong already: no code follows.
      const session = await begun(headers.getSetCookie(), request);
      await db
        .updateTable("sessions")
        .set({ awaitsCode: false, confirmedAt })
        .where("token", "=", hashOfToken(tokenIn(session.cookies, cookieName)))
        .execute();
      return { ...session, awaitsCode: false };
    },
    sessionOf: (request) => use(request, false),
    sessionAwaitingCode: (request) => use(request, true),
    async confirm(session) {
      const confirmedAt = new Date();
      await db
        .updateTable("sessions")
        .set({ confirmedAt, awaitsCode: false })
        .where("id", "=", session)
        .execute();
      return confirmedAt;
    },
    async sessionsOf(person) {
      const now = Date.now();
      const rows = await db
        .selectFrom("sessions")
        .select(["id", "createdAt", "updatedAt", "expiresAt", "confirmedAt"])
        .where("userId", "=", person)
        .where("updatedAt", ">", new Date(now - minutesIdle * 60_000))
        .where("expiresAt", ">", new Date(now))
        .where("awaitsCode", "=", false)
        .orderBy("createdAt")
        .execute();
      return rows.map(({ id, createdAt, updatedAt, expiresAt, confirmedAt }) => ({
        ...{ id, person, begunAt: createdAt, usedAt: updatedAt, endsAt: expiresAt, confirmedAt },
      }));
    },
    async endSession(person, id) {
      const ended = await db
        .deleteFrom("sessions")
        .where("id", "=", id)
        .where("userId", "=", person)
        .executeTakeFirst();
      return ended.numDeletedRows > 0n;
    },
    async settled() {
      await Promise.all(underway);
    },
  };
}

/** A session for a person whom we know by another proof; asked by this program alone, never over HTTP. */
const beginning = {
  id: "napar-beginning",
  endpoints: {
    beginSession: createAuthEndpoint.serverOnly(
      { method: "POST", body: z.object({ person: z.string() }) },
      async (c) => {
        const { internalAdapter } = c.context;
        const user = await internalAdapter.findUserById(c.body.person);
        if (!user) throw new Error("there is no such person");
        const session = await internalAdapter.createSession(user.id);
        await setSessionCookie(c, { session, user });
        return { begun: true };
      },
    ),
  },
} as const;

/** The token of a session as its cookie holds it, before the signature. */
function tokenIn(cookies: readonly string[], name: string): string {
  const cookie = cookies.find((one) => one.startsWith(`${name}=`)) ?? "";
  const value = decodeURIComponent(cookie.slice(name.length + 1).split(";")[0] ?? "");
  return value.slice(0, value.lastIndexOf("."));
}

/** A page of another site may not act with the cookie of ours; a program that is no browser names no origin. */
export function isOwnOrigin(request: Request, publicUrl: string): boolean {
  const origin = request.headers.get("origin");
  if (origin === null || origin === new URL(publicUrl).origin) return true;
  // The same server by another of its names, as 127.0.0.1 and localhost are: the browser asks the page's own host.
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host;
}
