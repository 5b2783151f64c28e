/** Spreadsheets that wait to be imported, for a day, and the mappings that organisations are remembered by. */
import { randomUUID } from "node:crypto";
import {
  nothingRemembered,
  type RememberedMapping,
  rememberedMapping,
  type SpreadsheetMapping,
  spreadsheetMapping,
} from "@napar/domain/spreadsheet";
import type { Kysely, Transaction } from "kysely";
import type { Database } from "../storage/index.js";
import type { Imported } from "./import-undo.js";
import type { PackedWorkbook } from "./workbook-jobs.js";

export const keptHours = 24;
/** Of one person, of those that were not imported; an older one makes room. An import can be taken back for as long as it is kept. */
const mostDrafts = 10;

export type SpreadsheetDraft = {
  id: string;
  planCase: string;
  person: string;
  organisation: string;
  name: string;
  workbook: PackedWorkbook;
  mapping: SpreadsheetMapping | null;
  imported: Imported | null;
  keptUntil: string;
};
type Db = Kysely<Database> | Transaction<Database>;

export async function keepDraft(
  db: Db,
  draft: Pick<SpreadsheetDraft, "planCase" | "person" | "organisation" | "name" | "workbook">,
  now: Date,
): Promise<SpreadsheetDraft> {
  await db.deleteFrom("spreadsheetDrafts").where("keptUntil", "<=", now).execute();
  const own = await db
    .selectFrom("spreadsheetDrafts")
    .select("id")
    .where("person", "=", draft.person)
    .where("imported", "is", null)
    .orderBy("keptUntil", "desc")
    .offset(mostDrafts - 1)
    .execute();
  const old = own.map(({ id }) => id);
  if (old.length > 0) await db.deleteFrom("spreadsheetDrafts").where("id", "in", old).execute();
  const id = `spreadsheet-${randomUUID()}`;
  const keptUntil = new Date(now.getTime() + keptHours * 3_600_000).toISOString();
  await db
    .insertInto("spreadsheetDrafts")
    .values({ ...draft, id, keptUntil, mapping: null, imported: null })
    .execute();
  return { ...draft, id, keptUntil, mapping: null, imported: null };
}

/** @returns `null` when it is not there, not of this person, or over */
export async function findDraft(
  db: Db,
  { id, planCase, person, now }: { id: string; planCase: string; person: string; now: Date },
): Promise<SpreadsheetDraft | null> {
  const row = await db
    .selectFrom("spreadsheetDrafts")
    .selectAll()
    .where("id", "=", id)
    .where("planCase", "=", planCase)
    .where("person", "=", person)
    .where("keptUntil", ">", now)
    .executeTakeFirst();
  if (!row) return null;
  const mapping = spreadsheetMapping.safeParse(row.mapping);
  return {
    ...row,
    mapping: mapping.success ? mapping.data : null,
    imported: row.imported as Imported | null,
    keptUntil: row.keptUntil.toISOString(),
  };
}

/** The file that the same person tried before this one, into the same plan; `null`: none that is still kept. */
export async function findEarlierTrial(
  db: Db,
  { planCase, person, organisation, keptUntil }: SpreadsheetDraft,
): Promise<{ workbook: PackedWorkbook; mapping: SpreadsheetMapping } | null> {
  const row = await db
    .selectFrom("spreadsheetDrafts")
    .select(["workbook", "mapping"])
    .where("planCase", "=", planCase)
    .where("person", "=", person)
    .where("organisation", "=", organisation)
    .where("keptUntil", "<", new Date(keptUntil))
    .where("mapping", "is not", null)
    .orderBy("keptUntil", "desc")
    .executeTakeFirst();
  const mapping = spreadsheetMapping.safeParse(row?.mapping);
  return row && mapping.success ? { workbook: row.workbook, mapping: mapping.data } : null;
}

export async function keepMapping(db: Db, draft: string, mapping: SpreadsheetMapping): Promise<void> {
  await db
    .updateTable("spreadsheetDrafts")
    .set({ mapping: JSON.stringify(mapping) })
    .where("id", "=", draft)
    .execute();
}

export async function keepImported(db: Db, draft: string, imported: Imported): Promise<void> {
  await db
    .updateTable("spreadsheetDrafts")
    .set({ imported: JSON.stringify(imported) })
    .where("id", "=", draft)
    .execute();
}

/** What an organisation said before; nothing where the form of it has changed since. */
export async function findRemembered(db: Db, organisation: string): Promise<RememberedMapping> {
  const row = await db
    .selectFrom("spreadsheetMappings")
    .select("mapping")
    .where("organisation", "=", organisation)
    .executeTakeFirst();
  const read = rememberedMapping.safeParse(row?.mapping);
  return read.success ? read.data : nothingRemembered;
}

export async function keepRemembered(
  db: Db,
  organisation: string,
  mapping: RememberedMapping,
): Promise<void> {
  const text = JSON.stringify(mapping);
  await db
    .insertInto("spreadsheetMappings")
    .values({ organisation, mapping: text })
    .onConflict((conflict) => conflict.column("organisation").doUpdateSet({ mapping: text }))
    .execute();
}
