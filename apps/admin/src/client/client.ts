/** The one door to the API, and how its refusals travel through queries. */
import { type Collection, createApiClient, type Problem, type Reply } from "@napar/api/client";
import { QueryClient } from "@tanstack/react-query";
import { watchedFetch } from "./watch.js";

const baseUrl = location.origin;

export const api = createApiClient({ fetch: watchedFetch, baseUrl });

/** A refusal of the API, thrown for whoever waits for a value. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind);
  }
}

export async function orThrow<T>(reply: Promise<Reply<T>>): Promise<T> {
  const answer = await reply;
  if (!answer.ok) throw new ProblemError(answer.problem);
  return answer.value;
}

/** All of a collection, for lists one chooses from. */
export async function everyPage<T>(read: (page: number) => Promise<Reply<Collection<T>>>): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; ; page += 1) {
    const { items, total } = await orThrow(read(page));
    all.push(...items);
    if (items.length === 0 || all.length >= total) return all;
  }
}

/** A problem of the connection or of the server may pass; a refusal stays one however often it is asked. */
const mayPass = (error: unknown): boolean => error instanceof ProblemError && error.problem.status >= 502;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: (count, error) => count < 2 && mayPass(error), staleTime: 10_000 },
    mutations: { retry: false },
  },
});

export const problemOf = (error: unknown): Problem =>
  error instanceof ProblemError
    ? error.problem
    : {
        type: "urn:problem-type:napar:appFailed",
        kind: "appFailed",
        title: "The app failed",
        status: 500,
        detail: String(error),
      };
