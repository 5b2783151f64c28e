/** A plan under way for one reader, now or as it was: what is not there and what is not to be seen are told alike. */
import { isoDate } from "@napar/domain/calendar";
import { caseInThePast, isBeforeRecord, type PlanCase } from "@napar/domain/plan-case";
import { ok, type Result } from "@napar/domain/result";
import { dayParameter, idParameter, type Refused, refuse } from "../endpoint/index.js";
import { type Actor, permit } from "./actor.js";
import { etagOf, type GoverningOptions } from "./plan-case.commands.js";
import { findCase, findCaseAsOf } from "./plan-case.store.js";
import { hasSeat, mayRead } from "./plan-case-access.js";
import { isPublicOn } from "./plan-case-model.js";

export const caseParams = { id: idParameter("Id of a plan under way") };
export const asOfParameter = dayParameter(
  "What was known at the end of this day; of a day before the record began, what is told of it today. Today when absent",
).optional();
export const caseRefusals = ["resourceNotFound", "invalidDate"] as const;

/** `knownOn`: the day whose knowledge counts. */
export type FoundCase = {
  state: PlanCase;
  on: string;
  knownOn: string;
  isSeated: boolean;
  etag?: string;
};
export type CaseFinder = (
  id: string,
  actor: Actor | null,
  asked: string | undefined,
) => Promise<Result<FoundCase, Refused>>;

export function createCaseFinder({ storage: { db }, now }: GoverningOptions): CaseFinder {
  return async (id, actor, asked) => {
    const unknown = refuse({ kind: "resourceNotFound", resource: "plan under way", value: id, nearest: [] });
    const { on: today } = now();
    if (asked !== undefined && (!isoDate.safeParse(asked).success || asked > today)) {
      return refuse({ kind: "invalidDate", value: asked, nearest: [today] }, { in: "query", name: "asOf" });
    }
    const present = await findCase(db, id);
    if (!present || !mayRead(present, actor, today)) return unknown;
    const isSeated = hasSeat(present, actor, today);
    if (asked === undefined)
      return ok({ state: present, on: today, knownOn: today, isSeated, etag: etagOf(present) });
    if (isBeforeRecord(present, asked)) {
      // The journal was not kept yet; what is told today of that day is as public as the plan is today.
      const told = caseInThePast(present, asked);
      return told ? ok({ state: told, on: asked, knownOn: today, isSeated }) : unknown;
    }
    const state = await findCaseAsOf(db, id, asked);
    // What was not public then is not made public by having become so since.
    if (!state || !(isSeated || isPublicOn(state, asked))) return unknown;
    return ok({ state, on: asked, knownOn: asked, isSeated });
  };
}

/** The organisations whose own affairs somebody may read: not those they only appoint for, or moderate. */
export function ownAffairsOf(actor: Actor | null, on: string): string[] {
  if (!actor) return [];
  const organisations = [...new Set(actor.appointments.map(({ organisation }) => organisation))];
  return organisations.filter((organisation) => {
    const subject = { organisations: [organisation], parties: [], partners: [], state: "draft" } as const;
    const held = actor.appointments.filter((appointment) => appointment.organisation === organisation);
    return permit({ ...actor, appointments: held }, "readOwn", subject, on).ok;
  });
}
