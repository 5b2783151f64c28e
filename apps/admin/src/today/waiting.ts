/** What waits for an organisation in a plan: to answer, to take over, to report, to settle. */
import type { PlanCaseView } from "@napar/api/client";
import { daysBetween, lastDay } from "@napar/domain/calendar";
import { sharesOf } from "@napar/domain/measure";
import type { LocalizedText } from "@napar/domain/text";

export type TaskKind = "answer" | "acceptLead" | "report" | "milestone" | "confirmParties" | "decide";

export type Task = {
  kind: TaskKind;
  key: string;
  plan: string;
  /** What it is about, in the words of the plan. */
  about: LocalizedText | null;
  /** Last day in time; `null`: none was set. */
  due: string | null;
  /** Days until then; below zero: that many days late. */
  days: number | null;
  /** Where it is done. */
  to: string;
};

/** A status older than this says little; house rule. */
const daysUntilStale = 365;
const running: readonly string[] = ["in-force", "under-revision", "evaluation"];

type Context = { organisations: readonly string[]; on: string };

export function tasksOf(plan: PlanCaseView, context: Context): Task[] {
  const { organisations, on } = context;
  const isOurs = (organisation: string | null | undefined) =>
    organisation != null && organisations.includes(organisation);
  const task = (
    kind: TaskKind,
    key: string,
    about: LocalizedText | null,
    due: string | null,
    to: string,
  ): Task => ({
    ...{ kind, key: `${plan.id} ${key}`, plan: plan.id, about, due },
    days: due === null ? null : daysBetween(on, lastDay(due)),
    to: `/plans/${plan.id}/${to}`,
  });
  const tasks: Task[] = [];
  for (const { id, text, deadline, addressees } of plan.requests)
    for (const { authority, state } of addressees)
      if (isOurs(authority) && (state === "awaited" || state === "silent"))
        tasks.push(
          task(
            "answer",
            `${id} ${authority}`,
            text,
            deadline?.due ?? null,
            `lifecycle/reaction?request=${id}&authority=${authority}`,
          ),
        );
  for (const measure of plan.measures.measures) {
    if (measure.withdrawn) continue;
    const to = `measures/${measure.id}`;
    if (isOurs(measure.leadOffer?.to)) tasks.push(task("acceptLead", measure.id, measure.title, null, to));
    for (const { id, title, authority, due, doneOn } of measure.milestones)
      if (isOurs(authority) && doneOn === null && daysBetween(on, lastDay(due)) <= 30)
        tasks.push(task("milestone", `${measure.id} ${id}`, title, due, to));
    if (!running.includes(plan.stage)) continue;
    for (const { authority, status, statusOn } of sharesOf(measure)) {
      const isOld = status === null || statusOn === null || daysBetween(statusOn, on) > daysUntilStale;
      if (isOurs(authority) && status !== "done" && status !== "dropped" && isOld)
        tasks.push(task("report", `${measure.id} ${authority}`, measure.title, null, to));
    }
  }
  const owners = [plan.document.authority, ...(plan.document.coAuthorities ?? [])];
  const isOwner = owners.some(({ id }) => isOurs(id));
  if (isOwner && plan.parties.some(({ standing }) => standing === "derived"))
    tasks.push(task("confirmParties", "parties", plan.title, null, "adoption"));
  return tasks;
}

/** Those that are late first, the longest first; then those with a day, the nearest first; then the rest. */
export const inOrder = (tasks: readonly Task[]): Task[] =>
  [...tasks].sort((one, other) => (one.days ?? 100_000) - (other.days ?? 100_000));
