/**
 * Plans under way in the database. Every change goes through one door: the new state, its entries in the journal and its
 * messages are written in one transaction, or none of them.
 */
import { randomUUID } from "node:crypto";
import { commitPersons, type JournalEntry } from "@napar/domain/journal";
import type { Stage } from "@napar/domain/lifecycle";
import { messagesFor } from "@napar/domain/message";
import type { PermissionDenial } from "@napar/domain/permission";
import type { ActorRef, DomainEvent, PlanCase, ProcedureId, Refusal } from "@napar/domain/plan-case";
import { err, ok, type Result } from "@napar/domain/result";
import type { LocalizedText } from "@napar/domain/text";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Country } from "../country/index.js";
import { appendToJournal, commitmentsOf, eventsOf, personsIn } from "../journal/journal.store.js";
import type { Database } from "../storage/index.js";
import { findCase, readCases, writeCase } from "./case-state.store.js";
import type { Reader } from "./plan-case-access.js";
import { isPublicOn, planCaseModel, planStatusIn } from "./plan-case-model.js";
import { isForEverybody } from "./public-events.data.js";
import { writeReading } from "./public-reading.js";

/** The moment something happens: the instant, and the civil day in Belgium that it falls on. */
export type Moment = { at: string; on: string };

export type Change = {
  state: PlanCase;
  events: DomainEvent[];
  /** Of each event: its entry in the journal, and the index of the command it follows from. */
  entries: JournalEntry[];
  commandOf: number[];
};

export { findCase, holdCase } from "./case-state.store.js";

export const subjectOfCase = (id: string) => ({ kind: "plan", id });

/**
 * The case as it was at the end of a day; `null` when it was not open yet. Where nothing happened since, it is the present
 * one; else it is folded from the journal, at a cost that grows with all that had happened by then.
 */
export async function findCaseAsOf(db: Kysely<Database>, id: string, day: string): Promise<PlanCase | null> {
  const row = await db.selectFrom("planCases").select("changedOn").where("id", "=", id).executeTakeFirst();
  if (row && row.changedOn <= day) return findCase(db, id);
  const events = await eventsOf(db, subjectOfCase(id), day);
  return events.length === 0 ? null : planCaseModel.foldCase(events);
}

/** What is asked for: the name of a command and its data, as they came in. */
export type RequestedCommand = { type: string; data: unknown };

/** Who acts: permitted already; or a person who is asked for the right to each command, on the state it meets. */
export type Acting =
  | ActorRef
  | {
      person: string;
      permit(
        command: RequestedCommand,
        state: PlanCase,
      ): Result<ActorRef, { action: string; denials: readonly PermissionDenial[] }>;
    };

/** Where several commands are asked for, `command` is the index of the one it is about. */
export type ChangeRefusal = Refusal & { command?: number };

/**
 * Decides commands on a case, one after another, and writes what follows from them: all of it, or nothing.
 *
 * @param before the case, held; `null` to open one
 * @param actor a person in the clear, of whom only commitments are kept
 * @returns the change; or everything that stands against it. A command that is refused is left out of the state on which
 *   those after it are judged. A right that is missing is told as `missingPermission`, with `action` and `denials`
 */
export async function changeCase(
  transaction: Transaction<Database>,
  before: PlanCase | null,
  requested: readonly RequestedCommand[],
  {
    actor,
    moment,
    country,
    earlier,
    told,
  }: {
    actor: Acting;
    moment: Moment;
    country: Country;
    earlier?: PlanCase | undefined;
    /**
     * What public sources tell of the past, entered at once: it is as public as the plan is in the end, it comes with its
     * own identifiers, and nobody is sent a message about what happened years ago.
     */
    told?: { newId: (kind: string) => string };
  },
): Promise<Result<Change, ChangeRefusal[]>> {
  const persons = requested.flatMap(({ data }) => personsIn(data));
  const commitments = await commitmentsOf(transaction, [actor.person, ...persons]);
  const commit = (person: string) => commitments.get(person) as string;
  const refusals: ChangeRefusal[] = [];
  const steps: Step[] = [];
  let state = before ?? planCaseModel.emptyCase;
  for (const [command, { type, data }] of requested.entries()) {
    const refuse = (found: readonly Refusal[]) => {
      refusals.push(...(requested.length > 1 ? found.map((each) => ({ ...each, command })) : found));
    };
    const permitted = "permit" in actor ? actor.permit({ type, data }, state) : ok(actor);
    if (!permitted.ok) {
      refuse([{ kind: "missingPermission", ...permitted.error }]);
      continue;
    }
    const { organisation } = permitted.value;
    const author: ActorRef = { ...permitted.value, person: commit(permitted.value.person) };
    const decided = planCaseModel.decide(
      state,
      { type, data: commitPersons(data, commit) },
      {
        ...moment,
        actor: author,
        newId: told?.newId ?? ((kind) => `${kind}-${randomUUID()}`),
        competence: country.competence,
        places: country.places,
        ...(earlier && { earlier }),
      },
    );
    if (!decided.ok) {
      refuse(decided.error);
      continue;
    }
    // What is stored is what is read again: members without a value are gone before anything is made of them.
    const events = JSON.parse(JSON.stringify(decided.value)) as DomainEvent[];
    const own: Step[] = [];
    for (const event of events) {
      state = planCaseModel.evolve(state, event);
      own.push({ command, event, state, author, organisation, isPublic: false });
    }
    // A plan is public, or not, from the command on that makes it so.
    const isPublic = isPublicOn(state, moment.on);
    for (const step of own) steps.push({ ...step, isPublic });
  }
  if (refusals.length > 0) return err(refusals);
  if (told) for (const step of steps) step.isPublic = isPublicOn(state, moment.on);
  const id = state.head?.id as string;
  if (!(await writeCase(transaction, before, state, moment))) {
    return err([{ kind: "caseAlreadyOpen", case: id }]);
  }
  const entries = await appendToJournal(
    transaction,
    steps.map(({ event, author, isPublic }) => ({
      at: moment.at,
      day: moment.on,
      actor: author,
      subject: subjectOfCase(id),
      type: event.type,
      data: event.data as never,
      isSealed: !isPublic || !isForEverybody(event),
    })),
  );
  if (!told) await writeMessages(transaction, steps, entries);
  await writeReading(transaction, before, state, moment.on);
  return ok({
    ...{ state, entries },
    events: steps.map(({ event }) => event),
    commandOf: steps.map(({ command }) => command),
  });
}

type Step = {
  /** Index of the command it follows from. */
  command: number;
  event: DomainEvent;
  /** The case after the event. */
  state: PlanCase;
  author: ActorRef;
  organisation: string;
  isPublic: boolean;
};

/** Rows sent at once. */
const mostRows = 1000;

async function writeMessages(
  transaction: Transaction<Database>,
  steps: readonly Step[],
  entries: readonly JournalEntry[],
): Promise<void> {
  const messages = steps.flatMap(({ event, state, organisation }, index) =>
    messagesFor(event, state, organisation).map(({ kind, to, plan, about, due }) => ({
      ...{ kind, plan, due, organisation: to.organisation, office: to.office },
      ...{ sequence: (entries[index] as JournalEntry).sequence, aboutKind: about.kind, aboutId: about.id },
    })),
  );
  for (let from = 0; from < messages.length; from += mostRows) {
    await transaction
      .insertInto("messages")
      .values(messages.slice(from, from + mostRows))
      .execute();
  }
}

/** What a list tells of a case. */
export type ListedCase = {
  id: string;
  version: number;
  stage: Stage;
  planStatus: string;
  procedure: ProcedureId;
  title: LocalizedText;
  authority: { id: string; name: string };
  openedOn: string;
  isPublic: boolean;
};

/** Which cases a reader may see on a day: the same in SQL as `mayRead` says of each. */
export const visibleTo = ({ own, party, all }: Reader, on: string) =>
  all
    ? sql<boolean>`true`
    : sql<boolean>`(published @> ${on}::date or owners && ${sql.val([...own])}::text[]
        or parties && ${sql.val([...party])}::text[])`;

/** Only some of the cases a reader may see. */
export type CaseFilter = {
  /** A `tsquery` on the title, see `searchQueryOf`. */
  words?: string | undefined;
  stage?: Stage | undefined;
  /** That one of these owns the plan or is party to it. */
  organisations?: readonly string[] | undefined;
};

export async function listCases(
  db: Kysely<Database>,
  {
    reader,
    on,
    limit,
    offset,
    ...filter
  }: { reader: Reader; on: string; limit: number; offset: number } & CaseFilter,
): Promise<{ items: ListedCase[]; total: number }> {
  const { words, stage, organisations } = filter;
  const conditions = [
    visibleTo(reader, on),
    words !== undefined &&
      sql<boolean>`exists (select from plan_case_words w
        where w.plan_id = plan_cases.id and w.kind = 'plan' and w.words @@ ${words}::tsquery)`,
    stage !== undefined && sql<boolean>`stage = ${stage}`,
    organisations &&
      sql<boolean>`(owners && ${sql.val([...organisations])}::text[]
        or parties && ${sql.val([...organisations])}::text[])`,
  ].filter((condition) => condition !== false && condition !== undefined);
  const wanted = sql.join(conditions, sql` and `);
  const { rows } = await sql<
    Omit<ListedCase, "planStatus"> & { planStatus: string | null; total: string | number }
  >`
    select id, version, stage, status as plan_status, procedure, title, authority, opened_on,
      published @> ${on}::date as is_public, count(*) over () as total
    from plan_cases where ${wanted} order by title_folded, id limit ${limit} offset ${offset}`.execute(db);
  if (rows.length === 0 && offset > 0) {
    const { total } = await listCases(db, { ...filter, reader, on, limit: 1, offset: 0 });
    return { items: [], total };
  }
  const open = rows.filter(({ planStatus }) => planStatus === null).map(({ id }) => id);
  const states = open.length > 0 ? await readCases(db, open, statusParts) : null;
  const items = rows.flatMap(({ total: _, planStatus, ...row }): ListedCase[] => {
    if (planStatus !== null) return [{ ...row, planStatus }];
    const state = states?.get(row.id)?.state;
    // Gone between the two statements.
    return state ? [{ ...row, planStatus: planStatusIn(state, on) }] : [];
  });
  return { items, total: Number(rows[0]?.total ?? 0) };
}

/** What the status of a plan may depend on. */
const statusParts = ["head", "lifecycle", "mandates", "adoption", "negotiation"] as const;
