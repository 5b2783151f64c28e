/**
 * Signing in: links by e-mail and sessions, kept by better-auth on our own database. Nothing of the library is an address of
 * its own; what is offered stands in `sign-in.routes.ts`.
 */
import { betterAuth } from "better-auth";
import { magicLink } from "better-auth/plugins";
import type { Storage } from "../storage/index.js";

export type SignInOptions = {
  storage: Storage;
  /** Where persons reach the server: `https://napar.example.be`. Cookies and links are for this address alone. */
  publicUrl: string;
  /** Signs cookies; 32 characters at least. */
  secret: string;
  /** Brings a link to the person it is for; called for addresses of known persons only. */
  send: (link: { email: string; url: string }) => Promise<void> | void;
};

export type Session = {
  id: string;
  person: string;
  email: string;
  begunAt: Date;
  usedAt: Date;
  endsAt: Date;
};

export type SignIn = {
  publicUrl: string;
  /** Sends a link to a known address, and nothing to another one; the answer is the same. */
  requestLink(email: string, from: string | null): Promise<LinkAnswer>;
  /** @returns the cookies of the new session, or `null` when the link is used, too old or none of ours */
  useLink(token: string, from: string | null): Promise<LinkAnswer & { cookies?: string[] }>;
  /** The session of a request, when it is neither idle too long nor over; using it keeps it from falling idle. */
  sessionOf(request: Request): Promise<Session | null>;
  sessionsOf(person: string): Promise<Omit<Session, "email">[]>;
  /** @returns whether the person had such a session */
  endSession(person: string, id: string): Promise<boolean>;
};
export type LinkAnswer = { kind: "done" | "refused" } | { kind: "tooManyRequests"; retryAfter: number };

export const minutesIdle = 30;
const hoursAtMost = 12;
const minutesOfLink = 10;
const basePath = "/sign-in";
const addressHeader = "x-napar-address";

export function createSignIn({ storage, publicUrl, secret, send }: SignInOptions): SignIn {
  const { db } = storage;
  const isHttps = publicUrl.startsWith("https:");
  const auth = betterAuth({
    appName: "NAPAR",
    baseURL: publicUrl,
    basePath,
    secret,
    database: { db, type: "postgres" },
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
    rateLimit: { enabled: true, storage: "database", modelName: "signInAttempts", window: 60, max: 20 },
    advanced: {
      // The library would put `__Secure-` before the name.
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: isHttps ? "__Host-napar-session" : "napar-session",
          attributes: { secure: isHttps, sameSite: "lax", httpOnly: true, path: "/" },
        },
      },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    plugins: [
      magicLink({
        expiresIn: minutesOfLink * 60,
        storeToken: "hashed",
        disableSignUp: true,
        rateLimit: { window: 60, max: 5 },
        sendMagicLink: async ({ email, token }) => {
          const known = await db
            .selectFrom("persons")
            .select("email")
            .where("email", "=", email.toLowerCase())
            .executeTakeFirst();
          if (known) await send({ email: known.email, url: `${publicUrl}/api/v1/sign-in?token=${token}` });
        },
      }),
    ],
  });

  const ask = (path: string, from: string | null, init: RequestInit = {}) => {
    const headers = new Headers({ origin: publicUrl, "content-type": "application/json" });
    if (from !== null) headers.set(addressHeader, from);
    return auth.handler(new Request(`${publicUrl}${basePath}${path}`, { ...init, headers }));
  };
  const tooMany = (response: Response): LinkAnswer | null =>
    response.status === 429
      ? { kind: "tooManyRequests", retryAfter: Number(response.headers.get("x-retry-after") ?? 60) }
      : null;

  return {
    publicUrl,
    async requestLink(email, from) {
      const body = JSON.stringify({ email: email.toLowerCase() });
      const response = await ask("/sign-in/magic-link", from, { method: "POST", body });
      return tooMany(response) ?? { kind: response.ok ? "done" : "refused" };
    },
    async useLink(token, from) {
      const query = new URLSearchParams({ token, callbackURL: "/", errorCallbackURL: "/" });
      const response = await ask(`/magic-link/verify?${query}`, from);
      const cookies = response.headers.getSetCookie();
      return tooMany(response) ?? (cookies.length > 0 ? { kind: "done", cookies } : { kind: "refused" });
    },
    async sessionOf(request) {
      if (!isOwnOrigin(request, publicUrl)) return null;
      const headers = new Headers({ cookie: request.headers.get("cookie") ?? "" });
      const found = await auth.api.getSession({ headers });
      if (!found) return null;
      const { id, createdAt, expiresAt, userId } = found.session;
      const now = new Date();
      // One statement: a session that fell idle is not woken by two requests at once.
      const used = await db
        .updateTable("sessions")
        .set({ updatedAt: now })
        .where("id", "=", id)
        .where("updatedAt", ">", new Date(now.getTime() - minutesIdle * 60_000))
        .where("expiresAt", ">", now)
        .executeTakeFirst();
      if (used.numUpdatedRows === 0n) {
        await db.deleteFrom("sessions").where("id", "=", id).execute();
        return null;
      }
      const { email } = found.user;
      return { id, person: userId, email, begunAt: createdAt, usedAt: now, endsAt: expiresAt };
    },
    async sessionsOf(person) {
      const now = Date.now();
      const rows = await db
        .selectFrom("sessions")
        .select(["id", "createdAt", "updatedAt", "expiresAt"])
        .where("userId", "=", person)
        .where("updatedAt", ">", new Date(now - minutesIdle * 60_000))
        .where("expiresAt", ">", new Date(now))
        .orderBy("createdAt")
        .execute();
      return rows.map(({ id, createdAt, updatedAt, expiresAt }) => ({
        ...{ id, person, begunAt: createdAt, usedAt: updatedAt, endsAt: expiresAt },
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
  };
}

/** A page of another site may not act with the cookie of ours; a program that is no browser names no origin. */
function isOwnOrigin(request: Request, publicUrl: string): boolean {
  const origin = request.headers.get("origin");
  return origin === null || origin === new URL(publicUrl).origin;
}
