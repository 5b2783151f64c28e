/** The filters of the lists of measures: read from the address, sent to the API, written back into links. */
import type { CaseMeasureQuery, MeasureQuery } from "@napar/api/client";
import { lifeDomainIds, protectedGroundIds } from "@napar/domain/framework";
import { standings } from "./measure-words.js";

export const measureSorts = ["plan", "title", "start", "end"] as const;

const names = ["text", "place", "domain", "ground", "commitment", "authority", "goal", "standing"] as const;
export type MeasureFilter = Record<(typeof names)[number], string> & {
  sort: (typeof measureSorts)[number];
  page: number;
};

export const measuresPerPage = 25;

const closed: Partial<Record<(typeof names)[number], readonly string[]>> = {
  domain: lifeDomainIds,
  ground: protectedGroundIds,
  commitment: Array.from({ length: 10 }, (_, index) => String(index + 1)),
  standing: standings,
};

/** Reads the filters; what is not understood counts as not chosen, so that an old link still shows a list. */
export function readMeasureFilter(query: URLSearchParams): MeasureFilter {
  const chosen = names.map((name) => {
    const value = (query.get(name) ?? "").trim().slice(0, 100);
    const known = closed[name];
    return [name, known && !known.includes(value) ? "" : value] as const;
  });
  const page = Number(query.get("page") ?? "1");
  return {
    ...(Object.fromEntries(chosen) as Record<(typeof names)[number], string>),
    sort: measureSorts.find((sort) => sort === query.get("sort")) ?? "plan",
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

const paging = ({ page }: MeasureFilter) => ({ page, pageSize: measuresPerPage });
const numberOr = (text: string) => (text === "" ? undefined : Number(text));

/** The question over all plans, or one whose measures are known from a document. */
export const measureQueryOf = (
  filter: MeasureFilter,
  { place, plan }: { place?: string | undefined; plan?: string | undefined },
): MeasureQuery => ({
  plan,
  text: filter.text || undefined,
  domain: filter.domain || undefined,
  ground: filter.ground || undefined,
  authority: filter.authority || undefined,
  commitment: numberOr(filter.commitment),
  place,
  sort: filter.sort,
  ...paging(filter),
});

/** The question about a plan under way. */
export const caseMeasureQueryOf = (filter: MeasureFilter, asOf: string | null): CaseMeasureQuery => ({
  asOf: asOf ?? undefined,
  text: filter.text || undefined,
  domain: filter.domain || undefined,
  authority: filter.authority || undefined,
  goal: filter.goal || undefined,
  standing: filter.standing || undefined,
  commitment: numberOr(filter.commitment),
  ...paging(filter),
});

/** The filters as they stand in an address; the usual order and the first page are left out. */
export const filterParameters = (filter: MeasureFilter): Record<string, string | number | undefined> => ({
  ...Object.fromEntries(names.map((name) => [name, filter[name] || undefined])),
  sort: filter.sort === "plan" ? undefined : filter.sort,
  page: filter.page === 1 ? undefined : filter.page,
});

export const isFiltered = (filter: MeasureFilter): boolean => names.some((name) => filter[name] !== "");
