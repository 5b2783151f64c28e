/**
 * Which events of a public plan stand in the journal for everybody to read. The others are there too, as a commitment to
 * what they say: anybody can see that something happened, and when, and that it is never changed.
 */
import type { CaseEvent } from "@napar/domain/plan-case";

type Reading =
  /** For everybody. */
  | "open"
  /** By the level of access written in it; everybody's only when it says so. */
  | "byAccess"
  /** Never by itself: what may be read of it has its own rules. */
  | "sealed";

export const readingOf: Record<CaseEvent["type"], Reading> = {
  "case.opened": "open",
  "case.headChanged": "open",
  "case.summaryStated": "open",
  "case.renewalLinked": "open",
  "case.axisAdded": "open",
  "case.axisChanged": "open",
  "case.axisMoved": "open",
  "case.axisRemoved": "open",
  "case.nodeAdded": "open",
  "case.nodeChanged": "open",
  "case.nodeMoved": "open",
  "case.nodeRemoved": "open",
  "lifecycle.stageMoved": "open",
  "lifecycle.consultationHeld": "open",
  "lifecycle.consultationAnswered": "open",
  "lifecycle.evaluationRecorded": "open",
  "lifecycle.deadlineSet": "open",
  "lifecycle.deadlineExtended": "open",
  "lifecycle.publicationChanged": "open",
  "goals.created": "open",
  "goals.changed": "open",
  "goals.claimed": "open",
  "goals.withdrawn": "open",
  "measures.created": "open",
  "measures.changed": "open",
  "measures.withdrawn": "open",
  "measures.leadOffered": "open",
  "measures.leadAccepted": "open",
  "measures.leadDeclined": "open",
  "measures.leadClaimed": "open",
  "measures.shareAdded": "open",
  "measures.shareChanged": "open",
  "measures.shareWithdrawn": "open",
  "measures.milestoneAdded": "open",
  "measures.milestoneChanged": "open",
  "measures.milestoneCompleted": "open",
  "measures.milestoneRemoved": "open",
  "mandates.given": "open",
  "mandates.resultRecorded": "open",
  "mandates.withdrawn": "open",
  "mandates.requestSent": "open",
  "mandates.reactionRecorded": "open",
  "adoption.partiesDerived": "open",
  "adoption.partyStated": "open",
  "adoption.roundOpened": "open",
  // Until a second person published it, a decision is nobody's to read but the parties'.
  "adoption.decisionRecorded": "sealed",
  // Says once more what was decided, so that the public journal holds it.
  // Public by its source already.
  "adoption.decisionStated": "open",
  "adoption.decisionPublished": "open",
  "adoption.ownPartInForce": "open",
  "adoption.ownPartEnded": "open",
  "negotiation.unitAdded": "sealed",
  "negotiation.changeProposed": "byAccess",
  "negotiation.proposalClosed": "sealed",
  "negotiation.objectionRaised": "byAccess",
  "negotiation.objectionLifted": "sealed",
  "negotiation.positionTaken": "byAccess",
  "negotiation.publicationRuleDeclared": "open",
  "negotiation.disagreementOpened": "byAccess",
  "negotiation.disagreementJoined": "byAccess",
  "negotiation.disagreementClosed": "sealed",
  "status.recorded": "open",
  "status.replied": "open",
  "budget.lineRecorded": "open",
  "budget.lineCorrected": "open",
  "budget.lineWithdrawn": "open",
  "indicator.defined": "open",
  "indicator.targetChanged": "open",
  // Counts for nobody until another person approved it; it is then read with the indicator.
  "indicator.valueSubmitted": "sealed",
  "indicator.valueReturned": "sealed",
  "indicator.valueApproved": "open",
  "report.calendarSet": "open",
  "report.delivered": "open",
  "report.frozen": "open",
  "terms.opened": "open",
  "terms.governmentFormed": "open",
  "terms.governmentEnded": "open",
  "terms.portfolioOpened": "open",
  "terms.portfolioRenamed": "open",
  "terms.officeAssigned": "open",
  "terms.commitmentMade": "open",
  "terms.commitmentStated": "open",
};

/** An event of another kind, or with any level of access in it but "public", is not for everybody. */
export function isForEverybody({ type, data }: { type: string; data: unknown }): boolean {
  const reading = readingOf[type as CaseEvent["type"]] as Reading | undefined;
  if (reading === undefined || reading === "sealed") return false;
  const levels = accessLevelsIn(data);
  return levels.every((level) => level === "public") && (reading === "open" || levels.length > 0);
}

/** What those with a seat may read while it is not for everybody: nothing that is sealed by itself, or one party's own. */
export function isForParties({ type, data }: { type: string; data: unknown }): boolean {
  const reading = readingOf[type as CaseEvent["type"]] as Reading | undefined;
  if (reading === undefined || reading === "sealed") return false;
  const levels = accessLevelsIn(data);
  return (
    levels.every((level) => level === "public" || level === "parties") &&
    (reading === "open" || levels.length > 0)
  );
}

function accessLevelsIn(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === "access" ? [member] : accessLevelsIn(member),
  );
}
