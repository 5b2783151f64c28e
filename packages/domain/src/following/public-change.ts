/** Something that happened in public to a plan, and whom it concerns. */
import * as z from "zod";
import { isoDate } from "../calendar/index.js";
import { localizedText } from "../text/index.js";
import type { Followed } from "./followed.js";

export const changedThing = z.object({
  kind: z.enum(["measure", "goal", "indicator"]),
  id: z.string(),
  /** `null`: it is not there any more. */
  title: localizedText.nullable(),
});

export const publicChange = z.object({
  /** Never another change: its place in the journal, or in the list of what came into the register. */
  id: z.string(),
  at: z.iso.datetime(),
  day: isoDate,
  /** A type of event of a plan; `register.planAdded` or `register.planChanged` for a plan that is not kept here. */
  type: z.string(),
  plan: z.object({ id: z.string(), title: localizedText }),
  about: z.array(changedThing),
  /** The authority or organisation that acted; `null`: not stated. */
  organisation: z.string().nullable(),
  /** By which values it is found. */
  facts: z.object({
    domains: z.array(z.string()),
    authorities: z.array(z.string()),
    /** NIS codes; empty: it is of no place in particular. */
    places: z.array(z.string()),
    /** Kind of the author of the plan. */
    authorityType: z.string(),
  }),
});
export type PublicChange = z.infer<typeof publicChange>;

/** What a country knows of its governments. */
export type Reach = {
  /** Kinds of authors whose plans apply in a municipality as a whole. */
  typesAt(place: string): readonly string[];
  /** Every identifier of one government: it may have one for its community and one for its region. */
  idsOf(authority: string): readonly string[];
};

type Concerned = Pick<PublicChange, "plan" | "about" | "organisation" | "facts">;

/**
 * Whether a change is one of those a reader follows. A plan that names no place applies in every place where a government
 * of its kind acts.
 */
export function concerns(
  followed: Followed,
  { plan, about, organisation, facts }: Concerned,
  { typesAt, idsOf }: Reach,
): boolean {
  switch (followed.kind) {
    case "all":
      return true;
    case "plan":
      return plan.id === followed.plan;
    case "measure":
      return (
        plan.id === followed.plan &&
        about.some(({ kind, id }) => kind === "measure" && id === followed.measure)
      );
    case "domain":
      return facts.domains.includes(followed.domain);
    case "authority":
      return idsOf(followed.authority).some((id) => organisation === id || facts.authorities.includes(id));
    case "place":
      return facts.places.length > 0
        ? facts.places.includes(followed.place)
        : typesAt(followed.place).includes(facts.authorityType);
  }
}
