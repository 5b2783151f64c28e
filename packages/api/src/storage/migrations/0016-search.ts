/**
 * The index of the search: a row for everything public that is found by words, with what it is shown by. Kept by triggers,
 * so that no way of writing, changing or withdrawing a plan can forget it.
 *
 * Words are folded (no accents, lower case) and then brought to their stem by the dictionaries of PostgreSQL for the
 * language the text is in, so that "maatregelen" finds "maatregel" and "egalite" finds "égalité".
 */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await makeTables(db);
  await makeWordFunctions(db);
  await makePlanFunctions(db);
  await makeRegisterFunctions(db);
  await sql`select search_add_plans(array_agg(id)) from plans`.execute(db);
  await sql`select search_add_measures(array_agg(id)) from measures`.execute(db);
  for (const [register, kind] of Object.entries(registers)) {
    await sql`select search_add_entries(${kind}, coalesce(jsonb_agg(document), '[]')) from ${sql.table(register)}`.execute(
      db,
    );
  }
}

/** Registers that have pages of their own, and what an entry of each is called. */
const registers = { organisations: "organisation", bodies: "body", practices: "practice", events: "event" };

async function makeTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table search_entries (
      kind text collate "C" not null,
      -- The plan it stands in; nothing: in none.
      plan_id text collate "C" not null,
      id text collate "C" not null,
      title jsonb not null,
      -- What tells it from others of its name.
      note text,
      -- Texts beside the title by language, any: in a language that is not said; null where there is none.
      body jsonb,
      title_folded text collate "C" not null,
      level text,
      domains text[] not null,
      -- Of the title alone, with positions: by these what is found is ordered.
      title_words tsvector not null,
      words tsvector not null,
      primary key (kind, plan_id, id)
    )`.execute(db);
  // What is counted and ordered is read from short rows; long texts are kept apart.
  await sql`alter table search_entries set (toast_tuple_target = 512)`.execute(db);
  // Measures are by far the most: what else there is, is found without walking past them.
  await sql`
    create index search_measures_by_words on search_entries using gin (words) where kind = 'publishedMeasure'`.execute(
    db,
  );
  await sql`
    create index search_others_by_words on search_entries using gin (words) where kind <> 'publishedMeasure'`.execute(
    db,
  );
  await sql`create index search_entries_by_plan on search_entries (plan_id)`.execute(db);

  // Words of titles. nears: the word with each of its letters left out in turn, by which one that is typed with a slip is
  // found: two words one slip apart share one of them.
  await sql`
    create table search_terms (
      term text collate "C" primary key,
      -- As people read it, with its accents.
      written text not null,
      nears text[] not null
    )`.execute(db);
  await sql`create index search_terms_by_near on search_terms using gin (nears)`.execute(db);
}

async function makeWordFunctions(db: Kysely<unknown>): Promise<void> {
  // As foldText of the domain does, whatever the locale of the database: first to letters of ASCII, then lower case.
  await sql`
    create function search_fold(value text) returns text language sql immutable parallel safe as $$
      select trim(regexp_replace(lower(regexp_replace(normalize(
        replace(replace(replace(replace(replace(replace(replace(replace(replace(value,
          'ß', 'ss'), 'ẞ', 'ss'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ø', 'o'), 'Ø', 'o'), '’', ' '),
        NFD), '[\u0300-\u036f]', '', 'g')), '[^a-z0-9\u00c0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\uffef]+', ' ', 'g'))
    $$`.execute(db);
  // All texts in a document by language, at whatever depth; those that stand there without one as any.
  await sql`
    create function search_texts(value jsonb) returns jsonb language sql immutable parallel safe as $$
      select nullif(jsonb_strip_nulls(jsonb_build_object(
        'nl', (select string_agg(x #>> '{}', ' · ') from jsonb_path_query(value, 'strict $.** ? (@.type() == "object" && exists(@.nl)).nl') x where jsonb_typeof(x) = 'string'),
        'fr', (select string_agg(x #>> '{}', ' · ') from jsonb_path_query(value, 'strict $.** ? (@.type() == "object" && exists(@.fr)).fr') x where jsonb_typeof(x) = 'string'),
        'de', (select string_agg(x #>> '{}', ' · ') from jsonb_path_query(value, 'strict $.** ? (@.type() == "object" && exists(@.de)).de') x where jsonb_typeof(x) = 'string'),
        'en', (select string_agg(x #>> '{}', ' · ') from jsonb_path_query(value, 'strict $.** ? (@.type() == "object" && exists(@.en)).en') x where jsonb_typeof(x) = 'string'),
        'any', (select string_agg(x #>> '{}', ' · ') from jsonb_path_query(value, 'lax $[*] ? (@.type() == "array" || @.type() == "string")[*] ? (@.type() == "string")') x)
      )), '{}')
    $$`.execute(db);
  await sql`
    create function search_vector(texts jsonb) returns tsvector language sql immutable parallel safe as $$
      select to_tsvector('pg_catalog.dutch', coalesce(search_fold(texts->>'nl'), ''))
        || to_tsvector('pg_catalog.french', coalesce(search_fold(texts->>'fr'), ''))
        || to_tsvector('pg_catalog.german', coalesce(search_fold(texts->>'de'), ''))
        || to_tsvector('pg_catalog.english', coalesce(search_fold(texts->>'en'), ''))
        || to_tsvector('pg_catalog.simple', coalesce(search_fold(texts->>'any'), ''))
    $$`.execute(db);
  // Of a title also the words as they are, for those that are typed in part.
  await sql`
    create function search_title_vector(title jsonb) returns tsvector language sql immutable parallel safe as $$
      select search_vector(title) || to_tsvector('pg_catalog.simple', search_fold(
        concat_ws(' ', title->>'nl', title->>'fr', title->>'de', title->>'en')))
    $$`.execute(db);
  await sql`
    create function search_add_terms(titles jsonb) returns void language sql as $$
      insert into search_terms (term, written, nears)
      select found, written, array(select distinct left(found, at - 1) || substr(found, at + 1)
        from generate_series(1, length(found)) at) || found
      from (
        -- Of several ways of writing a word the one without capitals.
        select search_fold(word) collate "C" as found, max(word collate "C") as written
        from jsonb_array_elements(titles) title, regexp_split_to_table(
          concat_ws(' ', title->>'nl', title->>'fr', title->>'de', title->>'en'), '[^A-Za-z\u00c0-\u024f]+') word
        where length(word) between 4 and 40
        group by 1
      ) words
      where found ~ '^[a-z]+$' and not exists (select from search_terms where term = found)
      order by found
      on conflict do nothing
    $$`.execute(db);
}

async function makePlanFunctions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function search_add_plans(ids text[]) returns void language plpgsql as $$
    begin
      insert into search_entries (kind, plan_id, id, title, note, body, title_folded, level, domains, title_words, words)
      select 'publishedPlan', id, id, title, note, body, search_fold(coalesce(title->>'nl', title->>'fr', title->>'de', title->>'en', id)),
        level, domains, search_title_vector(title),
        strip(search_title_vector(title) || search_vector(body) || search_vector(jsonb_build_object('any', beside)))
      from (
        select p.id, p.title::jsonb as title, p.document #>> '{authority,name}' as note, p.level,
          search_texts(jsonb_build_array(p.document->'slogan', p.document->'tagline', p.document->'approach',
            p.document->'objectives', p.document->'notes', p.document->'presentedAs')) as body,
          concat_ws(' ', p.id, p.document #>> '{authority,name}', p.document #>> '{authority,names,nl}',
            p.document #>> '{authority,names,fr}', p.document #>> '{authority,names,de}',
            p.document #>> '{authority,names,en}', p.document->>'territory') as beside,
          array(select value from plan_facets f where f.plan_id = p.id and f.facet = 'domain') as domains
        from plans p where p.id = any(ids)
      ) found
      on conflict do nothing;

      insert into search_entries (kind, plan_id, id, title, title_folded, level, domains, title_words, words)
      select kind, plan_id, id, title, search_fold(coalesce(title->>'nl', title->>'fr', title->>'de', title->>'en', id)), level, '{}', search_title_vector(title),
        strip(search_title_vector(title) || to_tsvector('pg_catalog.simple', search_fold(id)))
      from (
        select 'publishedGoal' as kind, p.id as plan_id, g->>'id' as id, g->'label' as title, p.level
        from plans p, jsonb_path_query(p.document, 'lax $.goals[*]') g where p.id = any(ids)
        union all
        select 'publishedIndicator', p.id, i->>'id', i->'label', p.level
        from plans p, jsonb_path_query(p.document, 'lax $.indicators[*]') i where p.id = any(ids)
      ) found
      where jsonb_typeof(title) = 'object'
      on conflict do nothing;

      perform search_add_terms(coalesce(jsonb_agg(title), '[]')) from search_entries
      where plan_id = any(ids) and kind <> 'publishedMeasure';
    end $$`.execute(db);
  await sql`
    create function search_add_measures(ids text[]) returns void language plpgsql as $$
    begin
      insert into search_entries (kind, plan_id, id, title, body, title_folded, level, domains, title_words, words)
      select 'publishedMeasure', plan_id, id, title, body, title_folded, level, domains, search_title_vector(title),
        strip(search_title_vector(title) || search_vector(body) || search_vector(jsonb_build_object('any', beside)))
      from (
        select m.plan_id, m.id, coalesce(m.document->'title', '{}') as title, m.title_folded, p.level,
          search_texts(jsonb_build_array(m.document->'deliverable', m.document->'notes')) as body,
          concat_ws(' ', m.document->>'id',
            (select string_agg(x #>> '{}', ' ') from jsonb_path_query(m.document, 'lax $.partners[*].name') x),
            (select string_agg(x #>> '{}', ' ') from jsonb_path_query(m.document, 'lax $.lead[*].service') x),
            (select string_agg(x #>> '{}', ' ') from jsonb_path_query(m.document, 'lax $.services[*]') x)) as beside,
          array(select x #>> '{}' from jsonb_path_query(m.document, 'lax $.domains[*]') x) as domains
        from measures m join plans p on p.id = m.plan_id where m.id = any(ids)
      ) found
      on conflict do nothing;

      perform search_add_terms(coalesce(jsonb_agg(document->'title'), '[]')) from measures where id = any(ids);
    end $$`.execute(db);

  await sql`
    create function search_keep_plans() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' then
        delete from search_entries
        where plan_id in (select id from removed) and kind in ('publishedPlan', 'publishedGoal', 'publishedIndicator');
      end if;
      if tg_op <> 'DELETE' then
        perform search_add_plans(array_agg(id)) from added;
      end if;
      if tg_op = 'UPDATE' then
        update search_entries e set level = a.level from added a
        where e.plan_id = a.id and e.kind = 'publishedMeasure' and e.level is distinct from a.level;
      end if;
      return null;
    end $$`.execute(db);
  await sql`
    create function search_keep_measures() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' then
        delete from search_entries e using removed r
        where e.kind = 'publishedMeasure' and e.plan_id = r.plan_id and e.id = r.id;
      end if;
      if tg_op <> 'DELETE' then
        perform search_add_measures(array_agg(id)) from added;
      end if;
      return null;
    end $$`.execute(db);
  // The subjects of a plan are those of its measures too, and are written after it.
  await sql`
    create function search_keep_plan_domains() returns trigger language plpgsql as $$
    begin
      update search_entries e set domains = array(
        select f.value from plan_facets f where f.plan_id = e.plan_id and f.facet = 'domain')
      where e.kind = 'publishedPlan' and e.plan_id in (select plan_id from added where facet = 'domain');
      return null;
    end $$`.execute(db);
  await keepBy(db, "plans", "search_keep_plans()");
  await keepBy(db, "measures", "search_keep_measures()");
  for (const [event, tables] of [
    ["insert", "new table as added"],
    ["update", "new table as added"],
    ["delete", "old table as added"],
  ] as const)
    await addTrigger(db, "plan_facets", "search_keep_plan_domains()", event, tables);
}

async function makeRegisterFunctions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function search_add_entries(entry_kind text, documents jsonb) returns void language plpgsql as $$
    begin
      insert into search_entries (kind, plan_id, id, title, note, body, title_folded, level, domains, title_words, words)
      select entry_kind, '', id, title, note, body, search_fold(coalesce(title->>'nl', title->>'fr', title->>'de', title->>'en', id)), level, domains,
        search_title_vector(title), strip(search_title_vector(title) || search_vector(body)
          || search_vector(jsonb_build_object('any', concat_ws(' ', id, note, place))))
      from (
        select d->>'id' as id, d->>'city' as note, d->>'place' as place, d->>'level' as level,
          case when jsonb_typeof(d->'name') = 'string'
            -- A name that is not translated is the same in every language.
            then jsonb_build_object('nl', d->'name', 'fr', d->'name', 'de', d->'name', 'en', d->'name')
            else coalesce(d->'title', d->'name', d->'summary', '{}') end as title,
          search_texts(jsonb_build_array(d - 'source' - 'title' - 'name' - 'summary',
            coalesce(d->'partners', '[]'), coalesce(d->'services', '[]'))) as body,
          array(select distinct x #>> '{}' from jsonb_path_query(d, 'lax $.themes[*].domains[*]') x) as domains
        from jsonb_array_elements(documents) d
      ) found
      on conflict do nothing;
      perform search_add_terms(coalesce(jsonb_agg(title), '[]')) from search_entries
      where kind = entry_kind and id in (select d->>'id' from jsonb_array_elements(documents) d);
    end $$`.execute(db);
  await sql`
    create function search_keep_entries() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' then
        delete from search_entries where kind = tg_argv[0] and id in (select id from removed);
      end if;
      if tg_op <> 'DELETE' then
        perform search_add_entries(tg_argv[0], jsonb_agg(document)) from added having count(*) > 0;
      end if;
      return null;
    end $$`.execute(db);
  for (const [register, kind] of Object.entries(registers))
    await keepBy(db, register, `search_keep_entries('${kind}')`);
}

async function keepBy(db: Kysely<unknown>, table: string, run: string): Promise<void> {
  await addTrigger(db, table, run, "insert", "new table as added");
  await addTrigger(db, table, run, "update", "old table as removed new table as added");
  await addTrigger(db, table, run, "delete", "old table as removed");
}

const addTrigger = (db: Kysely<unknown>, table: string, run: string, event: string, tables: string) =>
  sql`create trigger ${sql.ref(`search_on_${event}`)} after ${sql.raw(event)} on ${sql.table(table)}
    referencing ${sql.raw(tables)} for each statement execute function ${sql.raw(run)}`.execute(db);
