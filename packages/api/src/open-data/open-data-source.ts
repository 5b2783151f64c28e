/** What open data are made of: public plans, one after the other, each as anybody may read it today; registers; places. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { IsoDate } from "@napar/domain/calendar";
import { type Plan, planFormat } from "@napar/domain/plan";
import type { PlanCase } from "@napar/domain/plan-case";
import { type Kysely, sql } from "kysely";
import { type Collection, maxPageSize } from "../collection/index.js";
import type { Country } from "../country/index.js";
import { createPlanStore } from "../plan/plan.store.js";
import { adoptionOf, viewOfCase } from "../plan-case/case-reading.js";
import { findCase } from "../plan-case/plan-case.store.js";
import type { AdoptionView, PlanCaseView } from "../plan-case/plan-case.view.js";
import { isPublicOn } from "../plan-case/plan-case-model.js";
import type { Database, Register } from "../storage/index.js";

export type PublicPlan = {
  id: string;
  document: Plan;
  /** What is kept here about it, beside the document; `null` for a plan that is only in the register. */
  kept: { view: PlanCaseView; state: PlanCase; ledger: AdoptionView["ledger"] } | null;
};

export type OpenDataSource = {
  on: IsoDate;
  country: Country;
  plans(ids?: readonly string[]): AsyncGenerator<PublicPlan>;
  entries<T>(register: Register): Promise<T[]>;
  /** What an address of the API answers anybody. @throws {RefusedRead} */
  read<T>(address: string, query?: Readonly<Record<string, string>>): Promise<T>;
  /** All items of a collection, page after page. */
  readAll<T>(address: string, query?: Readonly<Record<string, string>>): Promise<T[]>;
};

/** The question was not one that is answered; `answer` says why. */
export class RefusedRead extends Error {
  constructor(readonly answer: Response) {
    super(`refused with ${answer.status}`);
  }
}

export function openDataSource(
  { db, country, api }: { db: Kysely<Database>; country: Country; api: Pick<OpenAPIHono, "request"> },
  on: IsoDate,
): OpenDataSource {
  const plans = createPlanStore({ db });
  return {
    ...{ on, country },
    async *plans(ids) {
      for (const id of ids ?? (await idsOfPublicPlans(db, on))) {
        const plan = await publicPlan(id);
        if (plan) yield plan;
      }
    },
    async entries<T>(register: Register) {
      const rows = await db
        .selectFrom(register)
        .select("document")
        .orderBy("position")
        .orderBy("id")
        .execute();
      return rows.map(({ document }) => document as T);
    },
    read,
    async readAll<T>(address: string, query: Readonly<Record<string, string>> = {}) {
      const items: T[] = [];
      for (let page = 1; ; page += 1) {
        const asked = { ...query, page: String(page), pageSize: String(maxPageSize) };
        const { items: more, total } = await read<Collection<T>>(address, asked);
        items.push(...more);
        if (more.length === 0 || items.length >= total) return items;
      }
    },
  };

  async function read<T>(address: string, query: Readonly<Record<string, string>> = {}): Promise<T> {
    const answer = await api.request(`${address}?${new URLSearchParams(query)}`);
    if (!answer.ok) throw new RefusedRead(answer);
    return (await answer.json()) as T;
  }

  async function publicPlan(id: string): Promise<PublicPlan | null> {
    const state = await findCase(db, id);
    if (state && isPublicOn(state, on)) {
      const view = viewOfCase(state, { on, knownOn: on, own: [] });
      const asked = { on, knownOn: on, part: "common", reader: [], country } as const;
      return { id, document: view.document, kept: { view, state, ledger: adoptionOf(state, asked).ledger } };
    }
    const stored = await plans.find(id);
    return stored ? { id, document: { ...stored.plan, format: planFormat }, kept: null } : null;
  }
}

/** In the order of their identifiers: a file of the same content is the same file. */
export async function idsOfPublicPlans(db: Kysely<Database>, on: IsoDate): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from plans
    union select id from plan_cases where published @> ${on}::date
    order by id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Names what is public and how it stands: the same text, the same content. */
export async function contentMark(db: Kysely<Database>, on: IsoDate): Promise<string> {
  const { rows } = await sql<{ loads: string | null; last: string | number | null }>`
    select (select md5(string_agg(name, ' ' order by name)) from content_loads) as loads,
      (select max(sequence) from journal) as last`.execute(db);
  return `${on} ${rows[0]?.loads ?? ""} ${rows[0]?.last ?? 0}`;
}
