/** Which persons of the register of appointments can get a mail: it knows them by commitments that name nobody. */
import type { Language } from "@napar/domain/text";
import type { Kysely } from "kysely";
import type { Database } from "../storage/index.js";

/** By commitment: the identifier of the person. Whoever was cut from the journal, or can sign in no more, is not there. */
export async function reachablePersons(db: Kysely<Database>): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("personalParts")
    .innerJoin("persons", "persons.id", "personalParts.person")
    .select(["personalParts.commitment", "persons.id"])
    .execute();
  return new Map(rows.map(({ commitment, id }) => [commitment, id]));
}

export async function languageOfPerson(db: Kysely<Database>, commitment: string): Promise<Language | null> {
  const row = await db
    .selectFrom("personalParts")
    .innerJoin("persons", "persons.id", "personalParts.person")
    .select("persons.language")
    .where("personalParts.commitment", "=", commitment)
    .executeTakeFirst();
  return (row?.language ?? null) as Language | null;
}
