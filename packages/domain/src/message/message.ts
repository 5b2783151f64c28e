/**
 * Who must be told what when something happened to a plan. A message says that there is something, to whom, and until
 * when; never what it says: the reader looks it up, with the rights they have then.
 */
import type { IsoDate } from "../calendar/index.js";
import type { CaseEvent, DomainEvent, PlanCase } from "../plan-case/index.js";

export const messageKinds = [
  "mandateGiven",
  "requestToAnswer",
  "reactionReceived",
  "stageMoved",
  "consultationOpened",
  "decisionWanted",
  "decisionRecorded",
  "positionWanted",
  "objectionRaised",
  "leadOffered",
  "leadAccepted",
  "leadDeclined",
  "measureWaitsForLead",
  "shareAdded",
  "shareWithdrawn",
  "replyPossible",
  "valueToApprove",
  "valueReturned",
  "reportsDue",
  "reportPublished",
  "commitmentsToConfirm",
  "renewalOpened",
] as const;
export type MessageKind = (typeof messageKinds)[number];

export type OutgoingMessage = {
  kind: MessageKind;
  /** An organisation, and the office in it where it is known. Never a person. */
  to: { organisation: string; office: string | null };
  /** Identifier of the case. */
  plan: string;
  /** What it is about, for the link. */
  about: { kind: string; id: string };
  /** Last day on which an answer is in time; `null`: none is awaited, or no day was set. */
  due: IsoDate | null;
};

type Recipient = { organisation: string; office?: string | null; due?: IsoDate | null };
type Telling = { kind: MessageKind; about: { kind: string; id: string }; to: readonly Recipient[] };
type DataOf<T extends CaseEvent["type"]> = Extract<CaseEvent, { type: T }>["data"];

/** One row per event that somebody must hear of; the case is the one after the event. */
const tellings: { [T in CaseEvent["type"]]?: (data: DataOf<T>, state: PlanCase) => readonly Telling[] } = {
  "case.renewalLinked": (data, state) => [
    { kind: "renewalOpened", about: { kind: "plan", id: data.case }, to: partiesOf(state) },
  ],
  "mandates.given": ({ id, holder, holderOffice, dueOn }) => [
    {
      kind: "mandateGiven",
      about: { kind: "mandate", id },
      to: [{ organisation: holder, office: holderOffice, due: dueOn }],
    },
  ],
  "mandates.requestSent": ({ id, addressees, deadline }) => [
    {
      kind: "requestToAnswer",
      about: { kind: "request", id },
      to: addressees.map(({ authority }) => ({ organisation: authority, due: deadline?.due })),
    },
  ],
  "mandates.reactionRecorded": ({ request }, { mandates }) => {
    const asked = mandates.requests.find(({ id }) => id === request);
    const to = asked ? [{ organisation: asked.from }] : [];
    return [{ kind: "reactionReceived", about: { kind: "request", id: request }, to }];
  },
  "lifecycle.stageMoved": (_, state) => [
    { kind: "stageMoved", about: { kind: "plan", id: idOf(state) }, to: partiesOf(state) },
  ],
  "lifecycle.consultationHeld": ({ id, participants, to }) => [
    {
      kind: "consultationOpened",
      about: { kind: "consultation", id },
      to: participants.map((organisation) => ({ organisation, due: to })),
    },
  ],
  "adoption.roundOpened": (_, state) => [
    { kind: "decisionWanted", about: { kind: "plan", id: idOf(state) }, to: partiesOf(state) },
  ],
  "adoption.decisionRecorded": ({ id }, state) => [
    { kind: "decisionRecorded", about: { kind: "decision", id }, to: partiesOf(state) },
  ],
  "negotiation.changeProposed": ({ id }, state) => [
    { kind: "positionWanted", about: { kind: "proposal", id }, to: partiesOf(state) },
  ],
  "negotiation.objectionRaised": ({ id }, state) => [
    { kind: "objectionRaised", about: { kind: "objection", id }, to: partiesOf(state) },
  ],
  "measures.created": ({ id, lead, stated }) => {
    const awaited = lead ? [] : (stated?.lead ?? []);
    const to = awaited.flatMap(({ authority }) => (authority ? [{ organisation: authority }] : []));
    return [{ kind: "measureWaitsForLead", about: { kind: "measure", id }, to }];
  },
  "measures.leadOffered": ({ measure, to }) => [measureTelling("leadOffered", measure, to)],
  "measures.leadAccepted": ({ measure, from }) => [measureTelling("leadAccepted", measure, from)],
  "measures.leadDeclined": ({ measure, from }) => [measureTelling("leadDeclined", measure, from)],
  "measures.shareAdded": ({ measure }, state) => toLead("shareAdded", measure, state),
  "measures.shareWithdrawn": ({ measure }, state) => toLead("shareWithdrawn", measure, state),
  "status.recorded": ({ id, rightOfReply }) => [
    {
      kind: "replyPossible",
      about: { kind: "status", id },
      to: (rightOfReply?.from ?? []).map((organisation) => ({
        organisation,
        due: rightOfReply?.deadline.due,
      })),
    },
  ],
  "indicator.valueSubmitted": ({ id, indicator }, { indicators }) => {
    const owner = indicators.indicators.find((definition) => definition.id === indicator)?.owner;
    const to = owner ? [{ organisation: owner }] : [];
    return [{ kind: "valueToApprove", about: { kind: "indicatorValue", id }, to }];
  },
  "indicator.valueReturned": ({ value }, { indicators }) => {
    const by = indicators.values.find(({ id }) => id === value)?.submittedBy;
    const to = by ? [{ organisation: by.organisation, office: by.office }] : [];
    return [{ kind: "valueReturned", about: { kind: "indicatorValue", id: value }, to }];
  },
  "report.calendarSet": ({ dues, on }, state) => {
    const first = new Map<string, IsoDate>();
    for (const { from, due } of dues) {
      const known = first.get(from);
      if (due >= on && (known === undefined || due < known)) first.set(from, due);
    }
    const to = [...first].map(([organisation, due]) => ({ organisation, due }));
    return [{ kind: "reportsDue", about: { kind: "plan", id: idOf(state) }, to }];
  },
  "report.frozen": ({ id }, state) => [
    { kind: "reportPublished", about: { kind: "report", id }, to: partiesOf(state) },
  ],
  "terms.governmentFormed": ({ id, term }, { terms }) => {
    const authority = terms.terms.find((known) => known.id === term)?.authority;
    const hasCommitments = terms.commitments.some((commitment) => commitment.authority === authority);
    const to = authority && hasCommitments ? [{ organisation: authority }] : [];
    return [{ kind: "commitmentsToConfirm", about: { kind: "government", id }, to }];
  },
};

/**
 * The messages an event gives rise to.
 *
 * @param state the case after the event
 * @param actor organisation that acted; it is not told of its own doing, unless something was asked of another office
 */
export function messagesFor(event: DomainEvent, state: PlanCase, actor: string): OutgoingMessage[] {
  const tell = tellings[event.type as CaseEvent["type"]] as
    | ((data: unknown, state: PlanCase) => readonly Telling[])
    | undefined;
  const plan = idOf(state);
  return (tell?.(event.data, state) ?? []).flatMap(({ kind, about, to }) =>
    to
      .filter(
        ({ organisation, office }) => organisation !== actor || Boolean(office) || isSelfAddressed(kind),
      )
      .map(({ organisation, office = null, due = null }) => ({
        ...{ kind, to: { organisation, office }, plan, about, due },
      })),
  );
}

/** A second pair of eyes, a new government, a report due: these concern one's own house as well. */
const isSelfAddressed = (kind: MessageKind): boolean =>
  kind === "valueToApprove" || kind === "commitmentsToConfirm" || kind === "reportsDue";

const idOf = (state: PlanCase): string => state.head?.id ?? "";

/** Whoever has a seat: the owners of the plan and its parties, each once. */
function partiesOf({ head, adoption }: PlanCase): Recipient[] {
  const owners = head ? [head.plan.authority, ...(head.plan.coAuthorities ?? [])].map(({ id }) => id) : [];
  const parties = adoption.parties.flatMap(({ authority, standing }) =>
    standing === "setAside" ? [] : [authority],
  );
  return [...new Set([...owners, ...parties])].map((organisation) => ({ organisation }));
}

const measureTelling = (kind: MessageKind, measure: string, organisation: string): Telling => ({
  ...{ kind, about: { kind: "measure", id: measure }, to: [{ organisation }] },
});

function toLead(kind: MessageKind, measure: string, { measures }: PlanCase): Telling[] {
  const lead = measures.measures.find(({ id }) => id === measure)?.lead;
  return lead ? [measureTelling(kind, measure, lead.authority)] : [];
}
