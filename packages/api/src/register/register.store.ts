/** Organisations, bodies, practices, proposals, events and tools in the storage: one table each, of one form. */
import { languages } from "@napar/domain/text";
import { type Kysely, sql, type Transaction } from "kysely";
import { type Database, type Register, type Storage, searchWordsOf } from "../storage/index.js";

export type RegisterStore = ReturnType<typeof createRegisterStore>;

export const createRegisterStore = ({ db }: Pick<Storage, "db">) => ({
  /** A page as JSON texts, in the order of the register. */
  async list(
    register: Register,
    { words, limit, offset }: { words?: string; limit: number; offset: number },
  ): Promise<{ items: string[]; total: number }> {
    let query = db
      .selectFrom(register)
      .select([sql<string>`document::text`.as("document"), sql<number>`(count(*) over ())::int`.as("total")]);
    if (words) query = query.where(sql<boolean>`search_words @@ ${words}::tsquery`);
    const rows = await query.orderBy("position").orderBy("id").limit(limit).offset(offset).execute();
    const [first] = rows;
    if (first) return { items: rows.map(({ document }) => document), total: first.total };
    return {
      items: [],
      total: offset === 0 ? 0 : (await this.list(register, { words, limit: 1, offset: 0 })).total,
    };
  },

  async find(register: Register, id: string): Promise<Record<string, unknown> | undefined> {
    const row = await db.selectFrom(register).select("document").where("id", "=", id).executeTakeFirst();
    return row?.document as Record<string, unknown> | undefined;
  },

  async ids(register: Register): Promise<string[]> {
    return (await db.selectFrom(register).select("id").limit(5000).execute()).map(({ id }) => id);
  },
});

export type RegisterEntry = { id: string };

/** Writes the entries of a register that holds none of them. */
export async function insertEntries(
  db: Kysely<Database> | Transaction<Database>,
  register: Register,
  entries: readonly RegisterEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map((entry, position) => ({
    id: entry.id,
    position,
    document: JSON.stringify(entry),
    searchWords: searchWordsOf([entry.id, ...searchTexts(entry)]),
  }));
  await db.insertInto(register).values(rows).execute();
}

/** What people look for: names and titles, in every language. */
function searchTexts(entry: Record<string, unknown>): string[] {
  return ["name", "names", "title", "summary", "city", "owner"].flatMap((member) => {
    const value = entry[member];
    if (typeof value === "string") return [value];
    if (typeof value !== "object" || value === null) return [];
    return languages.flatMap((language) => {
      const text = (value as Record<string, unknown>)[language];
      return typeof text === "string" ? [text] : [];
    });
  });
}
