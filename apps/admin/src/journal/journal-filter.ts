/** The filter of the journal as it stands in the address, so that it can be kept and sent. */
import type { EntryQuery } from "@napar/api/client";

export const filterNames = ["plan", "who", "type", "from", "to", "object"] as const;
export type FilterName = (typeof filterNames)[number];
export type Filter = Record<FilterName, string>;

export const filterOf = (parameters: URLSearchParams): Filter =>
  Object.fromEntries(filterNames.map((name) => [name, parameters.get(name) ?? ""])) as Filter;

/** @param name an empty value leaves the member out of the address */
export function withFilter(filter: Filter, change: Partial<Filter>): Record<string, string> {
  return Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value !== ""));
}

/** `who` is `me`, a commitment that stands for a person, or an organisation. */
export function queryOf({ who, ...filter }: Filter): EntryQuery {
  const isPerson = who === "me" || who.startsWith("hmac-sha256:");
  const named = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ""));
  return { ...named, ...(who !== "" && { [isPerson ? "person" : "organisation"]: who }) };
}
