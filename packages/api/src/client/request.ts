/** One request of the client: address, answer or problem, and reuse of answers that have not changed. */
import type { Problem } from "../problem/problem.view.js";

export type Fetch = (request: Request) => Promise<Response> | Response;
export type Reply<T> = { ok: true; value: T } | { ok: false; problem: Problem };
type Query = Record<string, string | number | undefined>;

/** Answers kept. Values are shared between callers: treat them as read-only. */
const keptAnswers = 2000;
/** Characters of all answers kept; what is read of them takes some times as much memory. */
const keptCharacters = 32 * 1024 * 1024;

/** What concerns a person, or waits for one, changes without a word in the journal: a generation says nothing of it. */
const living =
  /^\/(messages|mail-preferences|organisation-settings|outbox|sessions?|appointments|installation|code-app|passkeys|identit(y-providers|ies)|workload|(waiting-)?corrections?|follow\w*|public-forms?)\b/;

type Kept = { etag: string | null; value: unknown; generation: string | null; characters: number };

/** @param generation see `ClientOptions`; given by who asks for everybody alike, and is signed in as nobody */
export function createRequester(fetch: Fetch, root: string, generation: () => string | null = () => null) {
  const kept = new Map<string, Kept>();
  let characters = 0;

  const forget = (url: string) => {
    characters -= kept.get(url)?.characters ?? 0;
    kept.delete(url);
  };
  const keep = (url: string, answer: Kept) => {
    forget(url);
    // Without an ETag, and in no generation, there is no telling whether it still holds.
    if ((answer.etag === null && answer.generation === null) || answer.characters > keptCharacters / 2)
      return;
    kept.set(url, answer);
    characters += answer.characters;
    while (kept.size > keptAnswers || characters > keptCharacters) forget(kept.keys().next().value as string);
  };

  const get = async <T>(path: string, query: Query = {}): Promise<Reply<T>> => {
    const url = addressOf(root, path, query);
    const known = kept.get(url);
    // Read before asking: a change meanwhile makes the answer old, never new.
    const now = living.test(path) ? null : generation();
    if (known && now !== null && known.generation === now) return { ok: true, value: known.value as T };
    const headers = { accept: "application/json", ...(known?.etag && { "if-none-match": known.etag }) };
    return reply<T>(
      url,
      () => fetch(new Request(url, { headers })),
      async (response) => {
        if (response.status === 304 && known !== undefined) {
          keep(url, { ...known, generation: now });
          return known.value as T;
        }
        const text = await response.text();
        const value = JSON.parse(text) as T;
        keep(url, { etag: response.headers.get("etag"), value, generation: now, characters: text.length });
        return value;
      },
    );
  };

  const send = async <T>(
    method: "POST" | "PUT" | "DELETE",
    path: string,
    body: unknown,
    query: Query = {},
    headers: Record<string, string> = {},
  ): Promise<Reply<T>> => {
    const url = addressOf(root, path, query);
    const isFile = body instanceof Blob;
    const json = body !== undefined && {
      "content-type": isFile ? "application/octet-stream" : "application/json",
    };
    const request = () =>
      new Request(url, {
        method,
        headers: { accept: "application/json", ...json, ...headers },
        ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
      });
    return reply<T>(
      url,
      () => fetch(request()),
      async (response) => (response.status === 204 ? undefined : await response.json()) as T,
    );
  };
  const post = <T>(path: string, body: unknown, query: Query = {}, headers: Record<string, string> = {}) =>
    send<T>("POST", path, body, query, headers);
  const put = <T>(path: string, body: unknown, headers: Record<string, string> = {}) =>
    send<T>("PUT", path, body, {}, headers);
  const remove = (path: string) => send<undefined>("DELETE", path, undefined);

  return { get, post, put, remove };
}

async function reply<T>(
  url: string,
  send: () => Promise<Response> | Response,
  read: (response: Response) => Promise<T>,
): Promise<Reply<T>> {
  let response: Response;
  try {
    response = await send();
    if (response.ok || response.status === 304) return { ok: true, value: await read(response) };
  } catch (cause) {
    return {
      ok: false,
      problem: localProblem("unreachable", 503, "The service does not answer", url, cause),
    };
  }
  try {
    return { ok: false, problem: (await response.json()) as Problem };
  } catch (cause) {
    const title = "The service answered something that is not a problem document";
    return { ok: false, problem: localProblem("unreadableAnswer", response.status, title, url, cause) };
  }
}

const localProblem = (kind: string, status: number, title: string, url: string, cause: unknown): Problem => ({
  type: `urn:problem-type:napar:${kind}`,
  kind,
  title,
  status,
  detail: cause instanceof Error ? cause.message : String(cause),
  instance: url,
});

function addressOf(root: string, path: string, query: Query): string {
  let text = "";
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "")
      text += `${text === "" ? "?" : "&"}${name}=${encodeURIComponent(value)}`;
  }
  return `${root}${path}${text}`;
}
