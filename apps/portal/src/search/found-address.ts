/** Where what was found is read. */
import type { FoundGroup, FoundKind } from "@napar/api/client";
import { pathOfThing, type ThingKind } from "../page/thing-address.js";

type Found = Pick<FoundGroup["items"][number], "id" | "plan">;

/** What a kind of the search is on the site; the rest is read on the page of its plan. */
const things: Partial<Record<FoundKind, ThingKind>> = {
  publishedMeasure: "measure",
  publishedGoal: "goal",
  publishedIndicator: "indicator",
  subject: "competence",
  ...{ body: "body", organisation: "organisation", practice: "practice", event: "event" },
  ...{ place: "place", authority: "authority" },
};

/** Path below the language. */
export function pathOfFound(kind: FoundKind, { id, plan }: Found): string {
  const thing = things[kind];
  if (!thing) return pathOfThing("plan", plan?.id ?? id);
  // The identifier of a published measure begins with that of its plan.
  const own = kind === "publishedMeasure" ? id.slice(`${plan?.id}:`.length) : id;
  return pathOfThing(thing, own, plan?.id ?? id);
}
