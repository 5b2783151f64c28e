/** One process, one port: the API, the portal where one is given, and the addresses for machines that watch. */
import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { getRequestListener } from "@hono/node-server";
import type { IsoDate } from "@napar/domain/calendar";
import { err, ok, type Result } from "@napar/domain/result";
import { Hono } from "hono";
import type { Logger } from "pino";
import { apiPath, createApp } from "../app/index.js";
import { belgium, type Country } from "../country/index.js";
import { answerProblem } from "../endpoint/index.js";
import { healthRoutes } from "../health/health.routes.js";
import type { JobRunner } from "../job/index.js";
import type { SigningKey } from "../journal/signing-key.js";
import type { TrialOutbox } from "../mail/mail.routes.js";
import { createMailPages, isMailPage } from "../mail/mail-pages.routes.js";
import { momentNow } from "../plan-case/moment.js";
import { noProxies, type Proxies } from "../sign-in/client-address.js";
import type { SignIn } from "../sign-in/sign-in.js";
import { createSignInPages, isSignInPage } from "../sign-in/sign-in-pages.routes.js";
import type { Storage } from "../storage/index.js";
import { createUpdatePages, isUpdatePage } from "../update-link/index.js";
import type { ServerRefusal } from "./server-refusal.js";

/** @param env the connection it came by, where there is one */
type Fetch = (request: Request, env?: object) => Response | Promise<Response>;

export type PortalApi = { fetch: Fetch; contentVersion: () => string };

export type ServerOptions = {
  storage: Storage;
  today: () => IsoDate;
  logger: Logger;
  country?: Country;
  /** Answers everything that is not the API or health; made with the API's own `fetch`, so that both share a process. */
  portal?: (api: PortalApi) => { fetch: Fetch };
  /** The workplace of administrators at `/admin`; without it there is none. */
  admin?: { fetch: Fetch };
  /** Names the stored content, see `watchContent`; the portal keeps what it made while it stays the same. */
  contentVersion?: () => string;
  /** Links and sessions; without it nobody can sign in. */
  signIn?: SignIn;
  /** Who is believed when they say for whom a request is sent on. */
  proxies?: Proxies;
  /** Signs a checkpoint with each export of the journal. */
  signingKey?: SigningKey;
  /** This is a trial, which sends no mail: see `AppOptions`. */
  outbox?: TrialOutbox;
  /** There is a mail server. */
  sendsMail?: boolean;
  /** Work that comes back by itself; stopped before the storage closes. */
  jobs?: JobRunner;
  /** One line per request at level info. */
  logRequests?: boolean;
  /** Milliseconds between "not ready" and the end of new connections, for load balancers to notice. */
  drainMs?: number;
  /** Milliseconds that started requests may take once the server stops. */
  graceMs?: number;
};

export type NaparServer = {
  /** Answers a request without a socket, for tests and clients in the same process. */
  fetch: Fetch;
  /** @returns the port, which the system chooses when 0 is asked */
  listen(port: number, host?: string): Promise<Result<{ port: number }, ServerRefusal>>;
  /** Becomes not ready, takes no new connection, lets started requests end, closes the storage. */
  stop(): Promise<void>;
};

export function createServer(options: ServerOptions): NaparServer {
  const {
    storage,
    today,
    logger,
    country,
    admin,
    signIn,
    signingKey,
    jobs,
    proxies = noProxies,
    drainMs = 0,
    graceMs = 10_000,
  } = options;
  const onError = (error: unknown, reference: string) =>
    logger.error({ err: error, reference }, "a request failed");
  let open = true;
  const api = createApp({
    storage,
    today,
    country,
    signIn,
    proxies,
    signingKey,
    onError,
    outbox: options.outbox,
    contentVersion: options.contentVersion,
    sendsMail: options.sendsMail,
  });
  const ofPages = signIn ? { storage, signIn, proxies, onError, now: momentNow } : null;
  const pages = ofPages && createSignInPages(ofPages);
  const mailPages = ofPages && createMailPages(ofPages);
  const updates = signIn
    ? createUpdatePages({ storage, country: country ?? belgium(), signIn, proxies, onError, now: momentNow })
    : null;
  const health = healthRoutes(storage, { isOpen: () => open });
  const portal =
    options.portal?.({ fetch: api.fetch as Fetch, contentVersion: options.contentVersion ?? (() => "") }) ??
    nothingHere();

  const answer: Fetch = (request, env) => {
    const path = pathOf(request.url);
    if (path === apiPath || path.startsWith(`${apiPath}/`)) return api.fetch(request, env);
    if (pages && isSignInPage(path)) return pages.fetch(request, env);
    if (mailPages && isMailPage(path)) return mailPages.fetch(request, env);
    if (updates && isUpdatePage(path)) return updates.fetch(request, env);
    if (path === "/health" || path === "/livez" || path === "/readyz") return health.fetch(request);
    if (admin && (path === "/admin" || path.startsWith("/admin/"))) return admin.fetch(request);
    return portal.fetch(request, env);
  };
  const fetch = options.logRequests ? logged(answer, logger) : answer;
  let server: Server | undefined;
  let stopping: Promise<void> | undefined;

  const stop = async () => {
    open = false;
    // Work that comes back is begun no more, while requests are still answered.
    const idle = jobs?.stop();
    if (server) {
      await wait(drainMs);
      await closeServer(server, graceMs);
    }
    // Links on their way, as long as requests had.
    if (signIn) await Promise.race([signIn.settled(), wait(graceMs, undefined, { ref: false })]);
    await Promise.race([idle, wait(graceMs, undefined, { ref: false })]);
    await storage.close();
  };

  return {
    fetch,
    async listen(port, host) {
      const answerRequest = getRequestListener(fetch);
      const listening = createHttpServer((incoming, outgoing) => {
        const proto = incoming.headers["x-forwarded-proto"];
        const remote = incoming.socket.remoteAddress ?? null;
        if (signIn?.isHttps || proxies.isEncrypted(remote, String(proto ?? ""))) {
          outgoing.setHeader("strict-transport-security", "max-age=31536000");
        }
        return answerRequest(incoming, outgoing);
      });
      const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
        listening.once("error", resolve);
        listening.listen({ port, host }, () => resolve(null));
      });
      if (failure) {
        if (failure.code === "EADDRINUSE") return err({ kind: "portInUse", port });
        if (failure.code === "EACCES") return err({ kind: "portNotAllowed", port });
        if (failure.code === "EADDRNOTAVAIL" || failure.code === "ENOTFOUND") {
          return err({ kind: "hostNotAvailable", host: host ?? "" });
        }
        throw failure;
      }
      server = listening;
      return ok({ port: (listening.address() as AddressInfo).port });
    },
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}

/** Stops the server when the system asks for it, and ends the process; a second signal ends it at once. */
export function stopOnSignals(server: NaparServer, logger: Logger): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(1));
      server.stop().then(
        () => process.exit(0),
        (error) => {
          logger.error({ err: error }, "stopping failed");
          process.exit(1);
        },
      );
    });
  }
}

/** Connections that are kept alive without a request are closed as they fall idle; the rest end with their answer. */
async function closeServer(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  const force = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(force);
}

/** The path only: a query may hold what a person looked for. */
const logged =
  (answer: Fetch, logger: Logger): Fetch =>
  async (request, env) => {
    const started = performance.now();
    const response = await answer(request, env);
    const ms = Math.round((performance.now() - started) * 10) / 10;
    logger.info(
      { method: request.method, path: pathOf(request.url), status: response.status, ms },
      "request",
    );
    return response;
  };

function pathOf(url: string): string {
  const start = url.indexOf("/", url.indexOf("://") + 3);
  if (start < 0) return "/";
  const query = url.indexOf("?", start);
  return query < 0 ? url.slice(start) : url.slice(start, query);
}

/** Without a portal the root leads to the documentation of the API. */
function nothingHere(): { fetch: Fetch } {
  const app = new Hono();
  app.get("/", (c) => c.redirect(`${apiPath}/docs`, 302));
  app.notFound((c) =>
    answerProblem(c, { kind: "unknownPath", value: c.req.path, nearest: [`${apiPath}/docs`, "/health"] }),
  );
  return app;
}
