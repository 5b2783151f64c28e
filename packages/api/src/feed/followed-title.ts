/** Whether what somebody wants to follow is there, and its name. */
import type { Followed } from "@napar/domain/following";
import { lifeDomains } from "@napar/domain/framework";
import { ok, type Result } from "@napar/domain/result";
import { nearestTo } from "@napar/domain/suggestion";
import type { LocalizedText } from "@napar/domain/text";
import { type Kysely, sql } from "kysely";
import type { Country } from "../country/index.js";
import { type Refused, refuse } from "../endpoint/index.js";
import { municipalityByCode } from "../place/place-by-code.js";
import type { Database } from "../storage/index.js";

export type NamedFollowed = { followed: Followed; title: LocalizedText | null };

export async function resolveFollowed(
  db: Kysely<Database>,
  country: Country,
  followed: Followed,
  on: string,
): Promise<Result<NamedFollowed, Refused>> {
  const named = (title: LocalizedText | null) => ok({ followed, title });
  switch (followed.kind) {
    case "all":
      return named(null);
    case "domain":
      return named(lifeDomains.find(({ id }) => id === followed.domain)?.name ?? null);
    case "authority": {
      const known = country.competence.authorities;
      const found = known.get(followed.authority);
      return found ? named(found.names) : missing("authority", followed.authority, [...known.keys()]);
    }
    case "place": {
      const found = municipalityByCode(country, followed.place);
      return found.ok ? named(found.value.municipality.names) : refuse(found.error);
    }
    case "plan": {
      const title = await titleOfPlan(db, followed.plan, on);
      return title ? named(title) : missing("plan", followed.plan, []);
    }
    case "measure": {
      const plan = await titleOfPlan(db, followed.plan, on);
      if (!plan) return missing("plan", followed.plan, []);
      const title = await titleOfMeasure(db, followed.plan, followed.measure);
      return title ? named(title) : missing("measure", followed.measure, []);
    }
  }
}

const missing = (resource: "plan" | "measure" | "authority", value: string, known: readonly string[]) =>
  refuse({ kind: "resourceNotFound", resource, value, nearest: nearestTo(value, known) });

async function titleOfPlan(db: Kysely<Database>, id: string, on: string): Promise<LocalizedText | null> {
  const { rows } = await sql<{ title: LocalizedText }>`
    select title from plan_cases where id = ${id} and published @> ${on}::date
    union all
    select title::jsonb from plans where id = ${id} and not exists (select from plan_cases c where c.id = ${id})`.execute(
    db,
  );
  return rows[0]?.title ?? null;
}

async function titleOfMeasure(db: Kysely<Database>, plan: string, id: string): Promise<LocalizedText | null> {
  const { rows } = await sql<{ title: LocalizedText }>`
    select title from plan_case_words where plan_id = ${plan} and kind = 'measure' and id = ${id}
    union all
    select document->'title' from measures where plan_id = ${plan} and document->>'id' = ${id}`.execute(db);
  return rows[0]?.title ?? null;
}
