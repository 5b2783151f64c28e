/** A document, `napar-plan/1`, brought in by whoever runs the installation: as a plan under way, or as content to be read. */
import type { Plan } from "@napar/domain/plan";
import type { ProcedureId } from "@napar/domain/plan-case";
import { err, ok, type Result } from "@napar/domain/result";
import type { FullText } from "@napar/domain/text";
import type { Kysely, Transaction } from "kysely";
import type { Country } from "../country/index.js";
import { contentHash } from "../journal/hashing.js";
import { appointmentsOfPerson } from "../permission/appointment.store.js";
import { insertPlan, isOfRegister, nextPosition } from "../plan/plan-rows.js";
import { type Actor, permit } from "../plan-case/actor.js";
import { subjectOfOpening } from "../plan-case/command-subject.js";
import { wordDenials } from "../plan-case/plan-case.commands.js";
import { changeCase, type Moment } from "../plan-case/plan-case.store.js";
import { wordRefusal } from "../plan-case/refusal-texts.js";
import { unstorableIn } from "../plan-case/storable.js";
import type { WordedDenial, WordedRefusal } from "../problem/index.js";
import type { Database } from "../storage/index.js";

export type ImportTarget =
  /** By the command that opens it, as the person of this address, with the rights of their appointments. */
  { kind: "case"; email: string; procedure: ProcedureId } | { kind: "content" };

/** One thing that stands in the way; `path` says where in the document. */
export type ImportProblem =
  | { kind: "planThere"; path: "id"; value: string }
  | { kind: "measureTwice"; path: string; value: string }
  | { kind: "textNotStorable"; path: string; text: FullText }
  | { kind: "personUnknown"; email: string }
  | { kind: "notPermitted"; owner: string; email: string; reasons: WordedDenial[] }
  | { kind: "refused"; refusal: WordedRefusal };

export type Imported = { id: string; target: ImportTarget["kind"]; goals: number; measures: number };

/**
 * Brings a plan in, in one transaction: all of it, or everything that stands against it.
 *
 * @param plan already read (`readPlan`)
 * @param isDryRun judges just the same, by doing it and taking it back
 */
export async function importPlan(
  db: Kysely<Database>,
  plan: Plan,
  {
    target,
    moment,
    country,
    isDryRun,
  }: { target: ImportTarget; moment: Moment; country: Country; isDryRun: boolean },
): Promise<Result<Imported, ImportProblem[]>> {
  const unstorable = unstorableIn(plan).issues.map(({ name = "", text }): ImportProblem => {
    return { kind: "textNotStorable", path: name, text };
  });
  if (unstorable.length > 0) return err(unstorable);
  try {
    return await db.transaction().execute(async (transaction) => {
      const problems =
        target.kind === "content"
          ? await intoContent(transaction, plan)
          : await intoCase(transaction, plan, target, { moment, country });
      if (problems.length > 0) throw new TakenBack(err(problems));
      const { id, goals = [], measures = [] } = plan;
      const done = { id, target: target.kind, goals: goals?.length ?? 0, measures: measures?.length ?? 0 };
      if (isDryRun) throw new TakenBack(ok(done));
      return ok(done);
    });
  } catch (cause) {
    if (cause instanceof TakenBack) return cause.outcome;
    throw cause;
  }
}

/** Leaves the transaction, so that nothing of it stays. */
class TakenBack<T> extends Error {
  constructor(readonly outcome: T) {
    super("taken back");
  }
}

async function intoContent(transaction: Transaction<Database>, plan: Plan): Promise<ImportProblem[]> {
  const { id } = plan;
  const there = await transaction
    .selectFrom("plans")
    .select("id")
    .where("id", "=", id)
    .where(isOfRegister)
    .execute();
  const ids = (plan.measures ?? []).map((measure) => measure.id);
  const problems: ImportProblem[] = there.map(() => ({ kind: "planThere", path: "id", value: id }));
  for (const [index, value] of ids.entries()) {
    if (ids.indexOf(value) < index) {
      problems.push({ kind: "measureTwice", path: `measures[${index}].id`, value });
    }
  }
  if (problems.length > 0) return problems;
  const name = `import/${id}/${contentHash(JSON.parse(JSON.stringify(plan)))}`;
  // Pages and answers that were made before are told by it. It stays when the plan is taken away again.
  await transaction
    .insertInto("contentLoads")
    .values({ name, contents: JSON.stringify({ plans: 1, measures: ids.length }) })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  await insertPlan(transaction, plan, await nextPosition(transaction));
  return [];
}

async function intoCase(
  transaction: Transaction<Database>,
  plan: Plan,
  { email, procedure }: Extract<ImportTarget, { kind: "case" }>,
  { moment, country }: { moment: Moment; country: Country },
): Promise<ImportProblem[]> {
  const person = await transaction
    .selectFrom("persons")
    .select("id")
    .where("email", "=", email.toLowerCase())
    .executeTakeFirst();
  if (!person) return [{ kind: "personUnknown", email }];
  const appointments = await appointmentsOfPerson(transaction, person.id, moment.on);
  const opened = await openAs(transaction, plan, {
    actor: { person: person.id, appointments },
    procedure,
    moment,
    country,
  });
  if (opened.ok) return [];
  return opened.error.kind === "refused"
    ? opened.error.refusals.map((refusal) => ({ kind: "refused", refusal }))
    : [{ kind: "notPermitted", owner: plan.authority.id, email, reasons: opened.error.reasons }];
}

type Opener = { actor: Actor; procedure: ProcedureId; moment: Moment; country: Country };
type OpeningRefusal =
  | { kind: "notPermitted"; reasons: WordedDenial[] }
  | { kind: "refused"; refusals: WordedRefusal[] };

/** By the command that opens a plan from a document, with the rights of whoever brings it. */
async function openAs(
  transaction: Transaction<Database>,
  plan: Plan,
  { actor, procedure, moment, country }: Opener,
): Promise<Result<null, OpeningRefusal>> {
  const data = { procedure, origin: { kind: "document", document: plan } };
  const permitted = permit(actor, "openCase", subjectOfOpening(data), moment.on);
  if (!permitted.ok) return err({ kind: "notPermitted", reasons: wordDenials(permitted.error) });
  const command = { type: "openCase", data };
  const changed = await changeCase(transaction, null, [command], { actor: permitted.value, moment, country });
  if (changed.ok) return ok(null);
  const refusals = changed.error.map((refusal) => wordRefusal(refusal, "head"));
  return err({ kind: "refused", refusals });
}

/** What stands against opening a plan from a document, found by doing it and taking it back. */
export async function tryOpening(
  db: Kysely<Database>,
  plan: Plan,
  opener: Opener,
): Promise<Result<null, OpeningRefusal>> {
  const unstorable = unstorableIn(plan).issues.map(({ name = "", text }): WordedRefusal => {
    return { kind: "textNotStorable", path: name, text };
  });
  if (unstorable.length > 0) return err({ kind: "refused", refusals: unstorable });
  return takenBack(db, (transaction) => openAs(transaction, plan, opener));
}

async function takenBack<T>(
  db: Kysely<Database>,
  work: (transaction: Transaction<Database>) => Promise<T>,
): Promise<T> {
  try {
    return await db.transaction().execute(async (transaction) => {
      throw new TakenBack(await work(transaction));
    });
  } catch (cause) {
    if (cause instanceof TakenBack) return cause.outcome;
    throw cause;
  }
}
