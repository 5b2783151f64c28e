/** What a plan under way and its country bring to a spreadsheet, and who may write by one. */

import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { listPolicyFields } from "@napar/domain/competence";
import type { PermissionDenial } from "@napar/domain/permission";
import { type ActorRef, type PlanCase, planDocumentOf } from "@napar/domain/plan-case";
import { err, type Result } from "@napar/domain/result";
import {
  type DryRun,
  dryRunInSteps,
  type SpreadsheetMapping,
  type SpreadsheetWords,
  spreadsheetWords,
  type Workbook,
} from "@napar/domain/spreadsheet";
import type { Country } from "../country/index.js";
import { type Actor, permit } from "../plan-case/actor.js";
import { subjectOf } from "../plan-case/command-subject.js";
import type { Acting, Moment } from "../plan-case/plan-case.store.js";

export function wordsOf(state: PlanCase, on: string, { competence, places }: Country): SpreadsheetWords {
  return spreadsheetWords({
    plan: planDocumentOf(state, on),
    goals: state.goals.goals,
    measures: state.measures.measures,
    indicators: state.indicators.indicators,
    authorities: [...competence.authorities.values()].map(({ id, names }) => ({ id, name: names })),
    policyFields: listPolicyFields(competence).map(({ id, names }) => ({ id, name: names })),
    places,
  });
}

/**
 * For which organisation a person writes measures into a plan: the one that is asked for, or the first they may.
 *
 * @returns who acts; or why they may for none
 */
export function writerOf(
  state: PlanCase,
  actor: Actor,
  { on, organisation }: { on: string; organisation?: string | undefined },
): Result<ActorRef, readonly PermissionDenial[]> {
  const own = [...new Set(actor.appointments.map((appointment) => appointment.organisation))];
  const denied: PermissionDenial[] = [];
  for (const candidate of organisation === undefined ? own : [organisation]) {
    const data = { lead: { authority: candidate } };
    const subject = subjectOf("createMeasure", data, state, { actor, on, isSame: () => false });
    const permitted = permit(actor, "createMeasure", subject, on);
    if (permitted.ok && permitted.value.organisation === candidate) return permitted;
    if (!permitted.ok) denied.push(...permitted.error);
  }
  return err(denied);
}

/**
 * The right to each command of an import, asked for as if it came alone, on the state that those before it have made.
 *
 * @param organisation the one that was written for: other appointments of the person do not count
 * @param own the commitment that stands in the plan for the person
 */
export function actingFor(
  actor: Actor,
  { organisation, on, own }: { organisation: string; on: string; own: string | undefined },
): Acting {
  const appointments = actor.appointments.filter((appointment) => appointment.organisation === organisation);
  const acting = { ...actor, appointments };
  return {
    person: actor.person,
    permit: ({ type, data }, state) => {
      const subject = subjectOf(type, data, state, { actor: acting, on, isSame: (person) => person === own });
      const permitted = permit(acting, type, subject, on);
      return permitted.ok ? permitted : err({ action: type, denials: permitted.error });
    },
  };
}

/** A dry run that lets others be served in between. */
export async function dryRunOn(
  state: PlanCase,
  {
    workbook,
    mapping,
    actor,
    moment,
    country,
    source,
  }: {
    workbook: Workbook;
    mapping: SpreadsheetMapping;
    actor: ActorRef;
    moment: Moment;
    country: Country;
    /** The name of the file: where its figures come from. */
    source: string;
  },
): Promise<DryRun | null> {
  const plan = planDocumentOf(state, moment.on);
  const steps = dryRunInSteps({
    ...{ workbook, mapping, words: wordsOf(state, moment.on, country) },
    view: {
      ...{ plan, measures: state.measures, goals: state.goals },
      ...{ indicators: state.indicators, budget: state.budget },
    },
    context: {
      ...{ ...moment, actor, source, competence: country.competence, places: country.places },
      newId: (kind) => `${kind}-${randomUUID()}`,
    },
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}
