/** What is followed, in words and addresses. */
import { type Followed, type PublicChange, queryOfFollowed, titleIn } from "@napar/domain/following";
import type { Language, LocalizedText } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";
import { hrefTo } from "../page/page.js";

export const feedQuery = (followed: Followed): Record<string, string> => queryOfFollowed(followed);

/** @param title `null`: everything */
export const followedName = (title: LocalizedText | null, language: Language): string =>
  title ? titleIn(title, language) : inLanguage(language).followEverything();

/** The page of what is followed. */
export function followedHref(followed: Followed, language: Language): string {
  const at = encodeURIComponent;
  switch (followed.kind) {
    case "all":
      return hrefTo(language, "/plans");
    case "plan":
      return hrefTo(language, `/plans/${at(followed.plan)}`);
    case "measure":
      return hrefTo(language, `/plans/${at(followed.plan)}/measures/${at(followed.measure)}`);
    case "place":
      return hrefTo(language, `/places/${at(followed.place)}`);
    case "domain":
      return hrefTo(language, "/measures", { domain: followed.domain });
    case "authority":
      return hrefTo(language, `/authorities/${at(followed.authority)}`);
  }
}

/** The page of what changed: the measure where it is one and still there, else the plan. */
export function changeHref({ plan, about }: PublicChange, language: Language): string {
  const [first, ...others] = about;
  const isMeasure = first?.kind === "measure" && first.title !== null && others.length === 0;
  const path = isMeasure ? `/measures/${encodeURIComponent(first.id)}` : "";
  return hrefTo(language, `/plans/${encodeURIComponent(plan.id)}${path}`);
}
