/** Names of what is public, by the beginnings of their words. */

import { foldText } from "@napar/domain/suggestion";
import type { LocalizedText } from "@napar/domain/text";
import { type Kysely, sql } from "kysely";
import { type Database, searchQueryOf } from "../storage/index.js";
import { type NameView, namedKinds } from "./search.view.js";

type Row = { kind: NameView["kind"]; id: string; title: LocalizedText; note: string | null };

/** Of each kind as many as asked, those whose name begins with the text first; measures are told by the search alone. */
export async function namesBeginning(db: Kysely<Database>, text: string, most: number): Promise<NameView[]> {
  const words = searchQueryOf(text);
  const { rows } = await sql<Row>`
    with named as (
      -- Plans of many governments may have one name.
      select distinct on (kind, title_folded) kind, id, title, note, title_folded
      from search_entries
      where kind <> 'publishedMeasure' and kind = any(${sql.val([...namedKinds])}::text[])
        and words @@ ${words}::tsquery and title_words @@ ${words}::tsquery
      order by kind, title_folded, id
    ), placed as (
      select *, row_number() over (
        partition by kind order by starts_with(title_folded, ${foldText(text)}) desc, title_folded, id) as place
      from named
    )
    select kind, id, title, note from placed where place <= ${most}
    order by array_position(${sql.val([...namedKinds])}::text[], kind), place`.execute(db);
  return rows;
}
