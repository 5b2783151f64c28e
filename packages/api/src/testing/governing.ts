/** An API in which tests sign in whom they like, and set the clock. */
import type { Appointment } from "@napar/domain/permission";
import { type AppOptions, createApp } from "../app/index.js";
import type { Actor } from "../plan-case/actor.js";
import { momentOf } from "../plan-case/moment.js";
import type { Storage } from "../storage/index.js";
import type { Answer } from "./app.js";
import { openTestStorage, type TestEngine } from "./storage.js";

type Role = Appointment["role"];

/** A person with one appointment for each role, in one organisation. */
export const personOf = (
  organisation: string,
  roles: readonly Role[],
  person = `${organisation}-1`,
): Actor => ({
  person,
  appointments: roles.map((role) => ({
    id: `${person}-${role}`,
    ...{ person, organisation, role, office: `office of ${organisation}` },
    ...{ from: "2020-01-01", to: null, substitutes: [], measures: [] },
  })),
});

export type Sent = { status: number; headers: Headers; body: Answer };
export type GoverningApp = {
  storage: Storage;
  errors: unknown[];
  setTime(instant: string): void;
  /** A GET as it comes. */
  fetch(path: string, actor?: Actor | null): Promise<Response>;
  get(path: string, actor?: Actor | null): Promise<Sent>;
  /** A POST with the headers a change needs; those given win, and `null` leaves one out. Bytes are sent as they are. */
  post(
    path: string,
    body: unknown,
    actor?: Actor | null,
    headers?: Record<string, string | null>,
  ): Promise<Sent>;
  put(path: string, actor: Actor | null): Promise<Sent>;
  /** Runs a command on the version that is there now. */
  run(id: string, command: string, data: unknown, actor: Actor): Promise<Sent>;
  open(data: unknown, actor: Actor): Promise<Sent>;
  close(): Promise<void>;
};

/** @param engine of a storage made for the test; or a storage that is there */
export async function openGoverningApp(
  engine: TestEngine | Storage,
  { signingKey }: Pick<AppOptions, "signingKey"> = {},
): Promise<GoverningApp> {
  const storage = typeof engine === "string" ? await openTestStorage(engine) : engine;
  let time = "2026-03-02T09:00:00.000Z";
  const errors: unknown[] = [];
  const actors = new Map<string, Actor>();
  const app = createApp({
    storage,
    signingKey,
    today: () => momentOf(new Date(time)).on,
    now: () => momentOf(new Date(time)),
    // Signed in a moment ago, unless the actor says when.
    actorOf: async (request) => {
      const actor = actors.get(request.headers.get("x-test-actor") ?? "");
      return actor ? { confirmedAt: time, ...actor } : null;
    },
    onError: (error) => errors.push(error),
  });
  const signIn = (actor: Actor | null): Record<string, string> => {
    if (!actor) return {};
    actors.set(actor.person, actor);
    return { "x-test-actor": actor.person };
  };
  const read = async (response: Response): Promise<Sent> => {
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === "" ? null : JSON.parse(text),
    };
  };
  const get: GoverningApp["get"] = async (path, actor = null) =>
    read(await app.request(`/api/v1${path}`, { headers: signIn(actor) }));
  const post: GoverningApp["post"] = async (path, body, actor = null, headers = {}) => {
    const all = {
      "content-type": "application/json",
      "idempotency-key": crypto.randomUUID(),
      ...signIn(actor),
      ...headers,
    };
    const sent = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
    const isPlain = typeof body === "string" || body instanceof Uint8Array;
    const content = isPlain ? (body as string | Uint8Array<ArrayBuffer>) : JSON.stringify(body);
    return read(await app.request(`/api/v1${path}`, { method: "POST", body: content, headers: sent }));
  };
  return {
    storage,
    errors,
    setTime: (instant) => {
      time = instant;
    },
    fetch: async (path, actor = null) => app.request(`/api/v1${path}`, { headers: signIn(actor) }),
    get,
    post,
    put: async (path, actor) =>
      read(await app.request(`/api/v1${path}`, { method: "PUT", headers: signIn(actor) })),
    run: async (id, command, data, actor) => {
      const row = await storage.db
        .selectFrom("planCases")
        .select("version")
        .where("id", "=", id)
        .executeTakeFirst();
      return post(`/plan-cases/${id}/${command}`, data, actor, { "if-match": `"v${row?.version ?? 0}"` });
    },
    open: (data, actor) => post("/plan-cases", data, actor),
    close: storage.close,
  };
}
