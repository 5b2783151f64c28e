/**
 * What the person who is signed in may do to a plan: the same question to the domain that the server asks, so that no
 * action is offered that would be refused for want of a role.
 */
import type { PlanCaseView } from "@napar/api/client";
import { hasEnded } from "@napar/domain/lifecycle";
import { type Action, can, type ResourceState } from "@napar/domain/permission";
import type { Session } from "../session/session.queries.js";

export const ownersOf = ({ document }: PlanCaseView): string[] =>
  [document.authority, ...(document.coAuthorities ?? [])].map(({ id }) => id);

export const partiesOf = ({ parties }: PlanCaseView): string[] =>
  parties.flatMap(({ authority, standing }) => (standing === "setAside" ? [] : [authority]));

/** Who carries a measure, was asked to lead one, or is named as its lead by the document the plan comes from. */
const partnersOf = ({ measures }: PlanCaseView): string[] =>
  measures.measures.flatMap(({ lead, leadOffer, shares, stated }) => [
    ...(lead ? [lead.authority] : []),
    ...(leadOffer ? [leadOffer.to] : []),
    ...shares.map(({ authority }) => authority),
    ...(stated?.lead ?? []).flatMap(({ authority }) => (authority ? [authority] : [])),
  ]);

const stateOf = ({ stage, isPublic }: PlanCaseView): ResourceState =>
  hasEnded(stage) ? "closed" : isPublic ? "published" : "draft";

export type Acting = {
  /** Organisations for which the person may do this; the first one is the usual one. */
  forWhom(action: Action, of?: readonly string[], state?: ResourceState): string[];
  may(action: Action, of?: readonly string[], state?: ResourceState): boolean;
  /** Every organisation the person holds an appointment for. */
  organisations: string[];
  /** The appointment to act under for one of several organisations; `undefined`: there is only one. */
  appointmentFor(action: Action, organisation: string): string | undefined;
};

/**
 * @param of whose the thing is; by default the owners of the plan
 * @param state of the thing, where it is not that of the plan: what waits for a second person is `submitted`
 */
export function actingOn(plan: PlanCaseView, session: Session, on: string): Acting {
  const involved = { owners: ownersOf(plan), parties: partiesOf(plan), partners: partnersOf(plan) };
  const appointments = session.appointments.map(({ asSubstitute: _, ...held }) => ({
    ...{ measures: [], ...held },
    ...{ person: session.person, substitutes: [] },
  }));
  const permits = (held: typeof appointments, action: Action, organisation: string, state: ResourceState) => {
    const resource = { ...involved, organisation, enteredBy: "another person" };
    return can({ person: session.person, appointments: held, on }, action, resource, state).allowed;
  };
  const forWhom: Acting["forWhom"] = (action, of = ownersOf(plan), state = stateOf(plan)) =>
    of.filter((organisation) => permits(appointments, action, organisation, state));
  const organisations = [...new Set(appointments.map(({ organisation }) => organisation))];
  return {
    forWhom,
    may: (action, of, state) => forWhom(action, of, state).length > 0,
    organisations,
    appointmentFor: (action, organisation) =>
      organisations.length === 1
        ? undefined
        : appointments.find(
            (one) => one.organisation === organisation && permits([one], action, organisation, stateOf(plan)),
          )?.id,
  };
}
