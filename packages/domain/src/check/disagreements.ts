/**
 * Where the coarse matrix of Q05 and the detailed rules on competence would judge the same measure differently.
 *
 * Written for a jurist: a row is a question ("who is right here?"), not an error of either side. The matrix speaks of
 * life domains and kinds of authority, the rules of policy fields, territories and days.
 */
import type { IsoDate } from "../calendar/index.js";
import { answerCompetence, type CompetenceModel } from "../competence/index.js";
import {
  type AuthorityTypeId,
  authorityTypeIds,
  type CoarseLevel,
  type LifeDomainId,
  lifeDomainIds,
  policyFieldsOf,
} from "../framework/index.js";
import { coarseLevelOf, coarseOffences } from "./responsibility/coarse-judgement.js";
import {
  type Deed,
  type DetailedOpinion,
  deedsOf,
  opinionOnDomain,
  representativePlaces,
} from "./responsibility/detailed-judgement.js";

/** The kinds of measure that Q05 tells apart, each by one instrument that stands for it. */
export const measureWays = ["awareness", "enforcement", "local-regulation", "legislation"] as const;
export type MeasureWay = (typeof measureWays)[number];

export type CompetenceDisagreement = {
  domain: LifeDomainId;
  authorityType: AuthorityTypeId;
  coarseLevel: CoarseLevel;
  /** The kinds of measure on which matrix and rules differ in this way. */
  ways: readonly MeasureWay[];
  /** `rulesAllow`: the matrix holds such a measure against its lead, the rules do not. `rulesNameOthers`: the reverse. */
  kind: "rulesAllow" | "rulesNameOthers";
  opinion: DetailedOpinion["may"];
  /** Rules under which the authority may act; empty when the rules do not name it. */
  rules: readonly string[];
  /** Policy fields that were asked about. */
  fields: readonly string[];
  /** Who holds the power instead, where the rules do not name the authority. */
  holders: readonly string[];
};

/**
 * Lists the cells in which matrix and rules disagree on a day, over one representative place per language area.
 *
 * @returns by domain, then kind of authority, in the order of the framework; kinds of measure that differ for the same
 *   reason share a row. Cells on which the rules cannot say anything are left out
 */
export function listDisagreements(model: CompetenceModel, on: IsoDate): CompetenceDisagreement[] {
  return lifeDomainIds.flatMap((domain) =>
    authorityTypeIds.flatMap((authorityType) => disagreementsIn(model, { domain, authorityType, on })),
  );
}

type Cell = { domain: LifeDomainId; authorityType: AuthorityTypeId; on: IsoDate };

function disagreementsIn(model: CompetenceModel, cell: Cell): CompetenceDisagreement[] {
  const rows = new Map<string, CompetenceDisagreement>();
  for (const way of measureWays) {
    const row = disagreementOn(model, cell, way);
    if (!row) continue;
    const key = JSON.stringify([row.kind, row.opinion, row.rules, row.holders]);
    const same = rows.get(key);
    rows.set(key, same ? { ...same, ways: [...same.ways, way] } : row);
  }
  return [...rows.values()];
}

function disagreementOn(
  model: CompetenceModel,
  { domain, authorityType, on }: Cell,
  way: MeasureWay,
): CompetenceDisagreement | null {
  const coarseLevel = coarseLevelOf(domain, authorityType);
  const [deed] = deedsOf([way]);
  if (!coarseLevel || !deed) return null;
  const coarseAllows = coarseOffences([authorityType], [domain], [way]).length === 0;
  const opinion = opinionOnDomain(model, domain, { type: authorityType, deed, on });
  const rulesAllow = opinion.may !== "no";
  if (opinion.may === "cannot-say" || coarseAllows === rulesAllow) return null;
  return {
    domain,
    authorityType,
    coarseLevel,
    ways: [way],
    kind: rulesAllow ? "rulesAllow" : "rulesNameOthers",
    opinion: opinion.may,
    rules: opinion.rules,
    fields: policyFieldsOf(domain),
    holders: rulesAllow ? [] : holdersOf(model, domain, deed, on),
  };
}

function holdersOf(model: CompetenceModel, domain: LifeDomainId, deed: Deed, on: IsoDate): string[] {
  const holders = new Set<string>();
  for (const field of policyFieldsOf(domain)) {
    for (const instrument of deed) {
      for (const place of Object.values(representativePlaces)) {
        const answer = answerCompetence(model, { field, instrument, place, on });
        if (answer.ok) for (const { authority } of answer.value.holders) holders.add(authority);
      }
    }
  }
  return [...holders];
}
