/** Rows of any table as text and back, a few at a time: the same text from every engine and version. */
import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../storage/index.js";

type Column = { name: string; type: string; isText: boolean; key: number | null };

/** Tables of NAPAR's own schema; those of an extension are not ours. */
export async function listTables(db: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class c
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by relname collate "C"`.execute(db.withoutPlugins());
  return rows.map(({ name }) => name);
}

/** @returns in the order they were made; those that the database computes are left out */
export async function columnsOf(db: Kysely<Database>, table: string): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
      a.attcollation <> 0 as "isText", array_position(i.indkey::int2[], a.attnum) as key
    from pg_attribute a
    left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
    where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    order by a.attnum`.execute(db.withoutPlugins());
  return rows;
}

/** How texts of dates and times are written does not depend on the settings of a server. */
export const settleTexts = (transaction: Transaction<Database>) =>
  sql`select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
    set_config('bytea_output', 'hex', true), set_config('extra_float_digits', '1', true)`.execute(
    transaction,
  );

const about = 1_000_000;
const mostAtOnce = 500;

/**
 * Reads a table by a cursor, about a megabyte at a time, in the order of its key byte by byte.
 *
 * @returns each row as the JSON text of an array
 */
export async function* rowsOf(
  transaction: Transaction<Database>,
  table: string,
  names: readonly string[],
): AsyncGenerator<string[], void> {
  const columns = await columnsOf(transaction, table);
  const keys = columns.filter(({ key }) => key !== null).sort((a, b) => Number(a.key) - Number(b.key));
  const order = (keys.length > 0 ? keys : columns).map(({ name, isText }) =>
    isText || keys.length === 0 ? sql`${sql.ref(name)}::text collate "C"` : sql.ref(name),
  );
  const cursor = sql.id(`backup_${table}`);
  const plain = transaction.withoutPlugins();
  await sql`declare ${cursor} no scroll cursor for
    select json_build_array(${sql.join(names.map((name) => sql`${sql.ref(name)}::text`))})::text as line
    from ${sql.table(table)} order by ${sql.join(order)}`.execute(plain);
  let count = 10;
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(count)} from ${cursor}`.execute(plain);
    if (rows.length === 0) break;
    const lines = rows.map(({ line }) => line);
    yield lines;
    const perRow = lines.reduce((sum, line) => sum + line.length, 0) / lines.length;
    count = Math.min(mostAtOnce, count * 4, Math.max(1, Math.floor(about / perRow)));
  }
  await sql`close ${cursor}`.execute(plain);
}

/** Collects rows and writes them, about a megabyte at a time. */
export function rowWriter(
  transaction: Transaction<Database>,
  table: string,
  columns: readonly Column[],
): { add(line: string): Promise<void>; end(): Promise<void> } {
  const names = sql.join(columns.map(({ name }) => sql.ref(name)));
  const values = sql.join(
    columns.map(({ type }, index) => sql`(r.value ->> ${sql.lit(index)})::${sql.raw(type)}`),
  );
  let waiting: string[] = [];
  let size = 0;
  const write = async () => {
    if (waiting.length === 0) return;
    const list = `[${waiting.join(",")}]`;
    waiting = [];
    size = 0;
    await sql`insert into ${sql.table(table)} (${names}) overriding system value
      select ${values} from jsonb_array_elements(${list}::jsonb) r`.execute(transaction.withoutPlugins());
  };
  return {
    async add(line) {
      waiting.push(line);
      size += line.length;
      if (size >= about || waiting.length >= mostAtOnce) await write();
    },
    end: write,
  };
}

/** Numbers that the database gives go on after those that were restored. */
export async function continueNumbers(
  transaction: Transaction<Database>,
  tables: readonly string[],
): Promise<void> {
  const plain = transaction.withoutPlugins();
  for (const table of tables) {
    const { rows } = await sql<{ name: string }>`
      select attname as name from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and not attisdropped
        and pg_get_serial_sequence(${table}, attname) is not null`.execute(plain);
    for (const { name } of rows) {
      await sql`select setval(pg_get_serial_sequence(${table}, ${name}), coalesce(max(${sql.ref(name)}), 1),
        max(${sql.ref(name)}) is not null) from ${sql.table(table)}`.execute(plain);
    }
  }
}
