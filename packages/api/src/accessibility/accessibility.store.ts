/** Accessibility statements in the storage, by organisation. */
import { type AccessibilityStatement, accessibilityStatement } from "@napar/domain/accessibility";
import { type Kysely, sql, type Transaction } from "kysely";
import { visibleTo } from "../plan-case/plan-case.store.js";
import { readerOf } from "../plan-case/plan-case-access.js";
import type { Database } from "../storage/index.js";

export type StoredStatement = {
  organisation: string;
  /** 0: none was ever written. */
  version: number;
  statement: AccessibilityStatement | null;
};

export async function findStatement(db: Kysely<Database>, organisation: string): Promise<StoredStatement> {
  const row = await db
    .selectFrom("accessibilityStatements")
    .select(["version", "statement"])
    .where("organisation", "=", organisation)
    .executeTakeFirst();
  if (!row) return { organisation, version: 0, statement: null };
  return { organisation, version: row.version, statement: accessibilityStatement.parse(row.statement) };
}

/** Of every organisation that owns a public plan or is party to one, and of those that wrote one without; by identifier. */
export async function listStatements(db: Kysely<Database>, on: string): Promise<StoredStatement[]> {
  const { rows } = await sql<{ organisation: string; version: number | null; statement: unknown }>`
    with publishing as (
      select unnest(owners || parties) as organisation from plan_cases where ${visibleTo(readerOf(null, on), on)}
      union select organisation from accessibility_statements
    )
    select p.organisation, s.version, s.statement
    from publishing p left join accessibility_statements s on s.organisation = p.organisation
    order by p.organisation`.execute(db);
  return rows.map(({ organisation, version, statement }) => ({
    ...{ organisation, version: version ?? 0 },
    statement: statement === null ? null : accessibilityStatement.parse(statement),
  }));
}

/** @returns `false` when somebody else changed it since `version` */
export async function writeStatement(
  transaction: Transaction<Database>,
  {
    organisation,
    statement,
    version,
    on,
  }: Omit<StoredStatement, "statement"> & {
    statement: AccessibilityStatement;
    on: string;
  },
): Promise<boolean> {
  const values = { organisation, version: version + 1, statement: JSON.stringify(statement), changedOn: on };
  if (version === 0) {
    const added = await transaction
      .insertInto("accessibilityStatements")
      .values(values)
      .onConflict((conflict) => conflict.column("organisation").doNothing())
      .executeTakeFirst();
    return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
  }
  const changed = await transaction
    .updateTable("accessibilityStatements")
    .set(values)
    .where("organisation", "=", organisation)
    .where("version", "=", version)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}
