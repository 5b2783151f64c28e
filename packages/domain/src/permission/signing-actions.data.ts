/**
 * What commits a government. A house rule: whoever does it proves again, a short time before, who they are, so that a
 * browser left open signs for nobody.
 */
import type { Action } from "./action-rules.data.js";

const signingActions: readonly Action[] = [
  "recordDecision",
  "publishDecision",
  "makeCommitment",
  "confirmCommitment",
  "endCommitment",
];

const signing: ReadonlySet<string> = new Set(signingActions);

/** Whether an action asks for a sign-in that is fresh; what does not know the action says no, and `can` throws. */
export const isSigning = (action: string): boolean => signing.has(action);
