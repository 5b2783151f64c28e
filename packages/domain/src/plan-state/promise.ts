/** When a plan was promised, and by what. */
import { daysBetween, firstDay, type IsoDate, lastDay, type PartialDate } from "../calendar/index.js";
import type { Plan } from "../plan/index.js";
import type { PlanCase } from "../plan-case/index.js";

/**
 * The World Conference against Racism asked every State for a national plan; Belgium joined in that promise.
 *
 * @see Durban Declaration and Programme of Action, adopted 8 September 2001 (A/CONF.189/12), paragraphs 66 and 191 (a)
 */
export const durban = {
  on: "2001-09-08",
  source: "Durban Declaration and Programme of Action, A/CONF.189/12, §§ 66, 191 (a)",
} as const;

export type PlanPromise = {
  /**
   * - `durban`: a plan of all governments together answers the promise of the State
   * - `promised`, `mandated`: the first stage its record tells of
   * - `commitment`: a government bound itself
   * - `adopted`: nothing is known from before its adoption
   */
  kind: "durban" | "promised" | "mandated" | "commitment" | "adopted";
  on: PartialDate;
  /** Whole years from the last day the promise can mean. */
  years: number;
  source: string | null;
};

export function promiseOf(plan: Plan, record: PlanCase | null, on: IsoDate): PlanPromise | null {
  const made = [...promisesIn(plan, record)].filter((one) => lastDay(one.on) <= on);
  const [first] = made.sort((a, b) => (firstDay(a.on) < firstDay(b.on) ? -1 : 1));
  return first ? { ...first, years: wholeYears(lastDay(first.on), on) } : null;
}

const besideRacism: readonly string[] = ["polarisation", "security", "other"];

function* promisesIn(plan: Plan, record: PlanCase | null): Generator<Omit<PlanPromise, "years">> {
  // The promise of 2001 was the State's: only a plan of all its governments answers it.
  if (plan.level === "interfederal" && !besideRacism.includes(plan.scope ?? "racism")) {
    yield { kind: "durban", on: durban.on, source: durban.source };
    return;
  }
  for (const { stage, on, evidence } of record?.lifecycle.history ?? []) {
    if (stage === "promised" || stage === "mandated")
      yield { kind: stage, on, source: evidence?.title ?? null };
  }
  for (const { madeOn, evidence } of record?.terms.commitments ?? [])
    yield { kind: "commitment", on: madeOn, source: evidence?.title ?? null };
  if (plan.adoption?.date) {
    yield { kind: "adopted", on: plan.adoption.date, source: plan.adoption.body ?? null };
  }
}

/** Whole years between two days; an anniversary completes its year. */
export function wholeYears(from: IsoDate, to: IsoDate): number {
  if (daysBetween(from, to) < 0) return 0;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
