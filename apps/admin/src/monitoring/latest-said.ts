import type { PlanCaseView } from "@napar/api/client";
import { presentStatus, type StatusEntry, type Voice } from "@napar/domain/status";

/** The latest entry of a voice, on the whole of a measure or on any share. */
export function latestSaid(plan: PlanCaseView, measure: string, voice: Voice): StatusEntry | undefined {
  const shares = new Set(
    plan.status.entries.flatMap(({ subject }) => (subject.measure === measure ? [subject.share] : [])),
  );
  return [...shares]
    .flatMap((share) => presentStatus(plan.status, { measure, share })[voice] ?? [])
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
}
