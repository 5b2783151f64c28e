/** Plans that the register holds, and when it first did or last said something else of them: the journal does not tell it. */
import type { PublicChange } from "@napar/domain/following";
import type { LocalizedText } from "@napar/domain/text";
import { type Kysely, sql } from "kysely";
import { momentOf } from "../plan-case/moment.js";
import type { Database } from "../storage/index.js";
import { factsOfPlans } from "./changes.store.js";

const mostPlans = 500;

/** Writes down what is new in the register since it was last looked at. */
export async function noteRegisterPlans(db: Kysely<Database>, now: Date): Promise<void> {
  await sql`
    insert into register_plans (plan_id, hash, added_at)
    select p.id, md5(p.document::text), ${now} from plans p
    where not exists (select from plan_cases c where c.id = p.id)
    on conflict (plan_id) do update set hash = excluded.hash, changed_at = ${now}
      where register_plans.hash <> excluded.hash`.execute(db);
}

type Row = {
  id: string;
  title: LocalizedText;
  authorityType: string;
  at: Date;
  isNew: boolean;
};

/** Between two moments; of each plan what was last. */
export async function listRegisterChanges(
  db: Kysely<Database>,
  { on, from, to }: { on: string; from: Date | null; to: Date | null },
): Promise<PublicChange[]> {
  const { rows } = await sql<Row>`
    select p.id, p.title::jsonb as title, p.authority_type, r.at, r.is_new
    from (select plan_id, coalesce(changed_at, added_at) as at, changed_at is null as is_new from register_plans) r
      join plans p on p.id = r.plan_id
    where not exists (select from plan_cases c where c.id = p.id and c.published @> ${on}::date)
      and (${from}::timestamptz is null or r.at > ${from}) and (${to}::timestamptz is null or r.at < ${to})
    order by r.at desc, p.id limit ${mostPlans}`.execute(db);
  const facts = await factsOfPlans(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, title, at, isNew, authorityType }) => {
    const moment = momentOf(at);
    return {
      ...{ id: `register-${id}-${at.getTime()}`, at: moment.at, day: moment.on },
      type: isNew ? "register.planAdded" : "register.planChanged",
      ...{ plan: { id, title }, about: [], organisation: null },
      facts: { domains: [], authorities: [], places: [], ...facts.get(id), authorityType },
    };
  });
}
