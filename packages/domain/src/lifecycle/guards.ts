/**
 * The guards: what must hold before a plan moves on. Each returns what it misses, as facts; nothing missing means that it
 * holds. They fail closed: what is not known does not hold.
 */

import { currentRound, isSigning, readLedger } from "../adoption/index.js";
import { addMonths, firstDay, type IsoDate, lastDay } from "../calendar/index.js";
import { isMandateInForce, isRequestClosed, type Request, requestStandings } from "../mandate/index.js";
import { openObjections } from "../negotiation/index.js";
import type { GuardId, LifecycleView, TransitionRequest } from "./lifecycle.js";

type Facts = { readonly [fact: string]: unknown };
type Guard = {
  /** Members of the view it looks at. */
  readonly looksAt: readonly string[];
  readonly missing: (view: LifecycleView, on: IsoDate, request: TransitionRequest) => readonly Facts[];
};

const unless = (holds: boolean, facts: Facts = {}): Facts[] => (holds ? [] : [facts]);

const signing = ({ adoption }: LifecycleView): string[] =>
  adoption.parties.filter(isSigning).map((party) => party.authority);
const requestsOn = ({ mandates }: LifecycleView, subject: Request["subject"], on: IsoDate) =>
  mandates.requests.filter((request) => request.subject === subject && lastDay(request.sentOn) <= on);

const awaited = (request: Request, on: IsoDate): Facts => ({
  request: request.id,
  due: request.deadline?.due ?? null,
  awaited: requestStandings(request, on)
    .filter(({ state }) => state !== "answered" && state !== "refused" && state !== "notApproached")
    .map(({ authority }) => authority),
});

/** First day after the last one that can be meant; `null` where the plan does not say. */
const endOfPeriod = ({ plan }: LifecycleView): IsoDate | null =>
  plan.period?.to ? lastDay(plan.period.to) : null;

/** Consultations and evaluations count for the present cycle: since the plan was last put in force, if it was. */
const inForceSince = ({ lifecycle }: LifecycleView): IsoDate =>
  firstDay(lifecycle.history.findLast((entry) => entry.stage === "in-force")?.on ?? "0001-01-01");

export const guards: Readonly<Record<GuardId, Guard>> = {
  mandateInForce: {
    looksAt: ["mandates"],
    missing: ({ mandates }, on) =>
      unless(
        mandates.mandates.some((mandate) => isMandateInForce(mandate, on)),
        { mandates: mandates.mandates.length },
      ),
  },
  partiesEstablished: {
    looksAt: ["adoption.parties"],
    missing: (view) => {
      const unconfirmed = view.adoption.parties
        .filter(({ standing }) => standing === "derived")
        .map((party) => party.authority);
      return unless(signing(view).length > 0 && unconfirmed.length === 0, {
        parties: signing(view).length,
        unconfirmed,
      });
    },
  },
  inventoryAsked: {
    looksAt: ["mandates.requests", "adoption.parties"],
    missing: (view, on) => {
      const requests = requestsOn(view, "inventory", on);
      const asked = requests.flatMap((request) => [
        request.from,
        ...request.addressees.map((entry) => entry.authority),
      ]);
      const notAsked = signing(view).filter((authority) => !asked.includes(authority));
      return unless(requests.length > 0 && notAsked.length === 0, { requests: requests.length, notAsked });
    },
  },
  inventoryClosed: {
    looksAt: ["mandates.requests"],
    missing: (view, on) => {
      const requests = requestsOn(view, "inventory", on);
      if (requests.length === 0) return [{ request: null, due: null, awaited: [] }];
      return requests
        .filter((request) => !isRequestClosed(request, on))
        .map((request) => awaited(request, on));
    },
  },
  situationAnalysed: {
    looksAt: ["plan.analysis"],
    missing: ({ plan }) =>
      unless(Boolean(plan.analysis?.baseline?.date) || (plan.analysis?.dataSources ?? []).length > 0),
  },
  consultationHeld: {
    looksAt: ["lifecycle.consultations"],
    missing: ({ lifecycle }, on) =>
      unless(
        lifecycle.consultations.some(({ to }) => to < on),
        {
          running: lifecycle.consultations
            .filter(({ to }) => to >= on)
            .map(({ id, to }) => ({ consultation: id, to })),
        },
      ),
  },
  consultationAnswered: {
    looksAt: ["lifecycle.consultations"],
    missing: ({ lifecycle }, on) => {
      const unanswered = lifecycle.consultations
        .filter(({ answer }) => answer === null || answer.on > on)
        .map(({ id }) => id);
      return unless(lifecycle.consultations.length > 0 && unanswered.length === 0, { unanswered });
    },
  },
  opinionsClosed: {
    looksAt: ["mandates.requests"],
    missing: (view, on) => {
      const requests = requestsOn(view, "opinion", on);
      if (requests.length === 0) return [{ request: null, due: null, awaited: [] }];
      return requests
        .filter((request) => !isRequestClosed(request, on))
        .map((request) => awaited(request, on));
    },
  },
  draftHasMeasures: {
    looksAt: ["plan.measures"],
    missing: ({ plan }) => unless((plan.measures ?? []).length > 0),
  },
  draftHasText: {
    looksAt: ["negotiation.units"],
    missing: ({ negotiation }) => unless(negotiation.units.some(({ removed }) => removed === null)),
  },
  everyMeasureHasOneLead: {
    looksAt: ["plan.measures"],
    missing: ({ plan }) => {
      const measures = plan.measures ?? [];
      const offending = measures.filter(({ lead }) => (lead ?? []).length !== 1).map(({ id }) => id);
      return unless(measures.length > 0 && offending.length === 0, { measures: offending });
    },
  },
  publicationRuleDeclared: {
    looksAt: ["negotiation.rule"],
    missing: ({ negotiation }) => unless(negotiation.rule !== null),
  },
  noBlockingObjection: {
    looksAt: ["negotiation.objections"],
    missing: ({ negotiation }) =>
      openObjections(negotiation)
        .filter(({ kind }) => kind === "blocking")
        .map(({ id: objection, party }) => ({ objection, party })),
  },
  adoptedByAll: {
    looksAt: ["adoption"],
    missing: (view, on) => {
      const round = currentRound(view.adoption, on);
      const isThisRound = round !== null && round.number === view.lifecycle.timesInAdoption;
      const ledger = readLedger(view.adoption, { on });
      return unless(isThisRound && ledger.state === "all", {
        roundOpen: isThisRound,
        adopted: ledger.adopted,
        of: ledger.of,
        notAdopted: ledger.rows
          .filter(({ state }) => state !== "adopted")
          .map(({ authority, state }) => ({ authority, state })),
        unconfirmed: ledger.unconfirmed,
      });
    },
  },
  periodStarted: {
    looksAt: ["plan.period"],
    missing: ({ plan }, on) => {
      const from = plan.period?.from ?? null;
      return unless(from !== null && firstDay(from) <= on, { from });
    },
  },
  periodNotOver: {
    looksAt: ["plan.period"],
    missing: (view, on) => {
      const to = endOfPeriod(view);
      return unless(to !== null && on <= to, { to });
    },
  },
  periodOver: {
    looksAt: ["plan.period"],
    missing: (view, on) => {
      const to = endOfPeriod(view);
      return unless(to !== null && to < on, { to });
    },
  },
  evaluationDue: {
    looksAt: ["plan.period"],
    missing: (view, on) => {
      const to = endOfPeriod(view);
      return unless(to !== null && addMonths(to, -12) <= on, { to, from: to && addMonths(to, -12) });
    },
  },
  finalEvaluationPublished: {
    looksAt: ["lifecycle.evaluations"],
    missing: (view, on) =>
      unless(
        view.lifecycle.evaluations.some(
          ({ kind, publishedOn }) =>
            kind === "final" && lastDay(publishedOn) <= on && lastDay(publishedOn) >= inForceSince(view),
        ),
      ),
  },
  reasonStated: {
    looksAt: ["request.reason"],
    missing: (_view, _on, { reason }) => unless(reason !== undefined),
  },
  successorNamed: {
    looksAt: ["request.successor", "head.renewedBy"],
    missing: ({ head, plan }, _on, { successor }) => {
      const named = successor ?? head?.renewedBy.at(-1) ?? null;
      return unless(named !== null && named !== plan.id, { successor: named });
    },
  },
};
