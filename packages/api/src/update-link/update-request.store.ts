/** Who was asked for what, in the database: by office and by commitment, never by name. */
import { keyOfUpdate, type UpdateRequest, type WantedUpdate } from "@napar/domain/update-request";
import type { Kysely, Selectable, Transaction } from "kysely";
import type { Database } from "../storage/index.js";

export type StoredRequest = Selectable<Database["updateRequests"]>;

export const listRequests = (db: Kysely<Database>, plan: string): Promise<StoredRequest[]> =>
  db
    .selectFrom("updateRequests")
    .selectAll()
    .where("plan", "=", plan)
    .orderBy("askedOn")
    .orderBy("id")
    .execute();

export const findRequest = async (db: Kysely<Database>, id: string): Promise<StoredRequest | null> =>
  (await db.selectFrom("updateRequests").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;

/** Held against whoever uses the same link at the same moment. */
export const holdRequest = async (
  transaction: Transaction<Database>,
  id: string,
): Promise<StoredRequest | null> =>
  (await transaction
    .selectFrom("updateRequests")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst()) ?? null;

/** @returns whether it is new: nobody is asked twice in one office for one thing and one due */
export async function addRequest(
  transaction: Transaction<Database>,
  row: Omit<StoredRequest, "state" | "withdrawnBecause" | "closedOn" | "remindedOn">,
): Promise<boolean> {
  const added = await transaction
    .insertInto("updateRequests")
    .values({ ...row, state: "open", withdrawnBecause: null, closedOn: null, remindedOn: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/** @returns whether it was not reminded before */
export async function markReminded(
  transaction: Transaction<Database>,
  id: string,
  on: string,
): Promise<boolean> {
  const marked = await transaction
    .updateTable("updateRequests")
    .set({ remindedOn: on })
    .where("id", "=", id)
    .where("state", "=", "open")
    .where("remindedOn", "is", null)
    .executeTakeFirst();
  return marked.numUpdatedRows === 1n;
}

type Closing = { on: string } & (
  | { state: "recorded" | "nothingNew" }
  | { state: "withdrawn"; withdrawnBecause: "answered" | "mandateEnded" }
);

export async function closeRequest(
  transaction: Transaction<Database>,
  id: string,
  { on, ...closing }: Closing,
): Promise<void> {
  await transaction
    .updateTable("updateRequests")
    .set({ ...closing, closedOn: on })
    .where("id", "=", id)
    .where("state", "=", "open")
    .execute();
}

/** As `keyOfUpdate` has it. */
export const keyOfRequest = ({ aboutKind, aboutId, organisation, due }: StoredRequest): string =>
  keyOfUpdate({
    about:
      aboutKind === "measure"
        ? { kind: "measure", measure: aboutId, share: null }
        : { kind: "indicator", indicator: aboutId, measure: null },
    organisation,
    due: { id: due } as WantedUpdate["due"],
  });

/** All of one thing and one due together. */
export function byQuestion(rows: readonly StoredRequest[]): Map<string, StoredRequest[]> {
  const groups = new Map<string, StoredRequest[]>();
  for (const row of rows) {
    const key = keyOfRequest(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

export const requestOf = (
  row: StoredRequest,
): UpdateRequest & { validUntil: string; closedOn: string | null } => {
  const { id, appointment, person, askedAs, askedOn, remindedOn, state, validUntil, closedOn } = row;
  return { id, appointment, person, as: askedAs, askedOn, remindedOn, state, validUntil, closedOn };
};
