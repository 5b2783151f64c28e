/**
 * What a link does, once: the same command as in the workplace, decided by the same rules, by the office it was sent to; or
 * the word that there is nothing new. The journal says that it came by a link.
 */
import { ok, type Result } from "@napar/domain/result";
import { keyOfUpdate } from "@napar/domain/update-request";
import type { Transaction } from "kysely";
import type { Country } from "../country/index.js";
import { appendToJournal } from "../journal/journal.store.js";
import { permit } from "../plan-case/actor.js";
import { subjectOf } from "../plan-case/command-subject.js";
import { namesIn } from "../plan-case/names-in-case.js";
import { changeCase, type Moment } from "../plan-case/plan-case.store.js";
import { wordRefusal } from "../plan-case/refusal-texts.js";
import type { WordedRefusal } from "../problem/index.js";
import type { Database } from "../storage/index.js";
import { type FoundUpdate, holdUpdate, type LinkProblem } from "./find-update.js";
import { closeRequest, keyOfRequest, listRequests } from "./update-request.store.js";

export type UpdateAnswer = { kind: "nothing-new" } | { kind: "record"; command: UpdateCommand };
/** The two that a link can bring. */
export type UpdateCommand = { type: "recordStatus" | "submitValue"; data: unknown };

/** Leaves the transaction, so that nothing of a refused answer stays and the link stays unused. */
export class UpdateRefused extends Error {
  constructor(readonly reason: LinkProblem | { state: "refused"; refusals: WordedRefusal[] }) {
    super(reason.state);
  }
}

/** @throws UpdateRefused */
export async function answerUpdate(
  transaction: Transaction<Database>,
  id: string,
  given: UpdateAnswer,
  { moment, country }: { moment: Moment; country: Country },
): Promise<FoundUpdate> {
  const held = await holdUpdate(transaction, id, moment.on);
  if (!held.ok) throw new UpdateRefused(held.error);
  const found = held.value;
  const { request, wanted, appointment } = found;
  const { office, organisation } = appointment;
  const author = { person: request.person, office, organisation };
  let entries: number[] = [];
  if (given.kind === "record") {
    const recorded = await record(transaction, given.command, found, { moment, country });
    if (!recorded.ok) throw new UpdateRefused(recorded.error);
    entries = recorded.value;
  }
  const outcome = given.kind === "record" ? "recorded" : "nothingNew";
  await closeRequest(transaction, id, { state: outcome, on: moment.on });
  const key = keyOfUpdate(wanted);
  for (const other of await listRequests(transaction, request.plan)) {
    if (other.state !== "open" || other.askedAs === "validator" || keyOfRequest(other) !== key) continue;
    await closeRequest(transaction, other.id, {
      ...{ state: "withdrawn", withdrawnBecause: "answered", on: moment.on },
    });
  }
  const { plan, aboutKind, aboutId, due } = request;
  await appendToJournal(transaction, [
    {
      ...{ at: moment.at, day: moment.on, actor: author, type: "updateRequest.answered", isSealed: true },
      subject: { kind: "updateRequest", id },
      data: { plan, about: { kind: aboutKind, id: aboutId }, due, outcome, entries },
    },
  ]);
  return found;
}

/** @returns the numbers of the entries in the journal */
async function record(
  transaction: Transaction<Database>,
  { type, data }: UpdateCommand,
  { request, state, appointment }: FoundUpdate,
  { moment, country }: { moment: Moment; country: Country },
): Promise<Result<number[], LinkProblem | { state: "refused"; refusals: WordedRefusal[] }>> {
  const actor = { person: request.person, appointments: [appointment] };
  const subject = subjectOf(type, data, state, {
    ...{ actor, on: moment.on },
    isSame: (one) => one === request.person,
  });
  const permitted = permit(actor, type, subject, moment.on);
  // The mandate is there, and no longer such that it may do this.
  if (!permitted.ok) return { ok: false, error: { state: "withdrawn" } };
  const changed = await changeCase(transaction, state, [{ type, data }], {
    ...{ actor: permitted.value, moment, country },
  });
  if (changed.ok) return ok(changed.value.entries.map(({ sequence }) => sequence));
  const part = type === "recordStatus" ? "status" : "indicators";
  const lookups = { nameOf: namesIn(state, country) };
  return {
    ok: false,
    error: { state: "refused", refusals: changed.error.map((one) => wordRefusal(one, part, lookups)) },
  };
}
