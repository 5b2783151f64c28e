/** Names of authorities and municipalities, from the registers. */
import { type FullText, type LocalizedText, languages } from "@napar/domain/text";
import { plainText } from "@napar/ui";
import { useQueries, useQuery } from "@tanstack/react-query";
import { api, queryClient } from "../client/client.js";
import { wordsOf } from "./words.js";

const municipality = /^municipality-(\d{5})$/;

/** In four languages; the identifier where the registers do not know it. */
async function readNames(id: string): Promise<FullText> {
  const code = municipality.exec(id)?.[1];
  if (code) {
    const place = await api.findPlace(code);
    const found = place.ok
      ? place.value.authorities.find((authority) => authority.id === "municipality")
      : null;
    if (found) return found.names;
  } else {
    const authority = await api.findAuthority(id);
    if (authority.ok) return authority.value.names;
    const other = await nameInRegisters(id);
    if (other) return other;
  }
  return { nl: id, fr: id, de: id, en: id };
}

/** Bodies, associations and conferences appear in a plan too: they are asked for an opinion, or give a mandate. */
async function nameInRegisters(id: string): Promise<FullText | null> {
  for (const found of [await api.findBody(id), await api.findOrganisation(id)]) {
    if (found.ok) return inFull(found.value.name);
  }
  const { belgianCompetences } = await import("@napar/domain/belgium/competences");
  const names = belgianCompetences.coordinationBodies.find((body) => body.id === id)?.names;
  return names ? inFull(names) : null;
}

const inFull = (name: LocalizedText | string): FullText =>
  Object.fromEntries(
    languages.map((code) => [code, typeof name === "string" ? name : plainText(name, code)]),
  ) as FullText;

export const naming = (id: string) => ({
  queryKey: ["organisation-name", id] as const,
  queryFn: () => readNames(id),
  staleTime: Number.POSITIVE_INFINITY,
  enabled: id !== "",
});

export const namesOf = (id: string): Promise<FullText> => queryClient.fetchQuery(naming(id));

export function useOrganisationName(id: string): string {
  const { data } = useQuery(naming(id));
  return data ? wordsOf(data) : id;
}

/** Several at once, by identifier. */
export function useOrganisationNames(ids: readonly string[]): (id: string) => string {
  const found = useQueries({ queries: ids.map(naming) });
  const names = new Map(ids.map((id, index) => [id, found[index]?.data]));
  return (id) => wordsOf(names.get(id)) || id;
}

export const OrganisationName = ({ id }: { id: string }) => <span>{useOrganisationName(id)}</span>;
