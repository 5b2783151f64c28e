/** At every start: what was written in the journal cannot be changed by the one who writes it. */
import { err, ok, type Result } from "@napar/domain/result";
import { type Kysely, sql } from "kysely";
import type { Database } from "./database.js";
import type { StorageRefusal } from "./refusal.js";

export const appendOnly: readonly string[] = ["journal", "journal_checkpoints", "journal_origins"];

/**
 * Tries what must not be possible, on no row, and takes it back should it be: rights, triggers and who owns what are too
 * many ways to look at one by one.
 */
export async function checkProtection(
  db: Kysely<Database>,
  database: string,
): Promise<Result<void, StorageRefusal>> {
  for (const table of appendOnly) {
    const attempts = {
      update: sql`update ${sql.table(table)} set ${sql.ref(firstColumn(table))} = null where false`,
      delete: sql`delete from ${sql.table(table)} where false`,
      truncate: sql`truncate ${sql.table(table)}`,
    };
    for (const [statement, attempt] of Object.entries(attempts)) {
      const isRefused = await db
        .transaction()
        .execute(async (transaction) => {
          await attempt.execute(transaction);
          throw new TakenBack();
        })
        .catch((cause: unknown) => {
          if (cause instanceof TakenBack) return false;
          if ((cause as { code?: string }).code === insufficientPrivilege) return true;
          throw cause;
        });
      if (!isRefused) return err({ kind: "journalNotProtected", database, table, statement });
    }
  }
  return ok(undefined);
}

class TakenBack extends Error {}
const insufficientPrivilege = "42501";
const firstColumn = (table: string): string => (table === "journal_origins" ? "origin" : "sequence");
