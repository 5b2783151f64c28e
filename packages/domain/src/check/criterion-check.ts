/**
 * What one criterion is made of: its possible outcomes, each with its words, and the decision that picks one of them
 * from a plan. The definition itself (severity, kinds, parameters, sources) is data in the framework.
 */
import type { IsoDate } from "../calendar/index.js";
import type { CompetenceModel } from "../competence/index.js";
import type { CriterionId, CriterionParams } from "../framework/index.js";
import type { Plan } from "../plan/index.js";
import type { FullText } from "../text/index.js";

export type CheckResult = "pass" | "fail" | "not-applicable" | "unknown";
export type Outcome = { result: CheckResult; reason: FullText; remedy: FullText | null };

export const pass = (reason: FullText): Outcome => ({ result: "pass", reason, remedy: null });
export const fail = (reason: FullText, remedy: FullText): Outcome => ({ result: "fail", reason, remedy });
export const notApplicable = (reason: FullText): Outcome => ({
  result: "not-applicable",
  reason,
  remedy: null,
});
export const unknown = (reason: FullText, remedy: FullText): Outcome => ({
  result: "unknown",
  reason,
  remedy,
});

/** What a decision found. `ids` and `missing` are complete, however long; the sentences show the first of them. */
export type Decision<Name extends string = string> = {
  outcome: Name;
  /** Ids in the plan that the outcome is about: measures, goals, indicators. */
  ids?: readonly string[];
  /** What the criterion looked for and did not find: members, languages, forms, commitments. */
  missing?: readonly string[];
  numbers?: Readonly<Record<string, number | null>>;
  /** Dates, levels and other words of the plan, as it states them. */
  facts?: Readonly<Record<string, string | null>>;
  /** Ids told apart by the way they fall short. */
  lists?: Readonly<Record<string, readonly string[]>>;
  /** Names to write in a sentence where the details hold codes. */
  names?: Readonly<Record<string, readonly FullText[]>>;
  note?: FullText | null;
};

/** The thresholds of a criterion; a criterion without any has none to read. */
export type ParamsOf<Id extends CriterionId> = Id extends keyof CriterionParams
  ? CriterionParams[Id]
  : Readonly<Record<never, never>>;

export type CheckContext<Id extends CriterionId = CriterionId> = {
  /** The day the check is made for. */
  on: IsoDate;
  /** The framework gives the usual thresholds; the caller may set others. */
  params: ParamsOf<Id>;
  /** The detailed rules on competence, where the caller has them at hand. */
  competence: CompetenceModel | null;
};

export type CriterionCheck = {
  id: CriterionId;
  outcomes: Readonly<Record<string, Outcome>>;
  /** What the software cannot judge and a person still should; `null` when there is nothing of the kind. */
  personShould: FullText | null;
  // A method, so that criteria with thresholds of their own can stand in one list.
  decide(plan: Plan, context: CheckContext<never>): Decision;
};

/** Declares a criterion; a decision can only name an outcome that has its words. */
export function criterionCheck<Id extends CriterionId, Name extends string>(definition: {
  id: Id;
  outcomes: Readonly<Record<Name, Outcome>>;
  personShould?: FullText;
  decide: (plan: Plan, context: CheckContext<Id>) => Decision<NoInfer<Name>>;
}): CriterionCheck {
  return { ...definition, personShould: definition.personShould ?? null } as CriterionCheck;
}
