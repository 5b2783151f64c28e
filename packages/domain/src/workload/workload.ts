/**
 * What waits for organisations in a plan under way: to answer, to approve, to sign, to report, to settle; and what is
 * blocked. It follows from the state of the plan alone: nobody assigns it, and it is gone when it is done.
 */
import { currentRound } from "../adoption/index.js";
import { daysBetween, type IsoDate, lastDay, type PartialDate } from "../calendar/index.js";
import { waitingValues } from "../indicator/index.js";
import { requestStandings } from "../mandate/index.js";
import { type MeasureRecord, milestoneStanding, sharesOf } from "../measure/index.js";
import type { PlanCase } from "../plan-case/index.js";
import { listDues } from "../report/index.js";
import { openReplies, presentStatus, staleSince } from "../status/index.js";
import type { LocalizedText } from "../text/index.js";

export const waitingKinds = [
  "answerRequest",
  "replyToStatus",
  "acceptLead",
  "approveValue",
  "decide",
  "publishDecision",
  "deliverReport",
  "submitValue",
  "reportStatus",
  "completeMilestone",
  "unblock",
  "confirmParties",
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

export const waitingGroups = ["answer", "approve", "sign", "report", "settle"] as const;
export type WaitingGroup = (typeof waitingGroups)[number];

export const groupOfWaiting: Readonly<Record<WaitingKind, WaitingGroup>> = {
  answerRequest: "answer",
  replyToStatus: "answer",
  acceptLead: "answer",
  approveValue: "approve",
  decide: "sign",
  publishDecision: "sign",
  deliverReport: "report",
  submitValue: "report",
  reportStatus: "report",
  completeMilestone: "report",
  unblock: "settle",
  confirmParties: "settle",
};

export type Waiting = {
  kind: WaitingKind;
  plan: string;
  /** Of whom it is awaited. */
  organisation: string;
  /** What it is about, for the link: `measure` and its identifier. */
  subject: {
    kind: "plan" | "request" | "measure" | "decision" | "indicator" | "due" | "statusEntry";
    id: string;
  };
  /** In the words of the plan; `null` where the plan gives it no words. */
  about: LocalizedText | null;
  /** Last day in time; `null`: none was set. */
  due: PartialDate | null;
  /** Days until then; below zero: that many days late. */
  days: number | null;
  /** How many things of this kind are told in this line. */
  count: number;
  /** The command that settles it, with what tells whose thing it is. */
  command: { name: string; data: Readonly<Record<string, unknown>> };
};

/** A status older than this says little; house rule. */
const daysUntilStale = 365;
/** From how many days ahead a milestone is told. */
const daysAhead = 30;
/** More measures of one plan without news than this are told in one line. */
const mostSingly = 3;

const isInForce = ({ lifecycle }: PlanCase): boolean =>
  ["in-force", "under-revision", "evaluation"].includes(lifecycle.stage);

export type WorkloadQuestion = { organisations: readonly string[]; on: IsoDate };

/**
 * @returns the late first, the longest late before; then those with a day, the nearest first; then the rest
 */
export function whatWaits(state: PlanCase, { organisations, on }: WorkloadQuestion): Waiting[] {
  const plan = state.head?.id;
  if (plan === undefined) return [];
  const isOurs = (organisation: string | null | undefined): organisation is string =>
    organisation != null && organisations.includes(organisation);
  const waiting = (of: Omit<Waiting, "plan" | "days" | "count">): Waiting => ({
    ...of,
    ...{ plan, count: 1, days: of.due === null ? null : daysBetween(on, lastDay(of.due)) },
  });
  const given: Given = { state, on, isOurs, waiting };
  return inOrder([
    ...requestsIn(given),
    ...repliesIn(given),
    ...valuesIn(given),
    ...decisionsIn(given),
    ...duesIn(given),
    ...measuresIn(given),
    ...partiesIn(given),
  ]);
}

type Given = {
  state: PlanCase;
  on: IsoDate;
  isOurs: (organisation: string | null | undefined) => organisation is string;
  waiting: (of: Omit<Waiting, "plan" | "days" | "count">) => Waiting;
};

export const inOrder = (waiting: readonly Waiting[]): Waiting[] =>
  [...waiting].sort((one, other) => (one.days ?? 100_000) - (other.days ?? 100_000));

const requestsIn = ({ state, on, isOurs, waiting }: Given): Waiting[] =>
  state.mandates.requests.flatMap((request) =>
    requestStandings(request, on).flatMap(({ authority, state: standing }) =>
      isOurs(authority) && (standing === "awaited" || standing === "silent")
        ? waiting({
            ...{ kind: "answerRequest", organisation: authority, about: request.text },
            ...{ subject: { kind: "request", id: request.id }, due: request.deadline?.due ?? null },
            command: { name: "recordReaction", data: { request: request.id, authority } },
          })
        : [],
    ),
  );

const repliesIn = ({ state, on, isOurs, waiting }: Given): Waiting[] =>
  openReplies(state.status, on).flatMap(({ entry, subject, authority, due }) =>
    isOurs(authority)
      ? waiting({
          ...{ kind: "replyToStatus", organisation: authority, about: titleOf(state, subject.measure) },
          ...{ subject: { kind: "measure", id: subject.measure }, due },
          command: { name: "replyToStatus", data: { entry } },
        })
      : [],
  );

const valuesIn = ({ state, isOurs, waiting }: Given): Waiting[] =>
  state.indicators.indicators
    .filter(({ owner }) => isOurs(owner))
    .flatMap(({ id: indicator, owner, label }) =>
      waitingValues(state.indicators, indicator).flatMap(({ id }) =>
        waiting({
          ...{ kind: "approveValue", organisation: owner, about: label, due: null },
          subject: { kind: "indicator", id: indicator },
          command: { name: "approveValue", data: { value: id } },
        }),
      ),
    );

function decisionsIn({ state, on, isOurs, waiting }: Given): Waiting[] {
  const { adoption, lifecycle, head } = state;
  const round = currentRound(adoption, on)?.number ?? null;
  const about = head?.plan.title ?? null;
  const toPublish = adoption.decisions.flatMap(({ id, party, published }) =>
    !published && isOurs(party)
      ? waiting({
          ...{ kind: "publishDecision", organisation: party, about, due: null },
          subject: { kind: "decision", id },
          command: { name: "publishDecision", data: { decision: id } },
        })
      : [],
  );
  if (lifecycle.stage !== "adoption") return toPublish;
  const toDecide = adoption.parties.flatMap(({ authority, standing }) => {
    const hasDecided = adoption.decisions.some(
      (decision) =>
        decision.party === authority &&
        decision.act === "executive" &&
        decision.part === "common" &&
        decision.round === round,
    );
    return isOurs(authority) && standing !== "setAside" && !hasDecided
      ? waiting({
          ...{ kind: "decide", organisation: authority, about, due: null },
          subject: { kind: "plan", id: head?.id ?? "" },
          command: { name: "recordDecision", data: { party: authority } },
        })
      : [];
  });
  return [...toPublish, ...toDecide];
}

/** What is expected again and again, year after year, is told in one line, with the oldest day. */
function duesIn({ state, on, isOurs, waiting }: Given): Waiting[] {
  const found = new Map<string, Waiting>();
  for (const due of listDues(state.reports, state.indicators, on)) {
    const isOpen = due.standing.state === "overdue" || due.standing.state === "due";
    if (!isOpen || !isOurs(due.from)) continue;
    const indicator = state.indicators.indicators.find(({ id }) => id === due.indicator);
    const key = `${due.from} ${indicator?.id ?? ""}`;
    const known = found.get(key);
    if (known) known.count += 1;
    else
      found.set(
        key,
        waiting(
          indicator
            ? {
                ...{ kind: "submitValue", organisation: due.from, about: indicator.label, due: due.due },
                subject: { kind: "indicator", id: indicator.id },
                command: { name: "submitValue", data: { indicator: indicator.id } },
              }
            : {
                ...{ kind: "deliverReport", organisation: due.from, due: due.due },
                ...{ about: state.head?.plan.title ?? null, subject: { kind: "due", id: due.id } },
                command: { name: "deliverReport", data: { due: due.id } },
              },
        ),
      );
  }
  return [...found.values()];
}

function measuresIn(given: Given): Waiting[] {
  const { state, on, isOurs, waiting } = given;
  const measures = state.measures.measures.filter(({ withdrawn }) => !withdrawn);
  const found = measures.flatMap((measure): Waiting[] => {
    const subject = { kind: "measure", id: measure.id } as const;
    const of = { subject, about: measure.title };
    const to = measure.leadOffer?.to;
    const offer = isOurs(to)
      ? [
          waiting({
            ...{ ...of, kind: "acceptLead", organisation: to, due: null },
            command: { name: "acceptLead", data: { measure: measure.id } },
          }),
        ]
      : [];
    const milestones = measure.milestones.flatMap((milestone) => {
      const standing = milestoneStanding(milestone, on);
      const isNear =
        standing.state === "overdue" || (standing.state === "ahead" && standing.daysLeft <= daysAhead);
      return isOurs(milestone.authority) && isNear
        ? waiting({
            ...{ subject, kind: "completeMilestone", organisation: milestone.authority },
            ...{ about: milestone.title, due: milestone.due },
            command: { name: "completeMilestone", data: { measure: measure.id, milestone: milestone.id } },
          })
        : [];
    });
    return [...offer, ...milestones];
  });
  if (!isInForce(state)) return found;
  const carried = measures.flatMap((measure) =>
    sharesOf(measure)
      .filter(({ authority }) => isOurs(authority))
      .map((share) => ({ measure, share })),
  );
  return [...found, ...blockedIn(carried, given), ...withoutNews(carried, given)];
}

type Carried = { measure: MeasureRecord; share: ReturnType<typeof sharesOf>[number] };

const blockedIn = (carried: readonly Carried[], { state, on, waiting }: Given): Waiting[] =>
  carried.flatMap(({ measure, share: { authority } }) => {
    const { reported } = presentStatus(state.status, { measure: measure.id, share: authority }, on);
    return reported?.statement.state === "blocked"
      ? waiting({
          ...{ kind: "unblock", organisation: authority, about: measure.title, due: null },
          subject: { kind: "measure", id: measure.id },
          command: statusOf(measure, authority),
        })
      : [];
  });

function withoutNews(carried: readonly Carried[], { state, on, waiting }: Given): Waiting[] {
  const silent = carried.filter(({ measure, share: { authority, status, statusOn } }) => {
    if (status === "done" || status === "dropped") return false;
    const isRecent = statusOn != null && daysBetween(statusOn, on) <= daysUntilStale;
    const subject = { measure: measure.id, share: authority };
    return !isRecent && staleSince(state.status, subject, { on, days: daysUntilStale }).isStale;
  });
  const singly = silent.map(({ measure, share: { authority } }) =>
    waiting({
      ...{ kind: "reportStatus", organisation: authority, about: measure.title, due: null },
      subject: { kind: "measure", id: measure.id },
      command: statusOf(measure, authority),
    }),
  );
  const [first] = singly;
  if (!first || singly.length <= mostSingly) return singly;
  const subject = { kind: "plan", id: first.plan } as const;
  return [{ ...first, subject, about: state.head?.plan.title ?? null, count: singly.length }];
}

const statusOf = ({ id }: MeasureRecord, authority: string): Waiting["command"] => ({
  name: "recordStatus",
  data: { subject: { measure: id, share: authority } },
});

function partiesIn({ state, isOurs, waiting }: Given): Waiting[] {
  const plan = state.head?.plan;
  const owner = plan && [plan.authority, ...(plan.coAuthorities ?? [])].find(({ id }) => isOurs(id));
  if (!owner || !state.adoption.parties.some(({ standing }) => standing === "derived")) return [];
  return [
    waiting({
      ...{ kind: "confirmParties", organisation: owner.id, about: plan.title, due: null },
      subject: { kind: "plan", id: state.head?.id ?? "" },
      command: { name: "confirmParty", data: {} },
    }),
  ];
}

const titleOf = ({ measures }: PlanCase, measure: string): LocalizedText | null =>
  measures.measures.find(({ id }) => id === measure)?.title ?? null;

export type DeadlineAhead = { id: string; plan: string; subject: LocalizedText; due: IsoDate; days: number };

/** Deadlines of a plan that still run, the nearest first; the last setting of each counts. */
export function deadlinesAhead(state: PlanCase, on: IsoDate): DeadlineAhead[] {
  const plan = state.head?.id ?? "";
  return state.lifecycle.deadlines
    .flatMap(({ id, subject, settings }): DeadlineAhead[] => {
      const due = settings.at(-1)?.deadline.due;
      return due && due >= on ? [{ id, plan, subject, due, days: daysBetween(on, due) }] : [];
    })
    .sort((one, other) => one.days - other.days);
}
