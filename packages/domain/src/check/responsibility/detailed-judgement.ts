/**
 * Judging a measure by the dated rules of competence: may one of the authorities behind the lead do this, in this policy
 * field, somewhere in its territory, on this day?
 */
import type { IsoDate } from "../../calendar/index.js";
import {
  type CompetenceModel,
  type CompetencePlace,
  findAuthority,
  findPolicyField,
  type Instrument,
  mayAct,
} from "../../competence/index.js";
import {
  type AuthorityTypeId,
  coarseCompetence,
  type LanguageRegionId,
  type LifeDomainId,
  policyFieldsOf,
} from "../../framework/index.js";

/** One place per language area stands for its municipalities; those with facilities answer alike for governments. */
export const representativePlaces: Readonly<Record<LanguageRegionId, CompetencePlace>> = {
  nl: { languageArea: "LA-NL", placeGroups: [] },
  fr: { languageArea: "LA-FR", placeGroups: [] },
  de: { languageArea: "LA-DE", placeGroups: ["german-9"] },
  brussels: { languageArea: "LA-BRU", placeGroups: ["brussels-19"] },
};

const everywhere: readonly LanguageRegionId[] = ["nl", "fr", "de", "brussels"];
const localTypes = new Set<AuthorityTypeId>(["province", "municipality", "police-zone"]);

/** What a measure does in law. Each inner list is met by any of its instruments; all lists have to be met. */
export type Deed = readonly Instrument[];

/**
 * From the instruments of a measure to those of the rules. A by-law or internal rule is the norm by which an authority
 * runs its own policy or its own staff, so whoever may run them may lay it down. Everything that is neither a norm nor a
 * sanction can be done by whoever runs, pays, informs, tests or employs in the field.
 */
export function deedsOf(instruments: readonly string[]): readonly Deed[] {
  const deeds = new Set(instruments.map((instrument) => deedOf[instrument] ?? act));
  return deeds.size > 0 ? [...deeds] : [act];
}

const act: Deed = ["implement", "inform", "finance", "employ", "inspect"];
const deedOf: Readonly<Record<string, Deed>> = {
  legislation: ["legislate"],
  "local-regulation": ["legislate", "implement", "employ"],
  enforcement: ["enforce", "inspect", "prosecute"],
};

export type DetailedOpinion = {
  may: "yes" | "yes-with-cooperation" | "no" | "cannot-say";
  /** Ids of the rules the authority acts under. */
  rules: readonly string[];
};

export type DetailedQuestion = {
  type: AuthorityTypeId;
  /** An authority the lead names itself; counts where the rules know it. */
  authority?: string | null | undefined;
  fields: readonly string[];
  deed: Deed;
  /** Language area of a local plan; governments are asked about in every area. */
  region?: LanguageRegionId | null | undefined;
  on: IsoDate;
};

/** The authorities of the rules that stand behind a kind of authority. */
const authoritiesBehind = (
  model: CompetenceModel,
  { type, authority }: DetailedQuestion,
): readonly string[] => {
  const mapped = coarseCompetence.authorityMapping[type] ?? [];
  const isNamed = authority && !mapped.includes(authority) && findAuthority(model, authority).ok;
  return isNamed ? [...mapped, authority] : mapped;
};

/**
 * May the authority do this deed in at least one of the fields, in at least one place?
 *
 * @returns `no` only where the rules name others. Where they name nobody for the deed, or do not know the fields, they
 *   `cannot-say`: a gap in the rules says nothing about who may act
 */
export function detailedOpinion(model: CompetenceModel, question: DetailedQuestion): DetailedOpinion {
  const fields = question.fields.filter((field) => findPolicyField(model, field).ok);
  if (fields.length === 0) return { may: "cannot-say", rules: [] };
  const regions = localTypes.has(question.type) && question.region ? [question.region] : everywhere;
  const rules = new Set<string>();
  let best: DetailedOpinion["may"] = "cannot-say";
  for (const authority of authoritiesBehind(model, question)) {
    for (const field of fields) {
      for (const instrument of question.deed) {
        for (const region of regions) {
          const place = representativePlaces[region];
          const permission = mayAct(model, { authority, field, instrument, place, on: question.on });
          if (!permission.ok) continue;
          const { may, whoMay } = permission.value;
          for (const rule of permission.value.rules) rules.add(rule.id);
          if (may === "no") {
            if (best === "cannot-say" && whoMay.length > 0) best = "no";
          } else if (best !== "yes") best = may;
        }
      }
    }
  }
  return { may: best, rules: [...rules] };
}

/** The opinion of the rules on a life domain, through the policy fields it touches. */
export const opinionOnDomain = (
  model: CompetenceModel,
  domain: LifeDomainId,
  question: Omit<DetailedQuestion, "fields">,
): DetailedOpinion => detailedOpinion(model, { ...question, fields: policyFieldsOf(domain) });
