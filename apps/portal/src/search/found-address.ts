/** Where what was found is read. */
import type { FoundGroup, FoundKind } from "@napar/api/client";

type Found = Pick<FoundGroup["items"][number], "id" | "plan">;
const at = encodeURIComponent;

/** Path below the language. */
export function pathOfFound(kind: FoundKind, { id, plan }: Found): string {
  const inPlan = `/plans/${at(plan?.id ?? id)}`;
  switch (kind) {
    case "publishedMeasure":
      return `${inPlan}/measures/${at(id.slice(`${plan?.id}:`.length))}`;
    case "publishedGoal":
      return `${inPlan}/goals/${at(id)}`;
    case "publishedIndicator":
      return `${inPlan}/indicators/${at(id)}`;
    case "body":
      return `/bodies/${at(id)}`;
    case "organisation":
      return `/organisations/${at(id)}`;
    case "practice":
      return `/practices/${at(id)}`;
    case "event":
      return `/events/${at(id)}`;
    case "place":
      return `/places/${at(id)}`;
    case "authority":
      return `/authorities/${at(id)}`;
    case "subject":
      return `/competence?field=${at(id)}`;
    default:
      return inPlan;
  }
}
