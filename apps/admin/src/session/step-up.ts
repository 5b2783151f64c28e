/**
 * Proving once more who one is: what was refused for want of a fresh proof waits until the person has proved it or leaves,
 * and is then sent again. What was typed stays where it is meanwhile.
 */
import type { Reply } from "@napar/api/client";

export type StepUp = {
  /** Sends; asks for a proof when that is what is missing, and sends again as often as a proof is given. */
  send<T>(run: () => Promise<Reply<T>>): Promise<Reply<T>>;
  /** Whether a proof is waited for. */
  isAsking(): boolean;
  /** The person proved it, or left: then the refusal stands. */
  answer(isProved: boolean): void;
  subscribe(listener: () => void): () => void;
};

export function createStepUp(): StepUp {
  const listeners = new Set<() => void>();
  let asked: { proof: Promise<boolean>; settle: (isProved: boolean) => void } | null = null;
  const change = (next: typeof asked) => {
    asked = next;
    for (const listener of listeners) listener();
  };
  /** One proof serves all that wait for it. */
  const ask = (): Promise<boolean> => {
    if (!asked) {
      const { promise, resolve } = Promise.withResolvers<boolean>();
      change({ proof: promise, settle: resolve });
      return promise;
    }
    return asked.proof;
  };
  return {
    async send(run) {
      let reply = await run();
      while (!reply.ok && reply.problem.kind === "freshSignInRequired" && (await ask())) reply = await run();
      return reply;
    },
    isAsking: () => asked !== null,
    answer(isProved) {
      const waiting = asked;
      if (!waiting) return;
      change(null);
      waiting.settle(isProved);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export const stepUp = createStepUp();
