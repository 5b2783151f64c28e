/** Names of all who appear in the history of a plan: governments, bodies, organisations, parties, offices. */

import { belgianAuthorities } from "@napar/domain/belgium/authorities";
import { belgianCompetences } from "@napar/domain/belgium/competences";
import { bodies, organisations, parties } from "@napar/domain/belgium/register";
import { storyNames } from "@napar/domain/belgium/story";
import { planAuthorityTypes } from "@napar/domain/framework";
import type { Language, LocalizedText } from "@napar/domain/text";
import { plainText } from "@napar/ui";

const names = new Map<string, LocalizedText | string>([
  ...planAuthorityTypes.map(({ id, name }) => [id, name] as const),
  ...organisations.map(({ id, name }) => [id, name] as const),
  ...parties.map(({ id, name }) => [id, name] as const),
  ...bodies.map(({ id, name }) => [id, name] as const),
  ...belgianCompetences.coordinationBodies.map(({ id, names: words }) => [id, words] as const),
  ...belgianAuthorities.map(({ id, names: words }) => [id, words] as const),
  ...Object.entries(storyNames),
]);

/** The name of somebody in the history; what no register knows is called by its identifier. */
export function livingName(id: string, language: Language): string {
  const name = names.get(id);
  if (name === undefined) return id;
  return typeof name === "string" ? name : plainText(name, language) || id;
}
