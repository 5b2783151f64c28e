/** What a link is for, as long as it works; else why it does not. */
import type { Appointment } from "@napar/domain/permission";
import type { PlanCase } from "@napar/domain/plan-case";
import { err, ok, type Result } from "@napar/domain/result";
import {
  keyOfUpdate,
  type LinkStanding,
  linkStanding,
  type WantedUpdate,
  wantedUpdates,
} from "@napar/domain/update-request";
import type { Kysely, Transaction } from "kysely";
import { findRegister } from "../permission/appointment.store.js";
import { findCase, holdCase } from "../plan-case/plan-case.store.js";
import type { Database } from "../storage/index.js";
import {
  findRequest,
  holdRequest,
  keyOfRequest,
  listRequests,
  requestOf,
  type StoredRequest,
} from "./update-request.store.js";

export type FoundUpdate = {
  request: StoredRequest;
  state: PlanCase;
  wanted: WantedUpdate;
  /** The office that answers. */
  appointment: Appointment;
};
export type LinkProblem = { state: "unknown" } | Exclude<LinkStanding, { state: "open" }>;

/** Looks only: a link that is opened is as it was. */
export const findUpdate = async (
  db: Kysely<Database>,
  id: string,
  on: string,
): Promise<Result<FoundUpdate, LinkProblem>> => {
  const request = await findRequest(db, id);
  return request ? judge(db, request, await findCase(db, request.plan), on) : err({ state: "unknown" });
};

/** The same, with the request and the plan held until the transaction ends. */
export const holdUpdate = async (
  transaction: Transaction<Database>,
  id: string,
  on: string,
): Promise<Result<FoundUpdate, LinkProblem>> => {
  const request = await holdRequest(transaction, id);
  return request
    ? judge(transaction, request, await holdCase(transaction, request.plan), on)
    : err({ state: "unknown" });
};

async function judge(
  db: Kysely<Database>,
  request: StoredRequest,
  state: PlanCase | null,
  on: string,
): Promise<Result<FoundUpdate, LinkProblem>> {
  if (!state) return err({ state: "unknown" });
  const key = keyOfRequest(request);
  const wanted = wantedUpdates(state, on).find((one) => keyOfUpdate(one) === key) ?? null;
  const others = (await listRequests(db, request.plan)).filter(
    (one) => one.id !== request.id && keyOfRequest(one) === key,
  );
  const { appointments } = await findRegister(db);
  const standing = linkStanding(requestOf(request), { wanted, others, appointments, on });
  if (standing.state !== "open") return err(standing);
  const appointment = appointments.find(({ id }) => id === request.appointment) as Appointment;
  return ok({ request, state, wanted: standing.wanted, appointment });
}
