/** What a correction is about: read from an address, shown with its name and where it is read. */
import type { ApiClient } from "@napar/api/client";
import { belgianAuthorities } from "@napar/domain/belgium/authorities";
import { belgianPlaceIndex } from "@napar/domain/belgium/places";
import { type CorrectionAbout, correctionAbout } from "@napar/domain/correction";
import { nameOfPlace } from "@napar/domain/place";
import { type Language, type LocalizedText, languages } from "@napar/domain/text";
import { isThingKind, pathOfThing } from "../page/thing-address.js";

const inPlans = ["measure", "goal", "indicator"];

/**
 * `about=measure&id=plan:measure` as pages link to it. What is not understood is about the site as a whole, so that nobody
 * is turned away.
 */
export function readAbout(query: URLSearchParams): CorrectionAbout {
  const kind = query.get("about") ?? "page";
  const id = (query.get("id") ?? "").slice(0, 300);
  const cut = inPlans.includes(kind) ? id.indexOf(":") : -1;
  const parsed = correctionAbout.safeParse({
    ...{ kind, id: cut > 0 ? id.slice(cut + 1) : id, plan: cut > 0 ? id.slice(0, cut) : null },
  });
  return parsed.success ? parsed.data : { kind: "page", id: "/", plan: null };
}

/** The same in an address. */
export const aboutParameters = ({ kind, id, plan }: CorrectionAbout) => ({
  about: kind,
  id: plan === null ? id : `${plan}:${id}`,
});

/** Path below the language of the page that shows it. */
export function pathOfAbout({ kind, id, plan }: CorrectionAbout): string {
  if (isThingKind(kind)) return pathOfThing(kind, id, plan ?? "");
  if (kind === "contactPoint") return "/contact-points";
  // Only a path of this site: whoever sends a correction chooses no address that we link to.
  return /^\/[a-z0-9][\w/.:-]*$/i.test(id) ? id : "/";
}

const everywhere = (name: string): LocalizedText =>
  Object.fromEntries(languages.map((language) => [language, name]));

/** Its name as it is now; `null`: it has none, or is no longer there. */
export async function titleOfAbout(
  client: ApiClient,
  { kind, id, plan }: CorrectionAbout,
  language: Language,
): Promise<LocalizedText | null> {
  switch (kind) {
    case "plan":
      return foundIn(await client.findPlan(id, { measures: "none" }))?.title ?? null;
    case "measure":
      return foundIn(await client.findMeasure(`${plan}:${id}`))?.measure.title ?? null;
    case "goal":
    case "indicator":
      return foundIn(await client.findPlan(plan ?? "", { measures: "none" }))?.title ?? null;
    case "organisation": {
      const found = foundIn(await client.findOrganisation(id));
      return found ? everywhere(found.name) : null;
    }
    case "body":
      return foundIn(await client.findBody(id))?.name ?? null;
    case "practice":
      return foundIn(await client.findPractice(id))?.summary ?? null;
    case "event":
      return foundIn(await client.findEvent(id))?.title ?? null;
    case "place": {
      const place = belgianPlaceIndex().byCode.get(id);
      return place ? everywhere(nameOfPlace(place, language)) : null;
    }
    case "authority":
      return belgianAuthorities.find((one) => one.id === id)?.names ?? null;
    default:
      return null;
  }
}

const foundIn = <T>(reply: { ok: true; value: T } | { ok: false }): T | null =>
  reply.ok ? reply.value : null;
