/** Is a measure within the competence of its lead? Asked of the rules in the browser, while one types. */
import { belgianCompetenceModel, belgianCompetences } from "@napar/domain/belgium/competences";
import { type Deed, deedsOf, representativePlaces } from "@napar/domain/check";
import { type CompetencePlace, mayAct, type Permission } from "@napar/domain/competence";
import {
  type AuthorityTypeId,
  coarseCompetence,
  type LifeDomainId,
  policyFieldsOf,
} from "@napar/domain/framework";
import { lookupsFor, type WordingLookups } from "@napar/ui/wording";

export type CompetenceCase = {
  type: string;
  authority: string;
  domains: readonly string[];
  policyFields: readonly string[];
  instruments: readonly string[];
  /** Of a local plan; governments are asked about in every language area. */
  place: CompetencePlace | null;
  on: string;
};

/**
 * - `alone`: the lead may do it by itself
 * - `together`: it may, after concertation or by an agreement
 * - `others`: the rules name others
 * - `cannotSay`: they name nobody, or the measure says too little
 */
export type CompetenceVerdict = "alone" | "together" | "others" | "cannotSay";
export type CompetenceJudgement = {
  verdict: CompetenceVerdict;
  /** The question that decided, with its answer; `null` where the rules cannot say. */
  decisive: { field: string; instrument: string; place: CompetencePlace; permission: Permission } | null;
  /** State of the law the rules are written to. */
  asOf: string;
};

const verdictOf = { yes: "alone", "yes-with-cooperation": "together", no: "others" } as const;
const fromWorst: readonly CompetenceVerdict[] = ["others", "together", "alone", "cannotSay"];

/** Every deed of a measure has to be within competence: the worst answer is the answer. */
export function judgeCompetence(question: CompetenceCase): CompetenceJudgement {
  const judgements = deedsOf(question.instruments).map((deed) => judgeDeed(question, deed));
  const worst = fromWorst.flatMap((verdict) => judgements.filter((one) => one.verdict === verdict))[0];
  return worst ?? nothing();
}

const nothing = (): CompetenceJudgement => ({
  verdict: "cannotSay",
  decisive: null,
  asOf: belgianCompetences.asOf,
});

/** One of the fields, one of the instruments, one of the places is enough: the best answer is the answer. */
function judgeDeed(question: CompetenceCase, deed: Deed): CompetenceJudgement {
  const model = belgianCompetenceModel();
  const fields =
    question.policyFields.length > 0
      ? question.policyFields
      : question.domains.flatMap((domain) => policyFieldsOf(domain as LifeDomainId));
  const authorities = coarseCompetence.authorityMapping[question.type as AuthorityTypeId] ?? [
    question.authority,
  ];
  const places = question.place ? [question.place] : Object.values(representativePlaces);
  let best: CompetenceJudgement = nothing();
  for (const field of new Set(fields))
    for (const instrument of deed)
      for (const place of places)
        for (const authority of authorities) {
          const asked = mayAct(model, { authority, field, instrument, place, on: question.on });
          if (!asked.ok) continue;
          const permission = asked.value;
          const verdict = verdictOf[permission.may];
          if (verdict === "others" && permission.whoMay.length === 0) continue;
          if (best.verdict === "cannotSay" || rankOf(verdict) > rankOf(best.verdict)) {
            best = { ...best, verdict, decisive: { field, instrument, place, permission } };
          }
        }
  return best;
}

const rankOf = (verdict: CompetenceVerdict): number => ["others", "together", "alone"].indexOf(verdict);

export const competenceNames: WordingLookups = lookupsFor(belgianCompetences);
