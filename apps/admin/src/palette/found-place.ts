/** Where what was found is shown: in the workplace, or on the public portal. */
import type { FoundGroup, FoundKind } from "@napar/api/client";
import { language, t } from "../language/language.js";

type Found = FoundGroup["items"][number];

/** `to`: a screen of the workplace; `href`: a page of the portal. */
export type FoundPlace = { to: string } | { href: string };

const at = encodeURIComponent;

export function placeOfFound(kind: FoundKind, { id, plan }: Pick<Found, "id" | "plan">): FoundPlace {
  const inPlan = `/plans/${at(plan?.id ?? id)}`;
  switch (kind) {
    case "plan":
      return { to: inPlan };
    case "measure":
      return { to: `${inPlan}/measures/${at(id)}` };
    case "goal":
      return { to: `${inPlan}/goals/${at(id)}` };
    case "indicator":
      return { to: `${inPlan}/indicators/${at(id)}` };
    case "person":
      return { to: "/people" };
    case "place":
      return { href: `/${language}/places/${at(id)}` };
    case "authority":
      return { href: `/${language}/authorities/${at(id)}` };
    case "subject":
      return { href: `/${language}/competence?field=${at(id)}` };
    case "publishedMeasure":
      return { href: `/${language}${inPlan}/measures/${at(id.slice(`${plan?.id}:`.length))}` };
    case "publishedGoal":
      return { href: `/${language}${inPlan}/goals/${at(id)}` };
    case "publishedIndicator":
      return { href: `/${language}${inPlan}/indicators/${at(id)}` };
    case "body":
      return { href: `/${language}/bodies/${at(id)}` };
    case "organisation":
      return { href: `/${language}/organisations/${at(id)}` };
    case "practice":
      return { href: `/${language}/practices/${at(id)}` };
    case "event":
      return { href: `/${language}/events/${at(id)}` };
    default:
      return { href: `/${language}/plans/${at(plan?.id ?? id)}` };
  }
}

export const foundKindNames: Record<FoundKind, () => string> = {
  plan: () => t.adminFoundPlan(),
  measure: () => t.adminFoundMeasure(),
  goal: () => t.adminFoundGoal(),
  indicator: () => t.adminFoundIndicator(),
  person: () => t.adminFoundPerson(),
  publishedPlan: () => t.adminFoundPublishedPlan(),
  publishedMeasure: () => t.adminFoundPublishedMeasure(),
  publishedGoal: () => t.adminFoundPublishedGoal(),
  publishedIndicator: () => t.adminFoundPublishedIndicator(),
  body: () => t.adminFoundBody(),
  organisation: () => t.adminFoundOrganisation(),
  practice: () => t.adminFoundPractice(),
  event: () => t.adminFoundEvent(),
  subject: () => t.adminFoundSubject(),
  place: () => t.adminFoundPlace(),
  authority: () => t.adminFoundAuthority(),
};
