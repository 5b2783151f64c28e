/** How asking stands, question by question: who keeps silent, and who said that there is nothing new. */
import type { IsoDate } from "../calendar/index.js";
import type { UpdateRequest } from "./next-steps.js";

export type AskingStanding = {
  /** The day on which somebody was first asked; `null`: nobody looks after it, which whoever validates was told. */
  askedOn: IsoDate | null;
  remindedOn: IsoDate | null;
  /** The day on which whoever validates was told. */
  escalatedOn: IsoDate | null;
  /**
   * - `nothingNew`: an answer, and no news
   * - `overtaken`: told in another way, or asked no more
   */
  state: "waiting" | "recorded" | "nothingNew" | "overtaken";
  /** The day of the answer. */
  on: IsoDate | null;
};

type Kept = UpdateRequest & { readonly closedOn: IsoDate | null };

/**
 * @param requests all of one thing and one due
 * @param on what happened later does not count
 * @returns `null` when nothing had been asked yet
 */
export function askingStanding(requests: readonly Kept[], on: IsoDate): AskingStanding | null {
  const known = requests.filter(({ askedOn }) => askedOn <= on).map((request) => asOf(request, on));
  if (known.length === 0) return null;
  const asked = known.filter(({ as }) => as !== "validator");
  const told = known.filter(({ as }) => as === "validator");
  const answered = asked.filter(({ state }) => state === "recorded" || state === "nothingNew");
  const answer = answered.toSorted((a, b) => compare(a.closedOn, b.closedOn)).at(-1);
  const isWaiting = asked.length === 0 || asked.some(({ state }) => state === "open");
  const state = isWaiting
    ? "waiting"
    : answer?.state === "nothingNew"
      ? "nothingNew"
      : answer
        ? "recorded"
        : "overtaken";
  return {
    askedOn: first(asked.map(({ askedOn }) => askedOn)),
    remindedOn: first(asked.flatMap(({ remindedOn }) => remindedOn ?? [])),
    escalatedOn: first(told.map(({ askedOn }) => askedOn)),
    state,
    on: isWaiting ? null : (answer?.closedOn ?? null),
  };
}

const asOf = (request: Kept, on: IsoDate): Kept => ({
  ...request,
  remindedOn: request.remindedOn !== null && request.remindedOn <= on ? request.remindedOn : null,
  ...(request.closedOn !== null && request.closedOn > on && { state: "open" as const, closedOn: null }),
});

const first = (days: readonly IsoDate[]): IsoDate | null => days.toSorted()[0] ?? null;
const compare = (one: string | null, other: string | null): number => ((one ?? "") < (other ?? "") ? -1 : 1);
