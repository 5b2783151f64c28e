/** Judging a measure by the coarse matrix: life domain against kind of authority, one level per cell. */
import {
  type AuthorityTypeId,
  type CoarseLevel,
  coarseCompetence,
  type LifeDomainId,
} from "../../framework/index.js";

export type Offence = { domain: LifeDomainId; type: AuthorityTypeId; level: CoarseLevel };

/** `undefined` where the matrix has no such cell. */
export const coarseLevelOf = (domain: string, type: string): CoarseLevel | undefined =>
  coarseCompetence.matrix[domain as LifeDomainId]?.[type as AuthorityTypeId];

/**
 * What the matrix holds against a measure, cell by cell: no competence at all; legislation where the authority does not
 * legislate; a by-law or enforcement where it only supports.
 */
export function coarseOffences(
  types: readonly AuthorityTypeId[],
  domains: readonly LifeDomainId[],
  instruments: readonly string[],
): Offence[] {
  const legislates = instruments.includes("legislation");
  const regulates = instruments.includes("local-regulation") || instruments.includes("enforcement");
  const offends = (level: CoarseLevel) =>
    level === "none" || (legislates && level !== "legislate") || (regulates && level === "support");
  return types.flatMap((type) =>
    domains.flatMap((domain) => {
      const level = coarseLevelOf(domain, type);
      return level !== undefined && offends(level) ? [{ domain, type, level }] : [];
    }),
  );
}
