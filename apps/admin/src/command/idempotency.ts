/**
 * One key for one wish: what is sent again after it got no answer has the key it had, so it happens once; anything else
 * gets a new one.
 */
export type KeyRing = {
  /** @param content what is sent, with the version it is held against */
  keyFor(content: unknown): string;
  /** An answer came, whatever it said: the next request is a new wish. */
  answered(): void;
};

export function createKeyRing(newKey: () => string = () => crypto.randomUUID()): KeyRing {
  let kept: { content: string; key: string } | null = null;
  return {
    keyFor(content) {
      const text = JSON.stringify(content);
      if (kept?.content !== text) kept = { content: text, key: newKey() };
      return kept.key;
    },
    answered() {
      kept = null;
    },
  };
}
