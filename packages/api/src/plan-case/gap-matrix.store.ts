/** The gap matrix over all plans a reader may see, from counts that are kept with each change. */
import type { IsoDate } from "@napar/domain/calendar";
import { type LifeDomainId, lifeDomainIds } from "@napar/domain/framework";
import { answersForGaps, type GapMatrix, gapMatrix, type MeasureForGaps } from "@napar/domain/gap";
import type { Request } from "@napar/domain/mandate";
import { type Kysely, sql } from "kysely";
import type { Country } from "../country/index.js";
import type { Database } from "../storage/index.js";
import { visibleTo } from "./plan-case.store.js";
import type { Reader } from "./plan-case-access.js";

type Cell = GapMatrix["rows"][number]["cells"][number];
/** A cell with numbers in place of lists, and with the plan in which something was asked or declined. */
export type OverviewCell = Omit<Cell, "measures" | "declined" | "asked"> & {
  measures: number;
  /** Plans in which those measures stand. */
  plans: number;
  declined: (NonNullable<Cell["declined"]> & { plan: string }) | null;
  asked: (NonNullable<Cell["asked"]> & { plan: string }) | null;
};
export type GapOverview = Omit<GapMatrix, "rows"> & {
  plans: number;
  rows: { row: string; fields: string[]; cells: OverviewCell[] }[];
};

type Seats = { owners: string[]; types: string[]; parties: string[] };
type Commitment = { domain: LifeDomainId; authority: string; measures: number; plans: number };
type StoredRequest = { plan: string; request: Request };

export async function gapsOfAll(
  db: Kysely<Database>,
  { reader, on, country }: { reader: Reader; on: IsoDate; country: Country },
): Promise<GapOverview> {
  const { plans, seats, commitments, requests } = await readGaps(db, reader, on);
  const columns = columnsOf(seats, country);
  const counted = new Map(commitments.map((row) => [`${row.domain} ${row.authority}`, row]));
  const planOf = new Map(requests.map(({ plan, request }) => [request.id, plan]));
  const matrix = gapMatrix({
    ...{ by: "domain", on, rows: lifeDomainIds },
    governments: [...columns].map(([id, holders]) => ({ id, authorities: [id], holders })),
    // One measure stands for all of an authority in a field: what a cell says does not depend on how many there are.
    measures: commitments.map(({ domain, authority }): MeasureForGaps => {
      const empty = { id: "", plan: "", goals: [], policyFields: [], isDropped: false };
      return { ...empty, authorities: [authority], domains: [domain] };
    }),
    answers: answersForGaps({ requests: requests.map(({ request }) => request) }, on),
    model: country.competence,
  });
  const inPlan = <T extends { request: string }>(one: T | null) =>
    one && { plan: planOf.get(one.request) ?? "", ...one };
  return {
    ...matrix,
    plans,
    rows: matrix.rows.map(({ row, fields, cells }) => ({
      ...{ row, fields },
      cells: cells.map((cell, index) => {
        const found = counted.get(`${row} ${matrix.governments[index]}`);
        return {
          ...cell,
          ...{ measures: found?.measures ?? 0, plans: found?.plans ?? 0 },
          ...{ declined: inPlan(cell.declined), asked: inPlan(cell.asked) },
        };
      }),
    })),
  };
}

/** In one statement, so that all of it is of one moment. */
async function readGaps(db: Kysely<Database>, reader: Reader, on: IsoDate) {
  const { rows } = await sql<Record<"plans" | "seats" | "commitments" | "requests", string>>`
    with visible as materialized (
      select id, owners, owner_types, parties from plan_cases where ${visibleTo(reader, on)}
    )
    select
      (select count(*) from visible)::text as plans,
      (select coalesce(json_agg(json_build_object('owners', owners, 'types', owner_types, 'parties', parties)
        order by id), '[]') from visible)::text as seats,
      (select coalesce(json_agg(t), '[]') from (
        select c.domain, c.authority, sum(c.measures) as measures, count(*) as plans
        from plan_case_commitments c where c.plan_id in (select id from visible)
        group by c.domain, c.authority
      ) t)::text as commitments,
      (select coalesce(json_agg(json_build_object('plan', r.plan_id, 'request', r.content - 'text' - 'evidence')
        order by r.plan_id, r.position), '[]')
        from plan_case_records r
        where r.part = 'mandates' and r.list = 'requests' and r.plan_id in (select id from visible))::text as requests`.execute(
    db,
  );
  const [row] = rows;
  const read = <T>(text: string | undefined): T[] => JSON.parse(text ?? "[]");
  return {
    plans: Number(row?.plans ?? 0),
    seats: read<Seats>(row?.seats),
    commitments: read<Commitment>(row?.commitments),
    requests: read<StoredRequest>(row?.requests),
  };
}

/**
 * A column for each government that is a party to a plan, or owns one that has no parties, in the order of the rules of
 * competence; with the names those rules know it by, where they are others.
 */
function columnsOf(seats: readonly Seats[], { competence, planAuthorities }: Country) {
  const holders = new Map<string, readonly string[] | undefined>();
  for (const { owners, types, parties } of seats) {
    for (const id of parties.length > 0 ? parties : owners) {
      const type = types[owners.indexOf(id)] ?? "";
      const known = competence.authorities.has(id) ? undefined : planAuthorities[type];
      holders.set(id, holders.get(id) ?? known);
    }
  }
  const order = new Map([...competence.authorities.keys()].map((id, index) => [id, index]));
  const place = (id: string) => order.get(id) ?? order.size;
  return new Map([...holders].sort(([one], [other]) => place(one) - place(other) || (one < other ? -1 : 1)));
}
