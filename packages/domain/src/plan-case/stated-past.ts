/**
 * A plan on a day before its record began. The journal knows nothing of that day; what was told since does, each fact by its
 * own date. A fact whose date is coarse holds from the last day it can mean, so that nothing is told too early.
 */
import { firstDay, type IsoDate, lastDay } from "../calendar/index.js";
import { statusesOfStage } from "../lifecycle/index.js";
import type { PlanCase } from "./plan-case.js";

/** Was the record of this plan begun from a document, later than this day? */
export const isBeforeRecord = ({ head }: PlanCase, day: IsoDate): boolean =>
  head !== null && head.origin.kind === "document" && day < head.openedOn;

/**
 * What is told today of how a plan stood on a day before its record.
 *
 * Parties stay, since which government exists is not a fact of the plan. What the document holds (goals, measures) is there
 * from the day whose state it states, or from the stage it ends in where that is earlier.
 *
 * @returns `null` where nothing told is as old as that
 */
export function caseInThePast(state: PlanCase, day: IsoDate): PlanCase | null {
  const { head, lifecycle, mandates, adoption, negotiation, terms } = state;
  if (head?.origin.kind !== "document") return null;
  const then = (on: string | null | undefined): boolean => typeof on === "string" && lastDay(on) <= day;
  // The beginning of a stage is told by its first possible day: it is the only thing the whole hangs on.
  const history = lifecycle.history.filter(({ by, on }) => by === "stated" && firstDay(on) <= day);
  const present = history.at(-1);
  if (!present) return null;
  const isLast = history.length === lifecycle.history.length;
  const holdsDocument = isLast || then(head.origin.statusAsOf);
  const past: PlanCase = {
    ...state,
    head: {
      ...head,
      origin: isLast
        ? head.origin
        : {
            kind: "document",
            statedStatus: statusesOfStage(present.stage)[0] ?? head.origin.statedStatus,
            statusAsOf: present.on,
          },
      renewedBy: [],
    },
    lifecycle: {
      ...lifecycle,
      stage: present.stage,
      history,
      timesInAdoption: history.filter(({ stage }) => stage === "adoption").length,
      consultations: lifecycle.consultations.filter(({ from }) => from <= day),
      evaluations: lifecycle.evaluations.filter(({ publishedOn }) => then(publishedOn)),
      deadlines: [],
    },
    goals: holdsDocument ? state.goals : { ...state.goals, goals: [] },
    measures: holdsDocument ? state.measures : { ...state.measures, measures: [] },
    mandates: {
      mandates: mandates.mandates
        .filter(({ givenOn }) => then(givenOn))
        .map((mandate) => ({
          ...mandate,
          result: then(mandate.result?.on) ? mandate.result : null,
          withdrawn: then(mandate.withdrawn?.on) ? mandate.withdrawn : null,
        })),
      requests: mandates.requests
        .filter(({ sentOn }) => then(sentOn))
        .map((request) => ({
          ...request,
          addressees: request.addressees.map((addressee) => ({
            ...addressee,
            reactions: addressee.reactions.filter(({ on }) => then(on)),
          })),
        })),
    },
    adoption: {
      ...adoption,
      rounds: adoption.rounds.filter(({ openedOn }) => openedOn <= day),
      decisions: adoption.decisions.filter(({ on }) => then(on)),
      ownParts: adoption.ownParts.filter(({ from }) => from <= day),
    },
    // Who said what in a negotiation is recorded as it is said; only disagreements are told of the past.
    negotiation: {
      ...{ ...negotiation, units: [], proposals: [], objections: [], positions: [], rule: null },
      disagreements: negotiation.disagreements.filter(({ stated }) => then(stated?.by)),
    },
    // Entered as they happen, and none of them is told of a day before.
    status: { ...state.status, entries: [] },
    budget: { ...state.budget, lines: [], earlier: [] },
    indicators: { ...state.indicators, indicators: [], values: [], targetChanges: [] },
    reports: { ...state.reports, dues: [], deliveries: [], reports: [] },
    terms: {
      ...terms,
      terms: terms.terms.filter(({ from }) => from <= day),
      governments: terms.governments
        .filter(({ from }) => from <= day)
        .map((government) =>
          government.to !== null && government.to > day
            ? { ...government, to: null, endReason: null }
            : government,
        ),
      commitments: terms.commitments
        .filter(({ madeOn }) => then(madeOn))
        .map((commitment) => ({
          ...commitment,
          statements: commitment.statements.filter(({ on }) => on <= day),
        })),
    },
  };
  return past;
}
