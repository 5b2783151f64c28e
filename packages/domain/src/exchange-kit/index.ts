/** What another program needs to read and write `napar-plan/1` as this one does: test vectors beside the JSON Schema. */
import { planFormat } from "../plan/index.js";
import { type PlanVector, planVectors } from "./plan-vectors.data.js";

export type { PlanVector };

export type PlanTestVectors = { format: typeof planFormat; description: string; vectors: PlanVector[] };

/**
 * The vectors as published, plain JSON.
 *
 * A reader conforms when it takes every `valid` document, names the same unknown members, refuses every `invalid` one at the
 * same places, and refuses other formats without reading on; and when what it writes of a `valid` document, read again, is
 * the same.
 */
export const planTestVectors = (): PlanTestVectors => ({
  format: planFormat,
  description:
    "Documents that every reader of napar-plan/1 judges alike. `isBeyondSchema`: the JSON Schema takes the document, a reader refuses it.",
  vectors: JSON.parse(JSON.stringify(planVectors)),
});
