/**
 * Which rules answer a question. The order of the steps is that of the model's resolution rules: field and instrument,
 * area and day, institution, place groups and exceptions, aspect.
 */
import { type IsoDate, isInForce } from "../calendar/index.js";
import type { CompetencePlace } from "./answer.js";
import type { CompetenceRule } from "./rule.js";
import type { InstitutionLanguage } from "./vocabulary.js";

export type RuleQuestion = {
  instrument: string;
  place: CompetencePlace;
  institutionLanguage?: InstitutionLanguage | undefined;
  aspect?: string | undefined;
  /** Without a day: the rules of all times. */
  on?: IsoDate | undefined;
};

export type Resolution = {
  readonly kept: readonly CompetenceRule[];
  /** Rules that an exception of theirs takes away in this place. */
  readonly excepted: readonly CompetenceRule[];
  /** Does the institution language decide and is it not given? */
  readonly conditional: boolean;
  /** Rules, kept or not, that the institution language decides on in this place. */
  readonly limited: readonly CompetenceRule[];
};

/** Keeps the rules that answer a question, in the order of the data. */
export function resolveRules(rules: readonly CompetenceRule[], question: RuleQuestion): Resolution {
  const kept: CompetenceRule[] = [];
  const excepted: CompetenceRule[] = [];
  const limited: CompetenceRule[] = [];
  let conditional = false;
  for (const rule of rules) {
    if (!fitsBeforeInstitution(rule, question)) continue;
    const exception = exceptionIn(rule, question.place);
    if (rule.institutions || exception?.institutions) limited.push(rule);
    if (!fitsInstitution(rule.institutions, question.institutionLanguage)) continue;
    if (exception && takesAway(exception, question.institutionLanguage)) {
      excepted.push(rule);
      continue;
    }
    kept.push(rule);
    if (question.institutionLanguage === undefined && (rule.institutions || exception?.institutions)) {
      conditional = true;
    }
  }
  return { kept, excepted, conditional, limited };
}

const fitsBeforeInstitution = (rule: CompetenceRule, question: RuleQuestion): boolean =>
  (rule.instruments as readonly string[]).includes(question.instrument) &&
  rule.territory.includes(question.place.languageArea) &&
  (question.on === undefined || isInForce(rule, question.on)) &&
  (rule.placeGroups === undefined || sharesGroup(rule.placeGroups, question.place)) &&
  // A rule without aspect covers the whole field, so it stays whatever aspect is asked.
  (question.aspect === undefined || rule.aspect === undefined || rule.aspect === question.aspect);

/** Without an institution language the rule stays: the answer is then conditional. */
const fitsInstitution = (
  institutions: readonly InstitutionLanguage[] | undefined,
  given: InstitutionLanguage | undefined,
): boolean => institutions === undefined || given === undefined || institutions.includes(given);

type Exception = NonNullable<CompetenceRule["exceptions"]>[number];

const exceptionIn = (rule: CompetenceRule, place: CompetencePlace): Exception | undefined =>
  rule.exceptions?.find(({ placeGroups }) => sharesGroup(placeGroups, place));

/** An exception for certain institutions only bites when the question names one of them. */
const takesAway = (exception: Exception, given: InstitutionLanguage | undefined): boolean =>
  exception.institutions === undefined || (given !== undefined && exception.institutions.includes(given));

const sharesGroup = (groups: readonly string[], place: CompetencePlace): boolean =>
  groups.some((group) => place.placeGroups.includes(group));
