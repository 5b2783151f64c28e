/** The filters of the list of plans: read from the address, sent to the API, written back into links. */
import type { PlanQuery } from "@napar/api/client";

export const planSorts = ["title", "level", "status", "start"] as const;
type PlanSort = (typeof planSorts)[number];

export type PlanFilter = {
  text: string;
  place: string;
  level: string;
  kind: string;
  status: string;
  domain: string;
  authority: string;
  sort: PlanSort;
  page: number;
};

const names = ["text", "place", "level", "kind", "status", "domain", "authority"] as const;

export const plansPerPage = 20;

/** Reads the filters; what is not understood counts as not chosen, so that an old link still shows a list. */
export function readPlanFilter(query: URLSearchParams): PlanFilter {
  const chosen = Object.fromEntries(
    names.map((name) => [name, (query.get(name) ?? "").trim().slice(0, 100)]),
  );
  const page = Number(query.get("page") ?? "1");
  return {
    ...(chosen as Record<(typeof names)[number], string>),
    sort: planSorts.find((sort) => sort === query.get("sort")) ?? "level",
    page: Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1,
  };
}

/** The question to the API. @param placeCode NIS code of the municipality that was named, if any */
export const planQueryOf = (filter: PlanFilter, placeCode: string | null): PlanQuery => ({
  text: filter.text,
  level: filter.level,
  kind: filter.kind,
  status: filter.status,
  domain: filter.domain,
  authority: filter.authority,
  place: placeCode ?? undefined,
  sort: filter.sort,
  page: filter.page,
  pageSize: plansPerPage,
});

/** The filters as they stand in an address; the usual order and the first page are left out. */
export const filterParameters = (filter: PlanFilter): Record<string, string | number | undefined> => ({
  ...Object.fromEntries(names.map((name) => [name, filter[name] || undefined])),
  sort: filter.sort === "level" ? undefined : filter.sort,
  page: filter.page === 1 ? undefined : filter.page,
});

export const isFiltered = (filter: PlanFilter): boolean => names.some((name) => filter[name] !== "");
