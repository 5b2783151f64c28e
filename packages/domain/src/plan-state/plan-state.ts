/**
 * How a plan stands on a day, on one page: what was promised and how long ago, who adopted it, where something is in force,
 * what is late, what nobody answered, and what we do not know. Counted from the record, or from the document where there is
 * no record; never more hopeful than its worst part.
 */
import type { IsoDate, PartialDate } from "../calendar/index.js";
import type { PlanStatusId } from "../framework/index.js";
import type { Stage } from "../lifecycle/index.js";
import { type Plan, statusFacts } from "../plan/index.js";
import type { PlanCase } from "../plan-case/index.js";
import { type ReportContent, reportContent, type Standing } from "../report/index.js";
import type { LocalizedText } from "../text/index.js";
import { adoptionOf, type CommonText, type GovernmentState, governmentsOf } from "./governments.js";
import { daysSetIn, type LateItem, lateItems, type OpenEnd, openEnds } from "./late-items.js";
import { type PlanPromise, promiseOf } from "./promise.js";
import { type UnansweredItem, unansweredItems } from "./unanswered-items.js";

export type PlanState = {
  plan: string;
  title: LocalizedText;
  on: IsoDate;
  /** `document`: nobody keeps a record of this plan here; of decisions, requests and reports nothing is then known. */
  knownFrom: "record" | "document";
  stage: Stage | null;
  status: PlanStatusId;
  statusAsOf: PartialDate | null;
  period: { from: PartialDate | null; to: PartialDate | null };
  promise: PlanPromise | null;
  /** The text all parties adopt; `null`: no parties are known. */
  common: CommonText | null;
  /** Parties to the plan, or its owners where it has no parties, in their order. */
  governments: GovernmentState[];
  measures: { total: number; byStanding: Record<Standing, number> };
  /** The longest overdue first; what has no day comes last. */
  late: LateItem[];
  /** How many days were set by which something was to be there; 0: nothing could be late, which says nothing good. */
  daysSet: number;
  /** Requests sent and consultations held; 0: nobody is known to have been asked anything. */
  questionsAsked: number;
  /** Measures whose end has passed and of which nobody says whether they are done: not late, not known. */
  openEnds: OpenEnd[];
  /** The longest wait first. */
  unanswered: UnansweredItem[];
  /** Governments that never reacted to the text put to them, or to a request. */
  silent: string[];
  whole: WholeState;
};

/**
 * - `ended`: closed, given up, replaced or expired
 * - `notAdopted`, `adoptedInPart`: by none, or not by all who must
 * - `behind`: adopted, and something is late, blocked or dropped, or its time is over
 * - `cannotSay`: adopted, and too little is known to say more
 * - `onCourse`: adopted by all, every measure known to be done or on course, nothing late, nothing unanswered
 */
export type WholeState = "ended" | "notAdopted" | "adoptedInPart" | "behind" | "cannotSay" | "onCourse";

/** What the state is counted from. `record: null`: there is the document alone. */
export type StateSources = { plan: Plan; record: PlanCase | null };

/**
 * @param plan the plan as a document on that day
 * @param knownOn the day whose knowledge counts, as for a ledger; `on` when missing
 */
export function planState(
  { plan, record }: StateSources,
  { on, knownOn = on }: { on: IsoDate; knownOn?: IsoDate },
): PlanState {
  const content = contentOf(plan, record, on);
  const common = record && adoptionOf(record, { on, knownOn });
  const late = lateItems(content, record, on);
  const unanswered = record ? unansweredItems(record, on) : [];
  const governments = governmentsOf({ plan, record, content, late, unanswered }, { on, knownOn });
  const facts = statusFacts(plan, on);
  const state: Omit<PlanState, "whole"> = {
    ...{ plan: plan.id, title: plan.title, on },
    knownFrom: record ? "record" : "document",
    stage: record?.lifecycle.stage ?? null,
    ...{ status: plan.status, statusAsOf: plan.statusAsOf ?? null },
    period: { from: plan.period?.from ?? null, to: plan.period?.to ?? null },
    promise: promiseOf(plan, record, on),
    ...{ common, governments },
    measures: countMeasures(content),
    ...{ late, openEnds: openEnds(content), unanswered },
    daysSet: daysSetIn(content, record),
    questionsAsked: record ? record.mandates.requests.length + record.lifecycle.consultations.length : 0,
    silent: governments.filter(({ isSilent }) => isSilent).map(({ authority }) => authority),
  };
  return { ...state, whole: wholeOf(state, { hasEnded: facts.saysEnded, isOutdated: facts.isOutdated }) };
}

const nothing = {
  status: { entries: [] },
  budget: { lines: [], earlier: [] },
  indicators: { indicators: [], values: [] },
} as const;

const contentOf = (plan: Plan, record: PlanCase | null, on: IsoDate): ReportContent =>
  reportContent(
    (record ? { ...record, plan } : { ...nothing, plan }) as unknown as Parameters<typeof reportContent>[0],
    { on, period: { from: on, to: on } },
  );

const standings: readonly Standing[] = [
  ...(["done", "on-course", "not-started", "late", "blocked", "dropped", "no-evidence", "unknown"] as const),
];

function countMeasures({ measures }: ReportContent): PlanState["measures"] {
  const byStanding = Object.fromEntries(standings.map((standing) => [standing, 0])) as Record<
    Standing,
    number
  >;
  for (const { standing } of measures) byStanding[standing] += 1;
  return { total: measures.length, byStanding };
}

const endedStages: readonly (Stage | null)[] = ["closed", "abandoned", "replaced", "expired"];
const adoptedStatuses: readonly PlanStatusId[] = ["adopted", "in-force", "under-revision", "expired"];

/** In the order of what stands most against saying that all is well. */
function wholeOf(
  {
    stage,
    status,
    common,
    governments,
    measures,
    late,
    openEnds: ends,
    unanswered,
  }: Omit<PlanState, "whole">,
  { hasEnded, isOutdated }: { hasEnded: boolean; isOutdated: boolean },
): WholeState {
  if (hasEnded || endedStages.includes(stage)) return "ended";
  // Of a plan whose parties are not known here the document alone says whether it was adopted.
  const saysAdopted = adoptedStatuses.includes(status);
  const adopted = common && common.round !== null ? common.adopted : saysAdopted ? 1 : 0;
  const isByAll = common && common.round !== null ? common.state === "all" : saysAdopted;
  const hasOwnPart = governments.some(({ own }) => own.isAdopted);
  if (!isByAll) return adopted > 0 || hasOwnPart ? "adoptedInPart" : "notAdopted";
  const { byStanding, total } = measures;
  if (late.length > 0 || isOutdated || byStanding.late + byStanding.blocked + byStanding.dropped > 0)
    return "behind";
  const known = byStanding.done + byStanding["on-course"] + byStanding["not-started"];
  const isAllKnown = total > 0 && known === total && ends.length === 0;
  return isAllKnown && unanswered.length === 0 ? "onCourse" : "cannotSay";
}
