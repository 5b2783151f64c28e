import {
  type AuthorityTypeId,
  type CoarseLevel,
  coarseCompetence,
  type LifeDomainId,
  lifeDomains,
} from "../../framework/index.js";
import type { Plan } from "../../plan/index.js";
import type { FullText } from "../../text/index.js";
import { criterionCheck, fail, pass } from "../criterion-check.js";
import { listed } from "../stated.js";

const languages = ["nl", "fr", "de", "en"] as const;

/**
 * Q23: the plan covers most of the core areas of life in which its authorities make rules or act.
 *
 * A group counts when its authority legislates or executes in one of its domains, and is covered by any measure in one
 * of its domains. A plan of authorities that the matrix does not know (interfederal without co-authorities, civil
 * society) has no group to cover and so lacks none.
 */
export const q23 = criterionCheck({
  id: "Q23",
  outcomes: {
    covered: pass({
      nl: "{covered} van de {groups} kerndomeinen waarvoor de overheid zelf bevoegd is, hebben een maatregel.",
      fr: "{covered} des {groups} domaines essentiels où l’autorité agit elle-même ont une mesure.",
      de: "{covered} der {groups} zentralen Bereiche, in denen die Behörde selbst zuständig ist, haben eine Maßnahme.",
      en: "{covered} of the {groups} core areas in which the authority itself may act have a measure.",
    }),
    tooFew: fail(
      {
        nl: "{covered} van de {groups} kerndomeinen ({share%}) hebben een maatregel; minstens {minShare%} is nodig. Zonder maatregel: {missing}.",
        fr: "{covered} des {groups} domaines essentiels ({share%}) ont une mesure ; il en faut au moins {minShare%}. Sans mesure : {missing}.",
        de: "{covered} der {groups} zentralen Bereiche ({share%}) haben eine Maßnahme; mindestens {minShare%} sind nötig. Ohne Maßnahme: {missing}.",
        en: "{covered} of the {groups} core areas ({share%}) have a measure; at least {minShare%} is needed. Without a measure: {missing}.",
      },
      {
        nl: "Begin met het domein waar mensen bij u het vaakst racisme melden, en voeg daar een maatregel toe.",
        fr: "Commencez par le domaine où l’on signale le plus de racisme chez vous, et ajoutez-y une mesure.",
        de: "Beginnen Sie mit dem Bereich, in dem bei Ihnen am häufigsten Rassismus gemeldet wird, und ergänzen Sie dort eine Maßnahme.",
        en: "Start with the area where people report racism most often, and add a measure there.",
      },
    ),
  },
  decide: (plan, { params }) => {
    const types = authorityTypesOf(plan);
    const groups = params.groups.filter((group) =>
      group.some((domain) => types.some((type) => actsIn(domain, type))),
    );
    const domains = new Set<string>(listed(plan.measures).flatMap((measure) => listed(measure.domains)));
    const uncovered = groups.filter((group) => !group.some((domain) => domains.has(domain)));
    const covered = groups.length - uncovered.length;
    const share = groups.length === 0 ? null : covered / groups.length;
    const numbers = { share, minShare: params.minShare, covered, groups: groups.length };
    const missing = uncovered.flat();
    if (share === null || share >= params.minShare) return { outcome: "covered", missing, numbers };
    return { outcome: "tooFew", missing, numbers, names: { missing: uncovered.map(nameOfGroup) } };
  },
});

const authorityTypesOf = (plan: Plan): readonly string[] =>
  [plan.authority, ...listed(plan.coAuthorities)].flatMap((authority) => authority?.type ?? []);

const actsIn = (domain: string, type: string): boolean => {
  const level: CoarseLevel | undefined =
    coarseCompetence.matrix[domain as LifeDomainId]?.[type as AuthorityTypeId];
  return level === "legislate" || level === "execute";
};

/** Two domains that count as one are written with a stroke: "Media / Online hate". */
function nameOfGroup(group: readonly string[]): FullText {
  const names = group.map((id) => lifeDomains.find((domain) => domain.id === id)?.name);
  const joined = languages.map((language) => [
    language,
    names.map((name, at) => name?.[language] ?? group[at]).join(" / "),
  ]);
  return Object.fromEntries(joined) as FullText;
}
