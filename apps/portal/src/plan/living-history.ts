/**
 * What is known of the life of a plan, fact by fact, in the order of time: stages, mandates, requests with who is silent,
 * decisions, disagreements, elections and governments, promises. Facts and no words; the words are the section's.
 */
import type { AdoptionView, NegotiationView, PlanCaseView } from "@napar/api/client";
import { firstDay, lastDay, type PartialDate } from "@napar/domain/calendar";
import type { Evidence } from "@napar/domain/mandate";
import type { Plan } from "@napar/domain/plan";
import { historyOf, type PlanEvent } from "./plan-history.js";

export type LivingHistory = {
  view: Pick<PlanCaseView, "id" | "openedOn" | "origin" | "lifecycle" | "mandates" | "requests" | "terms"> & {
    document: Pick<PlanCaseView["document"], "status">;
  };
  common: AdoptionView;
  own: AdoptionView;
  disagreements: NegotiationView["disagreements"];
};

type Case = LivingHistory["view"];
type Mandate = Case["mandates"][number];
type Term = Case["terms"]["terms"][number];
type Row = AdoptionView["ledger"]["rows"][number];

export type LivingFact = { id: string; date: PartialDate | null; evidence?: Evidence | undefined } & (
  | { kind: "stage"; stage: Case["lifecycle"]["history"][number]; isLast: boolean }
  | { kind: "mandate" | "mandateResult" | "mandateEnd"; mandate: Mandate }
  | { kind: "request"; request: Case["requests"][number] }
  | { kind: "decision"; part: "common" | "own"; decision: StatedDecision }
  | { kind: "disagreement"; subject: Record<string, unknown> }
  | { kind: "elections"; authorities: readonly string[] }
  | { kind: "government"; government: Case["terms"]["governments"][number] }
  | { kind: "commitment"; commitment: Case["terms"]["commitments"][number] }
  | { kind: "document"; event: PlanEvent }
);

/** What is shown of a decision in a row of the ledger. */
export type StatedDecision = {
  id: string;
  party: string;
  on: PartialDate;
  outcome: "approved" | "approvedWithRemark" | "postponed" | "takenNote" | "rejected" | "withdrawn";
  body?: Record<string, unknown>;
  remark?: Record<string, unknown>;
  evidence?: Evidence;
};

export function livingFacts({ view, common, own, disagreements }: LivingHistory, plan: Plan): LivingFact[] {
  const { lifecycle, mandates, requests, terms } = view;
  const facts: LivingFact[] = [
    ...lifecycle.history.map(
      (stage, index): LivingFact => ({
        ...{ kind: "stage", id: `stage-${index + 1}`, date: stage.on, evidence: stage.evidence },
        ...{ stage, isLast: index === lifecycle.history.length - 1 },
      }),
    ),
    ...mandates.flatMap((mandate) => factsOfMandate(mandate)),
    ...requests.map(
      (request): LivingFact => ({
        ...{ kind: "request", id: request.id, date: request.sentOn, evidence: request.evidence, request },
      }),
    ),
    ...[...decisionsIn(common, "common"), ...decisionsIn(own, "own")],
    ...disagreements.flatMap((entry): LivingFact[] => {
      const { id, subject, stated } = entry as unknown as {
        id: string;
        subject: Record<string, unknown>;
        stated?: { by: PartialDate; evidence: Evidence };
      };
      return stated
        ? [{ kind: "disagreement", id, date: stated.by, evidence: stated.evidence, subject }]
        : [];
    }),
    ...electionsIn(terms.terms),
    ...terms.governments.map(
      (government): LivingFact => ({
        ...{ kind: "government", id: government.id, date: government.from, evidence: government.evidence },
        government,
      }),
    ),
    ...terms.commitments.map(
      (commitment): LivingFact => ({
        ...{ kind: "commitment", id: commitment.id, date: commitment.madeOn, evidence: commitment.evidence },
        commitment,
      }),
    ),
  ];
  const dates = new Set(facts.map(({ date }) => date));
  // What the document itself tells, unless a fact of the same day tells it with its source.
  const ofDocument = historyOf(plan)
    .filter(({ what, date }) => what.kind !== "status" && !(date && dates.has(date)))
    .map((event): LivingFact => ({ kind: "document", id: event.id, date: dateOf(event), event }));
  return [...facts, ...ofDocument]
    .map((fact, order) => ({ fact, order }))
    .sort((a, b) => compare(a.fact, b.fact) || a.order - b.order)
    .map(({ fact }) => fact);
}

function factsOfMandate(mandate: Mandate): LivingFact[] {
  const { id, givenOn, evidence, result, withdrawn } = mandate;
  return [
    { kind: "mandate", id, date: givenOn, evidence, mandate },
    ...(result
      ? [
          {
            kind: "mandateResult" as const,
            id: `${id}-result`,
            date: result.on,
            evidence: result.evidence,
            mandate,
          },
        ]
      : []),
    ...(withdrawn
      ? [
          {
            kind: "mandateEnd" as const,
            id: `${id}-end`,
            date: withdrawn.on,
            evidence: withdrawn.evidence,
            mandate,
          },
        ]
      : []),
  ];
}

function decisionsIn({ ledger }: AdoptionView, part: "common" | "own"): LivingFact[] {
  return ledger.rows.flatMap((row: Row): LivingFact[] => {
    const decision = row.executive as StatedDecision | null;
    if (!decision) return [];
    return [
      { kind: "decision", id: decision.id, date: decision.on, evidence: decision.evidence, part, decision },
    ];
  });
}

/** Parliaments elected on one day are told once. */
function electionsIn(terms: readonly Term[]): LivingFact[] {
  const days = [...new Set(terms.map(({ from }) => from))];
  return days.map((day) => {
    const elected = terms.filter(({ from }) => from === day);
    return {
      ...{ kind: "elections", id: `elections-${day}`, date: day, evidence: elected[0]?.evidence },
      authorities: elected.map(({ authority }) => authority),
    };
  });
}

const dateOf = ({ date, span }: PlanEvent): PartialDate | null => date ?? span?.from ?? span?.to ?? null;

/** An end stands after what happened in its time; what has no date comes last. */
function compare(a: LivingFact, b: LivingFact): number {
  const day = ({ date, ...fact }: LivingFact): string => {
    if (date === null) return "9999";
    const isEnd =
      fact.kind === "mandateResult" || (fact.kind === "document" && fact.event.what.kind === "end");
    return isEnd ? lastDay(date) : firstDay(date);
  };
  const [first, second] = [day(a), day(b)];
  return first === second ? 0 : first < second ? -1 : 1;
}
