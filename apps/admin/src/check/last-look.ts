/** What the criteria said when somebody last looked, kept in the browser as drafts are, and gone when one signs out. */
import type { CheckedCriterion } from "@napar/domain/check";
import { keepDraft, readDraft } from "../form/draft.js";

export type Look = { version: number; on: string; results: CheckedCriterion[] };
/** `before`: the look at an earlier version; what changed is held against it however often one comes back. */
export type Looks = { now: Look; before: Look | null };

export function nextLooks(kept: Looks | null, now: Look): Looks {
  if (!kept) return { now, before: null };
  return kept.now.version === now.version ? { now, before: kept.before } : { now, before: kept.now };
}

const nameOf = (plan: string) => `check ${plan}`;

/** Remembers this look. @returns the one before it */
export function lookAgain(storage: Storage, plan: string, now: Look): Look | null {
  const looks = nextLooks(readDraft<Looks>(storage, nameOf(plan))?.values ?? null, now);
  keepDraft(storage, nameOf(plan), looks, "");
  return looks.before;
}
