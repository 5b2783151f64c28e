/**
 * Drafts: what was typed and not yet saved, kept in the browser over a lost connection, an ended session or a closed tab.
 * They stay on this device, are dropped once saved, and all go when the person signs out.
 */
type Keep = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const prefix = "napar-draft ";
const daysKept = 14;

/** @param base names the state the draft was begun on, such as a version; a form that reads another one is told */
export type Draft<T> = { values: T; base: string; at: number };

export function readDraft<T>(keep: Keep, name: string, now = Date.now()): Draft<T> | null {
  const text = keep.getItem(prefix + name);
  if (text === null) return null;
  try {
    const draft = JSON.parse(text) as Draft<T>;
    if (now - draft.at < daysKept * 86_400_000) return draft;
  } catch {
    // Written by something else: as good as none.
  }
  keep.removeItem(prefix + name);
  return null;
}

export function keepDraft<T>(keep: Keep, name: string, values: T, base: string, now = Date.now()): void {
  try {
    keep.setItem(prefix + name, JSON.stringify({ values, base, at: now } satisfies Draft<T>));
  } catch {
    // The browser keeps nothing, or no more: the form works without.
  }
}

export const dropDraft = (keep: Keep, name: string): void => keep.removeItem(prefix + name);

export function forgetDrafts(keep: Keep): void {
  const names = Array.from({ length: keep.length }, (_, index) => keep.key(index));
  for (const name of names) if (name?.startsWith(prefix)) keep.removeItem(name);
}
