/**
 * Two plans side by side: what each of them holds and where they differ. Facts, and no verdict: a plan with more measures is
 * not a better plan. What one of them does not state is not known of it, and never counted as nothing.
 */

import { firstDay, type IsoDate, lastDay, type PartialDate } from "../calendar/index.js";
import type { CheckResult, PlanCheck } from "../check/index.js";
import type { Coverage } from "../coverage/index.js";
import {
  type CommitmentNumber,
  type CriterionId,
  type LifeDomainId,
  lifeDomainIds,
  type MeasureStatusId,
  type ProtectedGroundId,
  protectedGroundIds,
} from "../framework/index.js";
import { goalsOf, indicatorsOf, type Measure, measuresOf, type Plan } from "../plan/index.js";
import type { LocalizedText } from "../text/index.js";

export type ComparedPlan = { plan: Plan; check: PlanCheck; coverage: Coverage };

/** The same of one plan and of the other. */
export type Pair<T> = { one: T; other: T };

/** Members of a list: in both, or in one of them only; in the order of the vocabulary. */
export type Shared<T> = { both: T[]; onlyOne: T[]; onlyOther: T[] };

export type ComparedMeasures = {
  /** `false`: adopted, and its measures are not known here; every figure about measures is then unknown. */
  isListed: boolean;
  total: number;
  byStatus: Record<MeasureStatusId | "unknown", number>;
  /** With a lead, with an end, with an indicator of their own. */
  withLead: number;
  withEnd: number;
  withIndicator: number;
};

export type ComparedMoney = {
  /** What the plan states as its whole; `null`: nothing. */
  total: number | null;
  /** Of measures that name an amount, added up; `null`: none does. */
  summed: number | null;
  /** How many measures name one. */
  named: number;
  currency: string;
};

export type PeriodOverlap =
  | { state: "overlap"; from: IsoDate; to: IsoDate }
  | { state: "apart" }
  /** A plan that does not state when it begins or ends. */
  | { state: "cannotSay" };

export type CriterionDifference = { criterion: CriterionId; one: CheckResult; other: CheckResult };

export type PlanComparison = {
  on: IsoDate;
  plans: Pair<{ id: string; title: LocalizedText; authority: string; status: string }>;
  periods: Pair<{ from: PartialDate | null; to: PartialDate | null }> & { overlap: PeriodOverlap };
  measures: Pair<ComparedMeasures>;
  goals: Pair<number>;
  indicators: Pair<number>;
  domains: Shared<LifeDomainId>;
  grounds: Shared<ProtectedGroundId>;
  commitments: Shared<CommitmentNumber> & { neither: CommitmentNumber[] };
  money: Pair<ComparedMoney>;
  criteria: Pair<Record<CheckResult, number>> & {
    verdicts: Pair<PlanCheck["verdict"]>;
    differing: CriterionDifference[];
  };
};

/** @param on the day of both checks */
export function comparePlans(one: ComparedPlan, other: ComparedPlan, on: IsoDate): PlanComparison {
  const both = <T>(of: (compared: ComparedPlan) => T): Pair<T> => ({ one: of(one), other: of(other) });
  const domains = both(({ plan }) => membersOf(plan, "domains"));
  const grounds = both(({ plan }) => membersOf(plan, "grounds"));
  const covered = both(({ coverage }) => new Set(coverage.covered));
  const numbers = one.coverage.commitments.map(({ number }) => number);
  const results = new Map(other.check.results.map(({ criterion, result }) => [criterion, result]));
  return {
    on,
    plans: both(({ plan: { id, title, authority, status } }) => ({
      ...{ id, title, authority: authority.name, status },
    })),
    periods: {
      ...both(({ plan }) => ({ from: plan.period?.from ?? null, to: plan.period?.to ?? null })),
      overlap: overlapOf(one.plan.period, other.plan.period),
    },
    measures: both(({ plan }) => measuresIn(plan)),
    goals: both(({ plan }) => goalsOf(plan).length),
    indicators: both(({ plan }) => indicatorsOf(plan).length),
    domains: sharedOf(lifeDomainIds, domains),
    grounds: sharedOf(protectedGroundIds, grounds),
    commitments: {
      ...sharedOf(numbers, covered),
      neither: numbers.filter((number) => !covered.one.has(number) && !covered.other.has(number)),
    },
    money: both(({ plan }) => moneyIn(plan)),
    criteria: {
      ...both(({ check }) => countResults(check)),
      verdicts: both(({ check }) => check.verdict),
      differing: one.check.results.flatMap(({ criterion, result }): CriterionDifference[] => {
        const found = results.get(criterion);
        return found === undefined || found === result ? [] : [{ criterion, one: result, other: found }];
      }),
    },
  };
}

function membersOf(plan: Plan, kind: "domains"): Set<LifeDomainId>;
function membersOf(plan: Plan, kind: "grounds"): Set<ProtectedGroundId>;
function membersOf(plan: Plan, kind: "domains" | "grounds"): Set<string> {
  return new Set([...(plan[kind] ?? []), ...measuresOf(plan).flatMap((measure) => measure[kind] ?? [])]);
}

const sharedOf = <T>(order: readonly T[], { one, other }: Pair<ReadonlySet<T>>): Shared<T> => ({
  both: order.filter((id) => one.has(id) && other.has(id)),
  onlyOne: order.filter((id) => one.has(id) && !other.has(id)),
  onlyOther: order.filter((id) => other.has(id) && !one.has(id)),
});

const adopted: readonly string[] = ["adopted", "in-force", "under-revision", "expired", "replaced"];

/** A plan that was adopted holds measures; where none is known here, the record is at fault and not the plan. */
export const listsItsMeasures = (plan: Plan): boolean =>
  measuresOf(plan).length > 0 || !adopted.includes(plan.status);

const statuses = ["planned", "running", "done", "delayed", "dropped"] as const satisfies MeasureStatusId[];

function measuresIn(plan: Plan): ComparedMeasures {
  const measures = measuresOf(plan);
  const byStatus = Object.fromEntries([...statuses, "unknown"].map((status) => [status, 0])) as Record<
    MeasureStatusId | "unknown",
    number
  >;
  for (const { status } of measures) byStatus[status ?? "unknown"] += 1;
  const linked = new Set(indicatorsOf(plan).flatMap(({ measure }) => measure ?? []));
  const count = (has: (measure: Measure) => boolean) => measures.filter(has).length;
  return {
    ...{ isListed: listsItsMeasures(plan), total: measures.length, byStatus },
    withLead: count(({ lead }) => (lead ?? []).length > 0),
    withEnd: count(({ end }) => typeof end === "string"),
    withIndicator: count(({ id, indicators }) => (indicators ?? []).length > 0 || linked.has(id)),
  };
}

function moneyIn(plan: Plan): ComparedMoney {
  const amounts = measuresOf(plan).flatMap(({ budget }) =>
    typeof budget?.amount === "number" ? [budget.amount] : [],
  );
  return {
    total: plan.budget?.total ?? null,
    summed: amounts.length > 0 ? amounts.reduce((sum, amount) => sum + amount, 0) : null,
    named: amounts.length,
    currency: plan.budget?.currency ?? "EUR",
  };
}

type Span = Plan["period"];

function overlapOf(one: Span, other: Span): PeriodOverlap {
  if (!one?.from || !one.to || !other?.from || !other.to) return { state: "cannotSay" };
  const from = [firstDay(one.from), firstDay(other.from)].sort()[1] as IsoDate;
  const to = [lastDay(one.to), lastDay(other.to)].sort()[0] as IsoDate;
  return from <= to ? { state: "overlap", from, to } : { state: "apart" };
}

function countResults({ results }: PlanCheck): Record<CheckResult, number> {
  const counts: Record<CheckResult, number> = { pass: 0, fail: 0, unknown: 0, "not-applicable": 0 };
  for (const { result } of results) counts[result] += 1;
  return counts;
}
