/** Gathers what every answer about law carries: articles, sources, confidence, date and disclaimer. */
import { agreementOf, legalBasisOf, procedureOf, type RuleFact, sourceOf } from "@napar/domain/competence";
import { leastConfidence, sortLegalBases } from "@napar/domain/legal-source";
import type { Country } from "../country/index.js";
import type { LegalContext } from "./legal-source.view.js";

type RuleBasis = Pick<RuleFact, "legalBases" | "sources" | "confidence">;

/**
 * @param rules those the answer rests on
 * @param also further legal bases and sources it names
 */
export function legalContextOf(
  { competence, disclaimer }: Pick<Country, "competence" | "disclaimer">,
  rules: readonly RuleBasis[],
  date: string,
  also: {
    legalBases?: readonly string[];
    sources?: readonly string[];
    agreements?: readonly string[];
    procedures?: readonly string[];
  } = {},
): LegalContext {
  const agreements = (also.agreements ?? []).flatMap((id) => agreementOf(competence, id) ?? []);
  const procedures = (also.procedures ?? []).flatMap((id) => procedureOf(competence, id) ?? []);
  const bases = new Set([
    ...rules.flatMap(({ legalBases }) => legalBases),
    ...(also.legalBases ?? []),
    ...agreements.map(({ legalBasis }) => legalBasis),
    ...procedures.flatMap(({ legalBases }) => legalBases),
  ]);
  const sources = new Set([
    ...rules.flatMap((rule) => rule.sources),
    ...(also.sources ?? []),
    ...agreements.flatMap((agreement) => agreement.sources),
    ...procedures.flatMap((procedure) => procedure.sources),
  ]);
  const { asOf } = competence.data;
  return {
    asOf,
    afterAsOf: date > asOf,
    confidence: rules.length === 0 ? null : leastConfidence(rules.map(({ confidence }) => confidence)),
    legalBases: sortLegalBases([...bases].flatMap((id) => legalBasisOf(competence, id) ?? [])),
    sources: [...sources].flatMap((id) => sourceOf(competence, id) ?? []),
    disclaimer,
  };
}
