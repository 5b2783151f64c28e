/** What every request tells beside its answer: whether the server can be reached, and whether the session has ended. */

type Signal = {
  subscribe: (listener: () => void) => () => void;
  isOn: () => boolean;
  set: (on: boolean) => void;
};

function createSignal(): Signal {
  const listeners = new Set<() => void>();
  let on = false;
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isOn: () => on,
    set: (next) => {
      if (next === on) return;
      on = next;
      for (const listener of listeners) listener();
    },
  };
}

/** The last request got no answer. */
export const lostConnection = createSignal();
/** Somebody was signed in, and a request was refused because nobody is any more. */
export const endedSession = createSignal();

/** Addresses that are asked to find out whether somebody is signed in, or to sign in. */
const asksWho = /\/api\/v1\/(session|installation|sign-in-links|identity-providers|passkey-challenges)\b/;

/** `fetch`, with an eye on both. */
export async function watchedFetch(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    lostConnection.set(false);
    if (response.status === 401 && !asksWho.test(request.url)) {
      const problem = (await response
        .clone()
        .json()
        .catch(() => null)) as { kind?: string } | null;
      if (problem?.kind === "notSignedIn") endedSession.set(true);
    }
    return response;
  } catch (cause) {
    // A request that was given up tells nothing of the connection.
    if (!request.signal.aborted) lostConnection.set(true);
    throw cause;
  }
}
