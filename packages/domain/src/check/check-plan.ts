/**
 * The check of a plan on a day: fifty results, each with its reason, and one word on the whole.
 *
 * A good result says that the plan states the right things, not that it works; people judge that. The word is never to be
 * shown without the list.
 */
import { firstDay, type IsoDate } from "../calendar/index.js";
import type { CompetenceModel } from "../competence/index.js";
import {
  type Criterion,
  type CriterionDimension,
  type CriterionId,
  type CriterionParams,
  type CriterionSeverity,
  criteria,
  planKinds,
  type SourceCode,
  scoring,
  sourceCodes,
} from "../framework/index.js";
import type { Plan } from "../plan/index.js";
import type { FullText } from "../text/index.js";
import type { CheckResult, CriterionCheck, Decision, Outcome } from "./criterion-check.js";
import { criterionChecks } from "./criterion-checks.js";
import { namesOf } from "./named.js";
import { fillText, type SentenceValues } from "./sentence.js";
import { notForThisKind } from "./shared-outcomes.js";

export type PlanVerdict = "sound" | "weak" | "not-ready";

export type CheckDetails = {
  /** Ids in the plan the result is about, all of them. */
  ids?: readonly string[];
  /** Members, codes, languages or numbers that were looked for and not found. */
  missing?: readonly string[];
  numbers?: Readonly<Record<string, number | null>>;
  /** Dates and words of the plan that decided. */
  facts?: Readonly<Record<string, string | null>>;
  /** Ids by the way they fall short. */
  lists?: Readonly<Record<string, readonly string[]>>;
};

export type CriterionResult = {
  criterion: CriterionId;
  result: CheckResult;
  severity: CriterionSeverity;
  dimension: CriterionDimension;
  title: FullText;
  details: CheckDetails;
  reason: FullText;
  /** What to do about a failure or an unknown; `null` when there is nothing to do. */
  remedy: FullText | null;
  /** Codes of the sources the criterion rests on. */
  sources: readonly SourceCode[];
  /** Their names, in the same order. */
  sourceNames: readonly FullText[];
  /** `person`: the data rest on what people declare about themselves; software alone does not decide. */
  judgement: "machine" | "person";
  /** What the software cannot see and a person still should look at. */
  personShould: FullText | null;
  /** An opinion beside the result, which it does not change. */
  note: FullText | null;
};

export type PlanCheck = {
  plan: string;
  on: IsoDate;
  verdict: PlanVerdict;
  failedBlockers: CriterionId[];
  failedMajors: CriterionId[];
  results: CriterionResult[];
};

/** Thresholds to use instead of the usual ones, by criterion. */
export type ParamOverrides = { readonly [Id in keyof CriterionParams]?: Partial<CriterionParams[Id]> };

/**
 * The day of a check, in this order: the day asked for, the plan's own `asOf`, today. One of `on` and `today` has to be
 * there, since nothing here reads a clock.
 */
export type CheckDay = { on: IsoDate; today?: IsoDate } | { on?: IsoDate | undefined; today: IsoDate };

export type CheckOptions = CheckDay & {
  /** The detailed rules. Used for measures that name policy fields, and as an opinion beside the others (Q05). */
  competence?: CompetenceModel | null | undefined;
  params?: ParamOverrides | undefined;
};

/**
 * Checks a plan on the fifty criteria.
 *
 * @param plan as read by `readPlan`: a member that is missing, `null` or empty is not stated
 * @returns results in the order Q01 to Q50; the verdict is `not-ready` when a blocker fails, `weak` when more than five
 *   majors fail, `sound` otherwise. `unknown` and `not-applicable` count for neither.
 */
export function checkPlan(plan: Plan, options: CheckOptions): PlanCheck {
  const on = checkDayOf(plan, options);
  const results = criteria.map((criterion) => checkCriterion(plan, criterion, on, options));
  const failed = (severity: CriterionSeverity) =>
    results
      .filter((one) => one.result === "fail" && one.severity === severity)
      .map(({ criterion }) => criterion);
  const failedBlockers = failed("blocker");
  const failedMajors = failed("major");
  return {
    plan: plan.id,
    on,
    verdict: verdictOf(failedBlockers.length, failedMajors.length),
    failedBlockers,
    failedMajors,
    results,
  };
}

/** The day for which a plan is checked, see {@link CheckDay}. An `asOf` that names a year or month counts from its first day. */
export function checkDayOf(plan: Plan, { on, today }: CheckDay): IsoDate {
  const day = on ?? (plan.asOf ? firstDay(plan.asOf) : today);
  if (!day) throw new TypeError("A check needs a day: the plan states none, so give `on` or `today`");
  return day;
}

function verdictOf(failedBlockers: number, failedMajors: number): PlanVerdict {
  if (failedBlockers > 0) return "not-ready";
  return failedMajors > scoring.params.maxMajor ? "weak" : "sound";
}

const checkById = new Map<string, CriterionCheck>(criterionChecks.map((check) => [check.id, check]));
const sourceName = new Map<SourceCode, FullText>(sourceCodes.map(({ code, name }) => [code, name]));

function checkCriterion(
  plan: Plan,
  criterion: Criterion,
  on: IsoDate,
  options: CheckOptions,
): CriterionResult {
  const check = checkById.get(criterion.id);
  if (!check) throw new Error(`No check is written for criterion ${criterion.id}`);
  const applies = criterion.appliesTo.includes(plan.kind);
  const overrides = options.params?.[criterion.id as keyof CriterionParams];
  const context = {
    on,
    params: { ...criterion.params, ...overrides } as never,
    competence: options.competence ?? null,
  };
  const decision: Decision = applies
    ? check.decide(plan, context)
    : { outcome: "notForThisKind", names: { kind: namesOf(planKinds, [plan.kind]) } };
  const outcome = applies ? outcomeOf(check, decision) : notForThisKind;
  const values = valuesOf(decision);
  return {
    criterion: criterion.id,
    result: outcome.result,
    severity: criterion.severity,
    dimension: criterion.dimension,
    title: criterion.title,
    details: detailsOf(decision),
    reason: fillText(outcome.reason, values),
    remedy: outcome.remedy && fillText(outcome.remedy, values),
    sources: criterion.sources,
    sourceNames: criterion.sources.map((code) => sourceName.get(code) ?? nameless(code)),
    judgement: criterion.automation === "assisted" ? "person" : "machine",
    personShould: applies ? check.personShould : null,
    note: decision.note ?? null,
  };
}

function outcomeOf(check: CriterionCheck, decision: Decision): Outcome {
  const outcome = check.outcomes[decision.outcome];
  if (!outcome) throw new Error(`${check.id} has no words for its outcome ${decision.outcome}`);
  return outcome;
}

/** Names win over codes in a sentence, so that it speaks of "Housing"; the details keep the codes. */
const valuesOf = ({ ids, missing, numbers, facts, lists, names }: Decision): SentenceValues => ({
  ids,
  missing,
  ...numbers,
  ...facts,
  ...lists,
  ...names,
});

function detailsOf({ ids, missing, numbers, facts, lists }: Decision): CheckDetails {
  const stated = Object.entries({ ids, missing, numbers, facts, lists }).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(stated) as CheckDetails;
}

const nameless = (code: string): FullText => ({ nl: code, fr: code, de: code, en: code });
