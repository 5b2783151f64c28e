/**
 * Plans under way in the database. Every change goes through one door: the new state, its entries in the journal and its
 * messages are written in one transaction, or none of them.
 */
import { randomUUID } from "node:crypto";
import { commitPersons, type JournalEntry } from "@napar/domain/journal";
import { messagesFor } from "@napar/domain/message";
import type { ActorRef, DomainEvent, PlanCase, Refusal } from "@napar/domain/plan-case";
import { err, ok, type Result } from "@napar/domain/result";
import { foldText } from "@napar/domain/suggestion";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Country } from "../country/index.js";
import { appendToJournal, commitmentsOf, eventsOf, personsIn } from "../journal/journal.store.js";
import type { Database } from "../storage/index.js";
import { isPublicOn, planCaseModel, seatsOf } from "./plan-case-model.js";
import { isForEverybody } from "./public-events.data.js";

/** The moment something happens: the instant, and the civil day in Belgium that it falls on. */
export type Moment = { at: string; on: string };

export type Change = { state: PlanCase; events: DomainEvent[]; entries: JournalEntry[] };

export const subjectOfCase = (id: string) => ({ kind: "plan", id });

/** The case as it is now, held against other writers until the transaction ends. */
export async function holdCase(transaction: Transaction<Database>, id: string): Promise<PlanCase | null> {
  const row = await transaction
    .selectFrom("planCases")
    .select("state")
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row ? (row.state as unknown as PlanCase) : null;
}

export async function findCase(db: Kysely<Database>, id: string): Promise<PlanCase | null> {
  const row = await db.selectFrom("planCases").select("state").where("id", "=", id).executeTakeFirst();
  return row ? (row.state as unknown as PlanCase) : null;
}

/** The case as it was at the end of a day, folded from the journal; `null` when it was not open yet. */
export async function findCaseAsOf(db: Kysely<Database>, id: string, day: string): Promise<PlanCase | null> {
  const events = await eventsOf(db, subjectOfCase(id), day);
  return events.length === 0 ? null : planCaseModel.foldCase(events);
}

/**
 * Decides a command on a case and writes what follows.
 *
 * @param before the case, held; `null` to open one
 * @param actor already permitted to act; a person in the clear, of whom only commitments are kept
 */
export async function changeCase(
  transaction: Transaction<Database>,
  before: PlanCase | null,
  command: { type: string; data: unknown },
  {
    actor,
    moment,
    country,
    earlier,
  }: { actor: ActorRef; moment: Moment; country: Country; earlier?: PlanCase | undefined },
): Promise<Result<Change, Refusal[]>> {
  const commitments = await commitmentsOf(transaction, [actor.person, ...personsIn(command.data)]);
  const commit = (person: string) => commitments.get(person) as string;
  const author: ActorRef = { ...actor, person: commit(actor.person) };
  const start = before ?? planCaseModel.emptyCase;
  const decided = planCaseModel.decide(
    start,
    { type: command.type, data: commitPersons(command.data, commit) },
    {
      ...moment,
      actor: author,
      newId: (kind) => `${kind}-${randomUUID()}`,
      competence: country.competence,
      places: country.places,
      ...(earlier && { earlier }),
    },
  );
  if (!decided.ok) return decided;
  // What is stored is what is read again: members without a value are gone before anything is made of them.
  const events = JSON.parse(JSON.stringify(decided.value)) as DomainEvent[];
  const states: PlanCase[] = [];
  for (const event of events) states.push(planCaseModel.evolve(states.at(-1) ?? start, event));
  const state = states.at(-1) ?? start;
  const id = state.head?.id as string;
  if (!(await writeState(transaction, before, state, moment))) {
    return err([{ kind: "caseAlreadyOpen", case: id }]);
  }
  const isPublic = isPublicOn(state, moment.on);
  const entries = await appendToJournal(
    transaction,
    events.map((event) => ({
      at: moment.at,
      day: moment.on,
      actor: author,
      subject: subjectOfCase(id),
      type: event.type,
      data: event.data as never,
      isSealed: !isPublic || !isForEverybody(event),
    })),
  );
  const messages = events.flatMap((event, index) =>
    messagesFor(event, states[index] as PlanCase, actor.organisation).map(
      ({ kind, to, plan, about, due }) => ({
        ...{ kind, plan, due, organisation: to.organisation, office: to.office },
        ...{ sequence: (entries[index] as JournalEntry).sequence, aboutKind: about.kind, aboutId: about.id },
      }),
    ),
  );
  if (messages.length > 0) await transaction.insertInto("messages").values(messages).execute();
  return ok({ state, events, entries });
}

/** @returns `false` when a case of this identifier is there already */
async function writeState(
  transaction: Transaction<Database>,
  before: PlanCase | null,
  state: PlanCase,
  { at, on }: Moment,
): Promise<boolean> {
  const { head, version, lifecycle } = state;
  if (!head) throw new Error("a case that is not open cannot be kept");
  const row = {
    version,
    stage: lifecycle.stage,
    isPublic: isPublicOn(state, on),
    titleFolded: foldText(Object.values(head.plan.title).flat().join(" ")),
    seats: seatsOf(state),
    state: JSON.stringify(state),
    changedAt: at,
  };
  if (before) {
    await transaction.updateTable("planCases").set(row).where("id", "=", head.id).execute();
    return true;
  }
  const inserted = await transaction
    .insertInto("planCases")
    .values({ ...row, id: head.id, openedOn: head.openedOn })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/**
 * Cases a reader may see. The database leaves out what is certainly not theirs; what is left is asked of the same function
 * as a direct read, so that a list, its total and a read never say different things.
 */
export async function listCases(
  db: Kysely<Database>,
  {
    isVisible,
    organisations,
    readsAll,
    limit,
    offset,
  }: {
    isVisible: (state: PlanCase) => boolean;
    organisations: readonly string[];
    readsAll: boolean;
    limit: number;
    offset: number;
  },
): Promise<{ items: PlanCase[]; total: number }> {
  let query = db.selectFrom("planCases").select("state").orderBy("titleFolded").orderBy("id");
  if (!readsAll) {
    query = query.where(({ eb, or }) =>
      or([eb("isPublic", "=", true), sql<boolean>`seats && ${sql.val([...organisations])}::text[]`]),
    );
  }
  const rows = await query.execute();
  const visible = rows.map(({ state }) => state as unknown as PlanCase).filter(isVisible);
  return { items: visible.slice(offset, offset + limit), total: visible.length };
}
