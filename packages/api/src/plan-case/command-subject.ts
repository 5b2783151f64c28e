/** Whose thing a command touches, and in what state it is: what `can` has to be asked about. */
import { hasEnded } from "@napar/domain/lifecycle";
import type { ResourceState } from "@napar/domain/permission";
import type { PlanCase } from "@napar/domain/plan-case";
import type { Actor, Subject } from "./actor.js";
import { isPublicOn, ownersOf, partiesOf, seatsOf } from "./plan-case-model.js";

/** Members of commands that point at something; read before the command is, so nothing about them is sure. */
type Pointing = Readonly<Record<string, unknown>>;
type Found = {
  of: readonly (string | null | undefined)[];
  measure?: string;
  /** Who entered what waits; `null`: it is not there, and so nobody did. */
  entered?: string | null;
  waits?: boolean;
};
type Finder = (data: Pointing, state: PlanCase, actor: Actor) => Found;

const byId = <T extends { readonly id: string }>(list: readonly T[], id: unknown) =>
  list.find((entry) => entry.id === id);
const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** One's own: what is made belongs to the organisation of whoever makes it; the part itself checks that it may. */
const self: Finder = (_, __, { appointments }) => ({
  of: appointments.map(({ organisation }) => organisation),
});
const named =
  (member: string): Finder =>
  (data) => ({ of: [text(data[member])] });

function carriersOf(state: PlanCase, measure: unknown): Found {
  const found = byId(state.measures.measures, measure);
  if (!found) return { of: [] };
  const shares = found.shares.map(({ authority }) => authority);
  return { of: [found.lead?.authority, ...shares], measure: found.id };
}
const ofMeasure: Finder = ({ measure }, state) => {
  const { of, ...rest } = carriersOf(state, measure);
  return { of: of.slice(0, 1), ...rest };
};
const ofCarriers: Finder = ({ measure }, state) => carriersOf(state, measure);
const ofShare: Finder = ({ measure, authority }, state) => ({
  ...carriersOf(state, measure),
  of: [text(authority)],
});
const ofLeadOffer: Finder = ({ measure }, { measures }) => ({
  of: [byId(measures.measures, measure)?.leadOffer?.to],
});
const ofLead: Finder = ({ lead }) => ({ of: [text((lead as Pointing | undefined)?.authority)] });
const ofGoal: Finder = ({ goal }, { goals }) => ({ of: [byId(goals.goals, goal)?.owner] });
const ofBudgetLine: Finder = ({ line }, { budget }) => {
  const found = byId(budget.lines, line);
  return { of: [found?.reportedBy], ...(found && { measure: found.measure }) };
};
const ofIndicator: Finder = ({ indicator }, { indicators }) => {
  const found = byId(indicators.indicators, indicator);
  return { of: [found?.owner], ...(found?.measure && { measure: found.measure }) };
};
const ofValue: Finder = ({ value }, { indicators }) => {
  const found = byId(indicators.values, value);
  const owner = byId(indicators.indicators, found?.indicator)?.owner;
  return { of: [owner], entered: found ? found.submittedBy.person : null, waits: true };
};
const ofGovernment: Finder = ({ government }, { terms }) => {
  const term = byId(terms.governments, government)?.term;
  return { of: [byId(terms.terms, term)?.authority] };
};
const ofPortfolio: Finder = ({ portfolio }, state, actor) =>
  ofGovernment({ government: byId(state.terms.portfolios, portfolio)?.government }, state, actor);

/** Of those who have no seat in the plan, a conference or a parliament, the owners write down what they did. */
function inTheirName(of: Found["of"], state: PlanCase): Found {
  const seats = seatsOf(state);
  const isSeated = of.some((one) => typeof one === "string" && seats.includes(one));
  return { of: isSeated ? of : [...of, ...ownersOf(state)] };
}

const finders: Readonly<Record<string, Finder>> = {
  giveMandate: ({ giver }, state) => inTheirName([text(giver)], state),
  recordMandateResult: ({ mandate }, state) => {
    const found = byId(state.mandates.mandates, mandate);
    return inTheirName([found?.holder, found?.giver], state);
  },
  withdrawMandate: ({ mandate }, state) =>
    inTheirName([byId(state.mandates.mandates, mandate)?.giver], state),
  sendRequest: named("from"),
  recordReaction: ({ request, authority }, { mandates }) => ({
    of: [text(authority), byId(mandates.requests, request)?.from],
  }),
  recordDecision: named("party"),
  stateDecision: named("party"),
  publishDecision: ({ decision }, { adoption }) => {
    const found = byId(adoption.decisions, decision);
    return { of: [found?.party], entered: found ? found.recordedBy.person : null, waits: true };
  },
  putOwnPartInForce: named("party"),
  endOwnPart: named("party"),
  withdrawProposal: ({ proposal }, { negotiation }) => ({
    of: [byId(negotiation.proposals, proposal)?.party],
  }),
  liftObjection: ({ objection }, { negotiation }) => ({
    of: [byId(negotiation.objections, objection)?.party],
  }),
  closeDisagreement: ({ disagreement }, { negotiation }) => ({
    of: [byId(negotiation.disagreements, disagreement)?.owner],
  }),
  createGoal: self,
  claimGoal: self,
  changeGoal: ofGoal,
  withdrawGoal: ofGoal,
  createMeasure: ofLead,
  claimLead: ofLead,
  changeMeasure: ofMeasure,
  withdrawMeasure: ofMeasure,
  offerLead: ofMeasure,
  acceptLead: ofLeadOffer,
  declineLead: ofLeadOffer,
  addShare: ofShare,
  changeShare: ofShare,
  withdrawShare: ofShare,
  addMilestone: ofCarriers,
  changeMilestone: ofCarriers,
  completeMilestone: ofCarriers,
  removeMilestone: ofCarriers,
  recordStatus: ({ subject }, state) => carriersOf(state, (subject as Pointing | undefined)?.measure),
  replyToStatus: ({ entry }, state) => carriersOf(state, byId(state.status.entries, entry)?.subject.measure),
  recordBudgetLine: ({ reportedBy, measure }, state) => ({
    ...carriersOf(state, measure),
    of: [text(reportedBy)],
  }),
  correctBudgetLine: ofBudgetLine,
  withdrawBudgetLine: ofBudgetLine,
  defineIndicator: ({ definition }) => ({ of: [text((definition as Pointing | undefined)?.owner)] }),
  changeTarget: ofIndicator,
  submitValue: ofIndicator,
  returnValue: ofValue,
  approveValue: ofValue,
  deliverReport: ({ due }, { reports }) => ({ of: [byId(reports.dues, due)?.from] }),
  openTerm: named("authority"),
  formGovernment: ({ term }, { terms }) => ({ of: [byId(terms.terms, term)?.authority] }),
  endGovernment: ofGovernment,
  openPortfolio: ofGovernment,
  renamePortfolio: ofPortfolio,
  assignOffice: ofPortfolio,
  makeCommitment: ofGovernment,
  confirmCommitment: ofGovernment,
  endCommitment: ofGovernment,
};

export function stateOf(state: PlanCase, on: string): ResourceState {
  if (hasEnded(state.lifecycle.stage)) return "closed";
  return isPublicOn(state, on) ? "published" : "draft";
}

/**
 * The thing a command is about. Where it is not told whose that is, it belongs to the plan, and so to its owners: a command
 * that points at nothing is then refused by the one it concerns, or by the part that does not find it.
 *
 * @param isSame whether a stored person is the one who acts now
 */
export function subjectOf(
  command: string,
  data: unknown,
  state: PlanCase,
  { actor, on, isSame }: { actor: Actor; on: string; isSame: (person: string) => boolean },
): Subject {
  const pointing = typeof data === "object" && data !== null ? (data as Pointing) : {};
  const found = (finders[command] as Finder | undefined)?.(pointing, state, actor);
  const of = found?.of.filter((one) => typeof one === "string") ?? [];
  const owners = ownersOf(state);
  // What is not there was entered by nobody: whoever may decide on it is told by the part that it is not found.
  const isOwn = typeof found?.entered === "string" && isSame(found.entered);
  const enteredBy = isOwn ? actor.person : found?.entered === undefined ? null : "another person";
  return {
    organisations: of.length > 0 ? of : owners,
    parties: partiesOf(state),
    owners,
    // Looked for only where it matters: in a plan of thousands of measures that costs more than the rest of the question.
    get partners() {
      return partnersOf(state);
    },
    measure: found?.measure,
    enteredBy,
    state: found?.waits && stateOf(state, on) !== "closed" ? "submitted" : stateOf(state, on),
  };
}

/** Who carries a measure, was asked to lead one, or is named as its lead by the document the plan comes from. */
function partnersOf({ measures }: PlanCase): string[] {
  const found = new Set<string>();
  for (const { lead, leadOffer, shares, stated } of measures.measures) {
    if (lead) found.add(lead.authority);
    if (leadOffer) found.add(leadOffer.to);
    for (const { authority } of shares) found.add(authority);
    for (const { authority } of stated?.lead ?? []) if (authority) found.add(authority);
  }
  return [...found];
}

/** A plan to be opened belongs to whom it names as its owners. */
export function subjectOfOpening(data: unknown): Subject {
  const origin = (data as { origin?: { plan?: unknown; document?: unknown } } | null)?.origin;
  const plan = (origin?.plan ?? origin?.document) as
    | { authority?: Pointing; coAuthorities?: Pointing[] }
    | undefined;
  const co = Array.isArray(plan?.coAuthorities) ? plan.coAuthorities : [];
  const owners = [plan?.authority, ...co].map((owner) => text(owner?.id));
  return {
    organisations: owners.filter((owner) => owner !== undefined),
    parties: [],
    partners: [],
    enteredBy: null,
    state: "draft",
  };
}
