/** Who is signed in, and signing in and out. */
import type { Problem, Reply } from "@napar/api/client";
import type { Appointment } from "@napar/domain/permission";
import type { Language } from "@napar/domain/text";
import { useQuery } from "@tanstack/react-query";
import { orThrow, queryClient } from "../client/client.js";
import { endedSession, watchedFetch } from "../client/watch.js";
import { createKeyRing } from "../command/idempotency.js";
import { forgetChanges } from "../command/undo.js";
import { forgetDrafts } from "../form/draft.js";
import { language } from "../language/language.js";

type Held = Pick<Appointment, "id" | "office" | "organisation" | "role" | "from" | "to"> & {
  asSubstitute: boolean;
};
export type Session = {
  id: string;
  person: string;
  email: string;
  /** In which mails are written; `null`: not chosen. */
  language: Language | null;
  begunAt: string;
  usedAt: string;
  endsAt: string;
  /** When the person last proved who they are. */
  confirmedAt: string;
  /** Proofs the person has registered beside links. */
  means: { codeApp: boolean; passkeys: number; identities: number };
  appointments: Held[];
};
export type OwnSession = Pick<Session, "id" | "begunAt" | "usedAt" | "endsAt"> & { isThis: boolean };

export type Person = { email: string; name: string };
export type ShownAppointment = Omit<Appointment, "person" | "substitutes"> & {
  person: Person | null;
  substitutes: (Person | null)[];
};
export type Register = {
  appointments: ShownAppointment[];
  proposals: {
    id: string;
    state: "open" | "confirmed" | "declined";
    proposedOn: string;
    closedOn: string | null;
    appointment: ShownAppointment;
  }[];
};
export type NewInstaller = { email: string; name: string; office: string; organisation: string };

const root = "/api/v1";

async function ask<T>(method: string, path: string, body?: unknown, key?: string): Promise<Reply<T>> {
  const headers = {
    accept: "application/json",
    ...(body !== undefined && { "content-type": "application/json" }),
    ...(key !== undefined && { "idempotency-key": key }),
  };
  try {
    const address = new URL(`${root}${path}`, location.origin);
    const response = await watchedFetch(
      new Request(address, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }),
    );
    const text = await response.text();
    if (response.ok) return { ok: true, value: (text === "" ? null : JSON.parse(text)) as T };
    return { ok: false, problem: JSON.parse(text) as Problem };
  } catch (cause) {
    const problem = { kind: "unreachable", title: "The service does not answer", status: 503 };
    return {
      ok: false,
      problem: { ...problem, type: "urn:problem-type:napar:unreachable", detail: String(cause) },
    };
  }
}

/** `null`: nobody is signed in. */
export async function readSession(): Promise<Session | null> {
  const reply = await ask<Session>("GET", "/session");
  if (!reply.ok && reply.problem.status === 401) return null;
  return orThrow(Promise.resolve(reply));
}

const sessionKey = ["session"] as const;
export const useSession = () =>
  useQuery({ queryKey: sessionKey, queryFn: readOwnSession, staleTime: 60_000 });

/** Whoever was signed in keeps the screen, with what they typed, when the session ends: the shell says so over it. */
async function readOwnSession(): Promise<Session | null> {
  const now = await readSession();
  const before = queryClient.getQueryData<Session | null>(sessionKey);
  endedSession.set(!now && Boolean(before));
  lastSession = now ?? before ?? lastSession;
  return now ?? before ?? null;
}

/** A screen that is being left may be drawn once more after its session was forgotten. */
let lastSession: Session | null = null;

/** Screens behind the shell have a session; one that ends meanwhile is told by the answer to the next request. */
export function useOwnSession(): Session {
  const { data: known } = useSession();
  const data = known ?? lastSession;
  if (!data) throw new Error("a screen for those who are signed in was shown without a session");
  return data;
}

/** Offering and hiding only: the server decides. */
export const useMayAppoint = (): boolean =>
  useOwnSession().appointments.some(({ role }) => role === "installer" || role === "validator");

export const requestLink = (email: string) =>
  ask<unknown>("POST", "/sign-in-links", { email, language }, crypto.randomUUID());

export const isInstallationOpen = (token: string) =>
  ask<{ isOpen: boolean }>("GET", `/installation?token=${encodeURIComponent(token)}`);

export const install = (data: { token: string; first: NewInstaller; second: NewInstaller }) =>
  ask<unknown>("POST", "/installation", data, crypto.randomUUID());

const sessionsKey = ["sessions"] as const;
/** After a proof: who is signed in is read anew, with what means, and where. */
export const forgetSession = (): Promise<unknown> =>
  Promise.all([sessionKey, sessionsKey].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
export const useSessions = () =>
  useQuery({
    queryKey: sessionsKey,
    queryFn: async () => (await orThrow(ask<{ items: OwnSession[] }>("GET", "/sessions"))).items,
  });

export async function endSession(id: string): Promise<Reply<unknown>> {
  const reply = await ask<unknown>("DELETE", `/sessions/${encodeURIComponent(id)}`);
  if (reply.ok) await queryClient.invalidateQueries({ queryKey: sessionsKey });
  return reply;
}

export async function endOtherSessions(): Promise<Reply<unknown>> {
  const reply = await ask<unknown>("DELETE", "/sessions");
  if (reply.ok) await queryClient.invalidateQueries({ queryKey: sessionsKey });
  return reply;
}

/** Ends this session; what was typed and not saved goes with it, as the next person may use the same browser. */
export async function signOut(session: Session): Promise<Reply<unknown>> {
  const reply = await ask<unknown>("DELETE", `/sessions/${encodeURIComponent(session.id)}`);
  // A session that is over was ended by somebody or by time: the drafts are the person's own until they leave.
  if (reply.ok || reply.problem.status === 401) {
    endedSession.set(false);
    forgetDrafts(localStorage);
    forgetChanges();
    queryClient.clear();
  }
  return reply;
}

const registerKey = ["appointments"] as const;
export const useRegister = () =>
  useQuery({ queryKey: registerKey, queryFn: () => orThrow(ask<Register>("GET", "/appointments")) });

const ring = createKeyRing();

/** @param command its path: `propose-appointment` */
export async function changeRegister(command: string, data: unknown): Promise<Reply<unknown>> {
  const reply = await ask<unknown>("POST", `/appointments/${command}`, data, ring.keyFor({ command, data }));
  if (reply.ok || reply.problem.status < 500) ring.answered();
  if (reply.ok) {
    await queryClient.invalidateQueries({ queryKey: registerKey });
    await queryClient.invalidateQueries({ queryKey: sessionKey });
  }
  return reply;
}
