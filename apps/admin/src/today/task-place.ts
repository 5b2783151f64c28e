/** Where what waits is done. */
import type { Task } from "./today.queries.js";

export function placeOf({ kind, plan, subject, organisation }: Task): string {
  const at = `/plans/${encodeURIComponent(plan.id)}`;
  const id = encodeURIComponent(subject.id);
  switch (kind) {
    case "answerRequest":
      return `${at}/lifecycle/reaction?request=${id}&authority=${encodeURIComponent(organisation)}`;
    case "decide":
      return `${at}/adoption/decision`;
    case "publishDecision":
    case "confirmParties":
      return `${at}/adoption`;
    case "approveValue":
    case "submitValue":
      return `${at}/indicators/${id}`;
    case "deliverReport":
      return `${at}/reports`;
    case "replyToStatus":
    case "reportStatus":
    case "unblock":
      return subject.kind === "measure" ? `${at}/monitoring/${id}` : `${at}/monitoring`;
    default:
      return `${at}/measures/${id}`;
  }
}
