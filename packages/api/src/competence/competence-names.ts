/** The names behind the ids of an answer, as a reader of the place knows them. */
import { agreementOf, type CompetenceAnswer, procedureOf } from "@napar/domain/competence";
import { resolveHolder } from "@napar/domain/government";
import type { Municipality } from "@napar/domain/place";
import type { Country } from "../country/index.js";
import type { HolderNameView } from "../place/place.view.js";

export function holderNames(
  { competence }: Pick<Country, "competence">,
  ids: Iterable<string>,
  place: Municipality | null,
): HolderNameView[] {
  return [...new Set(ids)].flatMap((id) => {
    const authority = competence.authorities.get(id);
    return authority ? [resolveHolder(authority, place)] : [];
  });
}

/** Every authority an answer names: holders, their agencies, and those of the steps that explain it. */
export function authoritiesIn(answer: CompetenceAnswer): string[] {
  const steps = [...answer.explanation, ...answer.variants.flatMap(({ explanation }) => explanation)];
  return [
    ...answer.holders.flatMap(({ authority, rules }) => [
      authority,
      ...rules.flatMap(({ agencies }) => agencies ?? []),
    ]),
    ...steps.flatMap((step) => {
      if (step.kind === "place") return [step.region ?? "", ...step.communities];
      if (step.kind === "transfer") return step.transfers.flatMap(({ from, to }) => [from, ...to]);
      if (step.kind === "cooperation") return step.agreements.flatMap(({ parties }) => parties);
      return [];
    }),
  ];
}

export const agreementsOf = ({ competence }: Pick<Country, "competence">, ids: Iterable<string>) =>
  [...new Set(ids)].flatMap((id) => agreementOf(competence, id) ?? []);
export const proceduresOf = ({ competence }: Pick<Country, "competence">, ids: Iterable<string>) =>
  [...new Set(ids)].flatMap((id) => procedureOf(competence, id) ?? []);
