/** The days of public plans that one would put in a calendar. */
import {
  concerns,
  datesOfCase,
  datesOfPlan,
  type Followed,
  type PlanDate,
  type Reach,
} from "@napar/domain/following";
import type { Plan } from "@napar/domain/plan";
import type { LocalizedText } from "@napar/domain/text";
import { type Kysely, sql } from "kysely";
import { findCase } from "../plan-case/plan-case.store.js";
import type { Database } from "../storage/index.js";

export type DatedPlan = PlanDate & {
  plan: { id: string; title: LocalizedText };
  measureTitle: LocalizedText | null;
};

type Row = { id: string; document: Plan; authorityType: string; isCase: boolean };

/** More days than this fill no calendar anybody reads; the nearest to the day asked about are kept. */
const mostDates = 2000;

export async function listDates(
  db: Kysely<Database>,
  { followed, reach, on }: { followed: Followed; reach: Reach; on: string },
): Promise<DatedPlan[]> {
  const isOfPlan =
    followed.kind === "plan" || followed.kind === "measure" ? sql`where p.id = ${followed.plan}` : sql``;
  const { rows } = await sql<Row>`
    select p.id, p.authority_type,
      jsonb_set(p.document, '{measures}', coalesce((
        select jsonb_agg(jsonb_build_object('id', m.document->'id', 'title', m.document->'title', 'start', m.document->'start',
          'end', m.document->'end', 'domains', m.document->'domains', 'lead', m.document->'lead', 'places', m.document->'places')
          order by m.position)
        from measures m where m.plan_id = p.id and (${followed.kind !== "measure"} or m.document->>'id' = ${
          followed.kind === "measure" ? followed.measure : ""
        })), '[]')) as document,
      exists (select from plan_cases c where c.id = p.id and c.published @> ${on}::date) as is_case
    from plans p ${isOfPlan} order by p.id`.execute(db);
  const found: DatedPlan[] = [];
  for (const { id, document, authorityType, isCase } of rows) {
    const state = isCase ? await findCase(db, id) : null;
    const measures = new Map((document.measures ?? []).map((measure) => [measure.id, measure]));
    for (const date of [...datesOfPlan(document), ...(state ? datesOfCase(state) : [])]) {
      const measure = date.measure === null ? undefined : measures.get(date.measure);
      const lead = (measure?.lead ?? []).flatMap(({ authority }) => authority ?? []);
      const owners = [document.authority, ...(document.coAuthorities ?? [])].map((owner) => owner.id);
      const of = {
        plan: { id, title: document.title },
        about: date.measure === null ? [] : [{ kind: "measure" as const, id: date.measure, title: null }],
        organisation: null,
        facts: {
          domains: (measure ? measure.domains : document.domains) ?? [],
          authorities: [...owners, ...lead],
          places: measure?.places ?? document.places ?? [],
          authorityType,
        },
      };
      if (!concerns(followed, of, reach)) continue;
      found.push({ ...date, plan: of.plan, measureTitle: measure?.title ?? null });
    }
  }
  const byDay = found.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  if (byDay.length <= mostDates) return byDay;
  const first = byDay.findIndex(({ day }) => day >= on);
  const start = Math.max(
    0,
    Math.min((first < 0 ? byDay.length : first) - mostDates / 4, byDay.length - mostDates),
  );
  return byDay.slice(start, start + mostDates);
}
